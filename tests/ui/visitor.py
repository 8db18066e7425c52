"""Somebody who uses the app: sees what shows, and presses it by mouse, finger or keys, as Qt brings it."""

from functools import cache
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from inclusion.app import Inclusion
from inclusion.paths import Places
from inclusion.speech.clip import Clip, walking_clip
from inclusion.ui.frame import Screen
from inclusion.ui.screens.lesson import LessonScreen
from inclusion.ui.widgets.button import BigButton
from inclusion.ui.widgets.words import Sentence

SETTLE = 3
"""A new body is shown, laid out and sized in turns of the event loop."""
MOST_TABS = 40
LESSONS = Path(__file__).parent / "lessons"
"""One small pack, which stays as it is while our own packs grow."""
LESSON = "I can turn my sound on and off"
PACK = "Joining calls"


class PretendVoice:
    """Gives silent clips at once, and keeps what it was asked for."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, int]] = []

    def synthesise(self, text: str, words_per_minute: int) -> Clip:
        self.asked.append((text, words_per_minute))
        return walking_clip(text, words_per_minute)

    def close(self) -> None:
        pass


class Visitor:
    """Uses one running app through its window alone."""

    def __init__(self, app: Inclusion, voice: PretendVoice) -> None:
        self.app = app
        self.window = app.window
        self.voice = voice
        self.is_open = True

    # what is seen

    @property
    def screen(self) -> Screen:
        assert self.window.screen_now is not None
        return self.window.screen_now

    @property
    def focus(self) -> QWidget | None:
        return self.window.focusWidget()

    def buttons(self) -> list[BigButton]:
        return [each for each in self.window.findChildren(BigButton) if each.isVisible()]

    def names(self) -> list[str]:
        return [each.words for each in self.buttons()]

    def said(self) -> list[str]:
        """Every text that shows, without the buttons, in one line each."""
        return [in_one_line(each.words) for each in self.window.findChildren(Sentence) if each.isVisible()]

    def button(self, words: str) -> BigButton:
        found = [each for each in self.buttons() if each.words == words]
        assert len(found) == 1, f"{words!r} is not one of {self.names()}"
        return found[0]

    def colour_beside(self, sentence: Sentence) -> str:
        """The colour at the left end of a sentence, where the mark stands while it is read."""
        return sentence.grab().toImage().pixelColor(4, sentence.height() // 2).name()

    # what is done

    def settle(self) -> None:
        for _ in range(SETTLE):
            QCoreApplication.processEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def close(self) -> None:
        """Close the app as the system would; a second time changes nothing."""
        if self.is_open:
            self.is_open = False
            self.window.allow_closing()
            self.app.close()
            self.window.deleteLater()
            self.settle()

    def place(self, widget: QWidget) -> QPoint:
        """The middle of that part of a widget which is not scrolled away."""
        return widget.mapTo(self.window, widget.visibleRegion().boundingRect().center())

    def press(self, words: str) -> None:
        """Press a button with the mouse."""
        self.click(self.button(words))

    def click(self, widget: QWidget) -> None:
        left, plain = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        QTest.mouseClick(self.window.windowHandle(), left, plain, self.place(widget))
        self.settle()

    def tap(self, words: str) -> None:
        """Press a button with a finger."""
        place, window = self.place(self.button(words)), self.window.windowHandle()
        finger = QTest.touchEvent(window, touch_screen())
        finger.press(0, place, window)
        finger.commit()
        finger.release(0, place, window)
        finger.commit()
        self.settle()

    def key(self, key: Qt.Key) -> None:
        QTest.keyClick(self.window.windowHandle(), key)
        self.settle()

    def type(self, digits: str) -> None:
        for digit in digits:
            self.key(Qt.Key(int(Qt.Key.Key_0) + int(digit)))

    def tab_to(self, words: str, *, back: bool = False) -> None:
        """Go with Tab, or backwards with Shift and Tab, until the button has the keyboard."""
        wanted = self.button(words)
        for _ in range(MOST_TABS):
            if self.focus is wanted:
                return
            self.key(Qt.Key.Key_Backtab if back else Qt.Key.Key_Tab)
        raise AssertionError(f"The keyboard does not reach {words!r}.")

    def by_keys(self, words: str, key: Qt.Key = Qt.Key.Key_Return, *, back: bool = False) -> None:
        """Go to a button with Tab and press it with a key."""
        self.tab_to(words, back=back)
        self.key(key)

    def open_lesson(self) -> None:
        self.press("Learn")
        self.press(PACK)
        self.press(LESSON)

    def turn_to(self, title: str) -> None:
        """Open the page of this title in the lesson, without going through those before it."""
        screen = self.screen
        assert isinstance(screen, LessonScreen)
        titles = []
        for at in range(screen.count):
            screen.show_page(at)
            titles.append(screen.page.title)
            if screen.page.title == title:
                self.settle()
                return
        raise AssertionError(f"{title!r} is not one of {titles}")

    def enter_support(self, pin: str = "2580") -> None:
        """Choose a PIN the first time, give it after that."""
        self.press("Support")
        self.type(pin)
        if "Type the same PIN again." in self.said():
            self.type(pin)


@cache
def touch_screen() -> QPointingDevice:
    return QTest.createTouchDevice()


def places_in(folder: Path) -> Places:
    """The app's folders with the lessons of the tests, keeping what it keeps in `folder`."""
    return Places(folder, lessons=LESSONS)


def in_one_line(words: str) -> str:
    return words.replace("\n", " ")
