"""The word lists behind the easy-read rules, read from `assets/words`; one folder for each language."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path

from inclusion.paths import HOME

FOLDER = HOME / "assets" / "words"
_WORD = re.compile(r"[^\W\d_][\w'-]*")
_NO_WORD = re.compile(r"\w[.@/:]\w|\d")
_ENDINGS = (
    *(("'s", ""), ("s'", ""), ("s", ""), ("es", ""), ("ies", "y"), ("ves", "f"), ("ves", "fe")),
    *(("d", ""), ("ed", ""), ("ied", "y"), ("ing", ""), ("ing", "e"), ("ying", "ie")),
    *(("r", ""), ("er", ""), ("ier", "y"), ("st", ""), ("est", ""), ("iest", "y"), ("ly", ""), ("ily", "y")),
)
"""What English hangs on a word, and what stands there without it."""


def words_of(text: str) -> list[str]:
    """Give the words of a text; numbers and web addresses are none."""
    parts = (part for part in text.replace("\u2019", "'").split() if not _NO_WORD.search(part))
    return [word.rstrip("'-") for part in parts for word in _WORD.findall(part)]


@lru_cache(maxsize=8192)
def stems(word: str) -> tuple[str, ...]:
    """Give `word`, and what it may be without its ending: "tapping" may be "tap"."""
    return tuple(dict.fromkeys(_stems(word)))


def _stems(word: str) -> Iterator[str]:
    yield word
    for ending, without in _ENDINGS:
        if word.endswith(ending) and len(word) > len(ending) + 1:
            stem = word[: -len(ending)] + without
            yield stem
            if len(stem) > 3 and stem[-1] == stem[-2] and not without:
                yield stem[:-1]


class Phrases:
    """Finds words and sayings in a text, in any form of their first word."""

    def __init__(self, phrases: Iterable[str]) -> None:
        self._by_first: dict[str, list[tuple[str, ...]]] = {}
        for phrase in phrases:
            words = tuple(phrase.lower().split())
            self._by_first.setdefault(words[0], []).append(words)

    def find(self, words: Sequence[str]) -> list[str]:
        """Give those phrases that stand in `words`, which are in small letters."""
        return [
            " ".join(phrase)
            for at, word in enumerate(words)
            for stem in stems(word)
            for phrase in self._by_first.get(stem, ())
            if tuple(words[at + 1 : at + len(phrase)]) == phrase[1:]
        ]


@dataclass(frozen=True)
class WordLists:
    """What one language's lists say."""

    easy: frozenset[str]
    """Core words and topic words, in small letters."""
    core: frozenset[str]
    names: frozenset[str]
    avoid: Mapping[str, str]
    """Words of offices, each with a plain one."""
    idioms: tuple[str, ...]
    childish: tuple[str, ...]
    respect: Mapping[str, str]
    synonyms: tuple[tuple[str, ...], ...]
    abbreviations: frozenset[str]
    participles: frozenset[str]
    adjectives: frozenset[str]

    def is_easy(self, word: str) -> bool:
        """Whether `word` is a common word, or one that our packs teach, in any of its forms."""
        return any(stem in self.easy for stem in stems(word.lower())) or (
            "-" in word and all(self.is_easy(part) for part in word.split("-") if part)
        )

    def is_core(self, word: str) -> bool:
        """Whether `word` is a common word in any of its forms."""
        return any(stem in self.core for stem in stems(word.lower()))

    @cached_property
    def named(self) -> frozenset[str]:
        """The words in the lists of words to avoid, each of which has its own rule."""
        return frozenset(
            word
            for each in (self.avoid, self.childish, self.respect)
            for phrase in each
            for word in phrase.split()
        )

    @cached_property
    def sayings(self) -> Mapping[str, Phrases]:
        """The lists that are looked for in a text, by the rule they are for."""
        return {
            "word-office": Phrases(self.avoid),
            "word-saying": Phrases(self.idioms),
            "word-childish": Phrases(self.childish),
            "word-respect": Phrases(self.respect),
        }


@lru_cache(maxsize=4)
def read_lists(language: str, folder: Path = FOLDER) -> WordLists | None:
    """Give the lists for `language`; None where there are none, so that only the form is checked."""
    place = folder / language
    if not place.is_dir():
        return None
    parts = _parts(place / "verbs.txt")
    core = frozenset(" ".join(_lines(place / "core.txt")).lower().split())
    topic = frozenset(" ".join(_lines(place / "topic.txt")).lower().split())
    return WordLists(
        easy=core | topic,
        core=core,
        names=frozenset(" ".join(_lines(place / "names.txt")).lower().split()),
        avoid=_pairs(place / "avoid.txt"),
        idioms=tuple(_lines(place / "idioms.txt")),
        childish=tuple(_lines(place / "childish.txt")),
        respect=_pairs(place / "respect.txt"),
        synonyms=tuple(tuple(line.split(", ")) for line in _lines(place / "synonyms.txt")),
        abbreviations=frozenset(" ".join(_lines(place / "abbreviations.txt")).split()),
        participles=parts["participles"],
        adjectives=parts["adjectives"],
    )


def _lines(file: Path) -> list[str]:
    lines = (line.strip() for line in file.read_text(encoding="utf-8").splitlines())
    return [line for line in lines if line and not line.startswith("#")]


def _pairs(file: Path) -> dict[str, str]:
    return {word: plain for word, _, plain in (line.partition(" = ") for line in _lines(file))}


def _parts(file: Path) -> dict[str, frozenset[str]]:
    parts: dict[str, set[str]] = {}
    name = ""
    for line in _lines(file):
        if line.startswith("["):
            name = line.strip("[]")
        else:
            parts.setdefault(name, set()).update(line.split())
    return {name: frozenset(words) for name, words in parts.items()}
