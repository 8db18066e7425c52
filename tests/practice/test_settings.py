"""Real settings to try: what is tried counts, and is kept or put back as the person says."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inclusion.practice.settings import Adjust, Decide, Try
from inclusion.settings import BY_NAME, Value
from tests.practice.walking import after, changed, facts_of, first_of, stops_at, to_the_end, wander

KEEP, PUT_BACK = Decide


@pytest.fixture
def facts() -> dict[str, Any]:
    return facts_of("getting-online", "make-it-right")


def begin() -> Adjust:
    adjust = first_of(facts_of("getting-online", "make-it-right"))
    assert isinstance(adjust, Adjust)
    return adjust


def test_a_size_that_is_tried_is_in_force_at_once() -> None:
    adjust = after(begin(), Try(200))
    assert adjust.values["text_size"] == 200
    assert adjust.words == ("Is this better for you?",)


def test_keeping_it_goes_on_with_it() -> None:
    adjust = after(begin(), Try(200), KEEP)
    assert adjust.values["text_size"] == 200
    assert adjust.words[:2] == ("You kept it.", "Which colours do you like?")


def test_putting_it_back_brings_what_was_before_all_that_was_tried() -> None:
    adjust = after(begin(), Try(200), Try(300), PUT_BACK)
    assert adjust.values["text_size"] == 100
    assert adjust.words[0] == "It is as it was before."


def test_nothing_can_be_kept_before_something_is_tried() -> None:
    assert after(begin(), KEEP) == begin()
    assert after(begin(), PUT_BACK) == begin()


@pytest.mark.parametrize("value", [101, "dark", True, None])
def test_only_values_of_this_setting_can_be_tried(value: Value) -> None:
    assert after(begin(), Try(value)) == begin()


def test_help_leaves_all_as_it_was() -> None:
    assert to_the_end(begin(), 7).values == begin().values


TRIES = [Try(value) for name in ("text_size", "theme", "speed") for value in BY_NAME[name].choices]


@given(st.lists(st.integers(0, 30), max_size=25))
def test_from_anywhere_help_leads_to_the_end_with_possible_values(presses: list[int]) -> None:
    adjust = begin()
    for number in presses:
        adjust = wander(adjust, [*TRIES, *Decide], number)
        assert adjust.words
        assert all(value in BY_NAME[name].choices for name, value in adjust.values.items())
    assert to_the_end(adjust, 7).done


@pytest.mark.parametrize(
    ("where", "value"),
    [
        (("setting", 0, "name"), "keep"),
        (("setting", 0, "name"), "size"),
        (("setting", 0, "shows"), 120),
        (("setting", 2, "values"), [True]),
        (("setting", 2, "values"), []),
        (("setting", 0, "words"), []),
        (("setting", 0, "tried"), []),
        (("keep", "name"), ""),
        (("put_back",), 3),
        (("end",), []),
    ],
)
def test_a_fault_is_named_with_its_place(
    facts: dict[str, Any], where: tuple[str | int, ...], value: object
) -> None:
    assert where in stops_at(changed(facts, where, value))
