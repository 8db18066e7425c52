"""The pretend browser on screen: keys, pages, and ways back."""

import pytest

from inclusion.practice.browser import Browser
from inclusion.ui.practice.page import HelpWanted
from tests.ui.practice.walker import cut_in_any_size, go_to_the_end, open_practice
from tests.ui.visitor import Visitor

PLACE = ("getting-online", "go-to-a-website")


def test_by_keys_alone_to_the_end(visit: Visitor) -> None:
    page = open_practice(visit, *PLACE, HelpWanted.LET_ME)
    go_to_the_end(visit, page)
    assert "You can type a web address." in visit.said()
    assert visit.button("Next").isVisible()


def test_the_bar_brings_the_keys_and_a_finger_types(visit: Visitor) -> None:
    page = open_practice(visit, *PLACE, HelpWanted.LET_ME)
    visit.tap("Address: start.example")
    for letter in "bus":
        visit.tap(letter)
    visit.tap("dot")
    assert isinstance(page.state, Browser)
    assert page.state.text == "bus."
    visit.press("Delete")
    assert "bus" in visit.said()


def test_go_back_closes_the_keys(visit: Visitor) -> None:
    open_practice(visit, *PLACE, HelpWanted.LET_ME)
    visit.press("Address: start.example")
    assert "q" in visit.names()
    visit.press("Go back")
    assert "q" not in visit.names()


def test_do_it_with_me_marks_the_key_to_press(visit: Visitor) -> None:
    open_practice(visit, *PLACE, HelpWanted.WITH_ME)
    visit.press("Address: start.example")
    assert visit.button("b").helpful
    assert "Tap this: b." in visit.said()


def test_stop_practice_begins_again_and_keeps_nothing(visit: Visitor) -> None:
    page = open_practice(visit, *PLACE, HelpWanted.LET_ME)
    visit.press("Address: start.example")
    visit.press("b")
    visit.press("Stop practice")
    assert page.state == page.first
    assert "Show me" in visit.names()


def test_back_leads_to_the_question_and_keeps_what_was_typed(visit: Visitor) -> None:
    page = open_practice(visit, *PLACE, HelpWanted.LET_ME)
    visit.press("Address: start.example")
    visit.press("b")
    visit.press("Back")
    assert "Show me" in visit.names()
    visit.press("Let me do it")
    assert isinstance(page.state, Browser)
    assert page.state.text == "b"


@pytest.mark.parametrize("text_size", [100, 200, 300])
def test_every_word_shows(visit: Visitor, text_size: int) -> None:
    assert cut_in_any_size(visit, *PLACE, text_size) == []
