"""A picture of recordings: how loud each is over time, one above the other, on the same scales."""

import math
import wave
from array import array
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPen, QPolygonF

WIDTH, HEIGHT = 1100, 260
LEFT, TOP = 90, 46
STEP_S = 0.02
LOUDEST_DB, QUIETEST_DB = 0.0, -80.0
FULL_SCALE = 32768.0
INK, PAPER, LINE, FILL = "#1d2b3a", "#fffaf0", "#c9bfa8", "#1f4e5f"


def levels_db(file: Path) -> list[float]:
    """Give the RMS level of each 20 ms of a 16-bit mono WAV, in dB of full scale."""
    with wave.open(str(file), "rb") as recording:
        rate = recording.getframerate()
        samples = array("h", recording.readframes(recording.getnframes()))
    step = round(rate * STEP_S)
    levels = []
    for start in range(0, len(samples) - step + 1, step):
        power = sum(sample * sample for sample in samples[start : start + step]) / step / FULL_SCALE**2
        levels.append(10 * math.log10(power + 1e-12))
    return levels


def draw_levels(recordings: Sequence[tuple[str, Path]], out: Path) -> None:
    """Draw (title, WAV file) pairs into the PNG `out`."""
    image = QImage(WIDTH, HEIGHT * len(recordings), QImage.Format.Format_RGB32)
    image.fill(QColor(PAPER))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    font = QFont()
    font.setFamilies(["Andika", "DejaVu Sans"])
    font.setPixelSize(18)
    painter.setFont(font)
    for at, (title, file) in enumerate(recordings):
        _draw_one(painter, title, levels_db(file), HEIGHT * at)
    painter.end()
    image.save(str(out))


def _draw_one(painter: QPainter, title: str, levels: Sequence[float], top: int) -> None:
    plot = QRectF(LEFT, top + TOP, WIDTH - LEFT - 20, HEIGHT - TOP - 20)
    painter.setPen(QColor(INK))
    painter.drawText(QPointF(LEFT, top + 30), title)

    def height(level_db: float) -> float:
        share = (min(max(level_db, QUIETEST_DB), LOUDEST_DB) - QUIETEST_DB) / (LOUDEST_DB - QUIETEST_DB)
        return plot.bottom() - share * plot.height()

    for mark_db in range(round(QUIETEST_DB), 1, 20):
        painter.setPen(QPen(QColor(LINE), 1))
        painter.drawLine(QPointF(plot.left(), height(mark_db)), QPointF(plot.right(), height(mark_db)))
        painter.setPen(QColor(INK))
        label = QRectF(0, height(mark_db) - 12, LEFT - 10, 24)
        painter.drawText(label, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, f"{mark_db} dB")
    points = [QPointF(plot.left(), plot.bottom())]
    for at, level_db in enumerate(levels):
        points.append(QPointF(plot.left() + plot.width() * at / max(len(levels) - 1, 1), height(level_db)))
    points.append(QPointF(plot.right(), plot.bottom()))
    painter.setPen(QPen(QColor(FILL), 1.5))
    painter.setBrush(QColor(FILL))
    painter.drawPolygon(QPolygonF(points))
