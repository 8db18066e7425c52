"""The running app in an empty data folder, offscreen, with a pretend voice; closed after each test."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

import inclusion.app
from inclusion.app import Inclusion, start_qt
from inclusion.devices.player import SilentPlayer
from inclusion.paths import Places
from inclusion.ui.widgets.button import PressGuard
from tests.ui.visitor import PretendVoice, Visitor, places_in

SIZE = (1280, 800)
Opener = Callable[..., Visitor]


@pytest.fixture(scope="session")
def qapp() -> QApplication:
    """The app's own QApplication, in place of a plain one."""
    return start_qt()


@pytest.fixture
def open_visit(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Opener]:
    """Open the app, as often as wanted; `places`, `voice`, `guard` and `kiosk` where they matter."""
    visits: list[Visitor] = []

    def open_it(
        places: Places | None = None,
        *,
        voice: object | None = None,
        guard: PressGuard | None = None,
        kiosk: bool = False,
    ) -> Visitor:
        pretend = PretendVoice()
        monkeypatch.setattr(inclusion.app, "Voice", lambda: voice or pretend)
        monkeypatch.setattr(inclusion.app, "Player", SilentPlayer)
        app = Inclusion(places or places_in(tmp_path / "data"), kiosk=kiosk, guard=guard or PressGuard(0))
        visit = Visitor(app, pretend)
        visits.append(visit)
        app.window.resize(*SIZE)
        app.window.show()
        visit.settle()
        return visit

    yield open_it
    for visit in visits:
        visit.close()


@pytest.fixture
def visit(open_visit: Opener) -> Visitor:
    """The app at its first screen."""
    return open_visit()
