"""The pretend call: it does what the taps say, answers each one, and can always be finished."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inclusion.practice.call_script import SWITCHES, Control, Scene, Script, Switch
from inclusion.practice.videocall import Call, press, start

MIC, CAMERA, HAND, LEAVE, JOIN = Control


def after(script: Script, *taps: Control) -> Call:
    call = start(script)
    for tap in taps:
        call = press(call, tap)
    return call


def test_the_call_begins_on_mute_and_jo_cannot_hear(script: Script) -> None:
    call = start(script)
    assert (call.mic, call.level, call.done) == (False, 0.0, False)
    assert (call.speaker, call.says) == ("Jo", ("I cannot hear you.", "Tap the sign."))


def test_a_tap_on_the_sign_turns_the_sound_on_and_jo_hears(script: Script) -> None:
    call = after(script, MIC)
    assert call.mic
    assert call.level > 0
    assert call.says == ("I can hear you now.",)
    assert call.words == ("Now try mute.", "Tap the sign again.")


def test_a_second_tap_on_the_sign_turns_the_sound_off_and_that_is_all(script: Script) -> None:
    call = after(script, MIC, MIC)
    assert (call.mic, call.level, call.done) == (False, 0.0, True)
    assert call.words == ("Your sound is off.", "You turned your sound on and off.")


def test_jo_looks_as_jo_feels_and_the_others_stay(script: Script) -> None:
    def looks(call: Call) -> list[str]:
        return [person.picture.name if person.picture else "" for person in call.people]

    assert looks(start(script)) == ["jo-cannot-hear.svg", "sam.svg", "ada.svg"]
    assert looks(after(script, MIC)) == ["jo-hears.svg", "sam.svg", "ada.svg"]
    assert looks(after(script, MIC, MIC)) == ["jo.svg", "sam.svg", "ada.svg"]


def test_another_button_says_what_it_is_and_where_to_look(script: Script) -> None:
    call = after(script, CAMERA)
    assert not call.camera
    assert call.words == (
        "This is the camera.",
        "People cannot see you.",
        "Look for the microphone with a line.",
    )
    assert after(script, CAMERA, CAMERA).camera
    assert after(script, HAND).hand


def test_a_scene_goes_on_only_when_the_button_is_as_it_should_be(script: Script) -> None:
    first = replace(script.scenes[0], control=CAMERA, wanted=True)
    call = press(start(replace(script, scenes=(first, *script.scenes[1:]))), CAMERA)
    assert (call.camera, call.scene_index) == (False, 0)
    call = press(call, CAMERA)
    assert (call.camera, call.scene_index) == (True, 1)


def test_leaving_can_be_undone_at_the_same_place(script: Script) -> None:
    left = after(script, MIC, LEAVE)
    assert left.controls == (JOIN,)
    assert left.words == ("You left the call.", "Do you want to join again?")
    assert (left.says, left.speaker, left.level) == ((), "", 0.0)
    assert press(left, JOIN) == after(script, MIC)


def test_a_button_that_is_not_there_changes_nothing(script: Script) -> None:
    assert press(start(script), JOIN) == start(script)
    left = after(script, LEAVE)
    assert press(left, MIC) == left


def test_every_button_has_words(script: Script) -> None:
    assert [start(script).name(control) for control in Control] == [
        "Microphone",
        "Camera",
        "Hand",
        "Leave",
        "Join again",
    ]


taps = st.lists(st.sampled_from(Control), max_size=30)


def check_each_moment(call: Call) -> None:
    assert call.says + call.words, "there is always something to read"
    assert call.controls, "there is always something to tap"
    assert call.level == 0 or (call.mic and call.in_call)


def finish(call: Call) -> int:
    """Do what the call asks for, and count the taps."""
    count = 0
    while not call.done:
        control = JOIN if not call.in_call else call.scene.control
        assert control is not None
        call = press(call, control)
        check_each_moment(call)
        count += 1
        assert count < 50, "the call is stuck"
    return count


@given(taps=taps)
def test_our_call_is_finished_in_3_taps_from_anywhere(script: Script, taps: list[Control]) -> None:
    call = start(script)
    for tap in taps:
        call = press(call, tap)
        check_each_moment(call)
        assert finish(call) <= 3


scenes = st.builds(
    Scene,
    speaker=st.just(""),
    picture=st.none(),
    alt=st.just(""),
    says=st.just(()),
    words=st.just(("Look.",)),
    hint=st.just(("Tap it.",)),
    control=st.sampled_from(SWITCHES),
    wanted=st.booleans(),
)


@given(wishes=st.lists(scenes, max_size=6), starts=st.tuples(*[st.booleans()] * 3), taps=taps)
def test_any_call_can_be_finished_from_anywhere(
    script: Script, wishes: list[Scene], starts: tuple[bool, bool, bool], taps: list[Control]
) -> None:
    switches = {
        control: Switch("Sign", on, ("It is on.",), ("It is off.",))
        for control, on in zip(SWITCHES, starts, strict=True)
    }
    other = replace(script, scenes=(*wishes, script.scenes[-1]), switches=switches)
    call = after(other, *taps)
    assert finish(call) <= 2 * len(wishes) + 1


@pytest.mark.parametrize("tap", list(Control))
def test_a_call_that_is_done_stays_open_to_try_more(script: Script, tap: Control) -> None:
    call = press(after(script, MIC, MIC), tap)
    check_each_moment(call)
    assert call.done or call.controls == (JOIN,)
