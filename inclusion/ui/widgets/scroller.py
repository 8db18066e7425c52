"""Keeps everything reachable when words are very large: two big buttons move the page, no swipe is needed."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from inclusion.ui.pictures import Pictures
from inclusion.ui.theme import Look
from inclusion.ui.widgets.button import BigButton
from inclusion.words import say


class Scroller(QWidget):
    """Shows `body`; where it is taller than its place, "Up" and "Down" stand beside it."""

    def __init__(self, look: Look, pictures: Pictures, body: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.body = body
        self.area = QScrollArea(self)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(body)
        body.setAutoFillBackground(False)
        self.area.viewport().setAutoFillBackground(False)
        self.up = BigButton(look, pictures, say("Up"), icon="up")
        self.down = BigButton(look, pictures, say("Down"), icon="down")
        for button in (self.up, self.down):
            button.setFixedWidth(button.sizeHint().width())
        self.up.clicked.connect(lambda: self._move(-1))
        self.down.clicked.connect(lambda: self._move(1))
        self._column = QWidget(self)
        column = QVBoxLayout(self._column)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.up)
        column.addStretch(1)
        column.addWidget(self.down)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.gap)
        row.addWidget(self.area, 1)
        row.addWidget(self._column)
        self._column.hide()
        self.area.verticalScrollBar().valueChanged.connect(self._show_ends)
        self.area.verticalScrollBar().rangeChanged.connect(self._show_ends)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Show the two buttons only where they are needed; call it after the body changed."""
        needed = self.body.heightForWidth(self.width()) if self.body.hasHeightForWidth() else -1
        layout = self.body.layout()
        if layout is not None:
            needed = layout.totalHeightForWidth(self.width())
            needed = needed if needed >= 0 else layout.totalMinimumSize().height()
        self._column.setVisible(needed > self.height())
        self._show_ends()

    def show_widget(self, widget: QWidget) -> None:
        """Bring a widget of the body into view."""
        self.area.ensureWidgetVisible(widget, 0, 24)

    def _move(self, direction: int) -> None:
        bar = self.area.verticalScrollBar()
        bar.setValue(bar.value() + direction * round(self.area.viewport().height() * 0.8))

    def _show_ends(self) -> None:
        bar = self.area.verticalScrollBar()
        self.up.setEnabled(bar.value() > bar.minimum())
        self.down.setEnabled(bar.value() < bar.maximum())
