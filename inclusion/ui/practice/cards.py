"""Picture cards on screen: one question at a time, then the finished card or the piles."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from inclusion.packs.hand_out import HandOut, Row, Style
from inclusion.packs.model import Picture
from inclusion.practice.cards import Cards
from inclusion.practice.typed import DELETE as TAKE_AWAY
from inclusion.practice.typed import Key
from inclusion.ui.frame import Readable, stack
from inclusion.ui.practice.page import PracticePage
from inclusion.ui.practice.turns import Presses
from inclusion.ui.widgets.button import Kind
from inclusion.ui.widgets.finished_card import FinishedCard, GroupRow
from inclusion.ui.widgets.keyboard import DELETE, Keyboard, TypedLine
from inclusion.ui.widgets.sides import Sides
from inclusion.ui.widgets.spread import Spread
from inclusion.words import say


class CardsPage(PracticePage):
    """Cards to choose from; what was chosen stands on the finished card, and is gone with the practice."""

    @property
    def cards(self) -> Cards:
        assert isinstance(self.state, Cards)
        return self.state

    def make_scene(self) -> QWidget:
        kit = self.kit
        self._picture = kit.picture("help", "")
        self._spread = Spread(self._picture, [])
        most = max(len(card.choices) for card in self.cards.script.cards)
        self._presses = Presses(self, most)
        self._choosing = Sides(self._spread, self._presses, kit.look.gap)
        self._name_words = kit.sentence("")
        self._line = TypedLine(kit)
        self._keyboard = Keyboard(kit, self._line)
        self._keyboard.typed.connect(lambda sign: self.press(TAKE_AWAY if sign == DELETE else Key(sign)))
        self._after_name = Presses(self, 0)
        asked = Sides(self._name_words, self._after_name, kit.look.gap)
        self._naming = stack(kit, [asked, self._line, self._keyboard], stretch=[self._keyboard], tight=True)
        self._end_words = kit.sentence("")
        self._after_end = Presses(self, 0)
        self._sheets = QWidget()
        self._sheets_column = QVBoxLayout(self._sheets)
        self._sheets_column.setContentsMargins(0, 0, 0, 0)
        self._print = kit.button(say("Print it"), picture="print-it", kind=Kind.CARD)
        self._print.setFont(kit.look.button_words)
        self._print.clicked.connect(lambda: self.app.print_sheet(self._on_paper()))
        beside = stack(kit, [self._end_words, self._after_end, self._print], tight=True)
        self._finished = Sides(beside, self._sheets, kit.look.gap)
        self._views = (self._choosing, self._naming, self._finished)
        for view in self._views:  # a page that is not shown yet takes no room
            view.hide()
        return stack(kit, self._views, stretch=self._views)

    def show_scene(self) -> list[Readable]:
        cards = self.cards
        view = self._finished if cards.done else self._naming if cards.named else self._choosing
        for each in self._views:
            each.setVisible(each is view)
        if cards.done:
            return self._show_finished()
        return self._show_naming() if cards.named else self._show_choosing()

    def _show_choosing(self) -> list[Readable]:
        cards = self.cards
        card = cards.card
        assert card is not None
        file = card.picture
        self._spread.picture = self._picture if file else None
        self._picture.setVisible(file is not None)
        if file:
            self._picture.show_picture(file, card.alt)
        place = say("Card {at} of {count}", at=cards.at + 1, count=len(cards.script.cards))
        sentences = [self.kit.sentence(" ".join(part)) for part in (card.words, cards.reply) if part]
        sentences.insert(0, self.kit.sentence(place, small=True))
        self._spread.set_sentences(sentences)
        self.buttons = self._presses.show_presses(cards.choices, cards.chosen, cards.moves)
        return [*sentences, *self.buttons.values()]

    def _show_naming(self) -> list[Readable]:
        cards = self.cards
        self._name_words.set_words(" ".join(cards.words))
        self._line.set_words(cards.typed)
        self.buttons = self._after_name.show_presses((), (), cards.moves)
        typed = [self._line] if cards.typed else []
        return [self._name_words, *typed, *self.buttons.values()]

    def _show_finished(self) -> list[Readable]:
        cards, kit = self.cards, self.kit
        while (old := self._sheets_column.takeAt(0)) is not None:
            widget = old.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        finished = []
        for sheet in cards.sheets:
            groups = [
                GroupRow(kit, group.name, [(thing.name, thing.picture) for thing in group.things])
                for group in sheet.groups
            ]
            finished.append(FinishedCard(kit, sheet.title, groups))
        for each in finished:
            self._sheets_column.addWidget(each)
        self._end_words.set_words("\n".join(cards.words))
        self.buttons = self._after_end.show_presses((), (), cards.moves)
        readables: list[Readable] = [self._end_words]
        for each in finished:
            readables += [each.title, *each.groups]
        return [*readables, *self.buttons.values(), self._print]

    def _on_paper(self) -> HandOut:
        """The finished cards as they are printed."""
        rows = []
        for sheet in self.cards.sheets:
            rows.append(Row(Style.TITLE, (sheet.title,)))
            for group in sheet.groups:
                rows.append(Row(Style.HEADING, (group.name,)))
                for thing in group.things:
                    picture = Picture(thing.picture, thing.alt) if thing.picture else None
                    rows.append(Row(Style.WORDS, (thing.name,), picture))
        return HandOut(self.cards.sheets[0].title, "en", tuple(rows))
