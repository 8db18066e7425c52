"""The chain on a recording: WAV in, WAV out, and what happened on the way."""

import os
import wave
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from inclusion.errors import KnownError
from inclusion.listening.block import decibels
from inclusion.listening.chain import Chain
from inclusion.listening.controls import Controls
from inclusion.listening.gate import RANGE_DB
from inclusion.words import say

RATES = range(8_000, 96_001)
LONGEST_S = 2 * 60 * 60
CHUNK_S = 0.01
LIMITED_DB = -0.1


@dataclass(frozen=True)
class Summary:
    """What the chain did to a recording."""

    seconds: float
    peak_in_db: float
    peak_out_db: float
    limited_seconds: float
    """How long the limiter turned down by more than 0.1 dB, to 10 ms."""
    gate_closed_share: float
    """0 to 1: the share of the time with the gate more than half closed."""
    delay_ms: float
    """The delay of the chain, which is taken off the target again."""


def process_file(source: Path, target: Path, controls: Controls) -> Summary:
    """Send the WAV file `source` through a chain into `target`, 16 bits and mono, in step with the source.

    Takes PCM of 8 to 32 bits, mono or stereo, 8 to 96 kHz, up to LONGEST_S, a chunk at a time. The target
    appears whole or not at all. The chain is on from the first frame, without the slow rise. Raises
    KnownError where the source cannot be used or the target cannot be written.
    """
    if source.resolve() == target.resolve():
        raise KnownError(
            say("The new recording has the name of the old one."), say("Please give it another name.")
        )
    draft = target.with_name(f"{target.name}.{os.getpid()}.draft")
    try:
        with _open(source) as recording:
            try:
                with draft.open("wb") as file:
                    with wave.open(file, "wb") as made:
                        summary = _process(recording, made, controls)
                    file.flush()
                    os.fsync(file.fileno())
                draft.replace(target)
            finally:
                draft.unlink(missing_ok=True)
    except OSError as error:
        raise KnownError(
            say("This device cannot save the new recording."), say("Please choose another folder.")
        ) from error
    return summary


def _open(source: Path) -> wave.Wave_read:
    try:
        recording = wave.open(str(source), "rb")  # noqa: SIM115  the caller closes it
    except FileNotFoundError as error:
        raise KnownError(say("There is no recording here."), say("Please look at its name.")) from error
    except OSError as error:
        raise _unreadable() from error
    except (wave.Error, EOFError, RuntimeError) as error:
        raise KnownError(
            say("This is not a sound file that we can read."), say("Please save it as a WAV file.")
        ) from error
    trouble = _trouble(recording)
    if trouble:
        recording.close()
        raise trouble
    return recording


def _trouble(recording: wave.Wave_read) -> KnownError | None:
    if recording.getnchannels() > 2 or recording.getsampwidth() > 4:
        return KnownError(
            say("This recording has a form that we cannot read."), say("Please save it as mono or stereo.")
        )
    if recording.getframerate() not in RATES:
        return KnownError(
            say("We cannot use the sample rate of this recording."),
            say("Please save it with 48000 samples a second."),
        )
    if recording.getnframes() == 0:
        return _empty()
    if recording.getnframes() > LONGEST_S * recording.getframerate():
        return KnownError(say("This recording is too long."), say("Please cut it to 2 hours or less."))
    return None


def _unreadable() -> KnownError:
    return KnownError(say("This recording cannot be read."), say("Please ask your supporter to look at it."))


def _empty() -> KnownError:
    return KnownError(say("This recording is empty."), say("Please choose another recording."))


def _process(recording: wave.Wave_read, made: wave.Wave_write, controls: Controls) -> Summary:
    rate = recording.getframerate()
    chain = Chain(rate, rise_s=0.0)
    chain.set(controls)
    made.setnchannels(1)
    made.setsampwidth(2)
    made.setframerate(rate)
    frames = 0
    early = chain.delay_frames
    peak_in = peak_out = 0.0
    limited = closed = 0
    chunk_frames = round(CHUNK_S * rate)
    while len(chunk := _read(recording, chunk_frames)):
        heard = chain.process(chunk)
        reading = chain.reading()
        frames += len(chunk)
        peak_in = max(peak_in, float(np.abs(chunk).max()))
        peak_out = max(peak_out, float(np.abs(heard).max()))
        limited += len(chunk) * (reading.limiter_db < LIMITED_DB)
        closed += len(chunk) * (reading.gate_db < -RANGE_DB / 2.0)
        made.writeframes(_as_bytes(heard[early:]))
        early = max(0, early - len(chunk))
    if not frames:
        raise _empty()
    rest = chain.process(np.zeros(chain.delay_frames, np.float32))
    made.writeframes(_as_bytes(rest[early:]))
    return Summary(
        seconds=frames / rate,
        peak_in_db=decibels(peak_in),
        peak_out_db=decibels(max(peak_out, float(np.abs(rest).max()))),
        limited_seconds=limited / rate,
        gate_closed_share=closed / frames,
        delay_ms=1000.0 * chain.delay_frames / rate,
    )


def _read(recording: wave.Wave_read, frames: int) -> NDArray[np.float32]:
    """Give the next frames as mono in full scale, fewer at the end, none after it."""
    width, channels = recording.getsampwidth(), recording.getnchannels()
    try:
        data = recording.readframes(frames)
    except OSError as error:
        raise _unreadable() from error
    # A recording that was cut off may end in the middle of a frame.
    parts = np.frombuffer(data, np.uint8)[: len(data) // (width * channels) * width * channels]
    samples: NDArray[np.int32]
    if width == 1:
        samples = parts.astype(np.int32) - 128
    else:
        # Each sample becomes the upper bytes of 32 bits, with its sign, whatever its width.
        padded = np.zeros((len(parts) // width, 4), np.uint8)
        padded[:, 4 - width :] = parts.reshape(-1, width)
        samples = padded.view("<i4").ravel()
    full_scale = 128.0 if width == 1 else 2.0**31
    mono: NDArray[np.float64] = samples.reshape(-1, channels).mean(axis=1)
    return (mono / full_scale).astype(np.float32)


def _as_bytes(sound: NDArray[np.float32]) -> bytes:
    return bytes(np.rint(sound * 32768.0).astype("<i2"))
