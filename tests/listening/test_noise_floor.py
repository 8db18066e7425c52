import numpy as np
import pytest

from inclusion.listening.noise_floor import LEAST, MOST, NoiseFloor


def after(floor: NoiseFloor, powers: list[float]) -> float:
    return [floor.update(power) for power in powers][-1]


def test_a_room_counts_as_quiet_until_it_was_heard() -> None:
    assert after(NoiseFloor(0.001), [1e-4] * 1900) == LEAST


def test_steady_noise_becomes_the_floor_after_two_seconds() -> None:
    noise = list(1e-5 * np.random.default_rng(1).chisquare(16, 3000) / 16)
    assert after(NoiseFloor(0.001), noise) == pytest.approx(1e-5, rel=0.3)


def test_words_with_short_gaps_do_not_lift_it() -> None:
    floor = NoiseFloor(0.001)
    after(floor, [1e-6] * 3000)
    assert after(floor, ([1e-3] * 700 + [1e-6] * 300) * 6) < 2e-6


def test_it_follows_a_room_that_gets_quieter_at_once() -> None:
    floor = NoiseFloor(0.001)
    after(floor, [1e-4] * 3000)
    assert after(floor, [1e-7] * 400) == pytest.approx(1e-7, rel=0.1)


def test_it_stays_within_what_a_room_can_be() -> None:
    assert after(NoiseFloor(0.001), [0.0] * 3000) == LEAST
    assert after(NoiseFloor(0.001), [1.0] * 3000) == MOST
