"""Pairs of messages on screen: clues stand in bold, the scam is chosen, and it ends with the safe way out."""

import pytest

from inclusion.ui.practice.page import HelpWanted
from tests.ui.practice.walker import cut_in_any_size, go_to_the_end, open_practice
from tests.ui.visitor import Visitor

PACK = "staying-safe"
OURS = ["stop-and-think", "scam-messages"]


@pytest.mark.parametrize("lesson", OURS)
def test_by_keys_alone_to_the_end(visit: Visitor, lesson: str) -> None:
    page = open_practice(visit, PACK, lesson, HelpWanted.LET_ME)
    go_to_the_end(visit, page)
    assert visit.button("Look again").isVisible()
    assert visit.button("Next").isVisible()


def test_both_messages_stand_beside_each_other_and_are_read(visit: Visitor) -> None:
    page = open_practice(visit, PACK, "stop-and-think", HelpWanted.LET_ME)
    both = ["Message 1 from Sam", "Message 2 from Parcel Desk"]
    assert [words for words in visit.said() if words in both] == both
    assert {*both, "Hello, this is Sam.\nTea on Friday?"} <= {each.words for each in page.readables}


def test_stop_shows_a_clue_then_the_scam_is_chosen_and_left_safely(visit: Visitor) -> None:
    open_practice(visit, PACK, "stop-and-think", HelpWanted.LET_ME)
    visit.tap("Stop")
    assert "It wants you to hurry. It wants your money." in visit.said()
    visit.tap("Stop")
    visit.tap("Go on")
    visit.tap("Message 1")
    assert "You know Sam. Look at the other message." in visit.said()
    visit.tap("Message 2")
    visit.tap("Go on")
    visit.tap("Ask someone")
    assert "They say it is a scam. You are safe." in visit.said()


def test_the_lines_of_the_scam_are_tapped_and_a_found_clue_has_a_tick(visit: Visitor) -> None:
    open_practice(visit, PACK, "scam-messages", HelpWanted.LET_ME)
    visit.tap("Message 2")
    visit.tap("Go on")
    visit.tap("We have your parcel")
    assert "This part is fine. Look for hurry, money or a link." in visit.said()
    visit.tap("Pay £2 today")
    assert visit.button("Pay £2 today").chosen
    assert not visit.button("We have your parcel").chosen


@pytest.mark.parametrize("way", ["Stop practice", "Back"])
def test_stop_practice_begins_again_and_back_keeps_the_place(visit: Visitor, way: str) -> None:
    page = open_practice(visit, PACK, "stop-and-think", HelpWanted.LET_ME)
    visit.press("Stop")
    pressed = page.state
    visit.press(way)
    assert "Show me" in visit.names()
    assert page.state == (page.first if way == "Stop practice" else pressed)


@pytest.mark.parametrize("text_size", [100, 200, 300])
def test_every_word_shows(visit: Visitor, text_size: int) -> None:
    assert cut_in_any_size(visit, PACK, "scam-messages", text_size) == []
