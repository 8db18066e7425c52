"""The whole app in a process of its own: ended hard or in order, opened twice, and with a bug in it."""

import os
import select
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PATIENCE_S = 20
KEEP = 'keep = "device"\n'
SAID = "Something did not work. You can go on."
ALREADY_OPEN = "Inclusion is open already. Close this one. Use the other one.\n"
OFFSCREEN_SAYS = "This plugin does not support propagateSizeHints()\n"
OPEN = """
import sys, threading
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
import inclusion.app
from inclusion.paths import Places
from inclusion.ui import routes
from inclusion.ui.widgets.button import BigButton

def later(act):
    QTimer.singleShot(200, act)

def told(*words):
    print(*words, flush=True)

def lesson():
    app.window.go(routes.LessonPage("joining-calls", "sound-and-mute"))
    return app.window.screen_now

def boom():
    raise ValueError("a secret that somebody typed")

def when_open():
{act}

class Acting(inclusion.app.Inclusion):
    def __init__(self, *args, **options):
        global app
        super().__init__(*args, **options)
        app = self
        later(when_open)

inclusion.app.Inclusion = Acting
inclusion.app.start_qt()
{before}
sys.exit(inclusion.app.open_app(Places(Path(sys.argv[1]), lessons=Path("tests/ui/lessons")), windowed=True))
"""
CLOSE_THE_SECOND = """
def close():
    buttons = [each for top in QApplication.topLevelWidgets() for each in top.findChildren(BigButton)]
    (button,) = [each for each in buttons if each.isVisible()]
    told(button.words)
    button.click()
later(close)
"""
Child = subprocess.Popen[str]
Opener = Callable[..., Child]


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def open_app(data: Path) -> Iterator[Opener]:
    """Open the app on one data folder; `act` is what it does then, `before` what is planned beforehand."""
    children: list[Child] = []

    def open_it(act: str, before: str = "") -> Child:
        indented = "".join(f"    {line.strip()}\n" for line in act.split(";"))
        child = subprocess.Popen(
            [sys.executable, "-c", OPEN.format(act=indented, before=before), str(data)],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        children.append(child)
        return child

    yield open_it
    for child in children:
        child.kill()
        child.communicate(timeout=PATIENCE_S)


def next_line(child: Child) -> str:
    assert child.stdout is not None
    ready, _, _ = select.select([child.stdout], [], [], PATIENCE_S)
    return child.stdout.readline().strip() if ready else "nothing"


def end(child: Child) -> tuple[int, str, str]:
    """Wait until it has ended; give its exit code, and what it said."""
    out, err = child.communicate(timeout=PATIENCE_S)
    return child.returncode, out.strip(), err.replace(OFFSCREEN_SAYS, "")


def test_a_step_is_kept_through_a_kill_at_any_moment(open_app: Opener, data: Path) -> None:
    data.mkdir()
    (data / "settings.toml").write_text(KEEP)
    killed = open_app("lesson().show_page(6); told('there')")
    assert next_line(killed) == "there"
    killed.kill()
    killed.wait(PATIENCE_S)
    again = open_app("told(lesson().at); app.window.allow_closing()")
    assert end(again)[:2] == (0, "6")


@pytest.mark.parametrize("asked", [signal.SIGTERM, signal.SIGINT])
def test_it_closes_in_order_when_the_system_asks(open_app: Opener, data: Path, asked: signal.Signals) -> None:
    child = open_app("told('open')")
    assert next_line(child) == "open"
    assert (data / "open.lock").exists()
    child.send_signal(asked)
    assert end(child) == (0, "", "")
    assert not (data / "open.lock").exists()


def test_a_second_copy_says_so_and_leaves_the_first_alone(open_app: Opener) -> None:
    first = open_app("told('open'); told(sys.stdin.readline())")
    assert next_line(first) == "open"
    second = open_app("told('never')", CLOSE_THE_SECOND)
    assert end(second) == (1, "Close this window", ALREADY_OPEN)
    assert first.poll() is None


@pytest.mark.parametrize("bug", ["boom()", "threading.Thread(target=boom).start()"])
def test_a_bug_is_reported_without_words_and_the_app_goes_on(open_app: Opener, data: Path, bug: str) -> None:
    look = "lambda: (told(app.window.notice.words), told(app.window.isVisible()), app.window.allow_closing())"
    code, out, err = end(open_app(f"later({look}); {bug}"))
    assert code == 0
    assert out.replace("\n", " ") == f"{SAID} True"
    (report,) = (data / "reports").iterdir()
    assert "boom" in report.read_text()
    assert "ValueError" in report.read_text()
    assert "secret" not in report.read_text() + err


def test_a_bug_in_a_press_leaves_the_other_buttons_working(open_app: Opener) -> None:
    act = (
        "app.window.help_button.clicked.connect(boom); app.window.help_button.click(); "
        "told(app.window.screen_now.title); later(app.window.allow_closing)"
    )
    code, out, _ = end(open_app(act))
    assert (code, out) == (0, "Help")


def test_it_opens_where_nothing_can_be_kept(open_app: Opener, data: Path) -> None:
    data.write_text("")
    child = open_app("told(app.window.notice.words.split('.')[0]); app.window.allow_closing()")
    assert end(child) == (0, "This device cannot save here", "")
    assert data.read_text() == ""


@pytest.mark.skipif(os.name != "posix", reason="Elsewhere there is always a screen.")
def test_without_a_screen_it_says_one_sentence_and_ends() -> None:
    hidden = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    done = subprocess.run(
        [sys.executable, "main.py"],
        cwd=ROOT,
        env={name: value for name, value in os.environ.items() if name not in hidden},
        capture_output=True,
        text=True,
        timeout=PATIENCE_S,
        check=False,
    )
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("There is no screen here.")
    assert len(done.stderr.splitlines()) == 1
