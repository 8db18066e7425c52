"""Real settings on screen: what is tried counts at once, for the whole app."""

from collections.abc import Hashable
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from inclusion.errors import KnownError
from inclusion.practice.script import Action
from inclusion.practice.settings import Adjust, Decide, Question, Try
from inclusion.ui.frame import Readable, stack
from inclusion.ui.practice.page import PracticePage
from inclusion.ui.widgets.button import BigButton, Kind
from inclusion.ui.widgets.choices import Choices
from inclusion.ui.widgets.one_of import OneOf
from inclusion.ui.widgets.sides import Sides
from inclusion.ui.widgets.spread import Spread
from inclusion.words import say

PREVIEW = 18
"""Letters of a size of words at 100 %, small enough that all sizes stand beside each other."""


class SettingsPage(PracticePage):
    """The values of one setting, each in its own look, and the 2 ways to go on."""

    @property
    def adjust(self) -> Adjust:
        assert isinstance(self.state, Adjust)
        return self.state

    def make_scene(self) -> QWidget:
        kit, script = self.kit, self.adjust.script
        values = {name: self.app.settings[name] for name in self.adjust.values}
        self.state = self.first = replace(self.adjust, values=values)
        self._values: list[dict[Hashable, BigButton]] = []
        self._questions: list[QWidget] = []
        for question in script.questions:
            self._values.append(self._make_values(question))
            buttons = list(self._values[-1].values())
            self._questions.append(Choices(buttons, kit.look.gap, most_columns=3, tallest=170))
        self._questions.append(kit.picture("i-can", say("A person is pleased. The thumb is up.")))
        self._place = OneOf(self._questions)
        self._decide: dict[Hashable, BigButton] = {}
        for decide in Decide:
            choice = script.decide[decide]
            button = kit.button(choice.name, picture=choice.picture, kind=Kind.CARD)
            button.setFont(kit.look.button_words)
            button.clicked.connect(lambda _=False, decide=decide: self.press(decide))
            self._decide[decide] = button
        self._row = Choices(list(self._decide.values()), kit.look.gap, tallest=140)
        self._words = Spread(None, [])
        left = stack(kit, [self._words, self._row], stretch=[self._words])
        return Sides(left, self._place, kit.look.gap)

    def _make_values(self, question: Question) -> dict[Hashable, BigButton]:
        buttons: dict[Hashable, BigButton] = {}
        name = question.setting.name
        for value in question.values:
            shown = self.kit.preview(name, value)
            button = shown.button(say(question.setting.choices[value]))
            if name == "text_size":
                button.setFont(shown.look.font(PREVIEW, bold=True))
            button.clicked.connect(lambda _=False, value=value: self.press(Try(value)))
            buttons[Try(value)] = button
        return buttons

    def press(self, action: Action) -> None:
        """Make the change real. A new look draws the window anew, where another page goes on from here."""
        self.state = self.state.press(action)
        self._make_real()
        self._show()

    def _make_real(self) -> None:
        for name, value in self.adjust.values.items():
            if self.app.settings[name] != value:
                try:
                    self.app.settings.change(name, value)
                except KnownError as error:
                    self.app.tell(str(error))

    def _stop_practice(self) -> None:
        """What was tried and not kept is put back."""
        as_before = self.adjust.press(Decide.PUT_BACK)
        self.first = replace(as_before, at=0, reply=())
        super()._stop_practice()
        self._make_real()

    def show_scene(self) -> list[Readable]:
        adjust = self.adjust
        sentences = [self.kit.sentence(words) for words in adjust.words]
        self._words.set_sentences(sentences)
        self._place.show_part(self._questions[adjust.at])
        question = adjust.question
        tried = adjust.before is not None
        self._row.setVisible(tried)
        values = self._values[adjust.at] if question is not None else {}
        for press, button in values.items():
            assert isinstance(press, Try)
            button.set_chosen(question is not None and adjust.values[question.setting.name] == press.value)
        self.buttons = {**values, **(self._decide if tried else {})}
        return [*sentences, *self.buttons.values()]
