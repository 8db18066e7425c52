"""The app's own keyboard on the screen: big keys, in the order of a keyboard or of the alphabet."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QHideEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from inclusion.ui.frame import Kit
from inclusion.ui.widgets.button import EDGE, BigButton
from inclusion.ui.widgets.words import Sentence
from inclusion.words import say

DELETE, ENTER, SPACE = "delete", "enter", " "
"""What `typed` gives beside letters, digits and signs."""
DIGITS = "1234567890"
ORDERS = (("qwertyuiop", "asdfghjkl", "zxcvbnm"), ("abcdefghi", "jklmnopqr", "stuvwxyz"))
FINGER = 64
"""A key is at least this many pixels wide and high; where it is, its neighbour's face is `2 * EDGE` away."""
TALLEST, WIDEST = 96, 130
PAD = 2 * EDGE + 8
"""What a key needs around its letter."""
NO_TYPING = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)


class Key(BigButton):
    """One key, with little room around its letter. A sign is drawn as the sign, and said as its name."""

    face = ""

    @property
    def _lowest(self) -> int:
        return FINGER

    def needed(self, width: int) -> QSize:
        if self.icon_name:
            return super().needed(width)
        font = self.font()
        needs = QFontMetrics(font).horizontalAdvance(self.face or self.words)
        return QSize(needs + PAD, max(round(font.pixelSize() * 1.2) + PAD, FINGER))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.icon_name:
            super().paintEvent(event)
            return
        words, self.words = self.words, ""
        super().paintEvent(event)
        self.words = words
        painter = QPainter(self)
        theme = self.look.theme
        marked = self.spoken or self.helpful
        painter.setPen(QColor(theme.text if marked else theme.button_text))
        painter.setFont(self.font())
        centre = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip
        painter.drawText(self.rect(), centre, self.face or words)
        painter.end()


