"""A sound card for tests without one: a JACK dummy server, with a microphone and headphones that tests hold.

Real PortAudio in the real sound card process meets it as any other device. In freewheel it runs as fast as
it can and loses nothing, exact to the frame; else it keeps real time, and who comes late loses the block.
Use: `from tests.virtual_sound_card import sound_card` in a test or a conftest. Linux only.
"""

import contextlib
import fcntl
import os
import select
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any

import numpy as np
import pytest
from numpy.typing import NDArray

ENDS = Path(__file__).parent / "devices" / "sound_card" / "jack_ends.py"
TURN = Path(tempfile.gettempdir(), f"inclusion-tests-sound-card-{os.getuid()}.lock")
SHARED_MEMORY = Path("/dev/shm")
READY_S = 5.0
NAME = "inclusion-tests"
"""Always the same: JACK knows 8 names, and takes again only the one that comes back."""


class VirtualSoundCard:
    """One server with its two ends; `rate` frames a second, `period` frames a block; one at a time."""

    rate = 48000

    def __init__(self, folder: Path, period: int = 128) -> None:
        """Keep the sounds that are played and heard in `folder`."""
        self.folder = folder
        self.period = period
        self.server: subprocess.Popen[bytes] | None = None
        self.ends: subprocess.Popen[str] | None = None
        self._turn: IO[str] | None = None

    @property
    def environment(self) -> dict[str, str]:
        """What a process needs to find this sound card, and no other."""
        return {
            "JACK_DEFAULT_SERVER": NAME,
            "JACK_NO_START_SERVER": "1",
            "JACK_NO_AUDIO_RESERVATION": "1",
        }

    def plug_in(self) -> None:
        """Start the server, then microphone and headphones with a faint noise."""
        self._turn = TURN.open("w")
        fcntl.flock(self._turn, fcntl.LOCK_EX)  # other tests on this machine may have one plugged in
        for _ in range(3):  # a client that comes while the server boots can wedge both: then begin again
            self._start_server()
            self.ends = subprocess.Popen(
                [sys.executable, str(ENDS)],
                env=os.environ | self.environment,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                text=True,
            )
            if _within(READY_S, self.ends.stdout, "ready"):
                self.tell("noise 0.0001")
                return
            self._kill()
        raise AssertionError("The virtual sound card did not start.")

    def pull_out(self) -> None:
        """Kill the server and both ends at once, and clean up what they leave in shared memory."""
        self._kill()
        if self._turn:
            self._turn.close()

    def _kill(self) -> None:
        for process in (self.server, self.ends):
            if process:
                process.kill()
                process.wait()
        if self.ends:
            for pipe in (self.ends.stdin, self.ends.stdout):
                with contextlib.suppress(OSError):
                    pipe.close() if pipe else None
        self.server = self.ends = None
        for left in SHARED_MEMORY.glob(f"jack*_{NAME}_*"):
            left.unlink(missing_ok=True)
        _clean_shared_memory()

    def tell(self, command: str, timeout_s: float = 60.0) -> None:
        """Give the ends a command and wait until they have done it."""
        assert self.ends
        assert self.ends.stdin
        self.ends.stdin.write(command + "\n")
        self.ends.stdin.flush()
        assert _within(timeout_s, self.ends.stdout, "done"), f"The virtual sound card did not do: {command}"

    def freewheel(self) -> None:
        """From now on run as fast as possible, until pulled out."""
        self.tell("freewheel")

    def play(self, sound: NDArray[Any], timeout_s: float = 60.0) -> NDArray[np.float32]:
        """Play `sound` (frames,) to the microphone and give what is heard in the same frames, (frames, 2)."""
        played, kept = self.folder / "played.npy", self.folder / "kept.npy"
        np.save(played, np.asarray(sound, np.float32))
        self.tell(f"play {played} {kept}", timeout_s)
        heard: NDArray[np.float32] = np.load(kept)
        return heard

    def _start_server(self) -> None:
        jackd = shutil.which("jackd")
        assert jackd, "The tests need a virtual sound card. Install the package jackd2."
        dummy = ["-d", "dummy", "-r", str(self.rate), "-p", str(self.period), "-C", "0", "-P", "0"]
        _clean_shared_memory()
        self.server = subprocess.Popen(
            ["setpriv", "--pdeathsig", "KILL", jackd, "-n", NAME, _real_time(), *dummy],
            env=os.environ | self.environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        sign = SHARED_MEMORY / f"jack_sem.{os.getuid()}_{NAME}_system"
        end = time.monotonic() + READY_S
        while not sign.exists() and time.monotonic() < end:
            time.sleep(0.01)
        time.sleep(0.05)


def _real_time() -> str:
    """Let the server run before others where the system allows it to us."""
    try:
        os.sched_setscheduler(0, os.SCHED_FIFO, os.sched_param(1))
    except PermissionError:
        return "-r"
    os.sched_setscheduler(0, os.SCHED_OTHER, os.sched_param(0))
    return "-R"


def _within(timeout_s: float, pipe: Any, line: str) -> bool:
    """Whether `line` is the next to come through `pipe` in time."""
    ready, _, _ = select.select([pipe], [], [], timeout_s)
    return bool(ready) and pipe.readline().strip() == line


def _clean_shared_memory() -> None:
    """Where no server of ours lives, all that JACK left to us is stale; it keeps users apart."""
    for process in Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError):
            state = (process / "stat").read_text().rsplit(")", 1)[1].split()[0]
            name = (process / "comm").read_text().strip()
            if name == "jackd" and state != "Z" and process.stat().st_uid == os.getuid():
                return
    for left in SHARED_MEMORY.glob("jack*"):
        with contextlib.suppress(OSError):
            if left.stat().st_uid == os.getuid():
                shutil.rmtree(left) if left.is_dir() else left.unlink()


@pytest.fixture
def sound_card(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[VirtualSoundCard]:
    """A virtual sound card, plugged in: this process and its children know no other."""
    card = VirtualSoundCard(tmp_path)
    for name, value in card.environment.items():
        monkeypatch.setenv(name, value)
    try:
        card.plug_in()
        yield card
    finally:
        card.pull_out()
