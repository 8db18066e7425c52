"""The language of the screens."""

import struct
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from inclusion.words import choose_language, say, whole


@pytest.fixture(autouse=True)
def _english_again(tmp_path: Path) -> Iterator[None]:
    yield
    choose_language("en", tmp_path / "none")


def catalogue(language: str, folder: Path, words: Mapping[str, str]) -> None:
    """Write the file that gettext reads, as the GNU manual lays it out."""
    pairs = sorted({"": "Content-Type: text/plain; charset=UTF-8\n", **words}.items())
    tables, strings = [b"", b""], b""
    start = 28 + 16 * len(pairs)
    for column in (0, 1):
        for pair in pairs:
            text = pair[column].encode()
            tables[column] += struct.pack("<II", len(text), start + len(strings))
            strings += text + b"\0"
    head = struct.pack("<7I", 0x950412DE, 0, len(pairs), 28, 28 + 8 * len(pairs), 0, 0)
    file = folder / language / "LC_MESSAGES" / "inclusion.mo"
    file.parent.mkdir(parents=True)
    file.write_bytes(head + b"".join(tables) + strings)


def test_english_is_said_as_it_is_written() -> None:
    assert say("Turn the sound on.") == "Turn the sound on."


def test_values_are_filled_in() -> None:
    assert say("Page {page} of {pages}", page=2, pages=12) == "Page 2 of 12"


def test_curly_brackets_without_values_stay() -> None:
    assert say("Type { or }.") == "Type { or }."


def test_another_language_is_spoken_where_its_words_are_here(tmp_path: Path) -> None:
    catalogue("cy", tmp_path, {"Home": "Hafan", "Page {page}": "Tudalen {page}"})
    choose_language("cy", tmp_path)
    assert say("Home") == "Hafan"
    assert say("Page {page}", page=3) == "Tudalen 3"
    assert say("Back") == "Back"


def test_an_unknown_language_falls_back_to_english(tmp_path: Path) -> None:
    catalogue("cy", tmp_path, {"Home": "Hafan"})
    choose_language("cy", tmp_path)
    choose_language("xx", tmp_path)
    assert say("Home") == "Home"


def test_sentences_join_with_one_space() -> None:
    assert whole(("One.", "Two.")) == "One. Two."
    assert whole(()) == ""
