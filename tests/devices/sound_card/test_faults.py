"""What happens to listening when the sound card process, the sound server or the app itself goes away."""

import os
import signal
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from io import StringIO
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from inclusion.devices.sound_card import live
from inclusion.devices.sound_card.listener import Kind, Listener
from inclusion.devices.sound_card.live import listen_live
from inclusion.devices.sound_card.probe import probe
from inclusion.listening.controls import Controls
from tests.devices.sound_card.waiting import wait_for
from tests.virtual_sound_card import VirtualSoundCard as Card

RATE = Card.rate
ON = Controls(on=True, volume_db=6.0, gate=False)


DEVICES = """
class PortAudioError(Exception): pass
def query_devices():
    return [{"name": "card", "max_input_channels": 1, "max_output_channels": 2, "default_samplerate": 48000}]
def query_hostapis():
    return [{"name": "ALSA", "devices": [0], "default_input_device": 0, "default_output_device": 0}]
class Stream:
    def __init__(self, **how): self.callback = how["callback"]
    def start(self): raise PortAudioError
"""


def listen(listener: Listener) -> int:
    """Start, and give the process that plays."""
    listener.set(ON)
    listener.start()
    wait_for(listener, Kind.LISTENING)
    assert listener._run
    return listener._run.process.pid


def sound(seconds: float) -> NDArray[np.float64]:
    return 0.01 * np.random.default_rng(3).standard_normal(round(seconds * RATE))


def gone(process: int) -> bool:
    """Whether a process is gone, seen within five seconds."""
    end = time.monotonic() + 5
    while time.monotonic() < end:
        status = Path(f"/proc/{process}/status")
        if not status.exists() or "State:\tZ" in status.read_text():
            return True
        time.sleep(0.02)
    return False


