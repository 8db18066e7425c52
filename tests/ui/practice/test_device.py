"""The pretend device on screen: held by a finger, the mouse or Space, or by a button that holds it."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from inclusion.practice.device import Device, Shows
from inclusion.ui.practice.device import DevicePage
from inclusion.ui.practice.page import HelpWanted
from inclusion.ui.widgets.button import BigButton
from tests.ui.practice.walker import cut_in_any_size, go_to_the_end, open_practice, tab_to
from tests.ui.visitor import Visitor, touch_screen

PLACE = ("getting-online", "on-and-off")


@pytest.fixture
def page(visit: Visitor) -> DevicePage:
    page = open_practice(visit, *PLACE, HelpWanted.LET_ME)
    assert isinstance(page, DevicePage)
    return page


def shows(page: DevicePage) -> Shows:
    assert isinstance(page.state, Device)
    return page.state.scene.shows


def hold_by_mouse(visit: Visitor, button: BigButton) -> Callable[[], None]:
    window, place = visit.window.windowHandle(), visit.place(button)
    left, plain = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mousePress(window, left, plain, place)
    return lambda: QTest.mouseRelease(window, left, plain, place)


def hold_by_finger(visit: Visitor, button: BigButton) -> Callable[[], None]:
    window, place = visit.window.windowHandle(), visit.place(button)
    finger = QTest.touchEvent(window, touch_screen())
    finger.press(0, place, window)
    finger.commit()

    def let_go() -> None:
        finger.release(0, place, window)
        finger.commit()

    return let_go


def hold_by_space(visit: Visitor, button: BigButton) -> Callable[[], None]:
    tab_to(visit, button)
    window = visit.window.windowHandle()
    QTest.keyPress(window, Qt.Key.Key_Space)
    return lambda: QTest.keyRelease(window, Qt.Key.Key_Space)


@pytest.mark.parametrize("hold", [hold_by_mouse, hold_by_finger, hold_by_space])
def test_a_long_press_starts_it_and_letting_go_does_nothing_more(
    visit: Visitor,
    page: DevicePage,
    qtbot: QtBot,
    hold: Callable[[Visitor, BigButton], Callable[[], None]],
) -> None:
    let_go = hold(visit, visit.button("Power button"))
    qtbot.waitUntil(lambda: shows(page) is Shows.STARTING)
    let_go()
    visit.settle()
    assert shows(page) is Shows.STARTING
    assert "Let go and wait." in visit.said()


def test_a_short_press_says_to_hold_it_longer(visit: Visitor, page: DevicePage) -> None:
    visit.press("Power button")
    assert shows(page) is Shows.OFF
    assert "Hold it a little longer." in visit.said()


def test_who_cannot_hold_lets_the_app_hold_it(visit: Visitor, page: DevicePage) -> None:
    visit.press("Hold it for me")
    assert shows(page) is Shows.STARTING


def test_by_keys_alone_to_the_end(visit: Visitor, page: DevicePage) -> None:
    go_to_the_end(visit, page)
    assert "You turned it on and off." in visit.said()
    assert "Next" in visit.names()


def test_back_leads_to_the_question_and_stop_begins_anew(visit: Visitor, page: DevicePage) -> None:
    visit.press("Hold it for me")
    visit.press("Back")
    visit.press("Let me do it")
    assert shows(page) is Shows.STARTING
    visit.press("Stop practice")
    visit.press("Let me do it")
    assert shows(page) is Shows.OFF


@pytest.mark.parametrize("device", ["laptop", "tablet"])
def test_it_is_drawn_as_the_device_it_runs_on(visit: Visitor, device: str) -> None:
    visit.app.settings.change("device", device)
    page = open_practice(visit, *PLACE, HelpWanted.LET_ME)
    assert isinstance(page, DevicePage)
    assert page._drawn.laptop is (device == "laptop")
    assert page._drawn.accessibleName() == "The screen is black."


@pytest.mark.parametrize("text_size", [100, 200, 300])
def test_every_word_shows(visit: Visitor, text_size: int) -> None:
    assert cut_in_any_size(visit, *PLACE, text_size) == []
