"""Text files of a pack, read within limits, so that no file can stop the app."""

import re
import tomllib
from pathlib import Path
from typing import Any

from inclusion.packs.problems import Notes

MOST_BYTES = 64 * 1024
MOST_IN_LINE = 2000
MOST_DOTS = 4
DEEPEST = 8
_KEY = re.compile(r"\s*(?:\[|[\w.\"' -]+=)")
_HEADER = re.compile(r"\[\[?\s*([^\[\]]+?)\s*\]?\]\s*(?:#.*)?")


def read_text(path: Path, notes: Notes) -> str | None:
    """Give the text of a small UTF-8 file; None where it cannot be read, which is then in `notes`."""
    try:
        if not path.is_file():  # nor a pipe, which would never end
            notes.add(0, "file-missing")
            return None
        with path.open("rb") as file:
            raw = file.read(MOST_BYTES + 1)
    except (OSError, ValueError):
        notes.add(0, "file-unreadable")
        return None
    if len(raw) > MOST_BYTES:
        notes.add(0, "file-large", most=MOST_BYTES)
        return None
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        notes.add(raw.count(b"\n", 0, error.start) + 1, "file-not-utf8")
        return None
    for number, line in enumerate(text.split("\n"), 1):
        if len(line) > MOST_IN_LINE:
            notes.add(number, "line-long")
            return None
    return text


def read_toml(path: Path, notes: Notes) -> tuple[dict[str, Any], str]:
    """Give the facts in a TOML file and its text; ({}, "") where it cannot be read, which is then in `notes`.

    Dotted keys, deep brackets and long texts are refused first: a short file of them can cost minutes.
    """
    text = read_text(path, notes)
    if text is None:
        return {}, ""
    table = _facts(text, notes)
    return (table, text) if table is not None else ({}, "")


def _facts(text: str, notes: Notes) -> dict[str, Any] | None:
    for number, line in enumerate(text.split("\n"), 1):
        key = line.partition("=")[0] if _KEY.match(line) else ""
        if key.count(".") > MOST_DOTS:
            notes.add(number, "toml-key")
            return None
        if '"""' in line or "'''" in line:
            notes.add(number, "toml-long-text")
            return None
    try:
        table = tomllib.loads(text)
        if _depth(table) <= DEEPEST:
            return table
    except tomllib.TOMLDecodeError as error:
        found = re.search(r"at line (\d+)", str(error))
        notes.add(int(found[1]) if found else text.count("\n") + 1, "toml")
        return None
    except (RecursionError, ValueError):  # ValueError: a number or a date that Python cannot hold
        pass
    notes.add(0, "toml-deep")
    return None


def _depth(value: object) -> int:
    inside = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return 1 + max(map(_depth, inside), default=0)


def line_of(text: str, *where: str | int) -> int:
    """Find the line of a fact: `line_of(text, "lesson", 1, "minutes")`.

    Where the fact itself is not there, gives the line of the nearest table around it, or 0.
    """
    counts: dict[str, int] = {}
    here: tuple[str | int, ...] = ()
    best, best_line = 0, 0
    for number, line in enumerate(text.split("\n"), 1):
        written = line.strip()
        if header := _HEADER.fullmatch(written):
            names = tuple(part.strip(" \"'") for part in header[1].split("."))
            path = ".".join(names)
            if written.startswith("[["):
                counts[path] = counts.get(path, -1) + 1
            here = _counted(names, counts)
            at = here
        elif "=" in written and not written.startswith("#"):
            at = (*here, *(part.strip(" \"'") for part in written.partition("=")[0].split(".")))
        else:
            continue
        if len(at) > best and at == where[: len(at)]:
            best, best_line = len(at), number
    return best_line


def _counted(names: tuple[str, ...], counts: dict[str, int]) -> tuple[str | int, ...]:
    """Give the names with the place of each in its list, where it is a list."""
    place: list[str | int] = []
    for length in range(1, len(names) + 1):
        place.append(names[length - 1])
        path = ".".join(names[:length])
        if path in counts:
            place.append(counts[path])
    return tuple(place)
