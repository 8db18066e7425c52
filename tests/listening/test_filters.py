from collections.abc import Callable
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import signal

from inclusion.listening.block import Samples
from inclusion.listening.filters import Biquads, band_pass, high_pass

RATES = (8_000, 16_000, 44_100, 48_000, 96_000)


def some_noise(frames: int = 6_000) -> Samples:
    return np.random.default_rng(1).standard_normal(frames)


def level_db(sections: Samples, rate: int, frequencies: list[float]) -> Samples:
    answer = signal.freqz_sos(sections, frequencies, fs=rate)[1]
    return np.asarray(20.0 * np.log10(np.abs(answer)))


@pytest.mark.parametrize("rate", RATES)
@pytest.mark.parametrize("order", [2, 4, 8])
def test_the_high_pass_is_the_butterworth_of_scipy(rate: int, order: int) -> None:
    frequencies = [30.0, 60.0, 100.0, 200.0, 1000.0, 3000.0]
    reference = signal.butter(order, 100.0, "high", fs=rate, output="sos")
    ours = level_db(high_pass(rate, 100.0, order), rate, frequencies)
    assert ours == pytest.approx(level_db(reference, rate, frequencies), abs=1e-6)


@pytest.mark.parametrize("rate", RATES)
def test_a_band_pass_leaves_its_middle_and_takes_the_rest(rate: int) -> None:
    outside, middle, above = level_db(band_pass(rate, 200.0, 1000.0), rate, [20.0, 200000**0.5, 3900.0])
    assert middle == pytest.approx(0.0, abs=1e-6)
    assert max(outside, above) < -12.0


@given(st.lists(st.integers(0, 4096), min_size=1, max_size=8).filter(any), st.sampled_from(RATES))
def test_a_cascade_answers_as_sosfilt_does_however_it_is_called(sizes: list[int], rate: int) -> None:
    sections = np.vstack([high_pass(rate, 100.0), band_pass(rate, 200.0, 1000.0)])
    biquads, noise = Biquads(sections), some_noise()
    ends = np.minimum(np.cumsum([0, *sizes]), len(noise))
    heard = [biquads.process(noise[start:end]).copy() for start, end in pairwise(ends)]
    reference = signal.sosfilt(sections, noise)[: ends[-1]]
    assert np.allclose(np.concatenate(heard), reference, rtol=0.0, atol=1e-11)


def test_a_steady_offset_goes_away(play: Callable[..., Samples]) -> None:
    heard = play(Biquads(high_pass(48_000, 100.0)), np.full(48_000, 0.5))
    assert np.abs(heard[24_000:]).max() < 1e-9


def test_a_filter_that_was_poisoned_is_silent_for_a_moment_and_works_again(
    play: Callable[..., Samples],
) -> None:
    biquads, noise = Biquads(high_pass(48_000, 100.0)), some_noise()
    for poison in (np.nan, np.inf, 1e300):
        play(biquads, noise)
        with np.errstate(invalid="ignore", over="ignore"):
            heard = biquads.process(np.array([0.1, poison, 0.1]))
        assert np.array_equal(heard, np.zeros(3))
        fresh = play(Biquads(high_pass(48_000, 100.0)), noise)
        assert np.allclose(play(biquads, noise), fresh)


def test_silence_becomes_true_silence_before_numbers_get_slow(play: Callable[..., Samples]) -> None:
    biquads = Biquads(high_pass(48_000, 100.0))
    play(biquads, some_noise())
    heard = play(biquads, np.zeros(48_000))
    assert not heard[-480:].any()
    assert not np.any((heard != 0.0) & (np.abs(heard) < np.finfo(np.float64).tiny))
