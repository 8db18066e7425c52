"""The lines of a lesson file: every line is one thing, told by its first signs."""

import re
import unicodedata
from dataclasses import dataclass
from enum import Enum

from inclusion.packs.model import BOLD
from inclusion.packs.problems import Notes


class Kind(Enum):
    """What a line is."""

    TITLE = "title"
    PAGE = "page"
    PICTURE = "picture"
    ANSWER = "answer"
    ITEM = "item"
    SUPPORTER = "supporter"
    PRACTICE = "practice"
    WORDS = "words"


@dataclass(frozen=True)
class Line:
    """One line that is understood."""

    number: int
    kind: Kind
    words: str = ""
    path: str = ""
    """The file that the line names, as it is written."""
    alt: str = ""
    right: bool = False


_ITEM = re.compile(r"(?:!\[([^\]]*)\]\(([^)]+)\))? ?(.*)")
_ANSWER = re.compile(r"\[([ xX])\] ?(.*)")
_PICTURE = re.compile(r"!\[([^\]]*)\]\(([^)]*)\)")
_LINK = re.compile(r"\[[^\]]*\]\(([^)]*)\)")
_DASHES = "\u2022\u2013\u2014"  # what word processors make of "-"
_UNKNOWN = (
    ("heading-deep", re.compile(r"###")),
    ("answer-mark", re.compile(rf"[-*{_DASHES}]? ?\[.?\](?!\()")),
    ("list-sign", re.compile(rf"[*+{_DASHES}] |\d+[.)] ")),
    ("line-unknown", re.compile(r"([-*_=~`])\1\1|\||\[[^\]]*\]:")),
    ("link", re.compile(r"\[[^\]]*\]\([^)]*\)$")),
    ("picture-alone", re.compile(r"!\[")),
)
_MARKUP = re.compile(r"\*|`|\\|\||~~|</?\w|<!|&#?\w+;|https?://|[\[\]]|(?<!\w)_+(?=\w)|__")
_BOLD = re.compile(r"(?<![^\s(\"'\u2018\u201c])\*\*(?=\S)([^*]*)(?<=\S)\*\*(?![^\s.,?!:;)\"'\u2019\u201d])")
_GAP = re.compile(r"\{(?!device\})|(?<!\{device)\}")
DEVICE = "{device}"
HIDDEN = frozenset({"Cc", "Cf", "Co", "Cn", "Cs"})


def read_lines(text: str, notes: Notes) -> list[Line]:
    """Give the lines of `text` that hold something; what is not understood is named in `notes`."""
    lines = []
    plain = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    for number, raw in enumerate(plain.split("\n"), 1):
        written = " ".join(raw.split())
        if not (written.isascii() and written.isprintable()) and any(
            unicodedata.category(sign) in HIDDEN for sign in written
        ):
            notes.add(number, "character")
        elif written:
            line = _read_line(number, written, notes)
            if line is not None:
                _check_words(line, notes)
                lines.append(line)
    return lines


def _read_line(number: int, written: str, notes: Notes) -> Line | None:  # noqa: PLR0911  a table of kinds
    if written.startswith("##") and not written.startswith("###"):
        return Line(number, Kind.PAGE, written[2:].strip())
    if written.startswith("#") and not written.startswith("##"):
        return Line(number, Kind.TITLE, written[1:].strip())
    if written.startswith(">"):
        return Line(number, Kind.SUPPORTER, written[1:].strip())
    if found := _PICTURE.fullmatch(written):
        return Line(number, Kind.PICTURE, alt=found[1].strip(), path=found[2].strip())
    if (found := _LINK.fullmatch(written)) and found[1].strip().endswith(".toml"):
        return Line(number, Kind.PRACTICE, path=found[1].strip())
    if written.startswith("-") and not written.startswith("--"):
        rest = written[1:].strip()
        answer = _ANSWER.fullmatch(rest)
        if answer is not None or not rest.startswith("["):
            item = _ITEM.fullmatch(answer[2] if answer else rest)
            assert item is not None, "the pattern takes any line"
            alt, path, words = (part.strip() for part in item.groups(""))
            kind = Kind.ANSWER if answer else Kind.ITEM
            return Line(number, kind, words, path, alt, right=answer is not None and answer[1] != " ")
    for rule, pattern in _UNKNOWN:
        if pattern.match(written):
            notes.add(number, rule)
            return None
    return Line(number, Kind.WORDS, written)


def _check_words(line: Line, notes: Notes) -> None:
    """Name signs in the words that the app does not know; they are shown as they are written."""
    if line.kind in {Kind.ANSWER, Kind.ITEM, Kind.SUPPORTER} and not line.words:
        notes.add(line.number, "words-missing")
    words = line.words
    if line.kind in {Kind.WORDS, Kind.ANSWER, Kind.ITEM}:
        words = _BOLD.sub(r"\1", words)
    if BOLD in words:
        notes.add(line.number, "bold")
        words = words.replace(BOLD, "")
    if "![" in words:
        notes.add(line.number, "picture-alone")
    elif found := _MARKUP.search(words):
        notes.add(line.number, "markup", sign=found[0])
    if _GAP.search(words):
        notes.add(line.number, "gap", gap=DEVICE)
