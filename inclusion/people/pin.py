"""The supporter's PIN: a latch against a tap by chance, not a guard of data. Learning never waits for it."""

import json
import time
from collections.abc import Callable
from pathlib import Path

from argon2 import PasswordHasher, extract_parameters
from argon2.exceptions import InvalidHashError, VerificationError

from inclusion.errors import KnownError
from inclusion.paths import write_whole
from inclusion.words import say

DELAYS_S = (1, 2, 5, 15, 30)
"""How long to wait after the first, second, … try that did not match; after more, as after the last."""


class PinLock:
    """The PIN of this device, kept as a hash in the file `path`, or just for today where it is None.

    `clock` gives seconds that only go up. A start of the app waits the whole delay again: so no change of the
    device's clock, and no restart, makes it shorter.

    A file that cannot be read keeps the door shut. Whoever looks after the device can delete the file and
    choose a new PIN. Were it chosen in the app, whoever taps first would get the settings and the wiping.
    """

    def __init__(self, path: Path | None, clock: Callable[[], float] = time.monotonic) -> None:
        self.trouble = ""
        """One calm sentence or two where the PIN is not kept or cannot be read, else ""."""
        self._path = path
        self._clock = clock
        self._hasher = PasswordHasher()
        self._hash: str | None = None
        self._wrong = 0
        self._opened = False
        if path is not None:
            self._load(path)
        self._wait_from = clock()

    @property
    def is_set(self) -> bool:
        """Whether there is a PIN to ask for."""
        return self._hash is not None

    @property
    def wait_s(self) -> float:
        """How many seconds from now the next try is taken, 0 where it is taken at once."""
        if not self._wrong:
            return 0.0
        delay = DELAYS_S[min(self._wrong, len(DELAYS_S)) - 1]
        return max(0.0, delay - (self._clock() - self._wait_from))

    def choose(self, pin: str) -> None:
        """Set a PIN of 4 to 8 digits, where there is none or after the right one was given.

        Raises KnownError where the PIN has another form, and where it holds only until the app closes.
        """
        if self.is_set and not self._opened:
            raise ValueError("the PIN that is set must be given first")
        if not (pin.isascii() and pin.isdigit() and 4 <= len(pin) <= 8):
            raise KnownError(say("A PIN has 4 to 8 numbers."), say("Please choose a PIN again."))
        self._hash = self._hasher.hash(pin)
        self._wrong = 0
        self._opened = True
        self._save()

    def try_pin(self, pin: str) -> bool:
        """Whether `pin` is the one; takes a tenth of a second or more. Nothing is tried during `wait_s`."""
        if not self._hash or self.wait_s:
            return False
        self._wrong += 1  # noted before the answer, so that pulling the plug wins no try
        self._save_quietly()
        try:
            self._hasher.verify(self._hash, pin)
        except (VerificationError, UnicodeEncodeError):
            self._wait_from = self._clock()
            return False
        self._wrong = 0
        self._opened = True
        self._save_quietly()
        return True

    def _load(self, path: Path) -> None:
        try:
            kept = json.loads(path.read_text(encoding="utf-8"))
            self._hash, self._wrong = str(kept["hash"]), max(0, int(kept["wrong"]))
            extract_parameters(self._hash)
        except (FileNotFoundError, NotADirectoryError):
            return
        except (OSError, ValueError, TypeError, KeyError, RecursionError, InvalidHashError):
            self._hash = ""
            self.trouble = say(
                "The PIN cannot be read. Your supporter can delete the file {file}.", file=path.name
            )

    def _save(self) -> None:
        if self._path is not None:
            write_whole(self._path, json.dumps({"hash": self._hash, "wrong": self._wrong}) + "\n")

    def _save_quietly(self) -> None:
        try:
            self._save()
        except KnownError as error:
            self.trouble = str(error)
