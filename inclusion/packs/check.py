"""The checker for those who make packs: the format, the files, and the easy-read rules."""

import os
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from inclusion.packs import status
from inclusion.packs.check_lesson import check_lesson, note
from inclusion.packs.easy_read import Known, Use, faults
from inclusion.packs.lesson_text import PICTURES, Find
from inclusion.packs.library import load_pack
from inclusion.packs.lines import Kind, read_lines
from inclusion.packs.model import Lesson, Problem
from inclusion.packs.pack_file import FILE, PackFacts, read_pack_file
from inclusion.packs.pictures import drawing_faults, finder
from inclusion.packs.problems import ERROR, Notes
from inclusion.packs.text_file import line_of, read_text, read_toml
from inclusion.packs.word_lists import Phrases, read_lists, words_of

Where = tuple[str | int, ...]
ScriptFaults = Callable[[dict[str, Any], Find], Iterable[tuple[Where, str]]]
"""Gives the faults of a practice script: where each fact stands, and what to do."""
MANY_MINUTES = 10
MANY_LESSONS = 10
LONGEST = timedelta(days=184)
"""A fact is checked again after 6 months at the latest."""
_NAME = re.compile(r"(?<=[a-z,] )[A-Z][a-z]+")
_NAMED = re.compile(r"^(?:name|sender|who|from) = \"([^\"]*)\"", re.MULTILINE)


def check_packs(
    folders: Sequence[Path],
    script_faults: ScriptFaults = lambda _table, _find: (),
    today: date | None = None,
) -> list[Problem]:
    """Give all problems of the packs in `folders`, each the folder of one pack, worst first; never raises.

    The files are named from the folder of the pack on: "joining-calls/en/sound-and-mute.md".
    """
    day = today or datetime.now(tz=UTC).date()
    problems = [
        replace(problem, file=f"{folder.name}/{problem.file}")
        for folder in folders
        for problem in _PackCheck(folder, script_faults, day).problems()
    ]
    return sorted(problems, key=lambda each: (each.level != ERROR, each.file, each.line))


