"""The listening chain: a list of blocks between microphone and headphones."""

import numpy as np
from numpy.typing import NDArray

from inclusion.listening.block import LONGEST, Block, Sound
from inclusion.listening.controls import CEILING_DB, Controls, Reading
from inclusion.listening.filters import Biquads, high_pass
from inclusion.listening.gain import RISE_S, OnOff, Volume
from inclusion.listening.gate import Gate
from inclusion.listening.guard import Guard
from inclusion.listening.limiter import Limiter
from inclusion.listening.meters import MeanMeter, PeakMeter

CUT_OFF_HZ = 100.0
"""Below it there is rumble and handling noise, and hardly any speech."""


class Chain:
    """Makes speech from a microphone louder and safe.

    A new chain is silent until `set` is told to turn it on. One thread at a time calls it.
    """

    def __init__(self, rate: int, ceiling_db: float = CEILING_DB, rise_s: float = RISE_S) -> None:
        """Build all that the chain needs; `process` allocates nothing of note afterwards.

        `rate` is in frames a second, 8000 to 96000. A ceiling above CEILING_DB is lowered to it. `rise_s` is
        the time to come up after on: leave it, except for files, where nobody listens yet and 0 keeps the
        first word.
        """
        self._input, self._output = MeanMeter(rate), PeakMeter(rate)
        self._gate, self._volume, self._on_off = Gate(rate), Volume(rate), OnOff(rate, rise_s)
        self._limiter = Limiter(rate, ceiling_db)
        self._blocks: list[Block] = [
            Guard(),
            Biquads(high_pass(rate, CUT_OFF_HZ)),
            self._input,
            self._gate,
            self._volume,
            self._on_off,
            self._limiter,
            self._output,
        ]
        self._out = np.zeros(LONGEST, np.float32)
        self.delay_frames = sum(block.delay_frames for block in self._blocks)

    def set(self, controls: Controls) -> None:
        """Follow the person's wishes from the next frame on, without a click."""
        self._gate.set(controls.gate)
        self._volume.set(controls.volume_db)
        self._on_off.set(controls.on)

    def process(self, block: NDArray[np.float32]) -> NDArray[np.float32]:
        """Give the headphones' samples, shape (frames,), `delay_frames` late, valid until the next call."""
        if len(block) > len(self._out):
            self._out = np.zeros(len(block), np.float32)
        for start in range(0, len(block), LONGEST):
            piece: Sound = block[start : start + LONGEST]
            for step in self._blocks:
                piece = step.process(piece)
            self._out[start : start + len(piece)] = piece
        return self._out[: len(block)]

    def reading(self) -> Reading:
        """Give the newest levels: the microphone's short-term mean, the headphones' peak."""
        return Reading(self._input.level_db, self._output.level_db, self._gate.gain_db, self._limiter.gain_db)
