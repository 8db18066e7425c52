"""The sound of a text: samples, and when each word in them sounds."""

import array
from collections.abc import Sequence
from dataclasses import dataclass

from inclusion.speech.speakable import Speakable
from inclusion.speech.timing import WordTime, walking_times, word_times

SAMPLE_BYTES = 2
LEAD_S = 0.01
"""Quiet kept before the first sound, so that it does not click."""
TAIL_S = 0.12
"""Quiet after the last sound: the pause between two sentences, where espeak leaves none or up to a second."""
QUIET = 150
"""Samples up to this are quiet, out of 32,767."""
SILENT_RATE = 8000


@dataclass(frozen=True)
class Clip:
    """A text that can be heard and followed."""

    text: str
    rate: int
    """Samples a second."""
    pcm: bytes
    """Mono samples, signed 16 bit, in the machine's byte order."""
    words: tuple[WordTime, ...]
    """The words that can be heard, in order; a lone dash or bullet is not among them."""
    exact: bool
    """Whether the voice itself told when each word sounds."""
    voice: str = ""

    @property
    def seconds(self) -> float:
        return len(self.pcm) / SAMPLE_BYTES / self.rate


def voiced_clip(
    text: str,
    said: Speakable,
    rate: int,
    pcm: bytes,
    events: Sequence[tuple[float, int]],
    *,
    exact: bool,
    voice: str,
) -> Clip:
    """Make a clip of what an engine gave for `said`, with the quiet before and after it trimmed.

    `events` are (seconds, place in `said.text`) of each word's start.
    """
    samples = array.array("h", pcm)
    first, last = _sounding(samples, rate)
    start = max(0, first - round(LEAD_S * rate))
    tail = bytes(SAMPLE_BYTES * round(TAIL_S * rate))
    moved = [(max(0.0, seconds - start / rate), place) for seconds, place in events]
    return Clip(
        text,
        rate,
        samples[start:last].tobytes() + tail,
        word_times(said, moved, (last - start) / rate),
        exact,
        voice,
    )


def walking_clip(text: str, words_per_minute: int) -> Clip:
    """Make a silent clip whose words walk at reading speed, for a device without a voice."""
    times = walking_times(text, words_per_minute)
    seconds = times[-1].end if times else 0.0
    return Clip(text, SILENT_RATE, bytes(SAMPLE_BYTES * round(seconds * SILENT_RATE)), times, exact=False)


def _sounding(samples: Sequence[int], rate: int) -> tuple[int, int]:
    """Find the first sounding sample and the end of the last, 5 ms apart; (0, 0) for silence."""
    step = max(1, rate // 200)
    loud = [
        at
        for at in range(0, len(samples), step)
        if max(part := samples[at : at + step]) > QUIET or min(part) < -QUIET
    ]
    return (loud[0], min(len(samples), loud[-1] + step)) if loud else (0, 0)
