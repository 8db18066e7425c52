"""A picture with its words for those who do not see it."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from inclusion.ui.pictures import Pictures

SMALLEST = 120
"""Under this many pixels a picture no longer helps."""


class PictureLabel(QLabel):
    """Draws one picture as large as its place allows, never cropped; a screen reader says its alt text."""

    def __init__(
        self, pictures: Pictures, file: Path, alt: str, *, colour: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self._file = file
        self.alt = alt
        self._colour = colour
        self.setAccessibleName(alt)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._drawn_side = 0

    def show_picture(self, file: Path, alt: str) -> None:
        """Show another picture in the same place."""
        if (file, alt) == (self._file, self.alt):
            return
        self._file, self.alt, self._drawn_side = file, alt, 0
        self.setAccessibleName(alt)
        self._draw()

    def minimumSizeHint(self) -> QSize:
        return QSize(SMALLEST, SMALLEST)

    def sizeHint(self) -> QSize:
        return QSize(2 * SMALLEST, 2 * SMALLEST)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._draw()

    def _draw(self) -> None:
        side = min(self.width(), self.height())
        if side <= 0 or side == self._drawn_side:
            return
        self._drawn_side = side
        ratio = self.devicePixelRatioF()
        pixmap = self._pictures.draw(self._file, round(side * ratio), self._colour)
        pixmap.setDevicePixelRatio(ratio)
        self.setPixmap(pixmap)
