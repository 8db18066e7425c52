"""The pretend call: it does what the taps say, answers each one, and can always be finished."""

import tomllib
from collections.abc import Hashable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inclusion.paths import HOME
from inclusion.practice.call_script import SWITCHES, Answer, Control, Place, Scene, Script, Switch, read_call
from inclusion.practice.typed import DELETE, Key
from inclusion.practice.videocall import LONGEST_NAME, Aside, Call, press, start

MIC, CAMERA, HAND, CHAT, CAPTIONS, LEAVE, JOIN = Control
LESSONS = HOME / "lessons" / "joining-calls" / "practice" / "en"


def call_of(lesson: str) -> Call:
    table = tomllib.loads((LESSONS / f"{lesson}.toml").read_text(encoding="utf-8"))
    script, faults = read_call(table, lambda written, _endings: Path(written))
    assert faults == ()
    assert script is not None
    return start(script)


def pressed(call: Call, *presses: Hashable) -> Call:
    for each in presses:
        call = press(call, each)
    return call


def after(script: Script, *presses: Hashable) -> Call:
    return pressed(start(script), *presses)


def test_the_call_begins_on_mute_and_jo_cannot_hear(script: Script) -> None:
    call = start(script)
    assert (set(call.on), call.level, call.done) == ({CAMERA}, 0.0, False)
    assert (call.speaker, call.says) == ("Jo", ("I cannot hear you.", "Tap the sign."))


def test_a_tap_on_the_sign_turns_the_sound_on_and_jo_hears(script: Script) -> None:
    call = after(script, MIC)
    assert MIC in call.on
    assert call.level > 0
    assert call.says == ("I can hear you now.",)
    assert call.words == ("Now try mute.", "Tap the sign again.")


def test_a_second_tap_on_the_sign_turns_the_sound_off_and_that_is_all(script: Script) -> None:
    call = after(script, MIC, MIC)
    assert (MIC in call.on, call.level, call.done, call.helpful) == (False, 0.0, True, None)
    assert call.words == ("Your sound is off.", "You turned your sound on and off.")


def test_whoever_speaks_comes_first_and_looks_as_they_feel(script: Script) -> None:
    def looks(call: Call) -> list[str]:
        return [person.picture.name if person.picture else "" for person in call.people]

    assert looks(start(script)) == ["jo-cannot-hear.svg", "sam.svg", "ada.svg", "me.svg"]
    assert looks(after(script, MIC)) == ["jo-hears.svg", "sam.svg", "ada.svg", "me.svg"]
    assert looks(after(script, MIC, MIC)) == ["i-can.svg"]


def test_another_button_says_what_it_is_and_where_to_look(script: Script) -> None:
    call = after(script, CAMERA)
    assert CAMERA not in call.on
    assert call.words == (
        "This is the camera.",
        "People cannot see you.",
        "Look for the microphone with a line.",
    )
    assert CAMERA in after(script, CAMERA, CAMERA).on
    assert HAND in after(script, HAND).on


def waiting_for(script: Script, *answers: Answer, **facts: object) -> Call:
    """A call with one scene that waits for `answers`, before the last one."""
    first = replace(script.scenes[0], answers=answers, **facts)  # type: ignore[arg-type]
    return start(replace(script, scenes=(first, script.scenes[-1])))


def test_a_scene_goes_on_only_when_the_button_is_as_it_should_be(script: Script) -> None:
    call = press(waiting_for(script, Answer(control=CAMERA)), CAMERA)
    assert (CAMERA in call.on, call.scene_index) == (False, 0)
    call = press(call, CAMERA)
    assert (CAMERA in call.on, call.scene_index) == (True, 1)


def test_leaving_can_be_undone_at_the_same_place(script: Script) -> None:
    left = after(script, MIC, LEAVE)
    assert left.presses == (JOIN,)
    assert left.words == ("You left the call.", "Do you want to join again?")
    assert (left.says, left.speaker, left.level) == ((), "", 0.0)
    assert press(left, JOIN) == after(script, MIC)


def test_the_call_has_two_looks_and_both_are_the_same_call(script: Script) -> None:
    other = after(script, Aside.OTHER_LOOK)
    assert other.buttons_on_top
    assert press(other, Aside.OTHER_LOOK) == start(script)
    assert pressed(other, MIC, MIC).done


