"""The easy-read rules that a computer can decide, for one text; people must check the meaning.

The rules follow Information for all (Inclusion Europe), the UK's guidance on easy read, and W3C COGA.
What only people can decide is left to them: metaphors that are in no list, a negative that is needed for
safety, jokes, foreign words, and whether a text says what is so.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum

from inclusion.packs.model import BOLD
from inclusion.packs.rules_numbers import number_faults
from inclusion.packs.rules_sentences import punctuation_faults, sentence_faults
from inclusion.packs.rules_words import Fault, word_faults
from inclusion.packs.word_lists import WordLists

MOST_WORDS = 15
MANY_WORDS = 12
MOST_IN_HEADING = 8
MOST_ON_BUTTON = 4
_END = re.compile(r"(?<=[.?!])[\"')\u2019\u201d]*\s+")
_LAST = re.compile(r"[.?!][\"')\u2019\u201d]*")
_GAP = re.compile(r"\{[^{}]*\}")


class Use(Enum):
    """What a text is for, and so how strict the rules are."""

    HEADING = "heading"
    WORDS = "words"
    """Sentences that a learner reads or hears."""
    ANSWER = "answer"
    """One of the answers to a question, which can be what a scam says."""
    ALT = "alt"
    """What a picture shows."""
    BUTTON = "button"
    SUPPORTER = "supporter"
    """Plain words for people who support or make: short and respectful, with no list of common words."""
    EXAMPLE = "example"
    """What a scam says: it is meant to be bad."""


@dataclass(frozen=True)
class Known:
    """What a pack already says about its words."""

    lists: WordLists | None
    """None for a language without lists: only the form is checked."""
    words: frozenset[str] = field(default_factory=frozenset)
    """Names, and words that the pack explains, in small letters."""
    facts: str = ""
    """The facts that the pack names, with their numbers and addresses."""


def sentences(text: str) -> list[str]:
    """Split a text after each full stop, question mark or exclamation mark."""
    return [part for part in _END.split(text.replace(BOLD, "").strip()) if part]


def word_count(sentence: str) -> int:
    """Count the words, where a number, a gap and a word with a hyphen are 1 each."""
    return sum(any(sign.isalnum() for sign in part) for part in sentence.split())


def faults(text: str, use: Use, known: Known) -> Iterator[Fault]:
    """Give each rule that `text` does not keep, with what its sentence in `problems` needs."""
    yield from _length_faults(text, use)
    if known.lists is None or use is Use.EXAMPLE:
        return
    plain = _GAP.sub("it", text.replace(BOLD, ""))
    learner = use is not Use.SUPPORTER
    yield from word_faults(plain, known.lists, known.words if learner else None)
    yield from number_faults(plain, known.facts, learner=learner)
    if learner and use is not Use.ALT:
        yield from punctuation_faults(plain)
    if use in {Use.WORDS, Use.ANSWER}:
        found = (fault for each in sentences(plain) for fault in sentence_faults(each, known.lists))
        yield from (fault for fault in found if use is Use.WORDS or fault[0] != "text-hurry")


def _length_faults(text: str, use: Use) -> Iterator[Fault]:
    if use is Use.HEADING and word_count(text) > MOST_IN_HEADING:
        yield "heading-long", {"count": word_count(text)}
    elif use is Use.BUTTON and word_count(text) > MOST_ON_BUTTON:
        yield "button-long", {"count": word_count(text)}
    for sentence in sentences(text):
        count = word_count(sentence)
        if count > MOST_WORDS:
            yield "sentence-long", {"count": count}
        elif count > MANY_WORDS and use not in {Use.SUPPORTER, Use.HEADING, Use.BUTTON}:
            yield "sentence-longish", {"count": count}


def line_faults(text: str) -> Iterator[Fault]:
    """Give what keeps a line from being one whole sentence."""
    if len(sentences(text)) > 1:
        yield "sentence-two", {}
    if not _LAST.search(text.replace(BOLD, "")[-3:]):
        yield "sentence-end", {}
