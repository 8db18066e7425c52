"""The pretend laptop or tablet on screen."""

from collections.abc import Hashable
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from inclusion.practice.choice import Pick
from inclusion.practice.device import Device, Hold
from inclusion.ui.frame import Kit, Readable, stack
from inclusion.ui.practice.page import PracticePage
from inclusion.ui.widgets.button import BigButton, Kind
from inclusion.ui.widgets.choices import Choices
from inclusion.ui.widgets.device import DeviceScene
from inclusion.ui.widgets.spread import Spread

HELD_MS = 800
"""So long a press counts as held; nothing else in the app needs one."""


class HoldButton(BigButton):
    """A card that also knows when it is held: by a finger, the mouse or Space."""

    held = Signal()

    def __init__(self, kit: Kit, words: str, picture: Path | None) -> None:
        super().__init__(kit.look, kit.pictures, words, picture=picture, kind=Kind.CARD, guard=kit.guard)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(HELD_MS)
        self._timer.timeout.connect(self._hold)
        self.pressed.connect(self._timer.start)

    def _hold(self) -> None:
        """Act while it is still down, as the real button does; letting go then does nothing more."""
        if self.isDown():
            self.setDown(False)
            self.held.emit()


class DevicePage(PracticePage):
    """The device large, what is said beside it, and its buttons under it."""

    @property
    def device(self) -> Device:
        assert isinstance(self.state, Device)
        return self.state

    def make_scene(self) -> QWidget:
        kit = self.kit
        self._drawn = DeviceScene(kit, self.device, laptop=self.app.settings.text("device") == "laptop")
        self._spread = Spread(self._drawn, [], wide=True)
        self._cards: dict[Hashable, BigButton] = {}
        for at, button in enumerate(self.device.script.buttons):
            card = HoldButton(kit, button.choice.name, button.choice.picture)
            card.clicked.connect(lambda _=False, at=at: self.press(Pick(at)))
            self._cards[Pick(at)] = card
            if button.hold:
                card.held.connect(lambda at=at: self.press(Hold(at)))
                holds = kit.button(button.hold, picture=button.choice.picture, kind=Kind.CARD)
                holds.clicked.connect(lambda _=False, at=at: self.press(Hold(at)))
                self._cards[Hold(at)] = holds
        for each in self._cards.values():
            each.setFont(kit.look.button_words)
        self._row = Choices(list(self._cards.values()), kit.look.gap // 2, tallest=140)
        return stack(kit, [self._spread, self._row], stretch=[self._spread], tight=True)

    def show_scene(self) -> list[Readable]:
        device = self.device
        self._drawn.show_device(device)
        sentences = [self.kit.sentence(words) for words in device.words]
        self._spread.set_sentences(sentences)
        self.buttons = {}
        for press, card in self._cards.items():
            assert isinstance(press, Pick | Hold)
            card.setVisible(press.at in device.scene.buttons)
            if press.at in device.scene.buttons:
                self.buttons[press] = card
        self._row.setVisible(bool(self.buttons))
        self._row.arrange()
        return [*sentences, *self.buttons.values()]
