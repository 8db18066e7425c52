"""A pretend video call: what is seen and heard now, and what each tap changes. Nothing in it can go wrong."""

from collections.abc import Hashable
from dataclasses import dataclass, replace

from inclusion.practice.call_script import SWITCHES, Control, Person, Scene, Script

LOUD = 0.6


@dataclass(frozen=True)
class Call:
    """A call as it is at one moment."""

    script: Script
    scene_index: int
    mic: bool
    camera: bool
    hand: bool
    in_call: bool = True
    reply: tuple[str, ...] = ()
    """What the app says about the last tap, where it did not bring the call on."""

    @property
    def scene(self) -> Scene:
        return self.script.scenes[self.scene_index]

    @property
    def done(self) -> bool:
        """Whether the person has done all that the call asks for; the call stays open to try more."""
        return self.in_call and self.scene.control is None

    @property
    def controls(self) -> tuple[Control, ...]:
        """What can be tapped now, in the order of the screen."""
        return (*SWITCHES, Control.LEAVE) if self.in_call else (Control.JOIN,)

    @property
    def people(self) -> tuple[Person, ...]:
        """The others in the call, as they look now."""
        scene = self.scene
        return tuple(
            replace(person, picture=scene.picture, alt=scene.alt)
            if person.name == scene.speaker and scene.picture
            else person
            for person in self.script.people
        )

    @property
    def speaker(self) -> str:
        """Who says `says`, or ""."""
        return self.scene.speaker if self.says else ""

    @property
    def says(self) -> tuple[str, ...]:
        """What a person in the call says now."""
        return self.scene.says if self.in_call else ()

    @property
    def words(self) -> tuple[str, ...]:
        """What the app says now, beside the people."""
        return self.reply if self.reply or not self.in_call else self.scene.words

    @property
    def level(self) -> float:
        """How far the level bar is filled, 0 to 1: a drawing, for the real microphone stays off."""
        return LOUD if self.mic and self.in_call else 0.0

    @property
    def helpful(self) -> Control | None:
        """The button that leads on."""
        if not self.in_call:
            return Control.JOIN
        return self.scene.control

    def press(self, action: Hashable) -> "Call":
        """Give the call after a press."""
        return press(self, action) if isinstance(action, Control) else self

    def is_on(self, control: Control) -> bool:
        """Whether the microphone, the camera or the hand is on."""
        return {Control.MIC: self.mic, Control.CAMERA: self.camera, Control.HAND: self.hand}[control]

    def name(self, control: Control) -> str:
        """Give the words on a button."""
        if control is Control.LEAVE:
            return self.script.leave
        return self.script.join if control is Control.JOIN else self.script.switches[control].name


def start(script: Script) -> Call:
    """Begin the call at its first scene."""
    mic, camera, hand = (script.switches[control].start for control in SWITCHES)
    return Call(script, 0, mic, camera, hand)


def press(call: Call, control: Control) -> Call:
    """Give the call after a tap on `control`; a button that is not on the screen changes nothing."""
    if control not in call.controls:
        return call
    if control is Control.LEAVE:
        return replace(call, in_call=False, reply=call.script.left)
    if control is Control.JOIN:
        return replace(call, in_call=True, reply=())
    on = not call.is_on(control)
    scene = call.scene
    if control is scene.control and on is scene.wanted:
        return replace(_turn(call, control, on=on), scene_index=call.scene_index + 1, reply=())
    switch = call.script.switches[control]
    return replace(_turn(call, control, on=on), reply=(switch.on if on else switch.off) + scene.hint)


def _turn(call: Call, control: Control, *, on: bool) -> Call:
    if control is Control.MIC:
        return replace(call, mic=on)
    return replace(call, camera=on) if control is Control.CAMERA else replace(call, hand=on)
