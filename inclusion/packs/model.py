"""A pack, its lessons and their parts, as frozen values."""

from dataclasses import dataclass
from datetime import date
from enum import Enum
from itertools import pairwise
from pathlib import Path

BOLD = "**"


@dataclass(frozen=True)
class Problem:
    """One fault in a pack, in plain words, with its place."""

    file: str
    """The file as its maker knows it, relative to the pack."""
    line: int
    """From 1; 0 where the whole file is meant."""
    rule: str
    level: str
    """"error" or "warning"."""
    words: str

    def __str__(self) -> str:
        place = f"{self.file}, line {self.line}" if self.line else self.file
        return f"{place}: {self.words}"


@dataclass(frozen=True)
class Picture:
    """A picture and what it shows, said in words."""

    file: Path
    alt: str


@dataclass(frozen=True)
class Sentence:
    """One sentence on its own line; `**` marks the words that are explained."""

    marked: str

    @property
    def text(self) -> str:
        """The sentence as it is read and said."""
        return self.marked.replace(BOLD, "")


@dataclass(frozen=True)
class Item:
    """A picture with words: an answer, or a thing to remember."""

    picture: Picture | None
    sentence: Sentence


@dataclass(frozen=True)
class Step:
    """One screen of a lesson: one picture, one or two short sentences."""

    title: str
    picture: Picture | None
    sentences: tuple[Sentence, ...]
    supporter: tuple[str, ...] = ()


@dataclass(frozen=True)
class Answer:
    """One of the answers to a question."""

    item: Item
    right: bool


@dataclass(frozen=True)
class Question:
    """A check question: picture answers, and hints that get stronger with each try."""

    sentences: tuple[Sentence, ...]
    answers: tuple[Answer, ...]
    hints: tuple[Sentence, ...]
    supporter: tuple[str, ...] = ()


@dataclass(frozen=True)
class Lesson:
    """One outcome: "I can ..."."""

    id: str
    title: str
    minutes: int
    needs: tuple[str, ...]
    steps: tuple[Step, ...]
    practice: Path | None
    """The practice file, which `inclusion.practice` reads."""
    question: Question | None
    remember: tuple[Item, ...]
    supporter: tuple[str, ...] = ()
    sensitive: bool = False
    """It may upset: it says so first, offers "Not now", and can be hidden with one tap."""
    warning: tuple[str, ...] = ()
    """What is said before a sensitive lesson."""
    tell: tuple[str, ...] = ()
    """Whom to tell, at its end."""

    @property
    def explained(self) -> tuple["Explained", ...]:
        """The words in bold, each with the sentence after it, which says what it means."""
        return tuple(
            Explained(word, meaning, step.picture)
            for step in self.steps
            for sentence, meaning in pairwise(step.sentences)
            for word in sentence.marked.split(BOLD)[1::2]
        )


@dataclass(frozen=True)
class Explained:
    """A word that a lesson explains."""

    word: str
    meaning: Sentence
    picture: Picture | None


@dataclass(frozen=True)
class Fact:
    """Something a pack says that can change, such as a number to call."""

    text: str
    nation: str
    source: str
    checked_on: date
    check_by: date
    """From the day after this it may be wrong."""
    lessons: tuple[str, ...]


class Status(Enum):
    """How far a pack has been checked by people, computed and never typed."""

    DRAFT = "draft"
    CHECKED = "checked"


@dataclass(frozen=True)
class Pack:
    """Lessons that belong together."""

    id: str
    title: str
    version: int
    makers: str
    licence: str
    folder: Path
    picture: Picture | None
    lessons: tuple[Lesson, ...]
    status: Status
    problems: tuple[Problem, ...] = ()
    facts: tuple[Fact, ...] = ()
