"""The facts of a pack, read from its `pack.toml`; every field is checked and every fault has a line."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import Any

from inclusion.packs.model import Fact, Problem
from inclusion.packs.problems import Notes
from inclusion.packs.text_file import line_of, read_toml
from inclusion.words import say

FORMAT = 1
FILE = "pack.toml"
NUMBER = "a whole number"
TEXT = "a text in quotes"
TEXTS = "a list of texts"
LANGUAGES = 'a list of languages, such as ["en"]'
TEXT_EACH = "a text for each language"
TEXTS_EACH = "a list of texts for each language"
YES_OR_NO = "true or false"
DATE = "a date, such as 2026-03-31"
_PACK = {
    "format": NUMBER,
    "id": TEXT,
    "version": NUMBER,
    "languages": LANGUAGES,
    "makers": TEXT,
    "licence": TEXT,
    "title": TEXT_EACH,
}
_LESSON = {"id": TEXT, "minutes": NUMBER, "needs": TEXTS_EACH}
_LESSON_MAY = {"sensitive": YES_OR_NO, "warning": TEXTS_EACH, "tell": TEXTS_EACH}
_FACT = {
    "text": TEXT,
    "nation": TEXT,
    "source": TEXT,
    "checked_on": DATE,
    "check_by": DATE,
    "lessons": TEXTS,
}
_KEEP = {"file": TEXT, "rule": TEXT, "reason": TEXT}
_CREDIT = {"files": TEXTS, "by": TEXT, "licence": TEXT}


@dataclass(frozen=True)
class Keep:
    """Advice of the checker that the makers decided not to follow."""

    file: str
    """From the folder of the pack on: "en/sound-and-mute.md"."""
    rule: str
    reason: str


@dataclass(frozen=True)
class LessonFacts:
    """What a pack says about one of its lessons."""

    id: str
    minutes: int
    needs: tuple[str, ...]
    sensitive: bool = False
    warning: tuple[str, ...] = ()
    tell: tuple[str, ...] = ()


@dataclass(frozen=True)
class PackFacts:
    """What a pack says about itself, in one language."""

    id: str
    title: str
    version: int
    makers: str
    licence: str
    language: str
    """The language that is shown: the wished one where the pack has it, else the original."""
    languages: tuple[str, ...]
    cover: str
    """The cover picture's path as it is written, or ""."""
    cover_alt: str
    lessons: tuple[LessonFacts, ...]
    credited: frozenset[str]
    """The pictures whose makers are named."""
    facts: tuple[Fact, ...] = ()
    keeps: tuple[Keep, ...] = ()


def read_pack_file(folder: Path, language: str) -> tuple[PackFacts, tuple[Problem, ...]]:
    """Read the facts of the pack in `folder` as far as they are sound."""
    notes = Notes(FILE)
    table, text = read_toml(folder / FILE, notes)
    reader = _Reader(notes, text)
    readable = bool(table) and reader.right_format(table)
    if readable:
        reader.check(table, _PACK, optional=("cover", "lesson", "credit", "fact", "keep"))
        name = table.get("id")
        if isinstance(name, str) and name != folder.name:
            notes.add(line_of(text, "id"), "pack-id", name=name)
    elif not notes.problems:
        notes.add(0, "fact-missing", name="format")
    facts = reader.facts(table if readable else {}, folder.name, language)
    return facts, tuple(notes.problems)


