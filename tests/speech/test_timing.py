from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inclusion.speech.sentences import words
from inclusion.speech.speakable import speakable
from inclusion.speech.timing import WordTime, walking_times, word_times

TEXTS = st.text(st.sampled_from("ab 1£.5-\u2013"), max_size=30)


@given(TEXTS, st.lists(st.tuples(st.floats(-1, 9), st.integers(-3, 40))), st.floats(0.1, 8))
def test_whatever_an_engine_sends_each_heard_word_gets_one_time_in_order(
    text: str, events: list[tuple[float, int]], end: float
) -> None:
    said = speakable(text)
    times = word_times(said, events, end)
    assert [time.word for time in times] == list(said.letters_of_words())
    assert all(first.end == second.start for first, second in pairwise(times))
    assert all(0 <= time.start <= time.end <= end + 1e-9 for time in times)


def test_a_word_starts_when_the_engine_says_so() -> None:
    times = word_times(speakable("Press the button"), [(0.0, 0), (0.3, 6), (0.4, 10)], 1.0)
    assert times == (WordTime(0, 0.0, 0.3), WordTime(1, 0.3, 0.4), WordTime(2, 0.4, 1.0))


def test_joined_words_share_their_time_by_letters() -> None:
    times = word_times(speakable("Do not go"), [(0.0, 0), (0.5, 7)], 1.0)
    assert [time.start for time in times] == pytest.approx([0.0, 0.2, 0.5])


def test_only_the_first_event_inside_a_word_counts_and_none_steps_back() -> None:
    said = speakable("Pay £3.50 now")
    events = [(0.0, 0), (0.2, 4), (0.4, 10), (0.6, 17), (0.7, 0), (0.9, said.text.index("now"))]
    assert [time.start for time in word_times(said, events, 1.2)] == [0.0, 0.2, 0.9]


def test_a_text_without_words_has_no_times() -> None:
    assert word_times(speakable(" \u2013 "), [(0.0, 0)], 1.0) == ()


@given(TEXTS, st.integers(80, 300))
def test_walking_takes_as_long_as_reading(text: str, words_per_minute: int) -> None:
    times = walking_times(text, words_per_minute)
    assert [time.word for time in times] == list(range(len(words(text))))
    assert all(time.start < time.end for time in times)
    if times:
        assert times[-1].end == pytest.approx(len(times) * 60 / words_per_minute)


def test_walking_rests_at_the_end_of_a_sentence() -> None:
    ended, plain = (walking_times(text, 150)[0] for text in ("Stop. Then go.", "Stops then go."))
    assert ended.end > plain.end
