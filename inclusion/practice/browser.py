"""A pretend browser: pages on made-up addresses, and tasks that wait for a press."""

from collections.abc import Hashable
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import Any

from inclusion.practice.facts import FactReader, Fault, Find, Where
from inclusion.practice.typed import Key, next_key, typed
from inclusion.words import say


class Press(StrEnum):
    """What every browser has."""

    BAR = "bar"
    GO = "go"
    BACK = "back"
    HOME = "home"


@dataclass(frozen=True)
class Link:
    """A press on a page that opens another."""

    name: str


@dataclass(frozen=True)
class Page:
    """One pretend page."""

    address: str
    title: str
    picture: Path | None
    alt: str
    words: tuple[str, ...]
    links: dict[str, str]
    """The address each link leads to, by its name."""


@dataclass(frozen=True)
class Task:
    """One thing to do, which lasts until the person has made the press it waits for."""

    words: tuple[str, ...]
    wait_for: str
    """Such as "bar", "go park.example", "link Opening times", "back" or "home"; "" in the last task."""


@dataclass(frozen=True)
class Script:
    """The whole pretend browser; its first page is the start page."""

    names: dict[Press, str]
    replies: dict[str, tuple[str, ...]]
    """What the app says after a press that the task did not wait for."""
    pages: tuple[Page, ...]
    tasks: tuple[Task, ...]


@dataclass(frozen=True)
class Browser:
    """The browser as it is at one moment."""

    script: Script
    trail: tuple[str, ...]
    """The addresses of the pages that were opened, the one that shows last."""
    task_index: int = 0
    typing: bool = False
    text: str = ""
    """What stands in the address bar while it is typed."""
    reply: tuple[str, ...] = ()

    @property
    def task(self) -> Task:
        return self.script.tasks[self.task_index]

    @property
    def page(self) -> Page:
        """The page that shows."""
        return next(page for page in self.script.pages if page.address == self.trail[-1])

    @property
    def words(self) -> tuple[str, ...]:
        """What the app says now, beside the page."""
        return self.reply + self.task.words

    @property
    def done(self) -> bool:
        """Whether the person has done all tasks; the browser stays open to look round."""
        return not self.task.wait_for

    @property
    def card(self) -> str:
        """The address to type in this task or the next, or ""."""
        tasks = self.script.tasks[self.task_index : self.task_index + 2]
        return next((task.wait_for[3:] for task in tasks if task.wait_for.startswith("go ")), "")

    @property
    def controls(self) -> tuple[Press | Link, ...]:
        """What can be pressed now beside the keys."""
        if self.typing:
            return (Press.BACK, Press.GO)
        back = (Press.BACK,) if len(self.trail) > 1 else ()
        return (*back, Press.HOME, Press.BAR, *map(Link, self.page.links))

    @property
    def helpful(self) -> Press | Link | Key | None:
        """The press that leads on, also for somebody who has wandered off."""
        if self.done:
            return None
        what, _, which = self.task.wait_for.partition(" ")
        if what == Press.GO:
            return self._step_in_typing(which)
        if what == "link":
            if which in self.page.links:
                return Press.BACK if self.typing else Link(which)
            return self._step_to(next(page.address for page in self.script.pages if which in page.links))
        if what == Press.BACK and len(self.trail) == 1:
            return self._step_to(self.script.pages[1].address)
        return Press.BACK if self.typing else Press(what)

    def _step_to(self, address: str) -> Press | Link | Key:
        """The next press on the way to a page: by a link, back, home, or else by its address."""
        for name, to in self.page.links.items():
            if to == address:
                return Press.BACK if self.typing else Link(name)
        if address in self.trail[-2:-1] or address == self.script.pages[0].address:
            return Press.BACK if self.typing or address in self.trail[-2:-1] else Press.HOME
        return self._step_in_typing(address)

    def _step_in_typing(self, address: str) -> Press | Key:
        if not self.typing:
            return Press.BAR
        return next_key(self.text, address) or Press.GO

    def press(self, action: Hashable) -> "Browser":
        """Give the browser after a press."""
        if isinstance(action, Key):
            return replace(self, text=typed(self.text, action), reply=()) if self.typing else self
        if action not in self.controls:
            return self
        if isinstance(action, Link):
            return self._open(self.page.links[action.name], f"link {action.name}")
        return self._press(Press(str(action)))

    def _press(self, press: Press) -> "Browser":
        home = self.script.pages[0].address
        if press is Press.BAR:
            return self._after(press, typing=True)
        if press is Press.HOME:
            return self._after(press, trail=(home,))
        if press is Press.BACK:
            return (
                self._after(press, trail=self.trail[:-1])
                if not self.typing
                else self._after("", typing=False)
            )
        address = "".join(self.text.split()).lower()
        known = any(page.address == address for page in self.script.pages)
        return self._open(address, f"{press} {address}") if known else self._after(press)

    def _open(self, address: str, wish: str) -> "Browser":
        return self._after(wish, trail=(*self.trail, address), typing=False)

    def _after(self, wish: str, **changes: Any) -> "Browser":
        """Make the changes, and go on to the next task where this one waited for `wish`."""
        now = replace(self, **changes, reply=self.script.replies.get(wish, ()))
        now = now if now.typing else replace(now, text="")
        meets = wish != "" and wish == self.task.wait_for
        return replace(now, task_index=self.task_index + 1, reply=()) if meets else now


