"""The pretend call on screen: it draws the call's state and sends it presses."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QWidget

from inclusion.practice.script import SWITCHES, Control, Person, Script
from inclusion.practice.videocall import press, start
from inclusion.ui.frame import Kit, Readable, stack
from inclusion.ui.screens.lesson_pages import Page
from inclusion.ui.widgets.button import BigButton, Kind
from inclusion.ui.widgets.choices import Choices
from inclusion.ui.widgets.meter import BLOCKS, Meter
from inclusion.ui.widgets.spread import Spread
from inclusion.ui.widgets.tiles import Tile, Tiles
from inclusion.ui.widgets.words import Sentence
from inclusion.words import say

PICTURES = {
    Control.MIC: ("mic-sign-off", "mic-sign-on"),
    Control.CAMERA: ("camera-sign-off", "camera-sign-on"),
    Control.HAND: ("hand-sign-down", "hand-sign-up"),
    Control.LEAVE: ("leave-sign", "leave-sign"),
    Control.JOIN: ("join-sign", "join-sign"),
}
"""The sign of each control when it is off, and when it is on: the same signs as in the lesson."""


class CallPage(Page):
    """A pretend call: nobody is there, and nothing can go wrong."""

    def __init__(self, kit: Kit, script: Script, changed: Callable[[], None]) -> None:
        self._kit = kit
        self._changed = changed
        self.call = start(script)
        self._tiles = Tiles([])
        self._spread = Spread(self._tiles, [], wide=True)
        self.buttons: dict[Control, BigButton] = {}
        for control in Control:
            button = kit.button(self.call.name(control), picture=PICTURES[control][0], kind=Kind.CARD)
            button.setFont(kit.look.button_words)
            button.clicked.connect(lambda _=False, pressed=control: self.press(pressed))
            self.buttons[control] = button
        self._controls = Choices(list(self.buttons.values()), kit.look.gap // 2, tallest=140)
        self._level_words = kit.sentence(say("Your sound"), small=True)
        self._level = Meter(kit.look)
        level = QWidget()
        row = QHBoxLayout(level)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._level_words)
        row.addWidget(self._level, 1)
        body = stack(kit, [self._spread, level, self._controls], stretch=[self._spread], tight=True)
        super().__init__(body, [], say("Next"), say("Now you try"))
        self._show()

    def press(self, control: Control) -> None:
        """Send a press to the call and show what it changed."""
        self.call = press(self.call, control)
        self._show()
        self._changed()

    def _show(self) -> None:
        call, kit = self.call, self._kit
        self._tiles.set_tiles([self._tile(person) for person in self._people()])
        sentences = self._sentences()
        self._spread.set_sentences(sentences)
        for control, button in self.buttons.items():
            button.setVisible(control in call.controls)
            if control in call.controls:
                on = control in SWITCHES and call.is_on(control)
                button.set_picture(kit.pictures.file(PICTURES[control][on]))
                if control in SWITCHES:
                    button.setAccessibleDescription(say("On") if on else say("Off"))
        self._controls.arrange()
        self._level.show_level(
            round(call.level * BLOCKS), say("Your sound is on.") if call.mic else say("Your sound is off.")
        )
        buttons: list[Readable] = [
            button for control, button in self.buttons.items() if control in call.controls
        ]
        self.readables = [*sentences, self._level_words, *buttons]
        self.on = say("Next") if call.done else say("Skip")

    def _people(self) -> list[Person]:
        """Whoever is on the screen, the large tile first."""
        call, scene = self.call, self.call.scene
        if not call.in_call:
            return [call.script.me]
        if scene.picture and not scene.speaker:
            return [Person("", scene.picture, scene.alt)]
        return [*sorted(call.people, key=lambda person: person.name != scene.speaker), call.script.me]

    def _tile(self, person: Person) -> Tile:
        file = person.picture or self._kit.pictures.file("help")
        return Tile(self._kit.look, self._kit.pictures, person.name, file, person.alt)

    def _sentences(self) -> list[Sentence]:
        call = self.call
        said = list(call.says)
        if said and call.speaker:
            said[0] = say("{name} says: {words}", name=call.speaker, words=said[0])
        bubbles = [self._kit.bubble("\n".join(said))] if said else []
        return [*bubbles, *map(self._kit.sentence, call.words)]
