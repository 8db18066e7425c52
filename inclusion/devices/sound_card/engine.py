"""The sound card process: microphone, listening chain, headphones, and nothing else.

It imports NumPy and sounddevice alone, runs Python only in PortAudio's callback, and leaves when its
standard input closes, which is also what happens when the app dies. Only a stream that plays is stopped,
and against the clock: with a sound server that has died that can hang for ever. Never run on Windows or
macOS.
"""

import ctypes
import faulthandler
import gc
import os
import sys
import threading
import time
import traceback
from typing import Any, NoReturn

import numpy as np
from numpy.typing import NDArray

from inclusion.devices.sound_card.cards import Device, choose, find_cards
from inclusion.devices.sound_card.ending import Ending
from inclusion.devices.sound_card.portaudio import load_sounddevice
from inclusion.devices.sound_card.shared import (
    FAULT_BYTES,
    NAME_BYTES,
    Page,
    attach_page,
    read_controls,
    write_reading,
)
from inclusion.listening.chain import Chain
from inclusion.listening.controls import Controls

LONGEST_BLOCK = 4096
READING_S = 0.02
LAG_WINDOW_S = 1.0
FADE_S = 0.04
LEAVE_S = 0.4
PRIORITY = 5
THROUGH_A_SERVER = {"default", "pulse", "pipewire"}
"""ALSA plugins that spin while they wait for their server: with a raised priority they would starve it."""
LOCK_WHAT_IS_HERE = 1  # MCL_CURRENT; future pages too would fail later instead of now

Block = NDArray[np.float32]


class Callback:
    """What PortAudio calls for each block: no waiting, no logging, little new memory; a fault is silence."""

    def __init__(self, page: Page, rate: int) -> None:
        self.page = page
        self.chain = Chain(rate)
        self.finished = threading.Event()
        self.error: Exception | None = None
        self.leaving = False
        self._rate = rate
        self._generation = 0
        self._began = 0.0
        self._least_lag = self._least_lag_before = float("inf")
        self._lag_due = 0.0
        self._reading_due = 0.0
        self._mono = np.zeros(LONGEST_BLOCK, np.float32)
        page.rate = rate
        page.chain_delay_s = self.chain.delay_frames / rate

    def __call__(self, heard: Block, said: Block, frames: int, times: Any, _flags: object) -> None:
        """Fill `said` (frames, 1 or 2) from `heard` (frames, 1 or 2); the flags are known to be wrong."""
        start = time.monotonic()
        if self.error is not None:
            said.fill(0)
            return
        try:
            self._follow_wishes()
            for first in range(0, frames, LONGEST_BLOCK):
                block = self._as_mono(heard[first : first + LONGEST_BLOCK])
                said[first : first + LONGEST_BLOCK] = self.chain.process(block)[:, None]
            self._tell(start, frames, times)
        except Exception as error:  # noqa: BLE001  whatever it is, it must be silence, not noise
            said.fill(0)
            self.error = error
            self.finished.set()

    def _follow_wishes(self) -> None:
        if self.leaving:
            self.chain.set(Controls(on=False))
        elif newer := read_controls(self.page, self._generation):
            self._generation, controls = newer
            self.chain.set(controls)

    def _as_mono(self, heard: Block) -> Block:
        mono = self._mono[: len(heard)]
        mono[:] = heard[:, 0]
        if heard.shape[1] == 2:
            mono += heard[:, 1]
            mono *= 0.5
        self.page.zeros = 0 if mono.any() else self.page.zeros + len(mono)
        return mono

    def _tell(self, start: float, frames: int, times: Any) -> None:
        page = self.page
        self._count_lost(start, frames)
        if start > self._reading_due:
            self._reading_due = start + READING_S
            write_reading(page, self.chain.reading())
            delay_s = times.outputBufferDacTime - times.inputBufferAdcTime
            page.device_delay_s = delay_s if 0 < delay_s < 60 else 0.0
        page.frames += frames
        page.blocks += 1
        now = time.monotonic()
        page.late += (now - start) * self._rate > frames
        page.beat = now

    def _count_lost(self, start: float, frames: int) -> None:
        """Count the blocks that never came: a late one catches up, a lost one leaves us behind for good."""
        self._began = self._began or start
        lag_s = start - self._began - self.page.frames / self._rate
        self._least_lag = min(self._least_lag, lag_s)
        if start > self._lag_due:
            behind = (self._least_lag - self._least_lag_before) * self._rate / frames
            self.page.lost += round(max(0.0, behind))
            self._least_lag_before, self._least_lag = self._least_lag, float("inf")
            self._lag_due = start + LAG_WINDOW_S