def start(script: Script) -> Browser:
    """Begin at the first page."""
    return Browser(script, (script.pages[0].address,))


def read_browser(table: dict[str, Any], find: Find) -> tuple[Script | None, tuple[Fault, ...]]:
    """Read the facts of a pretend browser; without a script where its faults would stop the practice."""
    reader = _Reader(find)
    script = reader.script(table)
    return (None if reader.stops else script), tuple(reader.faults)


class _Reader(FactReader):
    def script(self, table: dict[str, Any]) -> Script:
        self.known(table, ("kind", *Press, "page", "task"), ())
        buttons = {press: self.table(table, press) for press in Press}
        for press, button in buttons.items():
            self.known(button, ("name", "words"), (press,))
        pages = [self._page(row, where) for row, where in self.rows(table, "page")]
        if len(pages) < 2:
            self.stop(("page",), say("A browser needs 2 pages or more."))
        addresses = [page.address for page in pages]
        for at, page in enumerate(pages):
            if page.address in addresses[:at]:
                self.stop(("page", at, "address"), say("Another page has this address."))
            if set(page.links.values()) - set(addresses):
                self.stop(("page", at, "links"), say("A link must lead to the address of a page here."))
        wishes = {Press.BAR, Press.BACK, Press.HOME, *(f"go {address}" for address in addresses)}
        wishes |= {f"link {name}" for page in pages for name in page.links}
        rows = self.rows(table, "task")
        tasks = [self._task(row, where, wishes) for row, where in rows]
        for task, (_, where) in zip(tasks, rows, strict=True):
            if bool(task.wait_for) == (task is tasks[-1]):
                self.stop(where, say("Only the last task waits for nothing."))
        return Script(
            {press: self.text(button, "name", (press,)) for press, button in buttons.items()},
            {press: self.texts(button, "words", (press,), needed=True) for press, button in buttons.items()},
            tuple(pages),
            tuple(tasks),
        )

    def _page(self, row: dict[str, Any], where: Where) -> Page:
        self.known(row, ("address", "title", "picture", "alt", "words", "links"), where)
        address = self.text(row, "address", where)
        if address != "".join(address.split()).lower() or ".example" not in address:
            self.stop(
                (*where, "address"), say("Please write a short address in small letters, with .example.")
            )
        links = {}
        if "links" in row:
            for link, place in self.rows(row, "links", where):
                self.known(link, ("name", "to"), place)
                links[self.text(link, "name", place)] = self.text(link, "to", place)
        return Page(
            address,
            self.text(row, "title", where),
            *self.picture(row, where),
            self.texts(row, "words", where, needed=True),
            links,
        )

    def _task(self, row: dict[str, Any], where: Where, wishes: set[str]) -> Task:
        self.known(row, ("words", "wait_for"), where)
        wait_for = str(row.get("wait_for", ""))
        if wait_for not in {"", *wishes}:
            self.stop(
                (*where, "wait_for"),
                say('"wait_for" must be like "go park.example" or "link Opening times".'),
            )
        return Task(self.texts(row, "words", where, needed=True), wait_for)
