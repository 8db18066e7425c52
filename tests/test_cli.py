"""The commands: what each writes where, and with which exit code it ends."""

import json
import os
import shutil
import wave
from pathlib import Path

import numpy as np
import pytest

from inclusion import __version__
from inclusion.cli import main
from inclusion.listening.recording import Summary
from tests.ui.visitor import LESSONS

TEXT = "Hello. You can do it."
PACK = LESSONS / "joining-calls"
no_sound_card = pytest.mark.skipif(
    bool(os.environ.get("JACK_DEFAULT_SERVER")), reason="There is a sound card."
)


class Told:
    """What a command wrote, and its exit code."""

    def __init__(self, capsys: pytest.CaptureFixture[str], *arguments: object) -> None:
        try:
            self.code = main([str(each) for each in arguments])
        except SystemExit as end:
            self.code = int(end.code or 0)
        self.out, self.err = capsys.readouterr()


class Teller:
    """Runs commands on a data folder of their own."""

    def __init__(self, data: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.data = data
        self.capsys = capsys

    def __call__(self, *arguments: object) -> Told:
        return Told(self.capsys, "--data", self.data, *arguments)


@pytest.fixture
def tell(tmp_path: Path, capsys: pytest.CaptureFixture[str], qapp: object) -> Teller:
    return Teller(tmp_path / "data", capsys)


@pytest.fixture
def recording(tmp_path: Path) -> Path:
    """A second of a quiet tone."""
    file = tmp_path / "in.wav"
    tone = 1000 * np.sin(2 * np.pi * 440 * np.arange(16000) / 16000)
    with wave.open(str(file), "wb") as made:
        made.setnchannels(1)
        made.setsampwidth(2)
        made.setframerate(16000)
        made.writeframes(tone.astype("<i2").tobytes())
    return file


@pytest.mark.parametrize(
    "arguments",
    [
        ["dance"],
        ["--colour"],
        ["tour"],
        ["gallery"],
        ["speak", "Hello."],
        ["speak", "--wav", "out.wav"],
        ["speak", "Hello.", "--wav", "out.wav", "--speed", "quick"],
        ["listen"],
        ["listen", "--file", "in.wav"],
        ["listen", "--live", "--devices"],
        ["listen", "--file", "in.wav", "out.wav", "--volume", "loud"],
    ],
    ids=" ".join,
)
def test_a_wrong_call_ends_with_2_and_says_it_on_stderr(tell: Teller, arguments: list[str]) -> None:
    told = tell(*arguments)
    assert (told.code, told.out) == (2, "")
    assert "usage: inclusion" in told.err
    assert "error" in told.err


def test_help_names_every_command(tell: Teller) -> None:
    told = tell("--help")
    assert told.code == 0
    for command in ("tour", "gallery", "doctor", "check", "speak", "voices", "listen"):
        assert f"\n    {command} " in told.out


def test_the_version_is_told(tell: Teller) -> None:
    assert tell("--version").out.strip() == f"Inclusion {__version__}"


def test_doctor_says_one_line_for_each_thing_it_looked_at(tell: Teller) -> None:
    told = tell("doctor")
    lines = told.out.splitlines()
    assert "✓ The voice works." in lines
    assert all(line[:2] in {"✓ ", "✗ "} for line in lines)
    assert told.code == (1 if any(line.startswith("✗") for line in lines) else 0)
    assert told.err == ""


def test_doctor_gives_one_object_for_tools(tell: Teller) -> None:
    told = tell("doctor", "--json")
    found = json.loads(told.out)
    assert {"screen", "voice", "microphone", "headphones", "disk", "packs", "versions"} <= set(found)
    assert all(isinstance(each["ok"], bool) and each["words"] for each in found.values())
    assert told.code == (0 if all(each["ok"] for each in found.values()) else 1)


def test_doctor_sees_a_folder_that_cannot_be_written(tell: Teller) -> None:
    tell.data.write_text("")
    told = tell("doctor", "--json")
    assert not json.loads(told.out)["disk"]["ok"]
    assert told.code == 1


def test_check_ends_with_1_where_there_is_an_error_and_only_there(tell: Teller) -> None:
    told = tell("check", PACK, "--json")
    errors = [each for each in json.loads(told.out) if each["level"] == "error"]
    assert told.code == (1 if errors else 0)


def test_check_names_file_and_line_of_a_fault_and_ends_with_1(tell: Teller, tmp_path: Path) -> None:
    folder = tmp_path / "joining-calls"
    shutil.copytree(PACK, folder)
    lesson = folder / "en" / "sound-and-mute.md"
    lines = lesson.read_text(encoding="utf-8").splitlines()
    at = lines.index("A microphone hears your voice.")
    lines[at] = "![Gone](../pictures/gone.svg)"
    lesson.write_text("\n".join(lines), encoding="utf-8")
    told = tell("check", folder, "--json")
    assert told.code == 1
    (fault, *_) = [each for each in json.loads(told.out) if each["line"] == at + 1]
    assert set(fault) == {"file", "line", "rule", "level", "words"}
    assert fault["level"] == "error"
    in_words = tell("check", folder)
    assert in_words.code == 1
    assert f"error: joining-calls/en/sound-and-mute.md, line {at + 1}: " in in_words.out


def test_check_says_that_a_folder_holds_no_pack(tell: Teller, tmp_path: Path) -> None:
    told = tell("check", tmp_path)
    assert told.code == 1
    assert told.out or told.err


def test_speak_writes_a_sound_and_when_each_word_sounds(tell: Teller, tmp_path: Path) -> None:
    sound, timings = tmp_path / "said.wav", tmp_path / "said.json"
    told = tell("speak", TEXT, "--wav", sound, "--timings", timings)
    assert (told.code, told.err) == (0, "")
    facts = json.loads(timings.read_text(encoding="utf-8"))
    assert set(facts) == {"words", "voice", "exact"}
    assert [word["text"] for word in facts["words"]] == ["Hello.", "You", "can", "do", "it."]
    with wave.open(str(sound)) as said:
        seconds = said.getnframes() / said.getframerate()
    times = [time for word in facts["words"] for time in (word["start"], word["end"])]
    assert times == sorted(times)
    assert times[-1] <= seconds


@pytest.mark.parametrize(
    "arguments",
    [
        ["speak", TEXT, "--wav", "gone/said.wav"],
        ["listen", "--file", "gone.wav", "out.wav"],
        ["listen", "--file", "in.wav", "gone/out.wav"],
        ["listen", "--file", "in.wav", "in.wav"],
        ["tour", "in.wav"],
        ["gallery", "in.wav"],
        ["gallery", "--pictures", "in.wav"],
    ],
    ids=" ".join,
)
def test_what_cannot_be_read_or_written_is_said_calmly_with_1(
    tell: Teller, recording: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str]
) -> None:
    monkeypatch.chdir(recording.parent)
    told = tell(*arguments)
    assert (told.code, told.out) == (1, "")
    assert len(told.err.splitlines()) == 1
    assert not any(bad in told.err.lower() for bad in ("traceback", "error", "errno", "failed", "invalid"))


