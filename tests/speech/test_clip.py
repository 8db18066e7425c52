import array
from itertools import pairwise

import pytest

from inclusion.speech.clip import LEAD_S, SAMPLE_BYTES, TAIL_S, voiced_clip, walking_clip
from inclusion.speech.speakable import speakable

RATE = 1000


def _pcm(quiet_before: int, sound: int, quiet_after: int) -> bytes:
    return array.array("h", [3] * quiet_before + [9000] * sound + [-3] * quiet_after).tobytes()


def test_the_quiet_around_the_sound_is_trimmed_and_the_words_move_with_it() -> None:
    events = [(0.0, 0), (0.35, 3)]
    clip = voiced_clip("Go on", speakable("Go on"), RATE, _pcm(60, 400, 900), events, exact=True, voice="v")
    assert clip.seconds == pytest.approx(LEAD_S + 0.4 + TAIL_S)
    assert [time.start for time in clip.words] == pytest.approx([0.0, 0.35 - 0.06 + LEAD_S])
    assert clip.words[-1].end == pytest.approx(LEAD_S + 0.4)


def test_a_sound_without_quiet_gets_the_pause_after_it() -> None:
    clip = voiced_clip("Go", speakable("Go"), RATE, _pcm(0, 400, 0), [(0.0, 0)], exact=True, voice="v")
    assert clip.seconds == pytest.approx(0.4 + TAIL_S)
    assert not any(clip.pcm[-SAMPLE_BYTES * round(TAIL_S * RATE) :])


def test_silence_from_an_engine_makes_a_short_clip_without_words() -> None:
    clip = voiced_clip("Go", speakable("Go"), RATE, _pcm(50, 0, 0), [(0.0, 0)], exact=True, voice="v")
    assert clip.words == ()
    assert clip.seconds == pytest.approx(TAIL_S)


def test_a_walking_clip_is_silent_and_as_long_as_its_words() -> None:
    clip = walking_clip("You can still read this.", 150)
    assert clip.seconds == pytest.approx(2.0)
    assert clip.words[-1].end == pytest.approx(2.0)
    assert not any(clip.pcm)
    assert not clip.exact
    assert walking_clip("", 150).seconds == 0
    assert all(first.end == second.start for first, second in pairwise(clip.words))
