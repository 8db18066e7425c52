"""The door of Support: choose a PIN the first time, type it after that."""

from typing import Protocol

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent

from inclusion.errors import KnownError
from inclusion.ui.frame import Kit, Screen, on_lines
from inclusion.ui.routes import Support
from inclusion.ui.widgets.choices import Choices
from inclusion.ui.widgets.sides import Sides
from inclusion.ui.widgets.spread import Spread
from inclusion.words import say

LENGTH = 4
ONE_SECOND_MS = 1000


class Lock(Protocol):
    """What keeps the PIN."""

    trouble: str

    @property
    def is_set(self) -> bool: ...
    @property
    def wait_s(self) -> float: ...
    def choose(self, pin: str) -> None: ...
    def try_pin(self, pin: str) -> bool: ...


class PinScreen(Screen):
    """Ten digits and a way to take one back; nothing typed is shown."""

    def __init__(self, kit: Kit, lock: Lock) -> None:
        super().__init__(kit, say("Support"))
        self._lock = lock
        self._typed = ""
        self._first = ""
        self.ask = kit.sentence("")
        self.dots = kit.sentence("")
        self.keys = {}
        for key in "123456789":
            self.keys[key] = kit.button(key)
        self.keys["delete"] = kit.button(say("Delete"))
        self.keys["0"] = kit.button("0")
        for key, button in self.keys.items():
            button.clicked.connect(lambda _=False, pressed=key: self.press(pressed))
            # Digits come fast and often twice: the guard against double presses is for choices.
            button.guard = None
            button.setFont(kit.look.card_words if key != "delete" else kit.look.bar_words)
        pad = Choices(
            list(self.keys.values()), kit.look.gap // 2, most_columns=3, least_columns=3, tallest=150
        )
        words = Spread(kit.picture("pin", say("A hand types on a key pad.")), [self.ask, self.dots])
        self.set_body(Sides(words, pad, kit.look.gap, wide_from=900))
        self.reading_order += [self.ask, self.dots]
        self._timer = QTimer(self)
        self._timer.setInterval(ONE_SECOND_MS)
        self._timer.timeout.connect(self._tell)
        self._tell()

    def press(self, key: str) -> None:
        """Take one key of the pad."""
        if self._lock.wait_s > 0:
            self._tell()
        elif key == "delete":
            self._typed = self._typed[:-1]
            self._tell()
        else:
            self._typed += key
            if len(self._typed) == LENGTH:
                self._whole()
            else:
                self._tell()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.isAutoRepeat():
            event.accept()
        elif event.text().isdecimal() and event.text().isascii():
            self.press(event.text())
        elif event.key() == Qt.Key.Key_Backspace:
            self.press("delete")
        else:
            super().keyPressEvent(event)

    def _whole(self) -> None:
        typed, self._typed = self._typed, ""
        if self._lock.is_set:
            if self._lock.try_pin(typed):
                self.ask_for(Support())
            else:
                self._tell(say("That PIN did not match. Try again."))
        elif not self._first:
            self._first = typed
            self._tell()
        elif self._first == typed:
            try:
                self._lock.choose(typed)
            except KnownError as error:
                self._tell(str(error))
                return
            self.ask_for(Support())
        else:
            self._first = ""
            self._tell(say("The 2 PINs were not the same. Choose a PIN again."))

    def _tell(self, words: str = "") -> None:
        wait = self._lock.wait_s
        if wait > 0:
            words = say("Please wait. You can try again soon.")
            self._timer.start()
        elif self._timer.isActive():
            self._timer.stop()
        if not words:
            if self._lock.trouble:
                words = self._lock.trouble
            elif self._lock.is_set:
                words = say("This part is for supporters. Type your PIN.")
            elif self._first:
                words = say("Type the same PIN again.")
            else:
                words = say("This part is for supporters. Choose a PIN with 4 numbers.")
        self.ask.set_words(on_lines(words))
        self.dots.set_words("● " * len(self._typed) + "○ " * (LENGTH - len(self._typed)))
        self.dots.setAccessibleName(
            say("{count} of {length} numbers typed", count=len(self._typed), length=LENGTH)
        )
        for button in self.keys.values():
            button.setEnabled(wait <= 0)

    def leave(self) -> None:
        self._timer.stop()
