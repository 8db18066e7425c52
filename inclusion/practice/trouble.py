"""Pretend trouble: things that went wrong, a few ways to try, and somebody to ask, which always helps."""

from collections.abc import Hashable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from inclusion.practice.facts import FactReader, Fault, Find, Where
from inclusion.words import say

MOST_TRIES = 3


@dataclass(frozen=True)
class Try:
    """A press on the thing to try of this number."""

    number: int


ASK = "ask"
GO_ON = "go on"


@dataclass(frozen=True)
class Way:
    """One thing to try, or asking."""

    name: str
    picture: Path | None
    words: tuple[str, ...]
    """What the app says then."""
    works: bool


@dataclass(frozen=True)
class Scene:
    """Something that went wrong."""

    picture: Path | None
    alt: str
    words: tuple[str, ...]
    ways: tuple[Way, ...]
    ask: Way


@dataclass(frozen=True)
class Script:
    """All scenes, and how it looks when things are well again."""

    go_on: str
    well: Path | None
    well_alt: str
    scenes: tuple[Scene, ...]
    end: tuple[str, ...]


@dataclass(frozen=True)
class Trouble:
    """The practice as it is at one moment."""

    script: Script
    scene_index: int = 0
    tried: tuple[int, ...] = ()
    """What was tried in this scene and did not help yet, the last one at the end."""
    way: Way | None = None
    """What helped in this scene."""

    @property
    def scene(self) -> Scene:
        return self.script.scenes[self.scene_index]

    @property
    def done(self) -> bool:
        """Whether all is well in the last scene."""
        return self.way is not None and self.scene is self.script.scenes[-1]

    @property
    def words(self) -> tuple[str, ...]:
        """What the app says now."""
        if self.way is not None:
            return self.way.words + (self.script.end if self.done else ())
        return self.scene.ways[self.tried[-1]].words if self.tried else self.scene.words

    @property
    def picture(self) -> tuple[Path | None, str]:
        """What is seen now, and its alt text."""
        if self.way is not None:
            return self.script.well, self.script.well_alt
        return self.scene.picture, self.scene.alt

    @property
    def controls(self) -> tuple[Hashable, ...]:
        """What can be pressed now."""
        if self.way is None:
            return (*map(Try, range(len(self.scene.ways))), ASK)
        return () if self.done else (GO_ON,)

    @property
    def helpful(self) -> Hashable | None:
        """The first thing that helps."""
        if self.way is not None:
            return None if self.done else GO_ON
        return next((Try(at) for at, way in enumerate(self.scene.ways) if way.works), ASK)

    def press(self, action: Hashable) -> "Trouble":
        """Give the practice after a press."""
        if action not in self.controls:
            return self
        if action == GO_ON:
            return Trouble(self.script, self.scene_index + 1)
        if not isinstance(action, Try):
            return replace(self, way=self.scene.ask)
        if self.scene.ways[action.number].works:
            return replace(self, way=self.scene.ways[action.number])
        others = tuple(number for number in self.tried if number != action.number)
        return replace(self, tried=(*others, action.number))


def start(script: Script) -> Trouble:
    """Begin with nothing done."""
    return Trouble(script)


def read_trouble(table: dict[str, Any], find: Find) -> tuple[Script | None, tuple[Fault, ...]]:
    """Read the facts of pretend trouble; without a script where its faults would stop the practice."""
    reader = _Reader(find)
    script = reader.script(table)
    return (None if reader.stops else script), tuple(reader.faults)


class _Reader(FactReader):
    def script(self, table: dict[str, Any]) -> Script:
        self.known(table, ("kind", "go_on", "well", "ask", "scene", "end"), ())
        well = self.table(table, "well")
        self.known(well, ("picture", "alt"), ("well",))
        ask = self.table(table, "ask")
        self.known(ask, ("name", "picture", "alt"), ("ask",))
        name, (picture, _) = self.text(ask, "name", ("ask",)), self.picture(ask, ("ask",))
        return Script(
            self.text(table, "go_on", ()),
            *self.picture(well, ("well",)),
            tuple(self._scene(row, where, name, picture) for row, where in self.rows(table, "scene")),
            self.texts(table, "end", (), needed=True),
        )

    def _scene(self, row: dict[str, Any], where: Where, ask: str, asked: Path | None) -> Scene:
        self.known(row, ("picture", "alt", "words", "ask", "try"), where)
        ways = tuple(self._way(way, place) for way, place in self.rows(row, "try", where))
        if len(ways) > MOST_TRIES:
            self.stop((*where, "try"), say("3 things to try are enough."))
        return Scene(
            *self.picture(row, where),
            self.texts(row, "words", where, needed=True),
            ways,
            Way(ask, asked, self.texts(row, "ask", where, needed=True), works=True),
        )

    def _way(self, row: dict[str, Any], where: Where) -> Way:
        self.known(row, ("name", "picture", "alt", "words", "works"), where)
        if not isinstance(row.get("works"), bool):
            self.stop((*where, "works"), say('"works" must be true or false.'))
        return Way(
            self.text(row, "name", where),
            self.picture(row, where)[0],
            self.texts(row, "words", where, needed=True),
            row.get("works") is True,
        )
