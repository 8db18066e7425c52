"""The script of a pretend call: its scenes, what the people say, and what each button is called."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from inclusion.practice.facts import FactReader, Fault, Find, Where
from inclusion.words import say


class Control(StrEnum):
    """A button of the call."""

    MIC = "mic"
    CAMERA = "camera"
    HAND = "hand"
    CHAT = "chat"
    CAPTIONS = "captions"
    LEAVE = "leave"
    JOIN = "join"


SWITCHES = (Control.MIC, Control.CAMERA, Control.HAND, Control.CHAT, Control.CAPTIONS)
"""A call has those of them that its script names."""
MOST_CARDS = 4
SCENE = (
    *("place", "person", "picture", "alt", "here", "turn"),
    *("says", "words", "hint", "wait_for", "answer"),
)
"""What a scene may say."""


class Place(StrEnum):
    """Where the person is in a scene."""

    BEFORE = "before"
    MESSAGE = "message"
    """Before the call, and what is said is written."""
    WAITING = "waiting"
    CALL = "call"
    LEFT = "left"


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
    lines: tuple[str, ...] = ()
    """What stands in the chat from the start."""


@dataclass(frozen=True)
class Answer:
    """What a scene may wait for: a card with words, a button of the call, or a typed name."""

    name: str = ""
    picture: Path | None = None
    alt: str = ""
    control: Control | None = None
    wanted: bool = True
    """Whether `control`, where it is a switch, is to be on."""
    example: str = ""
    """A name to show how it is typed; the person may type any."""
    says: tuple[str, ...] = ()
    """What the scene's speaker says to it; without `says` and `words` it leads straight on."""
    words: tuple[str, ...] = ()
    stays: bool = False
    """It is answered, and the scene goes on waiting."""


