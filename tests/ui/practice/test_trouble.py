"""Pretend trouble on screen: 3 things to try, and Sam to ask."""

import pytest

from inclusion.ui.practice.page import HelpWanted
from tests.ui.practice.walker import cut_in_any_size, go_to_the_end, open_practice
from tests.ui.visitor import Visitor

PLACE = ("getting-online", "when-it-goes-wrong")


def test_by_keys_alone_to_the_end(visit: Visitor) -> None:
    page = open_practice(visit, *PLACE, HelpWanted.LET_ME)
    go_to_the_end(visit, page)
    assert "You can get help when things go wrong." in visit.said()


def test_what_was_tried_has_a_tick_and_can_be_tried_again(visit: Visitor) -> None:
    open_practice(visit, *PLACE, HelpWanted.LET_ME)
    visit.press("Wait a little")
    assert visit.button("Wait a little").chosen
    visit.press("Wait a little")
    assert "Try another thing." in visit.said()


def test_asking_sam_is_there_in_every_scene_and_helps(visit: Visitor) -> None:
    page = open_practice(visit, *PLACE, HelpWanted.LET_ME)
    for _ in range(3):
        visit.press("Ask Sam")
        assert "You ask Sam for help." in visit.said()
        visit.press("Go on")
    visit.press("Ask Sam")
    assert page.state.done
    assert "Go on" not in visit.names()


def test_stop_practice_begins_at_the_first_trouble(visit: Visitor) -> None:
    open_practice(visit, *PLACE, HelpWanted.LET_ME)
    visit.press("Ask Sam")
    visit.press("Go on")
    visit.press("Stop practice")
    visit.press("Let me do it")
    assert "The page is empty." in visit.said()


@pytest.mark.parametrize("text_size", [100, 200, 300])
def test_every_word_shows(visit: Visitor, text_size: int) -> None:
    assert cut_in_any_size(visit, *PLACE, text_size) == []
