"""A pretend call or chat: people do what they want, the way out always works, and each end is safe."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inclusion.practice.chat import STAY, Chat
from inclusion.practice.choice import Move, Pick
from tests.practice.walking import after, changed, facts_of, first_of, stops_at

OURS = ["people-who-pretend", "friends-and-strangers", "love-and-money", "unkind-people"]
PRESSES = st.one_of(
    st.sampled_from([*Move, Pick(-1), Pick(99), "no such button", None]), st.builds(Pick, st.integers(0, 3))
)


def start(lesson: str) -> Chat:
    practice = first_of(facts_of("staying-safe", lesson))
    assert isinstance(practice, Chat)
    return practice


def end_of(chat: Chat) -> Chat:
    """Do what helps until the story is over."""
    for _ in range(2 * len(chat.script.scenes)):
        assert chat.says or chat.words
        if chat.done:
            assert chat.helpful is None
            return chat
        chat = after(chat, chat.helpful)
    assert chat.done, "the story is stuck"
    return chat


def test_putting_the_phone_down_always_works_and_is_praised_quietly() -> None:
    chat = start("people-who-pretend")
    tried = 0
    while not chat.done:
        if Move.OUT in chat.moves:
            tried += 1
            assert after(chat, Move.OUT).words[:2] == ("You put the phone down.", "That is always OK.")
        chat = after(chat, chat.helpful)
    assert tried >= 6, "on each moment of each call"


def test_a_choice_is_answered_before_the_story_goes_on() -> None:
    chat = after(start("people-who-pretend"), Pick(0))
    assert chat.words == ("You answered.", "You can put the phone down at any time.")
    assert chat.at == 0
    assert after(chat, Move.ON).says == ("Hello, I am from your bank.", "Someone wants to take your money.")


def test_another_choice_can_be_made_until_the_person_goes_on() -> None:
    chat = start("friends-and-strangers")
    assert after(chat, Pick(0), Pick(1)) == after(chat, Pick(1))


def test_an_unwise_choice_is_answered_kindly_and_the_person_chooses_again() -> None:
    chat = after(start("people-who-pretend"), Pick(0), Move.ON, Pick(0), Move.ON, Pick(1))
    assert chat.words == ("Your bank does not ask you to move money.", "You can still put the phone down.")
    assert Move.ON not in chat.moves
    assert after(chat, Pick(0), Move.ON).at == 3


@pytest.mark.parametrize("day", range(5))
def test_the_story_of_love_and_money_can_end_safe_on_any_day(day: int) -> None:
    chat = start("love-and-money")
    for _ in range(2 * day):
        chat = after(chat, chat.helpful)
    assert chat.scene.when == f"Day {day + 1}"
    assert after(chat, Move.OUT).words == ("The story ends here.", "You are safe.")


def test_who_is_blocked_is_gone_and_who_is_on_mute_can_still_be_blocked() -> None:
    chat = after(start("unkind-people"), Pick(1), Move.ON, Pick(0), Move.ON)
    assert after(chat, Pick(1), Move.ON).words[0] == "Max is gone."
    muted = after(chat, Pick(0), Move.ON)
    assert muted.words[0] == "Max is on mute."
    assert after(muted, Pick(0), Move.ON).words[0] == "Max is gone."


@pytest.mark.parametrize("lesson", OURS)
def test_each_choice_and_each_way_out_leads_on_or_stays(lesson: str) -> None:
    for at, scene in enumerate(start(lesson).script.scenes):
        assert all(to == STAY or to > at for to in scene.goes)
        assert scene.out is None or scene.out > at


@pytest.mark.parametrize("lesson", OURS)
def test_the_story_can_be_told_again(lesson: str) -> None:
    assert after(end_of(start(lesson)), Move.AGAIN) == start(lesson)


@given(presses=st.lists(PRESSES, max_size=40), lesson=st.sampled_from(OURS))
def test_any_presses_leave_something_to_read_and_a_way_to_the_end(presses: list[Any], lesson: str) -> None:
    chat = start(lesson)
    for press in presses:
        before, chat = chat, after(chat, press)
        assert chat.says or chat.words
        assert chat.scene.choices or chat.moves
        assert chat == before or press in {*before.moves, *map(Pick, range(len(before.scene.choices)))}
    end_of(chat)


FAULTS: list[tuple[tuple[str | int, ...], object]] = [
    (("go_on",), ""),
    (("again",), 1),
    (("out",), ""),
    (("scene",), []),
    (("scene", 1, "says"), "one text"),
    (("scene", 1, "out"), "nowhere"),
    (("scene", 1, "shows"), "Nothing"),
    (("scene", 3, "shows"), "Tell my PIN"),
    (("scene", 1, "choices", 0, "words"), []),
    (("scene", 1, "choices", 0, "goes"), "nowhere"),
    (("scene", 5, "choices", 0, "goes"), "down"),
]


@pytest.mark.parametrize(("where", "value"), FAULTS)
def test_a_fault_is_named_with_its_place(where: tuple[str | int, ...], value: object) -> None:
    assert where in stops_at(changed(facts_of("staying-safe", "people-who-pretend"), where, value))


def test_the_last_scene_is_the_end() -> None:
    facts = facts_of("staying-safe", "people-who-pretend")
    facts["scene"].pop()
    assert stops_at(facts)[-1] == ("scene", 5)


def test_a_way_out_that_is_offered_has_a_name() -> None:
    facts = facts_of("staying-safe", "people-who-pretend")
    del facts["out"]
    assert stops_at(facts) == [("out",)]
