"""Start to first painted screen, memory after it, packs and page turns, beside a bare window in the same run.

python benchmarks/screens.py [--runs N] [--platform offscreen|xcb]
"""

import argparse
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from machine import describe

ROOT = Path(__file__).resolve().parent.parent

PEER = """
import time
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
qt = QApplication([])
window = QMainWindow()
window.setCentralWidget(QLabel("Hello"))
window.resize(1280, 800)
window.show()
while not window.isVisible():
    qt.processEvents()
window.repaint()
qt.processEvents()
"""
OURS = """
import tempfile, time
from pathlib import Path
from inclusion.app import Inclusion, start_qt
from inclusion.paths import find_places
qt = start_qt()
app = Inclusion(find_places(Path(tempfile.mkdtemp())))
window = app.window
window.resize(1280, 800)
window.show()
window.repaint()
qt.processEvents()
"""
TELL = """
print(time.clock_gettime(time.CLOCK_MONOTONIC))
print([line.split()[1] for line in open("/proc/self/status") if line.startswith("VmRSS")][0])
"""
TURNS = """
from inclusion.ui.routes import LessonPage
pack = app.parts.packs()[0]
window.go(LessonPage(pack.id, pack.lessons[0].id))
screen = window.screen_now
turns = []
for turn in range(60):
    began = time.perf_counter()
    screen.show_page((turn + 1) % 9)
    qt.processEvents()
    window.repaint()
    turns.append(time.perf_counter() - began)
first, again = turns[:9], turns[9:]
print(sorted(first)[len(first) // 2], sorted(again)[len(again) // 2], sorted(again)[int(len(again) * 0.95)])
"""
PACKS = """
from pathlib import Path
from inclusion.packs.library import find_packs
opened = []
for _ in range(12):
    began = time.perf_counter()
    packs = find_packs([Path("lessons")])
    opened.append(time.perf_counter() - began)
print(sum(len(pack.lessons) for pack in packs), opened[0], sorted(opened[1:])[5])
"""
CLOSE = "app.close()\n"


def main() -> None:
    """Print every figure with the machine's description."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=7)
    parser.add_argument("--platform", default="offscreen", help="xcb needs a DISPLAY, such as xvfb-run gives")
    options = parser.parse_args()
    environment = dict(os.environ, QT_QPA_PLATFORM=options.platform, PYTHONPATH=str(ROOT))
    print(describe())
    print(f"Platform {options.platform}, {options.runs} runs, 1280x800, median (least) of the runs\n")
    ours = _starts(OURS + TELL + CLOSE, options.runs, environment, cold=False)
    peer = _starts(PEER + TELL, options.runs, environment, cold=False)
    _row("start to first screen, warm", ours, peer)
    _row(
        "start to first screen, cold files",
        _starts(OURS + TELL + CLOSE, 3, environment, cold=True),
        _starts(PEER + TELL, 3, environment, cold=True),
    )
    memory, peer_memory = (statistics.median(each[1] for each in runs) / 1024 for runs in (ours, peer))
    print(f"{'memory after start':36} {memory:6.0f} MB    bare window {peer_memory:4.0f} MB")
    lessons, new, again = _run(PACKS, environment)[-1].split()
    words = f"all packs opened, {lessons} lessons"
    print(f"{words:36} {float(again) * 1000:6.0f} ms    the first time {float(new) * 1000:.0f} ms")
    answer = _run(OURS + TURNS + CLOSE, environment)[-1]
    first, turned, slow = (float(value) * 1000 for value in answer.split())
    print(f"{'page turn until painted, first':36} {first:6.1f} ms")
    print(f"{'page turn until painted, again':36} {turned:6.1f} ms    95 in 100 under {slow:.1f} ms")


def _row(name: str, ours: Sequence[tuple[float, float]], peer: Sequence[tuple[float, float]]) -> None:
    mine, other = (statistics.median(each[0] for each in runs) for runs in (ours, peer))
    least = min(each[0] for each in ours)
    print(f"{name:36} {mine:6.2f} s ({least:.2f})  bare window {other:.2f} s, ratio {mine / other:.2f}")


def _starts(code: str, runs: int, environment: dict[str, str], *, cold: bool) -> list[tuple[float, float]]:
    """Run `code` anew, and give (seconds from exec to first paint, memory in kB) of each run."""
    found = []
    for _ in range(runs):
        if cold:
            _evict()
        began = time.clock_gettime(time.CLOCK_MONOTONIC)
        painted, memory = _run(code, environment)[:2]
        found.append((float(painted) - began, float(memory)))
    return found


def _run(code: str, environment: dict[str, str]) -> list[str]:
    if "import time" not in code:
        code = "import time\n" + code
    done = subprocess.run(
        [sys.executable, "-c", code],
        env=environment,
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )
    return done.stdout.splitlines()


def _evict() -> None:
    """Ask the system to forget the files of Python, Qt and the app, as after a restart."""
    for folder in {Path(sys.prefix), Path(sys.base_prefix) / "lib", ROOT / "inclusion", ROOT / "assets"}:
        for file in folder.rglob("*"):
            if file.is_file() and not file.is_symlink():
                descriptor = os.open(file, os.O_RDONLY)
                os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)
                os.close(descriptor)


if __name__ == "__main__":
    main()
