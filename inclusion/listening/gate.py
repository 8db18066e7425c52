"""The noise gate: pauses get quieter, words stay as they are."""

import math

import numpy as np

from inclusion.listening.block import LONGEST, Samples, Sound, amplitude
from inclusion.listening.filters import Biquads, high_pass
from inclusion.listening.noise_floor import NoiseFloor

TICK_S = 0.001
RANGE_DB = 12.0
"""How far pauses go down; never more than 20, since a room that vanishes sounds like a broken line."""
ATTACK_S = 0.003
HOLD_S = 0.2
RELEASE_S = 0.25
OPEN_QUICK_DB = 9.0
OPEN_DB = 6.0
CLOSE_DB = 3.0
"""Above the noise floor: a sudden sound, a lasting one, and the least that keeps the gate open."""
QUICK_S = 0.002
SLOW_S = 0.015
LISTEN_FROM_HZ = 300.0
"""The gate listens above the rumble of a room, where words begin."""


def _power(level_db: float) -> float:
    return amplitude(level_db) ** 2


class Gate:
    """A downward expander with two states, whose thresholds follow the noise floor.

    Attack, hold, release and hysteresis as in U. Zölzer (ed.), "DAFX: Digital Audio Effects", 2011, ch. 4.
    Once a tick (1 ms, counted in frames, so that calls of any length agree) it looks at the power of its
    side chain and decides; between two ticks the gain moves in a straight line.
    """

    delay_frames = 0

    def __init__(self, rate: int) -> None:
        self._tick = round(rate * TICK_S)
        tick_s = self._tick / rate
        self._side = Biquads(high_pass(rate, LISTEN_FROM_HZ, order=2))
        self._floor = NoiseFloor(tick_s)
        self._quick_weight, self._slow_weight = tick_s / QUICK_S, tick_s / SLOW_S
        self._quick = self._slow = 0.0
        self._up_db, self._down_db = RANGE_DB * tick_s / ATTACK_S, RANGE_DB * tick_s / RELEASE_S
        self._hold = round(HOLD_S / tick_s)
        self._open_for = 0
        """Ticks until the gate may close."""
        self._wanted = True
        self._seen = 0
        """Frames of the present tick."""
        self._power = 0.0
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
        side, out, start = self._side.process(block), self._out[: len(block)], 0
        while start < len(block):
            seen = self._seen
            self._seen = min(self._tick, seen + len(block) - start)
            stop = start + self._seen - seen
            heard = side[start:stop]
            self._power += float(np.dot(heard, heard))
            gain: Samples | float = self._gain
            if self._before != self._gain:
                gain = self._before + (self._gain - self._before) * self._way[seen : self._seen]
            np.multiply(block[start:stop], gain, out=out[start:stop])
            if self._seen == self._tick:
                self._decide(self._power / self._tick)
                self._power, self._seen = 0.0, 0
            start = stop
        return out

    def _decide(self, power: float) -> None:
        """Move the gain by one tick, for the mean `power` of the last one."""
        if not math.isfinite(power):
            power = 0.0
        self._quick += self._quick_weight * (power - self._quick)
        self._slow += self._slow_weight * (power - self._slow)
        floor = self._floor.update(power)
        enough_db = CLOSE_DB if self._open_for else OPEN_DB
        if self._slow > floor * _power(enough_db) or self._quick > floor * _power(OPEN_QUICK_DB):
            self._open_for = self._hold
        elif self._open_for:
            self._open_for -= 1
        self._before = self._gain
        if self._open_for or not self._wanted:
            self._gain_db = min(0.0, self._gain_db + self._up_db)
        else:
            self._gain_db = max(-RANGE_DB, self._gain_db - self._down_db)
        self._gain = amplitude(self._gain_db)
