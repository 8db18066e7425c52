"""The pretend call on screen."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from inclusion.practice.call_script import SWITCHES, Control, Person
from inclusion.practice.videocall import Call
from inclusion.ui.frame import Readable, stack
from inclusion.ui.practice.page import PracticePage
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


class CallPage(PracticePage):
    """A pretend call: nobody is there, and nothing can go wrong."""

    @property
    def call(self) -> Call:
        assert isinstance(self.state, Call)
        return self.state

    def make_scene(self) -> QWidget:
        kit = self.kit
        self._tiles = Tiles([])
        self._spread = Spread(self._tiles, [], wide=True)
        self._signs: dict[Control, BigButton] = {}
        for control in Control:
            button = kit.button(self.call.name(control), picture=PICTURES[control][0], kind=Kind.CARD)
            button.setFont(kit.look.button_words)
            button.clicked.connect(lambda _=False, pressed=control: self.press(pressed))
            self._signs[control] = button
        self._controls = Choices(list(self._signs.values()), kit.look.gap // 2, tallest=140)
        self._level_words = kit.sentence(say("Your sound"), small=True)
        self._level = Meter(kit.look)
        level = QWidget()
        row = QHBoxLayout(level)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._level_words)
        row.addWidget(self._level, 1)
        return stack(kit, [self._spread, level, self._controls], stretch=[self._spread], tight=True)

    def show_scene(self) -> list[Readable]:
        call = self.call
        self._tiles.set_tiles([self._tile(person) for person in self._people()])
        sentences = self._sentences()
        self._spread.set_sentences(sentences)
        for control, button in self._signs.items():
            button.setVisible(control in call.controls)
            on = control in SWITCHES and call.is_on(control)
            button.set_picture(self.kit.pictures.file(PICTURES[control][on]))
            if control in SWITCHES:
                button.setAccessibleDescription(say("On") if on else say("Off"))
        self._controls.arrange()
        self._level.show_level(
            round(call.level * BLOCKS), say("Your sound is on.") if call.mic else say("Your sound is off.")
        )
        self.buttons = {control: self._signs[control] for control in call.controls}
        return [*sentences, self._level_words, *self.buttons.values()]

    def _people(self) -> list[Person]:
        """Whoever is on the screen, the large tile first."""
        call, scene = self.call, self.call.scene
        if not call.in_call:
            return [call.script.me]
        if scene.picture and not scene.speaker:
            return [Person("", scene.picture, scene.alt)]
        return [*sorted(call.people, key=lambda person: person.name != scene.speaker), call.script.me]

    def _tile(self, person: Person) -> Tile:
        file = person.picture or self.kit.pictures.file("help")
        return Tile(self.kit.look, self.kit.pictures, person.name, file, person.alt)

    def _sentences(self) -> list[Sentence]:
        call = self.call
        said = list(call.says)
        if said and call.speaker:
            said[0] = say("{name} says: {words}", name=call.speaker, words=said[0])
        bubbles = [self.kit.bubble("\n".join(said))] if said else []
        return [*bubbles, *map(self.kit.sentence, call.words)]
