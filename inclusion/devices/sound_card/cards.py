"""Which microphones and headphones there are, which one to use, and what to warn of."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from inclusion.words import say

SYSTEMS = ("Windows WASAPI", "Core Audio", "JACK Audio Connection Kit", "ALSA")
"""PortAudio's ways to the sound card that are quick enough for listening, best first."""
OURSELVES = "PortAudio"
"""As the JACK server calls a process of ours, which it lists beside the devices."""
WIRELESS = re.compile(
    r"bluetooth|bluez|\bbt\b|wireless|air ?pods|\bbuds\b|hands-?free|\bhfp\b|\bhsp\b|a2dp", re.IGNORECASE
)
LOUDSPEAKER = re.compile(r"speaker|hdmi|display ?port|monitor|\btv\b", re.IGNORECASE)


@dataclass(frozen=True)
class Device:
    """A microphone, or a pair of headphones."""

    name: str
    index: int
    """PortAudio's number for it, which holds within one process only."""
    channels: int
    rate: int
    """Frames a second that it likes best."""
    default: bool
    """Whether the system itself would choose it."""
    warning: str = ""
    """Words to show where it may not be good for listening."""


@dataclass(frozen=True)
class SoundCards:
    """All that can be listened from and to."""

    microphones: tuple[Device, ...] = ()
    headphones: tuple[Device, ...] = ()
    trouble: str = ""
    """Calm sentences where something needed is not there."""


def is_wireless(name: str) -> bool:
    """Whether a device's name sounds like Bluetooth, which is too late for lip-reading."""
    return bool(WIRELESS.search(name))


def warning_for(name: str, *, heard: bool) -> str:
    """Give the words to warn of a device by its name; `heard` for headphones."""
    if is_wireless(name):
        return say("This one has no wire. The sound may come late.")
    if heard and LOUDSPEAKER.search(name):
        return say("This may be a loudspeaker. It can howl. Use headphones.")
    return ""


def find_cards(listed: Sequence[Mapping[str, Any]], systems: Sequence[Mapping[str, Any]]) -> SoundCards:
    """Sort what sounddevice's `query_devices` and `query_hostapis` list, for the best one system."""
    best = SoundCards()
    for name in SYSTEMS:
        for system in systems:
            if system["name"] == name:
                cards = SoundCards(_side(listed, system, "input"), _side(listed, system, "output"))
                if cards.microphones and cards.headphones:
                    return cards
                if not (best.microphones or best.headphones):
                    best = cards
    return best


def choose(devices: Sequence[Device], name: str = "") -> Device | None:
    """Give the device called `name`; without a name the system's own choice, wired where possible."""
    if name:
        return next((device for device in devices if device.name == name), None)
    return min(devices, key=lambda device: (is_wireless(device.name), not device.default), default=None)


def _side(listed: Sequence[Mapping[str, Any]], system: Mapping[str, Any], side: str) -> tuple[Device, ...]:
    return tuple(
        Device(
            name,
            index,
            listed[index][f"max_{side}_channels"],
            round(listed[index]["default_samplerate"]),
            index == system[f"default_{side}_device"],
            warning_for(name, heard=side == "output"),
        )
        for index in system["devices"]
        if listed[index][f"max_{side}_channels"] > 0
        and not (name := str(listed[index]["name"])).startswith(OURSELVES)
    )
