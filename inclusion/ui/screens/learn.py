"""The packs, and the lessons of one pack."""

from collections.abc import Collection, Sequence
from pathlib import Path

from inclusion.packs.model import Pack
from inclusion.packs.status import opening_words
from inclusion.ui.frame import Kit, Screen, stack
from inclusion.ui.routes import LessonPage, PackPage
from inclusion.ui.screens.message import MessageScreen
from inclusion.ui.widgets.button import BigButton, Kind
from inclusion.ui.widgets.choices import Choices
from inclusion.words import say

A_PAGE = 4
"""At most so many choices on one screen."""


class LearnScreen(Screen):
    """The packs on this device."""

    def __init__(self, kit: Kit, packs: Sequence[Pack]) -> None:
        super().__init__(kit, say("What do you want to learn?"))
        cards = []
        for pack in packs:
            card = kit.button(pack.title, picture=pack.picture.file if pack.picture else None, kind=Kind.CARD)
            self.lead(card, PackPage(pack.id))
            cards.append(card)
        self.pager = Pager(kit, cards)
        self.set_body(self.pager.choices)
        self.reading_order += cards
        if self.pager.more is not None:
            self.set_actions([self.pager.more])
            self.reading_order.append(self.pager.more)


class PackScreen(Screen):
    """The lessons of one pack, under its honest status."""

    def __init__(self, kit: Kit, pack: Pack, finished: Collection[str]) -> None:
        super().__init__(kit, pack.title)
        status = kit.sentence(opening_words(pack.status), small=True)
        cards = []
        covers = _covers(pack)
        for lesson in pack.lessons:
            card = kit.button(lesson.title, picture=covers[lesson.id], kind=Kind.CARD)
            self.lead(card, LessonPage(pack.id, lesson.id))
            card.set_chosen(lesson.id in finished)
            cards.append(card)
        self.pager = Pager(kit, cards)
        self.set_body(stack(kit, [status, self.pager.choices], stretch=[self.pager.choices]))
        self.reading_order += [status, *cards]
        if self.pager.more is not None:
            self.set_actions([self.pager.more])
            self.reading_order.append(self.pager.more)


def _covers(pack: Pack) -> dict[str, Path | None]:
    """Give each lesson a picture that no other lesson of the pack has, where there is one, from its steps."""
    covers: dict[str, Path | None] = {}
    for lesson in pack.lessons:
        shown = [step.picture.file for step in lesson.steps if step.picture]
        own = [file for file in shown if file not in covers.values()]
        fallback = pack.picture.file if pack.picture else None
        covers[lesson.id] = next(iter(own or shown), fallback)
    return covers


class Pager:
    """Shows a few cards at a time; "More" turns to the next ones, and after the last to the first."""

    def __init__(self, kit: Kit, cards: Sequence[BigButton]) -> None:
        self._cards = list(cards)
        self._first = 0
        self.choices = Choices(cards, kit.look.gap)
        self.more: BigButton | None = None
        if len(cards) > A_PAGE:
            self.more = kit.button(say("More"), icon="next")
            self.more.clicked.connect(self._turn)
        self._show()

    def _turn(self) -> None:
        self._first = self._first + A_PAGE if self._first + A_PAGE < len(self._cards) else 0
        self._show()

    def _show(self) -> None:
        for at, card in enumerate(self._cards):
            card.setVisible(self._first <= at < self._first + A_PAGE)
        self.choices.arrange()


def no_lessons(kit: Kit, *, broken: bool) -> Screen:
    """What Learn shows where no pack can be opened."""
    sentences = [say("There are no lessons here yet."), say("Ask your supporter to add a pack.")]
    if broken:
        sentences = [say("These lessons cannot open."), say("Ask your supporter to look in Support.")]
    return MessageScreen(kit, say("Learn"), sentences, picture="no-lessons", alt=say("An empty shelf."))
