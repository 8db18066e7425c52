"""What holds on every screen and in every state of it, at every size of words and of the screen."""

from collections import Counter
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication

import inclusion.app
from inclusion.app import Inclusion
from inclusion.devices.player import SilentPlayer
from inclusion.gallery import SCALES, SIZES, every_shot
from inclusion.paths import Places
from inclusion.ui.fit import cut_words
from inclusion.ui.routes import Home, LessonPage
from inclusion.ui.screens.lesson import LessonScreen
from inclusion.ui.widgets.button import BigButton, PressGuard
from inclusion.ui.widgets.picture import PictureLabel
from inclusion.ui.widgets.words import Heading, Sentence
from tests.ui.conftest import Opener
from tests.ui.visitor import PretendVoice, Visitor, in_one_line, places_in

FINGER = 64
SILENT = {"Show next step", "Other help", "Stop practice", "Not now", "Hide this"}
BAR = ["Home", "Back", "Read to me", "Help"]


@dataclass(frozen=True)
class Seen:
    """One screen as it looked."""

    name: str
    size: tuple[int, int]
    cut: list[str]
    buttons: list[tuple[str, str, QRect]]
    """(words, accessible name, place) of each that shows."""
    shown: list[tuple[str, QRect]]
    """(words, place) of the part of each button that is not scrolled away."""
    bar: list[QRect]
    headings: int
    focus_is_heading: bool
    home: bool
    outside: list[str]
    without_alt: int
    missing: list[str]
    """Pictures and icons that show and have no file."""
    keys: list[str]
    """The buttons in the order in which Tab goes through them, from the heading on."""
    read: list[str]
    sentences: list[str]
    heading: str
    is_lesson: bool


def look(visit: Visitor, name: str) -> Seen:
    window, screen = visit.window, visit.screen
    buttons = visit.buttons()
    whole = window.rect()
    places = {each: QRect(each.mapTo(window, each.rect().topLeft()), each.size()) for each in buttons}
    body = screen.scroller.body if screen.scroller else None
    fixed = [each for each in buttons if body is None or not body.isAncestorOf(each)]
    pictures = [each for each in window.findChildren(PictureLabel) if each.isVisible()]
    bar = (window.home_button, window.back_button, window.read_button, window.help_button)
    return Seen(
        name=name,
        size=window.size().toTuple(),
        cut=cut_words(window),
        buttons=[(each.words, each.accessibleName(), place) for each, place in places.items()],
        shown=[(each.words, _shown(each)) for each in buttons],
        bar=[places[each] for each in bar],
        headings=sum(each.isVisible() for each in window.findChildren(Heading)),
        focus_is_heading=visit.focus is screen.heading,
        home=isinstance(window.history[-1], Home) or window.home_button.isEnabled(),
        outside=[each.words for each in fixed if not whole.contains(places[each])],
        without_alt=sum(not each.accessibleName().strip() for each in pictures),
        missing=_missing(pictures, buttons),
        keys=_keys(screen.heading),
        read=[in_one_line(each.words) for each in screen.readables()],
        sentences=[in_one_line(each.words) for each in screen.findChildren(Sentence) if each.isVisible()],
        heading=screen.title,
        is_lesson=isinstance(screen, LessonScreen),
    )


def _missing(pictures: list[PictureLabel], buttons: list[BigButton]) -> list[str]:
    files = [each._file for each in pictures]
    for each in buttons:
        if each.picture is not None:
            files.append(each.picture)
        elif each.icon_name:
            files.append(each.pictures.icon_file(each.icon_name))
    return [file.name for file in files if not file.is_file()]


def _shown(button: BigButton) -> QRect:
    part = button.visibleRegion().boundingRect()
    return QRect(button.mapTo(button.window(), part.topLeft()), part.size())


def _keys(heading: Heading) -> list[str]:
    found = []
    at = heading.nextInFocusChain()
    while at is not None and at is not heading:
        if isinstance(at, BigButton) and at.isVisible():
            found.append(at.words)
        at = at.nextInFocusChain()
    return found


