"""Somebody who goes through a practice: by its own help to the end, or wherever chance leads."""

import tomllib
from collections.abc import Hashable, Sequence
from copy import deepcopy
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

from inclusion.paths import HOME
from inclusion.practice.script import Practice, read_script
from inclusion.practice.typed import DELETE, Key

P = TypeVar("P", bound=Practice)


@cache
def _read(pack: str, lesson: str) -> dict[str, Any]:
    file = HOME / "lessons" / pack / "practice" / "en" / f"{lesson}.toml"
    return tomllib.loads(file.read_text(encoding="utf-8"))


def facts_of(pack: str, lesson: str) -> dict[str, Any]:
    """The facts of one of our practices, to change at will."""
    return deepcopy(_read(pack, lesson))


def found(written: str, _endings: object) -> Path:
    return Path(written)


def first_of(facts: dict[str, Any]) -> Practice:
    """The first state of a practice that has no faults."""
    practice, faults = read_script(facts, found)
    assert faults == ()
    assert practice is not None
    return practice


def stops_at(facts: dict[str, Any]) -> list[tuple[str | int, ...]]:
    """The places of the faults that stop a practice."""
    practice, faults = read_script(facts, found)
    assert practice is None
    return [fault.where for fault in faults]


def changed(facts: dict[str, Any], where: Sequence[str | int], value: object) -> dict[str, Any]:
    """The facts with one of them different."""
    inner: Any = facts
    for name in where[:-1]:
        inner = inner[name]
    inner[where[-1]] = value
    return facts


def after(practice: P, *actions: Hashable) -> P:
    for action in actions:
        practice = practice.press(action)
    return practice


def keys(text: str) -> list[Key]:
    return [Key(sign) for sign in text]


def wander(practice: P, controls: Sequence[Hashable], number: int) -> P:
    """Make one press by chance: what can be pressed, a key, what helps, or what is not there at all."""
    possible = (*controls, practice.helpful, DELETE, Key("a"), Key("e"), "no such button", 3)
    return practice.press(possible[number % len(possible)])


def to_the_end(practice: P, most: int) -> P:
    """Do what helps until it is done, in no more than `most` presses; there is always something to read."""
    for _ in range(most):
        assert practice.words
        if practice.done:
            assert practice.helpful is None
            return practice
        before, practice = practice, practice.press(practice.helpful)
        assert practice != before, "what helps changes something"
    raise AssertionError("the practice is stuck")
