"""Plays a clip, and tells by the sound card's clock where the sound is.

Ran on Linux only: on Windows and macOS the same road is written, and never ran.
"""

import atexit
import importlib
import os
import queue
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Protocol

from inclusion.errors import KnownError
from inclusion.speech.clip import SAMPLE_BYTES, Clip
from inclusion.words import say

BUFFER_S = 0.1
"""Below this a busy laptop loses sound; stopping does not wait for it."""
WAIT_S = 4.0
"""A sound system that does not start by then is taken for none; a sick one can block for ever."""
QUIET_S = 10.0
LEAD_IN_S = 0.15
"""Quiet before the first sound after QUIET_S: a loudspeaker that slept loses the first syllable."""


class ClipPlayer(Protocol):
    """Plays one clip at a time; all calls come from one thread and return at once."""

    def play(self, clip: Clip, start_s: float = 0.0) -> None:
        """Begin `clip` at `start_s`, in place of what plays now."""

    def position(self) -> float:
        """Seconds of the clip that have been heard, below `start_s` until the first sound.

        Raises KnownError where no sound comes out.
        """

    def stop(self) -> None:
        """Be quiet now."""

    def close(self) -> None:
        """Stop, and give back the sound card."""


class SilentPlayer:
    """Walks through a clip by the clock, without a sound."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._began: float | None = None
        self._seconds = 0.0

    def play(self, clip: Clip, start_s: float = 0.0) -> None:
        self._began = self._clock() - start_s
        self._seconds = clip.seconds

    def position(self) -> float:
        return 0.0 if self._began is None else min(self._clock() - self._began, self._seconds)

    def stop(self) -> None:
        self._began = None

    def close(self) -> None:
        self.stop()


@dataclass
class _Sound:
    """One clip on its way out: the audio thread writes `heard`, the app's thread reads it."""

    clip: Clip
    start_s: float
    lead_in_s: float
    asked: float
    """When it was asked for, by the monotonic clock."""
    stream: Any = None
    heard: tuple[float, float] | None = None
    """A place in the clip, in seconds, and the stream's time at which it sounds."""
    trouble: KnownError | None = None
    hushed: bool = False


class Player:
    """Plays clips through the sound card; whatever may block runs on a thread of its own."""

    def __init__(self) -> None:
        self._sound: _Sound | None = None
        self._orders: queue.SimpleQueue[_Sound | None] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None
        self._busy_since: float | None = None
        self._last_sound = float("-inf")
        self._closed = False

    def play(self, clip: Clip, start_s: float = 0.0) -> None:
        """Begin `clip` at `start_s`, in place of what plays now."""
        self.stop()
        now = time.monotonic()
        lead_in_s = LEAD_IN_S if now - self._last_sound > QUIET_S else 0.0
        self._sound = _Sound(clip, start_s, lead_in_s, now)
        if self._thread is None:
            self._thread = threading.Thread(target=self._serve, name="player", daemon=True)
            self._thread.start()
        self._orders.put(self._sound)

    def position(self) -> float:
        """Seconds of the clip that have been heard, below `start_s` until the first; raises KnownError."""
        sound = self._sound
        if sound is None:
            return 0.0
        if sound.trouble is not None:
            raise sound.trouble
        if sound.heard is None:
            waiting_since = min(sound.asked, self._busy_since or sound.asked)
            if time.monotonic() - waiting_since > WAIT_S:
                raise _no_sound()
            return sound.start_s - sound.lead_in_s - BUFFER_S
        place, sounds_at = sound.heard
        return min(place + float(sound.stream.time) - sounds_at, sound.clip.seconds)

    def stop(self) -> None:
        """Be quiet now."""
        sound, self._sound = self._sound, None
        if sound is not None:
            sound.hushed = True
            self._last_sound = time.monotonic()
            self._orders.put(None)

    def close(self) -> None:
        """Stop, and give back the sound card."""
        self.stop()
        self._closed = True
        self._orders.put(None)
        if self._thread is not None:
            self._thread.join(WAIT_S)
            if self._thread.is_alive() and "sounddevice" in sys.modules:
                # The sound system hangs: when the app ends, sounddevice would wait for it for ever.
                atexit.unregister(getattr(sys.modules["sounddevice"], "_exit_handler", _no_sound))

    def _serve(self) -> None:
        """Carry out orders one by one; closing comes only after the app's thread has let go of a sound."""
        stream = None
        while not self._closed:
            sound = self._orders.get()
            self._busy_since = time.monotonic()
            if stream is not None:
                stream.abort()
                stream.close()
                stream = None
            if sound is not None and not sound.hushed:
                try:
                    stream = _started(sound)
                except KnownError as error:
                    sound.trouble = error
            self._busy_since = None


