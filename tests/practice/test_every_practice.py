"""Every practice of every pack: help leads to its end from wherever chance led, and nothing goes wrong."""

import tomllib
from collections.abc import Hashable, Iterator
from dataclasses import is_dataclass, replace
from enum import Enum
from functools import cache
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inclusion.paths import HOME
from inclusion.practice.script import Practice, read_script

FILES = sorted((HOME / "lessons").glob("*/practice/*/*.toml"))
MOST = 150
"""No practice asks for more presses than this."""
WANDERS = 60
DETOURS = 0.3

every_practice = pytest.mark.parametrize("file", FILES, ids=lambda file: f"{file.parts[-4]}/{file.stem}")


@cache
def first_of(file: Path) -> Practice:
    practice, faults = read_script(
        tomllib.loads(file.read_text(encoding="utf-8")), lambda written, _endings: Path(written)
    )
    assert faults == ()
    assert practice is not None
    return practice


def check_moment(practice: Practice) -> None:
    assert practice.words + getattr(practice, "says", ()), "there is always something to read"
    assert practice.done or practice.helpful is not None, "there is always a way on"
    hash(practice.helpful)


def to_the_end(practice: Practice) -> Iterator[Hashable]:
    """Do what helps until the practice is done, and give each press."""
    for _ in range(MOST):
        check_moment(practice)
        if practice.done:
            return
        yield practice.helpful
        before, practice = practice, practice.press(practice.helpful)
        assert practice != before, "what helps changes something"
    raise AssertionError("the practice is stuck")


@cache
def presses(file: Path) -> tuple[Hashable, ...]:
    """What can be worth pressing: what helps on the way to the end, and all that is like it."""
    return tuple(dict.fromkeys(like for each in to_the_end(first_of(file)) for like in alike(each)))


def alike(action: Hashable) -> Iterator[Hashable]:
    """Give a press and those of its kind: other buttons of an Enum, other numbers."""
    yield action
    if isinstance(action, Enum):
        yield from type(action)
    elif isinstance(action, int):
        yield from range(5)
    elif isinstance(action, tuple) and hasattr(action, "_replace"):
        for name, value in zip(action._fields, action, strict=True):  # type: ignore[attr-defined]
            yield from (action._replace(**{name: other}) for other in alike(value) if other != value)
    elif is_dataclass(action) and not isinstance(action, type):
        for name, value in vars(action).items():
            yield from (replace(action, **{name: other}) for other in alike(value) if other != value)


def test_every_lesson_with_a_practice_is_here() -> None:
    assert len(FILES) >= 30


@every_practice
def test_help_leads_to_the_end(file: Path) -> None:
    assert list(to_the_end(first_of(file))), "a practice asks for something"


@every_practice
def test_a_press_that_is_not_there_changes_nothing(file: Path) -> None:
    practice = first_of(file)
    nothings: tuple[Any, ...] = ("no such button", None, (), 99)
    for nothing in nothings:
        assert practice.press(nothing) == practice


@every_practice
@settings(max_examples=WANDERS)
@given(data=st.data())
def test_wherever_chance_leads_the_end_can_be_reached(file: Path, data: st.DataObject) -> None:
    practice = first_of(file)
    for press in data.draw(st.lists(st.sampled_from(presses(file)), max_size=20)):
        practice = practice.press(press)
        check_moment(practice)
    list(to_the_end(practice))


@every_practice
@settings(max_examples=WANDERS // 4)
@given(seed=st.integers(0, 10_000))
def test_many_detours_on_the_way_do_not_keep_from_the_end(file: Path, seed: int) -> None:
    practice, count, chance = first_of(file), 0, Random(seed)
    while not practice.done:
        detour = chance.random() < DETOURS
        practice = practice.press(chance.choice(presses(file)) if detour else practice.helpful)
        check_moment(practice)
        count += 1
        assert count < 20 * MOST, "the practice is stuck"
