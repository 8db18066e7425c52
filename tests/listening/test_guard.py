import numpy as np

from inclusion.listening.guard import Guard


def test_believable_sound_passes_as_it_is() -> None:
    sound = np.linspace(-1.5, 1.5, 301, dtype=np.float32)
    assert np.array_equal(Guard().process(sound), sound)


def test_what_is_no_sound_becomes_silence_and_its_neighbours_stay() -> None:
    sound = np.array([0.1, np.nan, 0.2, np.inf, -np.inf, 1e30, -1e30, -0.3])
    given = sound.copy()
    heard = Guard().process(sound)
    assert heard.tolist() == [0.1, 0.0, 0.2, 0.0, 0.0, 0.0, 0.0, -0.3]
    assert np.array_equal(sound, given, equal_nan=True)


def test_no_frames_give_no_frames() -> None:
    assert len(Guard().process(np.zeros(0))) == 0
