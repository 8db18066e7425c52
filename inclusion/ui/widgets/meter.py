"""A calm picture of how loud it is: blocks that fill, and the word for it."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QWidget

from inclusion.ui.theme import Look

BLOCKS = 10


class Meter(QLabel):
    """Shows a level of 0 to 10 blocks; a screen reader gets the word, not the movement."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.level = 0

    def show_level(self, level: int, words: str) -> None:
        """Fill `level` of 10 blocks; `words` say it without sight."""
        level = min(max(level, 0), BLOCKS)
        if level != self.level:
            self.level = level
            self.update()
        if words != self.accessibleName():
            self.setAccessibleName(words)

    def sizeHint(self) -> QSize:
        return QSize(420, 44)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, 36)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._look.theme
        width = min(self.width(), 560)
        step = width / BLOCKS
        height = min(self.height() - 4, 40)
        top = (self.height() - height) // 2
        for block in range(BLOCKS):
            painter.setPen(QPen(QColor(theme.line), 2))
            painter.setBrush(QColor(theme.level if block < self.level else theme.card))
            painter.drawRoundedRect(round(block * step) + 2, top, round(step) - 6, height, 6, 6)
        painter.end()
