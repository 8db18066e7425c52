"""A line of a list of wishes: a box with a tick in it, or empty, and the words."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from inclusion.ui.frame import Kit
from inclusion.ui.widgets.spread import Spread
from inclusion.ui.widgets.words import Sentence

SIDE = 52


class CheckBox(QWidget):
    """A drawn box; what it says stands beside it in words."""

    def __init__(self, kit: Kit, *, ticked: bool) -> None:
        super().__init__()
        self._kit = kit
        self._ticked = ticked

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._kit.look.theme
        side = min(SIDE, self.width(), self.height())
        box = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side).adjusted(3, 3, -3, -3)
        painter.setPen(QPen(QColor(theme.text), 4))
        painter.setBrush(QColor(theme.card))
        painter.drawRoundedRect(box, 8, 8)
        if self._ticked:
            inner = box.adjusted(7, 7, -7, -7).toRect()
            painter.drawPixmap(inner, self._kit.pictures.icon("tick", 2 * inner.width(), theme.text))
        painter.end()


def check_row(kit: Kit, words: str, *, ticked: bool) -> tuple[Spread, Sentence]:
    """Give a row with its box, and the sentence in it."""
    sentence = kit.sentence(words)
    return Spread(CheckBox(kit, ticked=ticked), [sentence], row=True), sentence
