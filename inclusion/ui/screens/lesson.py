"""One lesson, page by page: start, steps, practice, question, remember, how it went."""

from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from inclusion.packs.model import Lesson
from inclusion.practice.script import Practice
from inclusion.ui.frame import Kit, Readable, Screen
from inclusion.ui.practice.page import RealApp
from inclusion.ui.practice.pages import practice_page
from inclusion.ui.routes import Hidden
from inclusion.ui.screens.lesson_pages import (
    HowPage,
    Page,
    remember_page,
    start_page,
    step_page,
    tell_page,
    warning_page,
    words_page,
)
from inclusion.ui.screens.question import QuestionPage
from inclusion.ui.widgets.button import BigButton, Kind
from inclusion.ui.widgets.dots import Dots
from inclusion.words import say

DOTS_FROM = 1000
"""A narrower screen says the step in words alone."""


@dataclass(frozen=True)
class Going:
    """What a lesson needs to know of the person who goes through it."""

    fill: Callable[[str], str]
    """Puts the device's own word into a text."""
    place: int
    """The page to open at."""
    note_page: Callable[[int, int], None]
    """Keeps the page and how many there are."""
    note_finished: Callable[[str], None]
    """Keeps how the person says it went."""
    app: RealApp
    """What a practice may know and change of the app."""
    print_lesson: Callable[[], None] = lambda: None
    """Prints the lesson as a hand-out."""
    seed: int = 0
    """For the order of the answers."""


class LessonScreen(Screen):
    """Shows one page at a time; Back and Next go one page, and the page is kept at once."""

    def __init__(self, kit: Kit, lesson: Lesson, practice: Practice | None, going: Going) -> None:
        super().__init__(kit, lesson.title)
        self._going = going
        self.heading.use_font(kit.look.small_words)
        self._makers = self._list_pages(lesson, practice)
        self._dots = Dots(kit.look)
        self.beside_heading(self._dots)
        self._holder = QWidget()
        self._holder_column = QVBoxLayout(self._holder)
        self._holder_column.setContentsMargins(0, 0, 0, 0)
        self.set_body(self._holder)
        self.next_button = kit.button(say("Next"), icon="next", kind=Kind.STRONG)
        self.next_button.clicked.connect(self.go_on)
        self.not_now = kit.button(say("Not now"), icon="back")
        self.not_now.clicked.connect(self.wants_out)
        self.hide_button = kit.button(say("Hide this"), icon="hide")
        self.lead(self.hide_button, Hidden())
        self.hide_button.setVisible(lesson.sensitive)
        self._sensitive = lesson.sensitive
        foot = QWidget()
        self._foot_column = QVBoxLayout(foot)
        self._foot_column.setContentsMargins(0, 0, 0, 0)
        self.set_actions([self.hide_button, self.not_now, self.next_button], beside=foot)
        self.page: Page
        self.at = -1
        self.show_page(min(max(going.place, 0), len(self._makers) - 1))

    def _list_pages(self, lesson: Lesson, practice: Practice | None) -> list[Callable[[], Page]]:
        kit, going = self.kit, self._going
        pages: list[Callable[[], Page]] = [lambda: start_page(kit, lesson, going.fill)]
        if lesson.sensitive:
            pages.insert(0, lambda: warning_page(kit, lesson))
        if lesson.explained:
            pages.append(lambda: words_page(kit, lesson, going.fill))
        pages += [lambda step=step: step_page(kit, step, going.fill) for step in lesson.steps]  # type: ignore[misc]
        if practice is not None:
            pages.append(lambda: practice_page(kit, practice, self._page_changed, going.app))
        question = lesson.question
        if question is not None:
            pages.append(lambda: QuestionPage(kit, question, going.fill, going.seed, self._page_changed))
        if lesson.remember:
            pages.append(lambda: remember_page(kit, lesson, going.fill))
        if lesson.tell:
            pages.append(lambda: tell_page(kit, lesson))
        pages.append(lambda: HowPage(kit, self._finish, going.print_lesson))
        return pages

    @property
    def count(self) -> int:
        """How many pages this lesson has."""
        return len(self._makers)

    def show_page(self, at: int) -> None:
        """Open page `at`, counted from 0, and keep that it was seen."""
        if self.at >= 0:
            for old in (self.page.body, self.page.foot):
                if old is not None:
                    old.hide()
                    old.deleteLater()
        self.at = at
        self.page = self._makers[at]()
        self._holder_column.addWidget(self.page.body)
        self.page.body.show()
        if self.page.foot is not None:
            self._foot_column.addWidget(self.page.foot)
        self._dots.show_place(at, self.count)
        self.not_now.setVisible(self._sensitive and at == 0)
        self._page_changed()
        self._order_tabs()
        self.heading.setAccessibleName(f"{self.title}. {self.page.title}. {self._dots.text()}")
        self.heading.setAccessibleDescription(" ".join(each.words for each in self.page.readables))
        self.heading.setFocus(Qt.FocusReason.OtherFocusReason)
        self._going.note_page(at, self.count)

    def _order_tabs(self) -> None:
        """Let the keyboard go as the eye does: the heading, the page, the button that goes on."""
        buttons = self.page.body.findChildren(BigButton)
        stops = [self.heading, *buttons, self.hide_button, self.not_now, self.next_button]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._dots.with_dots = self.width() >= DOTS_FROM
        self._dots.updateGeometry()

    def _page_changed(self) -> None:
        self.changed.emit()
        self.next_button.set_words(self.page.on)

    def go_on(self) -> None:
        """Open the next page; after the last one the lesson is left."""
        if self.at + 1 < self.count:
            self.show_page(self.at + 1)
        else:
            self._finish("")

    def go_back_within(self) -> bool:
        if self.page.go_back_within():
            return True
        if self.at == 0:
            return False
        self.show_page(self.at - 1)
        return True

    def resume(self, old: Screen) -> None:
        if isinstance(old, LessonScreen) and old.at == self.at:
            self.page.resume(old.page)
            self._page_changed()

    def readables(self) -> list[Readable]:
        ways_out = [self.hide_button, self.not_now]
        return [each for each in (*self.page.readables, *ways_out) if each.isVisible()]

    def _finish(self, how: str) -> None:
        if how == "again":
            self.show_page(0)
            return
        self._going.note_finished(how)
        self.wants_out.emit()