class _PackCheck:
    """Checks one pack, in each of its languages, and notes which of its files are used."""

    def __init__(self, folder: Path, script_faults: ScriptFaults, today: date) -> None:
        self._folder = folder
        self._script_faults = script_faults
        self._today = today
        self._facts, _ = read_pack_file(folder, "")
        self._used: set[Path] = set()
        self._found: list[Problem] = []
        self._said: list[tuple[str, int, str]] = []
        """Each sentence for learners, with its place, to compare the words of the whole pack."""
        self._shown: dict[Path, str] = {}
        """What each picture is said to show."""

    def problems(self) -> list[Problem]:
        for language in self._facts.languages:
            self._said, self._shown = [], {}
            pack = load_pack(self._folder, language)
            self._found += pack.problems
            facts, _ = read_pack_file(self._folder, language)
            known = Known(read_lists(language), self._names(language))
            loaded = {lesson.id: lesson for lesson in pack.lessons}
            for each in facts.lessons:
                lesson = loaded.get(each.id)
                said = " ".join(fact.text for fact in facts.facts if each.id in fact.lessons)
                explained = {word.word.lower() for word in lesson.explained} if lesson else set()
                known = replace(known, words=known.words | explained, facts=said)
                self._check_lesson(f"{language}/{each.id}.md", lesson, known)
            self._check_facts(facts, known)
            self._check_same_words(known)
        self._check_changing(self._facts)
        self._check_files()
        return self._without_kept(list(dict.fromkeys(self._found)))

    def _without_kept(self, found: list[Problem]) -> list[Problem]:
        """Take away the advice that the makers keep for a reason; an error stays."""
        notes = Notes(FILE)
        for keep in self._facts.keeps:
            meant = [each for each in found if (each.file, each.rule) == (keep.file, keep.rule)]
            if not meant:
                notes.add(0, "keep-unused", name=f"{keep.file}: {keep.rule}")
            elif meant[0].level == ERROR:
                notes.add(0, "keep-must", name=keep.rule)
            else:
                found = [each for each in found if each not in meant]
        return [*found, *notes.problems]

    def _names(self, language: str) -> frozenset[str]:
        """Give the names that the pack uses: capitals in a sentence, and who speaks in a practice."""
        names: set[str] = set()
        for file in (
            *(self._folder / language).glob("*.md"),
            *(self._folder / "practice" / language).glob("*.toml"),
        ):
            text = read_text(file, Notes("")) or ""
            names.update(_NAME.findall(text))
            for name in _NAMED.findall(text):
                names.update(word for word in words_of(name) if word[0].isupper())
        return frozenset(name.lower() for name in names)

    def _check_lesson(self, name: str, lesson: Lesson | None, known: Known) -> None:
        path = self._folder / name
        self._used.add(path)
        text = read_text(path, Notes(name))
        if text is None or lesson is None:
            return  # the loader has named it
        notes = Notes(name)
        lines = read_lines(text, Notes(name))
        for line in lines:
            if line.path:
                file = Path(os.path.normpath(path.parent / line.path))
                self._used.add(file)
                self._check_shown(file, line.alt, line.number, "", notes)
            if line.kind is not Kind.SUPPORTER:
                self._said.append((name, line.number, line.words))
        check_lesson(lesson, lines, known, notes)
        self._found += notes.problems
        if lesson.practice:
            self._check_practice(lesson.practice, known)

    def _check_practice(self, path: Path, known: Known) -> None:
        notes = Notes(path.relative_to(self._folder).as_posix())
        table, text = read_toml(path, notes)
        if text:
            for where, words in self._script_faults(table, finder(self._folder, path.parent)):
                notes.add(line_of(text, *where), "practice", words=words)
        for where, value, use in _texts(table):
            if value.endswith(PICTURES) and " " not in value:
                self._used.add(Path(os.path.normpath(path.parent / value)))
            elif found := list(faults(value, use, known)):
                note(notes, line_of(text, *where), found)
        for where, picture, alt in _pictures(table):
            self._check_shown(Path(os.path.normpath(path.parent / picture)), alt, where, text, notes)
        self._found += notes.problems

    def _check_shown(self, file: Path, alt: str, at: int | Where, text: str, notes: Notes) -> None:
        """Note a picture that is said to show one thing here and another there."""
        other = self._shown.setdefault(file, alt) if alt else alt
        if other != alt:
            line = at if isinstance(at, int) else line_of(text, *at)
            notes.add(line, "picture-other-words", other=other)

    def _check_same_words(self, known: Known) -> None:
        """Note where the pack uses 2 words for one thing, at the first place of the second word."""
        groups = known.lists.synonyms if known.lists else ()
        phrases = Phrases(word for group in groups for word in group)
        places: dict[str, tuple[str, int]] = {}
        for file, line, text in self._said:
            for word in phrases.find([word.lower() for word in words_of(text)]):
                places.setdefault(word, (file, line))
        for group in groups:
            best, *others = [word for word in group if word in places] or [""]
            for word in others:
                notes = Notes(places[word][0])
                notes.add(places[word][1], "word-other", name=word, better=best)
                self._found += notes.problems

    def _check_facts(self, facts: PackFacts, known: Known) -> None:
        notes = Notes(FILE)
        known = replace(known, facts=" ".join(fact.text for fact in facts.facts))
        note(notes, 0, faults(facts.title, Use.HEADING, known))
        note(notes, 0, faults(facts.cover_alt, Use.ALT, known))
        for lesson in facts.lessons:
            for words in (*lesson.needs, *lesson.warning, *lesson.tell):
                note(notes, 0, faults(words, Use.WORDS, known))
            if lesson.minutes > MANY_MINUTES:
                notes.add(0, "minutes-many", name=lesson.id, count=lesson.minutes)
            if lesson.sensitive and not lesson.warning:
                notes.add(0, "sensitive-warning", name=lesson.id)
            if lesson.sensitive and not lesson.tell:
                notes.add(0, "sensitive-tell", name=lesson.id)
        if len(facts.lessons) > MANY_LESSONS:
            notes.add(0, "lessons-many", count=len(facts.lessons))
        if facts.cover:
            self._used.add(self._folder / facts.cover)
        self._found += notes.problems

    def _check_changing(self, facts: PackFacts) -> None:
        """Note facts that are past their date, and pictures that are credited but not there."""
        notes = Notes(FILE)
        lessons = {lesson.id for lesson in facts.lessons}
        for fact in facts.facts:
            if fact.check_by < self._today:
                day = f"{fact.check_by.day} {fact.check_by:%B %Y}"
                notes.add(0, "fact-old", name=fact.text, day=day)
            if not fact.checked_on <= fact.check_by <= fact.checked_on + LONGEST:
                notes.add(0, "fact-span", name=fact.text)
            for name in fact.lessons:
                if name not in lessons:
                    notes.add(0, "fact-lesson", name=name)
        find = finder(self._folder, self._folder)
        for file in sorted(facts.credited):
            found = find(file, PICTURES)
            if isinstance(found, str) and found.startswith("path-"):
                notes.add(0, "credit-file", name=file)
        self._found += notes.problems

    def _check_files(self) -> None:
        facts = Notes(FILE)
        try:
            files = status.pack_files(self._folder)
        except OSError:
            return
        for file in files:
            name = file.relative_to(self._folder).as_posix()
            notes = Notes(name)
            if file not in self._used and not name.startswith((FILE, status.FILE, "README", "LICENCE")):
                notes.add(0, "file-unused")
            elif name.endswith(PICTURES):
                if name not in self._facts.credited:
                    facts.add(0, "credit-missing", name=name)
                if finder(self._folder, self._folder)(name, PICTURES) == file:
                    note(notes, 0, drawing_faults(file))
            self._found += notes.problems
        self._found += facts.problems


def _texts(value: object, where: Where = (), *, scam: bool = False) -> Iterator[tuple[Where, str, Use]]:
    """Give every text in a practice with its place and its use; what a `scam = true` says is an example."""
    if isinstance(value, str):
        name = next((part for part in reversed(where) if isinstance(part, str)), "")
        if value[:1].islower() and " " not in value and not value.endswith(PICTURES):
            return  # a word of the format, or a name
        spoken = Use.WORDS if value.endswith((".", "?", "!")) else Use.ANSWER
        spoken = Use.ALT if name == "alt" else spoken
        yield where, value, Use.EXAMPLE if scam and name in {"says", "sender", "name"} else spoken
    elif isinstance(value, dict):
        for name, part in value.items():
            yield from _texts(part, (*where, name), scam=scam or value.get("scam") is True)
    elif isinstance(value, list):
        for index, part in enumerate(value):
            yield from _texts(part, (*where, index), scam=scam)


def _pictures(value: object, where: Where = ()) -> Iterator[tuple[Where, str, str]]:
    """Give every picture in a practice that is said in words, with its place."""
    if isinstance(value, dict):
        picture, alt = value.get("picture"), value.get("alt")
        if isinstance(picture, str) and isinstance(alt, str):
            yield (*where, "alt"), picture, alt
    for name, part in value.items() if isinstance(value, dict) else ():
        yield from _pictures(part, (*where, name))
    for index, part in enumerate(value) if isinstance(value, list) else ():
        yield from _pictures(part, (*where, index))