@pytest.mark.parametrize("nothing", [JOIN, 0, True, 1.0, "mic", Aside.GO_ON, Aside.DONE, Key("a"), None])
def test_a_press_that_is_not_possible_changes_nothing(script: Script, nothing: Hashable) -> None:
    assert press(start(script), nothing) == start(script)
    left = after(script, LEAVE)
    assert press(left, MIC) == left


def test_a_card_is_answered_and_then_leads_on(script: Script) -> None:
    call = press(waiting_for(script, Answer("Please stop", says=("Yes.",), words=("You said it.",))), 0)
    assert (call.says, call.words, call.cards) == (("Yes.",), ("You said it.",), ())
    assert call.helpful is Aside.GO_ON
    assert press(call, Aside.GO_ON).scene_index == 1


def test_a_picture_of_the_whole_scene_gives_way_to_that_of_the_answer(script: Script) -> None:
    rude, stop = Path("rude.svg"), Path("stop.svg")
    answer = Answer("Stop", stop, "A hand", words=("You said it.",))
    call = waiting_for(script, answer, Answer(control=CAMERA, words=("Look.",)), speaker="", picture=rude)
    assert [person.picture for person in call.people] == [rude]
    assert [person.picture for person in press(call, 0).people] == [stop]
    assert [person.picture for person in pressed(call, CAMERA, CAMERA).people] == [rude]


def test_a_card_without_words_leads_straight_on(script: Script) -> None:
    assert press(waiting_for(script, Answer("Join")), 0).scene_index == 1


def test_a_card_that_stays_is_answered_and_the_choice_stays(script: Script) -> None:
    call = waiting_for(script, Answer("From a stranger", words=("Leave it.",), stays=True), Answer("From Jo"))
    assert (call.cards, call.helpful) == ((0, 1), 1)
    stayed = press(call, 0)
    assert (stayed.words, stayed.cards, stayed.scene_index) == (("Leave it.",), (0, 1), 0)
    assert press(stayed, 1).scene_index == 1


def test_leaving_can_be_an_answer_that_is_praised_and_leads_on(script: Script) -> None:
    call = press(waiting_for(script, Answer("Ask"), Answer(control=LEAVE, words=("You left.",))), LEAVE)
    assert (call.place, call.words, call.presses) == (Place.LEFT, ("You left.",), (Aside.GO_ON,))
    on = press(call, Aside.GO_ON)
    assert (on.scene_index, on.place) == (1, Place.CALL)


def test_a_scene_can_begin_with_something_on(script: Script) -> None:
    assert waiting_for(script, Answer("Ask"), turn=((MIC, True), (CAMERA, False))).on == {MIC}


def test_a_sentence_that_is_chosen_while_the_chat_is_open_stands_in_the_chat() -> None:
    call = call_of("have-my-say")
    while call.scene.words != ("What do you want to write?",):
        call = press(call, call.helpful)
    assert call.chat == ("Ada: Hello all.",)
    call = press(call, 0)
    assert call.chat == ("Ada: Hello all.", "You: Thank you, Sam")
    assert call.says == ("I see your message.",)
    assert press(call, CHAT).chat == ()
    assert pressed(call, CHAT, CHAT).chat == call.chat


def test_nobody_sees_the_person_in_the_waiting_room_and_waiting_goes_on_by_a_press() -> None:
    call = press(call_of("waiting-room"), 0)
    assert (call.place, call.level, call.controls) == (Place.WAITING, 0.0, (LEAVE,))
    assert [person.name for person in call.people] == [""], "only a picture of the room"
    call = press(call, 0)
    assert call.words == ("Still waiting.", "That is OK.")
    assert press(press(call, LEAVE), JOIN) == call
    assert pressed(call, 0, 0).done


def typing() -> Call:
    call = call_of("join-the-call")
    while not call.example:
        call = press(call, call.helpful)
    return call


def test_the_call_asks_for_a_name_and_shows_it() -> None:
    call = typing()
    assert Aside.DONE not in call.presses, "no name yet"
    call = pressed(call, *map(Key, "pax"), DELETE, Key("t"), Aside.DONE, 0)
    assert call.done
    assert [person.name for person in call.people] == ["Jo", "Sam", "Ada", "Pat"]


