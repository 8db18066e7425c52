"""What a learner has seen: events that are only ever added, in one SQLite file or just for today.

The locking and setting aside have run on Linux only, not yet on Windows or macOS.
"""

import hashlib
import sqlite3
import uuid
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import astuple, dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from inclusion.words import say

APPLICATION_ID = 0x496E636C
"""Tells our file from any other SQLite file: "Incl"."""
MIGRATIONS = (
    (
        """
        CREATE TABLE event (
            seq INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            at TEXT NOT NULL,
            what TEXT NOT NULL,
            pack TEXT NOT NULL,
            lesson TEXT NOT NULL,
            screen INTEGER NOT NULL,
            screens INTEGER NOT NULL,
            how TEXT NOT NULL,
            seal TEXT NOT NULL
        ) STRICT
        """,
    ),
)
"""Each lifts the file by one version, which is its `user_version`. Never change one: add one.

The table `event` stays as it is, for it is read before the file is lifted: new facts get a new table.
"""
COLUMNS = "id, at, what, pack, lesson, screen, screens, how"
KEEP_COPIES = 3
OUTSIDE = {
    sqlite3.SQLITE_BUSY,
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_LOCKED,
    sqlite3.SQLITE_NOMEM,
    sqlite3.SQLITE_READONLY,
}
"""Faults of the disk or of another window, which say nothing about the file."""
STEP, FINISHED = "step", "finished"


@dataclass(frozen=True)
class Event:
    """One thing that happened. A clock may be wrong, so the order of events is the order of adding."""

    id: str
    at: str
    """UTC, as ISO 8601."""
    what: str
    pack: str
    lesson: str
    screen: int = 0
    screens: int = 0
    how: str = ""

    @property
    def seal(self) -> str:
        """A hash that tells a damaged row from a sound one."""
        return hashlib.sha256("\0".join(map(str, astuple(self))).encode()).hexdigest()


@dataclass
class Store:
    """The events of this device; without a file they last until the app closes."""

    trouble: str = ""
    """One calm sentence or two where something is not kept, else ""."""
    _file: sqlite3.Connection | None = None
    _events: list[Event] = field(default_factory=list)
    _unsaved: list[Event] = field(default_factory=list)

    def note_step(self, pack: str, lesson: str, screen: int, screens: int) -> None:
        """Add that screen `screen` (from 0) of `screens` is seen; it is on the disk when this returns."""
        self._note(STEP, pack, lesson, screen, screens)

    def note_finished(self, pack: str, lesson: str, how: str) -> None:
        """Add that a lesson is finished; `how` is a word of the caller, such as "alone"."""
        self._note(FINISHED, pack, lesson, how=how)

    def place(self, pack: str, lesson: str) -> int:
        """Give the screen to come back to; 0 where the lesson is new or finished."""
        for event in reversed(self._events):
            if (event.pack, event.lesson) == (pack, lesson):
                return event.screen
        return 0

    def finished(self) -> tuple[Event, ...]:
        """Give the newest finish of each lesson that was finished, in the order of their first."""
        newest = {(event.pack, event.lesson): event for event in self._events if event.what == FINISHED}
        return tuple(newest.values())

    def take_over(self, other: "Store") -> None:
        """Add what `other` has seen, where a supporter lets the device keep it from now on."""
        known = {event.id for event in self._events}
        new = [event for event in other._events if event.id not in known]  # noqa: SLF001  of our own kind
        self._events += new
        self._unsaved += new
        self._save()

    def close(self) -> None:
        """Let go of the file; what could not be saved is tried once more."""
        self._save()
        if self._file is not None:
            with suppress(sqlite3.Error):
                self._file.close()
            self._file = None

    def _note(
        self, what: str, pack: str, lesson: str, screen: int = 0, screens: int = 0, how: str = ""
    ) -> None:
        now = datetime.now(UTC).isoformat(timespec="seconds")
        event = Event(str(uuid.uuid4()), now, what, pack, lesson, screen, screens, how)
        self._events.append(event)
        self._unsaved.append(event)
        self._save()

    def _save(self) -> None:
        """Save what is not yet saved; a full disk keeps it waiting here for the next time."""
        if self._file is None:
            return
        try:
            _add(self._file, self._unsaved)
        except sqlite3.Error:
            self.trouble = _cannot_save()
        else:
            self._unsaved.clear()
            if self.trouble == _cannot_save():
                self.trouble = ""


def open_store(path: Path | None) -> Store:
    """Open the store in the file `path`, or just for today where it is None; never raises.

    A damaged file is set aside and its sound events are taken over. A file of a newer app, one that another
    window uses, and one that cannot be written are left alone; the store then lasts until the app closes.
    """
    if path is None:
        return Store()
    try:
        return _open_or_heal(path)
    except _NewerError:
        return Store(say("A newer app saved your place. This app keeps nothing today."))
    except (OSError, sqlite3.Error, _DamagedError) as error:
        if _code(error) == sqlite3.SQLITE_BUSY:
            return Store(say("This app is open 2 times. This window keeps nothing."))
        return Store(_cannot_save())


