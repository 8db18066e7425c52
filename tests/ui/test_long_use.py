"""Long use: nothing piles up, and no order of presses and keys breaks anything."""

import gc
import os
import random
import sys
from collections import Counter
from itertools import count

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from inclusion.devices.finding import Finding
from inclusion.devices.sound_card.listener import Kind, State
from inclusion.listening.controls import Controls
from inclusion.people.pin import PinLock
from inclusion.ui import routes
from inclusion.ui.screens.home import HomeScreen
from inclusion.ui.screens.lesson import LessonScreen
from inclusion.ui.supporter.pin import PinScreen
from tests.ui.visitor import Visitor

TURNS = 600
MOVES = 1500
PIN = "1112"
LESSON = routes.LessonPage("joining-calls", "sound-and-mute")
KEYS = [Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Escape]
KEYS += [Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Backspace, Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_F4]


class QuietListener:
    """Listening without a sound card."""

    def start(self) -> None: ...
    def stop(self) -> None: ...
    def set(self, controls: Controls) -> None: ...
    def poll(self) -> State:
        return State(Kind.LISTENING, "Listening is on.")


def ours() -> Counter[str]:
    """Count the living objects of our own classes, and the windows."""
    living = [one for one in shiboken6.getAllValidWrappers() if type(one).__module__.startswith("inclusion.")]
    return Counter(type(one).__name__ for one in living) + Counter(
        "window" for _ in QApplication.topLevelWidgets()
    )


def turn_pages(visit: Visitor, turns: int) -> None:
    for turn in range(turns):
        if not isinstance(visit.screen, LessonScreen) or visit.screen.at + 1 == visit.screen.count:
            visit.window.go_home()
            visit.window.go((routes.Listen(), routes.SupportDoor(), routes.Help())[turn % 3])
            visit.settle()
            visit.window.go(LESSON)
            assert isinstance(visit.screen, LessonScreen)
            visit.screen.show_page(0)
        else:
            visit.screen.go_on()
        visit.settle()


def test_six_hundred_pages_leave_no_more_behind_than_thirty(visit: Visitor) -> None:
    turn_pages(visit, 30)
    visit.window.go_home()
    visit.settle()
    gc.collect()
    before, nones = ours(), sys.getrefcount(None)
    turn_pages(visit, TURNS)
    visit.window.go_home()
    visit.settle()
    assert ours() == before
    assert sys.getrefcount(None) >= nones  # Qt for Python adds some, which does no harm; fewer would abort


def test_no_order_of_presses_and_keys_breaks_the_app(visit: Visitor, qtbot: QtBot) -> None:
    seed = int(os.environ.get("MONKEY_SEED", "0")) or random.randrange(1, 10**6)
    print(f"MONKEY_SEED={seed} does the same again.")  # noqa: T201  shown where it fails
    chance = random.Random(seed)
    visit.app.parts.examine = lambda: [Finding("voice", True, "The voice works.")]
    visit.app.parts.listener = QuietListener()
    visit.app.parts.close = lambda: None
    lock = PinLock(None, count(0.0, 100.0).__next__)
    lock.choose(PIN)
    visit.app.parts.lock = lambda: lock
    titles = set()
    with qtbot.capture_exceptions() as exceptions:
        for move in range(MOVES):
            some_move(visit, chance)
            visit.settle()
            titles.add(visit.screen.title)
            assert visit.screen.isVisible(), f"MONKEY_SEED={seed}, move {move}"
            assert isinstance(visit.screen, HomeScreen) or visit.button("Home").isEnabled()
            assert exceptions == [], f"MONKEY_SEED={seed}, move {move}"
    assert len(titles) >= 8, "The monkey did not get around."


def some_move(visit: Visitor, chance: random.Random) -> None:
    """Press some button that can be pressed, or some key; now and then anywhere, or change the window."""
    window = visit.window
    shown = [each for each in visit.buttons() if not each.visibleRegion().isEmpty()]
    dice = chance.random()
    if dice < 0.55:
        # Away from the bar more often than not, or nobody ever gets deep into the app.
        inner = [each for each in shown if not window.bar.isAncestorOf(each)]
        words = chance.choice(inner if inner and dice < 0.45 else shown).words
        visit.press(words) if chance.random() < 0.7 else visit.tap(words)
    elif dice < 0.93:
        QTest.keyClick(window.windowHandle(), chance.choice(KEYS))
    elif dice < 0.95 and isinstance(visit.screen, PinScreen):
        visit.type(PIN)
    elif dice < 0.98:
        visit.click(visit.screen)
    else:
        window.resize(*chance.choice([(1280, 800), (800, 1280), (800, 600), (1920, 1080)]))