def test_a_killed_sound_process_means_silence_and_then_sound_again(
    sound_card: Card, listener: Listener
) -> None:
    first = listen(listener)
    with ThreadPoolExecutor() as pool:
        hearing = pool.submit(sound_card.play, sound(6))
        time.sleep(2)
        os.kill(first, signal.SIGKILL)
        wait_for(listener, Kind.TROUBLE, "The sound stopped")
        wait_for(listener, Kind.LISTENING)
        heard = hearing.result()[:, 0]
    peaks = np.abs(heard.reshape(-1, RATE // 20)).max(axis=1)
    silent = np.flatnonzero(peaks == 0)
    assert peaks[:20].any()
    assert silent.size
    assert peaks[-1] > 0.01
    assert peaks[silent[-1] + 1] < 0.001, "it comes up gently again"


def test_a_stuck_sound_process_is_replaced(sound_card: Card, listener: Listener) -> None:
    first = listen(listener)
    os.kill(first, signal.SIGSTOP)
    wait_for(listener, Kind.TROUBLE)
    wait_for(listener, Kind.LISTENING)
    assert gone(first)


def test_a_dead_sound_server_is_told_in_words_and_sound_comes_back_with_it(
    sound_card: Card, listener: Listener
) -> None:
    listen(listener)
    assert sound_card.server
    sound_card.server.kill()
    wait_for(listener, Kind.TROUBLE, "The sound stopped")
    wait_for(listener, Kind.TROUBLE, "I cannot find a microphone")
    sound_card.pull_out()
    sound_card.plug_in()
    wait_for(listener, Kind.LISTENING)
    assert sound_card.play(sound(3))[-RATE // 10 :].any()


def test_a_frozen_sound_server_hangs_neither_listening_nor_the_list_of_devices(
    sound_card: Card, listener: Listener
) -> None:
    listen(listener)
    assert sound_card.server
    sound_card.server.send_signal(signal.SIGSTOP)
    wait_for(listener, Kind.TROUBLE)
    assert probe(timeout_s=0.5).trouble == "The sound does not answer. I will try again. Please wait."


def test_a_microphone_without_any_sound_is_noticed_and_comes_back(
    sound_card: Card, listener: Listener
) -> None:
    listen(listener)
    sound_card.tell("noise 0")
    wait_for(listener, Kind.TROUBLE, "The microphone gives no sound")
    sound_card.tell("noise 0.0001")
    wait_for(listener, Kind.LISTENING)


def test_a_microphone_that_is_not_there_is_told_in_words(sound_card: Card) -> None:
    listener = Listener(microphone="The old one")
    listener.start()
    state = wait_for(listener, Kind.TROUBLE)
    assert state.words == "I cannot find a microphone. Is it plugged in? Plug it in and wait."
    listener.close()


@pytest.mark.parametrize(
    ("library", "words"),
    [
        ("raise OSError", "A part for the sound is missing."),
        ("raise ValueError", "I cannot use the sound now."),
        (DEVICES, "I cannot use the sound now."),
        (DEVICES + "    def start(self): self.callback(None, None, 64, None, None)", "The sound stopped."),
        ("import os; os.abort()", "The sound stopped."),
    ],
)
def test_whatever_the_sound_library_does_is_told_in_words(
    library: str, words: str, listener: Listener, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "sounddevice.py").write_text(library)
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    listener.start()
    assert wait_for(listener, Kind.TROUBLE).words.startswith(words)
    assert ("Traceback" in listener.fault) == ("self.callback(" in library)
    assert probe().trouble.startswith(words) or library.startswith(DEVICES)


def test_the_list_of_devices_names_what_is_plugged_in(sound_card: Card, listener: Listener) -> None:
    listen(listener)
    cards = probe()
    assert [device.name for device in cards.microphones] == ["Microphone"]
    assert [device.name for device in cards.headphones] == ["Headphones"]
    assert cards.trouble == ""


def test_closing_leaves_nothing_behind(sound_card: Card) -> None:
    def traces() -> tuple[set[str], set[str], int]:
        files = {path.name for path in Path("/dev/shm").rglob("*")}
        return files, {path.name for path in Path("/proc/self/fd").iterdir()}, threading.active_count()

    before = traces()
    listener = Listener()
    process = listen(listener)
    listener.close()
    assert gone(process)
    assert traces() == before
    assert listener.poll().kind is Kind.OFF


def test_stopping_lets_go_of_the_microphone_and_starting_takes_it_again(
    sound_card: Card, listener: Listener
) -> None:
    first = listen(listener)
    listener.stop()
    assert listener.poll().kind is Kind.OFF
    listener.start()
    wait_for(listener, Kind.LISTENING)
    assert gone(first)


def test_stopping_before_any_sound_came_leaves_no_process(sound_card: Card, listener: Listener) -> None:
    listener.start()
    assert listener._run
    process = listener._run.process.pid
    listener.stop()
    assert gone(process)


def test_the_sound_process_dies_with_the_app(sound_card: Card) -> None:
    app = subprocess.Popen(
        [sys.executable, "-c", APP], stdout=subprocess.PIPE, cwd=Path(__file__).parents[3], text=True
    )
    assert app.stdout
    process = int(app.stdout.readline())
    app.kill()
    app.wait()
    app.stdout.close()
    assert gone(process)


APP = """
import time
from inclusion.devices.sound_card import live
from inclusion.devices.sound_card.listener import Kind, Listener
listener = Listener()
listener.start()
while listener.poll().kind is not Kind.LISTENING:
    time.sleep(0.02)
print(listener._run.process.pid, flush=True)
time.sleep(60)
"""


class CtrlC(StringIO):
    """A terminal where somebody presses Ctrl+C when the first levels appear."""

    def write(self, text: str) -> int:
        written = super().write(text)
        if "microphone" in text:
            raise KeyboardInterrupt
        return written


def test_listening_without_a_window_writes_levels_until_it_is_ended(
    sound_card: Card, monkeypatch: pytest.MonkeyPatch
) -> None:
    terminal = CtrlC()
    monkeypatch.setattr(sys, "stdout", terminal)
    assert listen_live() == 0
    assert terminal.getvalue().startswith("Listening is starting.")


def test_listening_without_a_window_and_without_sound_tells_so(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("JACK_DEFAULT_SERVER", "nobody")
    monkeypatch.setattr(live, "Listener", lambda: Listener(microphone="The old one"))
    assert listen_live(2.5) == 1
    assert "I cannot find a microphone." in capsys.readouterr().out
