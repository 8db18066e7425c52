"""The two ends of the virtual sound card: JACK clients called Microphone and Headphones, in one process.

Commands come as lines on standard input, each is answered by one line:
`play IN.npy OUT.npy` plays float32 into the microphone, and keeps what the headphones hear from the same
frame on, for as long; `noise LEVEL` is what the microphone hears else; `freewheel` runs as fast as it can.
It ends when standard input closes. JACK itself is called through ctypes, so no compiler is needed.
"""

import ctypes
import gc
import os
import sys
import threading
from collections.abc import Callable
from ctypes import CFUNCTYPE, c_char_p, c_int, c_uint32, c_ulong, c_void_p
from typing import Any

import numpy as np

AUDIO = b"32 bit float mono audio"
NO_START_SERVER = 1
OUTPUT, INPUT = 2, 1
HEADPHONE_SIDES = 2
WRAP = 1 << 32
FLOAT_BYTES = 4

jack = ctypes.CDLL("libjack.so.0")
jack.jack_client_open.argtypes = [c_char_p, c_int, c_void_p]
jack.jack_client_open.restype = c_void_p
jack.jack_port_register.argtypes = [c_void_p, c_char_p, c_char_p, c_ulong, c_ulong]
jack.jack_port_register.restype = c_void_p
jack.jack_port_get_buffer.argtypes = [c_void_p, c_uint32]
jack.jack_port_get_buffer.restype = c_void_p
jack.jack_last_frame_time.argtypes = [c_void_p]
jack.jack_last_frame_time.restype = c_uint32
jack.jack_set_freewheel.argtypes = [c_void_p, c_int]
jack.jack_activate.argtypes = [c_void_p]
Process = CFUNCTYPE(c_int, c_uint32, c_void_p)
jack.jack_set_process_callback.argtypes = [c_void_p, Process, c_void_p]


class Ends:
    """Plays and records by the frame clock of the server, which both clients share."""

    def __init__(self) -> None:
        self.done = threading.Event()
        self.noise = np.zeros(1 << 16, np.float32)
        self.played = np.zeros(0, np.float32)
        self.kept = np.zeros((HEADPHONE_SIDES, 0), np.float32)
        self.start: int | None = None
        self.waiting = False
        self._callbacks: list[Any] = []
        self.microphone, (self.mouth,) = self._client(b"Microphone", OUTPUT, self._play, [b"voice"])
        self.headphones, self.ears = self._client(b"Headphones", INPUT, self._record, [b"left", b"right"])
        for client in (self.microphone, self.headphones):
            if jack.jack_activate(client):
                raise SystemExit("The JACK server did not take the client.")

    def _client(
        self, name: bytes, kind: int, process: Callable[[int, None], int], ports: list[bytes]
    ) -> tuple[int, list[int]]:
        client = jack.jack_client_open(name, NO_START_SERVER, None)
        if not client:
            raise SystemExit("There is no JACK server.")
        self._callbacks.append(Process(process))
        jack.jack_set_process_callback(client, self._callbacks[-1], None)
        return client, [jack.jack_port_register(client, port, AUDIO, kind, 0) for port in ports]

    def _play(self, frames: int, _: None) -> int:
        now = jack.jack_last_frame_time(self.microphone)
        target = jack.jack_port_get_buffer(self.mouth, frames)
        if self.waiting:  # two blocks from now, so that the other end knows in time
            self.start, self.waiting = now + 2 * frames, False
        noise = now % (len(self.noise) - frames)
        ctypes.memmove(target, self.noise.ctypes.data + FLOAT_BYTES * noise, FLOAT_BYTES * frames)
        if self.start is not None:
            first = (now - self.start + WRAP // 2) % WRAP - WRAP // 2
            count = min(frames, len(self.played) - first)
            if first >= 0 and count > 0:
                ctypes.memmove(target, self.played.ctypes.data + FLOAT_BYTES * first, FLOAT_BYTES * count)
        return 0

    def _record(self, frames: int, _: None) -> int:
        if self.start is None:
            return 0
        first = (jack.jack_last_frame_time(self.headphones) - self.start + WRAP // 2) % WRAP - WRAP // 2
        count = min(frames, self.kept.shape[1] - first)
        if first >= 0 and count > 0:
            for side, port in enumerate(self.ears):
                source = jack.jack_port_get_buffer(port, frames)
                ctypes.memmove(self.kept[side].ctypes.data + FLOAT_BYTES * first, source, FLOAT_BYTES * count)
        if first + frames >= self.kept.shape[1]:
            self.start = None
            self.done.set()
        return 0

    def obey(self, command: str, *words: str) -> None:
        match command:
            case "play":
                self.played = np.ascontiguousarray(np.load(words[0]), np.float32)
                self.kept = np.full((HEADPHONE_SIDES, len(self.played)), np.nan, np.float32)
                self.done.clear()
                self.waiting = True
                self.done.wait()
                np.save(words[1], self.kept.T)
            case "noise":
                noise = np.random.default_rng(1).standard_normal(len(self.noise))
                self.noise = (float(words[0]) * noise).astype(np.float32)
            case "freewheel":
                jack.jack_set_freewheel(self.headphones, 1)


def main() -> None:
    ends = Ends()
    gc.freeze()
    gc.disable()
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    for line in sys.stdin:
        ends.obey(*line.split())
        sys.stdout.write("done\n")
        sys.stdout.flush()
    os._exit(0)  # closing a client can wait for a server that is gone


if __name__ == "__main__":
    main()