@pytest.mark.parametrize("speed", ["-5", "0", "100000"])
def test_a_speed_that_no_voice_can_speak_becomes_one_that_it_can(
    tell: Teller, tmp_path: Path, speed: str
) -> None:
    told = tell("speak", TEXT, "--wav", tmp_path / "said.wav", "--speed", speed)
    assert (told.code, told.err) == (0, "")
    with wave.open(str(tmp_path / "said.wav")) as said:
        assert 0.3 < said.getnframes() / said.getframerate() < 10


def test_voices_gives_one_line_a_voice(tell: Teller) -> None:
    told = tell("voices")
    assert told.code == 0
    voices = [line.split("\t") for line in told.out.splitlines()]
    assert all(len(voice) == 3 for voice in voices)
    assert any(language.startswith("en") for _, _, language in voices)


def test_listen_to_a_file_writes_what_would_be_heard(tell: Teller, recording: Path, tmp_path: Path) -> None:
    told = tell("listen", "--file", recording, tmp_path / "out.wav", "--volume", "6")
    assert (told.code, told.err) == (0, "")
    facts = json.loads(told.out)
    assert set(facts) == set(Summary.__dataclass_fields__)
    assert facts["peak_out_db"] > facts["peak_in_db"]
    with wave.open(str(recording)) as before, wave.open(str(tmp_path / "out.wav")) as after:
        assert after.getnframes() == before.getnframes()


@no_sound_card
def test_without_a_sound_card_the_devices_are_told_with_1(tell: Teller) -> None:
    told = tell("listen", "--devices")
    assert told.code == 1
    assert told.out.splitlines() == ["Microphones", "Headphones"]
    assert "I cannot find a microphone." in told.err


@no_sound_card
def test_without_a_sound_card_listening_ends_with_1(tell: Teller) -> None:
    told = tell("listen", "--live", "--seconds", "0.8")
    assert told.code == 1
    assert "I cannot find a microphone." in told.out
