"""The callback by itself, without PortAudio."""

import time
from types import SimpleNamespace

import numpy as np
import pytest
from numpy.typing import NDArray

from inclusion.devices.sound_card.engine import Callback
from inclusion.devices.sound_card.shared import Page, write_controls
from inclusion.listening.chain import Chain
from inclusion.listening.controls import Controls

RATE = 48000
TIMES = SimpleNamespace(inputBufferAdcTime=1.0, outputBufferDacTime=1.02)
ON = Controls(on=True, gate=False)


def callback_with(controls: Controls) -> Callback:
    page = Page()
    write_controls(page, controls)
    return Callback(page, RATE)


def run(callback: Callback, heard: NDArray[np.float32], sides: int = 2) -> NDArray[np.float32]:
    said = np.full((len(heard), sides), 9.0, np.float32)
    callback(heard, said, len(heard), TIMES, None)
    return said


def noise(frames: int, sides: int = 1) -> NDArray[np.float32]:
    return np.random.default_rng(5).normal(0, 0.1, (frames, sides)).astype(np.float32)


@pytest.mark.parametrize("sides", [1, 2])
def test_any_number_of_frames_gives_the_same_sound_on_each_side(sides: int) -> None:
    callback, chain, sound = callback_with(ON), Chain(RATE), noise(20000)
    chain.set(ON)
    pieces = np.split(sound, [1, 28, 155, 596, 1600, 6000])
    said = np.concatenate([run(callback, piece, sides) for piece in pieces])
    expected = chain.process(sound[:, 0])
    assert said.shape == (20000, sides)
    for side in said.T:
        np.testing.assert_allclose(side, expected, atol=1e-6)


def test_two_microphone_sides_are_heard_as_their_mean() -> None:
    sound = noise(4000, 2)
    both = run(callback_with(ON), sound)
    mean = run(callback_with(ON), sound.mean(axis=1, keepdims=True))
    np.testing.assert_allclose(both, mean, atol=1e-6)


def test_a_fault_in_the_chain_is_silence_for_good(monkeypatch: pytest.MonkeyPatch) -> None:
    callback = callback_with(ON)

    def break_down(_block: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(callback.chain, "process", break_down)
    assert not run(callback, noise(64)).any()
    assert callback.finished.is_set()
    assert isinstance(callback.error, ZeroDivisionError)
    monkeypatch.undo()
    assert not run(callback, noise(64)).any()


def test_wishes_are_followed_and_leaving_fades_out() -> None:
    callback = callback_with(ON)
    assert run(callback, noise(2 * RATE))[-100:].any()
    callback.leaving = True
    run(callback, noise(RATE // 20))
    assert not run(callback, noise(1000)).any()


def test_the_page_tells_how_it_goes() -> None:
    callback = callback_with(ON)
    run(callback, np.zeros((100, 1), np.float32))
    run(callback, np.zeros((28, 1), np.float32))
    page = callback.page
    assert (page.blocks, page.frames, page.zeros, page.rate) == (2, 128, 128, RATE)
    assert page.device_delay_s == pytest.approx(0.02)
    run(callback, noise(64))
    assert page.zeros == 0


def test_blocks_that_never_come_are_counted_and_late_ones_are_not(monkeypatch: pytest.MonkeyPatch) -> None:
    now = 100.0
    monkeypatch.setattr(time, "monotonic", lambda: now)
    callback = callback_with(Controls())
    silence = np.zeros((480, 1), np.float32)
    for block in range(500):
        missing = 3 if block > 200 else 0
        now = 100.0 + 0.01 * (block + missing) + (0.008 if block % 7 == 0 else 0.0)
        run(callback, silence)
    assert callback.page.lost == 3
