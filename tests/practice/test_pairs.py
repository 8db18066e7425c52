"""Pairs of messages: the clues are seen, the scam is found, and each pair ends with the safe way out."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inclusion.practice.choice import Move, Pick
from inclusion.practice.pairs import Pairs, Stage
from tests.practice.walking import after, changed, facts_of, first_of, stops_at, to_the_end

OURS = ["stop-and-think", "scam-messages"]
PRESSES = st.one_of(
    st.sampled_from([*Move, Pick(-1), Pick(99), "no such button", None]), st.builds(Pick, st.integers(0, 3))
)


def start(lesson: str) -> Pairs:
    practice = first_of(facts_of("staying-safe", lesson))
    assert isinstance(practice, Pairs)
    return practice


def test_stop_shows_one_clue_for_each_press_and_then_leads_on() -> None:
    pairs = after(start("stop-and-think"), Move.STOP)
    assert pairs.found == (1,)
    assert pairs.words == ("It wants you to hurry.", "It wants your money.")
    assert list(pairs.moves) == [Move.STOP]
    pairs = after(pairs, Move.STOP)
    assert pairs.found == (1, 2)
    assert list(pairs.moves) == [Move.ON]


def test_the_real_message_is_called_real_and_the_person_chooses_again() -> None:
    pairs = after(start("scam-messages"), Pick(0))
    assert pairs.words == ("This message wants nothing from you.", "Look at the other message.")
    assert Move.ON not in pairs.moves
    assert list(after(pairs, Pick(1)).moves) == [Move.ON]


def test_a_line_that_is_no_clue_is_fine_and_each_clue_says_why() -> None:
    pairs = after(start("scam-messages"), Pick(1), Move.ON)
    assert pairs.stage is Stage.CLUES
    plain = after(pairs, Pick(0))
    assert (plain.found, plain.words) == ((), pairs.script.plain)
    assert after(pairs, Pick(1)).words == ("It wants you to hurry.", "It wants your money.")
    assert Move.ON in after(pairs, Pick(2), Pick(1)).moves


@pytest.mark.parametrize("lesson", OURS)
def test_each_pair_ends_with_the_safe_way_out(lesson: str) -> None:
    pairs = start(lesson)
    safe = []
    while not pairs.done:
        press = pairs.helpful
        if press is Move.OUT:
            safe.append(after(pairs, press).words)
        pairs = after(pairs, press)
    assert safe == [pair.safe for pair in pairs.script.pairs]


@pytest.mark.parametrize("lesson", OURS)
def test_the_scam_stands_now_on_one_side_and_now_on_the_other(lesson: str) -> None:
    assert {pair.scam for pair in start(lesson).script.pairs} == {0, 1}


def test_the_pairs_can_be_looked_at_again() -> None:
    assert after(to_the_end(start("stop-and-think"), 60), Move.AGAIN) == start("stop-and-think")


@given(presses=st.lists(PRESSES, max_size=60), lesson=st.sampled_from(OURS))
def test_any_presses_leave_something_to_read_and_a_way_to_the_end(presses: list[Any], lesson: str) -> None:
    pairs = start(lesson)
    for press in presses:
        before, pairs = pairs, after(pairs, press)
        assert pairs.words
        possible = {*before.moves, *map(Pick, range(max(2, len(before.lines))))}
        assert pairs == before or press in possible
        assert set(pairs.found) <= set(pairs.pair.messages[pairs.pair.scam].clues)
    to_the_end(pairs, 80)


FAULTS: list[tuple[tuple[str | int, ...], object]] = [
    (("stop",), 1),
    (("again",), ""),
    (("end",), "one text"),
    (("pair", 1, "out"), ""),
    (("pair", 1, "safe"), []),
    (("pair", 1, "first"), "text"),
    (("pair", 1, "first", "sender"), ""),
    (("pair", 1, "first", "lines"), []),
    (("pair", 1, "second", "why"), []),
]


@pytest.mark.parametrize(("where", "value"), FAULTS)
def test_a_fault_is_named_with_its_place(where: tuple[str | int, ...], value: object) -> None:
    assert where in stops_at(changed(facts_of("staying-safe", "stop-and-think"), where, value))


def test_one_message_of_a_pair_is_the_scam_and_has_a_clue() -> None:
    facts = facts_of("staying-safe", "stop-and-think")
    facts["pair"][0]["first"]["scam"] = True
    assert stops_at(facts) == [("pair", 0, "first", "lines"), ("pair", 0)]
