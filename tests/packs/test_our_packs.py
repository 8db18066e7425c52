"""The packs that come with the app are whole, easy and honest."""

from datetime import date
from pathlib import Path

import pytest

from inclusion.packs.check import check_packs
from inclusion.packs.lesson_text import parse, write
from inclusion.packs.library import find_packs, load_pack
from inclusion.packs.model import Status
from inclusion.packs.pictures import finder
from inclusion.paths import HOME

LESSONS = HOME / "lessons"
WRITTEN = date(2026, 11, 22)
"""A day on which no fact was past its date: `python main.py check` looks at today's."""


def test_our_packs_have_no_problems() -> None:
    packs = find_packs([LESSONS])
    assert packs
    assert check_packs([pack.folder for pack in packs], today=WRITTEN) == []


def test_our_packs_are_drafts() -> None:
    assert {pack.status for pack in find_packs([LESSONS])} == {Status.DRAFT}


@pytest.mark.parametrize("path", sorted(LESSONS.glob("*/*/*.md")), ids=lambda path: path.stem)
def test_our_lessons_stay_the_same_when_they_are_written(path: Path) -> None:
    pack = path.parent.parent
    name = path.relative_to(pack).as_posix()
    text = path.read_text(encoding="utf-8")
    lesson, problems = parse(text, name, finder(pack, path.parent))
    assert problems == ()
    assert write(lesson, path.parent) == text


def test_sound_and_mute_says_what_was_planned() -> None:
    lessons = load_pack(LESSONS / "joining-calls").lessons
    lesson = next(each for each in lessons if each.id == "sound-and-mute")
    assert lesson.title == "I can turn my sound on and off"
    assert [" ".join(sentence.text for sentence in step.sentences) for step in lesson.steps] == [
        "A microphone hears your voice.",
        "Look for this sign.",
        "A line means your sound is off.",
        "This is called mute. Mute means people cannot hear you.",
        "Tap the sign. Your sound is on.",
        "Tap it again. Your sound is off.",
        "Stay on mute when you listen.",
        "You choose when to talk.",
    ]
    assert all(step.picture for step in lesson.steps)
    assert lesson.question is not None
    assert [answer.right for answer in lesson.question.answers] == [True, False, False]
    assert len(lesson.question.hints) == len(lesson.remember) == 3
