"""What holds for every block of the chain."""

from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inclusion.listening.block import LONGEST, Block, Samples, amplitude, decibels
from inclusion.listening.filters import Biquads, high_pass
from inclusion.listening.gain import OnOff, Volume
from inclusion.listening.gate import Gate
from inclusion.listening.guard import Guard
from inclusion.listening.limiter import Limiter

RATE = 16_000


def a_volume() -> Volume:
    volume = Volume(RATE)
    volume.process(np.zeros(1))
    volume.set(12.0)
    return volume


def an_on_off() -> OnOff:
    on_off = OnOff(RATE, 0.3)
    on_off.set(on=True)
    on_off.process(np.zeros(4000))
    on_off.set(on=False)
    on_off.set(on=True)
    return on_off


MAKERS: dict[str, Callable[[], Block]] = {
    "guard": Guard,
    "filter": lambda: Biquads(high_pass(RATE, 100.0)),
    "gate": lambda: Gate(RATE),
    "volume": a_volume,
    "on and off": an_on_off,
    "limiter": lambda: Limiter(RATE),
}


def words_in_noise() -> Samples:
    """Give 4 seconds in which the gate closes and opens and the limiter sets in and lets go."""
    sound = np.random.default_rng(1).standard_normal(4 * RATE) * 0.001
    for start in (3000, 43000, 52000):
        sound[start : start + 4000] *= 2000.0
    return sound


SOUND = words_in_noise()


@pytest.mark.parametrize("name", MAKERS)
@settings(max_examples=25)
@given(
    start=st.integers(0, len(SOUND)),
    sizes=st.lists(st.integers(0, 70) | st.integers(0, LONGEST), min_size=1, max_size=40),
)
def test_the_calls_may_be_of_any_size(
    name: str, start: int, sizes: list[int], play: Callable[..., Samples]
) -> None:
    calls = [LONGEST] * (start // LONGEST) + sizes
    sound = SOUND[: sum(calls)]
    whole = play(MAKERS[name](), sound, (LONGEST,))
    assert np.allclose(play(MAKERS[name](), sound, [*calls, 1]), whole, rtol=1e-9, atol=1e-12)


@pytest.mark.parametrize("name", MAKERS)
def test_it_gives_as_many_frames_as_it_takes_and_leaves_them_alone(name: str) -> None:
    block = MAKERS[name]()
    for frames in (0, 1, 63, 64, 65, LONGEST):
        for sound in (SOUND[:frames], SOUND[:frames].astype(np.float32)):
            before = sound.copy()
            heard = block.process(sound)
            assert heard.shape == (frames,)
            assert heard.dtype == np.float64
            assert np.array_equal(sound, before)


@pytest.mark.parametrize("name", MAKERS)
def test_silence_stays_silence(name: str, play: Callable[..., Samples]) -> None:
    assert not play(MAKERS[name](), np.zeros(RATE)).any()


def test_levels_and_amplitudes_are_two_sides_of_one_thing() -> None:
    assert amplitude(-20.0) == pytest.approx(0.1)
    assert decibels(0.1) == pytest.approx(-20.0)
    assert decibels(0.0) == decibels(1e-9) == -120.0
