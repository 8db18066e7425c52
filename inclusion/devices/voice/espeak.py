"""The espeak-ng engine, loaded through pyttsx3's own ctypes layer; only the voice process imports this.

The library and its data come from the espeakng_loader wheel, or from the system where the wheel is absent.
Ran on Linux only: on Windows and macOS the same road is written, and never ran.
"""

import ctypes
import importlib
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

WITHOUT_PLAYING = 2
"""AUDIO_OUTPUT_SYNCHRONOUS: samples go to our callback while `Synth` runs."""
DO_NOT_EXIT = 0x8000
"""espeakINITIALIZE_DONT_EXIT: answer -1 where the data is missing, do not end the process."""
END_OF_EVENTS, WORD = 0, 1
RATE_PARAMETER = 1
UTF8 = 1
SLOWEST, FASTEST = 80, 450
SPEED = 0.88
"""espeak speaks 13 % faster than its number, measured on easy-read sentences.

A standard word is 6 letters long, with the space."""
BRITISH = "en-gb"


class NoEngineError(Exception):
    """No espeak-ng library, or no data for it."""


@dataclass(frozen=True)
class Sound:
    """What the engine made of a text."""

    rate: int
    pcm: bytes
    """Mono, signed 16 bit."""
    events: list[tuple[float, int]]
    """(seconds, place in the text from 0) of each word's start, as espeak tells it."""
    voice: str
    """The voice that spoke."""


class Espeak:
    """espeak-ng in this process, one text at a time, on one thread."""

    exact = True

    def __init__(self) -> None:
        self._library = _load()
        self._rate = int(self._library.Initialize(WITHOUT_PLAYING, 100, _data(), DO_NOT_EXIT))
        if self._rate <= 0:
            raise NoEngineError
        self._pcm = bytearray()
        self._events: list[tuple[float, int]] = []
        self._library.SetSynthCallback(self._collect)
        self.voices = [_described(voice) for voice in self._library.ListVoices()]
        """Each voice as (id, name, language)."""

    def synthesise(self, text: str, voice: str, words_per_minute: int) -> Sound:
        """Say `text`; an unknown or empty `voice` is the British English one."""
        known = [each[0] for each in self.voices]
        british = [each[0] for each in self.voices if each[2] == BRITISH]
        chosen = voice if voice in known else (british or known)[0]
        self._library.SetVoiceByName(chosen.encode())
        speed = min(max(round(words_per_minute * SPEED), SLOWEST), FASTEST)
        self._library.SetParameter(RATE_PARAMETER, speed, 0)
        self._pcm.clear()
        self._events.clear()
        self._library.Synth(text.encode("utf-8", "replace"), flags=UTF8)
        return Sound(self._rate, bytes(self._pcm), list(self._events), chosen)

    def _collect(self, samples: Any, count: int, events: Any) -> int:
        if samples and count > 0:
            self._pcm += ctypes.string_at(samples, count * 2)
        for event in events:
            if event.type == END_OF_EVENTS:
                break
            if event.type == WORD:
                # Places count characters from 1.
                self._events.append((event.sample / self._rate, event.text_position - 1))
        return 0


def _load() -> Any:
    """Import pyttsx3's espeak layer, with the wheel's library where it stands; raises NoEngineError."""
    loader = ctypes.cdll
    try:
        library = ctypes.CDLL(importlib.import_module("espeakng_loader").get_library_path())
        # pyttsx3 looks in fixed places of the system; here it finds the library that we brought.
        loader.LoadLibrary = lambda _path: library  # type: ignore[method-assign, assignment]
    except (ImportError, OSError):
        pass
    try:
        return importlib.import_module("pyttsx3.drivers._espeak")
    except (ImportError, RuntimeError, OSError) as error:
        raise NoEngineError from error
    finally:
        loader.__dict__.pop("LoadLibrary", None)


def _data() -> bytes | None:
    """Step into the wheel's folder: espeak cannot follow a long or foreign path. None: the system's data."""
    try:
        os.chdir(Path(importlib.import_module("espeakng_loader").__file__ or "").parent)
    except (ImportError, OSError):
        return None
    return b"."


def _described(voice: Any) -> tuple[str, str, str]:
    """Give (id, name, language); espeak puts a priority byte before the language."""
    return (
        voice.identifier.decode("utf-8", "replace"),
        voice.name.decode("utf-8", "replace"),
        voice.languages[1:].decode("utf-8", "replace"),
    )
