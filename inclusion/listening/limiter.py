"""The limiter: last in the chain, always on, and nothing turns it off."""

import math

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

from inclusion.listening.block import LONGEST, Samples, Sound, amplitude, decibels
from inclusion.listening.controls import CEILING_DB
from inclusion.listening.guard import Guard

LOOKAHEAD_S = 0.001
RELEASE_S = 0.12
NO_SOUND = 1e30
"""What is merely loud is turned down; only what is more than this, or no number, becomes silence."""
NOT_HEARD = 1e-4
"""A turning down of less (0.001 dB) counts as none."""


class Limiter:
    """Turns loud sound down before it comes, so that no sample stands above the ceiling.

    How far each sample must come down, the most of it within the lookahead, an exponential release, and a
    bell-shaped mean over the lookahead, so that the gain has arrived when the loud sample does (G. Luff,
    "Designing a straightforward limiter", Signalsmith Audio, 2022). All of it in logarithms, so that a deep
    turning down is as smooth as a slight one. A hard clip at the ceiling is the net.
    """

    def __init__(self, rate: int, ceiling_db: float = CEILING_DB) -> None:
        """Take a lower ceiling than CEILING_DB; a higher one is not possible."""
        ceiling = np.float32(amplitude(min(CEILING_DB, ceiling_db)))
        # The nearest float32 may stand above the true ceiling.
        self._ceiling = float(np.nextafter(ceiling, np.float32(0.0)))
        ahead = self.delay_frames = round(LOOKAHEAD_S * rate)
        self._guard = Guard(NO_SOUND)
        self._sound = np.zeros(ahead + LONGEST)
        self._needed = np.zeros(ahead + LONGEST)
        self._windows = sliding_window_view(self._needed, ahead + 1)
        self._held = np.zeros(ahead + LONGEST)
        bell = np.hanning(ahead + 3)[1:-1]
        self._bell = bell / bell.sum()
        self._decay = np.exp(-np.arange(LONGEST + 1.0) / (RELEASE_S * rate))
        self._growth = 1.0 / self._decay
        self._working = False
        self._turned_down = 0.0
        self._out = np.zeros(LONGEST)

    @property
    def gain_db(self) -> float:
        """How far the newest frame was turned down, 0 or below."""
        return decibels(math.exp(-self._turned_down))

    def process(self, block: Sound) -> Samples:
        """Give (frames,), `delay_frames` late, each within the ceiling, whatever comes in."""
        frames, ahead = len(block), self.delay_frames
        out = self._out[:frames]
        if not frames:
            return out
        self._sound[ahead : ahead + frames] = self._guard.process(block)
        np.abs(self._sound[ahead : ahead + frames], out=out)
        if self._working or out.max() > self._ceiling:
            turned_down = self._turn_down(out)
            np.multiply(self._sound[:frames], np.exp(-turned_down), out=out)
            self._turned_down = float(turned_down[-1])
        else:
            out[:] = self._sound[:frames]
        self._sound[:ahead] = self._sound[frames : frames + ahead]
        np.clip(out, -self._ceiling, self._ceiling, out=out)
        return out

    def _turn_down(self, strength: Samples) -> Samples:
        """Give how far to turn each delayed frame down (natural logarithm), by the newest `strength`."""
        frames, ahead = len(strength), self.delay_frames
        new = slice(ahead, ahead + frames)
        np.maximum(strength / self._ceiling, 1.0, out=self._needed[new])
        np.log(self._needed[new], out=self._needed[new])
        held = self._held[new]
        np.max(self._windows[:frames], axis=1, out=held)
        # held[n] = max(held[n], decay * held[n - 1]), for all n at once.
        held *= self._growth[1 : frames + 1]
        held[0] = max(held[0], self._held[ahead - 1])
        np.maximum.accumulate(held, out=held)
        held *= self._decay[1 : frames + 1]
        held[held < NOT_HEARD] = 0.0
        turned_down = np.convolve(self._held[: ahead + frames], self._bell, "valid")
        for past in (self._needed, self._held):
            past[:ahead] = past[frames : frames + ahead]
        self._working = bool(self._needed[:ahead].any() or self._held[:ahead].any())
        return turned_down
