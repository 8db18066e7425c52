"""Two messages side by side, one of them a scam: stop, see the clues, choose, and take the safe way out."""

from collections.abc import Hashable
from dataclasses import dataclass, replace
from enum import Enum
from pathlib import Path
from typing import Any

from inclusion.practice.choice import ChoiceReader, Move, Pick
from inclusion.practice.facts import Fault, Find, Where
from inclusion.words import say


class Stage(Enum):
    """What the person does with a pair of messages."""

    CLUES = "clues"
    CHOOSE = "choose"
    OUT = "out"


@dataclass(frozen=True)
class Line:
    """One line of a message."""

    says: str
    clue: tuple[str, ...]
    """What the app says about it, where it is a clue."""


@dataclass(frozen=True)
class Message:
    """One message of a pair."""

    sender: str
    lines: tuple[Line, ...]
    scam: bool
    why: tuple[str, ...]
    """What the app says when it is chosen as the scam."""

    @property
    def clues(self) -> tuple[int, ...]:
        """The numbers of the lines that are clues."""
        return tuple(at for at, line in enumerate(self.lines) if line.clue)


@dataclass(frozen=True)
class Pair:
    """A scam message beside a real one."""

    picture: Path | None
    alt: str
    messages: tuple[Message, Message]
    out: str
    """The button of the safe way out."""
    safe: tuple[str, ...]
    """What the app says when the person took it."""

    @property
    def scam(self) -> int:
        """The number of the scam message."""
        return int(self.messages[1].scam)


@dataclass(frozen=True)
class Script:
    """All pairs, the words of the buttons, and what the app asks at each stage."""

    pairs: tuple[Pair, ...]
    stop: str
    """With this button the clues come first, one for each press; with "" they are tapped, after choosing."""
    go_on: str
    again: str
    clues: tuple[str, ...]
    choose: tuple[str, ...]
    out: tuple[str, ...]
    plain: tuple[str, ...]
    """What the app says about a line that is no clue."""
    end: tuple[str, ...]

    @property
    def stages(self) -> tuple[Stage, ...]:
        """What is done with each pair, in order."""
        first = (Stage.CLUES, Stage.CHOOSE) if self.stop else (Stage.CHOOSE, Stage.CLUES)
        return (*first, Stage.OUT)


@dataclass(frozen=True)
class Pairs:
    """The pairs as they are at one moment."""

    script: Script
    at: int = 0
    stage_at: int = 0
    found: tuple[int, ...] = ()
    """The lines of the scam message whose clue is shown."""
    ready: bool = False
    """Whether the stage is done, so that the person can go on."""
    reply: tuple[str, ...] = ()

    @property
    def done(self) -> bool:
        return self.at == len(self.script.pairs)

    @property
    def pair(self) -> Pair:
        """The pair that shows; the last one where all are done."""
        return self.script.pairs[min(self.at, len(self.script.pairs) - 1)]

    @property
    def stage(self) -> Stage | None:
        return None if self.done else self.script.stages[self.stage_at]

    @property
    def words(self) -> tuple[str, ...]:
        script = self.script
        if self.stage is None:
            return script.end
        ask = {Stage.CLUES: script.clues, Stage.CHOOSE: script.choose, Stage.OUT: script.out}[self.stage]
        return self.reply or ask

    @property
    def lines(self) -> tuple[Line, ...]:
        """The lines of the scam message that can be tapped now."""
        tap = self.stage is Stage.CLUES and not self.script.stop
        return self.pair.messages[self.pair.scam].lines if tap else ()

    @property
    def moves(self) -> dict[Move, str]:
        """The other buttons, with their names."""
        if self.done:
            return {Move.AGAIN: self.script.again}
        if self.ready:
            return {Move.ON: self.script.go_on}
        if self.stage is Stage.OUT:
            return {Move.OUT: self.pair.out}
        return {Move.STOP: self.script.stop} if self.stage is Stage.CLUES and self.script.stop else {}

    @property
    def helpful(self) -> Hashable | None:
        if self.done:
            return None
        if self.moves:
            return next(iter(self.moves))
        return Pick(self.pair.scam if self.stage is Stage.CHOOSE else self._unseen[0])

    @property
    def _unseen(self) -> list[int]:
        return [at for at in self.pair.messages[self.pair.scam].clues if at not in self.found]

    def press(self, action: Hashable) -> "Pairs":
        """Choose a message, tap a line, stop, take the way out or go on."""
        if isinstance(action, Pick):
            if self.stage is Stage.CHOOSE and action.at in {0, 1}:
                return self._choose(action.at)
            return self._look(action.at) if 0 <= action.at < len(self.lines) else self
        if action not in self.moves:
            return self
        if action is Move.STOP:
            return self._look(self._unseen[0])
        if action is Move.OUT:
            return replace(self, ready=True, reply=self.pair.safe)
        return start(self.script) if action is Move.AGAIN else self._go_on()

    def _choose(self, at: int) -> "Pairs":
        message = self.pair.messages[at]
        return replace(self, ready=message.scam, reply=message.why)

    def _look(self, at: int) -> "Pairs":
        clue = self.pair.messages[self.pair.scam].lines[at].clue
        found = (*self.found, at) if clue and at not in self.found else self.found
        ready = set(found) == set(self.pair.messages[self.pair.scam].clues)
        return replace(self, found=found, reply=clue or self.script.plain, ready=ready)

    def _go_on(self) -> "Pairs":
        if self.stage is Stage.OUT:
            return Pairs(self.script, self.at + 1)
        return replace(self, stage_at=self.stage_at + 1, ready=False, reply=())


