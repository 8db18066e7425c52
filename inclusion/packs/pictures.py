"""Which files a pack's lines may name, and a first safety net against pictures that could do harm."""

import os
import re
from collections.abc import Sequence
from pathlib import Path

from inclusion.packs.lesson_text import Find

MOST_BYTES = 1_000_000
_NAME = re.compile(r"[A-Za-z0-9_.-]+(?:/[A-Za-z0-9_.-]+)*")
_STARTS = {".png": b"\x89PNG\r\n\x1a\n", ".jpg": b"\xff\xd8\xff"}
_HARM = re.compile(
    r"href|<!doctype|<!entity|<\?xml-|@import|javascript:|data:|url\(\s*[\"']?(?!#)|\\"
    r"|<(?:[\w.-]+:)?(?:script|foreignobject|image|use|filter|animate|set)\b|\son\w+\s*=",
    re.IGNORECASE,
)


def finder(pack: Path, place: Path) -> Find:
    """Give a `Find` for the files that a text in the folder `place` names, which must be inside `pack`."""

    def find(written: str, endings: Sequence[str]) -> Path | str:
        if not _NAME.fullmatch(written):
            return "path-outside" if "\\" in written or ":" in written or written[:1] == "/" else "path-name"
        path = Path(os.path.normpath(place / written))
        if path.suffix.lower() not in endings:
            return "path-kind"
        try:
            if not path.resolve().is_relative_to(pack.resolve()):
                return "path-outside"
            if not path.is_file():
                return "path-missing"
            return (path.suffix.lower() != ".toml" and picture_fault(path)) or path
        except (OSError, RuntimeError):  # RuntimeError: links that go round in a circle
            return "picture-broken"

    return find


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
    harm = _HARM.search(text)
    return f"picture-unsafe {harm[0].strip()}" if harm else ""
