"""How loud the room itself is, whoever speaks in it."""

from collections import deque

from inclusion.listening.block import amplitude

SMOOTH_S = 0.04
PART_S = 0.25
PARTS = 8
FLOOR_DB = (-90.0, -30.0)
"""No room is taken for quieter or louder than this."""
LEAST = amplitude(FLOOR_DB[0]) ** 2
MOST = amplitude(FLOOR_DB[1]) ** 2


class NoiseFloor:
    """The least smoothed power of the last two seconds: even quick speech leaves gaps that show the room.

    The method is minimum statistics (R. Martin, "Noise power spectral density estimation based on optimal
    smoothing and minimum statistics", 2001), on the whole band and with a fixed smoothing.
    """

    def __init__(self, tick_s: float) -> None:
        """Take the time between two updates."""
        self._weight = tick_s / SMOOTH_S
        self._ticks = round(PART_S / tick_s)
        self._tick = 0
        self._smooth = 0.0
        self._part = MOST
        # A room counts as quiet until it was heard for two seconds: the first word finds the gate open.
        self._parts = deque([LEAST] * PARTS, PARTS)
        self._least = LEAST

    def update(self, power: float) -> float:
        """Take in the mean power of one tick, and give the power of the noise floor."""
        self._smooth += self._weight * (power - self._smooth)
        self._part = min(self._part, max(LEAST, self._smooth))
        self._tick += 1
        if self._tick == self._ticks:
            self._parts.append(self._part)
            self._least = min(self._parts)
            self._tick, self._part = 0, MOST
        return min(self._least, self._part)
