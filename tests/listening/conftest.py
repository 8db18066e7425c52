"""How the tests of this folder play sound through a block."""

from collections.abc import Callable, Iterable
from itertools import cycle

import numpy as np
import pytest

from inclusion.listening.block import Block, Samples, Sound


def _play(block: Block, sound: Sound, sizes: Iterable[int] = (480,)) -> Samples:
    """Send `sound` through `block` in calls of `sizes`, again and again."""
    heard, start = [np.zeros(0)], 0
    for size in cycle(sizes):
        if start >= len(sound):
            return np.concatenate(heard)
        heard.append(block.process(sound[start : start + size]).astype(np.float64))
        start += size
    raise AssertionError("no sizes")


@pytest.fixture(scope="session")
def play() -> Callable[..., Samples]:
    return _play
