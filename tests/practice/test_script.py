"""A practice file is read into a script, or its faults are named with their place."""

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inclusion.practice.call_script import Answer, Control, Script, read_call
from inclusion.practice.script import read_script
from inclusion.practice.videocall import Call


def found(written: str, _endings: object) -> Path:
    return Path(written)


def test_our_script_is_read_whole(script: Script) -> None:
    assert [person.name for person in script.people] == ["Jo", "Sam", "Ada"]
    assert [scene.answers for scene in script.scenes] == [
        (Answer(control=Control.MIC, wanted=True),),
        (Answer(control=Control.MIC, wanted=False),),
        (),
    ]


@pytest.mark.parametrize(
    ("where", "value"),
    [
        (("person",), []),
        (("person",), 3),
        (("scene",), []),
        (("me",), "me"),
        (("me", "name"), ""),
        (("person", 0, "picture"), 3),
        (("mic", "start"), "yes"),
        (("mic", "on"), "Your sound is on."),
        (("mic", "on"), []),
        (("camera", "off"), [3]),
        (("leave", "words"), []),
        (("join", "name"), 0),
        (("scene", 0, "person"), "Bob"),
        (("scene", 0, "hint"), []),
        (("scene", 0, "wait_for"), "mic"),
        (("scene", 0, "wait_for"), "leave on"),
        (("scene", 0, "wait_for"), "chat on"),
        (("scene", 0, "wait_for"), "join"),
        (("scene", 0, "says"), [[]]),
        (("scene", 0, "place"), "here"),
        (("scene", 0, "here"), ["Bob"]),
        (("scene", 0, "turn"), ["chat on"]),
        (("scene", 0, "turn"), "mic on"),
        (("scene", 0, "answer"), []),
    ],
)
def test_a_fault_that_would_stop_the_practice_is_named(
    table: dict[str, Any], where: tuple[str | int, ...], value: object
) -> None:
    inner: Any = table
    for name in where[:-1]:
        inner = inner[name]
    inner[where[-1]] = value
    script, faults = read_call(table, found)
    assert script is None
    assert where in [fault.where for fault in faults]


def test_a_scene_in_the_middle_must_wait_for_something(table: dict[str, Any]) -> None:
    del table["scene"][0]["wait_for"]
    script, faults = read_call(table, found)
    assert script is None
    assert faults == ((("scene", 0), "Each scene but the last must wait for something."),)


CARD = {"name": "Ask", "picture": "../../pictures/jo.svg", "alt": "Jo"}


@pytest.mark.parametrize(
    ("answer", "fault"),
    [
        ({}, "name"),
        ({**CARD, "name": ""}, "name"),
        ({**CARD, "says": "Yes."}, "says"),
        ({**CARD, "stays": "yes"}, "stays"),
        ({**CARD, "stays": True}, None),
        ({**CARD, "stays": True, "words": ["No."], "says": ["No."]}, None),
        ({"press": "captions on"}, "press"),
        ({"press": "join"}, "press"),
        ({"press": 3}, "press"),
        ({"type": "Alex"}, "type"),
    ],
)
def test_a_fault_in_an_answer_is_named(
    table: dict[str, Any], answer: dict[str, object], fault: str | None
) -> None:
    table["scene"][0]["answer"] = [answer]
    script, faults = read_call(table, found)
    assert script is None
    where = ("scene", 0, "answer", 0)
    assert ((*where, fault) if fault else where) in [each.where for each in faults]


@pytest.mark.parametrize("name", ["A b", "", "José", 3])
def test_a_name_to_type_has_plain_letters(table: dict[str, Any], name: object) -> None:
    table["scene"][0] |= {"place": "before", "answer": [{"type": name}]}
    del table["scene"][0]["wait_for"]
    script, faults = read_call(table, found)
    assert script is None
    assert ("scene", 0, "answer", 0, "type") in [fault.where for fault in faults]


def test_a_scene_has_at_most_4_cards(table: dict[str, Any]) -> None:
    table["scene"][0]["answer"] = [CARD] * 5
    assert read_call(table, found)[1] == ((("scene", 0, "answer"), "A scene has at most 4 cards."),)


def test_the_last_scene_waits_for_nothing(table: dict[str, Any]) -> None:
    table["scene"][2]["answer"] = [{**CARD, "words": ["Look."], "stays": True}]
    table["scene"][2]["hint"] = ["Look."]
    assert read_call(table, found)[1] == ((("scene", 2), "Each scene but the last must wait for something."),)


def test_chat_and_captions_may_be_left_out_and_are_read_where_they_are(table: dict[str, Any]) -> None:
    assert list(read_call(table, found)[0].switches) == ["mic", "camera", "hand"]  # type: ignore[union-attr]
    table["chat"] = {"name": "Chat", "start": "off", "on": ["On."], "off": ["Off."], "lines": ["Jo: Hello."]}
    script, faults = read_call(table, found)
    assert script is not None
    assert script.switches[Control.CHAT].lines == ("Jo: Hello.",)
    assert faults == ()


def test_a_scene_needs_words(table: dict[str, Any]) -> None:
    del table["scene"][2]["words"]
    assert read_call(table, found)[1] == ((("scene", 2), 'Please add "says" or "words".'),)


def test_an_unknown_word_and_a_missing_picture_are_named_and_left_out(table: dict[str, Any]) -> None:
    table["weather"] = "sun"
    script, faults = read_call(table, lambda _written, _endings: "path-missing")
    assert script is not None
    assert script.me.picture is None
    assert [fault.where for fault in faults][:2] == [("weather",), ("me", "picture")]


json = st.recursive(
    st.one_of(st.booleans(), st.integers(), st.text(max_size=3)),
    lambda inner: st.one_of(
        st.lists(inner, max_size=2), st.dictionaries(st.text(max_size=2), inner, max_size=2)
    ),
    max_leaves=4,
)


@given(st.dictionaries(st.sampled_from(["me", "person", "scene", *Control]), json))
def test_no_facts_stop_the_reader(facts: dict[str, Any]) -> None:
    assert read_call({"kind": "videocall", **facts}, found)[0] is None


@pytest.mark.parametrize("kind", ["quiz", "", 3, None])
def test_a_kind_that_is_not_known_is_named(table: dict[str, Any], kind: object) -> None:
    practice, faults = read_script({**table, "kind": kind}, found)
    assert practice is None
    assert [fault.where for fault in faults] == [("kind",)]


def test_a_known_kind_becomes_its_first_state(table: dict[str, Any]) -> None:
    practice, faults = read_script(table, found)
    assert isinstance(practice, Call)
    assert faults == ()
