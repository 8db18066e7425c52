"""The one button of the app: a picture or an icon, and words that wrap."""

from enum import Enum
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from inclusion.ui.pictures import Pictures
from inclusion.ui.theme import Look
from inclusion.words import say

RING = 6
"""Width of the ring around the button that the keyboard is on."""
EDGE = 9
"""Room kept around the face for the ring and its gap."""
ROUND = 18
WRAP = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
SMALLEST_PICTURE = 72
ABOVE_FROM = 0.75
"""A card has its picture above its words unless beside them it is a good deal larger."""
BY_KEYS = "by_keys"
"""A property of the window: the last thing the person did was to press a key."""


class Kind(Enum):
    """What a button is for, which decides how it is drawn."""

    PLAIN = "plain"
    STRONG = "strong"
    """The one button that goes on."""
    CARD = "card"
    """A choice: the picture first, the words with it."""


def shows_focus(widget: QWidget) -> bool:
    """Whether to draw the ring: the widget has the keyboard, and the person uses it."""
    return widget.hasFocus() and bool(widget.window().property(BY_KEYS))


class PressGuard:
    """Ignores a second press that comes too soon, from a hand that trembles or a double tap."""

    def __init__(self, pause_s: float = 0.6) -> None:
        self._pause_s = pause_s
        self._last = -pause_s

    def allows(self) -> bool:
        """Whether a press counts now; asking takes it as pressed."""
        at = monotonic()
        allowed = at - self._last >= self._pause_s
        if allowed:
            self._last = at
        return allowed


