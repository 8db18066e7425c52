"""The packs on this device, each opened as far as it is sound."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from inclusion.packs.lesson_text import PICTURES, parse
from inclusion.packs.model import Lesson, Pack, Picture, Problem, Status
from inclusion.packs.pack_file import FILE, LessonFacts, PackFacts, read_pack_file
from inclusion.packs.pictures import finder
from inclusion.packs.problems import Notes
from inclusion.packs.status import read_status
from inclusion.packs.text_file import read_text


def find_packs(folders: Sequence[Path], language: str = "en") -> list[Pack]:
    """Give the packs that stand in `folders`, those that come first first; never raises.

    Of two packs with one id the newer version is given, and it names the other.
    """
    packs: dict[str, Pack] = {}
    for folder in folders:
        for place in _inside(folder):
            pack = load_pack(place, language)
            other = packs.get(pack.id, pack)
            kept, left = (pack, other) if pack.version > other.version else (other, pack)
            if kept is not left:
                notes = Notes(FILE)
                notes.add(0, "pack-twice", version=left.version)
                kept = replace(kept, problems=(*kept.problems, *notes.problems))
            packs[pack.id] = kept
    return list(packs.values())


def load_pack(folder: Path, language: str = "en") -> Pack:
    """Open the pack in `folder` in `language`, or in its own; never raises: every fault is in `problems`."""
    facts, problems = read_pack_file(folder, language)
    lessons = []
    for lesson_facts in facts.lessons:
        lesson, found = _load_lesson(folder, facts.language, lesson_facts)
        problems += found
        if lesson:
            lessons.append(lesson)
    picture, found = _cover(folder, facts)
    status, checks = read_status(folder, facts.makers) if lessons else (Status.DRAFT, ())
    return Pack(
        id=facts.id,
        title=facts.title,
        version=facts.version,
        makers=facts.makers,
        licence=facts.licence,
        folder=folder,
        picture=picture,
        lessons=tuple(lessons),
        status=status,
        problems=(*problems, *found, *checks),
        facts=facts.facts,
    )


def _inside(folder: Path) -> list[Path]:
    try:
        return sorted(
            place for place in folder.iterdir() if place.is_dir() and not place.name.startswith(".")
        )
    except OSError:
        return []


def _load_lesson(
    folder: Path, language: str, facts: LessonFacts
) -> tuple[Lesson | None, tuple[Problem, ...]]:
    name = f"{language}/{facts.id}.md"
    notes = Notes(name)
    path = folder / name
    text = read_text(path, notes)
    if text is None:
        return None, tuple(notes.problems)
    find = finder(folder, path.parent)
    lesson, problems = parse(text, name, find, minutes=facts.minutes, needs=facts.needs)
    lesson = replace(lesson, sensitive=facts.sensitive, warning=facts.warning, tell=facts.tell)
    if lesson.steps:
        return lesson, problems
    notes.add(0, "lesson-empty")
    return None, (*problems, *notes.problems)


def _cover(folder: Path, facts: PackFacts) -> tuple[Picture | None, tuple[Problem, ...]]:
    if not facts.cover:
        return None, ()
    found = finder(folder, folder)(facts.cover, PICTURES)
    if isinstance(found, Path):
        return Picture(found, facts.cover_alt), ()
    notes = Notes(FILE)
    notes.refuse(0, found, PICTURES)
    return None, tuple(notes.problems)
