"""The app's side of the voice: asks the voice process, replaces it when it dies, keeps what was said."""

import contextlib
import json
import subprocess
import sys
import threading
import wave
from collections import OrderedDict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from inclusion.devices.voice.process import LENGTHS
from inclusion.errors import KnownError
from inclusion.paths import HOME
from inclusion.speech.clip import SAMPLE_BYTES, SILENT_RATE, Clip, voiced_clip
from inclusion.speech.sentences import words
from inclusion.speech.speakable import speakable
from inclusion.words import say

COMMAND = (sys.executable, "-m", "inclusion.devices.voice.process")
START_S = 10.0
"""A slow device with a virus scanner may need seconds to start a process."""
PATIENCE_S = 2.0
PATIENCE_S_A_LETTER = 0.01
TRIES = 2
CACHE_BYTES = 48 * 2**20
"""About 19 minutes of speech."""


@dataclass(frozen=True)
class VoiceName:
    """A voice of this device."""

    id: str
    """What `Voice.synthesise` takes."""
    name: str
    language: str
    """As BCP 47 has it, in small letters: en-gb, cy."""


class Voice:
    """Text in, clips out; any thread may ask, one is served at a time."""

    def __init__(
        self, command: Sequence[str] = COMMAND, patience_s: float = PATIENCE_S, cache_bytes: int = CACHE_BYTES
    ) -> None:
        self._command = command
        self._patience_s = patience_s
        self._cache_bytes = cache_bytes
        self._clips: OrderedDict[tuple[str, int, str], Clip] = OrderedDict()
        self._child: subprocess.Popen[bytes] | None = None
        self._lock = threading.Lock()
        self._closed = False

    def synthesise(self, text: str, words_per_minute: int = 150, voice: str = "") -> Clip:
        """Give the sound of `text`; in British English without `voice`. Raises KnownError."""
        key = (text, words_per_minute, voice)
        with self._lock:
            clip = self._clips.pop(key, None) or self._made(text, words_per_minute, voice)
            self._clips[key] = clip
            while (
                len(self._clips) > 1
                and sum(len(kept.pcm) for kept in self._clips.values()) > self._cache_bytes
            ):
                self._clips.popitem(last=False)
        return clip

    def voices(self) -> list[VoiceName]:
        """Give every voice of this device; raises KnownError where there is none."""
        with self._lock:
            header, _ = self._ask({"op": "voices"}, 0)
        return [VoiceName(*each) for each in header["voices"]]

    def close(self) -> None:
        """End the voice process, even one that hangs; who waits for it gets KnownError."""
        self._closed = True
        child = self._child
        if child is not None:
            child.kill()
        with self._lock:
            self._end_child()

    def _made(self, text: str, words_per_minute: int, voice: str) -> Clip:
        said = speakable(text)
        if not said.letters_of_words():
            return Clip(text, SILENT_RATE, b"", (), exact=True)  # an engine would say "exclamation"
        request = {
            "op": "synthesise",
            "text": said.text,
            "voice": voice,
            "words_per_minute": words_per_minute,
        }
        header, pcm = self._ask(request, len(said.text))
        return voiced_clip(
            text, said, header["rate"], pcm, header["events"], exact=header["exact"], voice=header["voice"]
        )

    def _ask(self, request: dict[str, Any], letters: int) -> tuple[dict[str, Any], bytes]:
        """Send one request, to a new process where the old one is gone; the caller holds the lock."""
        line = json.dumps(request).encode() + b"\n"
        for _ in range(TRIES):
            child = self._child or self._started()
            try:
                with _killed_after(child, self._patience_s + PATIENCE_S_A_LETTER * letters):
                    return _exchanged(child, line)
            except (OSError, EOFError):
                self._end_child()
        raise KnownError(say("The voice does not answer."), say("You can still read. Try again later."))

    def _started(self) -> subprocess.Popen[bytes]:
        try:
            child = self._child = subprocess.Popen(  # noqa: S603  our own module
                self._command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                cwd=HOME,
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
            with _killed_after(child, 0 if self._closed else START_S):
                header, _ = _exchanged(child)
        except (OSError, EOFError):
            header = {"engine": False}
        if not header["engine"]:
            self._end_child()
            raise KnownError(
                say("This device has no voice yet."),
                say("You can still read. Ask someone to help you add a voice."),
            )
        return child

    def _end_child(self) -> None:
        child, self._child = self._child, None
        if child is not None:
            child.kill()
            with contextlib.suppress(OSError), child:
                pass  # leaving it closes the pipes and waits


@contextlib.contextmanager
def _killed_after(child: subprocess.Popen[bytes], seconds: float) -> Iterator[None]:
    """Kill a process that hangs for `seconds`; whoever reads from it then meets the end of its answers."""
    watchdog = threading.Timer(seconds, child.kill)
    watchdog.start()
    try:
        yield
    finally:
        watchdog.cancel()
        watchdog.join()


def _exchanged(child: subprocess.Popen[bytes], line: bytes = b"") -> tuple[dict[str, Any], bytes]:
    """Send a line and read one answer; raises EOFError or OSError where the process is gone."""
    assert child.stdin is not None
    assert child.stdout is not None
    child.stdin.write(line)
    child.stdin.flush()

    def read(count: int) -> bytes:
        assert child.stdout is not None
        part = child.stdout.read(count)
        if len(part) < count:
            raise EOFError
        return part

    header_length, pcm_length = LENGTHS.unpack(read(LENGTHS.size))
    return json.loads(read(header_length)), read(pcm_length)


def speak_to_files(
    text: str, wav: Path, timings: Path | None = None, voice: str = "", words_per_minute: int = 150
) -> Clip:
    """Say `text` into a WAV file, with the seconds of each word in JSON beside it; needs no sound card.

    Raises KnownError without a voice, or where a file cannot be written.
    """
    with contextlib.closing(Voice()) as speaker:
        clip = speaker.synthesise(text, words_per_minute, voice)
    shown = words(text)
    told = [
        {"text": shown[time.word].text, "start": round(time.start, 4), "end": round(time.end, 4)}
        for time in clip.words
    ]
    try:
        with wav.open("wb") as file, wave.open(file) as sound:
            sound.setnchannels(1)
            sound.setsampwidth(SAMPLE_BYTES)
            sound.setframerate(clip.rate)
            sound.writeframes(clip.pcm)
        if timings is not None:
            facts = {"words": told, "voice": clip.voice, "exact": clip.exact}
            timings.write_text(json.dumps(facts, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    except OSError as error:
        raise KnownError(say("The sound cannot be saved there."), say("Choose another folder.")) from error
    return clip
