"""A finished card: a title, and under it groups of small pictures with their words."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from inclusion.ui.frame import Kit
from inclusion.ui.theme import Look
from inclusion.ui.widgets.words import Sentence
from inclusion.words import say

PAD = 12
WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
TOP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
ROUND = 22
PICTURE = 1.15
"""A picture is so many lines high."""


class GroupRow(QWidget):
    """What was chosen under one name: it wraps like words do, and is read as one sentence."""

    def __init__(self, kit: Kit, name: str, things: Sequence[tuple[str, Path | None]]) -> None:
        super().__init__()
        self._kit = kit
        self._name = name
        self._things = list(things)
        self._spoken = False
        self._side = round(QFontMetrics(self._look.small_words).height() * PICTURE)
        self.indent = self.name_width()
        """Where the things begin, in pixels: the same for all groups of a card."""
        self.words = say("{name}: {things}.", name=name, things=", ".join(thing for thing, _ in things))
        self.setAccessibleName(self.words)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def _look(self) -> Look:
        return self._kit.look

    @property
    def _bold(self) -> QFont:
        font = self._look.small_words
        font.setBold(True)
        return font

    def set_spoken(self, spoken: bool) -> None:
        """Mark the group while it is said."""
        self._spoken = spoken
        self.update()

    def name_width(self) -> int:
        """The width in pixels of the name on one line."""
        return QFontMetrics(self._bold).horizontalAdvance(self._name) + 2 * PAD

    def _places(self, width: int) -> tuple[QRect, list[QRect], int]:
        """Where the name and each thing stand in `width` pixels, and the height of all."""
        metrics = QFontMetrics(self._look.small_words)
        indent = min(self.indent, width // 3)
        name = QFontMetrics(self._bold).boundingRect(QRect(PAD, 0, indent - PAD, 10_000), TOP, self._name)
        start, end = indent + PAD, width - PAD
        places: list[QRect] = []
        left, top, lowest = start, 0, 0
        for thing, picture in self._things:
            before = self._side + PAD // 2 if picture else 0
            words = min(metrics.horizontalAdvance(thing) + 2, end - start - before)
            height = metrics.boundingRect(QRect(0, 0, words, 10_000), WRAP, thing).height()
            if left > start and left + before + words > end:
                left, top, lowest = start, top + lowest + PAD // 2, 0
            places.append(QRect(left, top, before + words, max(height, self._side)))
            left, lowest = left + before + words + 2 * PAD, max(lowest, places[-1].height())
        return name, places, max(name.height(), top + lowest)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._places(width)[2]

    def sizeHint(self) -> QSize:
        return QSize(500, self.heightForWidth(500))

    def minimumSizeHint(self) -> QSize:
        return QSize(200, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._look.theme
        if self._spoken:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.sentence))
            painter.drawRoundedRect(self.rect(), PAD, PAD)
        painter.setPen(QColor(theme.text))
        painter.setFont(self._bold)
        name, places, _ = self._places(self.width())
        name.setHeight(max(name.height(), places[0].height()))
        painter.drawText(name, WRAP | Qt.TextFlag.TextDontClip, self._name)
        painter.setFont(self._look.small_words)
        side = self._side
        for (thing, picture), place in zip(self._things, places, strict=True):
            words = place
            if picture:
                ratio = self.devicePixelRatioF()
                pixmap = self._kit.pictures.draw(picture, round(side * ratio))
                pixmap.setDevicePixelRatio(ratio)
                painter.drawPixmap(place.topLeft() + QPoint(0, (place.height() - side) // 2), pixmap)
                words = place.adjusted(side + PAD // 2, 0, 0, 0)
            painter.drawText(words, WRAP | Qt.TextFlag.TextDontClip, thing)
        painter.end()


class FinishedCard(QWidget):
    """One card as it would be on paper."""

    def __init__(self, kit: Kit, title: str, groups: Sequence[GroupRow]) -> None:
        super().__init__()
        self._look = kit.look
        self.title = Sentence(kit.look, title, font=kit.look.card_words)
        self.groups = list(groups)
        column = QVBoxLayout(self)
        column.setContentsMargins(PAD, PAD, PAD, PAD)
        column.setSpacing(PAD // 3)
        for group in self.groups:
            group.indent = max(each.name_width() for each in self.groups)
        for part in (self.title, *self.groups):
            column.addWidget(part)
        column.addStretch(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._look.theme.line), 3))
        painter.setBrush(QColor(self._look.theme.card))
        painter.drawRoundedRect(self.rect().adjusted(2, 2, -2, -2), ROUND, ROUND)
        painter.end()
