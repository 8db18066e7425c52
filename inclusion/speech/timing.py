"""When each word on screen sounds."""

import itertools
from collections.abc import Sequence
from dataclasses import dataclass

from inclusion.speech.sentences import words
from inclusion.speech.speakable import Speakable

PAUSES = {",": 2, ";": 3, ":": 3, ".": 5, "!": 5, "?": 5}
"""What a sign at the end of a word weighs, in letters."""
WORD_WEIGHT = 2
"""What each word weighs beside its letters: short words are not said that much faster."""


@dataclass(frozen=True)
class WordTime:
    """When one word on screen sounds, in seconds from the start of the sound."""

    word: int
    """The number of the word, as `sentences.words` counts them."""
    start: float
    end: float


def word_times(said: Speakable, events: Sequence[tuple[float, int]], end: float) -> tuple[WordTime, ...]:
    """Turn an engine's events into one time for each word that can be heard.

    `events` are (seconds, place in `said.text`) in the order they sound; `end` is where the sound ends.
    Engines send several events inside one word on screen: the first counts. They join words ("do not"):
    these share the time by their letters. They step back now and then: such events are dropped.
    """
    letters = said.letters_of_words()
    heard = list(letters)
    if not heard or end <= 0:
        return ()
    begins = [(heard[0], 0.0)]
    for seconds, place in events:
        word = said.word_of[place] if 0 <= place < len(said.word_of) else -1
        if word in letters and word > begins[-1][0] and begins[-1][1] < seconds < end:
            begins.append((word, seconds))
    times: list[WordTime] = []
    for (word, start), (next_word, next_start) in itertools.pairwise([*begins, (heard[-1] + 1, end)]):
        joined = [each for each in heard if word <= each < next_word]
        times += _shared(joined, [letters[each] for each in joined], start, next_start)
    return tuple(times)


def walking_times(text: str, words_per_minute: int) -> tuple[WordTime, ...]:
    """Give times at reading speed for a device without a voice, by letters and pauses."""
    shown = words(text)
    weights = [WORD_WEIGHT + len(word.text) + PAUSES.get(word.text[-1], 0) for word in shown]
    return tuple(_shared(range(len(shown)), weights, 0.0, len(shown) * 60 / words_per_minute))


def _shared(numbers: Sequence[int], weights: Sequence[int], start: float, end: float) -> list[WordTime]:
    """Share the time from `start` to `end` between words by their weights."""
    step = (end - start) / max(1, sum(weights))
    edges = [start + step * part for part in itertools.accumulate(weights, initial=0)]
    return [WordTime(*each) for each in zip(numbers, edges, edges[1:], strict=False)]
