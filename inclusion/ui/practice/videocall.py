"""The pretend call on screen."""

from collections.abc import Collection, Hashable
from itertools import pairwise

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inclusion.practice import typed
from inclusion.practice.call_script import MOST_CARDS, SWITCHES, Control, Person, Place
from inclusion.practice.videocall import Aside, Call
from inclusion.ui.frame import Readable, on_lines
from inclusion.ui.practice.page import PracticePage
from inclusion.ui.widgets.button import EDGE, BigButton, Kind
from inclusion.ui.widgets.choices import Choices
from inclusion.ui.widgets.keyboard import DELETE, ENTER, FINGER, Keyboard, TypedLine
from inclusion.ui.widgets.meter import BLOCKS, Meter
from inclusion.ui.widgets.sides import Sides
from inclusion.ui.widgets.spread import Spread
from inclusion.ui.widgets.tiles import Tile, Tiles
from inclusion.ui.widgets.words import Sentence
from inclusion.words import say

PICTURES = {
    Control.MIC: ("mic-sign-off", "mic-sign-on"),
    Control.CAMERA: ("camera-sign-off", "camera-sign-on"),
    Control.HAND: ("hand-sign-down", "hand-sign-up"),
    Control.CHAT: ("chat-sign-off", "chat-sign-on"),
    Control.CAPTIONS: ("captions-sign-off", "captions-sign-on"),
    Control.LEAVE: ("leave-sign", "leave-sign"),
    Control.JOIN: ("join-sign", "join-sign"),
}
"""The sign of each control when it is off, and when it is on: the same signs as in the lesson."""
KEYS: dict[str, Hashable] = {DELETE: typed.DELETE, ENTER: Aside.DONE}
"""What the keys without a letter stand for."""
TALLEST = 140
QWIDGETSIZE_MAX = 16_777_215
"""Qt's own word for no limit, which PySide does not give."""
CARD = 460
"""A card alone is no wider than this, unless its words are."""
SIGN = 44
"""A sign is known at this size: with small ones the whole bar stands in one row."""
CHAT_LINES = 2
"""How much of the chat shows."""


class SignButton(BigButton):
    """A button of the call: a small sign with its word."""

    def needed(self, width: int) -> QSize:
        pad = 2 * EDGE + 20
        beside = width - pad - SIGN - 14
        if beside >= self._widest_word():
            height = max(SIGN, self._words_size(beside).height())
        else:
            height = SIGN + 10 + self._words_size(width - pad).height()
        return QSize(self._widest_word() + pad, height + pad)


