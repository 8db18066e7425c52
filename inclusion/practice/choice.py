"""What can be chosen in a practice, and the presses that the kinds share: choose, go on, go back."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from inclusion.practice.facts import FactReader, Where
from inclusion.words import say


class Move(StrEnum):
    """A press that is not a choice, in the order of the screen."""

    BACK = "back"
    OUT = "out"
    """The safe way out, such as putting the phone down."""
    STOP = "stop"
    AGAIN = "again"
    ON = "on"


@dataclass(frozen=True)
class Pick:
    """A press on the choice with this number, from 0."""

    at: int


@dataclass(frozen=True)
class Choice:
    """One thing that can be chosen."""

    name: str
    picture: Path | None = None
    alt: str = ""
    words: tuple[str, ...] = ()
    """What the app says when it is chosen."""


class ChoiceReader(FactReader):
    """Reads choices, each a line of a list or a table of its own."""

    def choice(self, row: dict[str, Any], where: Where, *more: str) -> Choice:
        """Give one choice; it may also have the facts in `more`."""
        self.known(row, ("name", "picture", "alt", "words", *more), where)
        name = self.text(row, "name", where)
        return Choice(name, *self.maybe_picture(row, where), self.texts(row, "words", where))

    def maybe_picture(self, row: dict[str, Any], where: Where) -> tuple[Path | None, str]:
        """Give the picture of a row that may have none."""
        return self.picture(row, where) if "picture" in row or "alt" in row else (None, "")

    def shown(self, row: dict[str, Any], choices: Sequence[Choice], where: Where) -> int:
        """Give the number of the choice that help points at: `shows` is its name; without it, the first."""
        names = [choice.name for choice in choices]
        name = row.get("shows", names[0] if names else "")
        if name in names:
            return names.index(name)
        self.stop((*where, "shows"), say('"shows" must be the name of one of the choices.'))
        return 0
