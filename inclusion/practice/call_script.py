"""The script of a pretend call: what the people say, and what each button is called."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from inclusion.practice.facts import FactReader, Fault, Find, Where
from inclusion.words import say


class Control(StrEnum):
    """What a person can tap in a call."""

    MIC = "mic"
    CAMERA = "camera"
    HAND = "hand"
    LEAVE = "leave"
    JOIN = "join"


SWITCHES = (Control.MIC, Control.CAMERA, Control.HAND)


@dataclass(frozen=True)
class Person:
    """Somebody in the call. The picture may change from scene to scene."""

    name: str
    picture: Path | None
    alt: str


@dataclass(frozen=True)
class Switch:
    """A button that turns something on and off."""

    name: str
    start: bool
    on: tuple[str, ...]
    """What the app says when it is turned on."""
    off: tuple[str, ...]


@dataclass(frozen=True)
class Scene:
    """One part of the call, which lasts until the person has turned `control` to `wanted`."""

    speaker: str
    """Who speaks, or ""."""
    picture: Path | None
    """How the speaker looks now; without a speaker, a picture of the whole scene."""
    alt: str
    says: tuple[str, ...]
    words: tuple[str, ...]
    """What the app says."""
    hint: tuple[str, ...]
    control: Control | None
    """None in the last scene, which waits for nothing."""
    wanted: bool


@dataclass(frozen=True)
class Script:
    """A whole pretend call."""

    me: Person
    people: tuple[Person, ...]
    switches: dict[Control, Switch]
    leave: str
    left: tuple[str, ...]
    """What the app says when the person has left."""
    join: str
    scenes: tuple[Scene, ...]


def read_call(table: dict[str, Any], find: Find) -> tuple[Script | None, tuple[Fault, ...]]:
    """Read the facts of a pretend call; without a script where its faults would stop the practice."""
    reader = _Reader(find)
    script = reader.script(table)
    return (None if reader.stops else script), tuple(reader.faults)


class _Reader(FactReader):
    def script(self, table: dict[str, Any]) -> Script:
        self.known(table, ("kind", "me", "person", "scene", *Control), ())
        people = tuple(self._person(row, where) for row, where in self.rows(table, "person"))
        names = {person.name for person in people}
        scenes = [self._scene(row, where, names) for row, where in self.rows(table, "scene")]
        for index, scene in enumerate(scenes):
            last = index == len(scenes) - 1
            if (scene.control is None) != last:
                self.stop(("scene", index), say("Only the last scene waits for nothing."))
            if not scene.says + scene.words:
                self.stop(("scene", index), say('Please add "says" or "words".'))
        leave = self.table(table, "leave")
        self.known(leave, ("name", "words"), ("leave",))
        join = self.table(table, "join")
        self.known(join, ("name",), ("join",))
        return Script(
            me=self._person(self.table(table, "me"), ("me",)),
            people=people,
            switches={control: self._switch(self.table(table, control), (control,)) for control in SWITCHES},
            leave=self.text(leave, "name", ("leave",)),
            left=self.texts(leave, "words", ("leave",), needed=True),
            join=self.text(join, "name", ("join",)),
            scenes=tuple(scenes),
        )

    def _person(self, row: dict[str, Any], where: Where) -> Person:
        self.known(row, ("name", "picture", "alt"), where)
        return Person(self.text(row, "name", where), *self.picture(row, where))

    def _switch(self, row: dict[str, Any], where: Where) -> Switch:
        self.known(row, ("name", "start", "on", "off"), where)
        if row.get("start") not in {"on", "off"}:
            self.stop((*where, "start"), say('"start" must be "on" or "off".'))
        return Switch(
            self.text(row, "name", where),
            row.get("start") == "on",
            self.texts(row, "on", where, needed=True),
            self.texts(row, "off", where, needed=True),
        )

    def _scene(self, row: dict[str, Any], where: Where, names: set[str]) -> Scene:
        self.known(row, ("person", "picture", "alt", "says", "words", "hint", "wait_for"), where)
        speaker = row.get("person", "")
        says = self.texts(row, "says", where)
        if speaker not in (names if says else {*names, ""}):
            self.stop((*where, "person"), say('"person" must be the name of somebody in the call.'))
        control, wanted = None, False
        if "wait_for" in row:
            wishes = {
                f"{control} {state}": (control, state == "on")
                for control in SWITCHES
                for state in ("on", "off")
            }
            control, wanted = wishes.get(str(row["wait_for"]), (None, False))
            if control is None:
                self.stop((*where, "wait_for"), say('"wait_for" must be like "mic on" or "camera off".'))
        picture, alt = self.picture(row, where) if "picture" in row else (None, "")
        hint = self.texts(row, "hint", where, needed=control is not None)
        return Scene(str(speaker), picture, alt, says, self.texts(row, "words", where), hint, control, wanted)
