"""The pretend Wi-Fi: the list on a device, then the keyboard, then the full sign."""

from collections.abc import Hashable

from PySide6.QtWidgets import QWidget

from inclusion.practice.choice import Pick
from inclusion.practice.typed import Key
from inclusion.practice.wifi import Press, Step, Wifi
from inclusion.ui.frame import Readable, stack
from inclusion.ui.practice.page import PracticePage
from inclusion.ui.widgets.button import BigButton, Kind
from inclusion.ui.widgets.choices import Choices
from inclusion.ui.widgets.device import DeviceFrame
from inclusion.ui.widgets.keyboard import DELETE, ENTER, Keyboard, TypedLine
from inclusion.ui.widgets.one_of import OneOf
from inclusion.ui.widgets.sides import Sides
from inclusion.ui.widgets.spread import Spread
from inclusion.words import say, whole


class WifiPage(PracticePage):
    """One step at a time; the card with the password is always beside what is to do."""

    @property
    def wifi(self) -> Wifi:
        assert isinstance(self.state, Wifi)
        return self.state

    def make_scene(self) -> QWidget:
        self._step = {
            Step.LIST: self._make_list(),
            Step.PASSWORD: self._make_password(),
            Step.ONLINE: self._make_online(),
        }
        self._steps = OneOf(list(self._step.values()))
        return self._steps

    def _make_list(self) -> QWidget:
        kit, script = self.kit, self.wifi.script
        self._names: dict[Hashable, BigButton] = {}
        for at, name in enumerate(script.names):
            button = kit.button(name.name, picture=name.picture, kind=Kind.CARD)
            button.setFont(kit.look.button_words)
            button.clicked.connect(lambda _=False, at=at: self.press(Pick(at)))
            self._names[Pick(at)] = button
        names = Choices(list(self._names.values()), kit.look.gap // 2, most_columns=2)
        laptop = self.app.settings.text("device") == "laptop"
        frame = DeviceFrame(kit, laptop=laptop, content=names, sign=script.sign[False].picture)
        self._card = kit.bubble("\n".join(script.card))
        self._list_words = Spread(None, [])
        left = stack(kit, [self._card, self._list_words], stretch=[self._list_words])
        return Sides(left, frame, kit.look.gap)

    def _make_password(self) -> QWidget:
        kit, script = self.kit, self.wifi.script
        self._line = TypedLine(kit)
        digits = any(sign.isdigit() for sign in script.password + script.slip)
        self._keyboard = Keyboard(kit, self._line, digits=digits, enter=script.join)
        self._keyboard.typed.connect(self._type)
        self._keys: dict[Hashable, BigButton] = {
            _press(types): key for types, key in self._keyboard.buttons.items()
        }
        self._password_card = kit.bubble(script.card[-1])
        self._password_words = Spread(None, [])
        box = stack(kit, [self._password_card, self._line], tight=True)
        top = Sides(self._password_words, box, kit.look.gap)
        return stack(kit, [top, self._keyboard], stretch=[self._keyboard], tight=True)

    def _make_online(self) -> QWidget:
        on = self.wifi.script.sign[True]
        file = on.picture or self.kit.pictures.file("i-can")
        self._online_words = Spread(self.kit.picture(file, on.alt), [])
        return self._online_words

    def _type(self, types: str) -> None:
        self.press(_press(types))

    def show_scene(self) -> list[Readable]:
        wifi = self.wifi
        self._steps.show_part(self._step[wifi.step])
        close = wifi.step is Step.PASSWORD  # over the keyboard, for all keys should show
        sentences = [self.kit.sentence(words) for words in ([whole(wifi.words)] if close else wifi.words)]
        words = {
            Step.LIST: self._list_words,
            Step.PASSWORD: self._password_words,
            Step.ONLINE: self._online_words,
        }[wifi.step]
        words.set_sentences(sentences)
        self._line.set_words(wifi.typed)
        self._line.setAccessibleName(say("You typed: {words}", words=wifi.typed))
        self.buttons = {Step.LIST: self._names, Step.PASSWORD: self._keys}.get(wifi.step, {})
        if wifi.step is Step.LIST:
            return [self._card, *sentences, *self._names.values()]
        return [*sentences, *([self._password_card, self._line] if wifi.step is Step.PASSWORD else [])]


def _press(types: str) -> Hashable:
    """The press of the practice for what the keyboard types."""
    return Press.JOIN if types == ENTER else Key("" if types == DELETE else types)
