"""A lesson as it stands on paper: the same words and pictures, in the order of the lesson."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from inclusion.packs.model import Lesson, Pack, Picture
from inclusion.packs.status import opening_words
from inclusion.words import say


class Style(Enum):
    """How a row looks."""

    TITLE = "title"
    HEADING = "heading"
    WORDS = "words"
    SMALL = "small"
    BOX = "box"
    """Words after a box that can be ticked with a pen."""


@dataclass(frozen=True)
class Row:
    """One row of a hand-out: a picture on the left, or none, and sentences, each on its own line."""

    style: Style
    sentences: tuple[str, ...]
    picture: Picture | None = None


@dataclass(frozen=True)
class HandOut:
    """A hand-out, ready to be drawn on paper."""

    title: str
    language: str
    rows: tuple[Row, ...]


def hand_out(pack: Pack, lesson: Lesson, fill: Callable[[str], str], language: str = "en") -> HandOut:
    """Lay out `lesson` for paper; `fill` puts the device's own word into a text."""

    def filled(*texts: str) -> tuple[str, ...]:
        return tuple(fill(text) for text in texts)

    rows = [
        Row(Style.TITLE, filled(lesson.title)),
        Row(Style.SMALL, (pack.title, opening_words(pack.status))),
        Row(
            Style.WORDS,
            filled(say("This takes about {minutes} minutes.", minutes=lesson.minutes), *lesson.needs),
        ),
    ]
    if lesson.sensitive:
        rows.append(Row(Style.WORDS, filled(*lesson.warning)))
    if lesson.explained:
        rows.append(Row(Style.HEADING, (say("Words we explain"),)))
        rows += [
            Row(Style.WORDS, filled(f"**{each.word}**", each.meaning.text), each.picture)
            for each in lesson.explained
        ]
    rows.append(Row(Style.HEADING, (say("Steps"),)))
    rows += [
        Row(Style.WORDS, filled(*(each.marked for each in step.sentences)), step.picture)
        for step in lesson.steps
    ]
    if lesson.question is not None:
        rows.append(Row(Style.HEADING, filled(*(each.text for each in lesson.question.sentences))))
        rows += [
            Row(Style.BOX, filled(answer.item.sentence.text), answer.item.picture)
            for answer in lesson.question.answers
        ]
    if lesson.remember:
        rows.append(Row(Style.HEADING, (say("Remember"),)))
        rows += [Row(Style.WORDS, filled(item.sentence.marked), item.picture) for item in lesson.remember]
    if lesson.tell:
        rows += [Row(Style.HEADING, (say("You can tell someone."),)), Row(Style.WORDS, filled(*lesson.tell))]
    rows.append(Row(Style.HEADING, (say("How did it go?"),)))
    rows += [
        Row(Style.BOX, (words,))
        for words in (say("I did it on my own."), say("I did it with help."), say("I want to do it again."))
    ]
    notes = [*lesson.supporter, *(note for step in lesson.steps for note in step.supporter)]
    if notes:
        rows += [Row(Style.HEADING, (say("For the supporter"),)), Row(Style.SMALL, filled(*notes))]
    return HandOut(lesson.title, language, tuple(rows))
