"""The pretend password from 3 words, on screen."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QWidget

from inclusion.practice.password3 import WORDS, Password3, Press, Stage, Take
from inclusion.practice.script import Action
from inclusion.ui.frame import Readable
from inclusion.ui.practice.typing_page import TALLEST, TypingPage
from inclusion.ui.widgets.button import BigButton, Kind
from inclusion.ui.widgets.choices import Choices
from inclusion.ui.widgets.picture import SMALLEST
from inclusion.ui.widgets.sides import Sides
from inclusion.words import say

ICONS = {Press.MORE: "next", Press.ORDER: "again", Press.KEEP: "tick", Press.BACK: "back"}


class Row(QWidget):
    """Pictures beside each other, as large as there is room for."""

    def sizeHint(self) -> QSize:
        return QSize(WORDS * SMALLEST, SMALLEST)


class Password3Page(TypingPage):
    """3 pictures become 3 words; nothing of them is kept."""

    @property
    def practice(self) -> Password3:
        assert isinstance(self.state, Password3)
        return self.state

    def make_scene(self) -> QWidget:
        kit, script = self.kit, self.practice.script
        self.make_keys()
        self.line.use_font(kit.look.button_words)  # 3 long words stay on one line
        unknown = kit.pictures.file("help")
        self._things: dict[Action, BigButton] = {
            Take(at): self.action_button(
                Take(at), thing.word, picture=thing.picture or unknown, kind=Kind.CARD
            )
            for at, thing in enumerate(script.things)
        }
        gap = kit.look.gap // 2
        self._cards = Choices(list(self._things.values()), gap)
        self._signs: dict[Action, BigButton] = {
            press: self.action_button(press, script.names[press], icon=icon) for press, icon in ICONS.items()
        }
        others = [self._signs[press] for press in (Press.MORE, Press.ORDER, Press.KEEP)]
        self._choices = Choices(others, gap, tallest=TALLEST)
        self._top = Sides(Choices([self._signs[Press.BACK]], gap), self.line, gap, wide_from=self.wide_from)
        self._row = Row()
        row = QHBoxLayout(self._row)
        row.setContentsMargins(0, 0, 0, 0)
        self._pictures = [kit.picture("i-can", "") for _ in range(WORDS)]
        for picture in self._pictures:
            row.addWidget(picture)
        parts = [self._top, self._cards, self._row, self._choices, self.keys]
        return self.place_device(parts, stretch=[self._cards, self._row, self.keys])

    def show_scene(self) -> list[Readable]:
        practice = self.practice
        signs = self._things | self._signs
        for action, sign in signs.items():
            sign.setVisible(action in practice.controls)
        for action, thing in self._things.items():
            thing.set_chosen(isinstance(action, Take) and action.number in practice.taken)
        self.buttons = {action: signs[action] for action in practice.controls}
        seen = list(self.buttons.values())
        self._cards.setVisible(practice.stage is Stage.CHOOSE)
        self._cards.arrange()
        self._top.setVisible(Press.BACK in practice.controls)
        self._choices.setVisible(practice.stage in {Stage.CHOOSE, Stage.ORDER})
        self._choices.arrange()
        self._show_pictures()
        typing = practice.stage is Stage.TYPE
        note = practice.sentence
        if typing:
            note = self.on_card(" ".join(thing.word for thing in practice.chosen))
        line = self.show_keys(typing, practice.text)
        return [*self.tell((practice.script.warning, *practice.words), note), *line, *seen]

    def _show_pictures(self) -> None:
        """Show the 3 things in their order; at the end, that it is done."""
        practice, files = self.practice, self.kit.pictures
        pleased = (files.file("i-can"), say("A person is pleased. The thumb is up."))
        shown = {
            Stage.ORDER: [(thing.picture or files.file("help"), thing.word) for thing in practice.chosen],
            Stage.DONE: [pleased],
        }.get(practice.stage, [])
        self._row.setVisible(bool(shown))
        for at, picture in enumerate(self._pictures):
            picture.setVisible(at < len(shown))
            if at < len(shown):
                picture.show_picture(*shown[at])
