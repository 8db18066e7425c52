"""What holds for every test: no screen, no real data folder, no unexpected log, and nothing left behind."""

import ctypes
import gc
import logging
import os
import re
import shutil
import signal
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import partial
from pathlib import Path

# Before Qt is first imported, since it reads these once.
ROOM = Path(tempfile.mkdtemp(prefix="inclusion-tests-"))
(ROOM / "run").mkdir(mode=0o700)
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.update(
    QT_SCALE_FACTOR="1",
    QT_FONT_DPI="96",
    JACK_NO_START_SERVER="1",
    HOME=str(ROOM),
    USERPROFILE=str(ROOM),
    XDG_DATA_HOME=str(ROOM / "data"),
    XDG_CONFIG_HOME=str(ROOM / "config"),
    XDG_CACHE_HOME=str(ROOM / "cache"),
    XDG_STATE_HOME=str(ROOM / "state"),
    XDG_RUNTIME_DIR=str(ROOM / "run"),
)

import hypothesis  # noqa: E402
import pytest  # noqa: E402
import shiboken6  # noqa: E402
from PySide6.QtCore import QCoreApplication, QEvent, QThread, QTimer  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

PATIENCE_S = 2.0
"""How long what is on its way out may take."""
PR_SET_CHILD_SUBREAPER = 36


# A busy machine is no fault.
hypothesis.settings.register_profile(
    "calm", deadline=None, suppress_health_check=[hypothesis.HealthCheck.too_slow]
)
hypothesis.settings.load_profile("calm")


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "expected_log(pattern): the test must log a warning that matches.")
    if sys.platform == "linux":
        # Orphans become our children, so that the guard sees grandchildren too.
        ctypes.CDLL(None).prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)


def pytest_unconfigure() -> None:
    shutil.rmtree(ROOM, ignore_errors=True)


@pytest.fixture(autouse=True)
def _logs_only_what_is_expected(
    request: pytest.FixtureRequest, caplog: pytest.LogCaptureFixture
) -> Iterator[None]:
    yield
    expected = [str(mark.args[0]) for mark in request.node.iter_markers("expected_log")]
    records = [record for phase in ("setup", "call", "teardown") for record in caplog.get_records(phase)]
    loud = [record.getMessage() for record in records if record.levelno >= logging.WARNING]
    unexpected = [words for words in loud if not any(re.search(pattern, words) for pattern in expected)]
    missing = [pattern for pattern in expected if not any(re.search(pattern, words) for words in loud)]
    if unexpected or missing:
        pytest.fail(f"logged without being expected: {unexpected}, expected but not logged: {missing}")


@pytest.fixture(autouse=True)
def _leaves_nothing_behind() -> Iterator[None]:
    before = set(_standing())
    yield
    if QApplication.instance() is not None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    until = time.monotonic() + PATIENCE_S
    while left := {words: end for words, end in _standing().items() if words not in before}:
        if time.monotonic() > until:
            for end in left.values():
                with suppress(ProcessLookupError, RuntimeError):  # it went meanwhile
                    end()
            pytest.fail("left behind: " + ", ".join(left))
        del left
        gc.collect()
        time.sleep(0.02)


def _standing() -> dict[str, Callable[[], object]]:
    """Name all that goes on by itself at this moment, each with what ends it where something can."""
    found: dict[str, Callable[[], object]] = {}
    for thread in threading.enumerate():
        if not isinstance(thread, threading._DummyThread):
            found[f"thread {thread.name} {thread.ident}"] = lambda: None
    for pid, command in _children():
        found[f"process {pid} {command}"] = partial(os.kill, pid, signal.SIGKILL)
    app = QCoreApplication.instance()
    for one in shiboken6.getAllValidWrappers():
        if isinstance(one, QTimer) and one.isActive():
            found[f"timer {one!r}"] = one.stop
        elif isinstance(one, QThread) and one.isRunning() and (app is None or one is not app.thread()):
            found[f"thread {one!r}"] = one.quit
    if isinstance(app, QApplication):
        for window in [*app.topLevelWidgets(), *app.topLevelWindows()]:
            found[f"window {window!r}"] = window.deleteLater
    return found


def _children() -> Iterator[tuple[int, str]]:
    """Give the living processes below this one, on Linux; none elsewhere, where nothing tells."""
    for task in Path("/proc/self/task").glob("*"):
        for pid in _read(task / "children").split():
            state = _read(Path("/proc", pid, "stat")).rpartition(")")[2].split()[:1]
            command = _read(Path("/proc", pid, "cmdline")).replace("\0", " ").strip()
            # A dead one does nothing, and the tracker of shared memory lives as long as Python.
            if state not in ([], ["Z"], ["X"]) and "multiprocessing.resource_tracker" not in command:
                yield int(pid), command


def _read(file: Path) -> str:
    try:
        return file.read_text()
    except OSError:  # the thread or the process ended meanwhile
        return ""
