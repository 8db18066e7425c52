"""Cards to choose and to sort: each answer counts, each can be taken back, and a card can be left out."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inclusion.practice.cards import Cards
from inclusion.practice.choice import Move, Pick
from inclusion.practice.typed import DELETE, Key
from tests.practice.walking import after, changed, facts_of, first_of, keys, stops_at, to_the_end

OURS = [
    ("getting-online", "my-choice"),
    ("staying-safe", "what-is-private"),
    ("staying-safe", "photos-and-posts"),
    ("staying-safe", "tell-someone"),
    ("joining-calls", "how-i-talk"),
    ("joining-calls", "get-ready"),
]
YES, NOT_NOW, NO = Pick(0), Pick(1), Pick(2)
PRESSES = st.one_of(
    st.sampled_from([*Move, Pick(-1), Pick(99), DELETE, "no such button", None]),
    st.builds(Pick, st.integers(0, 6)),
    st.builds(Key, st.sampled_from("ab ")),
)


def start(pack: str, lesson: str) -> Cards:
    practice = first_of(facts_of(pack, lesson))
    assert isinstance(practice, Cards)
    return practice


def my_choice() -> Cards:
    return start("getting-online", "my-choice")


def told(cards: Cards) -> dict[str, dict[str, list[str]]]:
    """What stands on the finished cards."""
    return {
        sheet.title: {group.name: [thing.name for thing in group.things] for group in sheet.groups}
        for sheet in cards.sheets
    }


def test_each_answer_is_answered_and_stands_on_the_finished_card() -> None:
    cards = after(my_choice(), NO)
    assert cards.words == (
        "Do you want to hear music online?",
        "You said no thank you.",
        "You do not need a reason.",
    )
    assert told(after(cards, Move.ON, YES)) == {"My choices": {"Yes": ["Family"], "No thank you": ["Music"]}}


def test_a_second_answer_takes_the_place_of_the_first() -> None:
    assert told(after(my_choice(), YES, NOT_NOW)) == {"My choices": {"Not now": ["Music"]}}


def test_a_card_can_be_left_out_and_come_back_to() -> None:
    cards = after(my_choice(), Move.ON, Move.ON)
    assert told(cards) == {}
    cards = after(cards, Move.BACK, Move.BACK)
    assert cards == my_choice()
    assert Move.BACK not in cards.moves


def test_the_finished_card_can_still_be_changed() -> None:
    done = after(my_choice(), *[YES, Move.ON] * 9)
    assert done.done
    assert done.words[0] == "This is your card."
    changed_mind = after(done, Move.BACK, NO, Move.ON)
    assert told(changed_mind)["My choices"]["No thank you"] == ["Weather"]


def test_where_more_may_be_chosen_a_second_press_takes_it_back() -> None:
    cards = after(start("joining-calls", "how-i-talk"), Move.ON, Pick(0), Pick(4))
    assert told(cards) == {"My call plan": {"Day": ["Monday", "Friday"]}}
    assert told(after(cards, Pick(0))) == {"My call plan": {"Day": ["Friday"]}}


def test_trusted_people_can_be_given_names_and_need_not() -> None:
    cards = after(start("staying-safe", "tell-someone"), Pick(0), Pick(2), Move.ON)
    assert cards.named is not None
    assert cards.named.name == "Family"
    assert cards.choices == ()
    cards = after(cards, *keys("ann "), DELETE, Move.ON, Move.ON)
    assert told(cards) == {"My trusted people": {"I can talk to": ["Ann", "A supporter"]}}
    assert after(cards, Move.BACK, Move.BACK).typed == "ann"


def test_two_finished_cards_stand_apart() -> None:
    cards = to_the_end(start("staying-safe", "tell-someone"), 20)
    assert list(told(cards)) == ["My trusted people", "I need to tell you something"]


def test_no_pile_is_called_wrong_and_each_says_why() -> None:
    cards = after(start("staying-safe", "what-is-private"), *[Move.ON] * 3)
    why = [after(cards, Pick(at)).reply for at in range(3)]
    assert all(why)
    assert len(set(why)) == 3
    for at in range(3):
        assert not after(cards, Pick(at), Move.ON).done


@pytest.mark.parametrize(("pack", "lesson"), OURS)
def test_each_of_ours_can_be_gone_through_by_its_own_help(pack: str, lesson: str) -> None:
    assert to_the_end(start(pack, lesson), 40).done


@given(presses=st.lists(PRESSES, max_size=40), which=st.sampled_from(OURS))
def test_any_presses_leave_something_to_read_and_a_way_to_the_end(
    presses: list[Any], which: tuple[str, str]
) -> None:
    cards = start(*which)
    for press in presses:
        before, cards = cards, after(cards, press)
        assert cards.words
        assert cards.done or cards.choices or cards.named
        possible = {*map(Pick, range(len(before.choices))), *before.moves}
        assert cards == before or press in possible or (before.named and isinstance(press, Key))
        for card, picked in zip(cards.script.cards, cards.picked, strict=True):
            assert len(set(picked)) == len(picked) <= card.most
    to_the_end(cards, 40)


FAULTS: list[tuple[tuple[str | int, ...], object]] = [
    (("title",), 3),
    (("go_on",), ""),
    (("end",), []),
    (("pile", 0, "name"), 1),
    (("card", 2, "words"), "one text"),
    (("card", 2, "label"), ""),
    (("card", 2, "most"), 0),
    (("card", 2, "shows"), "Perhaps"),
    (("card", 2, "why"), "because"),
]


@pytest.mark.parametrize(("where", "value"), FAULTS)
def test_a_fault_is_named_with_its_place(where: tuple[str | int, ...], value: object) -> None:
    assert where in stops_at(changed(facts_of("staying-safe", "what-is-private"), where, value))


def test_cards_to_sort_need_a_reason_for_each_pile() -> None:
    facts = facts_of("staying-safe", "what-is-private")
    del facts["card"][1]["why"]["Only me"]
    assert stops_at(facts) == [("card", 1, "why", "Only me")]


def test_cards_without_piles_need_choices_of_their_own() -> None:
    facts = facts_of("joining-calls", "how-i-talk")
    del facts["card"][1]["choices"]
    assert ("card", 1, "choices") in stops_at(facts)
