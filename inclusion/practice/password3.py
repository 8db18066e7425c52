"""A pretend password from 3 words: choose 3 pictures, order them, type them; then it is wiped at once."""

from collections.abc import Hashable
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import permutations
from pathlib import Path
from typing import Any

from inclusion.practice.facts import FactReader, Fault, Find
from inclusion.practice.typed import Key, next_key, typed
from inclusion.words import say

WORDS = 3
AT_ONCE = 6
"""Pictures that show at a time."""
FEWEST = 2 * AT_ONCE
ORDERS = tuple(permutations(range(WORDS)))


@dataclass(frozen=True)
class Take:
    """A press on the thing of this number, which takes it, or gives it back."""

    number: int


class Press(StrEnum):
    """The other buttons."""

    MORE = "more"
    ORDER = "order"
    KEEP = "keep"
    BACK = "back"


class Stage(StrEnum):
    """Where the person is, and when the app says what."""

    CHOOSE = "choose"
    ORDER = "order"
    TYPE = "type"
    DONE = "done"


@dataclass(frozen=True)
class Thing:
    """One thing, whose name is a word of the password."""

    word: str
    a_word: str
    """The word as it stands in a sentence: "a hat"."""
    picture: Path | None


@dataclass(frozen=True)
class Script:
    """The things, and all words."""

    names: dict[Press, str]
    says: dict[Stage, tuple[str, ...]]
    warning: str
    sentence: str
    """With {first}, {second} and {third}."""
    things: tuple[Thing, ...]


@dataclass(frozen=True)
class Password3:
    """The practice as it is at one moment; when it is done, nothing of the password is left in it."""

    script: Script
    stage: Stage = Stage.CHOOSE
    sheet: int = 0
    """Which pictures show, from 0."""
    taken: tuple[int, ...] = ()
    order: int = 0
    text: str = ""

    @property
    def done(self) -> bool:
        return self.stage is Stage.DONE

    @property
    def offered(self) -> tuple[int, ...]:
        """The numbers of the things that show."""
        first = self.sheet * AT_ONCE
        return tuple(range(first, min(first + AT_ONCE, len(self.script.things))))

    @property
    def chosen(self) -> tuple[Thing, ...]:
        """The things that were taken, in the order of the password."""
        taken = [self.script.things[number] for number in self.taken]
        return tuple(taken[at] for at in ORDERS[self.order]) if len(taken) == WORDS else tuple(taken)

    @property
    def password(self) -> str:
        """The whole password, once there are 3 words."""
        return "".join(thing.word for thing in self.chosen) if len(self.taken) == WORDS else ""

    @property
    def sentence(self) -> str:
        """The odd sentence that helps to remember the words, or ""."""
        if len(self.taken) < WORDS:
            return ""
        first, second, third = (thing.a_word for thing in self.chosen)
        sentence = self.script.sentence.format(first=first, second=second, third=third)
        return sentence[:1].upper() + sentence[1:]

    @property
    def words(self) -> tuple[str, ...]:
        """What the app says now."""
        return self.script.says[self.stage]

    @property
    def controls(self) -> tuple[Hashable, ...]:
        """What can be pressed now beside the keys."""
        if self.stage is Stage.CHOOSE:
            return (*map(Take, self.offered), Press.MORE)
        return {Stage.ORDER: (Press.BACK, Press.ORDER, Press.KEEP), Stage.TYPE: (Press.BACK,)}.get(
            self.stage, ()
        )

    @property
    def helpful(self) -> Hashable | None:
        """The press that leads on."""
        if self.stage is Stage.CHOOSE:
            return next((Take(number) for number in self.offered if number not in self.taken), Press.MORE)
        if self.stage is Stage.ORDER:
            return Press.KEEP
        return next_key(self.text, self.password) if self.stage is Stage.TYPE else None

    def press(self, action: Hashable) -> "Password3":
        """Give the practice after a press."""
        if isinstance(action, Key):
            return self._type(action) if self.stage is Stage.TYPE else self
        if action not in self.controls:
            return self
        return self._take(action.number) if isinstance(action, Take) else self._press(Press(str(action)))

    def _press(self, press: Press) -> "Password3":
        if press is Press.MORE:
            sheets = -(-len(self.script.things) // AT_ONCE)
            return replace(self, sheet=(self.sheet + 1) % sheets)
        if press is Press.ORDER:
            return replace(self, order=(self.order + 1) % len(ORDERS))
        if press is Press.KEEP:
            return replace(self, stage=Stage.TYPE)
        if self.stage is Stage.TYPE:
            return replace(self, stage=Stage.ORDER, text="")
        return replace(self, stage=Stage.CHOOSE, taken=self.taken[:-1], order=0)

    def _take(self, number: int) -> "Password3":
        if number in self.taken:
            return replace(self, taken=tuple(each for each in self.taken if each != number))
        taken = (*self.taken, number)
        return replace(self, taken=taken, stage=Stage.ORDER if len(taken) == WORDS else self.stage)

    def _type(self, key: Key) -> "Password3":
        text = typed(self.text, key)
        if text == self.password:
            return Password3(self.script, Stage.DONE)
        return replace(self, text=text)


def start(script: Script) -> Password3:
    """Begin with nothing taken."""
    return Password3(script)


def read_password3(table: dict[str, Any], find: Find) -> tuple[Script | None, tuple[Fault, ...]]:
    """Read the facts of a pretend password; without a script where its faults would stop the practice."""
    reader = _Reader(find)
    script = reader.script(table)
    return (None if reader.stops else script), tuple(reader.faults)


class _Reader(FactReader):
    def script(self, table: dict[str, Any]) -> Script:
        self.known(table, ("kind", "warning", "sentence", "button", "says", "thing"), ())
        buttons, says = self.table(table, "button"), self.table(table, "says")
        self.known(buttons, tuple(Press), ("button",))
        self.known(says, tuple(Stage), ("says",))
        things: list[Thing] = []
        for row, where in self.rows(table, "thing"):
            self.known(row, ("word", "a_word", "picture", "alt"), where)
            word = self.text(row, "word", where)
            if not (word.isalpha() and word.islower()) or word in {thing.word for thing in things}:
                self.stop((*where, "word"), say("Please write 1 new word in small letters."))
            things.append(Thing(word, self.text(row, "a_word", where), self.picture(row, where)[0]))
        if len(things) < FEWEST:
            self.stop(("thing",), say("Please add more things. 12 is the fewest."))
        sentence = self.text(table, "sentence", ())
        if not all(sentence.count(each) == 1 for each in ("{first}", "{second}", "{third}")):
            self.stop(("sentence",), say('"sentence" must have {first}, {second} and {third} in it.'))
        return Script(
            {press: self.text(buttons, press, ("button",)) for press in Press},
            {stage: self.texts(says, stage, ("says",), needed=True) for stage in Stage},
            self.text(table, "warning", ()),
            sentence,
            tuple(things),
        )
