"""A few choices laid out so that every word fits and every picture is as large as can be."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from inclusion.ui.widgets.button import BigButton

WIDEST = 1.25
"""A single row of large cards is no wider than this, by height: words stay near their picture."""
SMALL = 260


class Choices(QWidget):
    """Buttons in a grid; as many columns as give the roomiest cells in which all words fit."""

    def __init__(
        self,
        buttons: Sequence[BigButton],
        gap: int,
        *,
        least_columns: int = 1,
        most_columns: int = 4,
        tallest: int = 10_000,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.buttons = list(buttons)
        self._gap = gap
        self._least_columns = least_columns
        self._most_columns = most_columns
        self._tallest = tallest
        for button in self.buttons:
            button.setParent(self)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _showing(self) -> list[BigButton]:
        return [button for button in self.buttons if not button.isHidden()]

    def _columns(self, count: int) -> range:
        most = min(count, self._most_columns)
        return range(min(self._least_columns, most), most + 1)

    def _cell(self, columns: int, width: int, count: int) -> tuple[int, int, int] | None:
        """Cell width, needed cell height and rows for so many columns; None where a word would be cut."""
        cell = (width - self._gap * (columns - 1)) // columns
        needs = [button.needed(cell) for button in self._showing()]
        if columns > self._least_columns and any(need.width() > cell for need in needs):
            return None
        return cell, max(need.height() for need in needs), -(-count // columns)

    def _needed_height(self, columns: int, width: int, count: int) -> int | None:
        cell = self._cell(columns, width, count)
        return None if cell is None else cell[1] * cell[2] + self._gap * (cell[2] - 1)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        count = len(self._showing())
        if count == 0:
            return 0
        possible = [self._needed_height(columns, width, count) for columns in self._columns(count)]
        return min(height for height in possible if height is not None)

    def minimumSizeHint(self) -> QSize:
        widest = max((button.minimumSizeHint().width() for button in self._showing()), default=0)
        return QSize(widest, 0)

    def sizeHint(self) -> QSize:
        return QSize(600, self.heightForWidth(600))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # something inside needs more room, or less
            self.updateGeometry()
            self.arrange()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    def arrange(self) -> None:
        """Place the buttons that show; call it after one was hidden or shown."""
        showing = self._showing()
        count = len(showing)
        if count == 0 or self.width() <= 0:
            return
        best: tuple[float, int] = (float("-inf"), 1)
        for columns in self._columns(count):
            fit = self._cell(columns, self.width(), count)
            if fit is None:
                continue
            cell, needed, rows = fit
            height = (self.height() - self._gap * (rows - 1)) // rows
            empty = rows * columns - count
            fits = height >= needed
            room = min(cell, height) * (1 - 0.3 * empty)
            best = max(best, (room if fits else -rows * needed, columns))
        columns = best[1]
        rows = -(-count // columns)
        width = (self.width() - self._gap * (columns - 1)) // columns
        needed = max(button.needed(width).height() for button in showing)
        height = min((self.height() - self._gap * (rows - 1)) // rows, max(self._tallest, needed))
        if rows == 1 and height > SMALL:
            narrow = min(width, round(height * WIDEST))
            needs = [button.needed(narrow) for button in showing]
            if all(need.width() <= narrow and need.height() <= height for need in needs):
                width = narrow
        left = (self.width() - columns * width - self._gap * (columns - 1)) // 2
        for at, button in enumerate(showing):
            row, column = divmod(at, columns)
            button.setGeometry(left + column * (width + self._gap), row * (height + self._gap), width, height)
