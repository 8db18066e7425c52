"""The pretend call on screen: what it looks like, its two looks, and the ways out of it."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget

from inclusion.practice.call_script import Control
from inclusion.ui.fit import cut_words
from inclusion.ui.practice.page import HelpWanted
from inclusion.ui.practice.videocall import CallPage
from tests.ui.practice.walker import open_practice, type_key
from tests.ui.visitor import Visitor

CALLS = [
    "join-the-call",
    "waiting-room",
    "sound-and-mute",
    "my-camera",
    "have-my-say",
    "breaks-and-leaving",
    "feels-wrong",
    "my-whole-call",
]
Open = Callable[[str], CallPage]


@pytest.fixture
def call(visit: Visitor) -> Open:
    """Opens the pretend call of a lesson, to be done without help."""

    def open_it(lesson: str) -> CallPage:
        page = open_practice(visit, "joining-calls", lesson, HelpWanted.LET_ME)
        assert isinstance(page, CallPage)
        return page

    return open_it


def top(widget: QWidget) -> int:
    return widget.mapTo(widget.window(), QPoint(0, 0)).y()


def test_the_other_look_has_its_buttons_on_top_and_is_the_same_call(visit: Visitor, call: Open) -> None:
    page = call("sound-and-mute")
    said, microphone = visit.said(), visit.button("Microphone")
    tiles = page._tiles
    assert top(microphone) > top(tiles)
    visit.press("Other look")
    assert top(visit.button("Microphone")) < top(tiles)
    assert len({tile.width() for tile in tiles.tiles}) == 1, "nobody is larger"
    assert visit.said() == said
    visit.press("Microphone")
    assert "Jo says: I can hear you now." in visit.said()
    visit.press("Other look")
    assert top(visit.button("Microphone")) > top(tiles)


@pytest.mark.parametrize("look", ["buttons at the bottom", "buttons on top"])
@pytest.mark.parametrize("lesson", CALLS)
def test_tab_goes_through_the_call_as_the_eye_does(
    visit: Visitor, call: Open, lesson: str, look: str
) -> None:
    page = call(lesson)
    while not page.state.done:
        if look == "buttons on top" and not page.call.buttons_on_top and "Other look" in visit.names():
            visit.press("Other look")
        if not page.call.example:
            buttons = [*page.buttons.values()]
            by_eye = sorted(buttons, key=lambda button: (top(button), button.mapTo(page.body, QPoint()).x()))
            visit.tab_to("Stop practice")
            for button in by_eye:
                visit.key(Qt.Key.Key_Tab)
                assert visit.focus is button
        page.press(page.state.helpful)
        visit.settle()


def test_the_person_sees_their_camera_and_their_hand(visit: Visitor, call: Open) -> None:
    page = call("sound-and-mute")
    me = page._tiles.tiles[-1]
    assert (me.name, me.accessibleName()) == ("You", "You")
    visit.press("Camera")
    assert page._tiles.tiles[-1].accessibleName() == "Your camera is off."
    visit.press("Hand")
    visit.press("Camera")
    signs = [file.stem for file in page._tiles.tiles[-1]._signs]
    assert signs == ["mic-sign-off", "hand-sign-up"]


def test_a_typed_name_stands_on_the_picture_and_is_gone_after_stop(visit: Visitor, call: Open) -> None:
    page = call("join-the-call")
    while not page.call.example:
        page.press(page.state.helpful)
    visit.settle()
    for letter in "Pat":
        type_key(visit, letter)
    assert "Pat" in visit.said()
    visit.key(Qt.Key.Key_Return)
    assert [tile.name for tile in page._tiles.tiles] == [""], "only a picture of Join"
    visit.press("Join")
    assert page._tiles.tiles[-1].name == "Pat"
    visit.press("Stop practice")
    assert page.call.typed == ""


def test_what_is_chosen_stands_in_the_chat(visit: Visitor, call: Open) -> None:
    page = call("have-my-say")
    while page.call.chat == ():
        page.press(page.state.helpful)
    visit.settle()
    visit.press("Thank you, Sam")
    assert "Chat. Ada: Hello all. You: Thank you, Sam" in visit.said()


def test_the_waiting_room_shows_no_call_and_can_be_left(visit: Visitor, call: Open) -> None:
    call("waiting-room")
    visit.press("Join")
    assert {"Wait", "Leave"} <= set(visit.names())
    assert not {"Microphone", "Camera", "Other look"} & set(visit.names())
    visit.press("Leave")
    visit.press("Join again")
    visit.press("Wait")
    assert "Still waiting. That is OK." in visit.said()


def test_back_leads_to_the_choice_of_help_and_keeps_the_place(visit: Visitor, call: Open) -> None:
    page = call("my-camera")
    visit.press("Camera")
    state = page.state
    visit.press("Back")
    assert "Let me do it" in visit.names()
    visit.press("Do it with me")
    assert page.state is state
    assert page.buttons[state.helpful].helpful


def test_a_screen_reader_hears_what_is_on(visit: Visitor, call: Open) -> None:
    page = call("sound-and-mute")
    microphone = page.buttons[Control.MIC]
    assert microphone.accessibleDescription() == "Off"
    visit.press("Microphone")
    assert microphone.accessibleDescription() == "On"


@pytest.mark.parametrize("scale", [100, 200, 300])
@pytest.mark.parametrize("size", [(1280, 800), (1920, 1080), (800, 1280)])
def test_no_word_is_cut_in_any_look(visit: Visitor, call: Open, size: tuple[int, int], scale: int) -> None:
    visit.window.resize(*size)
    visit.app.settings.change("text_size", scale)
    page = call("have-my-say")
    while not page.state.done:
        for _ in range(2):
            visit.settle()
            assert cut_words(visit.window) == []
            if "Other look" in visit.names():
                page._look.click()
        page.press(page.state.helpful)
