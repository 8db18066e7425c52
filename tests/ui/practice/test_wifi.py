"""The pretend Wi-Fi on screen: the card stays beside the keys, and the sign is full at the end."""

import pytest
from PySide6.QtCore import Qt

from inclusion.ui.practice.page import HelpWanted
from tests.ui.practice.walker import cut_in_any_size, go_to_the_end, open_practice
from tests.ui.visitor import Visitor

PLACE = ("getting-online", "join-wifi")


def test_by_keys_alone_to_the_end(visit: Visitor) -> None:
    page = open_practice(visit, *PLACE, HelpWanted.LET_ME)
    go_to_the_end(visit, page)
    assert "You are online." in visit.said()


def test_the_card_is_there_while_the_password_is_typed(visit: Visitor) -> None:
    open_practice(visit, *PLACE, HelpWanted.LET_ME)
    assert "Wi-Fi name: Rose House Password: garden" in visit.said()
    visit.press("Rose House")
    assert "Password: garden" in visit.said()
    for letter in "garden":
        visit.press(letter)
    assert "gardem" in visit.said()
    visit.press("Delete")
    assert "garde" in visit.said()


def test_a_password_that_does_not_match_says_what_to_do(visit: Visitor) -> None:
    open_practice(visit, *PLACE, HelpWanted.LET_ME)
    visit.press("Rose House")
    visit.press("g")
    visit.key(Qt.Key.Key_Return)  # on the key that was pressed: one more letter
    assert "gg" in visit.said()
    visit.key(Qt.Key.Key_Backspace)
    visit.key(Qt.Key.Key_Return)  # in the line: Join
    assert "The password did not match. Look at the card and try again." in visit.said()


def test_stop_practice_wipes_what_was_typed(visit: Visitor) -> None:
    open_practice(visit, *PLACE, HelpWanted.LET_ME)
    visit.press("Rose House")
    visit.press("g")
    visit.press("Stop practice")
    visit.press("Let me do it")
    visit.press("Rose House")
    assert "g" not in visit.said()


@pytest.mark.parametrize("text_size", [100, 200, 300])
def test_every_word_shows(visit: Visitor, text_size: int) -> None:
    assert cut_in_any_size(visit, *PLACE, text_size) == []
