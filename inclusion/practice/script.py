"""The kinds of practice, and how a practice file becomes the first state of one of them."""

from collections.abc import Callable, Hashable
from dataclasses import dataclass
from typing import Any, Protocol, Self

from inclusion.practice import (
    browser,
    cards,
    chat,
    device,
    homescreen,
    pairs,
    password3,
    search,
    settings,
    signin,
    targets,
    trouble,
    videocall,
    wifi,
)
from inclusion.practice.call_script import read_call
from inclusion.practice.facts import Fault, Find
from inclusion.words import say

Action = Hashable
"""One press, such as a button or an answer."""


class Practice(Protocol):
    """A practice as it is at one moment: a frozen value, in which nothing can go wrong."""

    @property
    def words(self) -> tuple[str, ...]:
        """What the app says now; never empty unless a person in the practice speaks."""

    @property
    def done(self) -> bool:
        """Whether the person has done all that it asks for; it stays open to try more."""

    @property
    def helpful(self) -> Action | None:
        """The press that leads on from here, for "Show me" and "Do it with me"; None where it is done."""

    def press(self, action: Action) -> Self:
        """Give the practice after one press; a press that is not possible now changes nothing."""


@dataclass(frozen=True)
class Kind:
    """One kind of practice."""

    read: Callable[[dict[str, Any], Find], tuple[Any, tuple[Fault, ...]]]
    """Reads the facts into a script, or None where its faults would stop it."""
    start: Callable[[Any], Practice]


KINDS: dict[str, Kind] = {
    "browser": Kind(browser.read_browser, browser.start),
    "cards": Kind(cards.read_cards, cards.start),
    "chat": Kind(chat.read_chat, chat.start),
    "device": Kind(device.read_device, device.start),
    "homescreen": Kind(homescreen.read_home_screen, homescreen.start),
    "pairs": Kind(pairs.read_pairs, pairs.start),
    "password3": Kind(password3.read_password3, password3.start),
    "search": Kind(search.read_search, search.start),
    "settings": Kind(settings.read_settings, settings.start),
    "signin": Kind(signin.read_signin, signin.start),
    "sort": Kind(cards.read_sort, cards.start),
    "targets": Kind(targets.read_targets, targets.start),
    "trouble": Kind(trouble.read_trouble, trouble.start),
    "videocall": Kind(read_call, videocall.start),
    "wifi": Kind(wifi.read_wifi, wifi.start),
}


def read_script(table: dict[str, Any], find: Find) -> tuple[Practice | None, tuple[Fault, ...]]:
    """Read a practice file into its first state; None where its faults would stop it. Never raises."""
    kind = KINDS.get(table["kind"]) if isinstance(table.get("kind"), str) else None
    if kind is None:
        names = ", ".join(KINDS)
        return None, (Fault(("kind",), say("Please write a kind that I know: {names}.", names=names)),)
    script, faults = kind.read(table, find)
    return (kind.start(script) if script is not None else None), faults
