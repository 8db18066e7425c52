"""Pretend trouble: trying is always fine, and asking always helps."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inclusion.practice.trouble import ASK, GO_ON, Trouble, Try
from tests.practice.walking import after, changed, facts_of, first_of, stops_at, to_the_end, wander

WAIT, WIFI_ON = Try(0), Try(1)


@pytest.fixture
def facts() -> dict[str, Any]:
    return facts_of("getting-online", "when-it-goes-wrong")


def begin() -> Trouble:
    trouble = first_of(facts_of("getting-online", "when-it-goes-wrong"))
    assert isinstance(trouble, Trouble)
    return trouble


def test_what_does_not_help_yet_says_so_and_everything_can_still_be_tried() -> None:
    trouble = after(begin(), WAIT)
    assert trouble.words[-1] == "Try another thing."
    assert (trouble.tried, trouble.controls) == ((0,), begin().controls)


def test_what_helps_mends_it_and_leads_to_the_next_trouble() -> None:
    trouble = after(begin(), WIFI_ON)
    assert trouble.picture[1] == "A tablet shows a web page."
    assert trouble.controls == (GO_ON,)
    assert after(trouble, GO_ON).words[0] == "The page is stuck."


def test_asking_helps_in_every_scene() -> None:
    trouble = begin()
    for _ in trouble.script.scenes[1:]:
        trouble = after(trouble, ASK, GO_ON)
        assert not trouble.done
    assert after(trouble, ASK).done


def test_the_strange_box_goes_only_by_asking() -> None:
    trouble = after(begin(), *[ASK, GO_ON] * 3)
    assert after(trouble, Try(0), Try(1), Try(2)).way is None
    assert trouble.helpful == ASK


def test_what_is_not_there_changes_nothing() -> None:
    assert after(begin(), GO_ON, Try(3), Try(-1), "asking", None) == begin()


@given(st.lists(st.integers(0, 60), max_size=30))
def test_from_anywhere_help_leads_to_the_end(numbers: list[int]) -> None:
    trouble = begin()
    for number in numbers:
        trouble = wander(trouble, trouble.controls, number)
        assert len(set(trouble.tried)) == len(trouble.tried) <= 3
        assert trouble.controls or trouble.done
    to_the_end(trouble, 8)


@pytest.mark.parametrize(
    ("where", "value"),
    [
        (("go_on",), ""),
        (("end",), []),
        (("well",), 3),
        (("ask", "name"), ""),
        (("scene",), []),
        (("scene", 1, "words"), []),
        (("scene", 1, "ask"), []),
        (("scene", 1, "try"), []),
        (("scene", 1, "try", 0, "name"), ""),
        (("scene", 1, "try", 0, "works"), "yes"),
    ],
)
def test_a_fault_that_would_stop_the_practice_is_named(
    facts: dict[str, Any], where: tuple[str | int, ...], value: object
) -> None:
    assert where in stops_at(changed(facts, where, value))


def test_3_things_to_try_are_enough(facts: dict[str, Any]) -> None:
    facts["scene"][0]["try"] *= 2
    assert stops_at(facts) == [("scene", 0, "try")]
