"""The pretend search on screen."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from inclusion.practice.script import Action
from inclusion.practice.search import Choose, Open, Press, Search
from inclusion.ui.frame import Readable
from inclusion.ui.practice.typing_page import TypingPage
from inclusion.ui.widgets.button import BigButton, Kind
from inclusion.ui.widgets.check_row import check_row
from inclusion.ui.widgets.choices import Choices
from inclusion.ui.widgets.sides import Sides
from inclusion.words import say


class SearchPage(TypingPage):
    """Something the person likes, and pages about it: nothing goes to the internet."""

    @property
    def search(self) -> Search:
        assert isinstance(self.state, Search)
        return self.state

    def make_scene(self) -> QWidget:
        kit, script = self.kit, self.search.script
        gap = kit.look.gap // 2
        self.make_keys(script.names[Press.GO], Press.GO)
        self._back = self.action_button(Press.BACK, script.names[Press.BACK], icon="back")
        self._top = Sides(Choices([self._back], gap), self.line, gap, wide_from=self.wide_from)
        cards: dict[Action, BigButton] = {}
        for at, liking in enumerate(script.likings):
            file = liking.picture or kit.pictures.file("help")
            cards[Choose(at)] = self.action_button(Choose(at), liking.name, picture=file, kind=Kind.CARD)
        for at in range(max(len(liking.results) for liking in script.likings)):
            file = kit.pictures.file("help")
            cards[Open(at)] = self.action_button(Open(at), "", picture=file, kind=Kind.CARD)
        self._cards = cards
        self._choices = Choices(list(cards.values()), gap)
        self._page = self.make_page()
        self._list = QWidget()
        self._rows = QVBoxLayout(self._list)
        self._rows.setContentsMargins(0, 0, 0, 0)
        parts = [self._top, self._choices, self._page, self._list, self.keys]
        return self.place_device(parts, stretch=[self._choices, self._page, self.keys])

    def show_scene(self) -> list[Readable]:
        search, kit = self.search, self.kit
        liking, result = search.liking, search.result
        if liking is not None:
            for at, each in enumerate(liking.results):
                mark = f"{search.script.advert_mark}\n" if each.advert else ""
                button = self._cards[Open(at)]
                button.set_words(mark + each.title)
                button.set_picture(each.picture or kit.pictures.file("help"))
        signs: dict[Action, BigButton] = {Press.BACK: self._back, **self._cards}
        for action, button in signs.items():
            button.setVisible(action in search.controls)
        self.buttons = {action: signs[action] for action in search.controls if action in signs}
        self._top.setVisible(liking is not None)
        seen: list[Readable] = list(self.buttons.values())
        self._choices.setVisible(any(action in self._cards for action in self.buttons))
        self._choices.arrange()
        self._page.setVisible(result is not None)
        if result is not None:
            seen = [*self.show_page(self._page, result.picture, result.alt, (result.title,)), *seen]
        seen = [*self._show_list(), *seen]
        note = ""
        if liking is not None:
            want = say("You want:\n{wishes}", wishes="\n".join(liking.wishes))
            note = self.on_card(liking.type) if search.typing else want
        return [*self.tell(search.words, note), *self.show_keys(search.typing, search.text), *seen]

    def _show_list(self) -> list[Readable]:
        """Show which wishes the open page fulfils."""
        liking, result = self.search.liking, self.search.result
        wishes = liking.wishes if liking is not None and result is not None else ()
        has = result.has if result is not None else ()
        while (old := self._rows.takeAt(0)) is not None:
            if widget := old.widget():
                widget.hide()
                widget.deleteLater()
        sentences: list[Readable] = []
        for wish in wishes:
            words = say("{wish}: yes.", wish=wish) if wish in has else say("{wish}: no.", wish=wish)
            row, sentence = check_row(self.kit, words, ticked=wish in has)
            self._rows.addWidget(row)
            sentences.append(sentence)
        self._list.setVisible(bool(wishes))
        return sentences
