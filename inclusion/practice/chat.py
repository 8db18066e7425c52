"""Somebody calls or writes, and the person chooses what to do; every way through comes to a safe end."""

from collections.abc import Hashable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from inclusion.practice.choice import Choice, ChoiceReader, Move, Pick
from inclusion.practice.facts import Fault, Find, Where
from inclusion.words import say

STAY = -1
"""A choice that is answered and leads nowhere: the person chooses again."""


@dataclass(frozen=True)
class Scene:
    """One moment of the story."""

    id: str
    when: str
    """Such as "Day 1", or ""."""
    person: str
    """Who calls or writes, or ""."""
    picture: Path | None
    alt: str
    says: tuple[str, ...]
    words: tuple[str, ...]
    choices: tuple[Choice, ...]
    goes: tuple[int, ...]
    """The number of the scene that each choice leads to, or STAY."""
    shows: int
    """The choice that help points at."""
    out: int | None
    """The scene to which the way out leads; None where it is not offered."""


@dataclass(frozen=True)
class Script:
    """The whole story, and the words of the buttons."""

    scenes: tuple[Scene, ...]
    out: str
    go_on: str
    again: str


@dataclass(frozen=True)
class Chat:
    """The story as it is at one moment."""

    script: Script
    at: int = 0
    chosen: int | None = None

    @property
    def scene(self) -> Scene:
        return self.script.scenes[self.at]

    @property
    def done(self) -> bool:
        return self.at == len(self.script.scenes) - 1

    @property
    def says(self) -> tuple[str, ...]:
        """What the other says now; after a choice the app alone speaks."""
        return self.scene.says if self.chosen is None else ()

    @property
    def words(self) -> tuple[str, ...]:
        return self.scene.words if self.chosen is None else self.scene.choices[self.chosen].words

    @property
    def _next(self) -> int | None:
        """The scene that comes next; None while the person chooses."""
        if self.done or (self.scene.choices and self.chosen is None):
            return None
        after = self.at + 1 if self.chosen is None else self.scene.goes[self.chosen]
        return None if after == STAY else after

    @property
    def moves(self) -> dict[Move, str]:
        """The other buttons, with their names."""
        moves = {Move.OUT: self.script.out} if self.scene.out is not None else {}
        if self._next is not None:
            moves[Move.ON] = self.script.go_on
        return {Move.AGAIN: self.script.again} if self.done else moves

    @property
    def helpful(self) -> Hashable | None:
        if self.done:
            return None
        return Pick(self.scene.shows) if self._next is None else Move.ON

    def press(self, action: Hashable) -> "Chat":
        """Choose, go on, take the way out, or start again at the end."""
        if isinstance(action, Pick) and 0 <= action.at < len(self.scene.choices):
            return replace(self, chosen=action.at)
        if action not in self.moves:
            return self
        to = {Move.AGAIN: 0, Move.OUT: self.scene.out, Move.ON: self._next}[Move(str(action))]
        return self if to is None else Chat(self.script, to)


def start(script: Script) -> Chat:
    """Begin with the first scene."""
    return Chat(script)


def read_chat(table: dict[str, Any], find: Find) -> tuple[Script | None, tuple[Fault, ...]]:
    """Read the story; it only ever leads on, so that everybody comes to its end."""
    reader = _Reader(find)
    script = reader.script(table)
    return (None if reader.stops else script), tuple(reader.faults)


class _Reader(ChoiceReader):
    def script(self, table: dict[str, Any]) -> Script:
        self.known(table, ("kind", "go_on", "again", "out", "scene"), ())
        rows = self.rows(table, "scene")
        offers_out = any("out" in row for row, _ in rows)
        ids = {row["id"]: at for at, (row, _) in enumerate(rows) if isinstance(row.get("id"), str)}
        scenes = [self._scene(row, where, ids) for row, where in rows]
        for scene, (_, where) in zip(scenes, rows, strict=True):
            last = scene is scenes[-1]
            if last and scene.choices:
                self.stop(where, say("The last scene has no choices."))
            if not scene.says + scene.words:
                self.stop(where, say('Please add "says" or "words".'))
            if not last and scene.choices and scene.goes[scene.shows] == STAY:
                self.stop((*where, "shows"), say("Help must point at a choice that leads on."))
        return Script(
            tuple(scenes),
            self.text(table, "out", ()) if offers_out else "",
            self.text(table, "go_on", ()),
            self.text(table, "again", ()),
        )

    def _scene(self, row: dict[str, Any], where: Where, ids: dict[str, int]) -> Scene:
        names = "id", "when", "person", "picture", "alt", "says", "words", "choices", "shows", "out"
        self.known(row, names, where)
        at = int(where[-1])
        rows = self.rows(row, "choices", where) if "choices" in row else []
        choices = tuple(self._choice(each, place) for each, place in rows)
        return Scene(
            self._maybe_text(row, "id", where),
            self._maybe_text(row, "when", where),
            self._maybe_text(row, "person", where),
            *self.maybe_picture(row, where),
            self.texts(row, "says", where),
            self.texts(row, "words", where),
            choices,
            tuple(self._leads(each, "goes", place, at, ids) for each, place in rows),
            self.shown(row, choices, where) if choices else 0,
            self._leads(row, "out", where, at, ids) if "out" in row else None,
        )

    def _maybe_text(self, row: dict[str, Any], name: str, where: Where) -> str:
        return self.text(row, name, where) if name in row else ""

    def _choice(self, row: dict[str, Any], where: Where) -> Choice:
        choice = self.choice(row, where, "goes")
        if not choice.words:
            self.stop((*where, "words"), say('"{name}" must be a list of sentences.', name="words"))
        return choice

    def _leads(self, row: dict[str, Any], name: str, where: Where, at: int, ids: dict[str, int]) -> int:
        """Find the scene that a choice or the way out leads to, which must come later."""
        to = row.get(name, "on")
        if to == "on":
            return at + 1
        if to == "stay" and name == "goes":
            return STAY
        later = ids.get(to, 0) if isinstance(to, str) else 0
        if later <= at:
            self.stop((*where, name), say('"{name}" must be the id of a later scene.', name=name))
        return later
