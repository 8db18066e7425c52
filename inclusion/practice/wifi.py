"""A pretend Wi-Fi: a list of names, a password from a card, a letter that goes wrong, and the full sign."""

from collections.abc import Hashable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from inclusion.practice.choice import Choice, ChoiceReader, Pick
from inclusion.practice.facts import Fault, Find
from inclusion.practice.typed import Key, next_key, typed
from inclusion.words import say


class Step(StrEnum):
    """Where the person is."""

    LIST = "list"
    PASSWORD = "password"  # noqa: S105  a step, no secret
    ONLINE = "online"


class Press(StrEnum):
    """The button beside the keys."""

    JOIN = "join"


@dataclass(frozen=True)
class Script:
    """A list of Wi-Fi names, a card, and what is said on the way."""

    names: tuple[Choice, ...]
    right: int
    card: tuple[str, ...]
    """The lines of the card."""
    password: str
    slip: str
    """The letter that the app types wrong, once, in place of the last one."""
    hint: tuple[str, ...]
    join: str
    words: dict[str, tuple[str, ...]]
    """What the app says: "list", "password", "ready", "slipped", "no_match", "online"."""
    sign: dict[bool, Choice]
    """The Wi-Fi sign, when it is on and when it is off."""


SAYS = ("list", "password", "ready", "slipped", "no_match", "online")


@dataclass(frozen=True)
class Wifi:
    """The Wi-Fi of a device as it is at one moment."""

    script: Script
    step: Step = Step.LIST
    typed: str = ""
    slipped: bool = False
    """Whether the letter that goes wrong has been typed."""
    reply: tuple[str, ...] = ()

    @property
    def done(self) -> bool:
        return self.step is Step.ONLINE

    @property
    def words(self) -> tuple[str, ...]:
        ready = self.step is Step.PASSWORD and self.typed == self.script.password
        return self.reply or self.script.words["ready" if ready else self.step]

    @property
    def helpful(self) -> Hashable | None:
        if self.step is Step.LIST:
            return Pick(self.script.right)
        if self.step is Step.PASSWORD:
            return next_key(self.typed, self.script.password) or Press.JOIN
        return None

    def press(self, action: Hashable) -> "Wifi":
        """Give the Wi-Fi after a press on a name, a key or Join."""
        match self.step, action:
            case Step.LIST, Pick(at) if 0 <= at < len(self.script.names):
                reply = self.script.names[at].words + self.script.hint
                right = at == self.script.right
                return replace(self, step=Step.PASSWORD, reply=()) if right else replace(self, reply=reply)
            case Step.PASSWORD, Key():
                return self._type(action)
            case Step.PASSWORD, Press.JOIN:
                right = self.typed.strip().casefold() == self.script.password
                no_match = self.script.words["no_match"]
                return replace(self, step=Step.ONLINE, reply=()) if right else replace(self, reply=no_match)
            case _:
                return self

    def _type(self, key: Key) -> "Wifi":
        text = typed(self.typed, key)
        if text == self.script.password and not self.slipped:
            slip = text[:-1] + self.script.slip
            return replace(self, typed=slip, slipped=True, reply=self.script.words["slipped"])
        return replace(self, typed=text, reply=())


def read_wifi(table: dict[str, Any], find: Find) -> tuple[Script | None, tuple[Fault, ...]]:
    """Read the facts of a pretend Wi-Fi."""
    reader = _Reader(find)
    script = reader.script(table)
    return (None if reader.stops else script), tuple(reader.faults)


class _Reader(ChoiceReader):
    def script(self, table: dict[str, Any]) -> Script:
        known = ("kind", "name", "right", "card", "password", "slip", "hint", "join", "says", "on", "off")
        self.known(table, known, ())
        names = tuple(self.choice(row, where) for row, where in self.rows(table, "name"))
        right = table.get("right")
        written = [name.name for name in names]
        if right not in written:
            self.stop(("right",), say('"right" must be one of the names.'))
        for at, name in enumerate(names):
            if name.name != right and not name.words:
                self.stop(("name", at, "words"), say('"{name}" must be a list of sentences.', name="words"))
        password, slip = self.text(table, "password", ()), self.text(table, "slip", ())
        if not (password.isascii() and password.isalnum() and password == password.lower()):
            self.stop(("password",), say("The password must be small letters and digits."))
        if len(slip) != 1 or password.endswith(slip):
            self.stop(("slip",), say('"slip" must be another letter than the last one.'))
        says = self.table(table, "says")
        self.known(says, SAYS, ("says",))
        return Script(
            names,
            written.index(right) if right in written else 0,
            self.texts(table, "card", (), needed=True),
            password,
            slip,
            self.texts(table, "hint", (), needed=True),
            self.text(table, "join", ()),
            {name: self.texts(says, name, ("says",), needed=True) for name in SAYS},
            {True: self._sign(table, "on"), False: self._sign(table, "off")},
        )

    def _sign(self, table: dict[str, Any], name: str) -> Choice:
        return self.choice(self.table(table, name), (name,))


def start(script: Script) -> Wifi:
    """Begin with the list of names."""
    return Wifi(script)
