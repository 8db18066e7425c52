"""What cards, pairs and chats have on screen: the choices of the moment, and the buttons that lead on."""

from collections.abc import Hashable, Mapping, Sequence

from PySide6.QtWidgets import QHBoxLayout, QWidget

from inclusion.practice.choice import Choice, Move, Pick
from inclusion.ui.frame import stack
from inclusion.ui.practice.page import PracticePage
from inclusion.ui.widgets.button import BigButton, Kind
from inclusion.ui.widgets.choices import Choices

ICONS = {Move.BACK: "back", Move.OUT: "leave", Move.STOP: "stop", Move.AGAIN: "again", Move.ON: "next"}


class Presses(QWidget):
    """Buttons for the choices of the moment, and under them the other buttons."""

    def __init__(self, page: PracticePage, most: int, *, out: str = ICONS[Move.OUT]) -> None:
        """`most` is the largest number of choices at one time; `out` the icon of the safe way out."""
        super().__init__()
        kit = page.kit
        self._cards = []
        for at in range(most):
            card = kit.button("", kind=Kind.CARD)
            card.setFont(kit.look.button_words)
            card.clicked.connect(lambda _=False, at=at: page.press(Pick(at)))
            card.hide()
            self._cards.append(card)
        self._choices = Choices(self._cards, kit.look.gap // 2, most_columns=3)
        self._moves: dict[Move, BigButton] = {}
        for move in Move:
            button = kit.button("", icon=out if move is Move.OUT else ICONS[move])
            button.clicked.connect(lambda _=False, move=move: page.press(move))
            button.hide()
            self._moves[move] = button
        self._row = Choices(list(self._moves.values()), kit.look.gap // 2, tallest=kit.look.button_height)
        column = QHBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(stack(kit, [self._choices, self._row], stretch=[self._choices], tight=True))

    def show_presses(
        self, choices: Sequence[Choice], chosen: Sequence[int], moves: Mapping[Move, str]
    ) -> dict[Hashable, BigButton]:
        """Show these choices, those in `chosen` with a tick, and these moves; give the buttons by press."""
        buttons: dict[Hashable, BigButton] = {}
        for at, card in enumerate(self._cards):
            card.setVisible(at < len(choices))
            if at < len(choices):
                card.set_words(choices[at].name)
                card.picture = choices[at].picture
                card.set_chosen(at in chosen)
                buttons[Pick(at)] = card
        for move, button in self._moves.items():
            button.setVisible(move in moves)
            if move in moves:
                button.set_words(moves[move])
                buttons[move] = button
        self._choices.setVisible(bool(choices))
        self._row.setVisible(bool(moves))
        self._choices.arrange()
        self._row.arrange()
        return buttons
