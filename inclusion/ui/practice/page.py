"""What every practice has on screen: the banner, the way out, and as much help as the person wants."""

from abc import abstractmethod
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from inclusion.packs.hand_out import HandOut
from inclusion.practice.script import Action, Practice
from inclusion.settings import Settings
from inclusion.ui.frame import Kit, Readable, stack
from inclusion.ui.screens.lesson_pages import Page
from inclusion.ui.widgets.button import BigButton, Kind
from inclusion.ui.widgets.choices import Choices
from inclusion.ui.widgets.one_of import OneOf
from inclusion.ui.widgets.sides import Sides
from inclusion.ui.widgets.words import Sentence
from inclusion.words import say

LAYERS = 12
"""As many widgets stand in each other at most; each tells the one around it what room it needs."""


class HelpWanted(Enum):
    """How the person wants to go through a practice."""

    SHOW_ME = "show me"
    WITH_ME = "with me"
    LET_ME = "let me"


@dataclass(frozen=True)
class RealApp:
    """What a practice may know and change of the app around it."""

    settings: Settings
    tell: Callable[[str], None]
    """Says one calm sentence to the person."""
    print_sheet: Callable[[HandOut], None] = lambda _sheet: None
    """Prints something the person made."""


class PracticePage(Page):
    """One practice: first the person says how much help they want, then the scene opens.

    A kind of practice gives its scene: `make_scene` builds the widgets once, `show_scene` draws the state and
    gives what can be read, and `buttons` says which button stands for which press, so that help can mark it.
    """

    def __init__(
        self, kit: Kit, practice: Practice, changed: Callable[[], None], app: RealApp | None = None
    ) -> None:
        self.kit = kit
        self.app = app or RealApp(Settings(), lambda _words: None)
        self.first = practice
        self.state = practice
        self.help_wanted: HelpWanted | None = None
        self.buttons: dict[Action, BigButton] = {}
        """The buttons that show now, by the press each stands for; `show_scene` keeps it true."""
        self._changed = changed
        self._banner = kit.sentence(say("Practice. This is not real."), small=True)
        self._next_for_me = kit.button(say("Show next step"), icon="next")
        self._next_for_me.clicked.connect(self._do_helpful)
        self._other_help = kit.button(say("Other help"), icon="support")
        self._other_help.clicked.connect(self._ask_for_help)
        self._stop = kit.button(say("Stop practice"), icon="stop")
        self._stop.clicked.connect(self._stop_practice)
        for button in (self._next_for_me, self._other_help, self._stop):
            button.setFont(kit.look.small_words)
        strip = QWidget()
        row = QHBoxLayout(strip)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(kit.look.gap // 2)
        row.addStretch(1)
        for button in (self._next_for_me, self._other_help, self._stop):
            row.addWidget(button)
        self._strip = Sides(self._banner, strip, kit.look.gap // 2, share=0.25)
        hint = kit.look.button_words
        hint.setBold(False)
        self._hint = Sentence(kit.look, "", font=hint)
        self._question = self._make_question()
        self._scene = self.make_scene()
        self._places = OneOf([self._question, self._scene])
        body = stack(kit, [self._strip, self._places], stretch=[self._places], tight=True)
        super().__init__(body, [], say("Skip"), say("Now you try"))
        self.foot = QWidget()
        foot = QHBoxLayout(self.foot)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.addWidget(self._hint)
        self._draw()

    # what a kind gives

    @abstractmethod
    def make_scene(self) -> QWidget:
        """Build the widgets of the scene, once."""

    @abstractmethod
    def show_scene(self) -> list[Readable]:
        """Draw `self.state`, set `self.buttons`, and give what can be read, in order."""

    # presses

    def press(self, action: Action) -> None:
        """Send one press to the practice, and show what it changed."""
        self.state = self.state.press(action)
        self._show()

    def choose_help(self, wanted: HelpWanted) -> None:
        """Open the scene with so much help."""
        self.help_wanted = wanted
        self._show()

    def resume(self, old: Page) -> None:
        """Go on where the person was, in a look that has changed."""
        if isinstance(old, PracticePage):
            self.state, self.help_wanted = old.state, old.help_wanted
            self._draw()

    def go_back_within(self) -> bool:
        """Back leads from the scene to the question before it, where the state is kept."""
        if self.help_wanted is None:
            return False
        self._ask_for_help()
        return True

    def _do_helpful(self) -> None:
        helpful = self.state.helpful
        if helpful is not None:
            self.press(helpful)

    def _ask_for_help(self) -> None:
        self.help_wanted = None
        self._show()

    def _stop_practice(self) -> None:
        self.state = self.first
        self.help_wanted = None
        self._show()

    # drawing

    def _make_question(self) -> QWidget:
        kit = self.kit
        self._ask = kit.sentence(say("How do you want to practise?"))
        self._ways: list[BigButton] = []
        for wanted, words, picture in (
            (HelpWanted.SHOW_ME, say("Show me"), "show-me"),
            (HelpWanted.WITH_ME, say("Do it with me"), "with-me"),
            (HelpWanted.LET_ME, say("Let me do it"), "let-me"),
        ):
            way = kit.button(words, picture=picture, kind=Kind.CARD)
            way.clicked.connect(lambda _=False, each=wanted: self.choose_help(each))
            self._ways.append(way)
        choices = Choices(self._ways, kit.look.gap, most_columns=3)
        return stack(kit, [self._ask, choices], stretch=[choices])

    def _show(self) -> None:
        self._draw()
        self._changed()
        for _ in range(LAYERS):  # everything finds its place before it is painted: nothing jumps
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)

    def _draw(self) -> None:
        asking = self.help_wanted is None
        self._places.show_part(self._question if asking else self._scene)
        readables: Sequence[Readable] = [self._ask, *self._ways] if asking else self.show_scene()
        helpful = None if asking or self.help_wanted is HelpWanted.LET_ME else self.state.helpful
        for action, button in self.buttons.items():
            button.set_helpful(action == helpful and helpful is not None)
        marked = self.buttons.get(helpful) if helpful is not None else None
        self._hint.set_words(say("Tap this: {words}.", words=marked.words) if marked else "")
        self._hint.setVisible(marked is not None)
        self._next_for_me.setVisible(self.help_wanted is HelpWanted.SHOW_ME and helpful is not None)
        self._other_help.setVisible(not asking)
        self._stop.setVisible(not asking)
        ways = [self._next_for_me, self._other_help, self._stop]
        self.readables = [self._banner, *readables, self._hint, *ways]
        self.on = say("Next") if self.state.done else say("Skip")
