"""What the microphone hears and the headphones say, through the real sound card process and PortAudio."""

import time
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest
from numpy.typing import NDArray

from inclusion.devices.sound_card.listener import Kind, Listener
from inclusion.listening.chain import Chain
from inclusion.listening.controls import CEILING_DB, Controls
from tests.devices.sound_card.waiting import wait_for
from tests.virtual_sound_card import VirtualSoundCard as Card

RATE = Card.rate
LOUDER = Controls(on=True, volume_db=12.0, gate=False)


def noise(seconds: float, level: float) -> NDArray[np.float32]:
    return (level * np.random.default_rng(7).standard_normal(round(seconds * RATE))).astype(np.float32)


def tone(seconds: float, level: float) -> NDArray[np.float32]:
    turns = 1000 * np.arange(round(seconds * RATE)) / RATE
    return (level * np.sin(2 * np.pi * turns)).astype(np.float32)


def listen(listener: Listener, controls: Controls) -> None:
    listener.set(controls)
    listener.start()
    wait_for(listener, Kind.LISTENING)


def alone(controls: Controls, sound: NDArray[np.float32], period: int) -> NDArray[np.float32]:
    """What the chain makes of `sound` without any sound card."""
    chain = Chain(RATE)
    chain.set(controls)
    return np.concatenate([chain.process(block).copy() for block in np.split(sound, len(sound) // period)])


def test_the_headphones_say_exactly_what_the_chain_makes_of_the_microphone_and_lose_nothing(
    sound_card: Card, listener: Listener
) -> None:
    listen(listener, LOUDER)
    sound_card.freewheel()
    sound = noise(24, 0.01)
    heard = sound_card.play(sound)
    settled = slice(4 * RATE, None)  # both have come up by now
    expected = alone(LOUDER, sound, sound_card.period)
    assert np.abs(expected[settled]).max() > 0.1
    for side in heard.T:
        np.testing.assert_allclose(side[settled], expected[settled], atol=1e-5)


def test_the_volume_is_heard_as_it_is_set(sound_card: Card, listener: Listener) -> None:
    listen(listener, Controls(on=True, volume_db=0.0, gate=False))
    sound_card.freewheel()
    sound_card.play(tone(4, 0.01))
    for volume_db in (0.0, 12.0, -12.0):
        listener.set(Controls(on=True, volume_db=volume_db, gate=False))
        level = np.abs(sound_card.play(tone(2, 0.01))[-RATE:]).max()
        assert 20 * np.log10(level / 0.01) == pytest.approx(volume_db, abs=0.3)


def test_nothing_but_the_chain_delays_the_sound(sound_card: Card, listener: Listener) -> None:
    listen(listener, Controls(on=True, gate=False))
    sound_card.freewheel()
    sound_card.play(noise(4, 0.01))
    sound = noise(1, 0.01)
    heard = sound_card.play(np.concatenate([sound, np.zeros(RATE, np.float32)]))[:, 0]
    likeness = [float(np.dot(sound, heard[delay : delay + len(sound)])) for delay in range(1000)]
    assert int(np.argmax(likeness)) == Chain(RATE).delay_frames


def test_listening_is_silent_until_it_is_on_and_then_comes_up_slowly(
    sound_card: Card, listener: Listener
) -> None:
    listen(listener, Controls(on=False))
    sound_card.freewheel()
    assert not sound_card.play(tone(1, 0.01)).any()
    with ThreadPoolExecutor() as pool:
        hearing = pool.submit(sound_card.play, tone(20, 0.01))
        time.sleep(0.05)
        listener.set(LOUDER)
        heard = hearing.result()[:, 0]
    peaks = np.abs(heard.reshape(-1, 480)).max(axis=1)
    audible = np.flatnonzero(peaks > 1e-4)
    full = np.flatnonzero(peaks > 0.9 * peaks[-1])
    assert (full[0] - audible[0]) * 0.01 > 0.8
    assert peaks[-1] == pytest.approx(0.01 * 10 ** (12 / 20), rel=0.05)
    assert (np.diff(peaks) > -0.02 * peaks[-1]).all()


def test_off_is_silence(sound_card: Card, listener: Listener) -> None:
    listen(listener, LOUDER)
    sound_card.freewheel()
    assert sound_card.play(tone(4, 0.01))[-1000:].any()
    listener.set(Controls(on=False))
    sound_card.play(tone(0.5, 0.01))
    assert not sound_card.play(tone(1, 0.01)).any()


def test_nothing_passes_the_ceiling_however_loud_the_bang(sound_card: Card, listener: Listener) -> None:
    listen(listener, Controls(on=True, volume_db=30.0, gate=False))
    sound_card.freewheel()
    sound_card.play(noise(4, 0.01))
    bang = noise(3, 0.01)
    bang[RATE : RATE + 500] = 1.0
    bang[RATE + 500 : 2 * RATE] *= 1e4
    bang[2 * RATE] = np.inf
    bang[2 * RATE + 1] = np.nan
    heard = sound_card.play(bang)
    assert np.isfinite(heard).all()
    assert np.abs(heard).max() <= np.float32(10 ** (CEILING_DB / 20))
    assert np.abs(heard[-1000:]).max() > 0.1, "the sound goes on after the bang"
