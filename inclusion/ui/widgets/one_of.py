"""Several parts in one place, of which one shows."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget


class OneOf(QWidget):
    """Shows one of its parts, and needs no more room than that one."""

    def __init__(self, parts: Sequence[QWidget]) -> None:
        super().__init__()
        self._parts = list(dict.fromkeys(parts))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for part in self._parts:
            column.addWidget(part)
        self.show_part(self._parts[0])

    def show_part(self, shown: QWidget) -> None:
        """Show this part, and hide the others first, so that both never share the room."""
        for part in self._parts:
            if part is not shown:
                part.hide()
        shown.show()