def start(script: Script) -> Pairs:
    """Begin with the first pair."""
    return Pairs(script)


def read_pairs(table: dict[str, Any], find: Find) -> tuple[Script | None, tuple[Fault, ...]]:
    """Read the pairs; each has one scam with at least one clue, and a safe way out."""
    reader = _Reader(find)
    script = reader.script(table)
    return (None if reader.stops else script), tuple(reader.faults)


class _Reader(ChoiceReader):
    def script(self, table: dict[str, Any]) -> Script:
        texts = ("clues", "choose", "out", "plain", "end")
        self.known(table, ("kind", "stop", "go_on", "again", *texts, "pair"), ())
        stop = self.text(table, "stop", ()) if "stop" in table else ""
        return Script(
            tuple(self._pair(row, where) for row, where in self.rows(table, "pair")),
            stop,
            self.text(table, "go_on", ()),
            self.text(table, "again", ()),
            *(self.texts(table, name, (), needed=not (stop and name == "plain")) for name in texts),
        )

    def _pair(self, row: dict[str, Any], where: Where) -> Pair:
        self.known(row, ("picture", "alt", "out", "safe", "first", "second"), where)
        first, second = (self._message(row, name, where) for name in ("first", "second"))
        if first.scam == second.scam:
            self.stop(where, say("One of the 2 messages must be the scam."))
        return Pair(
            *self.maybe_picture(row, where),
            (first, second),
            self.text(row, "out", where),
            self.texts(row, "safe", where, needed=True),
        )

    def _message(self, pair: dict[str, Any], name: str, where: Where) -> Message:
        place = (*where, name)
        row = pair.get(name)
        if not isinstance(row, dict):
            self.stop(place, say('Please add "{name}".', name=f"[pair.{name}]"))
            return Message("", (), scam=False, why=())
        self.known(row, ("sender", "scam", "why", "lines"), place)
        message = Message(
            self.text(row, "sender", place),
            tuple(self._line(each, at) for each, at in self.rows(row, "lines", place)),
            row.get("scam") is True,
            self.texts(row, "why", place, needed=True),
        )
        if message.scam != bool(message.clues):
            self.stop((*place, "lines"), say("A scam needs a clue, and a real message has none."))
        return message

    def _line(self, row: dict[str, Any], where: Where) -> Line:
        self.known(row, ("says", "clue"), where)
        return Line(self.text(row, "says", where), self.texts(row, "clue", where))
