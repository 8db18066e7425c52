"""The pretend search on screen: words, a list, and which wishes a page fulfils."""

import pytest

from inclusion.ui.practice.page import HelpWanted
from tests.ui.practice.walker import cut_in_any_size, go_to_the_end, open_practice
from tests.ui.visitor import Visitor

PLACE = ("getting-online", "find-something")


def search_for_music(visit: Visitor) -> None:
    open_practice(visit, *PLACE, HelpWanted.LET_ME)
    visit.press("Music")
    for letter in "sing":
        visit.press(letter)
    visit.press("Search")


def test_by_keys_alone_to_the_end(visit: Visitor) -> None:
    page = open_practice(visit, *PLACE, HelpWanted.LET_ME)
    go_to_the_end(visit, page)
    assert "This page has all you want." in visit.said()


def test_the_ad_is_marked_and_says_what_it_is(visit: Visitor) -> None:
    search_for_music(visit)
    visit.press("Ad\nBuy music today")
    assert "This is an ad." in visit.said()
    visit.press("Go back")
    assert "Ad\nBuy music today" in visit.names()


def test_a_page_shows_what_it_has_and_what_not(visit: Visitor) -> None:
    search_for_music(visit)
    visit.press("Films about singing")
    assert {"It is near you: no.", "It costs nothing: yes."} <= set(visit.said())


def test_the_wishes_stay_in_sight_on_the_list(visit: Visitor) -> None:
    search_for_music(visit)
    assert "You want: It is near you It costs nothing" in visit.said()


def test_the_next_liking_brings_its_own_list(visit: Visitor) -> None:
    search_for_music(visit)
    visit.press("Go back")
    visit.press("Go back")
    visit.press("Films")
    for letter in "film":
        visit.press(letter)
    visit.press("Search")
    assert "Film day in the library" in visit.names()
    assert "Films about singing" not in visit.names()


def test_stop_practice_begins_again(visit: Visitor) -> None:
    search_for_music(visit)
    visit.press("Stop practice")
    visit.press("Let me do it")
    assert "Music" in visit.names()


@pytest.mark.parametrize("text_size", [100, 200, 300])
def test_every_word_shows(visit: Visitor, text_size: int) -> None:
    assert cut_in_any_size(visit, *PLACE, text_size) == []
