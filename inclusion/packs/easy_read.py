"""The easy-read rules that a computer can decide; people must check the meaning."""

import re

from inclusion.packs.model import BOLD
from inclusion.packs.problems import Notes

MOST_WORDS = 15
MANY_WORDS = 12
MOST_IN_HEADING = 8
_END = re.compile(r"(?<=[.?!])[\"')\u2019\u201d]*\s+")
_LAST = re.compile(r"[.?!][\"')\u2019\u201d]*")


def sentences(text: str) -> list[str]:
    """Split a text after each full stop, question mark or exclamation mark."""
    return [part for part in _END.split(text.replace(BOLD, "").strip()) if part]


def word_count(sentence: str) -> int:
    """Count the words, where a number, a gap and a word with a hyphen are 1 each."""
    return sum(any(sign.isalnum() for sign in part) for part in sentence.split())


def check_sentences(text: str, notes: Notes, line: int, *, advise: bool = True) -> None:
    """Name each sentence of `text` that is too long, and with `advise` those that could be shorter."""
    for sentence in sentences(text):
        count = word_count(sentence)
        if count > MOST_WORDS:
            notes.add(line, "sentence-long", count=count)
        elif advise and count > MANY_WORDS:
            notes.add(line, "sentence-longish", count=count)


def check_line(text: str, notes: Notes, line: int) -> None:
    """Name what keeps a line from being one whole sentence."""
    if len(sentences(text)) > 1:
        notes.add(line, "sentence-two")
    if not _LAST.search(text.replace(BOLD, "")[-3:]):
        notes.add(line, "sentence-end")


def check_heading(text: str, notes: Notes, line: int) -> None:
    """Name a heading that is too long."""
    count = word_count(text)
    if count > MOST_IN_HEADING:
        notes.add(line, "heading-long", count=count)
