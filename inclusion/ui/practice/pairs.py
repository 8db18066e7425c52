"""Two messages beside each other on screen: the clues, the choice, and the safe way out."""

from collections.abc import Sequence

from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from inclusion.practice.choice import Choice
from inclusion.practice.pairs import Message, Pairs, Stage
from inclusion.ui.frame import Kit, Readable, stack
from inclusion.ui.practice.page import PracticePage
from inclusion.ui.practice.turns import Presses
from inclusion.ui.widgets.sides import Sides
from inclusion.ui.widgets.spread import Spread
from inclusion.ui.widgets.words import BOLD
from inclusion.words import say

PAD = 12
ROUND = 22


class MessageView(QWidget):
    """One message as a phone shows it: the sender, and the lines in a frame; found clues stand in bold."""

    def __init__(self, kit: Kit, name: str) -> None:
        super().__init__()
        self._kit = kit
        self._name = name
        self.head = kit.sentence("", small=True)
        self.text = kit.sentence("")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(PAD, PAD, PAD, PAD)
        self._column.setSpacing(0)
        self._column.addWidget(self.head)
        self._column.addWidget(self.text)
        self._column.addStretch(1)

    def show_message(self, message: Message, found: Sequence[int]) -> None:
        """Show a message, with the lines in `found` marked."""
        self.head.set_words(say("{name} from {sender}", name=self._name, sender=message.sender))
        lines = [
            BOLD + line.says + BOLD if at in found else line.says for at, line in enumerate(message.lines)
        ]
        self.text.set_words("")  # so that a line that only turns bold is drawn anew
        self.text.set_words("\n".join(lines))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._kit.look.theme
        painter.setPen(QPen(QColor(theme.line), 3))
        painter.setBrush(QColor(theme.card))
        painter.drawRoundedRect(self.rect().adjusted(2, 2, -2, -2), ROUND, ROUND)
        painter.end()


class PairsPage(PracticePage):
    """Pairs of messages, one of each a scam."""

    @property
    def pairs(self) -> Pairs:
        assert isinstance(self.state, Pairs)
        return self.state

    def make_scene(self) -> QWidget:
        kit = self.kit
        self._names = (say("Message 1"), say("Message 2"))
        first, second = (MessageView(kit, name) for name in self._names)
        self._messages = (first, second)
        self._both = Sides(first, second, kit.look.gap)
        self._picture = kit.picture("help", "")
        self._spread = Spread(self._picture, [])
        script = self.pairs.script
        longest = max(len(each.lines) for pair in script.pairs for each in pair.messages)
        self._presses = Presses(self, max(len(self._names), longest), out="tick")
        under = Sides(self._spread, self._presses, kit.look.gap)
        return stack(kit, [self._both, under], stretch=[self._both, under], tight=True)

    def show_scene(self) -> list[Readable]:
        pairs = self.pairs
        pair = pairs.pair
        beside = not pairs.done and not pairs.lines
        self._both.setVisible(beside)
        for at, view in enumerate(self._messages):
            view.show_message(pair.messages[at], pairs.found if at == pair.scam else ())
        self._show_picture()
        sentence = self.kit.sentence(" ".join(pairs.words))
        self._spread.set_sentences([sentence])
        chosen = pairs.found if pairs.lines else ()
        self.buttons = self._presses.show_presses(self._choices(), chosen, pairs.moves)
        readables: list[Readable] = []
        for view in self._messages if beside else ():
            readables += [view.head, view.text]
        return [*readables, sentence, *self.buttons.values()]

    def _show_picture(self) -> None:
        """Show what the messages are about, where there is room: while the scam is looked at alone."""
        pair = self.pairs.pair
        shown = bool(self.pairs.lines and pair.picture)
        self._spread.picture = self._picture if shown else None
        self._picture.setVisible(shown)
        if pair.picture:
            self._picture.show_picture(pair.picture, pair.alt)

    def _choices(self) -> tuple[Choice, ...]:
        """The lines of the scam to tap, or the two messages until the scam is found."""
        pairs = self.pairs
        if pairs.lines:
            return tuple(Choice(line.says.rstrip(".?")) for line in pairs.lines)
        choosing = pairs.stage is Stage.CHOOSE and not pairs.ready
        return tuple(map(Choice, self._names)) if choosing else ()
