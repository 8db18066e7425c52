"""Text as it is shown, turned into text as people say it, each letter still tied to its word on screen."""

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass

from inclusion.speech.numbers import MONTHS, said_day, said_digits, said_minutes, said_number, said_year
from inclusion.speech.sentences import words

Pieces = list[tuple[int, str]]
"""What is said, each piece with the place on screen that it stands for."""
Rule = Callable[[re.Match[str]], Pieces]
"""Says one match; an empty list leaves it as it is."""


@dataclass(frozen=True)
class Speakable:
    """What the voice is given for a text on screen."""

    text: str
    word_of: tuple[int, ...]
    """For each letter of `text`, the number of its word on screen."""

    def letters_of_words(self) -> dict[int, int]:
        """Give each word that can be heard, in order, with the number of its letters and digits."""
        letters: dict[int, int] = {}
        for letter, word in zip(self.text, self.word_of, strict=True):
            if letter.isalnum():
                letters[word] = letters.get(word, 0) + 1
        return letters


def speakable(text: str) -> Speakable:
    """Prepare English `text` for any voice: money, times, dates, telephone numbers, addresses."""
    on_screen = words(text)
    said = ""
    word_of: list[int] = []
    word = at = 0

    def add(place: int, piece: str) -> None:
        nonlocal said, word
        while word + 1 < len(on_screen) and place >= on_screen[word + 1].start:
            word += 1
        said += piece
        word_of.extend([word] * len(piece))

    while at < len(text):
        start, end, pieces = _next_match(text, at)
        for place in range(at, start):
            add(place, _plain(text[place]))
        for place, piece in pieces:
            add(place, f" {piece}" if said and (said[-1].isalnum() or said[-1] == ",") else piece)
        if pieces and text[end : end + 1].isalnum():
            add(end - 1, " ")
        at = end
    return Speakable(said, tuple(word_of))


def _next_match(text: str, at: int) -> tuple[int, int, Pieces]:
    """Find the first match of any rule from `at` on: its start, its end, and what is said for it."""
    found = []
    for order, (pattern, rule) in enumerate(RULES):
        for match in pattern.finditer(text, at):
            if pieces := rule(match):
                found.append((match.start(), order, match.end(), pieces))
                break
    if not found:
        return len(text), len(text), []
    start, _, end, pieces = min(found, key=lambda each: each[:2])
    return start, end, pieces


def _plain(letter: str) -> str:
    """Keep what is said; pictures, bullets and control characters are silent."""
    return " " if letter in SILENT or unicodedata.category(letter) in SILENT_KINDS else letter


def _address(match: re.Match[str]) -> Pieces:
    address = re.sub(r"^https?://", "", match.group().lower())
    for sign, said in SIGNS.items():
        address = address.replace(sign, f"{said} ")
    return [(match.start(), " ".join(NAMES.get(part, part) for part in address.split()))]


def _telephone(match: re.Match[str]) -> Pieces:
    digits = sum(letter.isdigit() for letter in match.group())
    if not (9 <= digits <= 14 or (digits == 8 and match.group().startswith("0800"))):
        return []
    said = [(place, f"{group},") for place, group in _short_number(match)]
    said[-1] = (said[-1][0], said[-1][1].removesuffix(","))
    if match.group().startswith("+"):
        said[0] = (said[0][0], f"plus {said[0][1]}")
    return said


def _short_number(match: re.Match[str]) -> Pieces:
    return [
        (match.start() + group.start(), said_digits(group.group()))
        for group in re.finditer(r"\d+", match.group())
    ]


def _date(match: re.Match[str]) -> Pieces:
    day, month, year = match.groups()
    if not (1 <= int(day) <= 31 and 1 <= int(month) <= 12):
        return []
    year = year if len(year) == 4 else f"20{year}"
    return [(match.start(), f"{said_day(int(day))} of {MONTHS[int(month) - 1]} {said_year(year)}")]


def _money(match: re.Match[str]) -> Pieces:
    pounds, pence, scale = match.groups()
    if scale:
        amount = f"{pounds}.{pence}" if pence else said_number(pounds)
        return [(match.start(), amount), (match.start(3), f"{SCALES.get(scale, scale)} pounds")]
    if pence and len(pence) == 1:
        return []
    whole = said_number(pounds) + (" pound" if pounds == "1" else " pounds")
    if not pence or pence == "00":
        return [(match.start(), whole)]
    if int(pounds.replace(",", "")) == 0:
        return [(match.start(), _pence(pence))]
    small = f"and {_pence(pence)}" if pence[0] == "0" else said_number(pence)
    return [(match.start(), f"{whole} {small}")]


def _pence(pence: str) -> str:
    return said_number(pence) + (" penny" if int(pence) == 1 else " pence")


def _time(match: re.Match[str]) -> Pieces:
    parts = match.groupdict()
    hour, minutes = parts["hour"], parts["minutes"] or "00"
    if int(hour) > 23 or int(minutes) > 59:
        return []
    said = [(match.start(), said_number(hour))]
    if minutes != "00":
        said.append((match.start("minutes"), said_minutes(minutes)))
    if parts.get("half"):
        said.append((match.start("half"), parts["half"].upper() + "M"))
    elif minutes == "00":
        said.append((match.start("minutes"), "o'clock" if 1 <= int(hour) <= 12 else "hundred"))
    return said


