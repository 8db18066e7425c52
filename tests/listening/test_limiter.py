import math
from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as st_numpy

from inclusion.listening.block import Samples, amplitude
from inclusion.listening.controls import CEILING_DB
from inclusion.listening.limiter import Limiter

RATE = 48_000
CEILING = amplitude(CEILING_DB)


def tone(frequency: float, level_db: float, seconds: float = 1.0) -> Samples:
    """Give a sine whose peaks are at `level_db`."""
    time = np.arange(round(RATE * seconds)) / RATE
    return np.asarray(amplitude(level_db) * np.sin(2.0 * np.pi * frequency * time))


def distortion(heard: Samples, frequency: float) -> float:
    """Give total harmonic distortion and noise of the last half second, as a share of the whole."""
    end = heard[-RATE // 2 :] * np.hanning(RATE // 2)
    power = np.abs(np.fft.rfft(end)) ** 2
    place = round(frequency / 2.0)
    return math.sqrt(1.0 - power[place - 3 : place + 4].sum() / power.sum())


def test_sound_below_the_ceiling_passes_untouched_one_millisecond_late(play: Callable[..., Samples]) -> None:
    limiter, sound = Limiter(RATE), tone(500.0, CEILING_DB - 0.1)
    assert limiter.delay_frames == 48
    heard = play(limiter, sound)
    assert np.array_equal(heard[48:], sound[:-48])
    assert limiter.gain_db == 0.0


hostile = st.floats(width=64, allow_nan=True, allow_infinity=True) | st.sampled_from([0.0, 1.0, -1.0, 30.0])


@given(st.lists(st_numpy.arrays(np.float64, st.integers(0, 300), elements=hostile), max_size=6))
def test_nothing_stands_above_the_ceiling(blocks: list[Samples]) -> None:
    limiter = Limiter(RATE)
    for block in blocks:
        assert np.all(np.abs(limiter.process(block)) <= CEILING)


@pytest.mark.parametrize("rate", [8_000, 44_100, 96_000])
def test_the_gain_alone_keeps_the_ceiling_and_the_clip_is_only_a_net(rate: int) -> None:
    limiter = Limiter(rate)
    sound = np.random.default_rng(1).standard_normal(4000) * np.repeat([0.01, 8.0, 0.3, 1.0], 1000)
    turned_down = np.concatenate([limiter._turn_down(np.abs(part)) for part in np.split(sound, 40)])
    late = np.concatenate([np.zeros(limiter.delay_frames), sound])[: len(sound)]
    assert np.abs(late * np.exp(-turned_down)).max() <= CEILING * (1.0 + 1e-9)


def test_the_net_holds_even_where_the_gain_is_wrong(monkeypatch: pytest.MonkeyPatch) -> None:
    limiter = Limiter(RATE)
    monkeypatch.setattr(limiter, "_turn_down", np.zeros_like)
    assert np.abs(limiter.process(tone(500.0, 0.0, 0.05))).max() <= CEILING


@pytest.mark.parametrize("frequency", [200.0, 500.0, 800.0, 1600.0])
@pytest.mark.parametrize("above_db", [3.0, 12.0, 30.0])
def test_a_tone_that_is_limited_stays_clean(
    frequency: float, above_db: float, play: Callable[..., Samples]
) -> None:
    heard = play(Limiter(RATE), tone(frequency, CEILING_DB + above_db))
    assert distortion(heard, frequency) < 0.01
    assert np.abs(heard[-4800:]).max() == pytest.approx(CEILING, rel=0.02)


def test_after_a_bang_it_lets_go_again(play: Callable[..., Samples]) -> None:
    limiter, quiet = Limiter(RATE), tone(500.0, -30.0, 2.0)
    play(limiter, tone(100.0, 10.0, 0.05))
    assert limiter.gain_db < -20.0
    heard = play(limiter, quiet)
    assert np.array_equal(heard[-RATE // 2 :], quiet[-RATE // 2 - 48 : -48])
    assert limiter.gain_db == 0.0


def test_what_is_not_a_number_is_silence_and_then_it_works_again(play: Callable[..., Samples]) -> None:
    limiter, sound = Limiter(RATE), tone(500.0, -30.0)
    heard = play(limiter, np.array([np.nan, np.inf, -np.inf] * 100))
    assert not heard.any()
    assert np.array_equal(play(limiter, sound)[48:], sound[:-48])


@pytest.mark.parametrize(("wish_db", "held_db"), [(0.0, CEILING_DB), (math.nan, CEILING_DB), (-25.0, -25.0)])
def test_the_ceiling_may_be_lowered_and_not_raised(
    wish_db: float, held_db: float, play: Callable[..., Samples]
) -> None:
    heard = play(Limiter(RATE, wish_db), tone(500.0, 0.0))
    assert amplitude(held_db) * 0.98 < np.abs(heard).max() <= amplitude(held_db)
