"""The script of a pretend call: what the people say and what each button is called, read from its facts."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any, NamedTuple

from inclusion.words import say

PICTURES = (".svg", ".png", ".jpg")
Find = Callable[[str, Sequence[str]], Path | str]
"""Takes a picture's path as it is written and the endings it may have; gives the file, or why not."""


class Control(StrEnum):
    """What a person can tap in a call."""

    MIC = "mic"
    CAMERA = "camera"
    HAND = "hand"
    LEAVE = "leave"
    JOIN = "join"


SWITCHES = (Control.MIC, Control.CAMERA, Control.HAND)


class Fault(NamedTuple):
    """One fault in a script: where the fact stands, and what to do."""

    where: tuple[str | int, ...]
    words: str


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


def read_script(table: dict[str, Any], find: Find) -> tuple[Script | None, tuple[Fault, ...]]:
    """Read the facts of a practice file; without a script where its faults would stop the practice.

    Pictures that cannot be used are named and left out. Never raises on content.
    """
    reader = _Reader(find)
    if table.get("kind") != "videocall":
        return None, (Fault(("kind",), say('Please write: kind = "videocall".')),)
    script = reader.script(table)
    return (None if reader.stops else script), tuple(reader.faults)


class _Reader:
    def __init__(self, find: Find) -> None:
        self._find = find
        self.faults: list[Fault] = []
        self.stops = False

    def script(self, table: dict[str, Any]) -> Script:
        self._known(table, ("kind", "me", "person", "scene", *Control), ())
        people = tuple(self._person(row, where) for row, where in self._rows(table, "person"))
        names = {person.name for person in people}
        scenes = [self._scene(row, where, names) for row, where in self._rows(table, "scene")]
        for index, scene in enumerate(scenes):
            last = index == len(scenes) - 1
            if (scene.control is None) != last:
                self._stop(("scene", index), say("Only the last scene waits for nothing."))
            if not scene.says + scene.words:
                self._stop(("scene", index), say('Please add "says" or "words".'))
        leave = self._table(table, "leave")
        self._known(leave, ("name", "words"), ("leave",))
        join = self._table(table, "join")
        self._known(join, ("name",), ("join",))
        return Script(
            me=self._person(self._table(table, "me"), ("me",)),
            people=people,
            switches={control: self._switch(self._table(table, control), (control,)) for control in SWITCHES},
            leave=self._text(leave, "name", ("leave",)),
            left=self._texts(leave, "words", ("leave",), needed=True),
            join=self._text(join, "name", ("join",)),
            scenes=tuple(scenes),
        )

    def _person(self, row: dict[str, Any], where: tuple[str | int, ...]) -> Person:
        self._known(row, ("name", "picture", "alt"), where)
        return Person(self._text(row, "name", where), *self._picture(row, where))

    def _switch(self, row: dict[str, Any], where: tuple[str | int, ...]) -> Switch:
        self._known(row, ("name", "start", "on", "off"), where)
        if row.get("start") not in {"on", "off"}:
            self._stop((*where, "start"), say('"start" must be "on" or "off".'))
        return Switch(
            self._text(row, "name", where),
            row.get("start") == "on",
            self._texts(row, "on", where, needed=True),
            self._texts(row, "off", where, needed=True),
        )

    def _scene(self, row: dict[str, Any], where: tuple[str | int, ...], names: set[str]) -> Scene:
        self._known(row, ("person", "picture", "alt", "says", "words", "hint", "wait_for"), where)
        speaker = row.get("person", "")
        says = self._texts(row, "says", where)
        if speaker not in (names if says else {*names, ""}):
            self._stop((*where, "person"), say('"person" must be the name of somebody in the call.'))
        control, wanted = None, False
        if "wait_for" in row:
            wishes = {
                f"{control} {state}": (control, state == "on")
                for control in SWITCHES
                for state in ("on", "off")
            }
            control, wanted = wishes.get(str(row["wait_for"]), (None, False))
            if control is None:
                self._stop((*where, "wait_for"), say('"wait_for" must be like "mic on" or "camera off".'))
        picture, alt = self._picture(row, where) if "picture" in row else (None, "")
        hint = self._texts(row, "hint", where, needed=control is not None)
        return Scene(
            str(speaker), picture, alt, says, self._texts(row, "words", where), hint, control, wanted
        )

    def _picture(self, row: dict[str, Any], where: tuple[str | int, ...]) -> tuple[Path | None, str]:
        alt = self._text(row, "alt", where)
        found = self._find(self._text(row, "picture", where), PICTURES)
        if isinstance(found, Path):
            return found, alt
        self.faults.append(
            Fault((*where, "picture"), say("This picture cannot be used. Please check its name."))
        )
        return None, alt

    def _rows(self, table: dict[str, Any], name: str) -> list[tuple[dict[str, Any], tuple[str | int, ...]]]:
        rows = table.get(name)
        if not (isinstance(rows, list) and rows and all(isinstance(row, dict) for row in rows)):
            self._stop((name,), say('Please add "{name}".', name=f"[[{name}]]"))
            return []
        return [(row, (name, index)) for index, row in enumerate(rows)]

    def _table(self, table: dict[str, Any], name: str) -> dict[str, Any]:
        found = table.get(name)
        if isinstance(found, dict):
            return found
        self._stop((name,), say('Please add "{name}".', name=f"[{name}]"))
        return {}

    def _text(self, row: dict[str, Any], name: str, where: tuple[str | int, ...]) -> str:
        text = row.get(name)
        if isinstance(text, str) and text.strip():
            return text
        self._stop((*where, name), say('"{name}" must be a text in quotes.', name=name))
        return ""

    def _texts(
        self, row: dict[str, Any], name: str, where: tuple[str | int, ...], *, needed: bool = False
    ) -> tuple[str, ...]:
        texts = row.get(name, [])
        sound = isinstance(texts, list) and all(isinstance(text, str) and text.strip() for text in texts)
        if sound and (texts or not needed):
            return tuple(texts)
        self._stop((*where, name), say('"{name}" must be a list of sentences.', name=name))
        return ()

    def _known(self, row: dict[str, Any], names: Sequence[str], where: tuple[str | int, ...]) -> None:
        for name in row:
            if name not in names:
                self.faults.append(
                    Fault((*where, name), say('"{name}" is not a word I know here.', name=name))
                )

    def _stop(self, where: tuple[str | int, ...], words: str) -> None:
        self.faults.append(Fault(where, words))
        self.stops = True
