"""One copy of the app at a time on one data folder: two would write over each other."""

import contextlib
from pathlib import Path

from PySide6.QtCore import QLockFile

NAME = "open.lock"


def claim(folder: Path) -> tuple[QLockFile, bool]:
    """Claim `folder` for this copy; keep the lock while it runs. False where another copy has it."""
    with contextlib.suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
    lock = QLockFile(str(folder / NAME))
    lock.setStaleLockTime(0)
    taken = lock.tryLock(0)
    # A folder that cannot be written to has no other copy in it either.
    return lock, taken or lock.error() != QLockFile.LockError.LockFailedError


def is_open_elsewhere(folder: Path) -> bool:
    """Whether a copy of the app runs on `folder` now."""
    if not (folder / NAME).exists():
        return False
    lock, free = claim(folder)
    if lock.isLocked():
        lock.unlock()
    return not free
