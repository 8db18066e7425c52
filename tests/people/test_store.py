"""What a learner did is kept, whatever happens to the device; where it cannot be kept, learning goes on."""

import os
import random
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from datetime import datetime, tzinfo
from pathlib import Path

import pytest

from inclusion.paths import HOME
from inclusion.people import store as store_module
from inclusion.people.store import Event, Store, open_store

CANNOT_SAVE = "This device cannot save your place. You can go on."
LOST = "Some saved places are lost. You can go on."
WRITER = """
import sys
from pathlib import Path
from inclusion.people.store import open_store
store = open_store(Path(sys.argv[1]))
screen = store.place("pack", "lesson")
while not store.trouble:
    screen += 1
    store.note_step("pack", "lesson", screen, 9)
    print(screen, flush=True)
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "progress.sqlite3"


@pytest.fixture
def store(path: Path) -> Iterator[Store]:
    with closing(open_store(path)) as store:
        yield store


def again(path: Path) -> Store:
    """Open the store, close it, and give what it held."""
    with closing(open_store(path)) as store:
        return store


def fill(path: Path, screens: int = 3) -> None:
    with closing(open_store(path)) as store:
        for screen in range(1, screens + 1):
            store.note_step("pack", "lesson", screen, 9)


def files(path: Path) -> list[str]:
    return sorted(file.name for file in path.parent.iterdir())


def spoil(path: Path, word: bytes, by: bytes) -> None:
    raw = path.read_bytes()
    assert word in raw
    path.write_bytes(raw.replace(word, by))


def test_a_learner_comes_back_to_the_same_screen(path: Path) -> None:
    fill(path)
    assert again(path).place("pack", "lesson") == 3
    assert again(path).place("pack", "other") == 0
    assert again(path).trouble == ""
    assert files(path) == ["progress.sqlite3"]


def test_a_finished_lesson_starts_anew_and_is_remembered(path: Path, store: Store) -> None:
    store.note_step("pack", "lesson", 4, 9)
    store.note_finished("pack", "lesson", "with help")
    store.note_finished("pack", "other", "alone")
    store.note_finished("pack", "lesson", "alone")
    assert store.place("pack", "lesson") == 0
    store.close()
    finished = again(path).finished()
    assert [(event.lesson, event.how) for event in finished] == [("lesson", "alone"), ("other", "alone")]


def test_just_for_today_does_the_same_and_writes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with closing(open_store(None)) as store:
        store.note_step("pack", "lesson", 4, 9)
        assert store.place("pack", "lesson") == 4
        store.note_finished("pack", "lesson", "alone")
        assert len(store.finished()) == 1
        assert store.trouble == ""
    assert list(tmp_path.iterdir()) == []
    assert open_store(None).finished() == ()


def test_the_safest_way_of_saving_is_in_force(store: Store) -> None:
    assert store._file is not None

    def value(pragma: str) -> object:
        assert store._file is not None
        return store._file.execute(f"PRAGMA {pragma}").fetchone()[0]

    assert value("journal_mode") == "wal"
    assert value("synchronous") == 2, "FULL"
    assert value("locking_mode") == "exclusive"
    assert value("secure_delete") == 1
    with pytest.raises(sqlite3.IntegrityError):
        store._file.execute("INSERT INTO event VALUES (1, 'a', 'b', 'c', 'd', 'e', 'many', 1, '', '')")


@pytest.mark.skipif(os.name != "posix", reason="Windows has other rights")
def test_only_the_user_of_the_device_can_read_the_file(path: Path, store: Store) -> None:
    assert path.stat().st_mode & 0o077 == 0


def test_a_second_window_keeps_nothing_and_does_no_harm(path: Path, store: Store) -> None:
    store.note_step("pack", "lesson", 2, 9)
    second = subprocess.run(
        [sys.executable, "-c", WRITER, path],
        cwd=HOME,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert second.stdout == ""
    with closing(open_store(path)) as other:
        assert other.trouble == "This app is open 2 times. This window keeps nothing."
        other.note_step("pack", "lesson", 7, 9)
        assert other.place("pack", "lesson") == 7
    store.note_step("pack", "lesson", 3, 9)
    store.close()
    assert again(path).place("pack", "lesson") == 3


def test_no_step_is_lost_when_the_app_is_killed(path: Path) -> None:
    chance = random.Random(1)
    noted = 0
    for _ in range(5):
        child = subprocess.Popen(
            [sys.executable, "-c", WRITER, path], cwd=HOME, stdout=subprocess.PIPE, text=True
        )
        assert child.stdout is not None
        first = child.stdout.readline()
        assert first, "the child could not save"
        time.sleep(chance.uniform(0, 0.2))
        child.kill()
        noted = int((first + child.stdout.read()).split("\n")[-2])
        child.stdout.close()
        child.wait(10)
        store = again(path)
        assert store.trouble == ""
        assert store.place("pack", "lesson") in {noted, noted + 1}, "only the step in hand may be unsaid"
        assert len(store._events) == store.place("pack", "lesson")
    assert noted > 5


def test_a_spoiled_step_is_left_out_and_the_others_are_kept(path: Path) -> None:
    fill(path)
    with closing(open_store(path)) as store:
        store.note_finished("pack", "lesson", "alone")
    spoil(path, b"alone", b"xlone")
    with closing(open_store(path)) as store:
        assert store.trouble == LOST
        assert (store.finished(), store.place("pack", "lesson")) == ((), 3)
    assert again(path).trouble == ""
    assert again(path).place("pack", "lesson") == 3
    assert files(path) == ["progress.broken.sqlite3", "progress.sqlite3"]


@pytest.mark.parametrize("kept", [0, 20, 100, 4096, 5000])
def test_a_broken_file_is_set_aside_and_learning_goes_on(path: Path, kept: int) -> None:
    fill(path)
    path.write_bytes(path.read_bytes()[:kept] + b"\x55" * 4000)
    with closing(open_store(path)) as store:
        assert store.trouble == LOST
        store.note_step("pack", "new", 5, 9)
    assert again(path).trouble == ""
    assert again(path).place("pack", "new") == 5


def test_a_file_that_was_cut_at_birth_is_begun_anew(path: Path) -> None:
    path.parent.mkdir()
    path.touch()
    fill(path)
    assert again(path).place("pack", "lesson") == 3


def test_damage_that_makes_names_unreadable_is_damage(path: Path) -> None:
    fill(path)
    spoil(path, b"CREATE TABLE event", b"CREATE \xdc\xdc\xdcLE event")
    assert again(path).trouble == LOST


def test_damage_anywhere_never_stops_the_app(path: Path) -> None:
    fill(path, 30)
    whole = path.read_bytes()
    chance = random.Random(2)
    for _ in range(40):
        spoiled = bytearray(whole)
        at = chance.randrange(len(spoiled))
        spoiled[at : at + 8] = chance.randbytes(8)
        path.write_bytes(spoiled)
        with closing(open_store(path)) as store:
            store.note_step("pack", "lesson", 2, 9)
            assert store.place("pack", "lesson") == 2
            told = [(event.lesson, event.screen) for event in store._events]
        assert set(told) <= {("lesson", screen) for screen in range(31)}, "nothing is made up"


def test_a_file_of_another_app_is_set_aside(path: Path) -> None:
    path.parent.mkdir()
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE event (a)")
    assert again(path).trouble == LOST
    assert files(path) == ["progress.broken.sqlite3", "progress.sqlite3"]


def test_the_file_of_a_newer_app_is_left_as_it_is(path: Path) -> None:
    fill(path)
    with closing(sqlite3.connect(path)) as newer:
        newer.execute("PRAGMA user_version = 99")
    before = path.read_bytes()
    with closing(open_store(path)) as store:
        assert store.trouble == "A newer app saved your place. This app keeps nothing today."
        store.note_step("pack", "lesson", 7, 9)
        assert store.place("pack", "lesson") == 7
    assert path.read_bytes() == before
    assert files(path) == ["progress.sqlite3"]


def test_an_older_file_is_lifted_and_a_copy_is_kept(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fill(path)
    more = (*store_module.MIGRATIONS, ("CREATE TABLE card (id TEXT) STRICT",))
    monkeypatch.setattr(store_module, "MIGRATIONS", more)
    assert again(path).place("pack", "lesson") == 3
    assert files(path) == ["progress.sqlite3", "progress.version-1.sqlite3"]
    with closing(sqlite3.connect(path)) as lifted:
        assert lifted.execute("PRAGMA user_version").fetchone() == (2,)
        assert lifted.execute("SELECT count(*) FROM card").fetchone() == (0,)


def test_a_migration_that_stops_half_way_changes_nothing(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fill(path)
    with monkeypatch.context() as patch:
        more = (*store_module.MIGRATIONS, ("CREATE TABLE card (id TEXT) STRICT", "NONSENSE"))
        patch.setattr(store_module, "MIGRATIONS", more)
        assert again(path).trouble == CANNOT_SAVE
    assert files(path) == ["progress.sqlite3", "progress.version-1.sqlite3"]
    assert again(path).trouble == ""
    assert again(path).place("pack", "lesson") == 3


def test_a_full_disk_is_said_once_and_tried_again(path: Path, store: Store) -> None:
    store.note_step("pack", "lesson", 1, 9)
    assert store._file is not None
    store._file.execute("PRAGMA max_page_count = 1")
    for screen in range(2, 60):
        store.note_step("pack", "lesson", screen, 99)
    assert store.trouble == CANNOT_SAVE
    assert store.place("pack", "lesson") == 59
    store._file.execute("PRAGMA max_page_count = 1000000")
    store.note_step("pack", "lesson", 60, 99)
    assert store.trouble == ""
    store.close()
    assert [event.screen for event in again(path)._events] == list(range(1, 61))


def test_a_step_that_reached_the_disk_unsaid_is_kept_once(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def add_and_lose_the_answer(file: sqlite3.Connection, events: list[Event]) -> None:
        add(file, events)
        raise sqlite3.OperationalError("the answer was lost")

    add = store_module._add
    with closing(open_store(path)) as store:
        with monkeypatch.context() as patch:
            patch.setattr(store_module, "_add", add_and_lose_the_answer)
            store.note_step("pack", "lesson", 1, 9)
        assert store.trouble == CANNOT_SAVE
        store.note_step("pack", "lesson", 2, 9)
        assert (store.trouble, store._unsaved) == ("", [])
    assert [event.screen for event in again(path)._events] == [1, 2]


def test_a_place_that_cannot_be_written_is_said_and_learning_goes_on(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file where the folder should be")
    with closing(open_store(tmp_path / "data" / "progress.sqlite3")) as store:
        assert store.trouble == CANNOT_SAVE
        store.note_step("pack", "lesson", 4, 9)
        assert store.place("pack", "lesson") == 4


def test_the_order_is_that_of_adding_whatever_the_clock_says(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Backwards:
        year = 2030

        @classmethod
        def now(cls, zone: tzinfo) -> datetime:
            cls.year -= 1
            return datetime(cls.year, 1, 1, tzinfo=zone)

    monkeypatch.setattr(store_module, "datetime", Backwards)
    fill(path)
    assert again(path).place("pack", "lesson") == 3


def test_what_was_seen_today_is_kept_when_the_device_may_keep_it(tmp_path: Path) -> None:
    today = open_store(None)
    today.note_step("pack", "lesson", 4, 9)
    kept = open_store(tmp_path / "progress.sqlite3")
    kept.take_over(today)
    kept.take_over(today)
    kept.close()
    again = open_store(tmp_path / "progress.sqlite3")
    assert again.place("pack", "lesson") == 4
    again.close()
