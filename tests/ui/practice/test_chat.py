"""A pretend call or chat on screen: who speaks, what can be done, and the way out."""

import pytest

from inclusion.ui.practice.page import HelpWanted
from tests.ui.practice.walker import cut_in_any_size, go_to_the_end, open_practice
from tests.ui.visitor import Visitor

PACK = "staying-safe"
CALL = "people-who-pretend"
OURS = [CALL, "friends-and-strangers", "love-and-money", "unkind-people"]


@pytest.mark.parametrize("lesson", OURS)
def test_by_keys_alone_to_the_end(visit: Visitor, lesson: str) -> None:
    page = open_practice(visit, PACK, lesson, HelpWanted.LET_ME)
    go_to_the_end(visit, page)
    assert visit.button("Start again").isVisible()
    assert visit.button("Next").isVisible()


def test_who_speaks_is_named_and_what_they_say_is_read(visit: Visitor) -> None:
    page = open_practice(visit, PACK, "love-and-money", HelpWanted.LET_ME)
    assert "Day 1. Alex says:" in visit.said()
    assert "Hello. I like your smile." in visit.said()
    assert "Hello.\nI like your smile." in [each.words for each in page.readables]
    visit.press("Write back")
    assert "You wrote back. It is fine to meet people online." in visit.said()
    assert "Hello. I like your smile." not in visit.said()


def test_the_phone_can_be_put_down_with_a_finger(visit: Visitor) -> None:
    open_practice(visit, PACK, CALL, HelpWanted.LET_ME)
    assert "Put the phone down" not in visit.names(), "it still rings"
    visit.tap("Answer it")
    visit.tap("Go on")
    visit.tap("Put the phone down")
    assert "You put the phone down. That is always OK. You do not need to say why." in visit.said()


def test_help_marks_a_choice_and_then_the_button_that_goes_on(visit: Visitor) -> None:
    open_practice(visit, PACK, CALL, HelpWanted.WITH_ME)
    assert visit.button("Answer it").helpful
    visit.press("Answer it")
    assert visit.button("Go on").helpful
    assert visit.button("Answer it").chosen
    assert not visit.button("Answer it").helpful


@pytest.mark.parametrize("way", ["Stop practice", "Back"])
def test_stop_practice_begins_again_and_back_keeps_the_place(visit: Visitor, way: str) -> None:
    page = open_practice(visit, PACK, CALL, HelpWanted.LET_ME)
    visit.press("Answer it")
    pressed = page.state
    visit.press(way)
    assert "Show me" in visit.names()
    assert page.state == (page.first if way == "Stop practice" else pressed)


@pytest.mark.parametrize("text_size", [100, 200, 300])
def test_every_word_shows(visit: Visitor, text_size: int) -> None:
    assert cut_in_any_size(visit, PACK, "love-and-money", text_size) == []
