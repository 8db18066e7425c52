import math
from collections.abc import Callable

import numpy as np
import pytest

from inclusion.listening.block import Samples, amplitude
from inclusion.listening.controls import LOUDEST_DB, QUIETEST_DB
from inclusion.listening.gain import OnOff, Volume

RATE = 48_000


def steady(seconds: float) -> Samples:
    return np.ones(round(RATE * seconds))


def test_the_first_volume_holds_from_the_first_frame(play: Callable[..., Samples]) -> None:
    volume = Volume(RATE)
    volume.set(6.0)
    assert play(volume, steady(0.1)) == pytest.approx(amplitude(6.0))


def test_a_new_volume_comes_without_a_step(play: Callable[..., Samples]) -> None:
    volume = Volume(RATE)
    heard = [play(volume, steady(0.1))]
    for wish_db in (30.0, -24.0, 6.0):
        volume.set(wish_db)
        heard.append(play(volume, steady(0.05)))
    heard.append(play(volume, steady(0.2)))
    levels_db = 20.0 * np.log10(np.concatenate(heard))
    assert np.abs(np.diff(levels_db)).max() < 0.03
    assert levels_db[-1] == pytest.approx(6.0)


@pytest.mark.parametrize(
    ("wish_db", "held_db"),
    [
        (99.0, LOUDEST_DB),
        (math.inf, LOUDEST_DB),
        (-99.0, QUIETEST_DB),
        (-math.inf, QUIETEST_DB),
        (math.nan, 0.0),
    ],
)
def test_no_wish_leads_out_of_the_range(wish_db: float, held_db: float, play: Callable[..., Samples]) -> None:
    volume = Volume(RATE)
    volume.set(wish_db)
    assert play(volume, steady(0.1))[-1] == pytest.approx(amplitude(held_db))


def test_nothing_is_heard_until_it_is_turned_on(play: Callable[..., Samples]) -> None:
    assert not play(OnOff(RATE), steady(0.5)).any()


@pytest.mark.parametrize("rate", [8_000, 48_000, 96_000])
def test_sound_comes_up_gently(rate: int, play: Callable[..., Samples]) -> None:
    on_off = OnOff(rate)
    on_off.set(on=True)
    heard = play(on_off, np.ones(3 * rate), (333,))
    assert heard[0] < amplitude(-80.0)
    assert heard[2 * rate :] == pytest.approx(1.0)
    assert heard[rate] < 0.1
    assert np.all(np.diff(heard) >= 0.0)
    audible_db = 20.0 * np.log10(heard[heard > amplitude(-60.0)])
    assert np.diff(audible_db).max() * rate <= 40.0


def test_off_is_silence_within_20_ms_without_a_step(play: Callable[..., Samples]) -> None:
    on_off = OnOff(RATE)
    on_off.set(on=True)
    play(on_off, steady(2.5))
    on_off.set(on=False)
    heard = play(on_off, steady(0.1), (100,))
    assert not heard[round(0.02 * RATE) :].any()
    assert heard[0] > 0.99
    assert np.abs(np.diff(heard)).max() < 0.004


def test_off_in_the_middle_of_the_rise_starts_from_there(play: Callable[..., Samples]) -> None:
    on_off = OnOff(RATE)
    on_off.set(on=True)
    before = play(on_off, steady(1.5))[-1]
    on_off.set(on=False)
    heard = play(on_off, steady(0.1))
    assert heard[0] == pytest.approx(before, rel=0.001)
    assert not heard[-1]


def test_off_and_on_again_starts_from_silence(play: Callable[..., Samples]) -> None:
    on_off = OnOff(RATE)
    on_off.set(on=True)
    play(on_off, steady(2.5))
    on_off.set(on=False)
    heard = [play(on_off, steady(0.005))]
    on_off.set(on=True)
    heard.append(play(on_off, steady(0.015)))
    assert np.abs(np.diff(np.concatenate(heard))).max() < 0.004
    assert heard[1][-1] < amplitude(-60.0)


def test_a_hand_that_cannot_decide_never_makes_it_louder(play: Callable[..., Samples]) -> None:
    on_off = OnOff(RATE)
    on_off.set(on=True)
    heard = [play(on_off, steady(2.5))]
    for on in (False, True, False):
        on_off.set(on=on)
        heard.append(play(on_off, steady(0.005)))
    heard.append(play(on_off, steady(0.1)))
    assert np.diff(np.concatenate(heard[1:])).max() <= 0.0
    assert not heard[-1][-1]


def test_a_file_may_be_there_at_once(play: Callable[..., Samples]) -> None:
    on_off = OnOff(RATE, rise_s=0.0)
    on_off.set(on=True)
    assert np.array_equal(play(on_off, steady(0.1)), steady(0.1))
