"""Tap, move and type: each part goes on when it is done, and a name is anything a person types."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inclusion.practice.choice import Pick
from inclusion.practice.targets import Press, Stage, Targets
from inclusion.practice.typed import DELETE, Key
from tests.practice.walking import after, changed, facts_of, first_of, keys, stops_at, to_the_end, wander

UP, DOWN, READY = Press
TAPPED = tuple(map(Pick, range(6)))
MOVED = (*TAPPED, DOWN, DOWN, UP, UP)


@pytest.fixture
def facts() -> dict[str, Any]:
    return facts_of("getting-online", "touch-and-type")


def begin() -> Targets:
    targets = first_of(facts_of("getting-online", "touch-and-type"))
    assert isinstance(targets, Targets)
    return targets


def test_the_pictures_can_be_tapped_in_any_order_and_twice() -> None:
    assert after(begin(), *TAPPED[:5], TAPPED[0]).stage is Stage.TAP
    assert after(begin(), *reversed(TAPPED)).stage is Stage.MOVE


def test_the_page_moves_to_its_end_and_back() -> None:
    targets = after(begin(), *TAPPED)
    assert targets.possible == (DOWN,)
    assert after(targets, UP) == targets
    bottom = after(targets, DOWN, DOWN)
    assert (bottom.part, bottom.possible) == (2, (UP,))
    assert bottom.words == ("This is the end of the page.", "Tap Up to go back.")
    assert after(bottom, UP, UP).stage is Stage.TYPE


def test_going_back_up_halfway_is_not_yet_the_end() -> None:
    assert after(begin(), *TAPPED, DOWN, UP).stage is Stage.MOVE


@pytest.mark.parametrize(("typed", "name"), [("sam", "Sam"), ("anne-marie", "Anne-Marie"), (" zoë ", "Zoë")])
def test_any_name_will_do_and_gets_a_letter_too_many(typed: str, name: str) -> None:
    targets = after(begin(), *MOVED, *keys(typed), READY)
    assert targets.typed == f"{name}x"
    targets = after(targets, DELETE)
    assert (targets.typed, targets.done) == (name, True)


@pytest.mark.parametrize("typed", ["", "  "])
def test_ready_waits_for_a_letter(typed: str) -> None:
    targets = after(begin(), *MOVED, *keys(typed))
    assert targets.possible == ()
    assert after(targets, READY) == targets


def test_more_letters_can_be_deleted_too() -> None:
    targets = after(begin(), *MOVED, *keys("sam"), READY, *keys("yz"))
    assert targets.typed == "Samxyz"
    assert after(targets, DELETE, DELETE, DELETE).done


@given(st.lists(st.integers(0, 30), max_size=40))
def test_from_anywhere_help_leads_to_the_end(presses: list[int]) -> None:
    targets = begin()
    for number in presses:
        targets = wander(targets, [*map(Pick, range(-1, 7)), *Press, Key("-"), Key(" ")], number)
        assert targets.words
    assert to_the_end(targets, len(presses) + 20).done


@pytest.mark.parametrize(
    ("where", "value"),
    [
        (("thing", 0, "name"), ""),
        (("thing",), []),
        (("part", 1, "words"), []),
        (("example",), "Sam"),
        (("letter",), "xy"),
        (("buttons", "ready"), ""),
        (("says", "tap"), []),
        (("says",), 3),
    ],
)
def test_a_fault_is_named_with_its_place(
    facts: dict[str, Any], where: tuple[str | int, ...], value: object
) -> None:
    assert where in stops_at(changed(facts, where, value))


def test_a_page_of_1_part_does_not_move(facts: dict[str, Any]) -> None:
    assert ("part",) in stops_at(changed(facts, ("part",), facts["part"][:1]))