class QuietButton(BigButton):
    """A button that matters less, and is lower."""

    @property
    def _lowest(self) -> int:
        return FINGER

    def needed(self, width: int) -> QSize:
        needed = super().needed(width)
        return QSize(needed.width(), max(needed.height() - EDGE, FINGER))


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
        self._cards = [kit.button("", picture="join-sign", kind=Kind.CARD) for _ in range(MOST_CARDS)]
        for number, card in enumerate(self._cards):
            card.setFont(kit.look.button_words)
            card.clicked.connect(lambda _=False, at=number: self.press(self.call.cards[at]))
        self._go_on = kit.button(say("Go on"), icon="next")
        self._go_on.clicked.connect(lambda: self.press(Aside.GO_ON))
        self._choices = Choices(self._cards, kit.look.gap // 2, tallest=TALLEST)
        self._signs: dict[Control, BigButton] = {}
        for control in (*self.call.script.switches, Control.LEAVE, Control.JOIN):
            button = SignButton(
                kit.look, kit.pictures, self.call.name(control), kind=Kind.CARD, guard=kit.guard
            )
            button.setFont(kit.look.font(22 * min(kit.look.scale, 1.6) / kit.look.scale, bold=True))
            button.clicked.connect(lambda _=False, pressed=control: self.press(pressed))
            self._signs[control] = button
        self._controls = Choices(
            list(self._signs.values()), kit.look.gap // 2, most_columns=6, tallest=TALLEST
        )
        self._level_words = kit.sentence(say("Your sound"), small=True)
        self._level = Meter(kit.look)
        self._look = QuietButton(kit.look, kit.pictures, say("Other look"), icon="again", guard=kit.guard)
        self._look.setFont(kit.look.small_words)
        self._look.clicked.connect(lambda: self.press(Aside.OTHER_LOOK))
        self._row = QWidget()
        row = QHBoxLayout(self._row)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._level_words, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._level, 1)
        row.addStretch(0)
        row.addWidget(self._look)
        row.addWidget(self._go_on)
        self._asks, self._line = kit.sentence(""), TypedLine(kit)
        self._naming = Sides(self._asks, self._line, kit.look.gap)
        self._keyboard = Keyboard(kit, self._line, enter=say("Done"))
        self._keyboard.typed.connect(self._type)
        scene = QWidget()
        self._column = QVBoxLayout(scene)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(kit.look.gap // 2)
        self._column.addWidget(self._spread, 1)
        for part in (self._choices, self._row, self._naming, self._keyboard, self._controls):
            self._column.addWidget(part)
        return scene

    def _type(self, key: str) -> None:
        self.press(KEYS.get(key, typed.Key(key)))

    def show_scene(self) -> list[Readable]:
        call = self.call
        tiles = [self._tile(person) for person in self.call.people]
        self._tiles.set_tiles(tiles, alike=call.buttons_on_top)
        sentences = self._sentences()
        self._spread.set_sentences(sentences)
        cards, controls, keys = self._show_cards(), self._show_controls(), self._show_keys()
        in_call = call.place is Place.CALL
        row = self._show_row()
        on_top = in_call and call.buttons_on_top
        self._column.removeWidget(self._controls)
        self._column.insertWidget(0 if on_top else -1, self._controls)
        rest = {**cards, **row}
        self.buttons = {**controls, **rest} if on_top else {**rest, **controls}
        for before, after in pairwise([self._stop, *self.buttons.values()]):
            QWidget.setTabOrder(before, after)
        self.buttons |= keys
        bar, level = list(controls.values()), [self._level_words] if Aside.OTHER_LOOK in row else []
        said = [self._asks] if keys else sentences
        middle: list[Readable] = [*said, *cards.values(), *level, *row.values()]
        if keys:  # nobody wants to hear the whole alphabet
            middle += [self._line, keys[Aside.DONE]] if call.typed else [keys[Aside.DONE]]
        return [*bar, *middle] if on_top else [*middle, *bar]

    def _show_row(self) -> dict[Hashable, BigButton]:
        """Show the level of the sound, the other look, and what leads on from an answer."""
        call = self.call
        in_call = call.place is Place.CALL and not call.cards
        self._row.setVisible(in_call or call.given is not None)
        self._look.setVisible(in_call)
        for part in (self._level_words, self._level):
            part.setVisible(in_call and Control.MIC in call.controls)
        self._level.show_level(
            round(call.level * BLOCKS), say("Your sound is on.") if call.level else say("Your sound is off.")
        )
        self._go_on.setVisible(call.given is not None)
        shown: dict[Hashable, BigButton] = {Aside.OTHER_LOOK: self._look, Aside.GO_ON: self._go_on}
        return {each: button for each, button in shown.items() if not button.isHidden()}

    def _show_keys(self) -> dict[Hashable, BigButton]:
        """Show the keyboard, where the call asks for a name."""
        asked = bool(self.call.example)
        self._spread.setVisible(not asked)
        for part in (self._naming, self._keyboard):
            part.setVisible(asked)
        self._asks.set_words(on_lines(" ".join(self.call.words)))
        self._line.set_words(self.call.typed.title())
        keys = self._keyboard.buttons.items() if asked else ()
        return {KEYS.get(key, typed.Key(key)): button for key, button in keys}

    def _show_cards(self) -> dict[Hashable, BigButton]:
        """Show the answers to choose from."""
        call = self.call
        cards: dict[Hashable, BigButton] = dict(zip(call.cards, self._cards, strict=False))
        for at, card in enumerate(self._cards):
            card.setVisible(at < len(cards))
        for number, card in cards.items():
            assert isinstance(number, int)
            answer = call.scene.answers[number]
            card.set_words(answer.name)
            card.set_picture(answer.picture or self.kit.pictures.file("help"))
            card.setAccessibleDescription(answer.alt)
        self._choices.setMaximumWidth(_widest(cards.values()))
        self._choices.setVisible(bool(cards))
        self._choices.arrange()
        return cards

    def _show_controls(self) -> dict[Hashable, BigButton]:
        call = self.call
        for control, button in self._signs.items():
            button.setVisible(control in call.controls)
            on = control in call.on
            button.set_picture(self.kit.pictures.file(PICTURES[control][on]))
            if control in SWITCHES:
                button.setAccessibleDescription(say("On") if on else say("Off"))
        controls: dict[Hashable, BigButton] = {control: self._signs[control] for control in call.controls}
        in_call = call.place is Place.CALL
        self._controls.setMaximumWidth(QWIDGETSIZE_MAX if in_call else _widest(controls.values()))
        self._controls.setVisible(bool(controls))
        self._controls.arrange()
        return controls

    def _tile(self, person: Person) -> Tile:
        kit, call = self.kit, self.call
        file, alt = person.picture or kit.pictures.file("help"), person.alt
        signs = []
        if call.place is Place.CALL and person.name == call.my_name:
            if Control.CAMERA in call.controls and Control.CAMERA not in call.on:
                file, alt = kit.pictures.file("camera-sign-off"), say("Your camera is off.")
            off = (
                [PICTURES[Control.MIC][0]]
                if Control.MIC in call.controls and Control.MIC not in call.on
                else []
            )
            up = [PICTURES[Control.HAND][1]] if Control.HAND in call.on else []
            signs = [kit.pictures.file(name) for name in off + up]
        return Tile(kit.look, kit.pictures, person.name, file, alt, signs)

    def _sentences(self) -> list[Sentence]:
        call, look = self.call, self.kit.look
        said = list(call.says)
        if said and call.speaker:
            writes = call.place is Place.MESSAGE
            told = {"name": call.speaker, "words": said[0]}
            said[0] = say("{name} writes: {words}", **told) if writes else say("{name} says: {words}", **told)
            if Control.CAPTIONS in call.on:
                said[0] = say("Captions. {words}", words=said[0])
        bubbles = [self.kit.bubble("\n".join(said))] if said else []
        if call.chat:
            lines = "\n".join(call.chat[-CHAT_LINES:])
            chat = say("Chat. {lines}", lines=lines)
            bubbles.append(Sentence(look, chat, font=look.small_words, bubble=True))
        return [*bubbles, self.kit.sentence(" ".join(call.words))] if call.words else bubbles


def _widest(buttons: Collection[BigButton]) -> int:
    """Wide enough for the words of each button in one line, and no wider than the eye likes."""
    return max((CARD, *(button.sizeHint().width() + CARD // 4 for button in buttons))) * max(len(buttons), 1)
