"""The pretend password on screen: 6 pictures at a time, an odd sentence, and nothing left."""

from dataclasses import replace

import pytest

from inclusion.practice.password3 import Password3, Stage
from inclusion.practice.typed import Key
from inclusion.ui.fit import cut_words
from inclusion.ui.practice.page import HelpWanted
from tests.ui.practice.walker import SIZES, cut_in_any_size, go_to_the_end, open_practice
from tests.ui.visitor import Visitor

PLACE = ("staying-safe", "strong-password")
WARNING = "Do not use this one for real."


def choose_3(visit: Visitor) -> Password3:
    page = open_practice(visit, *PLACE, HelpWanted.LET_ME)
    for word in ("apple", "cheese", "lamp"):
        visit.press(word)
    assert isinstance(page.state, Password3)
    return page.state


def test_by_keys_alone_to_the_end(visit: Visitor) -> None:
    page = open_practice(visit, *PLACE, HelpWanted.LET_ME)
    go_to_the_end(visit, page)
    assert "This one is gone now." in visit.said()
    assert isinstance(page.state, Password3)
    assert (page.state.taken, page.state.text) == ((), "")


def test_the_warning_shows_at_every_moment(visit: Visitor) -> None:
    page = open_practice(visit, *PLACE, HelpWanted.LET_ME)
    while not page.state.done:
        assert WARNING in visit.said()
        page.press(page.state.helpful)
    assert WARNING in visit.said()


def test_nothing_of_the_password_stays_on_the_screen_when_it_is_done(visit: Visitor) -> None:
    page = open_practice(visit, *PLACE, HelpWanted.LET_ME)
    while not page.state.done:
        page.press(page.state.helpful)
    visit.settle()
    shown = " ".join([*visit.said(), *visit.names()])
    assert not any(thing.word in shown.split() for thing in page.first.script.things)  # type: ignore[attr-defined]


def test_6_pictures_show_and_more_show_on_a_press(visit: Visitor) -> None:
    open_practice(visit, *PLACE, HelpWanted.LET_ME)
    assert {"apple", "bucket"} <= set(visit.names())
    visit.press("More pictures")
    assert "apple" not in visit.names()


def test_a_chosen_picture_has_a_tick_and_can_be_given_back(visit: Visitor) -> None:
    open_practice(visit, *PLACE, HelpWanted.LET_ME)
    visit.press("apple")
    assert visit.button("apple").chosen
    visit.press("apple")
    assert not visit.button("apple").chosen


def test_the_order_can_be_changed(visit: Visitor) -> None:
    before = choose_3(visit).sentence
    assert before in visit.said()
    visit.press("Change the order")
    assert before not in visit.said()


def test_stop_practice_wipes_everything(visit: Visitor) -> None:
    choose_3(visit)
    visit.press("Stop practice")
    visit.press("Let me do it")
    assert "Choose 3 things." in visit.said()
    assert not visit.button("apple").chosen


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("text_size", [100, 200, 300])
def test_the_3_longest_words_stay_on_their_line(
    visit: Visitor, text_size: int, size: tuple[int, int]
) -> None:
    visit.app.settings.change("text_size", text_size)
    visit.window.resize(*size)
    page = open_practice(visit, *PLACE, HelpWanted.WITH_ME)
    assert isinstance(page.state, Password3)
    things = page.state.script.things
    longest = sorted(range(len(things)), key=lambda at: len(things[at].word))[-3:]
    page.state = replace(page.state, stage=Stage.TYPE, taken=tuple(longest))
    for letter in page.state.password[:-1]:
        page.press(Key(letter))
    visit.settle()
    assert cut_words(visit.window) == []


@pytest.mark.parametrize("text_size", [100, 200, 300])
def test_every_word_shows(visit: Visitor, text_size: int) -> None:
    assert cut_in_any_size(visit, *PLACE, text_size) == []
