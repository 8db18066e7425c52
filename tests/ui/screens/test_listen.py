"""Listen: one switch, one volume, and calm words where there is no sound card."""

import math
import os

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from inclusion.devices.sound_card.listener import Kind, State
from inclusion.listening.controls import LOUDEST_DB, QUIETEST_DB, Controls, Reading
from inclusion.ui import routes
from inclusion.ui.screens.listen import LOOK_MS, ListenScreen, level_in_words
from tests.ui.visitor import Visitor

TROUBLE = State(Kind.TROUBLE, "I cannot find a microphone.")


class PretendListener:
    """Goes as the test says, and keeps what it was told."""

    def __init__(self) -> None:
        self.told: list[str | Controls] = []
        self.state = State(Kind.STARTING, "Listening is starting.")

    def start(self) -> None:
        self.told.append("start")

    def stop(self) -> None:
        self.told.append("stop")

    def set(self, controls: Controls) -> None:
        self.told.append(controls)

    def poll(self) -> State:
        return self.state

    def close(self) -> None:
        pass


@pytest.fixture
def listener(visit: Visitor) -> PretendListener:
    listener = PretendListener()
    visit.app.parts.listener = listener
    visit.window.go(routes.Listen())
    visit.settle()
    return listener


def test_opening_the_screen_opens_no_microphone(listener: PretendListener) -> None:
    assert listener.told == []


def test_start_listens_and_the_same_button_stops(visit: Visitor, listener: PretendListener) -> None:
    place = visit.button("Start listening").geometry()
    visit.press("Start listening")
    assert listener.told == [Controls(on=True), "start"]
    assert visit.button("Stop listening").geometry() == place
    visit.press("Stop listening")
    assert listener.told[-1] == "stop"
    assert "Listening is off." in visit.said()


@pytest.mark.parametrize("words", ["Home", "Back", "Help"])
def test_leaving_the_screen_lets_go_of_the_microphone(
    visit: Visitor, listener: PretendListener, words: str
) -> None:
    visit.press("Start listening")
    visit.press(words)
    assert listener.told[-1] == "stop"


def test_closing_the_app_lets_go_of_the_microphone(visit: Visitor, listener: PretendListener) -> None:
    visit.press("Start listening")
    visit.window.allow_closing()
    assert listener.told[-1] == "stop"


def test_the_volume_goes_in_steps_from_end_to_end(visit: Visitor, listener: PretendListener) -> None:
    visit.press("Start listening")
    for button, end_db in (("Louder", LOUDEST_DB), ("Quieter", QUIETEST_DB)):
        while visit.button(button).isEnabled():
            visit.press(button)
        newest = listener.told[-1]
        assert isinstance(newest, Controls)
        assert newest.volume_db == end_db
    assert "Volume 1 of 10" in visit.said()


def test_less_noise_is_a_wish_that_shows(visit: Visitor, listener: PretendListener) -> None:
    visit.press("Start listening")
    assert visit.button("Less noise").chosen
    visit.press("Less noise")
    assert listener.told[-1] == Controls(on=True, gate=False)
    assert not visit.button("Less noise").chosen


def test_wishes_made_before_the_start_hold_and_open_nothing(
    visit: Visitor, listener: PretendListener
) -> None:
    visit.press("Louder")
    assert not any(isinstance(each, Controls) and each.on for each in listener.told)
    visit.press("Start listening")
    assert listener.told[-2:] == [Controls(on=True, volume_db=6.0), "start"]


def test_trouble_and_its_end_show_by_themselves(
    visit: Visitor, listener: PretendListener, qtbot: QtBot
) -> None:
    visit.press("Start listening")
    listener.state = TROUBLE
    qtbot.waitUntil(lambda: TROUBLE.words in visit.said())
    assert "Stop listening" in visit.names()
    listener.state = State(Kind.LISTENING, "Listening is on.", Reading(input_db=-30.0))
    qtbot.waitUntil(lambda: "Listening is on." in visit.said())
    assert "The sound is good." in visit.said()


def test_the_level_moves_and_its_words_keep_calm(
    visit: Visitor, listener: PretendListener, qtbot: QtBot
) -> None:
    assert isinstance(visit.screen, ListenScreen)
    listener.state = State(Kind.LISTENING, "Listening is on.", Reading(input_db=-60.0))
    visit.press("Start listening")
    low, words = visit.screen.level.level, visit.screen.level_words.words
    listener.state = State(Kind.LISTENING, "Listening is on.", Reading(input_db=-8.0))
    qtbot.wait(3 * LOOK_MS)
    assert visit.screen.level.level > low
    assert visit.screen.level_words.words == words


@given(st.floats(-120, 0) | st.sampled_from([-math.inf, 0.0]))
def test_every_level_has_its_words(level_db: float) -> None:
    assert level_in_words(level_db)


@pytest.mark.skipif(bool(os.environ.get("JACK_DEFAULT_SERVER")), reason="There is a sound card.")
def test_without_a_sound_card_start_gives_calm_words_and_stop_ends_it(visit: Visitor, qtbot: QtBot) -> None:
    visit.press("Listen")
    visit.press("Start listening")
    assert isinstance(visit.screen, ListenScreen)
    screen = visit.screen
    qtbot.waitUntil(lambda: screen.going is Kind.TROUBLE, timeout=15_000)
    words = " ".join(visit.said())
    assert "I cannot" in words
    assert not any(bad in words.lower() for bad in ("error", "failed", "invalid", "portaudio", "sorry"))
    visit.press("Stop listening")
    assert "Listening is off." in visit.said()
