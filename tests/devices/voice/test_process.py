import ctypes.util
import json
import subprocess
import sys
from typing import Any

import pytest

from inclusion.devices.voice.process import LENGTHS

SAY = b'{"op": "synthesise", "text": "Go on.", "voice": "", "words_per_minute": 150}\n'


def _answers(program: str, requests: bytes) -> list[tuple[dict[str, Any], bytes]]:
    done = subprocess.run(
        [sys.executable, "-c", program], input=requests, capture_output=True, timeout=20, check=True
    )
    answers, rest = [], done.stdout
    while rest:
        header, pcm = LENGTHS.unpack(rest[: LENGTHS.size])
        body = rest[LENGTHS.size :]
        answers.append((json.loads(body[:header]), body[header : header + pcm]))
        rest = body[header + pcm :]
    return answers


def test_it_says_that_it_is_ready_answers_each_line_and_ends_with_its_input() -> None:
    program = "from inclusion.devices.voice.process import main; main()"
    ready, spoken, voices = _answers(program, SAY + b'{"op": "voices"}\n')
    assert ready == ({"engine": True}, b"")
    assert len(spoken[1]) > spoken[0]["rate"] / 4
    assert [place for _, place in spoken[0]["events"]] == [0, 3]
    assert ["gmw/en", "English (Great Britain)", "en-gb"] in voices[0]["voices"]


def test_what_an_engine_prints_does_not_spoil_an_answer() -> None:
    program = (
        "import os\n"
        "from inclusion.devices.voice import process\n"
        "class Noisy(process.Espeak):\n"
        "    def synthesise(self, *asked):\n"
        "        print('noise', flush=True); os.write(1, b'more noise')\n"
        "        return super().synthesise(*asked)\n"
        "process.Espeak = Noisy\n"
        "process.main()\n"
    )
    assert len(_answers(program, SAY)) == 2


@pytest.mark.skipif(ctypes.util.find_library("espeak-ng") is None, reason="the system has no espeak-ng")
def test_without_the_wheel_the_voice_of_the_system_speaks() -> None:
    program = (
        "import sys\n"
        "sys.modules['espeakng_loader'] = None\n"
        "from inclusion.devices.voice.process import main; main()\n"
    )
    assert len(_answers(program, SAY)[1][1]) > 5000
