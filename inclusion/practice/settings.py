"""Real settings to try: each change counts at once, and is kept or put back."""

from collections.abc import Hashable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from inclusion.practice.choice import Choice, ChoiceReader
from inclusion.practice.facts import Fault, Find, Where
from inclusion.settings import BY_NAME, Setting, Value, Who
from inclusion.words import say


@dataclass(frozen=True)
class Try:
    """A press on one value of the setting."""

    value: Value


class Decide(StrEnum):
    """What to do with a change."""

    KEEP = "keep"
    PUT_BACK = "put_back"


@dataclass(frozen=True)
class Question:
    """One setting to try."""

    setting: Setting
    values: tuple[Value, ...]
    shows: Value
    """The value that help tries."""
    words: tuple[str, ...]
    tried: tuple[str, ...]
    """What the app says after a change."""


@dataclass(frozen=True)
class Script:
    """The settings to try, one after the other."""

    questions: tuple[Question, ...]
    decide: dict[Decide, Choice]
    end: tuple[str, ...]


@dataclass(frozen=True)
class Adjust:
    """The settings as they are at one moment; whoever shows it makes `values` true."""

    script: Script
    values: Mapping[str, Value]
    """What each setting in the script is now."""
    at: int = 0
    before: Value | None = None
    """What the setting was before it was tried; None where nothing was tried yet."""
    reply: tuple[str, ...] = ()

    @property
    def question(self) -> Question | None:
        """The setting to try now; None at the end."""
        return self.script.questions[self.at] if self.at < len(self.script.questions) else None

    @property
    def done(self) -> bool:
        return self.question is None

    @property
    def words(self) -> tuple[str, ...]:
        question = self.question
        if question is None:
            return self.reply + self.script.end
        return question.tried if self.before is not None else self.reply + question.words

    @property
    def helpful(self) -> Hashable | None:
        """Try one, and put it back: help changes nothing for good."""
        question = self.question
        if question is None:
            return None
        return Try(question.shows) if self.before is None else Decide.PUT_BACK

    def press(self, action: Hashable) -> "Adjust":
        """Give the settings after one is tried, kept or put back."""
        question = self.question
        if question is None:
            return self
        name = question.setting.name
        if isinstance(action, Try) and action.value in question.values:
            before = self.values[name] if self.before is None else self.before
            return replace(self, values={**self.values, name: action.value}, before=before)
        if isinstance(action, Decide) and self.before is not None:
            value = self.values[name] if action is Decide.KEEP else self.before
            return Adjust(
                self.script,
                {**self.values, name: value},
                self.at + 1,
                reply=self.script.decide[action].words,
            )
        return self


def read_settings(table: dict[str, Any], find: Find) -> tuple[Script | None, tuple[Fault, ...]]:
    """Read the facts of this practice."""
    reader = _Reader(find)
    script = reader.script(table)
    return (None if reader.stops else script), tuple(reader.faults)


class _Reader(ChoiceReader):
    def script(self, table: dict[str, Any]) -> Script:
        self.known(table, ("kind", "setting", "end", *Decide), ())
        found = [self._question(row, where) for row, where in self.rows(table, "setting")]
        return Script(
            tuple(question for question in found if question is not None),
            {each: self.choice(self.table(table, each), (each,)) for each in Decide},
            self.texts(table, "end", (), needed=True),
        )

    def _question(self, row: dict[str, Any], where: Where) -> Question | None:
        self.known(row, ("name", "values", "shows", "words", "tried"), where)
        words = self.texts(row, "words", where, needed=True)
        tried = self.texts(row, "tried", where, needed=True)
        setting = BY_NAME.get(str(row.get("name")))
        if setting is None or setting.who is not Who.LEARNER:
            names = ", ".join(each.name for each in BY_NAME.values() if each.who is Who.LEARNER)
            self.stop((*where, "name"), say("Please write one of these: {names}.", names=names))
            return None
        values, possible = row.get("values", list(setting.choices)), list(setting.choices)
        if not (isinstance(values, list) and values and all(_one_of(value, possible) for value in values)):
            names = ", ".join(map(str, possible))
            self.stop((*where, "values"), say("Please write some of these: {names}.", names=names))
            return None
        if not _one_of(row.get("shows"), values):
            self.stop((*where, "shows"), say('"shows" must be one of the values.'))
            return None
        return Question(setting, tuple(values), row["shows"], words, tried)


def _one_of(value: object, values: list[Value]) -> bool:
    """Whether `value` is one of `values` and of their type: True is not 1."""
    return any(type(each) is type(value) and each == value for each in values)


def start(script: Script) -> Adjust:
    """Begin with the first setting; until the real values are known, with the usual ones."""
    return Adjust(script, {each.setting.name: each.setting.default for each in script.questions})
