"""The voice process: lines of JSON in, headers and samples out; it never plays a sound.

A process of its own can crash or hang and be replaced, and keeps the engine's licence at arm's length.
It ends when its input closes, so it cannot outlive the app.

Request: {"op": "voices"} or {"op": "synthesise", "text", "voice", "words_per_minute"}, then a new line.
Answer: two lengths (little endian, 4 bytes each), a header in JSON, mono samples of 16 bit.
The first answer comes unasked and says that the process is ready: {"engine": true}, or false without one.
"""

import json
import os
import signal
import struct
import sys
from typing import Any, BinaryIO

from inclusion.devices.voice.espeak import Espeak, NoEngineError

LENGTHS = struct.Struct("<II")


def main() -> None:
    """Answer requests until the input closes."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # an engine that prints must not spoil an answer
    try:
        engine = Espeak()
    except NoEngineError:
        _answer(answers, {"engine": False})
        return
    _answer(answers, {"engine": True})
    for line in sys.stdin.buffer:
        request = json.loads(line)
        if request["op"] == "voices":
            _answer(answers, {"voices": engine.voices})
        else:
            sound = engine.synthesise(request["text"], request["voice"], request["words_per_minute"])
            header = {
                "rate": sound.rate,
                "events": sound.events,
                "voice": sound.voice,
                "exact": engine.exact,
            }
            _answer(answers, header, sound.pcm)


def _answer(answers: BinaryIO, header: dict[str, Any], pcm: bytes = b"") -> None:
    text = json.dumps(header).encode()
    answers.write(LENGTHS.pack(len(text), len(pcm)) + text + pcm)
    answers.flush()


if __name__ == "__main__":
    main()
