"""The one button of the app, under a mouse, a finger, keys and a hand that trembles."""

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

import inclusion.ui.widgets.button
from inclusion.paths import HOME
from inclusion.ui.fit import cut_words
from inclusion.ui.pictures import Pictures
from inclusion.ui.theme import Look, load_theme
from inclusion.ui.widgets.button import BigButton, Kind, PressGuard
from tests.ui.visitor import touch_screen

LEFT = Qt.MouseButton.LeftButton
INSIDE, OUTSIDE = QPoint(100, 50), QPoint(100, 400)
LOOK = Look(load_theme(HOME / "assets" / "themes" / "cream.toml"))
PICTURES = Pictures(HOME / "assets")
Maker = Callable[..., BigButton]


class Clock:
    """Time as the test says it is."""

    now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    clock = Clock()
    monkeypatch.setattr(inclusion.ui.widgets.button, "monotonic", clock)
    return clock


@pytest.fixture
def presses() -> list[bool]:
    return []


@pytest.fixture
def make(qtbot: QtBot, presses: list[bool]) -> Maker:
    def make(words: str = "Go on", *, guard: PressGuard | None = None, **options: object) -> BigButton:
        button = BigButton(LOOK, PICTURES, words, guard=guard, **options)  # type: ignore[arg-type]
        qtbot.addWidget(button)
        button.clicked.connect(lambda: presses.append(True))
        button.resize(240, 120)
        button.show()
        qtbot.waitExposed(button)
        button.setFocus()
        return button

    return make


def hold(button: BigButton, key: Qt.Key) -> None:
    """Press a key, let it repeat, and lift it, as a keyboard sends it."""
    plain = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(button, QKeyEvent(QEvent.Type.KeyPress, key, plain))
    for _ in range(10):
        QApplication.sendEvent(button, QKeyEvent(QEvent.Type.KeyRelease, key, plain, "", True))
        QApplication.sendEvent(button, QKeyEvent(QEvent.Type.KeyPress, key, plain, "", True))
    QApplication.sendEvent(button, QKeyEvent(QEvent.Type.KeyRelease, key, plain))


def test_it_acts_on_lift_and_once(make: Maker, presses: list[bool]) -> None:
    button = make()
    QTest.mousePress(button, LEFT, pos=INSIDE)
    assert presses == []
    QTest.mouseRelease(button, LEFT, pos=INSIDE)
    assert len(presses) == 1


def test_sliding_off_before_lifting_takes_the_press_back(make: Maker, presses: list[bool]) -> None:
    button = make()
    QTest.mousePress(button, LEFT, pos=INSIDE)
    QTest.mouseMove(button, OUTSIDE)
    QTest.mouseRelease(button, LEFT, pos=OUTSIDE)
    assert presses == []
    assert not button.isDown()


def test_a_finger_presses_on_lift_and_takes_back_by_sliding_off(make: Maker, presses: list[bool]) -> None:
    button = make()
    finger = QTest.touchEvent(button, touch_screen())
    for lifted_at, count in ((OUTSIDE, 0), (INSIDE, 1)):
        finger.press(0, INSIDE, button)
        finger.commit()
        assert presses == []
        finger.move(0, lifted_at, button)
        finger.commit()
        finger.release(0, lifted_at, button)
        finger.commit()
        assert len(presses) == count


def test_another_mouse_button_does_nothing(make: Maker, presses: list[bool]) -> None:
    QTest.mouseClick(make(), Qt.MouseButton.RightButton, pos=INSIDE)
    assert presses == []


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_key_presses_once_however_long_it_is_held(make: Maker, presses: list[bool], key: Qt.Key) -> None:
    button = make()
    hold(button, key)
    assert len(presses) == 1
    QTest.keyClick(button, key)
    assert len(presses) == 2


