import math
import tracemalloc
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as st_numpy
from numpy.typing import NDArray
from scipy import signal

from inclusion.listening.block import LONGEST, amplitude
from inclusion.listening.chain import Chain
from inclusion.listening.controls import CEILING_DB, LOUDEST_DB, Controls

RATE = 48_000
CEILING = amplitude(CEILING_DB)
ON = Controls(on=True)
Mono = NDArray[np.float32]


def tone(level_db: float, seconds: float, frequency: float = 1000.0, rate: int = RATE) -> Mono:
    time = np.arange(round(rate * seconds)) / rate
    return np.asarray(amplitude(level_db) * np.sin(2.0 * np.pi * frequency * time), np.float32)


def listening(controls: Controls = ON, rate: int = RATE) -> Chain:
    """Give a chain that is up at once."""
    chain = Chain(rate, rise_s=0.0)
    chain.set(controls)
    return chain


def test_a_new_chain_is_silent() -> None:
    assert not Chain(RATE).process(tone(-20.0, 1.0)).any()


def test_silence_gives_silence() -> None:
    chain = listening(Controls(on=True, volume_db=LOUDEST_DB))
    chain.process(tone(-20.0, 1.0))
    chain.process(np.zeros(RATE, np.float32))
    assert not chain.process(np.zeros(RATE, np.float32)).any()
    assert chain.reading().input_db < -60.0


def test_sound_comes_up_over_two_seconds() -> None:
    chain, sound = Chain(RATE), tone(-40.0, 3.0)
    chain.set(Controls(on=True, gate=False))
    heard = np.abs(chain.process(sound))
    tenths = heard.reshape(30, -1).max(axis=1)
    assert np.all(np.diff(tenths) > -1e-5)
    assert tenths[0] < 0.002 * tenths[-1]
    assert tenths[9] < 0.1 * tenths[-1]
    assert tenths[20] == pytest.approx(amplitude(-40.0), rel=0.01)


wishes = st.builds(
    Controls,
    on=st.integers(0, 9).map(bool),
    volume_db=st.floats(-60.0, 60.0) | st.sampled_from([LOUDEST_DB, math.nan, math.inf, -math.inf]),
    gate=st.booleans(),
)
hostile = st.floats(width=32) | st.sampled_from([0.0, 1.0, -1.0, 1e30, -1e30, 1e-40, math.nan, math.inf])
sounds = st_numpy.arrays(
    np.float32, st.integers(0, 200) | st.integers(0, 5000), elements=hostile, fill=hostile
)


@settings(max_examples=60)
@given(
    st.lists(st.tuples(wishes, sounds), max_size=12),
    st.sampled_from([8_000, 48_000]),
    st.floats(-60.0, 20.0) | st.just(math.nan),
)
def test_no_sound_and_no_wish_gets_past_the_ceiling(
    moments: list[tuple[Controls, Mono]], rate: int, ceiling_db: float
) -> None:
    ceiling = amplitude(min(CEILING_DB, ceiling_db))
    chain = Chain(rate, ceiling_db, rise_s=0.0)
    for controls, sound in moments:
        chain.set(controls)
        heard = chain.process(sound)
        assert heard.shape == sound.shape
        assert np.all(np.abs(heard) <= ceiling)
        assert all(math.isfinite(level) for level in vars(chain.reading()).values())


