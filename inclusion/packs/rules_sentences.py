"""The rules about sentences: one idea, active, present, to you, clear, and never in a hurry."""

import re
from collections.abc import Iterator

from inclusion.packs.rules_words import Fault
from inclusion.packs.word_lists import WordLists, words_of

_JOINED = re.compile(
    r"(?<=\S )(?:which|because|although|though|while|so that|unless|whereas)\b"
    r"|, (?:and|but|so) (?:you|it|they|we|he|she|I)\b|\band then\b",
    re.IGNORECASE,
)
_BE = {"is", "are", "was", "were", "be", "been", "being", "get", "gets", "got", "am"}
_NOT_PRESENT = re.compile(
    r"\b(?:will|had (?:been|\w+ed|\w+en)|was \w+ing|were \w+ing|(?:has|have|had) been|going to be)\b",
    re.IGNORECASE,
)
_MODAL = re.compile(r"\b(?:might|may|could|would|should|ought)\b")
_NOT_YOU = re.compile(r"\b(?:the users?|the learners?|one (?:should|must|can))\b", re.IGNORECASE)
_NEGATIVES = re.compile(r"\b(?:not|never|no|nobody|nothing|none|cannot|without|nowhere)\b", re.IGNORECASE)
_ANSWER_NO = re.compile(
    r"^No,? |\bno thank you\b|\bsay(?:s|ing)? no\b|\b(?:and|or) no\b|\bno one\b", re.IGNORECASE
)
_SIGNS = re.compile(r"[;()\u2013\u2014\u2026!]|\.\.\.")
_ELSEWHERE = re.compile(
    r"\b(?:(?:see|look|as) (?:above|below)|(?:above|below) (?:picture|page)|page \d+|click here)\b",
    re.IGNORECASE,
)
_COLOURS = "red|green|blue|yellow|orange|pink|purple|grey|black|white|round|square"
_ONLY_LOOKS = re.compile(
    rf"\bthe (?:{_COLOURS}) (?:one|button|sign|box|circle|dot|line|light|square|bar)\b"
    r"|\b(?:one|button|sign|box|thing|picture) (?:is )?(?:on|at) the (?:left|right|top|bottom)\b",
    re.IGNORECASE,
)
_HURRY = re.compile(
    r"^hurry\b|\b(?:hurry up|quickly|right now|at once|immediately|last chance|as soon as possible"
    r"|straight away|do not wait|before it is too late)\b",
    re.IGNORECASE,
)
_QUOTED = re.compile(r'"[^"]*"|\u201c[^\u201d]*\u201d')
MANY_AFTER_IF = 8


def sentence_faults(sentence: str, lists: WordLists) -> Iterator[Fault]:
    """Give the faults of one sentence that a learner reads."""
    for rule, pattern in (
        ("sentence-joined", _JOINED),
        ("sentence-time", _NOT_PRESENT),
        ("sentence-you", _NOT_YOU),
        ("text-elsewhere", _ELSEWHERE),
        ("text-looks", _ONLY_LOOKS),
        ("text-hurry", _HURRY),
        ("word-maybe", _MODAL),
    ):
        if found := pattern.search(sentence):
            yield rule, {"name": found[0].lstrip(", ")}
    small = [word.lower() for word in words_of(sentence)]
    if hidden := _passive(small, lists):
        yield "sentence-passive", {"name": hidden}
    if len(_NEGATIVES.findall(_ANSWER_NO.sub("", sentence))) > 1:
        yield "sentence-negatives", {}
    if "if" in small and len(small) > MANY_AFTER_IF:
        yield "sentence-if", {}


def punctuation_faults(text: str) -> Iterator[Fault]:
    """Give the signs in a text that are not simple."""
    plain = _QUOTED.sub("", text)
    for sign in dict.fromkeys(_SIGNS.findall(plain)):
        yield "sentence-sign", {"sign": sign}
    if any(_is_long_list(sentence) for sentence in re.split(r"(?<=[.?])\s", plain)):
        yield "sentence-commas", {}


def _is_long_list(sentence: str) -> bool:
    """Whether commas part more than single things, as in "moon, guitar, egg"."""
    parts = sentence.split(",")
    return len(parts) > 2 and any(len(part.split()) > 2 for part in parts)


def _passive(words: list[str], lists: WordLists) -> str:
    """Find a form of "be" with the participle of a verb after it, and at most one word between."""
    for at, word in enumerate(words):
        if word in _BE:
            after = words[at + 1 : at + 3]
            if len(after) == 2 and not after[0].endswith("ly") and after[0] not in {"not", "often", "always"}:
                after = after[:1]
            for each in after:
                regular = each.endswith("ed") and len(each) > 3
                if (regular or each in lists.participles) and each not in lists.adjectives:
                    return f"{word} {each}"
    return ""
