"""What every screen has: one heading, a body that is never cut, and the actions under it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inclusion.settings import Value
from inclusion.speech.sentences import sentences
from inclusion.ui.pictures import Pictures
from inclusion.ui.routes import Route
from inclusion.ui.theme import Look, Theme
from inclusion.ui.widgets.button import BigButton, Kind, PressGuard
from inclusion.ui.widgets.picture import PictureLabel
from inclusion.ui.widgets.scroller import Scroller
from inclusion.ui.widgets.words import Heading, Sentence


def on_lines(words: str) -> str:
    """Give each sentence its own line."""
    return "\n".join(sentence.text for sentence in sentences(words))


class Readable(Protocol):
    """Anything on a screen that the voice can say and a mark can follow."""

    words: str

    def set_spoken(self, spoken: bool) -> None:
        """Mark it while it is said."""

    def isVisible(self) -> bool:
        """Whether the person sees it now."""


@dataclass(frozen=True)
class Kit:
    """What widgets are made with: the look, the pictures, and the guard against double presses."""

    look: Look
    pictures: Pictures
    guard: PressGuard
    theme: Callable[[str], Theme]
    """Gives the theme of a name."""

    def preview(self, setting: str, value: Value) -> "Kit":
        """The kit as it would be with `value`, to make the button that chooses it."""
        if setting == "theme":
            return replace(self, look=replace(self.look, theme=self.theme(str(value))))
        if setting == "text_size":
            return replace(self, look=replace(self.look, scale=int(value) / 100))
        return self

    def button(
        self, words: str, *, icon: str = "", picture: Path | str | None = None, kind: Kind = Kind.PLAIN
    ) -> BigButton:
        """A button; `picture` is a file, or the name of a picture that comes with the app."""
        file = self.pictures.file(picture) if isinstance(picture, str) else picture
        return BigButton(
            self.look, self.pictures, words, icon=icon, picture=file, kind=kind, guard=self.guard
        )

    def step_sentence(self, words: str) -> Sentence:
        """A sentence of a lesson's step."""
        return Sentence(self.look, words, font=self.look.step_words)

    def bubble(self, words: str) -> Sentence:
        """A sentence that somebody on the screen says."""
        return Sentence(self.look, words, bubble=True)

    def sentence(self, words: str, *, small: bool = False) -> Sentence:
        """Sentences, each on its own line; small for what matters less."""
        look = self.look
        words = on_lines(words)
        return Sentence(
            look, words, font=look.small_words if small else None, colour=look.theme.soft if small else ""
        )

    def picture(self, picture: Path | str, alt: str) -> PictureLabel:
        """A picture from a file, or by the name of one that comes with the app."""
        file = self.pictures.file(picture) if isinstance(picture, str) else picture
        return PictureLabel(self.pictures, file, alt)

    def sign(self, icon: str, alt: str) -> PictureLabel:
        """An icon that stands for itself, such as the tick of a list."""
        file = self.pictures.icon_file(icon)
        return PictureLabel(self.pictures, file, alt, colour=self.look.theme.text)


class Screen(QWidget):
    """One idea: a heading, a body, and the actions that lead on."""

    wants = Signal(object)
    """A Route the person chose."""
    wants_out = Signal()
    """The person is done here."""
    changed = Signal()
    """Something else can be read now: whoever reads aloud stops."""

    def __init__(self, kit: Kit, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kit = kit
        self.title = title
        self.heading = Heading(kit.look, title, self)
        self.reading_order: list[Readable] = [self.heading]
        self.scroller: Scroller | None = None
        gap = kit.look.gap
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(gap, gap // 2, gap, gap)
        self._column.setSpacing(gap // 2)
        self._top = QHBoxLayout()
        self._top.addWidget(self.heading, 1)
        self._column.addLayout(self._top)

    def beside_heading(self, widget: QWidget) -> None:
        """Put a small thing at the right end of the heading's line."""
        self._top.addWidget(widget)

    def set_body(self, body: QWidget) -> None:
        """Fill the place under the heading; where it does not fit, Up and Down stand beside it."""
        old, self.scroller = self.scroller, Scroller(self.kit.look, self.kit.pictures, body, self)
        self._column.insertWidget(1, self.scroller, 1)
        if old is not None:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()

    def set_actions(self, actions: Sequence[QWidget], beside: QWidget | None = None) -> None:
        """Put buttons in a row at the bottom, the one that goes on at the right; `beside` fills the rest."""
        row = QHBoxLayout()
        row.setSpacing(self.kit.look.gap)
        if beside is None:
            row.addStretch(1)
        else:
            row.addWidget(beside, 1)
        for action in actions:
            row.addWidget(action)
        self._column.addLayout(row)

    def readables(self) -> list[Readable]:
        """What the voice reads, in order: what shows now."""
        return [each for each in self.reading_order if each.isVisible()]

    def show_spoken(self, readable: Readable) -> None:
        """Bring what is being said into view."""
        if (
            self.scroller is not None
            and isinstance(readable, QWidget)
            and self.scroller.body.isAncestorOf(readable)
        ):
            self.scroller.show_widget(readable)

    def go_back_within(self) -> bool:
        """Take one step back inside the screen; False where there is none."""
        return False

    def lead(self, button: BigButton, route: Route) -> None:
        """Let `button` open `route`."""
        button.clicked.connect(lambda: self.ask_for(route))

    def ask_for(self, route: Route) -> None:
        """Say where the person wants to go."""
        self.wants.emit(route)

    def resume(self, old: "Screen") -> None:
        """Go on where the person was on `old`, the same screen in another look."""

    def leave(self) -> None:
        """Put down what must not go on when the screen is gone."""


def stack(
    kit: Kit, widgets: Sequence[QWidget], *, stretch: Sequence[QWidget] = (), tight: bool = False
) -> QWidget:
    """A body of widgets under each other; those in `stretch` share the room that is left."""
    body = QWidget()
    column = QVBoxLayout(body)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(kit.look.gap // 2 if tight else kit.look.gap)
    for widget in widgets:
        column.addWidget(widget, 1 if widget in stretch else 0)
    if not stretch:
        column.addStretch(1)
    return body
