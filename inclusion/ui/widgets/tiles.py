"""The people in a pretend call: whoever speaks is large and the others small, or all alike."""

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
SIGN_FROM = 120
"""A smaller tile has no room for signs."""


class Tile(PictureLabel):
    """One person, with the name and small signs on the picture as calls show them."""

    def __init__(
        self, look: Look, pictures: Pictures, name: str, file: Path, alt: str, signs: Sequence[Path] = ()
    ) -> None:
        super().__init__(pictures, file, alt)
        self._look = look
        self.name = name
        self._signs = signs

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.name:
            return
        painter = QPainter(self)
        self._paint_signs(painter)
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

    def _paint_signs(self, painter: QPainter) -> None:
        side = min(self.width(), self.height())
        if side < SIGN_FROM:
            return
        sign, ratio = side // 4, self.devicePixelRatioF()
        right, top = (self.width() + side) // 2 - 10, (self.height() - side) // 2 + 10
        for at, file in enumerate(self._signs):
            pixmap = self._pictures.draw(file, round(sign * ratio))
            pixmap.setDevicePixelRatio(ratio)
            painter.drawPixmap(right - (at + 1) * (sign + 4), top, pixmap)


class Tiles(QWidget):
    """All tiles in one place: the first is large, or all are alike."""

    def __init__(self, tiles: Sequence[Tile], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tiles: list[Tile] = []
        self._alike = False
        self.set_tiles(tiles)

    def set_tiles(self, tiles: Sequence[Tile], *, alike: bool = False) -> None:
        """Show other tiles, the large one first, or all in one size."""
        self._alike = alike
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
        if self._alike or len(self.tiles) == 1:
            self._arrange_alike(width, height)
            return
        small = len(self.tiles) - 1
        if width > height:
            large = min(height, width - height // SMALL_SHARE - GAP)
            side = min((height - GAP * (small - 1)) // small, width - large - GAP, large * 2 // 3)
            left = (width - large - GAP - side) // 2
            top = (height - small * side - (small - 1) * GAP) // 2
            self.tiles[0].setGeometry(left, (height - large) // 2, large, large)
            for at, tile in enumerate(self.tiles[1:]):
                tile.setGeometry(left + large + GAP, top + at * (side + GAP), side, side)
            return
        side = min((width - GAP * (small - 1)) // small, height // SMALL_SHARE)
        large = min(width, height - side - GAP)
        top = (height - large - GAP - side) // 2
        self.tiles[0].setGeometry((width - large) // 2, top, large, large)
        left = (width - small * side - (small - 1) * GAP) // 2
        for at, tile in enumerate(self.tiles[1:]):
            tile.setGeometry(left + at * (side + GAP), top + large + GAP, side, side)

    def _arrange_alike(self, width: int, height: int) -> None:
        """Place the tiles in the rows that make them largest."""
        count = len(self.tiles)
        side, columns = max(
            (min((width + GAP) // columns, (height + GAP) // -(-count // columns)) - GAP, columns)
            for columns in range(1, count + 1)
        )
        step, rows = side + GAP, -(-count // columns)
        top = (height - rows * step + GAP) // 2
        for at, tile in enumerate(self.tiles):
            row, column = divmod(at, columns)
            left = (width - min(columns, count - row * columns) * step + GAP) // 2
            tile.setGeometry(left + column * step, top + row * step, side, side)