def main(key: str, microphone: str, headphones: str) -> NoReturn:
    """Run until told to leave, or until something ends it; the exit code is an `Ending`."""
    page = attach_page(key)
    callbacks: list[Callback] = []
    threading.Thread(target=_leave_when_told, args=(callbacks,), daemon=True).start()
    try:
        ending = _run(page, callbacks, microphone, headphones)
    except Exception as error:  # noqa: BLE001  told to the app through the page
        page.fault = "".join(traceback.format_exception(error)).encode()[1 - FAULT_BYTES :]
        ending = Ending.FAULT
    if ending is Ending.ASKED:
        sys.exit(ending)  # which closes PortAudio
    os._exit(ending)


def _leave_when_told(callbacks: list[Callback]) -> None:
    """Wait for the app to close our standard input or to die, fade out, and see to it that we go."""
    while os.read(0, 1):
        pass
    if not callbacks:
        os._exit(Ending.ASKED)
    faulthandler.dump_traceback_later(FADE_S + LEAVE_S, exit=True)
    for callback in callbacks:
        callback.leaving = True
        time.sleep(FADE_S)
        callback.finished.set()


def _run(page: Page, callbacks: list[Callback], microphone: str, headphones: str) -> Ending:
    sounddevice = load_sounddevice()
    if isinstance(sounddevice, Ending):
        return sounddevice
    cards = find_cards(sounddevice.query_devices(), sounddevice.query_hostapis())
    source, target = choose(cards.microphones, microphone), choose(cards.headphones, headphones)
    if source is None or target is None:
        return Ending.NO_MICROPHONE if source is None else Ending.NO_HEADPHONES
    page.microphone = source.name.encode()[: NAME_BYTES - 1]
    page.headphones = target.name.encode()[: NAME_BYTES - 1]
    if target.name not in THROUGH_A_SERVER:
        _raise_priority()
    for rate in dict.fromkeys((target.rate, source.rate, 48000, 44100)):
        callback = Callback(page, rate)
        _warm_up(rate)
        try:
            stream = _open(sounddevice, source, target, rate, callback)
            callbacks[:] = [callback]
            stream.start()
        except sounddevice.PortAudioError:
            continue
        return _play(stream, callback)
    return Ending.CANNOT_OPEN


def _open(sounddevice: Any, source: Device, target: Device, rate: int, callback: Callback) -> Any:
    """Open both ways at once; `blocksize=0` adds no delay, any other number adds that many frames."""
    shared = sounddevice.WasapiSettings(auto_convert=True) if sys.platform == "win32" else None
    return sounddevice.Stream(
        device=(source.index, target.index),
        channels=(min(source.channels, 2), min(target.channels, 2)),
        samplerate=rate,
        blocksize=0,
        latency="low",
        dtype="float32",
        clip_off=True,
        extra_settings=shared,
        callback=callback,
        finished_callback=callback.finished.set,
    )


def _play(stream: Any, callback: Callback) -> Ending:
    callback.finished.wait()
    if callback.leaving:
        stream.close()
        return Ending.ASKED
    if callback.error is None:
        return Ending.STOPPED
    raise callback.error


def _warm_up(rate: int) -> None:
    """Run a chain to throw away, so that the first real block finds all code in memory, and keep it still."""
    chain = Chain(rate)
    chain.set(Controls(on=True))
    for frames in (64, 128, 441, 480, 512):
        chain.process(np.zeros(frames, np.float32))
    chain.reading()
    gc.collect()
    gc.freeze()
    gc.disable()


def _raise_priority() -> None:
    """Go before other processes and stay in memory, as far as the system allows it to us."""
    if sys.platform == "linux":
        try:
            os.sched_setscheduler(0, os.SCHED_FIFO, os.sched_param(PRIORITY))
        except OSError:
            return
        ctypes.CDLL(None).mlockall(LOCK_WHAT_IS_HERE)


if __name__ == "__main__":
    main(*sys.argv[1:])
