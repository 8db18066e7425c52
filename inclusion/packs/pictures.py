"""Which files a pack's lines may name, and a first safety net against pictures that could do harm."""

import os
import re
import struct
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

from inclusion.packs.lesson_text import Find

MOST_BYTES = 1_000_000
FEWEST_DOTS = 600
_NAME = re.compile(r"[A-Za-z0-9_.-]+(?:/[A-Za-z0-9_.-]+)*")
_STARTS = {".png": b"\x89PNG\r\n\x1a\n", ".jpg": b"\xff\xd8\xff"}
_HARM = re.compile(
    r"href|<!doctype|<!entity|<\?xml-|@import|javascript:|data:|url\(\s*[\"']?(?!#)|\\"
    r"|<(?:[\w.-]+:)?(?:script|foreignobject|image|use|filter|animate|set)\b|\son\w+\s*=",
    re.IGNORECASE,
)
_HARM_SIGNS = (
    *("href", "<!", "<?xml-", "@import", "javascript:", "data:", "url(", "\\", "script", "foreignobject"),
    *("image", "use", "filter", "animate", "set", " on", "\ton", "\non", "\ron"),
)
"""Without any of these the search above finds nothing; to look for them is 10 times quicker."""
_NOT_DRAWN = re.compile(
    r"<(?:clipPath|symbol|feDropShadow|textPath|text|tspan)\b"
    r"|\b(?:clip-path|mix-blend-mode|paint-order|vector-effect)\s*[:=]"
)
"""What Qt leaves out or draws wrong, and words inside a picture."""


def finder(pack: Path, place: Path) -> Find:
    """Give a `Find` for the files that a text in the folder `place` names, which must be inside `pack`."""
    inside = os.path.realpath(pack) + os.sep

    def find(written: str, endings: Sequence[str]) -> Path | str:  # noqa: PLR0911  one line a rule
        if not _NAME.fullmatch(written):
            return "path-outside" if "\\" in written or ":" in written or written[:1] == "/" else "path-name"
        path = Path(os.path.normpath(place / written))
        if path.suffix.lower() not in endings:
            return "path-kind"
        try:
            if not os.path.realpath(path).startswith(inside):
                return "path-outside"
            if not path.is_file():
                return "path-missing"
            if path.suffix.lower() == ".toml":
                return path
            kept = path.stat()
            return _picture_fault(path, kept.st_mtime_ns, kept.st_size) or path
        except (OSError, RuntimeError):  # RuntimeError: links that go round in a circle
            return "picture-broken"

    return find


@lru_cache(maxsize=2000)
def _picture_fault(path: Path, _changed: int, _size: int) -> str:
    """Judge a picture once, for all the lessons that show it, until its file changes."""
    return picture_fault(path)


def picture_fault(path: Path) -> str:
    """Give the rule that a picture file does not keep, with the sign that shows it; "" where it is sound.

    An SVG can make Qt open other files or hang, so it may name nothing outside itself and reuse nothing.
    """
    with path.open("rb") as file:
        raw = file.read(MOST_BYTES + 1)
    if len(raw) > MOST_BYTES:
        return "picture-large"
    if path.suffix.lower() != ".svg":
        return "" if raw.startswith(_STARTS[path.suffix.lower()]) else "picture-broken"
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        return "picture-broken"
    declared = re.match(r"\s*<\?xml[^>]*encoding\s*=\s*[\"']([^\"']*)", text)
    if "<svg" not in text or "\0" in text or (declared and declared[1].lower() != "utf-8"):
        return "picture-broken"
    lower = text.lower()
    harm = _HARM.search(text) if any(sign in lower for sign in _HARM_SIGNS) else None
    return f"picture-unsafe {harm[0].strip()}" if harm else ""


def drawing_faults(path: Path) -> list[tuple[str, dict[str, object]]]:
    """Give the rules that a sound picture does not keep: drawn wrong by the app, moving, or small."""
    raw = path.read_bytes()
    if path.suffix.lower() == ".svg":
        text = raw.decode("utf-8-sig")
        found = _NOT_DRAWN.search(text)
        sign = found[0].strip("< :=") if found else "svg" if text.count("<svg") > 1 else ""
        return [("picture-drawn", {"sign": sign})] if sign else []
    if b"acTL" in raw[:1000]:
        return [("picture-moves", {})]
    short = min(_size(raw), default=0)
    return [("picture-small", {"count": short})] if 0 < short < FEWEST_DOTS else []


def _size(raw: bytes) -> tuple[int, ...]:
    """Give the width and height that a PNG or JPEG file names; empty where it names none."""
    if raw.startswith(_STARTS[".png"]):
        return struct.unpack(">II", raw[16:24]) if len(raw) >= 24 else ()
    at = 2
    while at + 9 < len(raw) and raw[at] == 0xFF:
        if 0xC0 <= raw[at + 1] <= 0xCF and raw[at + 1] not in {0xC4, 0xC8, 0xCC}:
            return struct.unpack(">HH", raw[at + 5 : at + 9])
        at += 2 + int.from_bytes(raw[at + 2 : at + 4])
    return ()
