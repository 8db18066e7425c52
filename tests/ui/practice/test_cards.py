"""Cards on screen: one question at a time, names on the keyboard, and the finished card."""

import pytest

from inclusion.packs.hand_out import HandOut
from inclusion.practice.cards import Cards
from inclusion.ui.practice.page import HelpWanted
from inclusion.ui.widgets.finished_card import GroupRow
from tests.ui.practice.walker import cut_in_any_size, go_to_the_end, open_practice
from tests.ui.visitor import Visitor

CHOICE = ("getting-online", "my-choice")
TELL = ("staying-safe", "tell-someone")
OURS = [
    CHOICE,
    TELL,
    ("staying-safe", "what-is-private"),
    ("staying-safe", "photos-and-posts"),
    ("joining-calls", "how-i-talk"),
    ("joining-calls", "get-ready"),
]


def told(visit: Visitor) -> list[str]:
    """What the finished cards say."""
    return [each.words for each in visit.window.findChildren(GroupRow) if each.isVisible()]


@pytest.mark.parametrize(("pack", "lesson"), OURS)
def test_by_keys_alone_to_the_end(visit: Visitor, pack: str, lesson: str) -> None:
    page = open_practice(visit, pack, lesson, HelpWanted.LET_ME)
    go_to_the_end(visit, page)
    assert told(visit)
    assert visit.button("Next").isVisible()


def test_what_is_chosen_has_a_tick_and_is_answered(visit: Visitor) -> None:
    open_practice(visit, *CHOICE, HelpWanted.LET_ME)
    visit.tap("Not now")
    assert visit.button("Not now").chosen
    assert not visit.button("Yes").chosen
    assert "You said not now. People can ask you again later." in visit.said()
    visit.tap("Next card")
    assert "Do you want to see your family online?" in visit.said()
    assert "Card 2 of 9" in visit.said()
    assert not visit.button("Not now").chosen


def test_the_finished_card_says_what_was_chosen_and_can_be_changed(visit: Visitor) -> None:
    open_practice(visit, *CHOICE, HelpWanted.LET_ME)
    visit.press("Yes")
    for _ in range(9):
        visit.press("Next card")
    assert told(visit) == ["Yes: Music."]
    assert "This is your card. It is for today. You can change your mind." in visit.said()
    for _ in range(9):
        visit.press("Card before")
    visit.press("No thank you")
    for _ in range(9):
        visit.press("Next card")
    assert told(visit) == ["No thank you: Music."]


def test_a_name_is_typed_by_finger_or_left_out(visit: Visitor) -> None:
    open_practice(visit, *TELL, HelpWanted.LET_ME)
    visit.tap("Family")
    visit.tap("A friend")
    visit.tap("Next card")
    for letter in "bo":
        visit.tap(letter)
    for _ in range(4):
        visit.tap("Next card")
    assert told(visit) == ["I can talk to: Bo, A friend."]


def test_the_finished_cards_are_read_and_nothing_that_is_empty(visit: Visitor) -> None:
    page = open_practice(visit, *TELL, HelpWanted.LET_ME)
    while not page.state.done:
        assert all(each.words for each in page.readables if each.isVisible())
        page.press(page.state.helpful)
        visit.settle()
    assert {"My trusted people", "It is about: A message."} <= {each.words for each in page.readables}


def test_back_keeps_the_cards_and_stop_practice_throws_them_away(visit: Visitor) -> None:
    page = open_practice(visit, *CHOICE, HelpWanted.LET_ME)
    visit.press("Yes")
    visit.press("Back")
    assert "Show me" in visit.names()
    visit.press("Let me do it")
    assert visit.button("Yes").chosen
    visit.press("Stop practice")
    assert page.state == page.first
    assert isinstance(page.state, Cards)
    assert page.state.sheets == ()


@pytest.mark.parametrize("text_size", [100, 200, 300])
@pytest.mark.parametrize(("pack", "lesson"), [TELL, ("joining-calls", "how-i-talk")])
def test_every_word_shows(visit: Visitor, pack: str, lesson: str, text_size: int) -> None:
    assert cut_in_any_size(visit, pack, lesson, text_size) == []


def test_the_finished_card_prints_what_was_chosen(visit: Visitor, monkeypatch: pytest.MonkeyPatch) -> None:
    printed: list[HandOut] = []
    monkeypatch.setattr("inclusion.devices.printer.print_on_paper", printed.append)
    page = open_practice(visit, *CHOICE, HelpWanted.LET_ME)
    go_to_the_end(visit, page)
    visit.press("Print it")
    words = {words for row in printed[0].rows for words in row.sentences}
    chosen = {thing for card in told(visit) for thing in card.rstrip(".").partition(": ")[2].split(", ")}
    assert len(chosen) > 3
    assert chosen <= words
    assert "The paper is coming." in visit.said()
