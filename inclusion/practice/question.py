"""A check question with 3 tries: each brings a stronger hint, and nothing is ever wrong."""

import random
from dataclasses import dataclass, replace

TRIES = 3


@dataclass(frozen=True)
class Asking:
    """A question as it is at one moment."""

    order: tuple[int, ...]
    """The answers as they stand on the screen, by their numbers in the lesson."""
    right: int
    hint_count: int
    tries: int = 0
    """How many answers were tried that were not it."""
    left: tuple[int, ...] = ()
    """The answers that are still shown, in their order."""
    answered: bool = False

    @property
    def hint(self) -> int | None:
        """The number of the hint to show now, from 0, or None."""
        if self.answered or not self.tries or not self.hint_count:
            return None
        return min(self.tries, self.hint_count) - 1

    @property
    def shown(self) -> bool:
        """Whether the answer has been shown: only the right one is left to tap."""
        return self.tries >= TRIES


def start(answer_count: int, right: int, hint_count: int, seed: int) -> Asking:
    """Ask a question with `answer_count` answers in an order by `seed`; number `right` (from 0) is it."""
    if not 0 <= right < answer_count:
        raise ValueError(f"{right} is not one of {answer_count} answers")
    order = list(range(answer_count))
    random.Random(seed).shuffle(order)
    return Asking(tuple(order), right, hint_count, left=tuple(order))


def choose(asking: Asking, answer: int) -> Asking:
    """Give the question after a tap on `answer`.

    After the first try there is a hint, after the second 2 answers are left (the right one and the one just
    tapped, to compare), after the third the right one alone. An answer that is gone changes nothing.
    """
    if asking.answered or answer not in asking.left:
        return asking
    if answer == asking.right:
        return replace(asking, answered=True)
    tries = asking.tries + 1
    stay = {1: set(asking.left), 2: {asking.right, answer}}.get(tries, {asking.right})
    return replace(asking, tries=tries, left=tuple(each for each in asking.left if each in stay))
