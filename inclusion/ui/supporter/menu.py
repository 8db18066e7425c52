"""What a supporter can do, as a few cards; and the choices of one setting."""

from collections.abc import Callable, Sequence

from inclusion.errors import KnownError
from inclusion.settings import BY_NAME, Setting, Settings, Value
from inclusion.ui.frame import Kit, Screen, stack
from inclusion.ui.routes import Choose, DeviceCheck, LessonCheck, LookAndWords, Notes, Route, SetUp
from inclusion.ui.widgets.button import BigButton, Kind
from inclusion.ui.widgets.choices import Choices
from inclusion.words import say


class MenuScreen(Screen):
    """A few cards, each the way to a screen."""

    def __init__(
        self,
        kit: Kit,
        title: str,
        cards: Sequence[tuple[str, str, Route]],
        actions: Sequence[BigButton] = (),
    ) -> None:
        super().__init__(kit, title)
        buttons = []
        for words, picture, route in cards:
            card = kit.button(words, picture=picture, kind=Kind.CARD)
            self.lead(card, route)
            buttons.append(card)
        self.cards = buttons
        self.set_body(Choices(buttons, kit.look.gap))
        self.reading_order += buttons
        if actions:
            self.set_actions(actions)
            self.reading_order += actions


def support_screen(kit: Kit) -> Screen:
    """The first screen behind the PIN."""
    return MenuScreen(
        kit,
        say("Support"),
        [
            (say("Words and colours"), "words-bigger", LookAndWords()),
            (say("Check this device"), "device-check", DeviceCheck()),
            (say("Check the lessons"), "check-lessons", LessonCheck()),
            (say("Notes for supporters"), "with-help", Notes()),
            (say("Set up"), "set-up", SetUp()),
        ],
    )


def look_and_words_screen(kit: Kit) -> Screen:
    """What makes the screens easier to see and hear."""
    return MenuScreen(
        kit,
        say("Words and colours"),
        [
            (say("Colours"), "colours", Choose("theme")),
            (say("Size of words"), "words-bigger", Choose("text_size")),
            (say("Speed of the voice"), "voice-speed", Choose("speed")),
        ],
    )


def set_up_screen(kit: Kit, close: Callable[[], None]) -> Screen:
    """What the device is and keeps, and the way out of the app."""
    close_button = kit.button(say("Close Inclusion"), icon="leave")
    close_button.clicked.connect(close)
    return MenuScreen(
        kit,
        say("Set up"),
        [
            (say("Laptop or tablet"), "laptop-or-tablet", Choose("device")),
            (say("Keep the place"), "keep-place", Choose("keep")),
        ],
        [close_button],
    )


class ChooseScreen(Screen):
    """The choices of one setting, each in force at once when it is pressed."""

    def __init__(self, kit: Kit, settings: Settings, setting: Setting, tell: Callable[[str], None]) -> None:
        super().__init__(kit, say(setting.title))
        self._settings = settings
        self._setting = setting
        self._tell = tell
        help_words = kit.sentence(say(setting.help))
        self.buttons: list[BigButton] = []
        for value, words in setting.choices.items():
            shown = kit.preview(setting.name, value)
            button = shown.button(say(words))
            if setting.name == "text_size":
                button.setFont(shown.look.font(24, bold=True))
            button.set_chosen(settings[setting.name] == value)
            button.clicked.connect(lambda _=False, to=value: self._choose(to))
            self.buttons.append(button)
        choices = Choices(self.buttons, kit.look.gap, most_columns=3, tallest=170)
        self.set_body(stack(kit, [help_words, choices], stretch=[choices]))
        self.reading_order += [help_words, *self.buttons]

    def _choose(self, value: Value) -> None:
        try:
            self._settings.change(self._setting.name, value)
        except KnownError as error:
            self._tell(str(error))
        for button, each in zip(self.buttons, self._setting.choices, strict=True):
            button.set_chosen(each == value)


def choose_screen(kit: Kit, settings: Settings, name: str, tell: Callable[[str], None]) -> Screen:
    """The screen of the setting called `name`."""
    return ChooseScreen(kit, settings, BY_NAME[name], tell)
