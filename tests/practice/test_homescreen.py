"""The pretend home screen: any app opens, both ways lead back, and the one that is looked for counts."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inclusion.practice.choice import Pick
from inclusion.practice.homescreen import HomeScreen, Leave
from tests.practice.walking import after, changed, facts_of, first_of, stops_at, to_the_end, wander

MUSIC, PHOTOS, WEATHER, GAMES, FILMS = map(Pick, range(5))
CLOSE, HOME = Leave


@pytest.fixture
def facts() -> dict[str, Any]:
    return facts_of("getting-online", "open-an-app")


def begin() -> HomeScreen:
    home = first_of(facts_of("getting-online", "open-an-app"))
    assert isinstance(home, HomeScreen)
    return home


def test_an_app_opens_and_says_what_it_is() -> None:
    home = after(begin(), MUSIC)
    assert home.opened == 0
    assert home.words == ("This is the music app.", "Tap the cross to close it.")


def test_another_app_opens_too_and_nothing_is_lost() -> None:
    home = after(begin(), GAMES)
    assert home.words == ("This is the games app.", "You can look around.", "Go back when you like.")
    assert after(home, HOME) == begin()


@pytest.mark.parametrize("leave", Leave)
def test_both_ways_lead_back_and_on(leave: Leave) -> None:
    home = after(begin(), MUSIC, leave)
    assert (home.opened, home.task_index) == (None, 1)


def test_on_the_home_screen_there_is_nothing_to_close() -> None:
    assert after(begin(), CLOSE) == begin()
    assert after(begin(), MUSIC, PHOTOS) == after(begin(), MUSIC)


def test_after_3_apps_it_is_done_and_all_apps_still_open() -> None:
    home = after(begin(), MUSIC, CLOSE, WEATHER, HOME, FILMS, CLOSE)
    assert home.done
    assert after(home, PHOTOS).words == ("This is the photos app.",)


@given(st.lists(st.integers(0, 30), max_size=25))
def test_from_anywhere_help_leads_to_the_end(presses: list[int]) -> None:
    home = begin()
    for number in presses:
        home = wander(home, [*map(Pick, range(-1, 7)), *Leave], number)
        assert home.words
    assert to_the_end(home, 8).done


@pytest.mark.parametrize(
    ("where", "value"),
    [
        (("app", 0, "words"), []),
        (("app", 0, "name"), 3),
        (("task", 0, "app"), "Maps"),
        (("task", 0, "leave"), "door"),
        (("task", 0, "words"), []),
        (("task", 0, "opened"), []),
        (("close",), "Close"),
        (("home", "name"), ""),
        (("other",), []),
        (("end",), "Done"),
        (("task",), []),
    ],
)
def test_a_fault_is_named_with_its_place(
    facts: dict[str, Any], where: tuple[str | int, ...], value: object
) -> None:
    assert where in stops_at(changed(facts, where, value))
