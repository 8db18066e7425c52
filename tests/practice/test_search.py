"""The pretend search: words, a list with an ad, and a page that has all that was wanted."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inclusion.practice.search import Choose, Open, Press, Search
from inclusion.practice.typed import Key
from tests.practice.walking import after, changed, facts_of, first_of, keys, stops_at, to_the_end, wander

GO, BACK = Press
LIST = (Choose(0), *keys("sing"), GO)
AD, FILMS, SINGING = Open(0), Open(1), Open(2)


@pytest.fixture
def facts() -> dict[str, Any]:
    return facts_of("getting-online", "find-something")


def begin() -> Search:
    search = first_of(facts_of("getting-online", "find-something"))
    assert isinstance(search, Search)
    return search


def test_it_begins_with_things_to_like() -> None:
    assert begin().controls == (Choose(0), Choose(1), Choose(2))
    assert begin().words == ("What do you like?",)


def test_the_words_on_the_card_bring_a_list() -> None:
    search = after(begin(), *LIST)
    assert search.controls == (BACK, AD, FILMS, SINGING)


def test_more_words_and_gaps_do_not_matter() -> None:
    assert after(begin(), Choose(0), *keys("i like to s ing"), GO).searched


def test_words_that_bring_nothing_stay_to_be_changed() -> None:
    search = after(begin(), Choose(0), *keys("sin"), GO)
    assert (search.words[0], search.text, search.searched) == ("Nothing came up.", "sin", False)
    search = after(search, Key("g"))
    assert search.words[0] == "Type what is on your card."
    assert after(search, GO).searched


def test_an_ad_is_said_to_be_one_and_back_leads_to_the_list() -> None:
    search = after(begin(), *LIST, AD)
    assert (search.words[0], search.done) == ("This is an ad.", False)
    assert after(search, BACK) == after(begin(), *LIST)


def test_a_page_without_all_that_was_wanted_is_not_yet_it() -> None:
    search = after(begin(), *LIST, FILMS)
    assert (search.words[0], search.done) == ("This page does not have it all.", False)


def test_the_page_with_all_that_was_wanted_is_it() -> None:
    search = after(begin(), *LIST, SINGING)
    assert (search.words[0], search.done) == ("This page has all you want.", True)
    assert after(search, BACK, AD).done, "it stays open to look round"


def test_back_leads_to_the_things_to_like_and_wipes_the_words() -> None:
    assert after(begin(), *LIST, BACK, BACK) == begin()


def test_what_is_not_there_changes_nothing() -> None:
    assert after(begin(), AD, BACK, GO, Key("a"), Choose(9), (0,), "go away") == begin()


@given(st.lists(st.integers(0, 60), max_size=40))
def test_from_anywhere_help_leads_to_the_end(numbers: list[int]) -> None:
    search = begin()
    for number in numbers:
        search = wander(search, search.controls, number)
        assert search.controls
    to_the_end(search, 60)


@pytest.mark.parametrize(
    ("where", "value"),
    [
        (("box",), ""),
        (("go",), 3),
        (("says",), []),
        (("says", "found"), []),
        (("liking",), []),
        (("liking", 0, "type"), ""),
        (("liking", 0, "wishes"), []),
        (("liking", 1, "result"), []),
        (("liking", 1, "result", 0, "title"), ""),
        (("liking", 1, "result", 0, "advert"), "yes"),
        (("liking", 1, "result", 1, "has"), ["It is far away"]),
    ],
)
def test_a_fault_that_would_stop_the_practice_is_named(
    facts: dict[str, Any], where: tuple[str | int, ...], value: object
) -> None:
    assert where in stops_at(changed(facts, where, value))


def test_1_page_must_have_all_that_is_wanted_and_not_be_the_ad(facts: dict[str, Any]) -> None:
    facts["liking"][0]["result"][2]["advert"] = True
    assert stops_at(facts) == [("liking", 0, "result")]


def test_4_choices_are_enough(facts: dict[str, Any]) -> None:
    facts["liking"] *= 2
    assert stops_at(facts) == [("liking",)]
    facts = facts_of("getting-online", "find-something")
    facts["liking"][0]["result"] *= 2
    assert stops_at(facts) == [("liking", 0, "result")]
