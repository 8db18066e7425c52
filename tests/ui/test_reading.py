"""Read to me: what is said, where the mark stands, and everything that makes it stop."""

import sys

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from inclusion.devices.voice.client import Voice
from inclusion.ui import routes
from inclusion.ui.widgets.words import Sentence
from tests.ui.conftest import Opener
from tests.ui.visitor import Visitor

STEP = routes.LessonPage("joining-calls", "sound-and-mute")
SLOW, FAST = 90, 200
PATIENCE_MS = 10_000


def open_step(visit: Visitor, title: str = "The word mute") -> list[Sentence]:
    """Open a page of the lesson and give its sentences."""
    visit.window.go(STEP)
    visit.turn_to(title)
    return [each for each in visit.screen.readables() if isinstance(each, Sentence)]


def is_marked(visit: Visitor, sentence: Sentence) -> bool:
    return visit.colour_beside(sentence) == sentence.look.theme.word


def start(visit: Visitor, qtbot: QtBot) -> None:
    """Press Read to me and wait for the first word."""
    visit.by_keys("Read to me")
    with qtbot.waitSignal(visit.app.reader.word_started, timeout=PATIENCE_MS):
        pass


def test_nothing_is_read_before_a_person_asks(visit: Visitor) -> None:
    for route in (routes.Home(), routes.Help(), routes.Learn(), STEP, routes.Listen(), routes.SupportDoor()):
        visit.window.go(route)
        visit.settle()
    assert visit.voice.asked == []
    assert not visit.app.reader.is_reading


def test_the_mark_goes_from_sentence_to_sentence_and_then_goes_away(visit: Visitor, qtbot: QtBot) -> None:
    first, second = open_step(visit)
    visit.app.settings.change("speed", FAST)
    visit.press("Read to me")
    qtbot.waitUntil(lambda: is_marked(visit, first), timeout=PATIENCE_MS)
    assert not is_marked(visit, second)
    qtbot.waitUntil(lambda: is_marked(visit, second), timeout=PATIENCE_MS)
    assert not is_marked(visit, first)
    qtbot.waitUntil(lambda: not visit.app.reader.is_reading, timeout=PATIENCE_MS)
    assert not is_marked(visit, second)
    assert visit.voice.asked == [(first.words, FAST), (second.words, FAST)]


def test_every_word_is_marked_in_its_turn(visit: Visitor, qtbot: QtBot) -> None:
    first = open_step(visit, "The microphone")[0]
    visit.app.settings.change("speed", FAST)
    marked: list[int | None] = []
    visit.app.reader.word_started.connect(lambda *_: marked.append(first._word))
    plain = first.grab().toImage()
    start(visit, qtbot)
    assert first.grab().toImage() != plain
    qtbot.waitUntil(lambda: not visit.app.reader.is_reading, timeout=PATIENCE_MS)
    assert marked == list(range(len(first.words.split())))
    assert first.grab().toImage() == plain


def test_the_real_voice_says_the_words_that_are_marked(open_visit: Opener, qtbot: QtBot) -> None:
    visit = open_visit(voice=Voice())
    first = open_step(visit, "The microphone")[0]
    with qtbot.waitSignal(visit.app.reader.finished, timeout=30_000):
        visit.press("Read to me")
        qtbot.waitUntil(lambda: is_marked(visit, first), timeout=PATIENCE_MS)
    assert not is_marked(visit, first)
    assert not visit.window.notice.isVisible()


def test_the_button_becomes_stop_in_the_same_place(visit: Visitor, qtbot: QtBot) -> None:
    button = visit.button("Read to me")
    place = button.geometry()
    start(visit, qtbot)
    assert button.words == button.accessibleName() == "Stop"
    assert button.geometry() == place
    visit.key(Qt.Key.Key_Escape)
    assert button.words == button.accessibleName() == "Read to me"
    assert button.geometry() == place


@pytest.mark.parametrize(
    "stop",
    [
        pytest.param(lambda visit: visit.press("Stop"), id="mouse"),
        pytest.param(lambda visit: visit.tap("Stop"), id="touch"),
        pytest.param(lambda visit: visit.by_keys("Stop"), id="Enter"),
        pytest.param(lambda visit: visit.by_keys("Stop", Qt.Key.Key_Space), id="Space"),
        pytest.param(lambda visit: visit.key(Qt.Key.Key_Escape), id="Escape"),
    ],
)
def test_stop_is_quiet_at_once_and_takes_the_mark_away(visit: Visitor, qtbot: QtBot, stop: object) -> None:
    first = open_step(visit)[0]
    start(visit, qtbot)
    assert callable(stop)
    stop(visit)
    assert not visit.app.reader.is_reading
    assert not is_marked(visit, first)
    assert "Read to me" in visit.names()


@pytest.mark.parametrize("press", [Visitor.press, Visitor.tap, Visitor.by_keys])
@pytest.mark.parametrize("words", ["Home", "Back", "Help", "Next"])
def test_a_press_elsewhere_stops_the_voice_and_still_does_what_it_does(
    visit: Visitor, qtbot: QtBot, press: object, words: str
) -> None:
    open_step(visit)
    before = visit.said()
    start(visit, qtbot)
    assert callable(press)
    press(visit, words)
    assert not visit.app.reader.is_reading
    assert visit.said() != before


def test_a_press_on_no_button_stops_the_voice(visit: Visitor, qtbot: QtBot) -> None:
    first = open_step(visit)[0]
    start(visit, qtbot)
    visit.click(first)
    assert not visit.app.reader.is_reading


def test_a_notice_is_read_first(visit: Visitor, qtbot: QtBot) -> None:
    visit.window.show_notice("This device cannot save here.")
    start(visit, qtbot)
    assert visit.voice.asked[0][0] == "This device cannot save here."


@pytest.mark.parametrize("control", ["Camera", "Microphone", "Leave"])
def test_what_changes_under_the_voice_stops_it(visit: Visitor, qtbot: QtBot, control: str) -> None:
    open_step(visit, "Now you try")
    visit.press("Let me do it")
    start(visit, qtbot)
    with qtbot.capture_exceptions() as exceptions:
        visit.by_keys(control)
        qtbot.wait(300)
        reading = visit.app.reader.is_reading
        visit.app.reader.stop()
    assert exceptions == []
    assert not reading


def test_without_a_voice_the_marks_walk_and_one_notice_says_it(open_visit: Opener, qtbot: QtBot) -> None:
    visit = open_visit(voice=Voice([sys.executable, "-c", ""]))
    visit.app.settings.change("speed", FAST)
    first = open_step(visit, "The microphone")[0]
    with qtbot.waitSignal(visit.app.reader.finished, timeout=PATIENCE_MS):
        visit.press("Read to me")
        qtbot.waitUntil(lambda: is_marked(visit, first), timeout=PATIENCE_MS)
    assert visit.window.notice.isVisible()
    assert "This device has no voice yet." in visit.window.notice.words


def test_a_slower_voice_is_asked_for_as_soon_as_it_is_chosen(visit: Visitor, qtbot: QtBot) -> None:
    visit.app.settings.change("speed", SLOW)
    start(visit, qtbot)
    assert {speed for _, speed in visit.voice.asked} == {SLOW}
