"""What microphones and headphones there are, asked in a child process: PortAudio may hang, we never do."""

import faulthandler
import json
import subprocess
import sys

from inclusion.devices.sound_card.cards import SoundCards, find_cards
from inclusion.devices.sound_card.child import start_child
from inclusion.devices.sound_card.ending import Ending
from inclusion.devices.sound_card.portaudio import load_sounddevice

LONGEST_LIFE_S = 15.0


def probe(timeout_s: float = 4.0) -> SoundCards:
    """List what can be listened from and to, within about `timeout_s`; trouble is a value in words."""
    try:
        process = start_child("inclusion.devices.sound_card.probe", stdout=subprocess.PIPE)
    except OSError:
        return SoundCards(trouble=Ending.CANNOT_OPEN.words)
    try:
        answer, _ = process.communicate(timeout=timeout_s)
    except subprocess.TimeoutExpired:
        process.kill()
        process.communicate()
        return SoundCards(trouble=Ending.NO_ANSWER.words)
    if process.returncode:
        return SoundCards(trouble=Ending.of(process.returncode).words)
    cards = find_cards(*json.loads(answer))
    missing = [
        ending.words
        for devices, ending in (
            (cards.microphones, Ending.NO_MICROPHONE),
            (cards.headphones, Ending.NO_HEADPHONES),
        )
        if not devices
    ]
    return SoundCards(cards.microphones, cards.headphones, " ".join(missing))


def _print_devices() -> Ending:
    faulthandler.dump_traceback_later(LONGEST_LIFE_S, exit=True)  # a hang ends, even if our parent died
    sounddevice = load_sounddevice()
    if isinstance(sounddevice, Ending):
        return sounddevice
    print(json.dumps([sounddevice.query_devices(), sounddevice.query_hostapis()]))  # noqa: T201  it is read by `probe`
    return Ending.ASKED


if __name__ == "__main__":
    sys.exit(_print_devices())
