"""Pretend trouble on screen."""

from PySide6.QtWidgets import QWidget

from inclusion.practice.script import Action
from inclusion.practice.trouble import ASK, GO_ON, MOST_TRIES, Trouble, Try
from inclusion.ui.frame import Readable, stack
from inclusion.ui.practice.typing_page import DevicePage
from inclusion.ui.widgets.button import BigButton, Kind
from inclusion.ui.widgets.choices import Choices


class TroublePage(DevicePage):
    """Things that went wrong, and ways to try: nothing on the real device changes."""

    @property
    def trouble(self) -> Trouble:
        assert isinstance(self.state, Trouble)
        return self.state

    def make_scene(self) -> QWidget:
        kit = self.kit
        self._picture = kit.picture("help", "")
        device = self.place_device([self._picture], stretch=[self._picture])
        unknown = kit.pictures.file("help")
        ask = self.trouble.scene.ask
        self._signs: dict[Action, BigButton] = {
            Try(at): self.action_button(Try(at), "", picture=unknown, kind=Kind.CARD)
            for at in range(MOST_TRIES)
        }
        self._signs[ASK] = self.action_button(ASK, ask.name, picture=ask.picture or unknown, kind=Kind.CARD)
        self._signs[GO_ON] = self.action_button(GO_ON, self.trouble.script.go_on, icon="next")
        self._choices = Choices(list(self._signs.values()), kit.look.gap // 2, tallest=180)
        return stack(kit, [device, self._choices], stretch=[device], tight=True)

    def show_scene(self) -> list[Readable]:
        trouble = self.trouble
        for at, way in enumerate(trouble.scene.ways):
            self._signs[Try(at)].set_words(way.name)
            self._signs[Try(at)].set_picture(way.picture or self.kit.pictures.file("help"))
            self._signs[Try(at)].set_chosen(at in trouble.tried)
        for action, sign in self._signs.items():
            sign.setVisible(action in trouble.controls)
        self._choices.setVisible(bool(trouble.controls))
        self._choices.arrange()
        self.buttons = {action: self._signs[action] for action in trouble.controls}
        file, alt = trouble.picture
        self._picture.show_picture(file or self.kit.pictures.file("help"), alt)
        return [*self.tell(trouble.words), *self.buttons.values()]
