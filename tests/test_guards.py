"""The guards in conftest.py see what they are there to see: each is shown a planted fault."""

import re
from pathlib import Path

import pytest

from inclusion.paths import find_places

pytest_plugins = ["pytester"]

PLANTED = """
import logging, subprocess, sys, threading, time
import pytest
from PySide6.QtCore import QThread, QTimer, qWarning
from PySide6.QtWidgets import QWidget

KEPT = []
SLEEP = [sys.executable, "-c", "import time; time.sleep(60)"]
GRANDCHILD = f"import subprocess; subprocess.Popen({SLEEP})"

def keep(thing):
    KEPT.append(thing)
    return thing

def test_fault_thread():
    threading.Thread(target=time.sleep, args=(5,), daemon=True).start()

def test_fault_qt_thread(qapp):
    keep(QThread()).start()

def test_fault_process():
    keep(subprocess.Popen(SLEEP))

def test_fault_process_of_a_process():
    subprocess.run([sys.executable, "-c", GRANDCHILD], check=True)

def test_fault_timer(qapp):
    keep(QTimer()).start(1000)

def test_fault_window(qapp):
    keep(QWidget()).show()

def test_fault_hidden_window(qapp):
    keep(QWidget())

def test_fault_log():
    logging.getLogger("app").warning("the disk is full")

def test_fault_other_log():
    pass

test_fault_other_log = pytest.mark.expected_log("never said")(test_fault_other_log)

def test_fault_qt_warning(qapp):
    qWarning("a wire is loose")

def test_clean_thread():
    thread = threading.Thread(target=time.sleep, args=(0.1,))
    thread.start()

def test_clean_process():
    subprocess.run([sys.executable, "-c", ""], check=True)

def test_clean_timer(qapp):
    timer = keep(QTimer())
    timer.start(1000)
    timer.stop()

def test_clean_window(qtbot):
    window = keep(QWidget())
    qtbot.addWidget(window)
    window.show()

def test_clean_window_in_a_ring(qapp):
    window = QWidget()
    window.ring = window
    window.show()

@pytest.mark.expected_log("disk is full")
def test_clean_log():
    logging.getLogger("app").warning("the disk is full")
    logging.getLogger("app").info("still going")
"""

SAID = {
    "thread": "left behind: thread Thread-1",
    "qt_thread": "left behind: thread <PySide6.QtCore.QThread",
    "process": "left behind: process",
    "process_of_a_process": "left behind: process",
    "timer": "left behind: timer",
    "window": "left behind: window",
    "hidden_window": "left behind: window",
    "log": "logged without being expected",
    "other_log": "expected but not logged: ['never said']",
    "qt_warning": "",
}


def test_every_planted_fault_is_seen_and_nothing_else(
    pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "400")  # or the summary is cut
    here = Path(__file__).parent
    pytester.makeconftest((here / "conftest.py").read_text().replace("PATIENCE_S = 2.0", "PATIENCE_S = 0.3"))
    pytester.makepyprojecttoml((here.parent / "pyproject.toml").read_text())
    pytester.makepyfile(test_planted=PLANTED)
    result = pytester.runpytest_subprocess("test_planted.py", timeout=120)
    seen = dict(re.findall(r"^(?:ERROR|FAILED) \S+::test_(\w+)(.*)", result.stdout.str(), re.MULTILINE))
    assert sorted(seen) == sorted(f"fault_{kind}" for kind in SAID)
    assert [kind for kind, words in SAID.items() if words not in seen[f"fault_{kind}"]] == []


def test_the_tests_stay_out_of_the_users_own_folders(pytestconfig: pytest.Config) -> None:
    home = Path.home()
    assert home.name.startswith("inclusion-tests-")
    assert find_places().data.is_relative_to(home)