class BigButton(QPushButton):
    """A button a finger can hit: acts on lift, once for each press, by touch, mouse and keys."""

    def __init__(
        self,
        look: Look,
        pictures: Pictures,
        words: str,
        *,
        icon: str = "",
        picture: Path | None = None,
        kind: Kind = Kind.PLAIN,
        guard: PressGuard | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(words.replace("&", "&&"), parent)
        self.words = words
        self.look = look
        self.pictures = pictures
        self.icon_name = icon
        self.picture = picture
        self.kind = kind
        self.chosen = False
        self.spoken = False
        self.helpful = False
        self.guard = guard
        self.setAccessibleName(words)
        self.setFont(look.card_words if kind is Kind.CARD else look.button_words)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAutoDefault(False)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_words(self, words: str, icon: str = "") -> None:
        """Change what the button says, on screen and to a screen reader."""
        self.words = words
        self.icon_name = icon or self.icon_name
        self.setText(words.replace("&", "&&"))
        self.setAccessibleName(words)
        self.updateGeometry()
        self.update()

    def set_picture(self, picture: Path) -> None:
        """Show another picture, where it tells a state."""
        self.picture = picture
        self.update()

    def set_chosen(self, chosen: bool) -> None:
        """Show by a tick, and tell a screen reader, that this choice is in force."""
        self.chosen = chosen
        self.setAccessibleDescription(say("Chosen") if chosen else "")
        self.update()

    def set_spoken(self, spoken: bool) -> None:
        """Mark the button while the voice says it."""
        self.spoken = spoken
        self.update()

    def set_helpful(self, helpful: bool) -> None:
        """Mark the button that leads on, where the person asked to be shown."""
        self.helpful = helpful
        self.update()

    # sizes

    @property
    def _icon_side(self) -> int:
        return round(QFontMetrics(self.font()).height() * 1.15)

    def _words_size(self, width: int) -> QSize:
        return (
            QFontMetrics(self.font())
            .boundingRect(QRect(0, 0, max(width, 1), 10_000), WRAP, self.words)
            .size()
        )

    def _widest_word(self) -> int:
        metrics = QFontMetrics(self.font())
        return max((metrics.horizontalAdvance(word) for word in self.words.split()), default=0)

    def needed(self, width: int) -> QSize:
        """The smallest size in which every word shows, for a button about `width` pixels wide."""
        pad = 2 * EDGE + 20
        inner = width - pad
        if self.kind is Kind.CARD and self.picture is not None:
            return QSize(
                max(self._widest_word(), SMALLEST_PICTURE) + pad,
                min(self._height_above(inner), self._height_beside(inner)) + pad,
            )
        if self.icon_name:
            beside = inner - self._icon_side - 12
            one_line = QFontMetrics(self.font()).horizontalAdvance(self.words) <= beside
            height = self._icon_side if one_line else self._icon_side + 4 + self._words_size(inner).height()
            return QSize(self._widest_word() + pad, max(height + pad, self._lowest))
        return QSize(self._widest_word() + pad, max(self._words_size(inner).height() + pad, self._lowest))

    @property
    def _lowest(self) -> int:
        """The button that goes on is larger than the others."""
        return round(self.look.button_height * (1.25 if self.kind is Kind.STRONG else 1.0))

    def _height_above(self, inner: int) -> int:
        return SMALLEST_PICTURE + 10 + self._words_size(inner).height()

    def _height_beside(self, inner: int) -> int:
        beside = inner - SMALLEST_PICTURE - 14
        if beside < self._widest_word():
            return 10_000
        return max(SMALLEST_PICTURE, self._words_size(beside).height())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self.needed(width).height()

    def sizeHint(self) -> QSize:
        words = QFontMetrics(self.font()).horizontalAdvance(self.words)
        width = words + (self._icon_side + 12 if self.icon_name else 0) + 2 * EDGE + 36
        if self.kind is Kind.STRONG:
            width = max(width, 3 * self.look.button_height)
        return QSize(width, self.needed(width).height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self._widest_word() + 2 * EDGE + 20, self._lowest)

    # presses

    def nextCheckState(self) -> None:
        """Buttons hold no state of their own; screens do."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses like Space does, and a key held down presses once."""
        if event.isAutoRepeat():
            event.accept()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._press()
            event.accept()
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.isAutoRepeat():
            event.accept()
        elif event.key() == Qt.Key.Key_Space and self.isDown():
            self.setDown(False)
            self._press()
        else:
            super().keyReleaseEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Act on lift; sliding off before lifting takes the press back."""
        inside = self.isDown() and self.rect().contains(event.position().toPoint())
        self.setDown(False)
        self.update()
        if inside and event.button() == Qt.MouseButton.LeftButton:
            self._press()

    def click(self) -> None:
        """What a screen reader or a switch calls."""
        self._press()

    def _press(self) -> None:
        if self.isEnabled() and (self.guard is None or self.guard.allows()):
            self.clicked.emit()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    # drawing

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        theme = self.look.theme
        strong = self.kind is Kind.STRONG
        face, ink = (theme.strong, theme.strong_text) if strong else (theme.button, theme.button_text)
        if self.isDown() and not strong:
            face = theme.pressed
        if self.spoken or self.helpful:
            face, ink = theme.sentence, theme.text
        outline = self.rect().adjusted(EDGE, EDGE, -EDGE, -EDGE)
        if not self.isEnabled():
            painter.setOpacity(0.4)
        if shows_focus(self):
            painter.setPen(QPen(QColor(theme.ring), RING))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            half = RING // 2
            painter.drawRoundedRect(self.rect().adjusted(half, half, -half, -half), ROUND + 6, ROUND + 6)
        edge = 8 if self.helpful else 5 if self.chosen or self.isDown() or self.underMouse() else 3
        painter.setPen(
            QPen(QColor(theme.text if self.chosen or self.spoken or self.helpful else theme.line), edge)
        )
        painter.setBrush(QColor(face))
        painter.drawRoundedRect(outline, ROUND, ROUND)
        painter.setPen(QColor(ink))
        painter.setFont(self.font())
        inner = outline.adjusted(10, 10, -10, -10)
        if self.kind is Kind.CARD and self.picture is not None:
            self._paint_card(painter, inner)
        elif self.icon_name:
            self._paint_icon(painter, inner, ink)
        else:
            painter.drawText(inner, WRAP, self.words)
        if self.chosen:
            self._paint_tick(painter, outline)
        painter.end()

    def _pixmap(self, side: int, ink: str = "") -> QPixmap:
        ratio = self.devicePixelRatioF()
        pixels = round(side * ratio)
        if self.picture is not None:
            pixmap = self.pictures.draw(self.picture, pixels)
        else:
            pixmap = self.pictures.icon(self.icon_name, pixels, ink)
        pixmap.setDevicePixelRatio(ratio)
        return pixmap

    def _paint_card(self, painter: QPainter, inner: QRect) -> None:
        above = inner.height() - 10 - self._words_size(inner.width()).height()
        above = min(above, inner.width())
        beside = min(inner.height(), round(inner.width() * 0.6))
        while beside > 0 and (
            inner.width() - beside - 14 < self._widest_word()
            or self._words_size(inner.width() - beside - 14).height() > inner.height()
        ):
            beside -= 8
        if above >= beside * ABOVE_FROM:
            side = above
            words = self._words_size(inner.width()).height()
            top = inner.top() + (inner.height() - side - 10 - words) // 2
            left = inner.left() + (inner.width() - side) // 2
            painter.drawPixmap(left, top, self._pixmap(side))
            painter.drawText(QRect(inner.left(), top + side + 10, inner.width(), words), WRAP, self.words)
        elif beside > 0:
            top = inner.top() + (inner.height() - beside) // 2
            painter.drawPixmap(inner.left(), top, self._pixmap(beside))
            painter.drawText(inner.adjusted(beside + 14, 0, 0, 0), WRAP, self.words)
        else:
            painter.drawText(inner, WRAP, self.words)

    def _paint_icon(self, painter: QPainter, inner: QRect, ink: str) -> None:
        side = self._icon_side
        one_line = QFontMetrics(self.font()).horizontalAdvance(self.words)
        if one_line + side + 12 <= inner.width():
            left = inner.left() + (inner.width() - side - 12 - one_line) // 2
            painter.drawPixmap(left, inner.center().y() - side // 2, self._pixmap(side, ink))
            words = QRect(left + side + 12, inner.top(), one_line + 4, inner.height())
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.words)
            return
        height = self._words_size(inner.width()).height()
        top = inner.top() + (inner.height() - side - 4 - height) // 2
        painter.drawPixmap(inner.center().x() - side // 2, top, self._pixmap(side, ink))
        painter.drawText(QRect(inner.left(), top + side + 4, inner.width(), height), WRAP, self.words)

    def _paint_tick(self, painter: QPainter, outline: QRect) -> None:
        side = min(44, outline.height() // 2)
        spot = QRect(outline.right() - side - 6, outline.top() + 6, side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.look.theme.strong))
        painter.drawEllipse(spot)
        ratio = self.devicePixelRatioF()
        tick = self.pictures.icon("tick", round((side - 14) * ratio), self.look.theme.strong_text)
        tick.setDevicePixelRatio(ratio)
        painter.drawPixmap(spot.left() + 7, spot.top() + 7, tick)
