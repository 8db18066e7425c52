"""The pretend site: type, see, sign in, a new password, sign out, and what to do when it is forgotten."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inclusion.practice.signin import Press, SignIn, View
from inclusion.practice.typed import DELETE, Key
from tests.practice.walking import after, changed, facts_of, first_of, keys, stops_at, to_the_end, wander

SHOW, SIGN_IN, FORGOT, SAVE, SIGN_OUT = Press
FIRST, NEW = keys("mugsuntea"), keys("hatbusegg")


@pytest.fixture
def facts() -> dict[str, Any]:
    return facts_of("getting-online", "sign-in")


def begin() -> SignIn:
    site = first_of(facts_of("getting-online", "sign-in"))
    assert isinstance(site, SignIn)
    return site


def test_the_password_is_hidden_until_it_is_shown() -> None:
    site = after(begin(), *keys("mug"))
    assert site.box == "•••"
    assert after(site, SHOW).box == "mug"
    assert after(site, SHOW, SHOW).box == "•••"


def test_the_whole_way() -> None:
    site = after(begin(), *FIRST)
    assert site.words == ("Your password is hidden.", "Tap the eye to see it.")
    site = after(site, SHOW)
    assert (site.words[0], site.box) == ("You see your password.", "mugsuntea")
    site = after(site, SIGN_IN)
    assert (site.scene.view, site.text, site.shown) == (View.NEW_PASSWORD, "", False)
    site = after(site, *NEW, SAVE)
    assert (site.scene.view, site.text) == (View.INSIDE, "")
    site = after(site, SIGN_OUT)
    assert site.controls == (SIGN_IN, FORGOT)
    assert after(site, FORGOT).done


def test_who_signs_in_without_looking_goes_on_too() -> None:
    assert after(begin(), *FIRST, SIGN_IN).scene.view is View.NEW_PASSWORD


def test_who_sees_the_letters_already_is_not_asked_to_look() -> None:
    assert after(begin(), SHOW, *FIRST).words[0] == "You see your password."


def test_another_password_says_what_to_do_and_stays_to_be_mended() -> None:
    site = after(begin(), *keys("mug"), SIGN_IN)
    assert site.words == ("That is a different password.", "Tap the eye, and look at your card.")
    assert site.text == "mug"
    assert after(site, DELETE).words == begin().words


def test_a_sign_that_was_not_waited_for_says_what_it_is() -> None:
    assert after(begin(), FORGOT).words[0] == "It is OK to forget."
    assert after(begin(), SHOW).words == ("The eye shows or hides your password.",)


def test_what_is_not_there_changes_nothing() -> None:
    assert after(begin(), SAVE, SIGN_OUT, "sign up", 3) == begin()
    inside = after(begin(), *FIRST, SIGN_IN, *NEW, SAVE)
    assert after(inside, Key("a"), SHOW) == inside


@given(st.lists(st.integers(0, 60), max_size=60))
def test_from_anywhere_help_leads_to_the_end(numbers: list[int]) -> None:
    site = begin()
    for number in numbers:
        site = wander(site, site.controls, number)
        assert site.words
        assert site.typing or not site.text
        assert site.shown or set(site.box) <= {"•"}
    to_the_end(site, 100)


@pytest.mark.parametrize(
    ("where", "value"),
    [
        (("box",), ""),
        (("button",), 3),
        (("button", "show", "name"), ""),
        (("button", "sign in", "words"), []),
        (("scene",), []),
        (("scene", 0, "view"), "garden"),
        (("scene", 0, "view"), ["outside"]),
        (("scene", 0, "words"), []),
        (("scene", 0, "password"), "secret"),
        (("scene", 0, "wait_for"), "save"),
        (("scene", 0, "wait_for"), 3),
        (("scene", 5, "wait_for"), "type"),
    ],
)
def test_a_fault_that_would_stop_the_practice_is_named(
    facts: dict[str, Any], where: tuple[str | int, ...], value: object
) -> None:
    assert where in stops_at(changed(facts, where, value))


def test_a_typed_password_must_be_used(facts: dict[str, Any]) -> None:
    del facts["scene"][2]
    assert stops_at(facts) == [("scene", 0, "password"), ("scene", 1, "password")]


def test_only_the_last_scene_waits_for_nothing(facts: dict[str, Any]) -> None:
    del facts["scene"][0]["wait_for"]
    assert stops_at(facts) == [("scene", 0)]
