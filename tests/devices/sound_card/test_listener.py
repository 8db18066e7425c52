"""How the sound card process is judged, without one."""

import re
import subprocess

import pytest

from inclusion.devices.sound_card.ending import Ending
from inclusion.devices.sound_card.listener import Kind, Listener, State, _Run, what_is_wrong
from inclusion.devices.sound_card.live import level_line
from inclusion.devices.sound_card.shared import Page
from inclusion.listening.controls import Controls, Reading

NOW = 1000.0


def page(*, blocks: int = 100, seconds: int = 60, beat: float = NOW, zeros: int = 0) -> Page:
    return Page(blocks=blocks, frames=48000 * seconds, beat=beat, zeros=zeros, rate=48000)


@pytest.mark.parametrize(
    ("seen", "exit_code", "age_s", "wrong"),
    [
        (page(), None, 60, None),
        (page(), 14, 60, Ending.STOPPED),
        (page(), -9, 60, Ending.FAULT),
        (page(blocks=0), None, 8, None),
        (page(blocks=0), None, 20, Ending.NO_ANSWER),
        (page(seconds=2, beat=NOW - 1), None, 20, None),
        (page(beat=NOW - 1), None, 20, Ending.STOPPED),
        (page(zeros=48000), None, 60, None),
        (page(zeros=480000), None, 60, Ending.NO_INPUT),
    ],
)
def test_each_fault_is_seen_and_a_slow_start_is_none(
    seen: Page, exit_code: int | None, age_s: float, wrong: Ending | None
) -> None:
    assert what_is_wrong(seen, exit_code, age_s, NOW) is wrong


@pytest.mark.parametrize("ending", Ending)
def test_the_words_are_easy_to_read(ending: Ending) -> None:
    for sentence in re.split(r"(?<=[.?]) ", ending.words):
        assert sentence.endswith((".", "?"))
        assert len(sentence.split()) <= 10


def test_a_listener_that_was_never_started_is_off_and_closes() -> None:
    listener = Listener()
    listener.set(Controls(on=True))
    assert listener.poll() == State(Kind.OFF, "Listening is off.")
    listener.stop()
    listener.close()


def test_a_delay_that_runs_away_is_seen_and_one_long_block_is_not() -> None:
    def judge(*delays: float) -> Ending | None:
        run, wrong = _Run(subprocess.Popen(["true"], stdin=subprocess.DEVNULL), Page(), 0.0), None
        run.process.wait()
        for delay in delays:
            run.delays.append(delay)
            wrong = wrong or Listener._delay_ran_away(run)
        return wrong

    assert judge(*[0.02] * 100, 0.9, *[0.02] * 100) is None
    assert judge(*[0.02] * 100, *[0.9] * 100) is Ending.LATE


def test_a_level_line_shows_the_microphone_as_a_bar() -> None:
    for input_db, marks in ((-120.0, 0), (-30.0, 10), (0.0, 20), (6.0, 20)):
        line = level_line(State(Kind.LISTENING, "", Reading(input_db=input_db)))
        assert line.count("#") == marks
    assert level_line(State(Kind.OFF, "Listening is off.")) == "Listening is off."
