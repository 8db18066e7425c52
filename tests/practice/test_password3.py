"""The pretend password: 3 words in an order the person likes, and nothing of it is left at the end."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inclusion.practice.password3 import AT_ONCE, Password3, Press, Stage, Take
from inclusion.practice.typed import Key
from tests.practice.walking import after, changed, facts_of, first_of, keys, stops_at, to_the_end, wander

MORE, ORDER, KEEP, BACK = Press
THREE = (Take(0), Take(2), Take(4))


@pytest.fixture
def facts() -> dict[str, Any]:
    return facts_of("staying-safe", "strong-password")


def begin() -> Password3:
    practice = first_of(facts_of("staying-safe", "strong-password"))
    assert isinstance(practice, Password3)
    return practice


def test_there_are_30_things_and_6_show_at_a_time() -> None:
    practice, seen = begin(), set()
    for _ in range(5):
        assert len(practice.offered) == AT_ONCE
        seen |= set(practice.offered)
        practice = after(practice, MORE)
    assert (len(seen), practice) == (30, begin())


def test_a_thing_can_be_given_back() -> None:
    assert after(begin(), Take(0), Take(0)) == begin()
    assert after(begin(), Take(0), MORE).taken == (0,)


def test_3_things_make_an_odd_sentence_and_a_password() -> None:
    practice = after(begin(), *THREE)
    assert practice.stage is Stage.ORDER
    assert practice.sentence == "An apple meets some cheese and a lamp."
    assert practice.password == "applecheeselamp"


def test_every_order_comes_once_before_the_first_comes_again() -> None:
    practice, seen = after(begin(), *THREE), set()
    for _ in range(6):
        seen.add(practice.password)
        practice = after(practice, ORDER)
    assert (len(seen), practice.password) == (6, "applecheeselamp")


def test_the_password_is_wiped_at_once_when_it_is_typed() -> None:
    practice = after(begin(), *THREE, KEEP, *keys("applecheeselamp"))
    assert practice == Password3(practice.script, Stage.DONE)
    assert practice.done
    assert (practice.password, practice.sentence, practice.text) == ("", "", "")
    assert practice.words[0] == "You made a password from 3 words."


def test_back_leads_one_step_back_and_keeps_the_rest() -> None:
    practice = after(begin(), *THREE, KEEP, Key("a"), BACK)
    assert (practice.stage, practice.text) == (Stage.ORDER, "")
    practice = after(practice, BACK)
    assert (practice.stage, practice.taken) == (Stage.CHOOSE, (0, 2))


def test_what_is_not_there_changes_nothing() -> None:
    assert after(begin(), BACK, KEEP, ORDER, Key("a"), Take(29), Take(-1), (0,)) == begin()


@given(st.lists(st.integers(0, 60), max_size=60))
def test_from_anywhere_help_leads_to_the_end(numbers: list[int]) -> None:
    practice = begin()
    for number in numbers:
        practice = wander(practice, practice.controls, number)
        assert len(set(practice.taken)) == len(practice.taken) <= 3
        assert practice.text == "" or practice.stage is Stage.TYPE
        assert practice.done or practice.controls
    to_the_end(practice, 100)


@pytest.mark.parametrize(
    ("where", "value"),
    [
        (("warning",), ""),
        (("sentence",), "{first} meets {second}."),
        (("button", "keep"), 3),
        (("says", "done"), []),
        (("thing",), []),
        (("thing", 0, "word"), "Apple"),
        (("thing", 0, "word"), "red apple"),
        (("thing", 1, "word"), "apple"),
        (("thing", 0, "a_word"), ""),
    ],
)
def test_a_fault_that_would_stop_the_practice_is_named(
    facts: dict[str, Any], where: tuple[str | int, ...], value: object
) -> None:
    assert where in stops_at(changed(facts, where, value))


def test_11_things_are_too_few(facts: dict[str, Any]) -> None:
    del facts["thing"][11:]
    assert stops_at(facts) == [("thing",)]
