"""What every part of the chain is: sound in, sound of the same length out."""

import math
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

LONGEST = 4096
"""The most frames a block takes in one call; their buffers are made for it once."""

SILENCE_DB = -120.0

Sound = NDArray[np.floating[Any]]
"""Samples in full scale, shape (frames,), float32 or float64."""
Samples = NDArray[np.float64]


class Block(Protocol):
    """One step of the chain; its result is the same however sound is cut into calls of 0 to LONGEST."""

    delay_frames: int

    def process(self, block: Sound) -> Sound:
        """Give the processed frames, shape (frames,), valid until the next call; `block` stays as it is."""
        ...


def amplitude(level_db: float) -> float:
    """Give the factor of a level in dB."""
    return math.pow(10.0, level_db / 20.0)


def decibels(value: float) -> float:
    """Give the level of an amplitude in dB, SILENCE_DB at the least."""
    return max(SILENCE_DB, 20.0 * math.log10(value)) if value > 0.0 else SILENCE_DB
