import math
from collections.abc import Callable
from itertools import pairwise

import numpy as np
import pytest
from scipy import signal

from inclusion.listening.block import Samples, amplitude
from inclusion.listening.gate import RANGE_DB, Gate

RATE = 48_000
NOISE_DB = -55.0


def noise(seconds: float, level_db: float = NOISE_DB, tilt: float = 0.0, rate: int = RATE) -> Samples:
    """Give noise at `level_db` RMS: white, or falling by 6 dB an octave above 100 Hz for `tilt` 1."""
    spectrum = np.fft.rfft(np.random.default_rng(1).standard_normal(round(seconds * rate)))
    frequencies = np.fft.rfftfreq(round(seconds * rate), 1 / rate)
    sound = np.fft.irfft(spectrum / np.maximum(frequencies, 100.0) ** tilt, round(seconds * rate))
    return np.asarray(sound * amplitude(level_db) / np.sqrt(np.mean(sound**2)))


def voice(seconds: float, level_db: float = -45.0, rate: int = RATE) -> Samples:
    """Give a vowel-like sound of 150 Hz and its overtones, at `level_db` RMS."""
    time = np.arange(round(seconds * rate)) / rate
    tones = [np.cos(2.0 * np.pi * 150.0 * n * time + n * n) / n for n in range(1, 20)]
    sound = np.sum(tones, axis=0)
    return np.asarray(sound * amplitude(level_db) / np.sqrt(np.mean(sound**2)))


def hiss(seconds: float, level_db: float = -48.0) -> Samples:
    """Give a soft s, 3 to 8 kHz."""
    band = signal.butter(2, [3000.0, 8000.0], "band", fs=RATE, output="sos")
    sound = signal.sosfilt(band, np.random.default_rng(2).standard_normal(round(seconds * RATE)))
    return np.asarray(sound * amplitude(level_db) / np.sqrt(np.mean(sound**2)))


def change_db(after: Samples, before: Samples) -> float:
    return 10.0 * math.log10(float(np.sum(after**2) / np.sum(before**2)))


def is_open(gate: Gate, sound: Samples) -> list[bool]:
    """Tell every 10 ms at most whether the gate is in its upper half."""
    found = []
    for start in range(0, len(sound), 80):
        gate.process(sound[start : start + 80])
        found.append(gate.gain_db > -RANGE_DB / 2.0)
    return found


@pytest.mark.parametrize("rate", [8_000, 16_000, 44_100, 48_000, 96_000])
@pytest.mark.parametrize("tilt", [0.0, 0.5, 1.0])
def test_a_room_without_words_goes_down_and_stays_down(
    tilt: float, rate: int, play: Callable[..., Samples]
) -> None:
    gate, room = Gate(rate), noise(14.0, tilt=tilt, rate=rate)
    play(gate, room[: 4 * rate])
    found = is_open(gate, room[4 * rate :])
    assert sum(found) < 0.2 * len(found)
    assert sum(now and not before for before, now in pairwise(found)) <= 10


def test_pauses_are_never_gone() -> None:
    assert 10.0 <= RANGE_DB <= 20.0


@pytest.mark.parametrize("tilt", [0.0, 0.5, 1.0])
@pytest.mark.parametrize("kind", ["vowel", "hiss"])
def test_the_beginning_of_a_word_survives(kind: str, tilt: float, play: Callable[..., Samples]) -> None:
    room, start = noise(5.0, tilt=tilt), 4 * RATE
    word = np.zeros_like(room)
    word[start:] = voice(1.0) if kind == "vowel" else hiss(1.0)
    gate = Gate(RATE)
    play(gate, room[:start])
    assert gate.gain_db == -RANGE_DB
    heard = play(gate, (room + word)[start:])
    gain = heard / (room + word)[start:]
    first = slice(0, round(0.03 * RATE))
    assert change_db((gain * word[start:])[first], word[start:][first]) > -1.0


def test_a_short_gap_between_words_is_left_alone(play: Callable[..., Samples]) -> None:
    gate, room = Gate(RATE), noise(5.0)
    play(gate, room[: 3 * RATE])
    play(gate, voice(0.5) + room[: RATE // 2])
    play(gate, room[: RATE // 10])
    assert gate.gain_db == 0.0
    play(gate, room[: RATE // 2])
    assert gate.gain_db == -RANGE_DB


def test_speech_keeps_its_level(play: Callable[..., Samples]) -> None:
    syllables = np.tile(np.repeat([1.0, 0.05, 0.7, 0.1], RATE // 8), 20)
    speech = voice(10.0) * syllables + noise(10.0, -75.0)
    assert change_db(play(Gate(RATE), speech), speech) == pytest.approx(0.0, abs=0.1)


def test_the_first_word_of_all_finds_the_gate_open(play: Callable[..., Samples]) -> None:
    room = noise(1.5)
    assert np.array_equal(play(Gate(RATE), room), room)


def test_a_gate_that_is_not_wanted_opens_and_stays_open(play: Callable[..., Samples]) -> None:
    gate, room = Gate(RATE), noise(4.0)
    play(gate, room)
    assert gate.gain_db == -RANGE_DB
    gate.set(wanted=False)
    play(gate, room)
    assert gate.gain_db == 0.0


def test_its_gain_moves_without_a_step(play: Callable[..., Samples]) -> None:
    room = noise(6.0)
    room[4 * RATE : 4 * RATE + RATE // 2] += voice(0.5)
    gain = play(Gate(RATE), room) / room
    assert gain.min() == pytest.approx(amplitude(-RANGE_DB))
    assert np.abs(np.diff(gain)).max() < 0.012


def test_it_works_again_after_what_is_no_number(play: Callable[..., Samples]) -> None:
    gate = Gate(RATE)
    with np.errstate(invalid="ignore"):
        play(gate, np.full(480, np.nan))
    play(gate, noise(4.0))
    assert gate.gain_db == -RANGE_DB
