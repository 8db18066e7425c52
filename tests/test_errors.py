"""The world's faults are said calmly; our own are kept as a report, and the app goes on."""

import sys
import threading
from pathlib import Path
from unittest import mock

import pytest

from inclusion.errors import KEEP_REPORTS, KnownError, catch_bugs, report_text, save_report

TYPED = "my PIN is 4711"


def fail() -> None:
    raise LookupError(TYPED)


@pytest.fixture
def caught(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Catch bugs into `tmp_path`, and note each time that the person is told."""
    told: list[str] = []
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    catch_bugs(tmp_path, lambda: told.append("told"))
    return told


def throw(error: BaseException) -> None:
    """Do what Python does with an error that nobody caught."""
    sys.excepthook(type(error), error, error.__traceback__)


def test_a_known_error_says_what_happened_and_what_to_do() -> None:
    error = KnownError("The stick is not in.", "Put the stick in.")
    assert (error.happened, error.do) == ("The stick is not in.", "Put the stick in.")
    assert str(error) == "The stick is not in. Put the stick in."


def test_a_report_names_the_place_and_the_kind_but_no_word_that_was_typed() -> None:
    try:
        fail()
    except LookupError as error:
        text = report_text(type(error), error.__traceback__)
    assert "LookupError" in text
    assert "in fail" in text
    assert "Inclusion" in text
    assert "4711" not in text


def test_only_the_newest_reports_stay_and_no_other_file_goes(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("mine")
    for second in range(KEEP_REPORTS + 3):
        with mock.patch("time.strftime", return_value=f"report-20300101-0000{second:02}.txt"):
            save_report(tmp_path, f"bug {second}")
    kept = [path.read_text() for path in sorted(tmp_path.iterdir())]
    assert kept == ["mine", *(f"bug {second}" for second in range(3, KEEP_REPORTS + 3))]


def test_a_folder_that_cannot_be_written_is_no_second_fault(tmp_path: Path) -> None:
    (tmp_path / "reports").write_text("in the way")
    assert save_report(tmp_path / "reports", "bug") is None


def test_a_bug_is_kept_and_told_and_the_app_goes_on(
    caught: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    throw(ValueError(TYPED))
    (report,) = tmp_path.iterdir()
    assert "ValueError" in report.read_text()
    assert capsys.readouterr().err == report.read_text()
    assert caught == ["told"]


def test_a_bug_in_a_thread_is_kept_and_told_too(caught: list[str], tmp_path: Path) -> None:
    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    (report,) = tmp_path.iterdir()
    assert "in fail" in report.read_text()
    assert caught == ["told"]


def test_a_bug_is_told_where_there_is_no_terminal_and_no_room(
    caught: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tmp_path.rmdir()
    tmp_path.write_text("in the way")
    monkeypatch.setattr(sys, "stderr", None)
    throw(ValueError())
    assert caught == ["told"]


def test_ctrl_c_in_the_terminal_is_no_bug(
    caught: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    throw(KeyboardInterrupt())
    assert list(tmp_path.iterdir()) == []
    assert caught == []
    assert "KeyboardInterrupt" in capsys.readouterr().err
