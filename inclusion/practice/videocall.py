"""A pretend video call: what is seen and heard now, and what each tap changes. Nothing in it can go wrong."""

from collections.abc import Hashable
from dataclasses import dataclass, replace
from enum import StrEnum

from inclusion.practice import typed
from inclusion.practice.call_script import Answer, Control, Person, Place, Scene, Script
from inclusion.words import say

LOUD = 0.6
LONGEST_NAME = 20


class Aside(StrEnum):
    """A button that is not of the call."""

    DONE = "done"
    """The name is typed."""
    GO_ON = "go on"
    OTHER_LOOK = "other look"


@dataclass(frozen=True)
class Call:
    """A call as it is at one moment.

    A press is a Control, an Aside, a typed.Key, or the number of a card among the scene's answers.
    """

    script: Script
    scene_index: int
    on: frozenset[Control]
    """The switches that are on."""
    left: bool = False
    """The person left where the script did not wait for it, or by an answer."""
    given: Answer | None = None
    """The answer that was given, while it is answered."""
    reply: tuple[str, ...] = ()
    """What the app says about the last tap, where it did not bring the call on."""
    typed: str = ""
    """The person's name, as it was typed."""
    written: tuple[str, ...] = ()
    """What the person wrote in the chat."""
    buttons_on_top: bool = False
    """Calls look different: the buttons are at the bottom, or at the top."""

    @property
    def scene(self) -> Scene:
        return self.script.scenes[self.scene_index]

    @property
    def place(self) -> Place:
        return Place.LEFT if self.left else self.scene.place

    @property
    def done(self) -> bool:
        """Whether the person has done all that the call asks for; the call stays open to try more."""
        return not self.left and not self.scene.answers

    @property
    def cards(self) -> tuple[int, ...]:
        """The cards to choose from now, by their numbers among the scene's answers."""
        if self.left or self.given is not None:
            return ()
        return tuple(number for number, answer in enumerate(self.scene.answers) if answer.name)

    @property
    def example(self) -> str:
        """The name to type as an example, where the call asks for a name now."""
        return next((answer.example for answer in self.scene.answers if answer.example), "")

    @property
    def controls(self) -> tuple[Control, ...]:
        """The buttons of the call that can be tapped now, in the order of the screen."""
        if self.place is Place.CALL:
            return (*self.script.switches, Control.LEAVE)
        if self.place is Place.WAITING:
            return (Control.LEAVE,)
        waits = any(answer.control is Control.JOIN for answer in self.scene.answers)
        joins = self.place is Place.LEFT and self.given is None and (self.left or waits)
        return (Control.JOIN,) if joins else ()

    @property
    def presses(self) -> tuple[Hashable, ...]:
        """All that can be pressed now, beside the keys of the keyboard."""
        done = (Aside.DONE,) if self.example and self.typed.strip() else ()
        go_on = (Aside.GO_ON,) if self.given is not None else ()
        look = (Aside.OTHER_LOOK,) if self.place is Place.CALL else ()
        return (*self.cards, *done, *go_on, *self.controls, *look)

    @property
    def people(self) -> tuple[Person, ...]:
        """Whoever is on the screen, as they look now, the one who speaks first."""
        scene, me = self.scene, self.script.me
        if self.left:
            return (me,)
        if scene.picture and not scene.speaker:
            now = self.given if self.given is not None and self.given.picture else scene
            return (Person("", now.picture, now.alt),)
        here = scene.here if self.place is Place.CALL else (scene.speaker,)
        others = [person for person in self.script.people if person.name in here]
        with_me = [*others, me] if self.place is Place.CALL or not others else others
        return tuple(map(self._as_now, sorted(with_me, key=lambda person: person.name != scene.speaker)))

    def _as_now(self, person: Person) -> Person:
        scene = self.scene
        if person.name == scene.speaker and scene.picture:
            person = replace(person, picture=scene.picture, alt=scene.alt)
        return replace(person, name=self.my_name) if person.name == self.script.me.name else person

    @property
    def my_name(self) -> str:
        """What stands on the picture of the person who practises."""
        return self.typed.strip().title() or self.script.me.name

    @property
    def speaker(self) -> str:
        """Who says `says`, or ""."""
        return self.scene.speaker if self.says else ""

    @property
    def says(self) -> tuple[str, ...]:
        """What a person in the call says now."""
        if self.given is not None:
            return self.given.says
        return () if self.left else self.scene.says

    @property
    def words(self) -> tuple[str, ...]:
        """What the app says now, beside the people."""
        if self.reply:
            return self.reply
        if self.given is not None:
            return self.given.words
        return self.script.left if self.left else self.scene.words

    @property
    def chat(self) -> tuple[str, ...]:
        """What stands in the chat, while it is open."""
        if Control.CHAT not in self.on or self.place is not Place.CALL:
            return ()
        return (*self.script.switches[Control.CHAT].lines, *self.written)

    @property
    def level(self) -> float:
        """How far the level bar is filled, 0 to 1: a drawing, for the real microphone stays off."""
        return LOUD if Control.MIC in self.on and self.place is Place.CALL else 0.0

    @property
    def helpful(self) -> Hashable | None:
        """The press that leads on."""
        if self.given is not None:
            return Aside.GO_ON
        if self.left:
            return Control.JOIN
        if self.example:
            wanted = self.example if self.example.startswith(self.typed) else self.typed
            return typed.next_key(self.typed, wanted) or (Aside.DONE if self.typed.strip() else typed.DELETE)
        leading = ((number, each) for number, each in enumerate(self.scene.answers) if not each.stays)
        return next((each.control or number for number, each in leading), None)

    def press(self, action: Hashable) -> "Call":
        """Give the call after a press."""
        return press(self, action)

    def name(self, control: Control) -> str:
        """Give the words on a button."""
        if control is Control.LEAVE:
            return self.script.leave
        return self.script.join if control is Control.JOIN else self.script.switches[control].name


