"""A pretend search: something you like, a list of pages with an advert, a page that has what you want."""

from collections.abc import Hashable
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import Any

from inclusion.practice.facts import FactReader, Fault, Find, Where
from inclusion.practice.typed import Key, next_key, typed
from inclusion.words import say

MOST = 4
"""Choices at a time."""


class Press(StrEnum):
    """The buttons of a search."""

    GO = "go"
    BACK = "back"


@dataclass(frozen=True)
class Choose:
    """A press on the liking of this number."""

    number: int


@dataclass(frozen=True)
class Open:
    """A press on the page of this number in the list."""

    number: int


@dataclass(frozen=True)
class Result:
    """One page that the search finds."""

    title: str
    picture: Path | None
    alt: str
    advert: bool
    has: tuple[str, ...]
    """Which of the wishes it fulfils."""


@dataclass(frozen=True)
class Liking:
    """Something to search for."""

    name: str
    picture: Path | None
    type: str
    wishes: tuple[str, ...]
    """What the page should have."""
    results: tuple[Result, ...]

    def fits(self, result: Result) -> bool:
        """Whether a page has all that was wanted."""
        return not result.advert and set(self.wishes) <= set(result.has)


class Say(StrEnum):
    """When the app says something."""

    CHOOSE = "choose"
    TYPE = "type"
    NOTHING = "nothing"
    LIST = "list"
    ADVERT = "advert"
    OTHER = "other"
    FOUND = "found"


@dataclass(frozen=True)
class Script:
    """The whole pretend search."""

    box: str
    names: dict[Press, str]
    advert_mark: str
    says: dict[Say, tuple[str, ...]]
    likings: tuple[Liking, ...]


@dataclass(frozen=True)
class Search:
    """The search as it is at one moment."""

    script: Script
    chosen: int | None = None
    text: str = ""
    searched: bool = False
    """Whether the list is there."""
    opened: int | None = None
    nothing: bool = False
    """Whether the last search found nothing."""
    done: bool = False
    """Whether the person has found a page with all that they wanted; it stays open to look round."""

    @property
    def liking(self) -> Liking | None:
        return None if self.chosen is None else self.script.likings[self.chosen]

    @property
    def result(self) -> Result | None:
        """The page that is open."""
        return None if self.liking is None or self.opened is None else self.liking.results[self.opened]

    @property
    def typing(self) -> bool:
        return self.chosen is not None and not self.searched

    @property
    def words(self) -> tuple[str, ...]:
        """What the app says now."""
        return self.script.says[self._now()]

    def _now(self) -> Say:
        liking, result = self.liking, self.result
        if liking is None:
            return Say.CHOOSE
        if result is None:
            return Say.LIST if self.searched else Say.NOTHING if self.nothing else Say.TYPE
        if result.advert:
            return Say.ADVERT
        return Say.FOUND if self.fits else Say.OTHER

    @property
    def fits(self) -> bool:
        """Whether the open page has all that was wanted."""
        return self.liking is not None and self.result is not None and self.liking.fits(self.result)

    @property
    def controls(self) -> tuple[Hashable, ...]:
        """What can be pressed now beside the keys."""
        if self.liking is None:
            return tuple(map(Choose, range(len(self.script.likings))))
        if not self.searched:
            return (Press.BACK, Press.GO)
        pages = () if self.result else tuple(map(Open, range(len(self.liking.results))))
        return (Press.BACK, *pages)

    @property
    def helpful(self) -> Hashable | None:
        """The press that leads on."""
        if self.done:
            return None
        if self.liking is None:
            return Choose(0)
        if not self.searched:
            return next_key(self.text, self.liking.type) or Press.GO
        if self.result is not None:
            return Press.BACK
        return Open(next(at for at, each in enumerate(self.liking.results) if self.liking.fits(each)))

    def press(self, action: Hashable) -> "Search":
        """Give the search after a press."""
        if isinstance(action, Key) and self.typing:
            return replace(self, text=typed(self.text, action), nothing=False)
        if action not in self.controls:
            return self
        if isinstance(action, Choose):
            return replace(self, chosen=action.number)
        if isinstance(action, Open):
            now = replace(self, opened=action.number)
            return replace(now, done=self.done or now.fits)
        return self._go_back() if action == Press.BACK else self._search()

    def _search(self) -> "Search":
        found = self.liking is not None and plain(self.liking.type) in plain(self.text)
        return replace(self, searched=found, nothing=not found)

    def _go_back(self) -> "Search":
        if self.opened is not None:
            return replace(self, opened=None)
        if self.searched:
            return replace(self, searched=False)
        return replace(self, chosen=None, text="", nothing=False)


def plain(text: str) -> str:
    """Give a text without spaces and capitals: a search does not mind them."""
    return "".join(text.split()).lower()


def start(script: Script) -> Search:
    """Begin with nothing done."""
    return Search(script)


def read_search(table: dict[str, Any], find: Find) -> tuple[Script | None, tuple[Fault, ...]]:
    """Read the facts of a pretend search; without a script where its faults would stop the practice."""
    reader = _Reader(find)
    script = reader.script(table)
    return (None if reader.stops else script), tuple(reader.faults)


class _Reader(FactReader):
    def script(self, table: dict[str, Any]) -> Script:
        self.known(table, ("kind", "box", *Press, "advert_mark", "says", "liking"), ())
        says = self.table(table, "says")
        self.known(says, tuple(Say), ("says",))
        rows = self.rows(table, "liking")
        if len(rows) > MOST:
            self.stop(("liking",), say("4 choices are enough."))
        return Script(
            self.text(table, "box", ()),
            {press: self.text(table, press, ()) for press in Press},
            self.text(table, "advert_mark", ()),
            {each: self.texts(says, each, ("says",), needed=True) for each in Say},
            tuple(self._liking(row, where) for row, where in rows),
        )

    def _liking(self, row: dict[str, Any], where: Where) -> Liking:
        self.known(row, ("name", "picture", "alt", "type", "wishes", "result"), where)
        wishes = self.texts(row, "wishes", where, needed=True)
        rows = self.rows(row, "result", where)
        liking = Liking(
            self.text(row, "name", where),
            self.picture(row, where)[0],
            self.text(row, "type", where),
            wishes,
            tuple(self._result(result, place, wishes) for result, place in rows),
        )
        if not any(map(liking.fits, liking.results)):
            self.stop((*where, "result"), say("1 page must have all that the person wants."))
        if len(rows) > MOST:
            self.stop((*where, "result"), say("4 pages are enough."))
        return liking

    def _result(self, row: dict[str, Any], where: Where, wishes: tuple[str, ...]) -> Result:
        self.known(row, ("title", "picture", "alt", "advert", "has"), where)
        has = self.texts(row, "has", where)
        if set(has) - set(wishes):
            self.stop((*where, "has"), say('"has" can only name what stands in "wishes".'))
        if not isinstance(row.get("advert", False), bool):
            self.stop((*where, "advert"), say('"advert" must be true or false.'))
        return Result(
            self.text(row, "title", where), *self.picture(row, where), row.get("advert") is True, has
        )
