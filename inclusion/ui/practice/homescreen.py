"""The pretend home screen."""

from collections.abc import Hashable

from PySide6.QtWidgets import QWidget

from inclusion.practice.choice import Choice, Pick
from inclusion.practice.homescreen import HomeScreen, Leave
from inclusion.ui.frame import Readable, stack
from inclusion.ui.practice.page import PracticePage
from inclusion.ui.widgets.button import BigButton, Kind
from inclusion.ui.widgets.choices import Choices
from inclusion.ui.widgets.device import DeviceFrame
from inclusion.ui.widgets.one_of import OneOf
from inclusion.ui.widgets.sides import Sides
from inclusion.ui.widgets.spread import Spread
from inclusion.words import say


class HomeScreenPage(PracticePage):
    """What to find on the left, and the device with its apps, or the app that is open, on the right."""

    @property
    def home(self) -> HomeScreen:
        assert isinstance(self.state, HomeScreen)
        return self.state

    def make_scene(self) -> QWidget:
        kit, script = self.kit, self.home.script
        self._wanted = kit.picture("help", "")
        self._words = Spread(self._wanted, [], wide=True)
        self._apps: dict[Hashable, BigButton] = {}
        for at, app in enumerate(script.apps):
            self._apps[Pick(at)] = self._button(app, Pick(at))
        grid = Choices(list(self._apps.values()), kit.look.gap // 2, most_columns=3)
        self._app = kit.picture("help", "")
        self._leave: dict[Hashable, BigButton] = {
            leave: self._button(script.leave[leave], leave) for leave in Leave
        }
        leave = Choices(list(self._leave.values()), kit.look.gap // 2, tallest=140)
        opened = stack(kit, [self._app, leave], stretch=[self._app], tight=True)
        self._grid, self._opened = grid, opened
        self._screen = OneOf([grid, opened])
        frame = DeviceFrame(kit, laptop=self.app.settings.text("device") == "laptop", content=self._screen)
        return Sides(self._words, frame, kit.look.gap)

    def _button(self, choice: Choice, press: Hashable) -> BigButton:
        button = self.kit.button(choice.name, picture=choice.picture, kind=Kind.CARD)
        button.setFont(self.kit.look.button_words)
        button.clicked.connect(lambda: self.press(press))
        return button

    def show_scene(self) -> list[Readable]:
        home = self.home
        at = home.opened if home.opened is not None else home.task.app if home.task else None
        shown = home.script.apps[at] if at is not None else None
        pictures = self.kit.pictures
        if shown is None:
            self._wanted.show_picture(pictures.file("i-can"), say("A person is pleased. The thumb is up."))
        else:
            for label in (self._wanted, self._app):
                label.show_picture(shown.picture or pictures.file("help"), shown.alt)
        sentences = [self.kit.sentence(words) for words in home.words]
        self._words.set_sentences(sentences)
        opened = home.opened is not None
        self._screen.show_part(self._opened if opened else self._grid)
        self.buttons = self._leave if opened else self._apps
        return [*sentences, *self.buttons.values()]
