"""The keyboard on the screen types what is pressed, on it or on the real one, in 2 orders."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import combinations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from inclusion.ui.fit import cut_words
from inclusion.ui.frame import Kit, stack
from inclusion.ui.widgets.button import BigButton
from inclusion.ui.widgets.keyboard import DELETE, ENTER, FINGER, SPACE, Keyboard, TypedLine
from tests.ui.visitor import Visitor


@dataclass
class Desk:
    """A keyboard under its line, in a window, and what was typed."""

    keyboard: Keyboard
    line: TypedLine
    window: QWidget
    first: BigButton
    typed: list[str] = field(default_factory=list)

    def key(self, key: Qt.Key, how: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.window.windowHandle(), key, how)

    def order_key(self) -> BigButton:
        keys = self.keyboard.findChildren(BigButton)
        return next(key for key in keys if key.words.endswith("order"))

    def order(self) -> str:
        """The letters as they stand, row by row."""
        letters = [key for types, key in self.keyboard.buttons.items() if types.isalpha() and len(types) == 1]
        return "".join(key.words for key in sorted(letters, key=lambda key: (key.y(), key.x())))

    def tabbed(self, count: int) -> list[str]:
        """The buttons that Tab reaches from the one before the keyboard."""
        self.first.setFocus()
        words = []
        for _ in range(count):
            self.key(Qt.Key.Key_Tab)
            focus = self.window.focusWidget()
            assert isinstance(focus, BigButton)
            words.append(focus.words)
        return words


def make_desk(kit: Kit, *, digits: bool = False, signs: str = "", enter: str = "") -> Desk:
    line = TypedLine(kit)
    keyboard = Keyboard(kit, line, digits=digits, signs=signs, enter=enter)
    first = kit.button("First")
    window = stack(kit, [first, line, keyboard], stretch=[keyboard], tight=True)
    desk = Desk(keyboard, line, window, first)
    keyboard.typed.connect(desk.typed.append)
    window.resize(1000, 600)
    window.show()
    QApplication.processEvents()
    return desk


Maker = Callable[..., Desk]


@pytest.fixture
def open_desk(visit: Visitor) -> Iterator[Maker]:
    desks: list[Desk] = []

    def open_it(**keys: object) -> Desk:
        desks.append(make_desk(visit.app.kit(), **keys))  # type: ignore[arg-type]
        return desks[-1]

    yield open_it
    for desk in desks:
        desk.window.close()
        desk.window.deleteLater()
    visit.settle()


@pytest.fixture
def desk(open_desk: Maker) -> Desk:
    return open_desk(digits=True, signs=".", enter="Go")


def test_each_key_types_what_it_says(desk: Desk) -> None:
    for types in ("s", "a", "m", SPACE, "7", ".", DELETE, ENTER):
        desk.keyboard.buttons[types].click()
    assert desk.typed == ["s", "a", "m", " ", "7", ".", DELETE, ENTER]


def test_the_same_letter_twice_at_once_is_2_letters(desk: Desk) -> None:
    desk.keyboard.buttons["n"].click()
    desk.keyboard.buttons["n"].click()
    assert desk.typed == ["n", "n"]


def test_the_real_keyboard_types_wherever_the_focus_is(desk: Desk) -> None:
    desk.first.setFocus()
    for key in (Qt.Key.Key_M, Qt.Key.Key_Space, Qt.Key.Key_7, Qt.Key.Key_Backspace, Qt.Key.Key_Return):
        desk.key(key)
    desk.key(Qt.Key.Key_B, Qt.KeyboardModifier.ShiftModifier)
    assert desk.typed == ["m", " ", "7", DELETE, ENTER, "b"]
    assert desk.window.focusWidget() is desk.line


def test_space_on_a_key_presses_that_key(desk: Desk) -> None:
    desk.keyboard.buttons["x"].setFocus()
    desk.key(Qt.Key.Key_Space)
    assert desk.typed == ["x"]


def test_what_has_no_key_is_not_typed(open_desk: Maker) -> None:
    desk = open_desk()
    for key in (Qt.Key.Key_7, Qt.Key.Key_Period, Qt.Key.Key_Return, Qt.Key.Key_F1, Qt.Key.Key_Escape):
        desk.key(key)
    desk.key(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert desk.typed == []


def test_a_hidden_keyboard_takes_no_keys(desk: Desk) -> None:
    desk.keyboard.hide()
    desk.key(Qt.Key.Key_M)
    assert desk.typed == []


def test_the_order_of_the_keys_changes_and_tab_goes_with_it(desk: Desk) -> None:
    assert desk.order() == "qwertyuiopasdfghjklzxcvbnm"
    assert desk.tabbed(12)[10:] == ["q", "w"]
    desk.order_key().click()
    assert desk.order() == "abcdefghijklmnopqrstuvwxyz"
    assert desk.tabbed(12)[10:] == ["a", "b"]
    desk.order_key().click()
    assert desk.order() == "qwertyuiopasdfghjklzxcvbnm"
    assert desk.tabbed(12)[10:] == ["q", "w"]


def test_a_sign_is_said_by_its_name(desk: Desk) -> None:
    dot = desk.keyboard.buttons["."]
    assert (dot.words, dot.accessibleName()) == ("dot", "dot")


@pytest.mark.parametrize("scale", [100, 200, 300])
@pytest.mark.parametrize("width", [766, 1246, 1886])
def test_every_key_fits_and_is_as_large_as_a_finger(
    visit: Visitor, open_desk: Maker, scale: int, width: int
) -> None:
    visit.app.settings.change("text_size", scale)
    desk = open_desk(digits=True, signs=".@", enter="Go")
    desk.keyboard.setFixedHeight(desk.keyboard.heightForWidth(width))
    desk.window.resize(width, 1000)
    QApplication.processEvents()
    for _ in range(2):
        assert cut_words(desk.keyboard) == []
        keys = desk.keyboard.findChildren(BigButton)
        assert min(min(key.width(), key.height()) for key in keys) >= FINGER
        places = [key.geometry() for key in keys]
        assert not any(one.intersects(other) for one, other in combinations(places, 2))
        assert all(desk.keyboard.rect().contains(place) for place in places)
        desk.order_key().click()
