"""Text cut into sentences and words, each with its place, and nothing lost."""

import itertools
import re
from dataclasses import dataclass

WORD = re.compile(r"\S+")
BREAK = re.compile(r"""[.!?…]+["'\u201d\u2019»)\]]*(?=\s)|\n""")
NEVER_LAST = frozenset({"dr.", "mr.", "mrs.", "ms.", "st.", "prof.", "rev.", "e.g.", "i.e.", "vs.", "tel."})
"""Short forms that a sentence does not end with."""


@dataclass(frozen=True)
class Span:
    """A piece of a text: `whole[start:end] == text`."""

    text: str
    start: int
    end: int


def words(text: str) -> tuple[Span, ...]:
    """Give the words of `text` as they stand on screen, with the punctuation that touches them."""
    return tuple(Span(found.group(), found.start(), found.end()) for found in WORD.finditer(text))


def sentences(text: str) -> tuple[Span, ...]:
    """Give the sentences of `text`; a new line always starts a new one."""
    cuts = [0, *(found.end() for found in BREAK.finditer(text) if _ends_here(text, found)), len(text)]
    spans = []
    for start, end in itertools.pairwise(cuts):
        sentence = text[start:end].strip()
        if sentence:
            first = text.index(sentence, start)
            spans.append(Span(sentence, first, first + len(sentence)))
    return tuple(spans)


def _ends_here(text: str, found: re.Match[str]) -> bool:
    if found.group() == "\n":
        return True
    after = text[found.end() :].lstrip()
    if not after or after[0].islower():
        return not after
    if found.group() != ".":
        return True
    last = text[: found.end()].rsplit(maxsplit=1)[-1].lstrip("\"'\u201c\u2018(").lower()
    is_initial = len(last) == 2 and last[0].isalpha() and last != "i."
    return not (last in NEVER_LAST or is_initial or (last == "no." and after[0].isdigit()))