@settings(max_examples=15)
@given(st.lists(st.integers(0, 70) | st.integers(0, 2 * LONGEST), min_size=1, max_size=60))
def test_calls_of_any_size_give_the_same_sound(sizes: list[int]) -> None:
    sound = np.asarray(np.tile(tone(-10.0, 0.5) * np.repeat([1.0, 0.001], RATE // 4), 8), np.float32)
    calls = [LONGEST] * 25 + sizes
    ends = np.minimum(np.cumsum([0, *calls]), len(sound))
    whole, cut = Chain(RATE), Chain(RATE)
    for chain in (whole, cut):
        chain.set(Controls(on=True, volume_db=12.0))
    heard = [cut.process(sound[start:end]).copy() for start, end in pairwise(ends)]
    assert np.allclose(np.concatenate(heard), whole.process(sound[: ends[-1]]), rtol=0.0, atol=1e-7)
    assert vars(cut.reading()) == pytest.approx(vars(whole.reading()), abs=1e-6)


@pytest.mark.parametrize("rate", [8_000, 16_000, 22_050, 44_100, 48_000, 96_000])
def test_its_delay_is_what_it_says(rate: int) -> None:
    chain = listening(rate=rate)
    sound = np.zeros(2000, np.float32)
    sound[500] = 0.1
    heard = chain.process(sound)
    assert int(np.argmax(np.abs(heard))) - 500 == chain.delay_frames
    assert chain.delay_frames == round(rate / 1000)


def test_clean_speech_keeps_its_level() -> None:
    syllables = np.tile(np.repeat([1.0, 0.03, 0.6, 0.0], RATE // 8), 10)
    time = np.arange(len(syllables)) / RATE
    overtones = [np.cos(2.0 * np.pi * 160.0 * n * time + n * n) / n for n in range(1, 20)]
    speech = np.asarray(0.01 * syllables * np.sum(overtones, axis=0), np.float32)
    heard = listening().process(speech)
    assert 10.0 * math.log10(np.sum(heard**2) / np.sum(speech**2)) == pytest.approx(0.0, abs=0.5)


def test_a_loud_voice_at_full_volume_is_limited_and_not_lost() -> None:
    heard = listening(Controls(on=True, volume_db=LOUDEST_DB)).process(tone(0.0, 1.0))
    assert np.abs(heard[RATE // 2 :]).max() == pytest.approx(CEILING, rel=0.01)
    assert np.sqrt(np.mean(heard[RATE // 2 :] ** 2)) == pytest.approx(CEILING / math.sqrt(2.0), rel=0.02)


def clicks(chain: Chain, changes: list[Controls]) -> float:
    """Give the highest peak far above a tone, in dB below the tone, while the controls change."""
    heard = [chain.process(part).copy() for part in np.split(tone(-40.0, 2.5, 500.0), 10)]
    for controls in changes:
        chain.set(controls)
        heard.append(chain.process(tone(-40.0, 0.25, 500.0)).copy())
    high = signal.butter(8, 5000.0, "high", fs=RATE, output="sos")
    found = signal.sosfilt(high, np.concatenate(heard))[RATE:]
    return 20.0 * math.log10(np.abs(found).max() / amplitude(-40.0))


def test_changes_make_no_click() -> None:
    chain = Chain(RATE)
    chain.set(ON)
    louder, softer = Controls(on=True, volume_db=12.0), Controls(on=True, volume_db=-24.0, gate=False)
    changes = [louder, softer, ON, Controls(on=False), ON, ON, Controls(on=False, volume_db=24.0), louder]
    assert clicks(chain, changes) < -70.0
    assert clicks(listening(Controls(on=False)), [ON]) > -30.0, "a switch without a ramp would be found"


def test_it_works_again_after_a_driver_gave_nonsense() -> None:
    calm = Controls(on=True, gate=False)
    chain, sound = listening(calm), tone(-40.0, 0.5)
    chain.process(np.full(4800, np.nan, np.float32))
    chain.process(np.full(4800, -np.inf, np.float32))
    assert np.allclose(chain.process(sound), listening(calm).process(sound), rtol=0.0, atol=1e-6)


def test_the_reading_tells_the_newest_levels() -> None:
    chain = listening(Controls(on=True, volume_db=24.0))
    chain.process(tone(-30.0, 1.0))
    reading = chain.reading()
    assert reading.input_db == pytest.approx(-33.0, abs=0.1)
    assert reading.output_db == pytest.approx(CEILING_DB, abs=0.1)
    assert reading.gate_db == 0.0
    assert reading.limiter_db == pytest.approx(-7.0, abs=0.2)


def test_it_takes_no_new_memory_while_it_runs() -> None:
    chain, blocks = Chain(RATE), np.split(tone(-10.0, 128 * 600 / RATE), 600)
    chain.set(Controls(on=True, volume_db=20.0))
    chain.process(blocks[0])
    tracemalloc.start()
    before, _ = tracemalloc.get_traced_memory()
    for block in blocks:
        chain.process(block)
    after, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert after - before < 4_000
    assert most - before < 16_000