def test_a_second_press_too_soon_is_ignored_on_every_button(
    make: Maker, presses: list[bool], clock: Clock
) -> None:
    guard = PressGuard(0.6)
    one, other = make(guard=guard), make(guard=guard)
    QTest.mouseClick(one, LEFT, pos=INSIDE)
    clock.now += 0.5
    QTest.mouseClick(one, LEFT, pos=INSIDE)
    QTest.mouseClick(other, LEFT, pos=INSIDE)
    QTest.keyClick(other, Qt.Key.Key_Return)
    assert len(presses) == 1
    clock.now += 0.2
    QTest.mouseClick(other, LEFT, pos=INSIDE)
    assert len(presses) == 2


def test_a_press_that_was_ignored_does_not_make_the_pause_longer(clock: Clock) -> None:
    guard = PressGuard(0.6)
    allowed = []
    for _ in range(10):
        allowed.append(guard.allows())
        clock.now += 0.25
    assert allowed == [True, False, False] * 3 + [True]


def test_a_disabled_button_does_nothing(make: Maker, presses: list[bool]) -> None:
    button = make()
    button.setEnabled(False)
    QTest.mouseClick(button, LEFT, pos=INSIDE)
    hold(button, Qt.Key.Key_Return)
    hold(button, Qt.Key.Key_Space)
    button.click()
    assert presses == []


def test_a_screen_reader_knows_it_by_its_words_and_can_press_it(
    make: Maker, presses: list[bool], qtbot: QtBot
) -> None:
    button = make("Tea & cake", icon="help")
    found = QAccessible.queryAccessibleInterface(button)
    assert found.role() is QAccessible.Role.PushButton
    assert found.text(QAccessible.Text.Name) == "Tea & cake"
    press = QAccessibleActionInterface.pressAction()
    found.actionInterface().doAction(press)
    qtbot.waitUntil(lambda: bool(presses))
    assert len(presses) == 1


def test_new_words_are_new_for_a_screen_reader_too(make: Maker) -> None:
    button = make("Read to me", icon="read")
    button.set_words("Stop", "stop")
    assert button.words == button.accessibleName() == button.text() == "Stop"


def test_a_choice_in_force_is_seen_and_told(make: Maker) -> None:
    button = make()
    plain = button.grab().toImage()
    button.set_chosen(True)
    assert button.grab().toImage() != plain
    assert button.accessibleDescription()
    button.set_chosen(False)
    assert button.grab().toImage() == plain
    assert not button.accessibleDescription()


def test_a_button_too_small_for_its_words_is_named(make: Maker, qtbot: QtBot) -> None:
    place = QWidget()
    qtbot.addWidget(place)
    button = make("Extraordinarily long words")
    button.setParent(place)
    place.show()
    button.show()
    assert cut_words(place) == []
    button.setFixedSize(100, 120)
    assert cut_words(place) == ["cut: Extraordinarily long words"]
    button.setFixedSize(240, 40)
    assert cut_words(place) == ["cut: Extraordinarily long words"]


WORDS = st.lists(st.text("abcdefghijklmnop", min_size=1, max_size=12), min_size=1, max_size=5).map(" ".join)


@pytest.mark.parametrize("kind", Kind)
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    words=WORDS,
    scale=st.sampled_from([1.0, 1.5, 2.0, 3.0]),
    icon=st.sampled_from(["", "help"]),
    width=st.integers(120, 900),
)
def test_what_a_button_asks_for_holds_every_word(
    qtbot: QtBot, kind: Kind, words: str, scale: float, icon: str, width: int
) -> None:
    picture = Path("any.svg") if kind is Kind.CARD else None
    button = BigButton(Look(LOOK.theme, scale), PICTURES, words, icon=icon, picture=picture, kind=kind)
    try:
        width = max(width, button.minimumSizeHint().width(), button.needed(width).width())
        assert button.heightForWidth(width) >= 64
        assert button.needed(width).width() <= width
        assert button.sizeHint().width() >= button.minimumSizeHint().width()
        assert button.heightForWidth(width) >= button.heightForWidth(4 * width)
    finally:
        button.deleteLater()