@pytest.fixture(scope="module", params=[(scale, size) for scale in SCALES for size in SIZES], ids=str)
def seen(
    request: pytest.FixtureRequest, qapp: QApplication, tmp_path_factory: pytest.TempPathFactory
) -> list[Seen]:
    """Every screen of the gallery in one size of words and of the screen, each looked at once."""
    scale, size = request.param
    with pytest.MonkeyPatch.context() as patch:
        voice = PretendVoice()
        patch.setattr(inclusion.app, "Voice", lambda: voice)
        patch.setattr(inclusion.app, "Player", SilentPlayer)
        app = Inclusion(places_in(tmp_path_factory.mktemp("data")), guard=PressGuard(0))
    visit = Visitor(app, voice)
    app.window.show()
    shots = list(every_shot(app))
    app.settings.change("text_size", scale)
    app.window.resize(*size)
    found = []
    for shot in shots:
        app.window.show_notice("")
        shot.show(app)
        visit.settle()
        found.append(look(visit, shot.name))
    visit.close()
    assert all(each.size == size for each in found), "The screens do not let the window be so small."
    return found


def test_no_word_is_cut(seen: list[Seen]) -> None:
    assert {each.name: each.cut for each in seen if each.cut} == {}


def test_no_button_stands_outside_of_the_window(seen: list[Seen]) -> None:
    assert {each.name: each.outside for each in seen if each.outside} == {}


def test_every_button_has_its_words_for_a_name(seen: list[Seen]) -> None:
    for each in seen:
        assert [(words, name) for words, name, _ in each.buttons if not words or words != name] == []


def test_no_two_buttons_have_the_same_name(seen: list[Seen]) -> None:
    for each in seen:
        count = Counter(words for words, _, _ in each.buttons)
        assert [words for words, times in count.items() if times > 1] == [], each.name


def test_every_button_is_large_enough_for_a_finger(seen: list[Seen]) -> None:
    small = {
        (each.name, words): place.size().toTuple()
        for each in seen
        for words, _, place in each.buttons
        if min(place.height(), place.width()) < FINGER
    }
    assert small == {}


def test_no_two_buttons_overlap(seen: list[Seen]) -> None:
    for each in seen:
        over = [
            (one, other)
            for (one, place), (other, other_place) in combinations(each.shown, 2)
            if place.intersects(other_place)
        ]
        assert over == [], each.name


def test_the_bar_stands_in_the_same_place_on_every_screen(seen: list[Seen]) -> None:
    assert all(each.bar == seen[0].bar for each in seen)


def test_home_is_one_press_away(seen: list[Seen]) -> None:
    assert all(each.home for each in seen)


def test_there_is_one_heading_and_the_keyboard_is_on_it(seen: list[Seen]) -> None:
    assert [each.name for each in seen if each.headings != 1 or not each.focus_is_heading] == []


def test_every_picture_says_what_it_shows(seen: list[Seen]) -> None:
    assert [each.name for each in seen if each.without_alt] == []


def test_every_picture_that_is_named_is_there(seen: list[Seen]) -> None:
    assert {each.name: each.missing for each in seen if each.missing} == {}


def test_tab_goes_through_the_buttons_as_the_eye_does(seen: list[Seen]) -> None:
    for each in seen:
        keys = [key for key in each.keys if key not in BAR]
        places = {words: place for words, _, place in each.buttons}
        by_eye = sorted(keys, key=lambda words: (places[words].top(), places[words].left()))
        if not {"Up", "Down"} & set(keys):  # they stand beside what they move
            assert keys == by_eye, each.name


def _unread(seen: list[Seen]) -> set[tuple[str, str]]:
    """Give (screen, words) of all that shows and is not read, but for the keys that every page has."""
    keys = {*BAR, "Up", "Down", "Start", "Go on", "Next", "Skip", "Finish", "Delete", *"0123456789"}
    found = set()
    for each in seen:
        shown = {words for words, _, _ in each.buttons} | set(each.sentences)
        title = {each.heading} if each.is_lesson else set()
        found |= {(each.name, words) for words in shown - set(each.read) - keys - title}
    return found


def test_all_that_shows_is_read(seen: list[Seen]) -> None:
    assert {(name, words) for name, words in _unread(seen) if words not in SILENT} == set()


def test_the_other_buttons_of_a_lesson_are_read(seen: list[Seen]) -> None:
    assert _unread(seen) == set()


def test_every_page_of_our_own_lessons_fits_with_the_biggest_words(
    open_visit: Opener, tmp_path: Path
) -> None:
    visit = open_visit(Places(tmp_path / "data"))
    visit.app.settings.change("text_size", max(SCALES))
    cut = {}
    for pack in visit.app.parts.packs():
        for lesson in pack.lessons:
            visit.window.go_home()
            visit.window.go(LessonPage(pack.id, lesson.id))
            assert isinstance(visit.screen, LessonScreen)
            for at in range(visit.screen.count):
                visit.screen.show_page(at)
                visit.settle()
                if found := cut_words(visit.window):
                    cut[lesson.id, at] = found
    assert cut == {}
