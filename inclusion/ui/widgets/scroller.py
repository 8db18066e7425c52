"""Keeps everything reachable when words are very large: two big buttons move the page, no swipe is needed."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QWidget

from inclusion.ui.pictures import Pictures
from inclusion.ui.theme import Look
from inclusion.ui.widgets.button import BigButton
from inclusion.ui.widgets.sides import WIDE, needed_height
from inclusion.words import say


class Scroller(QWidget):
    """Shows `body`; where it is taller than its place, "Up" and "Down" stand beside or under it."""

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
        body.installEventFilter(self)
        self.area.viewport().setAutoFillBackground(False)
        self.up = BigButton(look, pictures, say("Up"), icon="up")
        self.down = BigButton(look, pictures, say("Down"), icon="down")
        for button in (self.up, self.down):
            button.setFixedSize(button.sizeHint())
        self.up.clicked.connect(lambda: self._move(-1))
        self.down.clicked.connect(lambda: self._move(1))
        self._movers = QWidget(self)
        self._movers_box = QBoxLayout(QBoxLayout.Direction.TopToBottom, self._movers)
        self._movers_box.setContentsMargins(0, 0, 0, 0)
        self._movers_box.addWidget(self.up)
        self._movers_box.addStretch(1)
        self._movers_box.addWidget(self.down)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(look.gap)
        self._box.addWidget(self.area, 1)
        self._box.addWidget(self._movers)
        self._movers.hide()
        self.area.verticalScrollBar().valueChanged.connect(self._show_ends)
        self.area.verticalScrollBar().rangeChanged.connect(self._show_ends)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= WIDE
        self._box.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
        self._movers_box.setDirection(
            QBoxLayout.Direction.TopToBottom if wide else QBoxLayout.Direction.LeftToRight
        )
        self.fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.body and event.type() == QEvent.Type.LayoutRequest:
            self.fit()
        return super().eventFilter(watched, event)

    def fit(self) -> None:
        """Show the two buttons only where they are needed."""
        needed = needed_height(self.body, self.width())
        self._movers.setVisible(needed > self.height())
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
