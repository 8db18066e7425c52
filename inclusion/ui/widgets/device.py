"""A drawn laptop or tablet: a frame for what is on its screen, or a screen that shows its state."""

from pathlib import Path

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from inclusion.practice.device import FULL, Device, Shows
from inclusion.ui.frame import Kit
from inclusion.words import say

BEZEL = 14
BASE = 20
"""Height of the keyboard half of a laptop, seen from its edge."""
INSET = 14
"""How far the lid of a laptop stands in from its base."""
CABLE = 22
STRIP = 34
"""Height of the line at the top of the screen, where its signs stand."""
BODY, DARK, LIGHT = "#242b33", "#0b0d10", "#dfe6ea"
APPS = ("headphones", "camera", "learn", "clock", "mic", "smile")
SMALLEST = QSize(180, 130)


def name_of(shows: Shows) -> str:
    """What is on the screen, for those who do not see it."""
    return {
        Shows.OFF: say("The screen is black."),
        Shows.STARTING: say("The screen lights up."),
        Shows.LOCKED: say("The screen shows a clock and a lock."),
        Shows.HOME: say("The screen shows 6 apps."),
        Shows.ASKING: say("The screen asks: Do you want to turn off?"),
    }[shows]


class DeviceFrame(QLabel):
    """The body of a device; `content` is on its screen, with a small `sign` above it at the right."""

    def __init__(
        self, kit: Kit, *, laptop: bool, content: QWidget | None = None, sign: Path | None = None
    ) -> None:
        super().__init__()
        self.kit = kit
        self.laptop = laptop
        self._sign = sign
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        if content is not None:
            column = QVBoxLayout(self)
            edge = BEZEL + 8
            side, foot = (edge + INSET, edge + BASE) if laptop else (edge, edge)
            column.setContentsMargins(side, edge + (STRIP if sign else 0), side, foot)
            column.addWidget(content)
            policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def body(self) -> QRect:
        """Where the body stands, in pixels."""
        return self.rect().adjusted(2, 2, -2, -2)

    def screen_of(self, body: QRect) -> QRect:
        """The screen inside `body`; a small device has thin edges."""
        bezel, inset, base = (round(each * _size(body)) for each in (BEZEL, INSET, BASE))
        screen = body.adjusted(bezel, bezel, -bezel, -bezel)
        return screen.adjusted(inset, 0, -inset, -base) if self.laptop else screen

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        body = self.body()
        self._paint_body(painter, body)
        screen = self.screen_of(body)
        painter.setBrush(QColor(self.kit.look.theme.card))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(screen, 6, 6)
        if self._sign is not None:
            sign = self.kit.pictures.draw(self._sign, round(STRIP * self.devicePixelRatioF()))
            painter.drawPixmap(QRect(screen.right() - STRIP - 8, screen.top() + 4, STRIP, STRIP), sign)
        painter.end()

    def _paint_body(self, painter: QPainter, body: QRect) -> None:
        painter.setPen(QPen(QColor(self.kit.look.theme.line), 3))
        painter.setBrush(QColor(BODY))
        if not self.laptop:
            painter.drawRoundedRect(body, 20, 20)
            return
        inset, base = round(INSET * _size(body)), round(BASE * _size(body))
        painter.drawRoundedRect(body.adjusted(inset, 0, -inset, -base), 14, 14)
        painter.drawRoundedRect(QRect(body.left(), body.bottom() - base, body.width(), base), 8, 8)