class _Reader:
    def __init__(self, notes: Notes, text: str) -> None:
        self._notes = notes
        self._text = text

    def right_format(self, table: dict[str, Any]) -> bool:
        if type(table.get("format")) is int and table["format"] > FORMAT:
            self._notes.add(line_of(self._text, "format"), "format-new")
            return False
        return True

    def check(
        self,
        table: dict[str, Any],
        fields: Mapping[str, str],
        where: tuple[str | int, ...] = (),
        optional: tuple[str, ...] = (),
    ) -> None:
        """Name each field that is missing, not known or of another kind; take the last two out."""
        for name in fields:
            if name not in table:
                self._notes.add(line_of(self._text, *where), "fact-missing", name=name)
        for name, value in list(table.items()):
            if name in optional or (name in fields and _is(value, fields[name])):
                continue
            if name not in fields:
                self._notes.add(line_of(self._text, *where, name), "fact-unknown", name=name)
            else:
                kind = say(fields[name])
                self._notes.add(line_of(self._text, *where, name), "fact-kind", name=name, kind=kind)
            del table[name]

    def rows(
        self,
        table: dict[str, Any],
        name: str,
        fields: Mapping[str, str],
        may: Mapping[str, str] = MappingProxyType({}),
    ) -> list[dict[str, Any]]:
        """Give the tables under `[[name]]`, checked; the fields of `may` can be left out."""
        rows = table.get(name, [])
        if not (isinstance(rows, list) and all(isinstance(row, dict) for row in rows)):
            self._notes.add(line_of(self._text, name), "fact-kind", name=name, kind=f"[[{name}]]")
            return []
        for index, row in enumerate(rows):
            there = {field: kind for field, kind in may.items() if field in row}
            self.check(row, {**fields, **there}, (name, index))
        return rows

    def facts(self, table: dict[str, Any], name: str, wished: str) -> PackFacts:
        languages = tuple(table.get("languages") or ("en",))
        language = wished if wished in languages else languages[0]
        title = table.get("title", {})
        cover = table.get("cover", {})
        if not isinstance(cover, dict):
            self._notes.add(line_of(self._text, "cover"), "fact-kind", name="cover", kind="[cover]")
            cover = {}
        elif cover:
            self.check(cover, {"file": TEXT} | dict.fromkeys(languages, TEXT), ("cover",))
        credits_ = self.rows(table, "credit", _CREDIT)
        return PackFacts(
            id=table.get("id", name),
            title=title.get(language) or next(iter(title.values()), name),
            version=table.get("version", 0),
            makers=table.get("makers", ""),
            licence=table.get("licence", ""),
            language=language,
            languages=languages,
            cover=cover.get("file", ""),
            cover_alt=cover.get(language, ""),
            lessons=self._lessons(self.rows(table, "lesson", _LESSON, _LESSON_MAY), language),
            credited=frozenset(file for row in credits_ for file in row.get("files", ())),
            facts=tuple(
                Fact(**{**row, "lessons": tuple(row["lessons"])})
                for row in self.rows(table, "fact", _FACT)
                if _FACT.keys() <= row.keys()
            ),
            keeps=tuple(Keep(**row) for row in self.rows(table, "keep", _KEEP) if _KEEP.keys() <= row.keys()),
        )

    def _lessons(self, rows: list[dict[str, Any]], language: str) -> tuple[LessonFacts, ...]:
        lessons: dict[str, LessonFacts] = {}
        for index, row in enumerate(rows):
            name = row.get("id", "")
            if name in lessons:
                self._notes.add(line_of(self._text, "lesson", index, "id"), "lesson-twice", name=name)
            elif name and not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", name):
                self._notes.add(line_of(self._text, "lesson", index, "id"), "lesson-name", name=name)
            elif name:
                needs, warning, tell = (
                    tuple(row.get(each, {}).get(language, ())) for each in ("needs", "warning", "tell")
                )
                lessons[name] = LessonFacts(
                    name, row.get("minutes", 0), needs, row.get("sensitive", False), warning, tell
                )
        return tuple(lessons.values())


def _is(value: object, kind: str) -> bool:
    if kind == NUMBER:
        return type(value) is int and 0 <= value <= 100_000
    if kind in {YES_OR_NO, DATE}:
        return type(value) is (bool if kind == YES_OR_NO else date)
    if kind == TEXT:
        return isinstance(value, str) and value.strip() != ""
    if kind in {TEXT_EACH, TEXTS_EACH}:
        each = TEXT if kind == TEXT_EACH else TEXTS
        return isinstance(value, dict) and bool(value) and all(_is(part, each) for part in value.values())
    if not (isinstance(value, list) and all(_is(part, TEXT) for part in value)):
        return False
    return kind == TEXTS or (bool(value) and all(re.fullmatch("[a-z]{2,3}", part) for part in value))
