"""The door of Support: what is asked, what is taken, and that it shuts again."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import inclusion.ui.supporter.pin
from inclusion.people.pin import DELAYS_S, PinLock
from inclusion.ui.supporter.pin import PinScreen
from tests.ui.conftest import Opener
from tests.ui.visitor import Visitor, places_in

CHOOSE = "This part is for supporters. Choose a PIN with 4 numbers."
AGAIN = "Type the same PIN again."
DIFFERENT = "The 2 PINs were not the same. Choose a PIN again."
ASK = "This part is for supporters. Type your PIN."
NO_MATCH = "That PIN did not match. Try again."
WAIT = "Please wait. You can try again soon."
INSIDE = "Check this device"


class Clock:
    """Time as the test says it is."""

    now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock(visit: Visitor, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Clock:
    """A door whose waiting times the test lets pass."""
    monkeypatch.setattr(inclusion.ui.supporter.pin, "ONE_SECOND_MS", 20)
    clock = Clock()
    lock = PinLock(tmp_path / "pin.json", clock)
    visit.app.parts.lock = lambda: lock
    return clock


def dots(visit: Visitor) -> str:
    assert isinstance(visit.screen, PinScreen)
    return visit.screen.dots.words.replace(" ", "")


def test_the_first_time_a_pin_is_chosen_twice(visit: Visitor) -> None:
    visit.press("Support")
    assert CHOOSE in visit.said()
    visit.type("2580")
    assert AGAIN in visit.said()
    visit.type("2580")
    assert INSIDE in visit.names()


def test_two_different_pins_are_not_taken(visit: Visitor) -> None:
    visit.press("Support")
    visit.type("25801234")
    assert DIFFERENT in visit.said()
    assert not visit.app.parts.lock().is_set
    visit.type("2580")
    assert AGAIN in visit.said()
    visit.type("2580")
    assert INSIDE in visit.names()


def test_after_a_wrong_pin_the_door_waits_and_then_takes_the_right_one(
    visit: Visitor, clock: Clock, qtbot: QtBot
) -> None:
    visit.enter_support()
    visit.press("Home")
    visit.press("Support")
    assert ASK in visit.said()
    visit.type("1111")
    assert WAIT in visit.said()
    assert not visit.button("5").isEnabled()
    visit.type("2580")
    assert WAIT in visit.said()
    assert INSIDE not in visit.names()
    clock.now += DELAYS_S[0]
    qtbot.waitUntil(lambda: ASK in visit.said())
    assert visit.button("5").isEnabled()
    visit.type("2580")
    assert INSIDE in visit.names()


def test_home_locks_again(visit: Visitor, clock: Clock) -> None:
    visit.enter_support()
    visit.press("Home")
    visit.press("Support")
    assert ASK in visit.said()
    assert INSIDE not in visit.names()


def test_back_from_support_leads_out_and_not_through_the_open_door(visit: Visitor) -> None:
    visit.enter_support()
    visit.press("Back")
    visit.press("Support")
    assert ASK in visit.said()


def test_leaving_at_the_door_forgets_what_was_typed(visit: Visitor) -> None:
    visit.press("Support")
    visit.type("258")
    visit.press("Back")
    visit.press("Support")
    assert dots(visit) == "○○○○"


def test_digits_are_typed_and_taken_back_by_pad_and_keys_and_never_shown(visit: Visitor) -> None:
    visit.press("Support")
    visit.press("2")
    visit.tap("5")
    visit.type("8")
    assert dots(visit) == "●●●○"
    visit.press("Delete")
    visit.key(Qt.Key.Key_Backspace)
    assert dots(visit) == "●○○○"
    assert isinstance(visit.screen, PinScreen)
    assert visit.screen.dots.accessibleName() == "1 of 4 numbers typed"
    visit.key(Qt.Key.Key_A)
    assert dots(visit) == "●○○○"


def test_a_key_that_is_held_types_one_digit(visit: Visitor) -> None:
    visit.press("Support")
    plain = Qt.KeyboardModifier.NoModifier
    for repeats in (False, True, True):
        event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_1, plain, "1", repeats)
        QApplication.sendEvent(visit.screen.heading, event)
    assert dots(visit) == "●○○○"


def test_the_pin_holds_after_the_app_was_closed(open_visit: Opener, tmp_path: Path) -> None:
    places = places_in(tmp_path / "kept")
    first = open_visit(places)
    first.enter_support()
    first.close()
    assert "2580" not in places.pin.read_text()
    second = open_visit(places)
    second.press("Support")
    assert ASK in second.said()
    second.type("2580")
    assert INSIDE in second.names()


def test_a_broken_pin_file_keeps_the_door_shut_and_says_what_to_do(
    open_visit: Opener, tmp_path: Path
) -> None:
    places = places_in(tmp_path / "kept")
    places.data.mkdir()
    places.pin.write_text(json.dumps({"hash": "?"}))
    visit = open_visit(places)
    visit.press("Support")
    assert any("pin.json" in words for words in visit.said())
    visit.type("2580")
    assert INSIDE not in visit.names()
