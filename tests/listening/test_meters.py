import numpy as np
import pytest

from inclusion.listening.block import SILENCE_DB
from inclusion.listening.meters import MeanMeter, PeakMeter

RATE = 48_000
TONE = 0.1 * np.sin(2.0 * np.pi * 1000.0 * np.arange(RATE) / RATE)


def test_the_mean_of_a_tone_is_3_db_below_its_peak() -> None:
    mean, peak = MeanMeter(RATE), PeakMeter(RATE)
    for start in range(0, RATE, 480):
        mean.process(TONE[start : start + 480])
        peak.process(TONE[start : start + 480])
    assert mean.level_db == pytest.approx(-23.01, abs=0.05)
    assert peak.level_db == pytest.approx(-20.0, abs=0.05)


def test_a_short_peak_is_still_seen_a_moment_later_and_then_fades() -> None:
    peak = PeakMeter(RATE)
    peak.process(np.array([0.0, -0.5, 0.0]))
    peak.process(np.zeros(2400))
    assert -8.0 < peak.level_db < -6.0
    for _ in range(200):
        peak.process(np.zeros(4096))
    assert peak.level_db == SILENCE_DB


def test_no_frames_change_nothing() -> None:
    mean, peak = MeanMeter(RATE), PeakMeter(RATE)
    for meter in (mean, peak):
        meter.process(TONE[:4096])
        before = meter.level_db
        meter.process(TONE[:0])
        assert meter.level_db == before
