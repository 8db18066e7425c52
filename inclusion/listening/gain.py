"""Gains that move without a click: how loud, and on or off."""

import math

import numpy as np

from inclusion.listening.block import LONGEST, Samples, Sound, amplitude
from inclusion.listening.controls import LOUDEST_DB, QUIETEST_DB

CHANGE_S = 0.1
RISE_S = 2.0
RISE_FROM_DB = -62.0
RISE_BEND = 1.2
HIDDEN_S = 0.04
FALL_S = 0.015


class Volume:
    """The person's volume; a change takes CHANGE_S along half a cosine in dB."""

    delay_frames = 0

    def __init__(self, rate: int) -> None:
        frames = round(CHANGE_S * rate)
        self._bend = 0.5 - 0.5 * np.cos(np.pi * np.arange(1, frames + 1) / frames)
        self._at = frames
        self._from_db = self._now_db = self._to_db = 0.0
        self._heard = False
        """Before the first frame there is nothing to click: a wish holds at once."""
        self._out = np.zeros(LONGEST)

    def set(self, volume_db: float) -> None:
        """Move to `volume_db`, within QUIETEST_DB and LOUDEST_DB; what is not a number changes nothing."""
        wish = min(max(volume_db, QUIETEST_DB), LOUDEST_DB)
        if math.isnan(wish) or wish == self._to_db:
            return
        if not self._heard:
            self._now_db = wish
        self._from_db, self._to_db, self._at = self._now_db, wish, 0

    def process(self, block: Sound) -> Samples:
        """Give (frames,) at the volume of the moment."""
        out = self._out[: len(block)]
        np.multiply(block, amplitude(self._to_db), out=out)
        self._heard = self._heard or len(block) > 0
        bend = self._bend[self._at : self._at + len(block)]
        if len(bend):
            levels_db = self._from_db + (self._to_db - self._from_db) * bend
            out[: len(bend)] = block[: len(bend)] * 10.0 ** (levels_db / 20.0)
            self._now_db = float(levels_db[-1])
            self._at += len(bend)
        return out


class OnOff:
    """Silent at first; comes up over `rise_s`, falls silent in FALL_S.

    The rise is a curve in dB that is steepest at its foot (37 dB a second over 2 s) and ends level, so that
    no sound ever jumps at the listener. Below -60 dB, in the first HIDDEN_S, it comes straight from nothing.
    """

    delay_frames = 0

    def __init__(self, rate: int, rise_s: float = RISE_S) -> None:
        """Take `rise_s` 0 to be there at once, as a file wants it."""
        self._on = False
        self._falling = False
        self._at = 0
        """Frames into the rise or the fall."""
        self._top = 0.0
        """The gain a fall starts from, and the newest gain otherwise."""
        self._rise = round(rise_s * rate)
        self._hidden = HIDDEN_S * rate
        self._fall = round(FALL_S * rate)
        self._count = np.arange(1.0, LONGEST + 1.0)
        self._out = np.zeros(LONGEST)

    def set(self, on: bool) -> None:
        """Switch on or off; a fall that has begun always ends before the next rise."""
        if self._on and not on and not self._falling:
            self._falling, self._at = True, 0
        self._on = on

    def process(self, block: Sound) -> Samples:
        """Give (frames,) with the gain of the moment."""
        out, start = self._out[: len(block)], 0
        while start < len(block):
            frames = len(block) - start
            gain: Samples | float
            if self._falling:
                frames = min(frames, self._fall - self._at)
                turned = (self._at + self._count[:frames]) * (math.pi / self._fall)
                gain = self._top * (0.5 + 0.5 * np.cos(turned))
                self._at += frames
                if self._at == self._fall:
                    self._falling, self._at, self._top = False, 0, 0.0
            elif self._on and self._at < self._rise:
                frames = min(frames, self._rise - self._at)
                gain = self._rising(self._at + self._count[:frames])
                self._at += frames
                self._top = float(gain[-1])
            else:
                gain = self._top = 1.0 if self._on else 0.0
            np.multiply(block[start : start + frames], gain, out=out[start : start + frames])
            start += frames
        return out

    def _rising(self, frame: Samples) -> Samples:
        level_db = RISE_FROM_DB * (1.0 - frame / self._rise) ** RISE_BEND
        return np.asarray(10.0 ** (level_db / 20.0) * np.minimum(1.0, frame / self._hidden))