def _always(said: str, group: int = 0) -> Rule:
    return lambda match: [(match.start(group), said)]


SILENT = "•*_#~|<>"
SILENT_KINDS = frozenset({"So", "Sk", "Cc", "Cf", "Cs", "Co", "Cn"})
"""Unicode's categories of pictures, control characters and what has no meaning."""
SIGNS = {"www.": "W W W dot", "@": " at", ".": " dot", "/": " slash", "-": " dash", "_": " underscore"}
NAMES = {"uk": "UK", "nhs": "NHS", "gov": "guv", "ac": "A.C."}
SCALES = {"k": "thousand", "m": "million", "bn": "billion"}
AS_LETTERS = ("ESA", "OT", "PA", "UC")
"""Short forms that a voice would read as words."""
ALONE = r"(?<![\w£.,:/-])"
"""Not inside a longer number, word or address."""
START = r"(?<![\w£.,:/])"
"""The same, but the second half of a range may stand here."""
RULES: tuple[tuple[re.Pattern[str], Rule], ...] = (
    (re.compile(r"[\w.+-]+@\w[\w-]*(?:\.\w[\w-]*)+"), _address),
    (re.compile(r"(?:https?://|www\.)\w[\w./-]*\w", re.IGNORECASE), _address),
    (re.compile(r"\b\w[\w-]*(?:\.[\w-]+)*\.(?:org|com|net|gov|uk|wales|scot)\b(?:/[\w./-]*\w)?"), _address),
    (re.compile(ALONE + r"(\d{1,2})/(\d{1,2})/(\d{4}|\d\d)(?![\w/])", re.ASCII), _date),
    (re.compile(ALONE + r"(?:\+\d\d?|\(?0\d+\)?)(?:[ -]?\(?\d+\)?)*(?![\w/])", re.ASCII), _telephone),
    (re.compile(ALONE + r"(?:999|116 ?\d{3}|118 ?\d{3})(?!\w|[.,:/-]\d)", re.ASCII), _short_number),
    (
        re.compile(
            r"(?:(?<=call )|(?<=ring )|(?<=dial )|(?<=phone )|(?<=NHS )|(?<=text ))"
            r"(?:1[01]\d|\d{5})(?!\w|[.,:/-]\d)",
            re.ASCII | re.IGNORECASE,
        ),
        _short_number,
    ),
    (
        re.compile(r"£(\d[\d,]*)(?:\.(\d\d?))?(?:\s?(million|billion|thousand|bn|m|k)\b)?(?!\d)", re.ASCII),
        _money,
    ),
    (re.compile(r"(?<![\w.,£])(\d{1,2})p\b", re.ASCII), lambda match: [(match.start(), _pence(match[1]))]),
    (
        re.compile(
            START + r"(?P<hour>\d\d?)(?:[.:](?P<minutes>\d\d))?\s?(?P<half>[ap])(?:m\b|\.m\b\.?)",
            re.ASCII | re.IGNORECASE,
        ),
        _time,
    ),
    (re.compile(START + r"(?P<hour>\d\d?):(?P<minutes>\d\d)(?![\w:])", re.ASCII), _time),
    (re.compile(r"(?<=\bat )(?P<hour>\d\d?)\.(?P<minutes>\d\d)(?![\w%]|[.,]\d)", re.ASCII), _time),
    (
        re.compile(START + r"(?:18|19|20)\d\d(?![\w%]|[.,:/]\d)", re.ASCII),
        lambda match: [(match.start(), said_year(match.group()))],
    ),
    (re.compile(r"(?<=\d)\s?(%)"), _always("per cent", 1)),
    (re.compile(r"(?<=\d)\s?(°)C?"), _always("degrees", 1)),
    (re.compile(r"(?<![^\W\d_])(?:e\.g\.|eg\b),?", re.IGNORECASE), _always("for example")),
    (re.compile(r"(?<![^\W\d_])(?:i\.e\.|ie\b),?", re.IGNORECASE), _always("that is")),
    (re.compile(r"\betc\b"), _always("and so on")),
    (re.compile(r"&"), _always("and")),
    (re.compile(r"\b24/7\b"), _always("twenty four seven")),
    (
        re.compile(r"\b(?:" + "|".join(AS_LETTERS) + r")\b"),
        lambda m: [(m.start(), "".join(f"{x}." for x in m[0]))],
    ),
    (re.compile(r"\b(?!I\.)([A-Z])\.(?= [A-Z][a-z])"), lambda match: [(match.start(), match[1])]),
    (re.compile(r"(?:(?<=\d)|(?<=\d[ap]m))\s?([-\u2013])\s?(?=£?\d)", re.ASCII), _always("to", 1)),
    (re.compile(r"(?<=[^\W\d_])\u2013(?=[^\W\d_])"), _always("to")),
    (re.compile(r"(?<=[^\W\d_])/(?=[^\W\d_])"), _always(" ")),
)
"""Tried at each place in this order; the first match in the text wins."""
