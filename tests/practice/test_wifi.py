"""The pretend Wi-Fi: a name from the card, a password, a letter that goes wrong, and the full sign."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inclusion.practice.choice import Pick
from inclusion.practice.typed import DELETE, Key
from inclusion.practice.wifi import Press, Step, Wifi
from tests.practice.walking import after, changed, facts_of, first_of, keys, stops_at, to_the_end, wander

HOUSE, CAFE = Pick(0), Pick(1)
JOIN = Press.JOIN
MENDED = (HOUSE, *keys("garden"), DELETE, Key("n"))


@pytest.fixture
def facts() -> dict[str, Any]:
    return facts_of("getting-online", "join-wifi")


def begin() -> Wifi:
    wifi = first_of(facts_of("getting-online", "join-wifi"))
    assert isinstance(wifi, Wifi)
    return wifi


def test_another_name_is_explained_and_the_card_pointed_at() -> None:
    wifi = after(begin(), CAFE)
    assert wifi.step is Step.LIST
    assert wifi.words == ("This Wi-Fi is for people in the cafe.", "Look at the name on the card.")


def test_the_name_on_the_card_asks_for_the_password() -> None:
    assert after(begin(), CAFE, HOUSE).words == ("Type the password from the card.",)


def test_once_the_app_types_another_letter_and_says_so() -> None:
    wifi = after(begin(), HOUSE, *keys("garden"))
    assert wifi.typed == "gardem"
    assert wifi.words == ("We changed 1 letter, for practice.", "Tap Delete.")
    assert after(begin(), *MENDED).typed == "garden"


def test_a_password_that_does_not_match_can_be_mended() -> None:
    wifi = after(begin(), HOUSE, *keys("garden"), JOIN)
    assert wifi.words == ("The password did not match.", "Look at the card and try again.")
    assert after(wifi, DELETE, Key("n"), JOIN).done


def test_the_right_password_brings_the_full_sign() -> None:
    assert after(begin(), *MENDED).words == ("The password is the same as on the card.", "Tap Join.")
    wifi = after(begin(), *MENDED, JOIN)
    assert (wifi.step, wifi.done) == (Step.ONLINE, True)
    assert after(wifi, HOUSE, Key("a"), JOIN) == wifi


def test_spaces_around_the_password_do_not_matter() -> None:
    assert after(begin(), *MENDED, Key(" "), JOIN).done


@given(st.lists(st.integers(0, 30), max_size=25))
def test_from_anywhere_help_leads_to_the_end(presses: list[int]) -> None:
    wifi = begin()
    for number in presses:
        wifi = wander(wifi, [*map(Pick, range(-1, 5)), *keys("garden"), JOIN], number)
        assert wifi.words
    assert to_the_end(wifi, len(presses) + 12).done


@pytest.mark.parametrize(
    ("where", "value"),
    [
        (("right",), "Rose"),
        (("name", 1, "words"), []),
        (("name", 0, "name"), ""),
        (("card",), []),
        (("password",), "Garden"),
        (("password",), "my garden"),
        (("slip",), "n"),
        (("slip",), "mm"),
        (("hint",), []),
        (("join",), ""),
        (("says", "ready"), []),
        (("says",), "hello"),
        (("on",), 3),
        (("off", "name"), ""),
    ],
)
def test_a_fault_is_named_with_its_place(
    facts: dict[str, Any], where: tuple[str | int, ...], value: object
) -> None:
    assert where in stops_at(changed(facts, where, value))