def start(script: Script) -> Call:
    """Begin the call at its first scene."""
    on = frozenset(control for control, switch in script.switches.items() if switch.start)
    return _begin(Call(script, 0, on))


def press(call: Call, action: Hashable) -> Call:
    """Give the call after one press; one that is not possible now changes nothing."""
    if isinstance(action, typed.Key):
        name = typed.typed(call.typed, action)[:LONGEST_NAME]
        return replace(call, typed=name) if call.example else call
    if action not in call.presses:
        return call
    if action is Aside.OTHER_LOOK:
        return replace(call, buttons_on_top=not call.buttons_on_top)
    if action in {Aside.DONE, Aside.GO_ON}:
        return _next_scene(call)
    if isinstance(action, int):
        return _answered(call, call.scene.answers[action])
    return _pressed(call, action) if isinstance(action, Control) else call


def _pressed(call: Call, control: Control) -> Call:
    """Give the call after a button of the call, which may be an answer."""
    waits = not call.left and call.given is None
    switch = call.script.switches.get(control)
    if switch is not None:
        call = replace(call, on=call.on ^ {control})
    for answer in call.scene.answers if waits else ():
        if answer.control is control and (switch is None or (control in call.on) is answer.wanted):
            return _answered(call, answer)
    if switch is None:
        return replace(call, left=control is Control.LEAVE, given=None, reply=())
    words = switch.on if control in call.on else switch.off
    return replace(call, reply=words + (call.scene.hint if waits else ()))


def _answered(call: Call, answer: Answer) -> Call:
    """Give the call after an answer: what comes of it, or the next scene."""
    if answer.stays:
        return replace(call, reply=answer.words)
    if answer.name and Control.CHAT in call.on and call.place is Place.CALL:
        line = say("{name}: {words}", name=call.my_name, words=answer.name)
        call = replace(call, written=(*call.written, line))
    if not answer.says + answer.words:
        return _next_scene(call)
    return replace(call, given=answer, left=answer.control is Control.LEAVE, reply=())


def _next_scene(call: Call) -> Call:
    return _begin(replace(call, left=False, given=None, reply=(), scene_index=call.scene_index + 1))


def _begin(call: Call) -> Call:
    """Turn on and off what the scene begins with."""
    wanted = dict(call.scene.turn)
    on = {each for each in call.script.switches if wanted.get(each, each in call.on)}
    return replace(call, on=frozenset(on))
