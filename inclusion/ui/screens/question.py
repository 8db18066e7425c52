"""The check question on screen: picture answers, and hints that get stronger; nothing is ever wrong."""

from collections.abc import Callable

from inclusion.packs.model import Question
from inclusion.practice.question import choose, start
from inclusion.ui.frame import Kit, Readable, stack
from inclusion.ui.screens.lesson_pages import Page
from inclusion.ui.widgets.button import BigButton, Kind
from inclusion.ui.widgets.choices import Choices
from inclusion.ui.widgets.words import Sentence
from inclusion.words import say


class QuestionPage(Page):
    """Three pictures to choose from, in an order that changes."""

    def __init__(
        self, kit: Kit, question: Question, fill: Callable[[str], str], seed: int, changed: Callable[[], None]
    ) -> None:
        self._question = question
        self._fill = fill
        self._changed = changed
        right = next(at for at, answer in enumerate(question.answers) if answer.right)
        self.asking = start(len(question.answers), right, len(question.hints), seed)
        self.sentences = [kit.sentence(fill(sentence.marked)) for sentence in question.sentences]
        self.hint: Sentence = kit.sentence("")
        self.buttons: dict[int, BigButton] = {}
        for at in self.asking.order:
            item = question.answers[at].item
            file = item.picture.file if item.picture else None
            button = kit.button(fill(item.sentence.text), picture=file, kind=Kind.CARD)
            button.clicked.connect(lambda _=False, answer=at: self.choose(answer))
            self.buttons[at] = button
        self._choices = Choices(list(self.buttons.values()), kit.look.gap)
        body = stack(kit, [*self.sentences, self._choices, self.hint], stretch=[self._choices])
        super().__init__(body, [], say("Skip"), " ".join(each.words for each in self.sentences))
        self._show()

    def choose(self, answer: int) -> None:
        """Tell the question which picture was tapped, and show what follows."""
        self.asking = choose(self.asking, answer)
        self._show()
        self._changed()

    def _show(self) -> None:
        asking = self.asking
        for at, button in self.buttons.items():
            button.setVisible(at in asking.left)
            button.set_chosen(asking.answered and at == asking.right)
        self._choices.arrange()
        words = ""
        if asking.answered:
            words = say("Yes. This is it.")
        elif asking.hint is not None:
            words = self._fill(self._question.hints[asking.hint].marked)
        self.hint.set_words(words)
        self.hint.setVisible(bool(words))
        answers: list[Readable] = [self.buttons[at] for at in asking.left]
        self.readables = [*self.sentences, *answers, self.hint]
        self.on = say("Next") if asking.answered else say("Skip")
