"""The noise gate: pauses get quieter, words stay as they are."""

import numpy as np

from inclusion.listening.block import LONGEST, Samples, Sound, amplitude
from inclusion.listening.filters import Biquads, band_pass
from inclusion.listening.noise_floor import NoiseFloor

TICK_S = 0.001
RANGE_DB = 12.0
"""How far pauses go down; never more than 20, since a room that vanishes sounds like a broken line."""
ATTACK_S = 0.002
HOLD_S = 0.2
RELEASE_S = 0.25
BANDS_HZ = ((200.0, 1000.0), (2000.0, 8000.0))
"""Where vowels begin, and where consonants do; each stands out where the noise of a room is low."""
MEAN_S = 0.006
OPEN_DB = 7.5
CLOSE_DB = 5.0
"""How far a band stands above its noise floor to open the gate, and to keep it open."""


class _Band:
    """One band that the gate listens to, and how far it stands above its noise floor."""

    def __init__(self, rate: int, tick: int, low_hz: float, high_hz: float) -> None:
        self._filter = Biquads(band_pass(rate, low_hz, min(high_hz, 0.45 * rate)))
        self._floor = NoiseFloor(tick / rate)
        self._weight = tick / (rate * MEAN_S)
        self._tick = tick
        self._sum = self._mean = 0.0
        self._heard: Samples = np.zeros(0)

    def hear(self, block: Sound) -> None:
        self._heard = self._filter.process(block)

    def add(self, start: int, stop: int) -> None:
        """Count some frames of the newest block to the tick."""
        heard = self._heard[start:stop]
        self._sum += float(np.dot(heard, heard))

    def above_floor(self) -> float:
        """End the tick, and give the present power over that of the noise floor."""
        power, self._sum = self._sum / self._tick, 0.0
        self._mean += self._weight * (power - self._mean)
        return self._mean / self._floor.update(power)


class Gate:
    """A downward expander with two states, whose thresholds follow the noise floor.

    Attack, hold, release and hysteresis as in U. Zölzer (ed.), "DAFX: Digital Audio Effects", 2011, ch. 4.
    Once a tick (1 ms, counted in frames, so that calls of any length agree) it looks at the power in its
    bands and decides; between two ticks the gain moves in a straight line.
    """

    delay_frames = 0

    def __init__(self, rate: int) -> None:
        self._tick = round(rate * TICK_S)
        tick_s = self._tick / rate
        self._bands = [_Band(rate, self._tick, low_hz, high_hz) for low_hz, high_hz in BANDS_HZ]
        self._up_db, self._down_db = RANGE_DB * tick_s / ATTACK_S, RANGE_DB * tick_s / RELEASE_S
        self._hold = round(HOLD_S / tick_s)
        self._open_for = 0
        """Ticks until the gate may close."""
        self._wanted = True
        self._seen = 0
        """Frames of the present tick."""
        self._gain_db = 0.0
        self._before = self._gain = 1.0
        self._way = np.arange(1.0, self._tick + 1.0) / self._tick
        self._out = np.zeros(LONGEST)

    @property
    def gain_db(self) -> float:
        """How far the gate turns down, 0 or below."""
        return self._gain_db

    def set(self, wanted: bool) -> None:
        """Let the gate work, or keep it open."""
        self._wanted = wanted

    def process(self, block: Sound) -> Samples:
        """Give (frames,), turned down by up to RANGE_DB where nobody speaks."""
        out, start = self._out[: len(block)], 0
        for band in self._bands:
            band.hear(block)
        while start < len(block):
            seen = self._seen
            self._seen = min(self._tick, seen + len(block) - start)
            stop = start + self._seen - seen
            gain: Samples | float = self._gain
            if self._before != self._gain:
                gain = self._before + (self._gain - self._before) * self._way[seen : self._seen]
            np.multiply(block[start:stop], gain, out=out[start:stop])
            for band in self._bands:
                band.add(start, stop)
            if self._seen == self._tick:
                self._decide(max(band.above_floor() for band in self._bands))
                self._seen = 0
            start = stop
        return out

    def _decide(self, above_floor: float) -> None:
        """Move the gain by one tick."""
        enough_db = CLOSE_DB if self._open_for else OPEN_DB
        if above_floor > amplitude(enough_db) ** 2:
            self._open_for = self._hold
        elif self._open_for:
            self._open_for -= 1
        self._before = self._gain
        if self._open_for:
            self._gain_db = min(0.0, self._gain_db + self._up_db)
        elif self._wanted:
            self._gain_db = max(-RANGE_DB, self._gain_db - self._down_db)
        else:
            self._gain_db = min(0.0, self._gain_db + self._down_db)
        self._gain = amplitude(self._gain_db)
