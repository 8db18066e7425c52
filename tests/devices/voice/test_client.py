import array
import json
import os
import signal
import sys
import threading
import time
import wave
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from inclusion.devices.voice.client import COMMAND, Voice, speak_to_files
from inclusion.errors import KnownError
from inclusion.speech.sentences import words

SENTENCE = "You can call 020 7946 0958 at 9.15am, or go to the café."
Maker = Callable[..., Voice]


@pytest.fixture
def make_voice() -> Iterator[Maker]:
    made: list[Voice] = []

    def make(program: str = "", **options: Any) -> Voice:
        command = (sys.executable, "-c", program) if program else COMMAND
        made.append(Voice(command, **options))
        return made[-1]

    yield make
    for voice in made:
        voice.close()


def _child(voice: Voice) -> int:
    assert voice._child is not None
    return voice._child.pid


def test_each_word_of_a_sentence_sounds_in_its_order_within_the_sound(make_voice: Maker) -> None:
    clip = make_voice().synthesise(SENTENCE)
    assert [time.word for time in clip.words] == list(range(len(words(SENTENCE))))
    starts = [time.start for time in clip.words]
    assert starts == sorted(set(starts))
    assert clip.words[0].start == 0.0
    assert clip.words[-1].end <= clip.seconds
    assert clip.exact
    assert clip.voice == "gmw/en"
    loud = [abs(sample) for sample in array.array("h", clip.pcm)]
    assert max(loud) > 5000
    for word in clip.words:
        assert max(loud[round(word.start * clip.rate) : round(word.end * clip.rate)]) > 500


def test_a_slower_speed_takes_longer(make_voice: Maker) -> None:
    voice = make_voice()
    assert voice.synthesise(SENTENCE, 90).seconds > 1.3 * voice.synthesise(SENTENCE, 150).seconds


def test_voices_are_listed_and_can_be_chosen(make_voice: Maker) -> None:
    voice = make_voice()
    welsh = next(each for each in voice.voices() if each.language == "cy")
    assert voice.synthesise("Bore da", voice=welsh.id).voice == welsh.id
    assert voice.synthesise("Good morning", voice="nobody").voice == "gmw/en"


@pytest.mark.parametrize("text", ["", "...!!!", "😀 •", "\0", "\ud800", '"[[{}<a>\n&', "é" * 300])
def test_any_text_can_be_asked_for(make_voice: Maker, text: str) -> None:
    voice = make_voice()
    voice.synthesise(text)
    assert voice.synthesise("Go on.").words


def test_what_was_said_once_is_kept(make_voice: Maker) -> None:
    voice = make_voice()
    clip = voice.synthesise("Go on.")
    os.kill(_child(voice), signal.SIGKILL)
    assert voice.synthesise("Go on.") is clip


def test_the_longest_unused_clip_goes_first_when_the_memory_is_full(make_voice: Maker) -> None:
    voice = make_voice(cache_bytes=3 * 40000)
    first, second = voice.synthesise("One one."), voice.synthesise("Two two.")
    assert voice.synthesise("One one.") is first
    for text in ("Three three.", "Four four."):
        voice.synthesise(text)
        assert voice.synthesise("One one.") is first
    assert voice.synthesise("Two two.") is not second


def test_a_voice_that_was_killed_comes_back(make_voice: Maker) -> None:
    voice = make_voice()
    voice.synthesise("One.")
    before = _child(voice)
    os.kill(before, signal.SIGKILL)
    assert voice.synthesise("Two.").words
    assert _child(voice) != before


def test_a_voice_that_is_killed_in_the_middle_of_an_answer_comes_back(
    make_voice: Maker, tmp_path: Path
) -> None:
    was_here = tmp_path / "was-here"
    voice = make_voice(
        "import os, pathlib, signal\n"
        "from inclusion.devices.voice import process\n"
        f"here = pathlib.Path({str(was_here)!r})\n"
        "whole = process._answer\n"
        "def half(answers, header, pcm=b''):\n"
        "    if pcm and not here.exists():\n"
        "        here.touch(); answers.write(process.LENGTHS.pack(9, 9) + b'{'); answers.flush()\n"
        "        os.kill(os.getpid(), signal.SIGKILL)\n"
        "    whole(answers, header, pcm)\n"
        "process._answer = half\n"
        "process.main()\n"
    )
    assert voice.synthesise("Go on.").words
    assert was_here.exists()


def test_a_voice_that_hangs_is_replaced(make_voice: Maker) -> None:
    voice = make_voice(patience_s=0.3)
    voice.synthesise("One.")
    before = _child(voice)
    os.kill(before, signal.SIGSTOP)
    assert voice.synthesise("Two.").words
    assert _child(voice) != before


def test_a_voice_that_always_hangs_is_told_calmly(make_voice: Maker) -> None:
    hangs = (
        "import sys, time\n"
        "from inclusion.devices.voice import process\n"
        "process._answer(sys.stdout.buffer, {'engine': True})\n"
        "time.sleep(60)\n"
    )
    with pytest.raises(KnownError, match="The voice does not answer"):
        make_voice(hangs, patience_s=0.1).synthesise("Go on.")


NO_ENGINE = (
    "import sys\n"
    "sys.modules['pyttsx3.drivers._espeak'] = None\n"
    "from inclusion.devices.voice import process\n"
    "process.main()\n"
)


@pytest.mark.parametrize("program", [NO_ENGINE, "raise SystemExit(1)"])
def test_a_device_without_a_voice_is_told_calmly_each_time(make_voice: Maker, program: str) -> None:
    voice = make_voice(program)
    for _ in range(2):
        with pytest.raises(KnownError, match="This device has no voice yet"):
            voice.synthesise("Go on.")


def test_a_voice_program_that_cannot_be_started_is_no_voice() -> None:
    with pytest.raises(KnownError, match="This device has no voice yet"):
        Voice(("/nowhere/at/all",)).synthesise("Go on.")


def test_closing_does_not_wait_for_a_voice_that_hangs(make_voice: Maker) -> None:
    voice = make_voice(patience_s=60)
    voice.synthesise("One.")
    os.kill(_child(voice), signal.SIGSTOP)
    met: list[type[BaseException]] = []

    def ask() -> None:
        try:
            voice.synthesise("Two.")
        except KnownError as error:
            met.append(type(error))

    asking = threading.Thread(target=ask)
    asking.start()
    while not voice._lock.locked():
        time.sleep(0.01)
    voice.close()
    asking.join(5)
    assert met == [KnownError]


def test_the_voice_can_speak_to_files_without_a_sound_card(tmp_path: Path) -> None:
    wav, timings = tmp_path / "out.wav", tmp_path / "out.json"
    clip = speak_to_files("Call 111 now.", wav, timings, words_per_minute=113)
    with wave.open(str(wav)) as file:
        assert file.getnchannels() == 1
        assert file.readframes(file.getnframes()) == clip.pcm
        seconds = file.getnframes() / file.getframerate()
    told = json.loads(timings.read_text(encoding="utf-8"))
    assert [word["text"] for word in told["words"]] == ["Call", "111", "now."]
    assert all(0 <= word["start"] < word["end"] <= seconds for word in told["words"])
    assert told["voice"] == "gmw/en"
    assert told["exact"] is True


def test_a_file_that_cannot_be_written_is_told_calmly(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="The sound cannot be saved there"):
        speak_to_files("Go on.", tmp_path / "nowhere" / "out.wav")
