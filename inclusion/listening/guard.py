"""The input guard: nothing but believable samples goes further."""

import numpy as np

from inclusion.listening.block import LONGEST, Samples, Sound

ABSURD = 8.0
"""No converter gives samples 18 dB above full scale; a driver in trouble does."""


class Guard:
    """Puts silence where a sample is not a number, endless or absurd; DC falls to the high-pass after it."""

    delay_frames = 0

    def __init__(self, absurd: float = ABSURD) -> None:
        """Take the highest amplitude that is let through."""
        self._absurd = absurd
        self._out = np.zeros(LONGEST)
        self._strength = np.zeros(LONGEST)

    def process(self, block: Sound) -> Samples:
        """Give the believable samples, shape (frames,), none above what is absurd."""
        out, strength = self._out[: len(block)], self._strength[: len(block)]
        out[:] = block
        np.abs(out, out=strength)
        # A sample that is not a number is not below anything, so the test must ask for what is good.
        if len(block) and not strength.max() <= self._absurd:
            out[~(strength <= self._absurd)] = 0.0
        return out
