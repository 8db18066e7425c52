"""Whatever stands in a practice file, it is read or its faults are named; nothing breaks."""

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inclusion.practice.script import read_script
from tests.practice.walking import changed, facts_of, found

OURS = [
    ("getting-online", "on-and-off"),
    ("getting-online", "touch-and-type"),
    ("getting-online", "make-it-right"),
    ("getting-online", "open-an-app"),
    ("getting-online", "join-wifi"),
    ("getting-online", "go-to-a-website"),
    ("getting-online", "find-something"),
    ("getting-online", "sign-in"),
    ("getting-online", "when-it-goes-wrong"),
    ("staying-safe", "strong-password"),
]
JUNK: tuple[Any, ...] = ("", " ", 3, True, "junk", [], {}, [3], [{}], ["junk"], {"name": 3}, [{"name": []}])


def places(facts: object, where: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    """Every place in the facts that holds something."""
    inner: Any = (
        facts.items() if isinstance(facts, dict) else enumerate(facts) if isinstance(facts, list) else ()
    )
    found_here = [(*where, name) for name, _ in inner]
    return found_here + [each for name, value in inner for each in places(value, (*where, name))]


@pytest.mark.parametrize(("pack", "lesson"), OURS)
@given(data=st.data())
def test_any_fact_may_be_junk(pack: str, lesson: str, data: st.DataObject) -> None:
    facts = facts_of(pack, lesson)
    where = data.draw(st.sampled_from(places(facts)))
    practice, faults = read_script(changed(facts, where, data.draw(st.sampled_from(JUNK))), found)
    assert practice is not None or faults
    if practice is not None:
        assert practice.words


@pytest.mark.parametrize(("pack", "lesson"), OURS)
def test_pictures_that_are_not_there_are_named_and_the_practice_opens(pack: str, lesson: str) -> None:
    def nothing(_written: str, _endings: object) -> Path | str:
        return "path-missing"

    practice, faults = read_script(facts_of(pack, lesson), nothing)
    assert practice is not None
    assert {fault.where[-1] for fault in faults} == {"picture"}
