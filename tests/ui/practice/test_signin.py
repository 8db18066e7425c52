"""The pretend site on screen: a hidden password, and a way out of everything."""

import pytest
from PySide6.QtCore import Qt

from inclusion.ui.practice.page import HelpWanted
from tests.ui.practice.walker import cut_in_any_size, go_to_the_end, open_practice, type_key
from tests.ui.visitor import Visitor

PLACE = ("getting-online", "sign-in")


def test_by_keys_alone_to_the_end(visit: Visitor) -> None:
    page = open_practice(visit, *PLACE, HelpWanted.LET_ME)
    go_to_the_end(visit, page)
    assert "You can sign in and sign out." in visit.said()


def test_the_password_is_hidden_and_not_read_aloud_until_it_is_shown(visit: Visitor) -> None:
    page = open_practice(visit, *PLACE, HelpWanted.LET_ME)
    for letter in "mug":
        visit.press(letter)
    assert "Password: •••" in visit.said()
    assert not any("•" in each.words or "mug" in each.words.split() for each in page.readables)
    visit.press("See it")
    assert "Password: mug" in visit.said()
    assert "Password: mug" in [each.words for each in page.readables]
    visit.press("Hide it")
    assert "Password: •••" in visit.said()


def test_enter_on_the_real_keyboard_signs_in(visit: Visitor) -> None:
    open_practice(visit, *PLACE, HelpWanted.LET_ME)
    for letter in "mugsuntea":
        type_key(visit, letter)
    visit.key(Qt.Key.Key_Return)
    assert "The website wants a new password." in visit.said()
    assert "Save" in visit.names()


def test_a_different_password_says_what_to_do(visit: Visitor) -> None:
    open_practice(visit, *PLACE, HelpWanted.LET_ME)
    visit.press("Sign in")
    assert "That is a different password." in visit.said()


def test_stop_practice_wipes_what_was_typed(visit: Visitor) -> None:
    open_practice(visit, *PLACE, HelpWanted.LET_ME)
    visit.press("m")
    visit.press("Stop practice")
    visit.press("Let me do it")
    assert "Password: " in visit.said()


@pytest.mark.parametrize("text_size", [100, 200, 300])
def test_every_word_shows(visit: Visitor, text_size: int) -> None:
    assert cut_in_any_size(visit, *PLACE, text_size) == []