@dataclass(frozen=True)
class Scene:
    """One part of the call, which lasts until one of its answers is given; the last has none."""

    place: Place
    speaker: str
    """Who speaks, or ""."""
    picture: Path | None
    """How the speaker looks now; without a speaker, a picture of the whole scene."""
    alt: str
    here: tuple[str, ...]
    """Who is in the call, by name."""
    turn: tuple[tuple[Control, bool], ...]
    """What is on or off when the scene begins."""
    says: tuple[str, ...]
    words: tuple[str, ...]
    """What the app says."""
    hint: tuple[str, ...]
    answers: tuple[Answer, ...]


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
        me = self._person(self.table(table, "me"), ("me",))
        people = tuple(self._person(row, where) for row, where in self.rows(table, "person"))
        self._people = (me.name, *(person.name for person in people))
        switches = {
            control: self._switch(self.table(table, control), control)
            for control in SWITCHES
            if control in table
        }
        self._switches = tuple(switches)
        scenes = [self._scene(row, where) for row, where in self.rows(table, "scene")]
        for index, scene in enumerate(scenes):
            last = index == len(scenes) - 1
            if any(not answer.stays for answer in scene.answers) == last or (last and scene.answers):
                self.stop(("scene", index), say("Each scene but the last must wait for something."))
        leave = self.table(table, "leave")
        self.known(leave, ("name", "words"), ("leave",))
        join = self.table(table, "join")
        self.known(join, ("name",), ("join",))
        return Script(
            me=me,
            people=people,
            switches=switches,
            leave=self.text(leave, "name", ("leave",)),
            left=self.texts(leave, "words", ("leave",), needed=True),
            join=self.text(join, "name", ("join",)),
            scenes=tuple(scenes),
        )

    def _person(self, row: dict[str, Any], where: Where) -> Person:
        self.known(row, ("name", "picture", "alt"), where)
        return Person(self.text(row, "name", where), *self.picture(row, where))

    def _switch(self, row: dict[str, Any], control: Control) -> Switch:
        where = (control,)
        lines = ("lines",) if control is Control.CHAT else ()
        self.known(row, ("name", "start", "on", "off", *lines), where)
        if row.get("start") not in {"on", "off"}:
            self.stop((*where, "start"), say('"start" must be "on" or "off".'))
        return Switch(
            self.text(row, "name", where),
            row.get("start") == "on",
            self.texts(row, "on", where, needed=True),
            self.texts(row, "off", where, needed=True),
            self.texts(row, "lines", where),
        )

    def _scene(self, row: dict[str, Any], where: Where) -> Scene:
        self.known(row, SCENE, where)
        place = self._place(row, where)
        says, words = self.texts(row, "says", where), self.texts(row, "words", where)
        if not says + words:
            self.stop(where, say('Please add "says" or "words".'))
        speaker = row.get("person", "")
        if speaker not in (self._people[1:] if says else (*self._people, "")):
            self.stop((*where, "person"), say('"person" must be the name of somebody in the call.'))
        here = self.texts(row, "here", where) if "here" in row else self._people[1:]
        if not set(here) <= set(self._people):
            self.stop((*where, "here"), say('"here" must be names of people in the call.'))
        turn = [self._wish(wish, SWITCHES, (*where, "turn")) for wish in self.texts(row, "turn", where)]
        answers = self._answers(row, where, place)
        picture, alt = self.picture(row, where) if "picture" in row else (None, "")
        return Scene(
            place,
            str(speaker),
            picture,
            alt,
            here,
            tuple((control, wanted) for control, wanted in turn if control),
            says,
            words,
            self.texts(row, "hint", where, needed=place is Place.CALL and bool(answers)),
            answers,
        )

    def _place(self, row: dict[str, Any], where: Where) -> Place:
        place = row.get("place", Place.CALL)
        if place in tuple(Place):
            return Place(place)
        places = ", ".join(f'"{each}"' for each in Place)
        self.stop((*where, "place"), say('"place" must be one of {places}.', places=places))
        return Place.CALL

    def _answers(self, row: dict[str, Any], where: Where, place: Place) -> tuple[Answer, ...]:
        answers = []
        if "wait_for" in row:
            control, wanted = self._wish(row["wait_for"], _controls(place), (*where, "wait_for"))
            answers.append(Answer(control=control, wanted=wanted))
        if "answer" in row:
            answers += [self._answer(each, there, place) for each, there in self.rows(row, "answer", where)]
        if sum(bool(answer.name) for answer in answers) > MOST_CARDS:
            self.stop((*where, "answer"), say("A scene has at most 4 cards."))
        return tuple(answers)

    def _answer(self, row: dict[str, Any], where: Where, place: Place) -> Answer:
        says, words = self.texts(row, "says", where), self.texts(row, "words", where)
        if "type" in row:
            self.known(row, ("type",), where)
            example = self.text(row, "type", where)
            if place is not Place.BEFORE or not (example.isascii() and example.isalpha()):
                self.stop((*where, "type"), say('"type" is a name in letters, in the place "before".'))
            return Answer(example=example.lower())
        if "press" in row:
            self.known(row, ("press", "says", "words"), where)
            control, wanted = self._wish(row["press"], _controls(place), (*where, "press"))
            return Answer(control=control, wanted=wanted, says=says, words=words)
        self.known(row, ("name", "picture", "alt", "says", "words", "stays"), where)
        stays = row.get("stays", False)
        if not isinstance(stays, bool):
            self.stop((*where, "stays"), say('"stays" must be true or false.'))
        if stays and (says or not words):
            self.stop(where, say('An answer that stays has "words" and no "says".'))
        name = self.text(row, "name", where)
        return Answer(name, *self.picture(row, where), says=says, words=words, stays=bool(stays))

    def _wish(
        self, written: object, controls: tuple[Control, ...], where: Where
    ) -> tuple[Control | None, bool]:
        """Read "mic on", "camera off", "leave" or "join"; of a switch, the script must have it."""
        wishes = {
            f"{control} {state}": (control, state == "on")
            for control in self._switches
            for state in ("on", "off")
        } | {str(control): (control, True) for control in (Control.LEAVE, Control.JOIN)}
        control, wanted = wishes.get(str(written), (None, True))
        if control is None or control not in controls:
            self.stop(where, say('"{name}" must be like "mic on" or "camera off".', name=where[-1]))
            return None, True
        return control, wanted


def _controls(place: Place) -> tuple[Control, ...]:
    """Which buttons of the call can be there in a place."""
    return {
        Place.WAITING: (Control.LEAVE,),
        Place.CALL: (*SWITCHES, Control.LEAVE),
        Place.LEFT: (Control.JOIN,),
    }.get(place, ())
