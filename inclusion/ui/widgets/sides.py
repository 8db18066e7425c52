"""Two parts beside each other where there is room, under each other where not."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

WIDE = 1000
"""From this width in pixels on, two parts stand beside each other."""


def needed_height(widget: QWidget, width: int) -> int:
    """The height in pixels in which `widget` shows everything at `width`."""
    layout = widget.layout()
    if layout is not None:
        height = layout.totalHeightForWidth(width)
        return height if height >= 0 else layout.totalMinimumSize().height()
    if widget.hasHeightForWidth():
        return widget.heightForWidth(width)
    return max(widget.minimumSizeHint().height(), widget.minimumHeight())


class Sides(QWidget):
    """Puts `first` left of or above `second`."""

    def __init__(
        self,
        first: QWidget,
        second: QWidget,
        gap: int,
        *,
        wide_from: int = WIDE,
        share: float = 0.5,
        parent: QWidget | None = None,
    ) -> None:
        """Beside each other from a width of `wide_from` pixels on; then `first` has its `share` of it."""
        super().__init__(parent)
        self._parts = (first, second)
        self._gap = gap
        self._wide_from = wide_from
        self._share = share
        for part in self._parts:
            part.setParent(self)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _heights(self, width: int) -> list[int]:
        sides = (width, width)
        if width >= self._wide_from:
            first = self._first_width(width)
            sides = (first, width - self._gap - first)
        return [needed_height(part, side) for part, side in zip(self._parts, sides, strict=True)]

    def _first_width(self, width: int) -> int:
        return round((width - self._gap) * self._share)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        heights = self._heights(width)
        return max(heights) if width >= self._wide_from else sum(heights) + self._gap

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # something inside needs more room, or less
            self.updateGeometry()
            self.arrange()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    def arrange(self) -> None:
        """Place the two parts."""
        first, second = self._parts
        width, height = self.width(), self.height()
        if width >= self._wide_from:
            side = self._first_width(width)
            first.setGeometry(0, 0, side, height)
            second.setGeometry(side + self._gap, 0, width - side - self._gap, height)
            return
        needs = self._heights(width)
        spare = max(height - self._gap - sum(needs), 0) // 2
        first.setGeometry(0, 0, width, needs[0] + spare)
        top = needs[0] + spare + self._gap
        second.setGeometry(0, top, width, max(height - top, needs[1]))
