"""The people in a pretend call: whoever speaks is large, the others small."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from inclusion.ui.pictures import Pictures
from inclusion.ui.theme import Look
from inclusion.ui.widgets.picture import PictureLabel

SMALL_SHARE = 3
"""The small tiles take one part in so many."""
GAP = 8


class Tile(PictureLabel):
    """One person, with the name on the picture as calls show it."""

    def __init__(self, look: Look, pictures: Pictures, name: str, file: Path, alt: str) -> None:
        super().__init__(pictures, file, alt)
        self._look = look
        self.name = name

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.name:
            return
        painter = QPainter(self)
        font = self._look.small_words
        side = min(self.width(), self.height())
        font.setPixelSize(max(14, min(font.pixelSize(), side // 7)))
        painter.setFont(font)
        metrics = QFontMetrics(font)
        left, bottom = (self.width() - side) // 2, (self.height() + side) // 2
        strip = QRect(left + 8, bottom - metrics.height() - 10, metrics.horizontalAdvance(self.name) + 16, 0)
        strip.setHeight(metrics.height() + 2)
        painter.fillRect(strip, QColor(self._look.theme.card))
        painter.setPen(QPen(QColor(self._look.theme.text)))
        painter.drawText(strip, Qt.AlignmentFlag.AlignCenter, self.name)
        painter.end()


class Tiles(QWidget):
    """All tiles in one place: the first is large."""

    def __init__(self, tiles: Sequence[Tile], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tiles: list[Tile] = []
        self.set_tiles(tiles)

    def set_tiles(self, tiles: Sequence[Tile]) -> None:
        """Show other tiles, the large one first."""
        for old in self.tiles:
            old.hide()
            old.deleteLater()
        self.tiles = list(tiles)
        for tile in self.tiles:
            tile.setParent(self)
            tile.show()
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        if not self.tiles:
            return
        width, height = self.width(), self.height()
        small = max(len(self.tiles) - 1, 1)
        if width > height:
            large = min(height, width - height // SMALL_SHARE - GAP)
            side = min((height - GAP * (small - 1)) // small, width - large - GAP)
            left = (width - large - GAP - side) // 2
            self.tiles[0].setGeometry(left, (height - large) // 2, large, large)
            for at, tile in enumerate(self.tiles[1:]):
                tile.setGeometry(left + large + GAP, at * (side + GAP), side, side)
            return
        side = min((width - GAP * (small - 1)) // small, height // SMALL_SHARE)
        large = min(width, height - side - GAP)
        top = (height - large - GAP - side) // 2
        self.tiles[0].setGeometry((width - large) // 2, top, large, large)
        left = (width - small * side - (small - 1) * GAP) // 2
        for at, tile in enumerate(self.tiles[1:]):
            tile.setGeometry(left + at * (side + GAP), top + large + GAP, side, side)
