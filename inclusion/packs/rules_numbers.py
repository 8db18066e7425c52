"""The rules about numbers, dates, times, signs, and the facts that can change."""

import re
from collections.abc import Iterator

from inclusion.packs.rules_words import Fault

BIG = 100
MANY_BESIDE = 4
_IN_WORDS = re.compile(
    r"\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred)\b",
    re.IGNORECASE,
)
_PART = re.compile(r"%|\bper ?cent\b|[\u00bc\u00bd\u00be]|\b\d+/\d+\b(?!/)", re.IGNORECASE)
_DECIMAL = re.compile(r"(?<![\u00a3\d.])\b\d+\.\d+\b(?!\.\d)")
_ROMAN = re.compile(r"\b(?:II|III|IV|VI{1,3}|IX|XI{1,3}|XX)\b")
_DATE = re.compile(r"\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b|\b\d{4}-\d\d-\d\d\b|\b\d{1,2}(?:st|nd|rd|th)\b")
_CLOCK = re.compile(r"\b(\d{1,2}):(\d\d)(?::\d\d)?\b(?! ?[ap]m)")
_PENCE = re.compile("\u00a3\\d[\\d,]*\\.00\\b")
_SIGN = re.compile(r"[&+=\u2192*#@]|(?<=\w)/(?=\w)| / ")
_QUOTED = re.compile(r'"[^"]*"|\u201c[^\u201d]*\u201d')
_ADDRESS = re.compile(
    r"\b[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\b(?:[\w-]+\.)+(?:com|org|net|uk|scot|wales|info|example)\b"
)
_PHONE = re.compile(r"\b0\d(?:[ ]?\d){7,10}\b|\b(?:101|105|111|112|119|159|999|7726|1800[01])\b")
_PRETEND = re.compile(r"\b07700 ?900 ?\d{3}\b|\b020 ?7946 ?0\d{3}\b|\b01632 ?960 ?\d{3}\b|\bexample\b")
_TOGETHER = re.compile(r"\b0\d{8,10}\b")
_NUMBER = re.compile("(?<![\u00a3\\d,.])\\b\\d[\\d,]*\\b(?![.,]\\d)")


def number_faults(text: str, facts: str, *, learner: bool) -> Iterator[Fault]:
    """Give the faults of the numbers and signs in `text`; what stands in `facts` has a date and a source."""
    for pattern in (_PHONE, _ADDRESS):
        for found in pattern.finditer(text):
            if found[0] not in facts and not _PRETEND.search(found[0]):
                yield "fact-needed", {"name": found[0]}
    for number in _TOGETHER.findall(text):
        yield "number-groups", {"name": number}
    if learner:
        yield from _written_faults(text)


def _written_faults(text: str) -> Iterator[Fault]:
    """Give the faults in how numbers, dates, times and signs are written."""
    rest = _QUOTED.sub("", _PHONE.sub("", _ADDRESS.sub("", text)))
    for rule, pattern in (
        ("number-words", _IN_WORDS),
        ("number-part", _PART),
        ("number-decimal", _DECIMAL),
        ("number-roman", _ROMAN),
        ("number-date", _DATE),
        ("number-clock", _CLOCK),
        ("number-pence", _PENCE),
    ):
        if found := pattern.search(rest):
            yield rule, {"name": found[0]}
    if found := _SIGN.search(_DATE.sub("", _PART.sub("", rest))):
        yield "text-sign", {"sign": found[0].strip()}
    for number in _NUMBER.findall(_DATE.sub("", _CLOCK.sub("", rest))):
        value = int(number.replace(",", ""))
        if value > BIG and not 1900 <= value < 2100:
            yield "number-big", {"name": number}
    if (found := _ADDRESS.search(_QUOTED.sub("", text))) and len(text.split()) > MANY_BESIDE:
        yield "address-alone", {"name": found[0]}
