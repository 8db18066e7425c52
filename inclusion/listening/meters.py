"""Levels to show: a short mean for what comes in, the peak for what goes out."""

import math

import numpy as np

from inclusion.listening.block import LONGEST, Sound, decibels

MEAN_S = 0.125
"""The "fast" time weighting of sound level meters (IEC 61672-1)."""
PEAK_S = 0.3


class _Meter:
    delay_frames = 0

    def __init__(self, rate: int, time_s: float) -> None:
        self._weights = np.exp(-np.arange(LONGEST, -1.0, -1.0) / (time_s * rate))
        self._work = np.zeros(LONGEST)
        self._value = 0.0

    def _faded(self, frames: int) -> float:
        return self._value * float(self._weights[LONGEST - frames])


class MeanMeter(_Meter):
    """The root of the mean power over the last MEAN_S, each frame weighted by its age."""

    def __init__(self, rate: int) -> None:
        super().__init__(rate, MEAN_S)
        self._share = 1.0 - float(self._weights[-2])

    @property
    def level_db(self) -> float:
        """The level of the newest frames in dB of full scale."""
        return decibels(math.sqrt(self._value))

    def process(self, block: Sound) -> Sound:
        """Take the level of (frames,), and give them on as they are."""
        work = self._work[: len(block)]
        np.multiply(block, block, out=work)
        new = float(np.dot(work, self._weights[LONGEST + 1 - len(block) :]))
        self._value = self._faded(len(block)) + self._share * new
        return block


class PeakMeter(_Meter):
    """The highest sample, fading with PEAK_S, so that a screen that looks now and then still sees it."""

    def __init__(self, rate: int) -> None:
        super().__init__(rate, PEAK_S)

    @property
    def level_db(self) -> float:
        """The level of the highest of the newest samples in dB of full scale."""
        return decibels(self._value)

    def process(self, block: Sound) -> Sound:
        """Take the level of (frames,), and give them on as they are."""
        work = self._work[: len(block)]
        np.abs(block, out=work)
        work *= self._weights[LONGEST + 1 - len(block) :]
        self._value = max(self._faded(len(block)), float(work.max(initial=0.0)))
        return block
