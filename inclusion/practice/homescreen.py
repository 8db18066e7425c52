"""A pretend home screen: find an app by its picture, open it, and come back."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from inclusion.practice.choice import Choice, ChoiceReader, Pick
from inclusion.practice.facts import Fault, Find, Where
from inclusion.words import say


class Leave(StrEnum):
    """The 2 ways out of an app; both lead to the home screen."""

    CLOSE = "close"
    HOME = "home"


@dataclass(frozen=True)
class Task:
    """An app to find."""

    app: int
    words: tuple[str, ...]
    opened: tuple[str, ...]
    """What the app says when it is open."""
    leave: Leave
    """The way out that help shows."""


@dataclass(frozen=True)
class Script:
    """A home screen, and what to find on it."""

    apps: tuple[Choice, ...]
    tasks: tuple[Task, ...]
    leave: dict[Leave, Choice]
    """What the 2 ways out are called."""
    other: tuple[str, ...]
    """What the app says where another app was opened."""
    end: tuple[str, ...]


@dataclass(frozen=True)
class HomeScreen:
    """A home screen as it is at one moment."""

    script: Script
    task_index: int = 0
    opened: int | None = None

    @property
    def task(self) -> Task | None:
        """What to find now; None where all is found."""
        tasks = self.script.tasks
        return tasks[self.task_index] if self.task_index < len(tasks) else None

    @property
    def done(self) -> bool:
        return self.task is None

    @property
    def words(self) -> tuple[str, ...]:
        task = self.task
        if self.opened is None:
            return task.words if task else self.script.end
        app = self.script.apps[self.opened].words
        if task is None:
            return app
        return app + (task.opened if self.opened == task.app else self.script.other)

    @property
    def helpful(self) -> Hashable | None:
        task = self.task
        if task is None:
            return None
        return Pick(task.app) if self.opened is None else task.leave

    def press(self, action: Hashable) -> "HomeScreen":
        """Give the screen after a press: an app opens, and either way out closes it."""
        if self.opened is None:
            known = isinstance(action, Pick) and 0 <= action.at < len(self.script.apps)
            return replace(self, opened=action.at) if known and isinstance(action, Pick) else self
        if not isinstance(action, Leave):
            return self
        found = self.task is not None and self.opened == self.task.app
        return replace(self, opened=None, task_index=self.task_index + found)


def read_home_screen(table: dict[str, Any], find: Find) -> tuple[Script | None, tuple[Fault, ...]]:
    """Read the facts of a pretend home screen."""
    reader = _Reader(find)
    script = reader.script(table)
    return (None if reader.stops else script), tuple(reader.faults)


class _Reader(ChoiceReader):
    def script(self, table: dict[str, Any]) -> Script:
        self.known(table, ("kind", "app", "task", "other", "end", *Leave), ())
        apps = tuple(self.choice(row, where) for row, where in self.rows(table, "app"))
        for at, app in enumerate(apps):
            if not app.words:
                self.stop(("app", at, "words"), say('"{name}" must be a list of sentences.', name="words"))
        names = [app.name for app in apps]
        return Script(
            apps,
            tuple(self._task(row, where, names) for row, where in self.rows(table, "task")),
            {leave: self.choice(self.table(table, leave), (leave,)) for leave in Leave},
            self.texts(table, "other", (), needed=True),
            self.texts(table, "end", (), needed=True),
        )

    def _task(self, row: dict[str, Any], where: Where, names: Sequence[str]) -> Task:
        self.known(row, ("app", "words", "opened", "leave"), where)
        app, leave = row.get("app"), row.get("leave", Leave.CLOSE)
        if app not in names:
            self.stop((*where, "app"), say('"app" must be the name of an app in this file.'))
        if leave not in list(Leave):
            self.stop((*where, "leave"), say("Please write one of these: {names}.", names=", ".join(Leave)))
            leave = Leave.CLOSE
        words = self.texts(row, "words", where, needed=True)
        opened = self.texts(row, "opened", where, needed=True)
        return Task(names.index(app) if app in names else 0, words, opened, Leave(leave))


def start(script: Script) -> HomeScreen:
    """Begin on the home screen, with the first app to find."""
    return HomeScreen(script)
