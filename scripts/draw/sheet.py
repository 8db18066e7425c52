"""A labelled sheet of drawings, painted by Qt as the app paints them."""

import os
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

LABEL, GAP, COLUMNS = 18, 12, 6


def write_sheet(drawings: dict[str, str], out: Path, size: int) -> None:
    """Paint `drawings` in rows, each `size` dots wide with its name below, into the PNG `out`."""
    app = QGuiApplication.instance() or QGuiApplication([])
    columns = max(1, min(COLUMNS * 240 // size, len(drawings)))
    rows = -(-len(drawings) // columns)
    step = size + GAP
    sheet = QImage(columns * step + GAP, rows * (step + LABEL) + GAP, QImage.Format.Format_RGB32)
    sheet.fill(QColor("white"))
    painter = QPainter(sheet)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for index, (name, svg) in enumerate(drawings.items()):
        x, y = GAP + index % columns * step, GAP + index // columns * (step + LABEL)
        QSvgRenderer(svg.replace("currentColor", "#1d2b3a").encode()).render(
            painter, QRectF(x, y, size, size)
        )
        box = QRectF(x, y + size, size, LABEL)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, Path(name).stem)
    painter.end()
    sheet.save(str(out))
    del app
