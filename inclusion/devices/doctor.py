"""What works on this device, in plain words: the same for the screen of Support and the command line."""

import os
import platform
import shutil
import sys
from collections.abc import Callable
from importlib.metadata import version
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from inclusion import __version__
from inclusion.devices.finding import Finding
from inclusion.devices.only_one import is_open_elsewhere
from inclusion.devices.sound_card.cards import SoundCards
from inclusion.devices.sound_card.probe import probe
from inclusion.devices.voice.client import Voice
from inclusion.errors import KnownError
from inclusion.packs.library import find_packs
from inclusion.paths import Places, can_keep
from inclusion.words import say

LOW_DISK = 200_000_000
LIBRARIES = ("PySide6_Essentials", "numpy", "sounddevice", "pyttsx3", "espeakng-loader")


def examine(places: Places, cards: Callable[[], SoundCards] = probe) -> tuple[Finding, ...]:
    """Look at everything the app needs; takes some seconds, and never hangs on a device."""
    found = cards()
    return (
        _screen(),
        _voice(),
        _microphone(found),
        _headphones(found),
        _disk(places.data),
        _packs(places),
        *_only_one(places),
        _versions(),
    )


def _screen() -> Finding:
    app = QGuiApplication.instance()
    screen = QGuiApplication.primaryScreen() if isinstance(app, QGuiApplication) else None
    if screen is not None and QGuiApplication.platformName() != "offscreen":
        size = screen.size()
        large = size.width() * size.height() >= 1280 * 800
        words = (
            say("The screen is large enough.")
            if large
            else say("The screen is small. Very large words may need the Down button.")
        )
        return Finding("screen", large, words, {"width": size.width(), "height": size.height()})
    shown = bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")) or os.name == "nt"
    if shown or sys.platform == "darwin":
        return Finding("screen", True, say("There is a screen."))
    return Finding("screen", False, say("There is no screen here. Use a device with a screen."))


def _voice() -> Finding:
    voice = Voice()
    try:
        names = voice.voices()
        clip = voice.synthesise(say("Hello."))
    except KnownError as error:
        return Finding("voice", False, str(error))
    finally:
        voice.close()
    details: dict[str, object] = {
        "voices": len(names),
        "seconds": round(clip.seconds, 2),
        "exact": clip.exact,
    }
    return Finding("voice", True, say("The voice works."), details)


def _microphone(cards: SoundCards) -> Finding:
    names = [device.name for device in cards.microphones]
    if names:
        return Finding("microphone", True, say("There is a microphone."), {"names": names})
    words = say("I cannot find a microphone. Plug one in.")
    return Finding("microphone", False, words, {"trouble": cards.trouble})


def _headphones(cards: SoundCards) -> Finding:
    names = [device.name for device in cards.headphones]
    if names:
        return Finding("headphones", True, say("There is a place for headphones."), {"names": names})
    words = say("I cannot find headphones. Plug them in.")
    return Finding("headphones", False, words, {"trouble": cards.trouble})


def _disk(folder: Path) -> Finding:
    if not can_keep(folder):
        words = say("This device cannot save here. The app works, and keeps nothing.")
        return Finding("disk", False, words, {"folder": str(folder)})
    free = shutil.disk_usage(folder).free
    details: dict[str, object] = {"folder": str(folder), "free_bytes": free}
    if free < LOW_DISK:
        return Finding("disk", False, say("The disk is almost full. Make some room."), details)
    return Finding("disk", True, say("There is room on the disk."), details)


def _packs(places: Places) -> Finding:
    packs = find_packs([places.lessons, places.added_packs])
    lessons = sum(len(pack.lessons) for pack in packs)
    errors = [str(problem) for pack in packs for problem in pack.problems if problem.level == "error"]
    details: dict[str, object] = {"packs": {pack.id: pack.version for pack in packs}, "problems": errors}
    if not lessons:
        return Finding("packs", False, say("There are no lessons. Add a pack."), details)
    if errors:
        return Finding("packs", False, say("A pack has a fault. Look at the lessons in Support."), details)
    return Finding(
        "packs",
        True,
        say("The lessons are here. Packs: {packs}. Lessons: {lessons}.", packs=len(packs), lessons=lessons),
        details,
    )


def _only_one(places: Places) -> list[Finding]:
    if is_open_elsewhere(places.data):
        return [Finding("open", True, say("Inclusion is open on this device now."))]
    return []


def _versions() -> Finding:
    details: dict[str, object] = {name: version(name) for name in LIBRARIES}
    details |= {"python": platform.python_version(), "system": platform.platform(), "inclusion": __version__}
    return Finding("versions", True, say("This is Inclusion {version}.", version=__version__), details)
