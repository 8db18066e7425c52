"""Every lesson of every pack on screen: played by keyboard alone, and no word of its practice cut."""

import pytest

from inclusion.paths import HOME
from inclusion.ui import routes
from inclusion.ui.fit import cut_words
from inclusion.ui.practice.page import HelpWanted, PracticePage
from inclusion.ui.screens.lesson import LessonScreen
from inclusion.ui.screens.question import QuestionPage
from tests.ui.practice.walker import help_by_keys, open_practice
from tests.ui.visitor import Visitor

FILES = sorted((HOME / "lessons").glob("*/practice/en/*.toml"))
MOST = 150
"""No practice asks for more presses than this."""
BIGGEST = 300

every_practice = pytest.mark.parametrize(("pack", "lesson"), [(file.parts[-4], file.stem) for file in FILES])


def lesson_of(visit: Visitor) -> LessonScreen:
    assert isinstance(visit.screen, LessonScreen)
    return visit.screen


def page_of(visit: Visitor) -> PracticePage:
    """The practice that shows; one that changes how the app looks is drawn anew."""
    page = lesson_of(visit).page
    assert isinstance(page, PracticePage)
    return page


@every_practice
def test_a_lesson_is_played_from_its_first_page_to_its_last_by_keyboard_alone(
    visit: Visitor, pack: str, lesson: str
) -> None:
    visit.window.go(routes.LessonPage(pack, lesson))
    visit.settle()
    screen = lesson_of(visit)
    assert screen.at == 0
    count = screen.count
    for at in range(count):
        screen = lesson_of(visit)
        assert screen.at == at
        assert cut_words(visit.window) == []
        if isinstance(screen.page, PracticePage):
            practise(visit)
        elif isinstance(screen.page, QuestionPage):
            answer(visit, screen.page)
        page = lesson_of(visit).page  # a practice can have changed how the app looks
        assert page.readables
        visit.by_keys(page.on)
    assert not isinstance(visit.screen, LessonScreen)
    finished = [(event.pack, event.lesson) for event in visit.app.store.finished()]
    assert finished == [(pack, lesson)]


def practise(visit: Visitor) -> None:
    """Do the practice, stop it, which takes it back to its start, and do it once more."""
    for stops in (True, False):
        visit.by_keys("Let me do it")
        for _ in range(MOST):
            assert cut_words(visit.window) == []
            page = page_of(visit)
            if page.state.done:
                break
            before = page.state
            help_by_keys(visit, page)
            assert page_of(visit).state != before, f"{before.helpful} did nothing"
        assert page_of(visit).state.done
        assert page_of(visit).on == "Next"
        if stops:
            visit.by_keys("Stop practice")
            assert not page_of(visit).state.done


def answer(visit: Visitor, page: QuestionPage) -> None:
    """Give another answer first, which brings a hint and stays possible to mend, then the right one."""
    other = next(each for each in page.asking.left if each != page.asking.right)
    visit.by_keys(page.buttons[other].words)
    assert not page.asking.answered
    assert page.hint.isVisible()
    assert page.hint.words
    assert cut_words(visit.window) == []
    visit.by_keys(page.buttons[page.asking.right].words)
    assert page.asking.answered


@every_practice
def test_no_word_is_cut_with_the_biggest_words(visit: Visitor, pack: str, lesson: str) -> None:
    visit.app.settings.change("text_size", BIGGEST)
    open_practice(visit, pack, lesson, HelpWanted.WITH_ME)
    for _ in range(MOST):
        visit.settle()
        assert cut_words(visit.window) == []
        helpful = page_of(visit).state.helpful
        if helpful is None:
            return
        page_of(visit).press(helpful)
    raise AssertionError("the practice is stuck")
