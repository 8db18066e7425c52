"""The pretend browser: an address, a link, back and home; who wanders off is led back."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inclusion.practice.browser import Browser, Link, Press
from inclusion.practice.typed import Key
from tests.practice.walking import after, changed, facts_of, first_of, keys, stops_at, to_the_end, wander

BAR, GO, BACK, HOME = Press
BUS = (BAR, *keys("bus.example"), GO)


@pytest.fixture
def facts() -> dict[str, Any]:
    return facts_of("getting-online", "go-to-a-website")


def begin() -> Browser:
    browser = first_of(facts_of("getting-online", "go-to-a-website"))
    assert isinstance(browser, Browser)
    return browser


def test_it_begins_on_the_first_page_with_the_address_on_the_card() -> None:
    browser = begin()
    assert (browser.page.address, browser.card, browser.typing) == ("start.example", "bus.example", False)
    assert browser.controls == (HOME, BAR)


def test_a_typed_address_opens_its_page() -> None:
    browser = after(begin(), *BUS)
    assert (browser.page.address, browser.typing, browser.text) == ("bus.example", False, "")
    assert browser.words == ("You are on the website.", "Tap Bus times.")


def test_gaps_in_an_address_do_not_matter() -> None:
    assert after(begin(), BAR, *keys("bus .example "), GO).page.address == "bus.example"


def test_an_address_that_no_page_has_says_what_to_do_and_stays() -> None:
    browser = after(begin(), BAR, *keys("bus"), GO)
    assert (browser.typing, browser.text) == (True, "bus")
    assert browser.words[:2] == ("No page has this address.", "Look at your card.")
    assert after(browser, *keys(".example"), GO).page.address == "bus.example"


def test_a_link_then_back_then_home_is_all() -> None:
    browser = after(begin(), *BUS, Link("Bus times"))
    assert browser.page.title == "Bus times"
    browser = after(browser, BACK)
    assert browser.page.address == "bus.example"
    browser = after(browser, HOME)
    assert (browser.page.address, browser.done) == ("start.example", True)


def test_back_closes_the_keys_first_and_keeps_the_page() -> None:
    browser = after(begin(), BAR, *keys("bu"), BACK)
    assert (browser.typing, browser.text, browser.page.address) == (False, "", "start.example")


def test_another_press_does_what_it_says_and_the_task_waits() -> None:
    browser = after(begin(), *BUS)
    assert after(browser, HOME).words[0] == "You see the first page."
    assert after(browser, HOME).task == browser.task


def test_what_is_not_there_changes_nothing() -> None:
    browser = begin()
    assert after(browser, BACK, GO, Key("a"), Link("Bus times"), "home sweet home", 3) == browser
    assert after(browser, *BUS, Link("Weather")) == after(browser, *BUS)


def test_after_the_last_task_the_browser_stays_open() -> None:
    browser = to_the_end(begin(), 30)
    assert after(browser, *BUS).page.address == "bus.example"
    assert after(browser, *BUS).done


@given(st.lists(st.integers(0, 60), max_size=40))
def test_from_anywhere_help_leads_to_the_end(numbers: list[int]) -> None:
    browser = begin()
    for number in numbers:
        browser = wander(browser, browser.controls, number)
        assert browser.trail[0] == "start.example"
        assert browser.typing or not browser.text
    to_the_end(browser, 100)


WAYS = ("bar", "back", "home", "go bus.example", "go times.bus.example", "go start.example", "link Bus times")


@given(st.lists(st.sampled_from(WAYS), max_size=6), st.lists(st.integers(0, 60), max_size=20))
def test_any_tasks_can_be_done(wishes: list[str], numbers: list[int]) -> None:
    facts = facts_of("getting-online", "go-to-a-website")
    facts["task"] = [*({"words": ["Go."], "wait_for": wish} for wish in wishes), {"words": ["Good."]}]
    browser = first_of(facts)
    assert isinstance(browser, Browser)
    for number in numbers:
        browser = wander(browser, browser.controls, number)
    to_the_end(browser, 300)


@pytest.mark.parametrize(
    ("where", "value"),
    [
        (("bar", "name"), ""),
        (("go", "words"), []),
        (("back",), "Back"),
        (("page",), []),
        (("page", 0, "title"), 3),
        (("page", 0, "words"), []),
        (("page", 1, "address"), "start.example"),
        (("page", 1, "address"), "www.shop.com"),
        (("page", 1, "links"), [{"name": "News", "to": "news.example"}]),
        (("page", 1, "links", 0, "name"), ""),
        (("task", 0, "wait_for"), "go news.example"),
        (("task", 0, "wait_for"), ["bar"]),
        (("task", 0, "words"), "Look."),
    ],
)
def test_a_fault_that_would_stop_the_practice_is_named(
    facts: dict[str, Any], where: tuple[str | int, ...], value: object
) -> None:
    assert where in stops_at(changed(facts, where, value))


def test_only_the_last_task_waits_for_nothing(facts: dict[str, Any]) -> None:
    del facts["task"][0]["wait_for"]
    assert ("task", 0) in stops_at(facts)
    facts = facts_of("getting-online", "go-to-a-website")
    facts["task"][-1]["wait_for"] = "home"
    assert stops_at(facts) == [("task", 5)]


def test_1_page_is_no_browser(facts: dict[str, Any]) -> None:
    del facts["page"][1:]
    assert ("page",) in stops_at(facts)
