"""A question helps a little more with each try, and always ends well."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inclusion.practice.question import Asking, choose, start

RIGHT = 0


def ask(seed: int = 1) -> Asking:
    return start(3, RIGHT, 3, seed)


def test_the_right_answer_at_once_needs_no_hint() -> None:
    asking = choose(ask(), RIGHT)
    assert asking.answered
    assert (asking.tries, asking.hint) == (0, None)


def test_the_first_try_brings_a_hint_and_keeps_all_answers() -> None:
    asking = choose(ask(), 1)
    assert (asking.hint, set(asking.left), asking.answered) == (0, {0, 1, 2}, False)


def test_the_second_try_leaves_2_answers_the_right_one_among_them() -> None:
    asking = choose(choose(ask(), 1), 2)
    assert (asking.hint, set(asking.left)) == (1, {RIGHT, 2})


def test_the_third_try_shows_the_answer() -> None:
    asking = choose(choose(choose(ask(), 1), 1), 1)
    assert (asking.hint, asking.left, asking.shown) == (2, (RIGHT,), True)
    assert choose(asking, RIGHT).answered


def test_an_answer_that_is_gone_changes_nothing() -> None:
    asking = choose(choose(ask(), 1), 2)
    assert choose(asking, 1) == asking
    done = choose(asking, RIGHT)
    assert choose(done, 2) == done


def test_the_order_is_shuffled_by_the_seed_alone() -> None:
    assert ask(7) == ask(7)
    assert len({ask(seed).order for seed in range(50)}) == 6


def test_a_right_answer_that_does_not_exist_is_a_bug_of_the_caller() -> None:
    with pytest.raises(ValueError, match="3 is not one of 3"):
        start(3, 3, 3, 1)


@given(
    st.integers(1, 6), st.data(), st.integers(0, 4), st.lists(st.integers(-1, 6), max_size=9), st.integers()
)
def test_the_right_answer_can_always_be_tapped(
    count: int, data: st.DataObject, hints: int, taps: list[int], seed: int
) -> None:
    right = data.draw(st.integers(0, count - 1))
    asking = start(count, right, hints, seed)
    assert sorted(asking.order) == list(range(count))
    for tap in taps:
        asking = choose(asking, tap)
        assert right in asking.left
        assert [answer for answer in asking.order if answer in asking.left] == list(asking.left)
        assert asking.hint is None or 0 <= asking.hint < hints
        assert asking.tries <= 3
    assert choose(asking, right).answered
