"""A drawn device, on whose screen a pretend page shows: what is in it is not the app."""

from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from inclusion.ui.theme import Look

FRAME = 6
PAD = 6


class DeviceScreen(QWidget):
    """Parts under each other in a dark frame with round corners."""

    def __init__(self, look: Look, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(*[FRAME + PAD] * 4)
        self._column.setSpacing(look.gap // 2)

    def add(self, part: QWidget, *, stretch: bool = False) -> None:
        """Put a part under the others; those with `stretch` share the room that is left."""
        self._column.addWidget(part, 1 if stretch else 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._look.theme
        painter.setPen(QPen(QColor(theme.text), FRAME))
        painter.setBrush(QColor(theme.card))
        half = FRAME // 2
        painter.drawRoundedRect(self.rect().adjusted(half, half, -half, -half), 20, 20)
        painter.end()
