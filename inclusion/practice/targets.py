"""Tap, move and type: things to tap, a long page, a name on the keyboard, and a letter to delete."""

from collections.abc import Hashable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from inclusion.practice.choice import Choice, ChoiceReader, Pick
from inclusion.practice.facts import Fault, Find
from inclusion.practice.typed import Key, next_key, typed
from inclusion.words import say


class Stage(StrEnum):
    """What the person does now."""

    TAP = "tap"
    MOVE = "move"
    TYPE = "type"
    DELETE = "delete"
    END = "end"


class Press(StrEnum):
    """The buttons beside the things and the keys."""

    UP = "up"
    DOWN = "down"
    READY = "ready"


SAYS = ("tap", "move", "bottom", "type", "typed", "delete", "end")


@dataclass(frozen=True)
class Script:
    """What to tap, the parts of the page, and what is said on the way."""

    things: tuple[Choice, ...]
    parts: tuple[Choice, ...]
    """The long page, one part at a time."""
    example: str
    """The name that help types."""
    letter: str
    """The letter too many."""
    press: dict[Press, str]
    """What the buttons are called."""
    words: dict[str, tuple[str, ...]]


@dataclass(frozen=True)
class Targets:
    """How far the person is. What was typed is nowhere else, and goes with it."""

    script: Script
    stage: Stage = Stage.TAP
    tapped: frozenset[int] = frozenset()
    part: int = 0
    """Which part of the page shows, from 0."""
    was_down: bool = False
    """Whether the person has seen the end of the page."""
    typed: str = ""
    name: str = ""
    """The name as it should be, once it was typed."""

    @property
    def done(self) -> bool:
        return self.stage is Stage.END

    @property
    def words(self) -> tuple[str, ...]:
        words = self.script.words
        if self.stage is Stage.MOVE:
            return words["bottom"] if self.was_down else words["move"]
        if self.stage is Stage.TYPE and self.typed.strip():
            return words["typed"]
        return words[self.stage]

    @property
    def possible(self) -> tuple[Press, ...]:
        """Which buttons beside things and keys do something now."""
        if self.stage is Stage.MOVE:
            ends = ((Press.UP, self.part > 0), (Press.DOWN, self.part < len(self.script.parts) - 1))
            return tuple(press for press, does in ends if does)
        return (Press.READY,) if self.stage is Stage.TYPE and self.typed.strip() else ()

    @property
    def helpful(self) -> Hashable | None:
        match self.stage:
            case Stage.TAP:
                return Pick(min(set(range(len(self.script.things))) - self.tapped))
            case Stage.MOVE:
                return Press.UP if self.was_down else Press.DOWN
            case Stage.TYPE:
                example = self.script.example
                starts = example.startswith(self.typed)
                return (next_key(self.typed, example) if starts else None) or Press.READY
            case Stage.DELETE:
                return next_key(self.typed, self.name)
            case Stage.END:
                return None

    def press(self, action: Hashable) -> "Targets":
        """Give the practice after a press; what does nothing now changes nothing."""
        match self.stage, action:
            case Stage.TAP, Pick(at) if 0 <= at < len(self.script.things):
                tapped = self.tapped | {at}
                whole = len(tapped) == len(self.script.things)
                return replace(self, tapped=tapped, stage=Stage.MOVE if whole else Stage.TAP)
            case Stage.MOVE, Press() if action in self.possible:
                return self._move(1 if action is Press.DOWN else -1)
            case Stage.TYPE, Press.READY if action in self.possible:
                name = self.typed.strip().title()
                return replace(self, stage=Stage.DELETE, name=name, typed=name + self.script.letter)
            case Stage.TYPE, Key():
                return replace(self, typed=typed(self.typed, action))
            case Stage.DELETE, Key():
                text = typed(self.typed, action)
                return replace(self, typed=text, stage=Stage.END if text == self.name else Stage.DELETE)
            case _:
                return self

    def _move(self, step: int) -> "Targets":
        part = self.part + step
        down = self.was_down or part == len(self.script.parts) - 1
        stage = Stage.TYPE if down and part == 0 else Stage.MOVE
        return replace(self, part=part, was_down=down, stage=stage)


def read_targets(table: dict[str, Any], find: Find) -> tuple[Script | None, tuple[Fault, ...]]:
    """Read the facts of this practice."""
    reader = _Reader(find)
    script = reader.script(table)
    return (None if reader.stops else script), tuple(reader.faults)


class _Reader(ChoiceReader):
    def script(self, table: dict[str, Any]) -> Script:
        self.known(table, ("kind", "thing", "part", "example", "letter", "buttons", "says"), ())
        parts = tuple(self.choice(row, where) for row, where in self.rows(table, "part"))
        if len(parts) == 1:
            self.stop(("part",), say("A page that moves needs 2 parts or more."))
        for at, part in enumerate(parts):
            if not part.words:
                self.stop(("part", at, "words"), say('"{name}" must be a list of sentences.', name="words"))
        letter = self.text(table, "letter", ())
        if len(letter) != 1:
            self.stop(("letter",), say('"letter" must be 1 letter.'))
        example = self.text(table, "example", ())
        if not (example.isascii() and example.isalpha() and example == example.lower()):
            self.stop(("example",), say('"example" must be a name in small letters.'))
        buttons, says = self.table(table, "buttons"), self.table(table, "says")
        self.known(buttons, tuple(Press), ("buttons",))
        self.known(says, SAYS, ("says",))
        return Script(
            tuple(self.choice(row, where) for row, where in self.rows(table, "thing")),
            parts,
            example,
            letter,
            {press: self.text(buttons, press, ("buttons",)) for press in Press},
            {name: self.texts(says, name, ("says",), needed=True) for name in SAYS},
        )


def start(script: Script) -> Targets:
    """Begin with the things to tap."""
    return Targets(script)
