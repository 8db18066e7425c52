"""The supporter's PIN opens for the right numbers, makes guessing slow, and never opens by damage."""

import json
from pathlib import Path

import pytest

from inclusion.errors import KnownError
from inclusion.people.pin import DELAYS_S, PinLock


class Clock:
    def __init__(self) -> None:
        self.now_s = 1000.0

    def __call__(self) -> float:
        return self.now_s


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "pin.json"


@pytest.fixture
def lock(path: Path, clock: Clock) -> PinLock:
    lock = PinLock(path, clock)
    lock.choose("2468")
    return PinLock(path, clock)


def test_a_new_device_has_no_pin(path: Path) -> None:
    lock = PinLock(path)
    assert (lock.is_set, lock.wait_s, lock.trouble) == (False, 0, "")
    assert not lock.try_pin("2468")


def test_the_right_pin_opens_after_a_restart(lock: PinLock) -> None:
    assert lock.is_set
    assert lock.try_pin("2468")
    assert lock.wait_s == 0


def test_the_pin_itself_is_not_in_the_file(lock: PinLock, path: Path) -> None:
    assert "2468" not in path.read_text()
    assert json.loads(path.read_text())["hash"].startswith("$argon2id$")


def test_each_try_that_does_not_match_makes_the_wait_longer(lock: PinLock, clock: Clock) -> None:
    for delay_s in (*DELAYS_S, DELAYS_S[-1]):
        assert not lock.try_pin("1111")
        assert lock.wait_s == delay_s
        clock.now_s += delay_s
        assert lock.wait_s == 0


def test_nothing_is_tried_while_waiting(lock: PinLock, clock: Clock) -> None:
    lock.try_pin("1111")
    assert not lock.try_pin("2468")
    assert lock.wait_s == DELAYS_S[0]
    clock.now_s += DELAYS_S[0]
    assert lock.try_pin("2468")


def test_the_right_pin_makes_the_next_wait_short_again(lock: PinLock, clock: Clock) -> None:
    for _ in range(3):
        lock.try_pin("1111")
        clock.now_s += 60
    assert lock.try_pin("2468")
    lock.try_pin("1111")
    assert lock.wait_s == DELAYS_S[0]


@pytest.mark.parametrize("clock_after_s", [0.0, 1000.0, 1e9])
def test_no_restart_and_no_clock_makes_the_wait_shorter(
    lock: PinLock, clock: Clock, path: Path, clock_after_s: float
) -> None:
    for _ in range(4):
        lock.try_pin("1111")
        clock.now_s += lock.wait_s
    clock.now_s = clock_after_s
    restarted = PinLock(path, clock)
    assert restarted.wait_s == DELAYS_S[3]
    clock.now_s += DELAYS_S[3]
    assert restarted.try_pin("2468")


def test_pulling_the_plug_during_a_try_wins_no_try(
    lock: PinLock, path: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    def pulled(*_: object) -> bool:
        raise KeyboardInterrupt

    monkeypatch.setattr("argon2.PasswordHasher.verify", pulled)
    with pytest.raises(KeyboardInterrupt):
        lock.try_pin("1111")
    assert PinLock(path, clock).wait_s == DELAYS_S[0]


@pytest.mark.parametrize("pin", ["", "123", "123456789", "12a4", "12 4", "١٢٣٤", "-123"])
def test_a_pin_has_4_to_8_digits(path: Path, pin: str) -> None:
    with pytest.raises(KnownError, match="A PIN has 4 to 8 numbers"):
        PinLock(path).choose(pin)
    assert not path.exists()


def test_a_new_pin_needs_the_old_one_first(lock: PinLock, path: Path, clock: Clock) -> None:
    with pytest.raises(ValueError, match="given first"):
        lock.choose("1357")
    assert lock.try_pin("2468")
    lock.choose("1357")
    assert not PinLock(path, clock).try_pin("2468")
    assert PinLock(path, clock).is_set


@pytest.mark.parametrize("pin", ["", "\ud800", "2468 ", "²468"])
def test_odd_signs_do_not_open(lock: PinLock, pin: str) -> None:
    assert not lock.try_pin(pin)


@pytest.mark.parametrize(
    "text", ["", "{}", "[]", "null", '{"hash": "x", "wrong": 0}', '{"hash": 1, "wrong": 0}', "\0", "[" * 9000]
)
def test_a_broken_file_keeps_the_door_shut_and_says_what_to_do(path: Path, text: str) -> None:
    path.write_text(text)
    lock = PinLock(path)
    assert lock.is_set
    assert lock.trouble == "The PIN cannot be read. Your supporter can delete the file pin.json."
    assert not lock.try_pin("2468")
    with pytest.raises(ValueError, match="given first"):
        lock.choose("2468")
    assert path.read_text() == text


def test_just_for_today_the_pin_lasts_until_the_app_closes() -> None:
    lock = PinLock(None)
    lock.choose("2468")
    assert lock.try_pin("2468")
    assert not PinLock(None).is_set


def test_a_disk_that_cannot_be_written_is_said_and_the_pin_still_works(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file where the folder should be")
    lock = PinLock(tmp_path / "data" / "pin.json")
    with pytest.raises(KnownError, match="cannot save here"):
        lock.choose("2468")
    assert lock.try_pin("2468")
    assert "cannot save here" in lock.trouble
