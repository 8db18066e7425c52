"""Reads the facts of a practice file, and names each fault with its place."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from inclusion.words import say

PICTURES = (".svg", ".png", ".jpg")
Find = Callable[[str, Sequence[str]], Path | str]
"""Takes a picture's path as it is written and its endings; gives the file, or why it is not used."""
Where = tuple[str | int, ...]


class Fault(NamedTuple):
    """One fault in a script: where the fact stands, and what to do."""

    where: Where
    words: str


class FactReader:
    """Takes facts from a table as they must be; what is not so is a fault, and may stop the practice."""

    def __init__(self, find: Find) -> None:
        self._find = find
        self.faults: list[Fault] = []
        self.stops = False

    def picture(self, row: dict[str, Any], where: Where) -> tuple[Path | None, str]:
        """Give a row's picture and alt text; one that cannot be used is named and left out."""
        alt = self.text(row, "alt", where)
        found = self._find(self.text(row, "picture", where), PICTURES)
        if isinstance(found, Path):
            return found, alt
        self.faults.append(
            Fault((*where, "picture"), say("This picture cannot be used. Please check its name."))
        )
        return None, alt

    def rows(self, table: dict[str, Any], name: str, where: Where = ()) -> list[tuple[dict[str, Any], Where]]:
        """Give the tables of a list `[[name]]`, of which there must be one or more, each with its place.

        `where` is the place of `table` itself, where the list stands inside another.
        """
        rows = table.get(name)
        if not (isinstance(rows, list) and rows and all(isinstance(row, dict) for row in rows)):
            self.stop((*where, name), say('Please add "{name}".', name=f"[[{name}]]"))
            return []
        return [(row, (*where, name, index)) for index, row in enumerate(rows)]

    def table(self, table: dict[str, Any], name: str) -> dict[str, Any]:
        """Give the table `[name]`, which must be there."""
        found = table.get(name)
        if isinstance(found, dict):
            return found
        self.stop((name,), say('Please add "{name}".', name=f"[{name}]"))
        return {}

    def text(self, row: dict[str, Any], name: str, where: Where) -> str:
        """Give a text, which must be there and not empty."""
        text = row.get(name)
        if isinstance(text, str) and text.strip():
            return text
        self.stop((*where, name), say('"{name}" must be a text in quotes.', name=name))
        return ""

    def texts(self, row: dict[str, Any], name: str, where: Where, *, needed: bool = False) -> tuple[str, ...]:
        """Give a list of sentences; with `needed` it must not be empty."""
        texts = row.get(name, [])
        sound = isinstance(texts, list) and all(isinstance(text, str) and text.strip() for text in texts)
        if sound and (texts or not needed):
            return tuple(texts)
        self.stop((*where, name), say('"{name}" must be a list of sentences.', name=name))
        return ()

    def known(self, row: dict[str, Any], names: Sequence[str], where: Where) -> None:
        """Name every fact that is not one of `names`."""
        for name in row:
            if name not in names:
                self.faults.append(
                    Fault((*where, name), say('"{name}" is not a word I know here.', name=name))
                )

    def stop(self, where: Where, words: str) -> None:
        """Name a fault without whose mending there is no practice."""
        self.faults.append(Fault(where, words))
        self.stops = True
