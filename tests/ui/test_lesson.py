"""A whole lesson from its first page to its last, by keys, by mouse and by finger, and left in the middle."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from inclusion.ui.screens.lesson import LessonScreen
from tests.ui.conftest import Opener
from tests.ui.visitor import LESSON, PACK, Visitor, places_in

RIGHT, HAND, CAMERA = "The microphone with a line", "The hand", "The camera"
UPSETTING = "I can get help if a call feels wrong"
HINTS = [
    "Nobody can hear you. Look for the sign with a line.",
    "It is the microphone with a line.",
    "It is this one. The line means your sound is off.",
]
WAYS: dict[str, Callable[[Visitor, str], None]] = {
    "mouse": Visitor.press,
    "touch": Visitor.tap,
    "Enter": Visitor.by_keys,
    "Space": lambda visit, words: visit.by_keys(words, Qt.Key.Key_Space, back=True),
}
Press = Callable[[Visitor, str], None]


by_hand_and_by_key = pytest.mark.parametrize("press", ["touch", "Enter"], indirect=True)


@pytest.fixture(params=WAYS)
def press(request: pytest.FixtureRequest) -> Press:
    return WAYS[request.param]


def lesson(visit: Visitor) -> LessonScreen:
    assert isinstance(visit.screen, LessonScreen)
    return visit.screen


def turn_to(visit: Visitor, at: int) -> None:
    lesson(visit).show_page(at)
    visit.settle()


def test_a_lesson_is_walked_from_home_to_its_end(visit: Visitor, press: Press) -> None:
    for words in ("Learn", PACK, LESSON):
        press(visit, words)
    assert "You can stop at any time." in visit.said()
    press(visit, "Start")
    assert "This lesson explains these words." in visit.said()
    press(visit, "Next")
    (pack,) = visit.app.parts.packs()
    for step in pack.lessons[0].steps:
        for sentence in step.sentences:
            assert sentence.text in visit.said()
        press(visit, "Next")
    for button, words in (
        ("Let me do it", "Jo says: I cannot hear you. Tap the sign."),
        ("Camera", "This is the camera."),
        ("Hand", "People see you want to talk."),
        ("Leave", "You left the call."),
        ("Join again", "Jo says: I cannot hear you. Tap the sign."),
        ("Microphone", "Jo says: I can hear you now."),
        ("Microphone", "You turned your sound on and off."),
    ):
        press(visit, button)
        assert words in " ".join(visit.said())
    press(visit, "Next")
    press(visit, RIGHT)
    assert "Yes. This is it." in visit.said()
    press(visit, "Next")
    assert "Tap to turn it on." in visit.said()
    press(visit, "Next")
    press(visit, "I did it on my own")
    (finished,) = visit.app.store.finished()
    assert finished.how == "own"


@by_hand_and_by_key
def test_a_finished_lesson_leads_to_its_pack_and_has_a_tick_there(visit: Visitor, press: Press) -> None:
    visit.open_lesson()
    visit.turn_to("How did it go?")
    press(visit, "I did it with help")
    assert visit.screen.title == PACK
    assert visit.button(LESSON).chosen


def test_a_lesson_can_be_done_without_doing_any_of_it(visit: Visitor) -> None:
    visit.open_lesson()
    count = lesson(visit).count
    for _ in range(count):
        visit.by_keys(lesson(visit).next_button.words)
    assert visit.screen.title == PACK
    assert visit.app.store.finished()[0].how == ""


def open_practice(visit: Visitor, way: str) -> None:
    visit.open_lesson()
    visit.turn_to("Now you try")
    assert "How do you want to practise?" in visit.said()
    visit.press(way)


def test_practice_says_on_every_page_that_it_is_not_real(visit: Visitor) -> None:
    for way in ("Show me", "Do it with me", "Let me do it"):
        open_practice(visit, way)
        assert "Practice. This is not real." in visit.said()
        visit.press("Home")


def test_leaving_the_call_leaves_one_button_and_joining_brings_the_others_back(visit: Visitor) -> None:
    open_practice(visit, "Let me do it")
    before = visit.names()
    visit.press("Leave")
    assert set(before) - set(visit.names()) == {"Microphone", "Camera", "Hand", "Leave", "Other look"}
    assert set(visit.names()) - set(before) == {"Join again"}
    visit.press("Join again")
    assert visit.names() == before


@by_hand_and_by_key
def test_show_me_does_each_step_when_it_is_asked_to(visit: Visitor, press: Press) -> None:
    open_practice(visit, "Show me")
    assert "Tap this: Microphone." in visit.said()
    press(visit, "Show next step")
    assert "Jo says: I can hear you now." in visit.said()
    press(visit, "Show next step")
    assert "Your sound is off. You turned your sound on and off." in visit.said()
    assert "Show next step" not in visit.names()
    assert lesson(visit).next_button.words == "Next"


def test_do_it_with_me_marks_the_button_and_leaves_the_press_to_the_person(visit: Visitor) -> None:
    open_practice(visit, "Do it with me")
    assert "Tap this: Microphone." in visit.said()
    assert "Show next step" not in visit.names()
    visit.press("Microphone")
    visit.press("Microphone")
    assert "Your sound is off. You turned your sound on and off." in visit.said()
    assert not any(words.startswith("Tap this") for words in visit.said())


@by_hand_and_by_key
def test_other_help_and_back_keep_the_call_and_stop_begins_it_anew(visit: Visitor, press: Press) -> None:
    open_practice(visit, "Let me do it")
    press(visit, "Microphone")
    for way_out in ("Other help", "Back"):
        press(visit, way_out)
        assert "How do you want to practise?" in visit.said()
        press(visit, "Let me do it")
        assert "Jo says: I can hear you now." in visit.said()
    press(visit, "Stop practice")
    press(visit, "Let me do it")
    assert "Jo says: I cannot hear you. Tap the sign." in visit.said()


@by_hand_and_by_key
def test_a_lesson_that_may_upset_says_so_first_and_can_be_left_for_now(visit: Visitor, press: Press) -> None:
    for words in ("Learn", PACK, UPSETTING):
        visit.press(words)
    assert "This lesson is about rude people." in visit.said()
    press(visit, "Not now")
    assert visit.screen.title == PACK


@by_hand_and_by_key
def test_a_lesson_that_may_upset_is_hidden_by_one_press_and_comes_back(visit: Visitor, press: Press) -> None:
    for words in ("Learn", PACK, UPSETTING, "Go on", "Start"):
        visit.press(words)
    assert "You can leave the call." in visit.said()
    press(visit, "Hide this")
    assert not any("call" in words for words in visit.said())
    press(visit, "Back")
    assert "You can leave the call." in visit.said()
    press(visit, "Next")
    assert "Tell a person you trust." in visit.said()


@by_hand_and_by_key
def test_each_try_at_the_question_brings_a_stronger_hint(visit: Visitor, press: Press) -> None:
    visit.open_lesson()
    visit.turn_to("Nobody can hear you. Which sign do you tap?")
    press(visit, HAND)
    assert HINTS[0] in visit.said()
    assert {RIGHT, HAND, CAMERA} <= set(visit.names())
    press(visit, HAND)
    assert HINTS[1] in visit.said()
    assert CAMERA not in visit.names()
    press(visit, HAND)
    assert HINTS[2] in visit.said()
    assert HAND not in visit.names()
    assert lesson(visit).next_button.words == "Skip"
    press(visit, RIGHT)
    assert not set(HINTS) & set(visit.said())
    assert lesson(visit).next_button.words == "Next"


@by_hand_and_by_key
def test_again_begins_the_lesson_anew_and_is_not_a_finish(visit: Visitor, press: Press) -> None:
    visit.open_lesson()
    visit.turn_to("How did it go?")
    press(visit, "I want to do it again")
    assert lesson(visit).at == 0
    assert visit.app.store.finished() == ()


@by_hand_and_by_key
def test_back_goes_one_page_back_and_from_the_first_to_the_pack(visit: Visitor, press: Press) -> None:
    visit.open_lesson()
    turn_to(visit, 2)
    press(visit, "Back")
    press(visit, "Back")
    assert lesson(visit).at == 0
    press(visit, "Back")
    assert visit.screen.title == PACK


def test_the_place_is_said_in_words_on_every_page(visit: Visitor) -> None:
    visit.open_lesson()
    count = lesson(visit).count
    for at in range(count):
        turn_to(visit, at)
        name = lesson(visit).heading.accessibleName()
        assert name.startswith(LESSON)
        assert name.endswith(f"Step {at + 1} of {count}")
        assert visit.focus is lesson(visit).heading


@by_hand_and_by_key
def test_who_leaves_for_home_comes_back_to_the_same_step(visit: Visitor, press: Press) -> None:
    visit.open_lesson()
    turn_to(visit, 4)
    press(visit, "Home")
    for words in ("Learn", PACK, LESSON):
        press(visit, words)
    assert lesson(visit).at == 4


@pytest.mark.parametrize(("keep", "comes_back_to"), [("device", 5), ("today", 0)])
def test_a_closed_app_keeps_the_step_only_where_a_supporter_said_so(
    open_visit: Opener, tmp_path: Path, keep: str, comes_back_to: int
) -> None:
    places = places_in(tmp_path / "kept")
    first = open_visit(places)
    first.app.settings.change("keep", keep)
    first.open_lesson()
    turn_to(first, 5)
    first.close()
    second = open_visit(places)
    second.open_lesson()
    assert lesson(second).at == comes_back_to


def test_choosing_just_for_today_throws_away_what_was_kept(open_visit: Opener, tmp_path: Path) -> None:
    visit = open_visit(places_in(tmp_path / "kept"))
    visit.app.settings.change("keep", "device")
    visit.open_lesson()
    turn_to(visit, 5)
    assert list((tmp_path / "kept").glob("progress*"))
    visit.app.settings.change("keep", "today")
    assert not list((tmp_path / "kept").glob("progress*"))
    visit.press("Home")
    visit.open_lesson()
    assert lesson(visit).at == 0