class DeviceScene(DeviceFrame):
    """A device whose screen shows what it does: black, starting, locked, ready, or asking."""

    def __init__(self, kit: Kit, device: Device, *, laptop: bool) -> None:
        super().__init__(kit, laptop=laptop)
        self._device = device

    def show_device(self, device: Device) -> None:
        """Draw another state, and say it without sight."""
        self._device = device
        words = [name_of(device.scene.shows)]
        if device.scene.charging:
            words.append(say("The charger is plugged in."))
        self.setAccessibleName(" ".join(words))
        self.update()

    def minimumSizeHint(self) -> QSize:
        return SMALLEST

    def sizeHint(self) -> QSize:
        return SMALLEST * 2

    def body(self) -> QRect:
        """As wide as a screen is, in the middle of its place."""
        height = self.height() - CABLE
        width = min(self.width() - 4, height * 3 // 2)
        height = min(height, width * 2 // 3)
        return QRect((self.width() - width) // 2, (self.height() - CABLE - height) // 2, width, height)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scene, body = self._device.scene, self.body()
        if scene.charging:
            painter.setPen(QPen(QColor(self.kit.look.theme.text), 7, c=Qt.PenCapStyle.RoundCap))
            painter.drawLine(body.center().x(), body.bottom(), body.center().x(), self.height() - 6)
        self._paint_body(painter, body)
        screen = self.screen_of(body)
        dark = scene.shows in {Shows.OFF, Shows.STARTING}
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(DARK if dark else self.kit.look.theme.card))
        painter.drawRoundedRect(screen, 6, 6)
        if scene.shows is Shows.STARTING:
            side = screen.height() // 4
            self._paint_power(painter, _square(screen.center(), side), LIGHT)
        elif not dark:
            self._paint_screen(painter, screen)
        painter.end()

    def _paint_screen(self, painter: QPainter, screen: QRect) -> None:
        scene, theme = self._device.scene, self.kit.look.theme
        side = max(screen.height() // 9, 14)
        self._paint_battery(painter, QRect(screen.right() - 8 - 2 * side, screen.top() + 8, 2 * side, side))
        middle = screen.adjusted(0, side + 10, 0, -6)
        if scene.shows is Shows.LOCKED:
            big = middle.height() * 6 // 10
            self._paint_icon(painter, "clock", QRect(middle.center().x() - big // 2, middle.top(), big, big))
            small = middle.height() // 4
            lock = QRect(middle.center().x() - small // 2, middle.bottom() - small, small, small)
            self._paint_icon(painter, "lock", lock)
            return
        self._paint_apps(painter, middle)
        if scene.sound is not None:
            self._paint_sound(painter, screen, scene.sound)
        if scene.shows is Shows.ASKING:
            box = _square(screen.center(), screen.height() * 6 // 10)
            painter.setPen(QPen(QColor(theme.line), 4))
            painter.setBrush(QColor(theme.button))
            painter.drawRoundedRect(box, 12, 12)
            self._paint_power(painter, _square(box.center(), box.height() // 2), theme.text)

    def _paint_apps(self, painter: QPainter, place: QRect) -> None:
        side = min(place.width() // 5, place.height() * 4 // 10)
        across, down = place.width() // 3, place.height() // 2
        for at, icon in enumerate(APPS):
            row, column = divmod(at, 3)
            left = place.left() + column * across + (across - side) // 2
            spot = QRect(left, place.top() + row * down + (down - side) // 2, side, side)
            painter.setPen(QPen(QColor(self.kit.look.theme.line), 2))
            painter.setBrush(QColor(self.kit.look.theme.ground))
            painter.drawRoundedRect(spot, side / 5, side / 5)
            self._paint_icon(painter, icon, spot.adjusted(side // 6, side // 6, -side // 6, -side // 6))

    def _paint_icon(self, painter: QPainter, name: str, place: QRect) -> None:
        ratio = self.devicePixelRatioF()
        side = max(round(place.height() * ratio), 1)
        painter.drawPixmap(place, self.kit.pictures.icon(name, side, self.kit.look.theme.text))

    def _paint_power(self, painter: QPainter, place: QRect, colour: str) -> None:
        """The ring with a short line."""
        painter.setPen(QPen(QColor(colour), max(place.width() // 9, 3), c=Qt.PenCapStyle.RoundCap))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawArc(QRectF(place), 125 * 16, 290 * 16)
        painter.drawLine(place.center().x(), place.top() - 2, place.center().x(), place.center().y())

    def _paint_battery(self, painter: QPainter, place: QRect) -> None:
        theme, scene = self.kit.look.theme, self._device.scene
        painter.setPen(QPen(QColor(theme.text), 3))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(place, 4, 4)
        painter.fillRect(
            place.right() + 2, place.center().y() - place.height() // 6, 4, place.height() // 3, theme.text
        )
        bar = (place.width() - 6) // FULL
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.level if scene.battery > 1 else theme.ring))
        for at in range(scene.battery):
            painter.drawRect(place.left() + 4 + at * bar, place.top() + 4, bar - 2, place.height() - 7)
        if scene.charging:
            x, y, size = place.left() - place.height(), place.top(), place.height()
            bolt = [(0.6, 0), (0.2, 0.6), (0.5, 0.6), (0.4, 1), (0.8, 0.4), (0.5, 0.4)]
            painter.setBrush(QColor(theme.text))
            painter.drawPolygon(QPolygonF([QPointF(x + a * size, y + b * size) for a, b in bolt]))

    def _paint_sound(self, painter: QPainter, screen: QRect, sound: int) -> None:
        theme = self.kit.look.theme
        side = max(screen.height() // 9, 14)
        row = QRect(screen.left() + 10, screen.top() + 8, side, side)
        self._paint_icon(painter, "speaker", row)
        for at in range(FULL):
            painter.setPen(QPen(QColor(theme.line), 2))
            painter.setBrush(QColor(theme.level if at < sound else theme.card))
            painter.drawRect(row.right() + 8 + at * (side // 2 + 4), row.top() + 2, side // 2, side - 4)


def _size(body: QRect) -> float:
    """How thick the edges of a device are, 1 on one that is large."""
    return min(body.width() / 420, 1.0)


def _square(middle: QPoint, side: int) -> QRect:
    """A square around a point."""
    square = QRect(0, 0, side, side)
    square.moveCenter(middle)
    return square
