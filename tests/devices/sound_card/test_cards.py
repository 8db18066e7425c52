"""Which devices are offered and chosen, on lists as PortAudio gives them."""

import pytest

from inclusion.devices.sound_card.cards import SoundCards, choose, find_cards, warning_for

SIDES = {"in": (1, 0), "out": (0, 2), "both": (2, 2), "none": (0, 0)}


def cards(**systems: list[tuple[str, str]]) -> SoundCards:
    """What is found where each system has devices of (name, side), its first ones being its own choice."""
    listed: list[dict[str, object]] = []
    hosts = []
    for system, devices in systems.items():
        first = len(listed)
        for name, side in devices:
            inputs, outputs = SIDES[side]
            listed.append(
                {
                    "name": name,
                    "max_input_channels": inputs,
                    "max_output_channels": outputs,
                    "default_samplerate": 44100.0,
                }
            )
        numbers = list(range(first, len(listed)))
        default = {
            side: next((n for n in numbers if listed[n][f"max_{side}_channels"]), -1)
            for side in ("input", "output")
        }
        hosts.append(
            {
                "name": system.replace("_", " "),
                "devices": numbers,
                "default_input_device": default["input"],
                "default_output_device": default["output"],
            }
        )
    return find_cards(listed, hosts)


def test_only_the_quickest_way_to_the_sound_card_is_offered() -> None:
    found = cards(
        MME=[("Microphone (Realt", "in"), ("Speakers (Realtek", "out")],
        Windows_WASAPI=[("Microphone (Realtek)", "in"), ("Headphones (Realtek)", "out")],
    )
    assert [device.name for device in found.microphones] == ["Microphone (Realtek)"]
    assert [device.name for device in found.headphones] == ["Headphones (Realtek)"]
    assert found.microphones[0].index == 2
    assert found.headphones[0].rate == 44100


def test_a_way_with_both_sides_goes_before_one_with_one_side() -> None:
    found = cards(JACK_Audio_Connection_Kit=[("a", "out")], ALSA=[("default", "both")])
    assert [device.name for device in found.microphones + found.headphones] == ["default", "default"]


def test_what_one_side_lacks_is_seen_as_missing() -> None:
    found = cards(ALSA=[("HDMI", "out"), ("odd", "none")])
    assert found.microphones == ()
    assert [device.name for device in found.headphones] == ["HDMI"]
    assert cards() == SoundCards()


def test_we_never_listen_to_ourselves() -> None:
    assert cards(JACK_Audio_Connection_Kit=[("PortAudio-01", "both")]) == SoundCards()


def test_the_systems_own_choice_is_taken_and_a_name_goes_before_it() -> None:
    found = cards(ALSA=[("one", "both"), ("two", "both")])
    for devices in (found.microphones, found.headphones):
        assert choose(devices) == devices[0]
        assert choose(devices, "two") == devices[1]
        assert choose(devices, "three") is None
    assert choose(()) is None


def test_a_wired_microphone_goes_before_a_wireless_one() -> None:
    found = cards(Core_Audio=[("Jo's AirPods", "in"), ("MacBook Microphone", "in")])
    chosen = choose(found.microphones)
    assert chosen
    assert chosen.name == "MacBook Microphone"


@pytest.mark.parametrize(
    "name", ["Headset (Galaxy Buds Hands-Free)", "Bluetooth", "bluez_sink", "Jo's AirPods"]
)
def test_wireless_devices_are_warned_of(name: str) -> None:
    assert warning_for(name, heard=True) == "This one has no wire. The sound may come late."
    assert warning_for(name, heard=False) == "This one has no wire. The sound may come late."


def test_loudspeakers_are_warned_of_as_headphones_only() -> None:
    assert warning_for("Speakers (Realtek)", heard=True).endswith("Use headphones.")
    assert warning_for("HDMI 0", heard=True).endswith("Use headphones.")
    assert warning_for("Speakerphone", heard=False) == ""
    assert warning_for("Headphones (Realtek)", heard=True) == ""
