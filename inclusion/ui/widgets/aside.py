"""What the app says, beside the thing it is about or above it: whichever needs less height."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from inclusion.ui.widgets.sides import WIDE, needed_height
from inclusion.ui.widgets.spread import Spread

SHARE = 0.34
"""The part of a wide place that the words take."""


class Aside(QWidget):
    """Puts `words` left of `thing` in a third of the width, or above it."""

    def __init__(self, words: Spread, thing: QWidget, gap: int) -> None:
        super().__init__()
        self.words = words
        self.thing = thing
        self._gap = gap
        words.setParent(self)
        thing.setParent(self)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _beside(self, width: int) -> tuple[int, int]:
        """Width of the words, and the height needed beside each other."""
        column = round(width * SHARE)
        words = max((each.widest_word() for each in self.words.sentences), default=0)
        if width < WIDE or words > column:
            return 0, 100_000
        thing = needed_height(self.thing, width - column - self._gap)
        return column, max(self.words.heightForWidth(column), thing)

    def _above(self, width: int) -> int:
        return self.words.heightForWidth(width) + self._gap + needed_height(self.thing, width)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return min(self._beside(width)[1], self._above(width))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # something inside needs more room, or less
            self.updateGeometry()
            self.arrange()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    def arrange(self) -> None:
        """Place the two parts."""
        width, height = self.width(), self.height()
        column, beside = self._beside(width)
        if beside <= self._above(width):
            self.words.setGeometry(0, 0, column, height)
            self.thing.setGeometry(column + self._gap, 0, width - column - self._gap, height)
            return
        words = self.words.heightForWidth(width)
        self.words.setGeometry(0, 0, width, words)
        self.thing.setGeometry(0, words + self._gap, width, height - words - self._gap)
