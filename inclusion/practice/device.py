"""A pretend laptop or tablet: its screen, battery and sound, and what each of its buttons does."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from inclusion.practice.choice import Choice, ChoiceReader, Pick
from inclusion.practice.facts import Fault, Find, Where
from inclusion.words import say

FULL = 4
"""Bars of a full battery, and of the loudest sound."""


class Shows(StrEnum):
    """What is on the screen of the pretend device."""

    OFF = "off"
    STARTING = "starting"
    LOCKED = "locked"
    HOME = "home"
    ASKING = "asking"
    """Whether to turn off."""


@dataclass(frozen=True)
class Hold:
    """A long press on the button with this number, from 0."""

    at: int


@dataclass(frozen=True)
class Button:
    """Something to press on the device."""

    choice: Choice
    hold: str
    """What the button is called that holds it for the person; "" where a short press does."""
    short: tuple[str, ...]
    """What the app says when it should have been held longer."""


@dataclass(frozen=True)
class Scene:
    """The device for as long as it waits for one button."""

    shows: Shows
    battery: int
    charging: bool
    sound: int | None
    """Bars of sound on the screen; None where it does not show."""
    words: tuple[str, ...]
    hint: tuple[str, ...]
    buttons: tuple[int, ...]
    """Which buttons can be pressed."""
    waits_for: int | None
    """None in the last scene."""


@dataclass(frozen=True)
class Script:
    """A whole story of a device."""

    buttons: tuple[Button, ...]
    scenes: tuple[Scene, ...]


@dataclass(frozen=True)
class Device:
    """A device as it is at one moment."""

    script: Script
    scene_index: int = 0
    reply: tuple[str, ...] = ()

    @property
    def scene(self) -> Scene:
        return self.script.scenes[self.scene_index]

    @property
    def words(self) -> tuple[str, ...]:
        return self.reply or self.scene.words

    @property
    def done(self) -> bool:
        return self.scene.waits_for is None

    @property
    def helpful(self) -> Hashable | None:
        at = self.scene.waits_for
        if at is None:
            return None
        return Hold(at) if self.script.buttons[at].hold else Pick(at)

    def press(self, action: Hashable) -> "Device":
        """Give the device after a press; a short press on what must be held says so."""
        if not isinstance(action, Pick | Hold) or action.at not in self.scene.buttons:
            return self
        button, scene = self.script.buttons[action.at], self.scene
        if action.at != scene.waits_for:
            return replace(self, reply=button.choice.words + scene.hint)
        if button.hold and isinstance(action, Pick):
            return replace(self, reply=button.short + scene.hint)
        return replace(self, scene_index=self.scene_index + 1, reply=())


def read_device(table: dict[str, Any], find: Find) -> tuple[Script | None, tuple[Fault, ...]]:
    """Read the facts of a pretend device."""
    reader = _Reader(find)
    script = reader.script(table)
    return (None if reader.stops else script), tuple(reader.faults)


class _Reader(ChoiceReader):
    def script(self, table: dict[str, Any]) -> Script:
        self.known(table, ("kind", "button", "scene"), ())
        buttons = tuple(self._button(row, where) for row, where in self.rows(table, "button"))
        names = [button.choice.name for button in buttons]
        if len(set(names)) < len(names):
            self.stop(("button",), say("Each button needs a name of its own."))
        scenes = tuple(self._scene(row, where, names) for row, where in self.rows(table, "scene"))
        for index, scene in enumerate(scenes):
            if (scene.waits_for is None) != (index == len(scenes) - 1):
                self.stop(("scene", index), say("Only the last scene waits for nothing."))
        return Script(buttons, scenes)

    def _button(self, row: dict[str, Any], where: Where) -> Button:
        choice = self.choice(row, where, "hold", "short")
        if not choice.words:
            self.stop((*where, "words"), say('"{name}" must be a list of sentences.', name="words"))
        hold = self.text(row, "hold", where) if "hold" in row else ""
        return Button(choice, hold, self.texts(row, "short", where, needed=bool(hold)))

    def _scene(self, row: dict[str, Any], where: Where, names: Sequence[str]) -> Scene:
        known = ("shows", "battery", "charging", "sound", "words", "hint", "buttons", "wait_for")
        self.known(row, known, where)
        shows = row.get("shows")
        if shows not in list(Shows):
            self.stop((*where, "shows"), say("Please write one of these: {names}.", names=", ".join(Shows)))
            shows = Shows.OFF
        buttons = self.texts(row, "buttons", where)
        if not set(buttons) <= set(names):
            self.stop((*where, "buttons"), say('"buttons" must be names of buttons in this file.'))
        waits_for = row.get("wait_for")
        if waits_for is not None and waits_for not in buttons:
            self.stop((*where, "wait_for"), say('"wait_for" must be one of the buttons of the scene.'))
        return Scene(
            Shows(shows),
            self._bars(row, "battery", where) or 0,
            row.get("charging") is True,
            self._bars(row, "sound", where),
            self.texts(row, "words", where, needed=True),
            self.texts(row, "hint", where, needed=waits_for is not None),
            tuple(names.index(name) for name in buttons if name in names),
            names.index(waits_for) if waits_for in names else None,
        )

    def _bars(self, row: dict[str, Any], name: str, where: Where) -> int | None:
        bars = row.get(name)
        if bars is None or (type(bars) is int and 0 <= bars <= FULL):
            return bars
        self.stop((*where, name), say('"{name}" must be a number from 0 to {most}.', name=name, most=FULL))
        return None


def start(script: Script) -> Device:
    """Begin with the first scene."""
    return Device(script)