def _started(sound: _Sound) -> Any:
    """Open and start a stream for `sound`; raises KnownError where nothing can play it."""
    os.environ.setdefault("JACK_NO_START_SERVER", "1")  # else PortAudio may start one, and wait for it
    try:
        sounddevice = importlib.import_module("sounddevice")
    except (ImportError, OSError) as error:
        raise _no_sound() from error
    trouble = None
    for look_again in (False, True):
        try:
            if look_again:
                sounddevice._terminate()  # noqa: SLF001  the only way to see a new loudspeaker
                sounddevice._initialize()  # noqa: SLF001
            return _opened_somehow(sounddevice, sound)
        except sounddevice.PortAudioError as error:
            trouble = error
    raise _no_sound() from trouble


def _opened_somehow(sounddevice: Any, sound: _Sound) -> Any:
    """Play at the clip's own rate, or at the only one that the loudspeaker takes."""
    try:
        return _opened(sounddevice, sound, sound.clip.rate, 1)
    except sounddevice.PortAudioError:
        device = sounddevice.query_devices(kind="output")
        channels = min(2, device["max_output_channels"])
        return _opened(sounddevice, sound, round(device["default_samplerate"]), channels)


def _opened(sounddevice: Any, sound: _Sound, rate: int, channels: int) -> Any:
    frame_bytes = SAMPLE_BYTES * channels
    pcm = memoryview(bytes(round(sound.lead_in_s * rate) * frame_bytes) + _converted(sound, rate, channels))
    begins_s = sound.start_s - sound.lead_in_s
    at = 0

    def fill(out: Any, _frames: int, when: Any, _status: Any) -> None:
        nonlocal at
        if sound.hushed:
            raise sounddevice.CallbackAbort
        sound.heard = (begins_s + at / frame_bytes / rate, when.outputBufferDacTime)
        piece = pcm[at : at + len(out)]
        out[: len(piece)] = piece
        out[len(piece) :] = bytes(len(out) - len(piece))
        at += len(out)
        if at >= len(pcm):
            raise sounddevice.CallbackStop

    stream = sounddevice.RawOutputStream(
        samplerate=rate, channels=channels, dtype="int16", latency=BUFFER_S, callback=fill
    )
    sound.stream = stream
    try:
        stream.start()
    except sounddevice.PortAudioError:
        stream.close()
        raise
    return stream


def _converted(sound: _Sound, rate: int, channels: int) -> bytes:
    """Give the samples from `start_s` on, at another rate by way of the spectrum, and on more channels."""
    clip = sound.clip
    pcm = clip.pcm[SAMPLE_BYTES * round(sound.start_s * clip.rate) :]
    if (rate, channels) == (clip.rate, 1) or not pcm:
        return pcm
    import numpy as np  # noqa: PLC0415  it would double the time in which the app starts

    samples = np.frombuffer(pcm, np.int16)
    count = round(len(samples) * rate / clip.rate)
    resampled = np.fft.irfft(np.fft.rfft(samples), count) * (count / len(samples))
    limited = np.clip(np.rint(resampled), -32768, 32767).astype(np.int16)
    return np.repeat(limited, channels).tobytes()


def _no_sound() -> KnownError:
    return KnownError(
        say("This device finds no loudspeaker."),
        say("You can still read. Check that the loudspeaker is plugged in."),
    )
