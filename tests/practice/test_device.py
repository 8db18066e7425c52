"""The pretend device: it waits for one button at a time, and says what each of the others is."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inclusion.practice.choice import Pick
from inclusion.practice.device import Device, Hold, Shows
from tests.practice.walking import after, changed, facts_of, first_of, stops_at, to_the_end, wander

POWER, WAIT, OPEN, LOUDER, CHARGER = map(Pick, range(5))
HOLD = Hold(0)


@pytest.fixture
def facts() -> dict[str, Any]:
    return facts_of("getting-online", "on-and-off")


def begin() -> Device:
    device = first_of(facts_of("getting-online", "on-and-off"))
    assert isinstance(device, Device)
    return device


def test_holding_the_power_button_starts_the_device() -> None:
    assert begin().scene.shows is Shows.OFF
    assert after(begin(), HOLD).scene.shows is Shows.STARTING


def test_a_short_press_says_to_hold_it_longer() -> None:
    device = after(begin(), POWER)
    assert device.scene.shows is Shows.OFF
    assert device.words == ("Hold it a little longer.", "Look for the ring with a short line.")


def test_another_button_says_what_it_is_and_where_to_look() -> None:
    assert after(begin(), CHARGER).words == (
        "This is the charger.",
        "Look for the ring with a short line.",
    )


def test_a_button_that_does_not_show_changes_nothing() -> None:
    assert after(begin(), WAIT) == begin()


def test_sound_and_battery_go_up_on_the_way() -> None:
    ready = after(begin(), HOLD, WAIT, OPEN)
    assert (ready.scene.sound, ready.scene.battery, ready.scene.charging) == (1, 1, False)
    louder = after(ready, LOUDER)
    assert louder.scene.sound == 3
    charged = after(louder, CHARGER)
    assert (charged.scene.battery, charged.scene.charging) == (4, True)


def test_turning_off_is_asked_first_and_ends_it() -> None:
    asking = after(begin(), HOLD, WAIT, OPEN, LOUDER, CHARGER, HOLD)
    assert asking.scene.shows is Shows.ASKING
    assert not asking.done
    assert after(asking, Pick(5)).done


@given(st.lists(st.integers(0, 30), max_size=25))
def test_from_anywhere_help_leads_to_the_end(presses: list[int]) -> None:
    device = begin()
    for number in presses:
        device = wander(device, [*map(Pick, range(7)), HOLD, Hold(3)], number)
        assert device.words
    assert to_the_end(device, 8).scene.shows is Shows.OFF


@pytest.mark.parametrize(
    ("where", "value"),
    [
        (("button", 0, "name"), ""),
        (("button", 0, "words"), []),
        (("button", 0, "short"), []),
        (("button", 0, "hold"), 3),
        (("scene", 0, "shows"), "snow"),
        (("scene", 0, "battery"), 5),
        (("scene", 3, "sound"), True),
        (("scene", 0, "words"), []),
        (("scene", 0, "hint"), []),
        (("scene", 0, "buttons"), ["Bell"]),
        (("scene", 0, "wait_for"), "Wait"),
    ],
)
def test_a_fault_is_named_with_its_place(
    facts: dict[str, Any], where: tuple[str | int, ...], value: object
) -> None:
    assert where in stops_at(changed(facts, where, value))


def test_2_buttons_of_one_name_are_a_fault(facts: dict[str, Any]) -> None:
    assert ("button",) in stops_at(changed(facts, ("button", 1, "name"), "Power button"))


def test_only_the_last_scene_waits_for_nothing(facts: dict[str, Any]) -> None:
    del facts["scene"][2]["wait_for"]
    assert ("scene", 2) in stops_at(facts)
