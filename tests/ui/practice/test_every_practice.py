"""Every practice of every pack on screen: done by keyboard alone, and no word cut at any size of words."""

import pytest

from inclusion.paths import HOME
from inclusion.ui.fit import cut_words
from inclusion.ui.practice.page import HelpWanted, PracticePage
from inclusion.ui.screens.lesson import LessonScreen
from tests.ui.practice.walker import help_by_keys, open_practice
from tests.ui.visitor import Visitor

FILES = sorted((HOME / "lessons").glob("*/practice/en/*.toml"))
MOST = 150
"""No practice asks for more presses than this."""
BIGGEST = 300

every_practice = pytest.mark.parametrize(("pack", "lesson"), [(file.parts[-4], file.stem) for file in FILES])


def page_of(visit: Visitor) -> PracticePage:
    """The practice that shows; one that changes how the app looks is drawn anew."""
    assert isinstance(visit.screen, LessonScreen)
    assert isinstance(visit.screen.page, PracticePage)
    return visit.screen.page


@every_practice
def test_a_practice_is_done_by_keyboard_alone_and_no_word_is_cut(
    visit: Visitor, pack: str, lesson: str
) -> None:
    open_practice(visit, pack, lesson)
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
    assert "Next" in visit.names()
    visit.by_keys("Stop practice")
    assert not page_of(visit).state.done
    assert "Let me do it" in visit.names()


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
