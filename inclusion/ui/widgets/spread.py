"""One picture with its sentences: left of them in a wide place, above them in a tall one."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from inclusion.ui.widgets.picture import SMALLEST
from inclusion.ui.widgets.words import Sentence

GAP = 20
ROW_PICTURE = 64
"""Smallest side of a picture in a list."""
WIDE_SHARE = 0.54
SHARES = tuple(share / 100 for share in range(66, 9, -4))
"""Shares of the place that a picture may take, largest first."""


class Spread(QWidget):
    """Gives the picture as much of the place as leaves every word whole."""

    def __init__(
        self,
        picture: QWidget | None,
        sentences: Sequence[Sentence],
        *,
        row: bool = False,
        wide: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """With `row` it is one line of a list: a small picture, always beside its words.
        A `wide` picture is not square.
        """
        super().__init__(parent)
        self.picture = picture
        self._row = row
        self._wide = wide
        self.sentences = list(sentences)
        for widget in (*([picture] if picture else []), *self.sentences):
            widget.setParent(self)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_sentences(self, sentences: Sequence[Sentence]) -> None:
        """Show other words beside the same picture."""
        for old in self.sentences:
            old.hide()
            old.deleteLater()
        self.sentences = list(sentences)
        for sentence in self.sentences:
            sentence.setParent(self)
            sentence.show()
        self.updateGeometry()
        self.arrange()

    def _words_height(self, width: int) -> int:
        heights = [sentence.heightForWidth(width) for sentence in self.sentences]
        return sum(heights) + GAP * max(len(heights) - 1, 0)

    def _widest_word(self) -> int:
        return max((sentence.widest_word() for sentence in self.sentences), default=0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        """The height in which the words and a small picture fit."""
        if self.picture is None:
            return self._words_height(width)
        if self._row:
            return max(ROW_PICTURE, self._words_height(width - ROW_PICTURE - GAP))
        above = SMALLEST + GAP + self._words_height(width)
        beside = width - SMALLEST - GAP
        if beside < self._widest_word():
            return above
        return min(above, max(SMALLEST, self._words_height(beside)))

    def sizeHint(self) -> QSize:
        return QSize(800, self.heightForWidth(800))

    def minimumSizeHint(self) -> QSize:
        return QSize(max(SMALLEST, self._widest_word()), 0)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # something inside needs more room, or less
            self.updateGeometry()
            self.arrange()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    def arrange(self) -> None:
        """Place picture and words; call it after a sentence changed."""
        width, height = self.width(), self.height()
        if self.picture is None:
            self._place_words(QRect(0, 0, width, height))
            return
        beside = self._largest_beside(width, height)
        above = 0 if self._row else self._largest_above(width, height)
        if beside >= above and beside > 0:
            self.picture.setGeometry(0, 0, beside, height)
            self._place_words(QRect(beside + GAP, 0, width - beside - GAP, height))
        else:
            side = above if above > 0 else SMALLEST
            words = self._words_height(width)
            top = max((height - side - GAP - words) // 2, 0)
            self.picture.setGeometry(0, top, width, side)
            self._place_words(QRect(0, top + side + GAP, width, words))

    def _largest_beside(self, width: int, height: int) -> int:
        if self._row:
            return self._largest_in_row(width, height)
        for side in self._sides_to_try(width, height):
            left = width - side - GAP
            if side >= SMALLEST and left >= self._widest_word() and self._words_height(left) <= height:
                return side
        return 0

    def _sides_to_try(self, width: int, height: int) -> list[int]:
        if self._wide:
            return [round(width * share) for share in SHARES if share <= WIDE_SHARE] + [SMALLEST]
        return [min(round(width * share), height) for share in SHARES] + [SMALLEST]

    def _largest_in_row(self, width: int, height: int) -> int:
        for side in range(max(min(height, width // 4), ROW_PICTURE), ROW_PICTURE, -8):
            left = width - side - GAP
            if left >= self._widest_word() and self._words_height(left) <= height:
                return side
        return ROW_PICTURE

    def _largest_above(self, width: int, height: int) -> int:
        side = min(height - GAP - self._words_height(width), width)
        return side if side >= SMALLEST else 0

    def _place_words(self, place: QRect) -> None:
        total = self._words_height(place.width())
        top = place.top() + max((place.height() - total) // 2, 0)
        for sentence in self.sentences:
            height = sentence.heightForWidth(place.width())
            sentence.setGeometry(place.left(), top, place.width(), height)
            top += height + GAP
