"""Tap, move and type on screen, by finger, by mouse and by the real keyboard."""

import pytest
from PySide6.QtCore import Qt

from inclusion.ui.practice.page import HelpWanted
from tests.ui.practice.walker import cut_in_any_size, go_to_the_end, open_practice
from tests.ui.visitor import Visitor

PLACE = ("getting-online", "touch-and-type")
THINGS = ("Music", "Football", "Films", "Photos", "Games", "Shopping")


def test_by_keys_alone_to_the_end(visit: Visitor) -> None:
    page = open_practice(visit, *PLACE, HelpWanted.LET_ME)
    go_to_the_end(visit, page)
    assert "You can tap, move and type." in visit.said()


def test_by_finger_alone_to_the_end(visit: Visitor) -> None:
    open_practice(visit, *PLACE, HelpWanted.LET_ME)
    for thing in THINGS:
        assert not visit.button(thing).chosen
        visit.tap(thing)
    for arrow in ("Down", "Down", "Up", "Up"):
        visit.tap(arrow)
    assert not visit.button("Ready").isEnabled()
    for key in ("j", "o", "Ready"):
        visit.tap(key)
    assert "Jox" in visit.said()
    visit.tap("Delete")
    assert {"Jo", "This is your name."} <= set(visit.said())


def test_what_was_tapped_has_a_tick(visit: Visitor) -> None:
    open_practice(visit, *PLACE, HelpWanted.LET_ME)
    visit.press("Films")
    assert visit.button("Films").chosen
    assert not visit.button("Music").chosen


def test_a_name_is_gone_after_stop_practice(visit: Visitor) -> None:
    page = open_practice(visit, *PLACE, HelpWanted.LET_ME)
    for thing in THINGS:
        visit.press(thing)
    for arrow in ("Down", "Down", "Up", "Up"):
        visit.press(arrow)
    for key in (Qt.Key.Key_Z, Qt.Key.Key_O, Qt.Key.Key_E):
        visit.key(key)
    assert "zoe" in visit.said()
    visit.press("Stop practice")
    assert "zoe" not in repr(page.state)


@pytest.mark.parametrize("text_size", [100, 200, 300])
def test_every_word_shows(visit: Visitor, text_size: int) -> None:
    assert cut_in_any_size(visit, *PLACE, text_size) == []