class _NewerError(Exception):
    """The file belongs to a newer app."""


class _DamagedError(Exception):
    """The file is not as it was written; `sound` is what can still be read."""

    def __init__(self, sound: list[Event]) -> None:
        super().__init__()
        self.sound = sound


def _cannot_save() -> str:
    return say("This device cannot save your place. You can go on.")


def _code(error: Exception) -> int:
    return getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & 0xFF


def _open_or_heal(path: Path) -> Store:
    try:
        file, events = _open(path)
    except _DamagedError as damaged:
        _set_aside(path)
        file, _ = _open(path)
        _add(file, damaged.sound)
        return Store(say("Some saved places are lost. You can go on."), file, damaged.sound)
    return Store("", file, events)


def _open(path: Path) -> tuple[sqlite3.Connection, list[Event]]:
    """Give the file, locked for this app alone, and its events."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if not path.exists():
        path.touch(mode=0o600)
    # A second window waits here, so not for the usual 5 seconds: nobody else ever writes.
    file = sqlite3.connect(path, timeout=1, isolation_level=None)
    try:
        return file, _prepare(file, path)
    except BaseException:
        file.close()
        raise


def _prepare(file: sqlite3.Connection, path: Path) -> list[Event]:
    sound: list[Event] = []
    try:
        file.execute("PRAGMA locking_mode = EXCLUSIVE")
        version = _number(file, "PRAGMA user_version")
        new = version == 0 and _number(file, "SELECT count(*) FROM sqlite_schema") == 0
        if not new and _number(file, "PRAGMA application_id") != APPLICATION_ID:
            raise _DamagedError(sound)
        if version > len(MIGRATIONS):
            raise _NewerError
        for rule in ("journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON", "secure_delete = ON"):
            file.execute(f"PRAGMA {rule}")
        if not new:
            whole = _read(file, sound)
            if not whole or file.execute("PRAGMA quick_check").fetchone() != ("ok",):
                raise _DamagedError(sound)
    except (sqlite3.DatabaseError, UnicodeDecodeError) as error:  # damaged names can be no text at all
        if _code(error) in OUTSIDE:
            raise
        raise _DamagedError(sound) from error
    _migrate(file, path, version)
    return sound


def _read(file: sqlite3.Connection, sound: list[Event]) -> bool:
    """Add the events that are as they were written to `sound`, one by one; give whether all are."""
    whole = True
    for *values, seal in file.execute(f"SELECT {COLUMNS}, seal FROM event ORDER BY seq"):  # noqa: S608
        event = Event(*values)
        if event.seal == seal:
            sound.append(event)
        else:
            whole = False
    return whole


def _migrate(file: sqlite3.Connection, path: Path, version: int) -> None:
    """Lift the file to today's version in one transaction, and keep a copy of what it was."""
    if version == len(MIGRATIONS):
        return
    if version:
        copy = path.with_name(f"{path.stem}.version-{version}{path.suffix}")
        copy.unlink(missing_ok=True)
        file.execute("VACUUM INTO ?", (str(copy),))
        for old in sorted(path.parent.glob(f"{path.stem}.version-*"))[:-KEEP_COPIES]:
            old.unlink()
    with _transaction(file):
        for migration in MIGRATIONS[version:]:
            for statement in migration:
                file.execute(statement)
        file.execute(f"PRAGMA user_version = {len(MIGRATIONS)}")
        file.execute(f"PRAGMA application_id = {APPLICATION_ID}")


def _add(file: sqlite3.Connection, events: list[Event]) -> None:
    rows = [(*astuple(event), event.seal) for event in events]
    with _transaction(file):
        # An event whose saving was not confirmed may still have reached the disk: its id keeps it single.
        file.executemany(f"INSERT OR IGNORE INTO event ({COLUMNS}, seal) VALUES (?,?,?,?,?,?,?,?,?)", rows)  # noqa: S608


def _set_aside(path: Path) -> None:
    """Keep a damaged file under another name, for somebody who knows how to look into it."""
    for ending in ("", "-wal"):
        file = path.with_name(path.name + ending)
        if file.exists():
            file.replace(path.with_name(f"{path.stem}.broken{path.suffix}{ending}"))


def _number(file: sqlite3.Connection, question: str) -> int:
    return int(file.execute(question).fetchone()[0])


@contextmanager
def _transaction(file: sqlite3.Connection) -> Iterator[None]:
    file.execute("BEGIN IMMEDIATE")
    try:
        yield
        file.execute("COMMIT")
    except BaseException:
        if file.in_transaction:
            file.execute("ROLLBACK")
        raise
