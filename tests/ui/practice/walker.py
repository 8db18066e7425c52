"""Somebody who goes through a practice on the screen, with the real keyboard alone."""

from PySide6.QtCore import Qt

from inclusion.practice.typed import Key
from inclusion.ui import routes
from inclusion.ui.fit import cut_words
from inclusion.ui.practice.page import HelpWanted, PracticePage
from inclusion.ui.screens.lesson import LessonScreen
from inclusion.ui.widgets.button import BigButton
from tests.ui.visitor import Visitor

SIZES = ((1280, 800), (1920, 1080), (800, 1280))
MOST_TABS = 80
MOST_PRESSES = 120


def open_practice(visit: Visitor, pack: str, lesson: str, wanted: HelpWanted | None = None) -> PracticePage:
    """Open the practice of a lesson, with so much help."""
    visit.window.go_home()
    visit.window.go(routes.LessonPage(pack, lesson))
    screen = visit.screen
    assert isinstance(screen, LessonScreen), screen
    for at in range(screen.count):
        screen.show_page(at)
        if isinstance(screen.page, PracticePage):
            if wanted is not None:
                screen.page.choose_help(wanted)
            visit.settle()
            return screen.page
    raise AssertionError("This lesson has no practice.")


def tab_to(visit: Visitor, button: BigButton) -> None:
    for _ in range(MOST_TABS):
        if visit.focus is button:
            return
        visit.key(Qt.Key.Key_Tab)
    raise AssertionError(f"The keyboard does not reach {button.words!r}.")


def type_key(visit: Visitor, sign: str) -> None:
    """Type a sign on the real keyboard; "" deletes."""
    visit.key(Qt.Key(ord(sign.upper())) if sign else Qt.Key.Key_Backspace)


def help_by_keys(visit: Visitor, page: PracticePage) -> None:
    """Make the press that leads on, by keys."""
    helpful = page.state.helpful
    assert helpful is not None
    if not isinstance(helpful, Key):
        tab_to(visit, page.buttons[helpful])
        visit.key(Qt.Key.Key_Return)
    else:
        type_key(visit, helpful.sign)


def go_to_the_end(visit: Visitor, page: PracticePage) -> None:
    """Do by keys what helps until the practice is done; each time everything that helps can be seen."""
    for _ in range(MOST_PRESSES):
        if page.state.done:
            return
        assert page.buttons[page.state.helpful].isVisible()
        assert any(each.isVisible() for each in page.readables)
        help_by_keys(visit, page)
    raise AssertionError("The practice is stuck.")


def cut_in_any_size(visit: Visitor, pack: str, lesson: str, text_size: int) -> list[str]:
    """Every text that is cut at one moment of the practice, in any size of the window."""
    visit.app.settings.change("text_size", text_size)
    found = []
    for size in SIZES:
        visit.window.resize(*size)
        page = open_practice(visit, pack, lesson, HelpWanted.WITH_ME)
        seen = None
        for _ in range(MOST_PRESSES):
            now = (page.state.words, isinstance(page.state.helpful, Key))
            if now != seen:  # one more letter changes no place
                visit.settle()
                found += cut_words(visit.window)
                seen = now
            if page.state.done:
                break
            page.press(page.state.helpful)
    return found