class TypedLine(Sentence):
    """What was typed, in a frame; while it has the keyboard, Space types a space."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit.look, "", bubble=True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)


class Keyboard(QWidget):
    """Keys for letters, space and delete; `typed` gives each press, of the real keyboard too."""

    typed = Signal(str)
    """A character in lower case, or DELETE, or ENTER."""

    def __init__(
        self, kit: Kit, line: QWidget, *, digits: bool = False, signs: str = "", enter: str = ""
    ) -> None:
        """`line` shows what was typed; `signs` such as ".@" get a key each, and ENTER one that says `enter`.

        Without `digits` or `enter` there are no such keys, and the real ones do nothing.
        """
        super().__init__()
        self._kit = kit
        self._line = line
        self._order = 0
        self._digits = digits
        self.buttons: dict[str, BigButton] = {}
        """Each key by what it types."""
        for character in (DIGITS if digits else "") + "".join(ORDERS[0]):
            self._add(character, character)
        names = {".": say("dot"), "@": say("at"), "-": say("dash"), "/": say("slash"), "'": say("apostrophe")}
        self._last = [self._add(sign, names.get(sign, sign), face=sign) for sign in signs]
        self._last += [self._add(SPACE, say("Space")), self._add(DELETE, say("Delete"), icon="backspace")]
        if enter:
            self._last.append(self._add(ENTER, enter))
        self._other = self._key("")
        self._other.clicked.connect(self._change_order)
        self._last.append(self._other)
        for key in self._last:
            key.setFont(kit.look.card_words if key.face else kit.look.bar_words)
        for order in (1, 0):  # as wide as its longer words need, so that nothing jumps
            self._name_order(order)
            self._other.setMinimumWidth(max(_widest(self._other), self._other.minimumWidth()))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _key(self, words: str, *, icon: str = "") -> Key:
        # Letters come fast and often twice: the guard against double presses is for choices.
        return Key(self._kit.look, self._kit.pictures, words, icon=icon, parent=self)

    def _add(self, types: str, words: str, *, face: str = "", icon: str = "") -> Key:
        key = self._key(words, icon=icon)
        key.face = face
        key.clicked.connect(lambda: self.typed.emit(types))
        self.buttons[types] = key
        return key

    # order

    def _rows(self) -> list[list[BigButton]]:
        rows = [DIGITS, *ORDERS[self._order]] if self._digits else ORDERS[self._order]
        return [[self.buttons[character] for character in row] for row in rows]

    def _name_order(self, order: int) -> None:
        self._other.set_words(say("QWERTY order") if order else say("ABC order"))

    def _change_order(self) -> None:
        self._order = 1 - self._order
        self._name_order(self._order)
        self.arrange()
        before = self._before()
        for key in (keys := [key for row in self._rows() for key in row] + self._last):
            key.raise_()  # children stand in the order in which Tab goes
        for one, other in pairwise([*before, *keys]):
            QWidget.setTabOrder(one, other)

    def _before(self) -> list[QWidget]:
        """The stop of Tab before the first key."""
        stop: QWidget = next(iter(self.buttons.values()))
        while self.isAncestorOf(stop) or not stop.focusPolicy() & Qt.FocusPolicy.TabFocus:
            stop = stop.previousInFocusChain() or self
            if stop is self:
                return []
        return [stop]

    # sizes

    def _last_rows(self, width: int) -> list[list[BigButton]]:
        """The wide keys, in as few rows as their words allow."""
        rows: list[list[BigButton]] = [[]]
        for key in self._last:
            if rows[-1] and sum(map(_widest, [*rows[-1], key])) > width:
                rows.append([])
            rows[-1].append(key)
        return rows

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return FINGER * len(self._rows()) + self._lowest_last() * len(self._last_rows(self._whole(width)))

    def _whole(self, width: int) -> int:
        """The width of all keys together, in a place of this width."""
        return min(width // 10, WIDEST) * 10

    def _lowest_last(self) -> int:
        return max(key.needed(_widest(key)).height() for key in self._last)

    def sizeHint(self) -> QSize:
        return QSize(760, self.heightForWidth(760))

    def minimumSizeHint(self) -> QSize:
        return QSize(10 * FINGER, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    def arrange(self) -> None:
        """Place the keys as large as there is room for."""
        rows, width = self._rows(), self.width()
        whole = self._whole(width)
        side, left = whole // 10, (width - whole) // 2
        last = self._last_rows(whole)
        lowest = self._lowest_last()
        height = (self.height() - (lowest - FINGER) * len(last)) // (len(rows) + len(last))
        height = min(max(height, FINGER), TALLEST)
        font = self._letters(side, height)
        top = 0
        for row in rows:
            start = left + (whole - side * len(row)) // 2
            for at, key in enumerate(row):
                key.setFont(font)
                key.setGeometry(start + at * side, top, side, height)
            top += height
        for row in last:
            self._place_last(row, QRect(left, top, whole, max(height, lowest)))
            top += max(height, lowest)

    def _place_last(self, row: Sequence[BigButton], place: QRect) -> None:
        """The space bar is long; without it, all share what is left."""
        spare = place.width() - sum(map(_widest, row))
        space = self.buttons[SPACE]
        left = place.left()
        for key in row:
            longer = spare // len(row) if space not in row else spare if key is space else 0
            size = _widest(key) + longer
            key.setGeometry(left, place.top(), size, place.height())
            left += size

    def _letters(self, side: int, height: int) -> QFont:
        """Letters as large as the person's own size and the key allow."""
        font = self._kit.look.card_words
        widest = QFontMetrics(font).horizontalAdvance("w") / font.pixelSize()
        font.setPixelSize(min(font.pixelSize(), int((side - PAD) / widest), int((height - PAD) / 1.2)))
        return font

    # the real keyboard

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.window().installEventFilter(self)

    def hideEvent(self, event: QHideEvent) -> None:
        self.window().removeEventFilter(self)
        super().hideEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take what is typed on the real keyboard, wherever the focus is, if nothing else wants it."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            types = self._types(event)
            if types and not event.isAutoRepeat():
                self._line.setFocus(Qt.FocusReason.OtherFocusReason)
                self.typed.emit(types)
            return bool(types)
        return super().eventFilter(watched, event)

    def _types(self, event: QKeyEvent) -> str:
        if event.modifiers() & NO_TYPING:
            return ""
        if event.key() == Qt.Key.Key_Backspace:
            return DELETE
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            return ENTER if ENTER in self.buttons else ""
        text = event.text().lower()
        return text if text in self.buttons or (len(text) == 1 and text.isalpha()) else ""


def _widest(key: BigButton) -> int:
    return max(key.sizeHint().width(), key.minimumWidth(), FINGER)
