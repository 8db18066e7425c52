"""Tap, move and type on screen."""

from collections.abc import Hashable

from PySide6.QtWidgets import QWidget

from inclusion.practice.choice import Pick
from inclusion.practice.targets import Press, Stage, Targets
from inclusion.practice.typed import Key
from inclusion.ui.frame import Readable, stack
from inclusion.ui.practice.page import PracticePage
from inclusion.ui.widgets.button import BigButton, Kind
from inclusion.ui.widgets.choices import Choices
from inclusion.ui.widgets.keyboard import DELETE, ENTER, Keyboard, TypedLine
from inclusion.ui.widgets.one_of import OneOf
from inclusion.ui.widgets.sides import Sides
from inclusion.ui.widgets.spread import Spread
from inclusion.ui.widgets.words import Sentence
from inclusion.words import say, whole


class TargetsPage(PracticePage):
    """Large things to tap, then a page with 2 arrows, then the keyboard."""

    @property
    def targets(self) -> Targets:
        assert isinstance(self.state, Targets)
        return self.state

    def make_scene(self) -> QWidget:
        typing = self._make_typing()
        self._stage = {
            Stage.TAP: self._make_things(),
            Stage.MOVE: self._make_page(),
            Stage.TYPE: typing,
            Stage.DELETE: typing,
            Stage.END: self._make_end(),
        }
        self._stages = OneOf(list(self._stage.values()))
        return self._stages

    def _make_things(self) -> QWidget:
        kit = self.kit
        self._things: dict[Hashable, BigButton] = {}
        for at, thing in enumerate(self.targets.script.things):
            button = kit.button(thing.name, picture=thing.picture, kind=Kind.CARD)
            button.setFont(kit.look.button_words)
            button.clicked.connect(lambda _=False, at=at: self.press(Pick(at)))
            self._things[Pick(at)] = button
        self._tap_words = Spread(None, [])
        things = Choices(list(self._things.values()), kit.look.gap, most_columns=3)
        return Sides(self._tap_words, things, kit.look.gap)

    def _make_page(self) -> QWidget:
        kit, names = self.kit, self.targets.script.press
        self._arrows: dict[Hashable, BigButton] = {}
        for press, icon in ((Press.UP, "up"), (Press.DOWN, "down")):
            button = kit.button(names[press], icon=icon)
            button.clicked.connect(lambda _=False, press=press: self.press(press))
            self._arrows[press] = button
        self._part_picture = kit.picture("help", "")
        self._part = Spread(self._part_picture, [])
        arrows = Choices(list(self._arrows.values()), kit.look.gap, tallest=kit.look.button_height)
        self._move_words = Spread(None, [])
        page = stack(kit, [self._part, arrows], stretch=[self._part], tight=True)
        return Sides(self._move_words, page, kit.look.gap)

    def _make_typing(self) -> QWidget:
        kit, script = self.kit, self.targets.script
        self._line = TypedLine(kit)
        self._keyboard = Keyboard(kit, self._line, signs="-", enter=script.press[Press.READY])
        self._keyboard.typed.connect(self._type)
        self._keys: dict[Hashable, BigButton] = {
            _press(types): key for types, key in self._keyboard.buttons.items()
        }
        self._type_words = Spread(None, [])
        top = Sides(self._type_words, stack(kit, [self._line]), kit.look.gap)
        return stack(kit, [top, self._keyboard], stretch=[self._keyboard], tight=True)

    def _make_end(self) -> QWidget:
        self._end_words = Spread(self.kit.picture("i-can", say("A person is pleased. The thumb is up.")), [])
        return self._end_words

    def _type(self, types: str) -> None:
        self.press(_press(types))

    def show_scene(self) -> list[Readable]:
        targets = self.targets
        self._stages.show_part(self._stage[targets.stage])
        sentences = [self.kit.sentence(words) for words in targets.words]
        match targets.stage:
            case Stage.TAP:
                return self._show_things(sentences)
            case Stage.MOVE:
                return self._show_page(sentences)
            case Stage.END:
                sentences.insert(0, self.kit.bubble(targets.name))
                self._end_words.set_sentences(sentences)
                self.buttons = {}
                return list(sentences)
            case _:
                sentences = [self.kit.sentence(whole(targets.words))]  # close, for all keys should show
                self._type_words.set_sentences(sentences)
                self._line.set_words(targets.typed)
                self._line.setAccessibleName(say("You typed: {words}", words=targets.typed))
                self._keys[Press.READY].setEnabled(Press.READY in targets.possible)
                self.buttons = self._keys
                return [*sentences, self._line]

    def _show_things(self, sentences: list[Sentence]) -> list[Readable]:
        self._tap_words.set_sentences(sentences)
        for at, button in enumerate(self._things.values()):
            button.set_chosen(at in self.targets.tapped)
        self.buttons = self._things
        return [*sentences, *self._things.values()]

    def _show_page(self, sentences: list[Sentence]) -> list[Readable]:
        targets = self.targets
        part = targets.script.parts[targets.part]
        file = part.picture or self.kit.pictures.file("help")
        self._part_picture.show_picture(file, part.alt)
        text = [self.kit.sentence(words) for words in part.words]
        self._part.set_sentences(text)
        self._move_words.set_sentences(sentences)
        for press, button in self._arrows.items():
            button.setEnabled(press in targets.possible)
        self.buttons = self._arrows
        return [*sentences, *text, *self._arrows.values()]


def _press(types: str) -> Hashable:
    """The press of the practice for what the keyboard types."""
    return Press.READY if types == ENTER else Key("" if types == DELETE else types)
