"""Pictures and icons, drawn once for each size and kept."""

from collections import OrderedDict
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

KEPT = 64
"""How many drawn pictures are kept in memory."""


class Pictures:
    """Draws the SVG files of the app and its packs, and the icons in the colour that is wanted."""

    def __init__(self, assets: Path) -> None:
        self._assets = assets
        self._drawn: OrderedDict[tuple[Path, int, str], QPixmap] = OrderedDict()

    def file(self, name: str) -> Path:
        """The picture of this name that comes with the app."""
        return self._assets / "pictures" / f"{name}.svg"

    def icon_file(self, name: str) -> Path:
        """The icon of this name."""
        return self._assets / "icons" / f"{name}.svg"

    def icon(self, name: str, side: int, colour: str) -> QPixmap:
        """An icon `side` device pixels wide and high, in one colour."""
        return self.draw(self.icon_file(name), side, colour)

    def draw(self, file: Path, side: int, colour: str = "") -> QPixmap:
        """A picture `side` device pixels wide and high; an empty frame where the file cannot be drawn."""
        key = (file, side, colour)
        if key in self._drawn:
            self._drawn.move_to_end(key)
            return self._drawn[key]
        pixmap = _drawn(file, side, colour)
        self._drawn[key] = pixmap
        if len(self._drawn) > KEPT:
            self._drawn.popitem(last=False)
        return pixmap


def _drawn(file: Path, side: int, colour: str) -> QPixmap:
    pixmap = QPixmap(QSize(side, side))
    pixmap.fill(Qt.GlobalColor.transparent)
    try:
        svg = file.read_bytes()
    except OSError:
        svg = b""
    if colour:
        svg = svg.replace(b"currentColor", colour.encode())
    renderer = QSvgRenderer(QByteArray(svg)) if svg else QSvgRenderer()
    if renderer.isValid() and not pixmap.isNull():
        renderer.setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)
        painter = QPainter(pixmap)
        renderer.render(painter, QRectF(0, 0, side, side))
        painter.end()
    return pixmap
