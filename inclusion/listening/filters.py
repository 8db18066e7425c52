"""Filters as products with a matrix: many biquads cost one call."""

import math

import numpy as np
from numpy.typing import NDArray

from inclusion.listening.block import LONGEST, Samples, Sound

PIECE = 64
"""Frames in one product; the cost grows with its square, the calls with its inverse."""
ALMOST_NOTHING = 1e-60
"""A state of less power is set to zero, before it gets slow as a denormal number."""


def high_pass(rate: int, cut_off_hz: float, order: int = 4) -> NDArray[np.float64]:
    """Design a Butterworth high-pass of even `order` as biquads, shape (order / 2, 6): b0 b1 b2 1 a1 a2.

    Each is the high-pass of R. Bristow-Johnson's "Cookbook formulae for audio EQ biquad filter coefficients",
    with the Q of one pair of Butterworth poles. Its two zeros at 0 Hz take all DC away.
    """
    turn = 2.0 * math.pi * cut_off_hz / rate
    rows = []
    for pair in range(order // 2):
        alpha = math.sin(turn) * math.cos(math.pi * (2 * pair + 1) / (2 * order))
        half = (1.0 + math.cos(turn)) / 2.0
        row = (half, -2.0 * half, half, 1.0 + alpha, -2.0 * math.cos(turn), 1.0 - alpha)
        rows.append([value / (1.0 + alpha) for value in row])
    return np.array(rows)


def band_pass(rate: int, low_hz: float, high_hz: float) -> NDArray[np.float64]:
    """Design a band-pass of one biquad, shape (1, 6), 0 dB in its middle, from the same cookbook."""
    middle_hz = math.sqrt(low_hz * high_hz)
    turn = 2.0 * math.pi * middle_hz / rate
    alpha = math.sin(turn) * (high_hz - low_hz) / (2.0 * middle_hz)
    row = (alpha, 0.0, -alpha, 1.0 + alpha, -2.0 * math.cos(turn), 1.0 - alpha)
    return np.array([row]) / (1.0 + alpha)


class Biquads:
    """A cascade of biquads (transposed direct form II), as exact as one sample after the other.

    A linear filter with state s over n frames u is one product, [y; s'] = M [s; u]. M holds the answers to
    unit vectors (C. S. Burrus, "Block realization of digital filters", 1972). There is one M for each n up to
    PIECE, so any number of frames goes through without delay.
    """

    delay_frames = 0

    def __init__(self, sections: NDArray[np.float64]) -> None:
        """Take `sections` of shape (sections, 6): b0 b1 b2 1 a1 a2, as `high_pass` gives them."""
        self._states = 2 * len(sections)
        self._products = _products(sections)
        self._given = np.zeros(self._states + PIECE)
        self._found = np.zeros(self._states + PIECE)
        self._out = np.zeros(LONGEST)

    def process(self, block: Sound) -> Samples:
        """Filter (frames,); a piece with anything that is not a number gives silence and a fresh start."""
        states, out = self._states, self._out
        state = self._given[:states]
        for start in range(0, len(block), PIECE):
            piece = block[start : start + PIECE]
            frames = len(piece)
            given, found = self._given[: states + frames], self._found[: states + frames]
            given[states:] = piece
            np.dot(self._products[frames], given, out=found)
            out[start : start + frames] = found[:frames]
            state[:] = found[frames:]
            power = float(np.dot(state, state))
            if not ALMOST_NOTHING < power < math.inf:
                state[:] = 0.0
                if not power < math.inf:
                    out[start : start + frames] = 0.0
        return out[: len(block)]


def _products(sections: NDArray[np.float64]) -> list[NDArray[np.float64]]:
    """Give M for 0 to PIECE frames: all unit vectors (states, then frames) go through at once."""
    states = 2 * len(sections)
    unit = np.eye(states + PIECE)
    state = unit[:states]
    answers: list[NDArray[np.float64]] = []
    products = [state[:, :states]]
    for frame in range(PIECE):
        signal, after = unit[states + frame], np.empty_like(state)
        for section, (b0, b1, b2, _, a1, a2) in enumerate(sections):
            first, second = state[2 * section], state[2 * section + 1]
            answer = b0 * signal + first
            after[2 * section] = b1 * signal - a1 * answer + second
            after[2 * section + 1] = b2 * signal - a2 * answer
            signal = answer
        answers.append(signal)
        state = after
        products.append(np.vstack([*answers, state])[:, : states + frame + 1].copy())
    return products
