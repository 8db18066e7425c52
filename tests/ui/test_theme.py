"""Every theme can be seen: words at 7 to 1, edges and rings at 3 to 1 (WCAG 2.2, AAA and 1.4.11)."""

import re
import tomllib
from dataclasses import fields
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inclusion.paths import HOME
from inclusion.settings import BY_NAME
from inclusion.ui.theme import Look, Theme, contrast, load_theme

FILES = sorted((HOME / "assets" / "themes").glob("*.toml"))
WORDS, EDGES = 7.0, 3.0
PAIRS = [
    ("text", "ground", WORDS),
    ("text", "card", WORDS),
    ("soft", "ground", WORDS),
    ("button_text", "button", WORDS),
    ("button_text", "pressed", WORDS),
    ("strong_text", "strong", WORDS),
    ("text", "sentence", WORDS),
    ("word_text", "word", WORDS),
    ("line", "ground", EDGES),
    ("line", "card", EDGES),
    ("line", "button", EDGES),
    ("ring", "ground", EDGES),
    ("ring", "card", EDGES),
    ("word", "sentence", EDGES),
    ("level", "card", EDGES),
    ("text", "button", EDGES),  # the edge of a choice in force
]
colours = st.from_regex(r"#[0-9a-f]{6}", fullmatch=True)


@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: f"{pair[0]} on {pair[1]}")
@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_what_must_be_seen_stands_out(file: Path, pair: tuple[str, str, float]) -> None:
    theme, (front, behind, least) = load_theme(file), pair
    assert contrast(getattr(theme, front), getattr(theme, behind)) >= least


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_theme_names_every_colour_and_no_other(file: Path) -> None:
    read = tomllib.loads(file.read_text(encoding="utf-8"))
    assert set(read) == {each.name for each in fields(Theme)}
    assert [colour for colour in read.values() if not re.fullmatch(r"#[0-9a-f]{6}", colour)] == []


def test_a_theme_that_lacks_a_colour_is_not_taken(tmp_path: Path) -> None:
    lines = FILES[0].read_text(encoding="utf-8").splitlines(keepends=True)
    (tmp_path / "some.toml").write_text("".join(line for line in lines if not line.startswith("ring")))
    with pytest.raises(KeyError, match="ring"):
        load_theme(tmp_path / "some.toml")


def test_every_theme_can_be_chosen_and_every_choice_is_there() -> None:
    assert {file.stem for file in FILES} == set(BY_NAME["theme"].choices)


def test_contrast_is_as_the_standard_gives_it() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21.0)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)
    assert contrast("#0000ff", "#ffffff") == pytest.approx(8.59, abs=0.01)


@given(colours, colours)
def test_contrast_is_the_same_both_ways_and_stays_in_its_range(one: str, other: str) -> None:
    assert contrast(one, other) == contrast(other, one)
    assert 1.0 <= contrast(one, other) <= 21.0 + 1e-9


@given(st.sampled_from([1.0, 1.5, 2.0]), st.floats(3.2, 5.5))
def test_larger_words_make_no_letter_smaller_and_buttons_stay_a_finger_high(
    scale: float, pixels_per_mm: float
) -> None:
    theme = load_theme(FILES[0])
    small, large = Look(theme, scale, pixels_per_mm), Look(theme, scale * 1.5, pixels_per_mm)
    for name in ("words", "step_words", "card_words", "heading", "button_words", "bar_words", "small_words"):
        assert getattr(large, name).pixelSize() >= getattr(small, name).pixelSize()
    assert small.button_height >= 64
    assert small.gap >= 16
