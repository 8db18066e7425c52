"""The pretend home screen: apps in a frame, and the way back."""

import pytest

from inclusion.ui.practice.homescreen import HomeScreenPage
from inclusion.ui.practice.page import HelpWanted
from tests.ui.practice.walker import cut_in_any_size, go_to_the_end, open_practice
from tests.ui.visitor import Visitor

PLACE = ("getting-online", "open-an-app")


def test_by_keys_alone_to_the_end(visit: Visitor) -> None:
    page = open_practice(visit, *PLACE, HelpWanted.LET_ME)
    go_to_the_end(visit, page)
    assert "You found your way back." in visit.said()


def test_an_open_app_shows_the_2_ways_back_and_no_other_app(visit: Visitor) -> None:
    open_practice(visit, *PLACE, HelpWanted.LET_ME)
    assert {"Music", "Photos", "Weather", "Games", "Films", "Shopping"} <= set(visit.names())
    visit.tap("Music")
    assert {"Close", "Go home"} <= set(visit.names())
    assert "Photos" not in visit.names()
    visit.tap("Go home")
    assert "Photos" in visit.names()
    assert "Now find Weather." in visit.said()


def test_the_picture_of_what_to_find_has_words(visit: Visitor) -> None:
    page = open_practice(visit, *PLACE, HelpWanted.LET_ME)
    assert isinstance(page, HomeScreenPage)
    assert page._wanted.accessibleName() == "Headphones and music."


def test_stop_practice_closes_the_app(visit: Visitor) -> None:
    open_practice(visit, *PLACE, HelpWanted.LET_ME)
    visit.press("Games")
    visit.press("Stop practice")
    visit.press("Let me do it")
    assert "Find Music." in visit.said()


@pytest.mark.parametrize("text_size", [100, 200, 300])
def test_every_word_shows(visit: Visitor, text_size: int) -> None:
    assert cut_in_any_size(visit, *PLACE, text_size) == []
