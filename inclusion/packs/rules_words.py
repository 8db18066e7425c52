"""The rules about words: known, plain, grown-up, kind, and written out."""

import re
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from typing import Any

from inclusion.packs.word_lists import WordLists, stems, words_of

Fault = tuple[str, dict[str, Any]]
"""A rule that is not kept, and the values its sentence in `problems` needs."""
LONG = 4
"""Syllables from which a word is long."""
_ABBREVIATION = re.compile(r"\b(?![IVX]+\b)[A-Z]{2,}s?\b")
_SHORT = re.compile(r"\b(?:e\.g\.?|i\.e\.?|etc|approx|asap|info|temp)(?!\w)", re.IGNORECASE)
_NEGATIVE = re.compile(r"\b\w+n['\u2019]t\b", re.IGNORECASE)
_CONTRACTION = re.compile(
    r"\b(?:\w+['\u2019](?:m|re|ve|ll|d)|(?:it|that|there|what|here|who|he|she|let|where|how)['\u2019]s)\b",
    re.IGNORECASE,
)
_WRITTEN = (
    ("word-short", _SHORT),
    ("word-negative", _NEGATIVE),
    ("word-joined", _CONTRACTION),
)
_ABSTRACT = re.compile(r"(?:[ts]ion|ment|ity|ness|[ae]nce)s?$")
_VOWELS = re.compile(r"[aeiouy]+")
_QUOTED = re.compile(r'"[^"]*"|\u201c[^\u201d]*\u201d')


def word_faults(text: str, lists: WordLists, known: AbstractSet[str] | None) -> Iterator[Fault]:
    """Give the faults of the words in `text`; `known` is None where hard words are allowed."""
    words = words_of(text.replace("\u2019", "'"))
    small = [word.lower() for word in words]
    for rule, phrases in lists.sayings.items():
        if rule == "word-saying" and known is None:
            continue
        better = lists.avoid if rule == "word-office" else lists.respect
        for phrase in phrases.find(small):
            if known is None or phrase not in known:
                yield rule, {"name": phrase, "better": better.get(phrase, "")}
    for found in _ABBREVIATION.findall(_QUOTED.sub("", text)):
        if found.rstrip("s") not in lists.abbreviations and found.lower() not in (known or ()):
            yield "word-short", {"name": found}
    for rule, pattern in _WRITTEN:
        yield from ((rule, {"name": found.rstrip(".")}) for found in pattern.findall(text))
    if known is not None:
        yield from _hard_words(words, lists, known)


def _hard_words(words: list[str], lists: WordLists, known: AbstractSet[str]) -> Iterator[Fault]:
    """Give each word that is in no list, told by what makes it hard."""
    for word in dict.fromkeys(words):
        small = word.lower()
        if (
            lists.is_easy(word)
            or any(stem in known or stem in lists.names for stem in stems(small))
            or word.isupper()
            or _NEGATIVE.fullmatch(word)
            or _CONTRACTION.fullmatch(word)
            or len(small) == 1
            or any(stem in lists.named for stem in stems(small))
        ):
            continue
        if _ABSTRACT.search(small):
            yield "word-abstract", {"name": word}
        elif syllables(small) >= LONG:
            yield "word-long", {"name": word}
        else:
            yield "word-hard", {"name": word}


def syllables(word: str) -> int:
    """Count the groups of vowels, without a silent "e" at the end."""
    return len(_VOWELS.findall(word.removesuffix("e"))) or 1