@given(st.lists(st.one_of(st.just(DELETE), st.builds(Key, st.sampled_from("ab ")), st.just(Aside.DONE))))
def test_any_name_can_be_typed_and_is_shown_how_to_finish(presses: list[Hashable]) -> None:
    call = pressed(typing(), *presses)
    assert len(call.typed) <= LONGEST_NAME
    assert finish(call) <= LONGEST_NAME + 8


def test_leaving_and_coming_back_can_be_part_of_the_call() -> None:
    call = call_of("breaks-and-leaving")
    seen = set()
    while not call.done:
        seen.add((call.place, call.helpful))
        call = press(call, call.helpful)
    assert {(Place.CALL, LEAVE), (Place.LEFT, JOIN)} <= seen
    assert (call.place, call.presses) == (Place.LEFT, ())


def test_when_a_call_feels_wrong_leaving_is_always_an_answer() -> None:
    call = call_of("feels-wrong")
    while not call.done:
        if call.place is Place.CALL and call.given is None:
            left = press(call, LEAVE)
            assert left.helpful in {Aside.GO_ON, JOIN}
            assert left.scene is not call.scene or left.words[0] == "You left the call."
        call = press(call, call.helpful)


def test_every_button_has_words(script: Script) -> None:
    names = [start(script).name(control) for control in (MIC, CAMERA, HAND, LEAVE, JOIN)]
    assert names == ["Microphone", "Camera", "Hand", "Leave", "Join again"]


def check_each_moment(call: Call) -> None:
    assert call.says + call.words, "there is always something to read"
    assert call.done or call.helpful is not None
    assert isinstance(call.helpful, Key) or call.helpful in (None, *call.presses)
    assert len(set(call.presses)) == len(call.presses)
    assert call.level == 0 or MIC in call.on
    assert call.people, "there is always something to see"


def finish(call: Call) -> int:
    """Do what the call asks for, and count the presses."""
    count = 0
    while not call.done:
        call = press(call, call.helpful)
        check_each_moment(call)
        count += 1
        assert count < 100, "the call is stuck"
    return count


presses = st.lists(
    st.one_of(st.sampled_from([*Control, *Aside]), st.integers(0, 4), st.builds(Key, st.sampled_from("al"))),
    max_size=30,
)


@given(presses=presses)
def test_our_call_is_finished_in_3_taps_from_anywhere(script: Script, presses: list[Hashable]) -> None:
    call = start(script)
    for each in presses:
        call = press(call, each)
        check_each_moment(call)
        assert finish(call) <= 3


words = st.just(("Look.",))
answers = st.one_of(
    st.builds(Answer, control=st.sampled_from(SWITCHES), wanted=st.booleans(), words=st.just(())),
    st.builds(Answer, control=st.just(LEAVE), words=st.sampled_from([(), ("You left.",)])),
    st.builds(Answer, name=st.just("A card"), words=words, stays=st.booleans()),
)
scenes = st.builds(
    Scene,
    place=st.just(Place.CALL),
    speaker=st.sampled_from(["", "Jo"]),
    picture=st.none(),
    alt=st.just(""),
    here=st.sampled_from([(), ("Jo",), ("Jo", "Sam", "Ada")]),
    turn=st.lists(st.tuples(st.sampled_from(SWITCHES), st.booleans()), max_size=2).map(tuple),
    says=st.just(()),
    words=words,
    hint=words,
    answers=st.lists(answers, min_size=1, max_size=4)
    .map(tuple)
    .filter(lambda some: any(not each.stays for each in some)),
)


@given(
    wishes=st.lists(scenes, max_size=6), on=st.lists(st.booleans(), min_size=5, max_size=5), presses=presses
)
def test_any_call_can_be_finished_from_anywhere(
    script: Script, wishes: list[Scene], on: list[bool], presses: list[Hashable]
) -> None:
    switches = {
        control: Switch("Sign", begins, ("It is on.",), ("It is off.",))
        for control, begins in zip(SWITCHES, on, strict=True)
    }
    call = after(replace(script, scenes=(*wishes, script.scenes[-1]), switches=switches), *presses)
    assert finish(call) <= 2 * len(wishes) + 1


@pytest.mark.parametrize("tap", [MIC, CAMERA, HAND, LEAVE, JOIN, *Aside])
def test_a_call_that_is_done_stays_open_to_try_more(script: Script, tap: Hashable) -> None:
    call = press(after(script, MIC, MIC), tap)
    check_each_moment(call)
    assert call.done or call.presses == (JOIN,)
