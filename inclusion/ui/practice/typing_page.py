"""What practices on a drawn device share: the app's words beside it, and a keyboard with its line."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QWidget

from inclusion.practice.script import Action
from inclusion.practice.typed import DELETE, Key
from inclusion.ui.frame import Readable
from inclusion.ui.practice.page import PracticePage
from inclusion.ui.theme import BUTTON_TEXT_LIMIT
from inclusion.ui.widgets import keyboard
from inclusion.ui.widgets.aside import Aside
from inclusion.ui.widgets.button import BigButton, Kind
from inclusion.ui.widgets.device_screen import DeviceScreen
from inclusion.ui.widgets.keyboard import Keyboard, TypedLine
from inclusion.ui.widgets.picture import PictureLabel
from inclusion.ui.widgets.spread import Spread
from inclusion.ui.widgets.words import Sentence
from inclusion.words import say

TALLEST = 110
"""Buttons of a pretend page leave their room to the page."""


class DevicePage(PracticePage):
    """A practice on a drawn device, with the app's words beside it."""

    @property
    def wide_from(self) -> int:
        """From this width on, by the size of words, two parts of a row on the device stand side by side."""
        return round(560 * min(self.kit.look.scale, BUTTON_TEXT_LIMIT))

    def place_device(self, parts: Sequence[QWidget], *, stretch: Sequence[QWidget] = ()) -> QWidget:
        """Give the whole scene: these parts on the device."""
        self.device = DeviceScreen(self.kit.look)
        for part in parts:
            self.device.add(part, stretch=part in stretch)
        self._words = Spread(None, [])
        self._told: list[str] = []
        return Aside(self._words, self.device, self.kit.look.gap)

    def tell(self, words: Sequence[str], note: str = "") -> list[Sentence]:
        """Show what the app says, and a note that the person works from."""
        told = [*words, note]
        if told != self._told:
            self._told = told
            notes = [self.kit.bubble(note)] if note else []
            self._words.set_sentences([*map(self.kit.sentence, words), *notes])
        return self._words.sentences

    def on_card(self, words: str) -> str:
        """Give the note that says what to type."""
        return say("On your card:\n{words}", words=words)

    def make_page(self) -> Spread:
        """Room for a picture and its words on the device."""
        return Spread(self.kit.picture("help", ""), [], wide=True)

    def show_page(self, page: Spread, file: Path | None, alt: str, words: Sequence[str]) -> list[Sentence]:
        """Show a picture and words on the device."""
        assert isinstance(page.picture, PictureLabel)
        page.picture.show_picture(file or self.kit.pictures.file("help"), alt)
        if [each.words for each in page.sentences] != list(words):
            page.set_sentences([*map(self.kit.sentence, words)])
        return page.sentences

    def action_button(
        self,
        action: Action,
        words: str,
        *,
        icon: str = "",
        picture: Path | None = None,
        kind: Kind = Kind.PLAIN,
    ) -> BigButton:
        """A button that sends `action`."""
        button = self.kit.button(words, icon=icon, picture=picture, kind=kind)
        button.clicked.connect(lambda: self.press(action))
        return button


class TypingPage(DevicePage):
    """A practice with a line to type in."""

    def make_keys(self, enter: str = "", enter_sends: Action = None, signs: str = "") -> None:
        """Make `line` and `keys`; the enter key says `enter` and sends `enter_sends`."""
        self.line = TypedLine(self.kit)
        self.keys = Keyboard(self.kit, self.line, signs=signs, enter=enter)
        self.enter_sends = enter_sends
        self.keys.typed.connect(self._take)

    def show_keys(self, shows: bool, text: str = "") -> list[Readable]:
        """Show or hide line and keys; with them come their buttons."""
        self.line.setVisible(shows)
        self.keys.setVisible(shows)
        self.line.set_words(text)
        if not shows:
            return []
        for types, button in self.keys.buttons.items():
            self.buttons[self._action(types)] = button
        return [self.line]

    def _take(self, types: str) -> None:
        self.press(self._action(types))

    def _action(self, types: str) -> Action:
        if types == keyboard.ENTER:
            return self.enter_sends
        return DELETE if types == keyboard.DELETE else Key(types)
