"""How far a lesson has come: one dot a screen, with the words for it."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QWidget

from inclusion.ui.theme import Look
from inclusion.words import say


class Dots(QLabel):
    """The words "Step 3 of 8", and a row of dots where there is room for it (`with_dots`)."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._at, self._count = 0, 1
        self.with_dots = True
        self.setFont(look.small_words)

    def show_place(self, at: int, count: int) -> None:
        """Show that screen `at` of `count` is open, counted from 0."""
        self._at, self._count = at, count
        words = say("Step {number} of {count}", number=at + 1, count=count)
        self.setText(words)
        self.setAccessibleName(words)
        self.updateGeometry()
        self.update()

    def _words_width(self) -> int:
        return QFontMetrics(self.font()).horizontalAdvance(self.text())

    def sizeHint(self) -> QSize:
        dots = 24 + self._count * 26 if self.with_dots else 0
        return QSize(self._words_width() + 4 + dots, QFontMetrics(self.font()).height() + 8)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._words_width() + 4, QFontMetrics(self.font()).height() + 8)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._look.theme
        painter.setPen(QColor(theme.soft))
        words = self._words_width()
        base = self.height() // 2 + QFontMetrics(self.font()).ascent() // 2 - 2
        left = self.width() - words - 2
        painter.drawText(left, base, self.text())
        if not self.with_dots:
            return
        for dot in range(self._count):
            x = left - 22 - (self._count - dot) * 24 + 12
            here = dot == self._at
            painter.setPen(QPen(QColor(theme.line if not here else theme.text), 2))
            painter.setBrush(QColor(theme.strong if dot <= self._at else theme.card))
            radius = 9 if here else 6
            painter.drawEllipse(x - radius, self.height() // 2 - radius, 2 * radius, 2 * radius)
        painter.end()
