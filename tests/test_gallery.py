"""The gallery: every screen in every look, for a person to look through."""

from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

import inclusion.gallery
from inclusion.app import Inclusion
from inclusion.gallery import Shot, draw_pictures, draw_screens
from inclusion.paths import HOME
from inclusion.ui import routes
from tests.ui.visitor import LESSONS, places_in


@pytest.fixture
def one_look(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(inclusion.gallery, "THEMES", ("dark",))
    monkeypatch.setattr(inclusion.gallery, "SCALES", (150,))
    monkeypatch.setattr(inclusion.gallery, "SIZES", ((1024, 768),))


def test_every_screen_of_a_look_is_drawn_once(qapp: QApplication, one_look: None, tmp_path: Path) -> None:
    sheet, cut = draw_screens(places_in(tmp_path / "data"), tmp_path / "out")
    folder = tmp_path / "out" / "dark-150-1024x768"
    names = {file.stem for file in folder.iterdir()}
    assert {"home", "help", "learn", "listen", "support", "set-up", "notice", "sound-and-mute-11"} <= names
    assert {each.size().toTuple() for each in map(QImage, map(str, folder.iterdir()))} == {(1024, 768)}
    assert not QImage(str(sheet)).isNull()
    assert {file.name for file in (tmp_path / "out").iterdir()} == {
        folder.name,
        sheet.name,
        f"sheet-{folder.name}.png",
    }
    assert cut == []


def test_a_word_that_does_not_fit_is_named_with_its_screen(
    qapp: QApplication, one_look: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def squeezed(app: Inclusion) -> None:
        app.window.go(routes.Help())
        app.window.screen_now.heading.setFixedSize(60, 20)  # type: ignore[union-attr]

    monkeypatch.setattr(inclusion.gallery, "every_shot", lambda _app: [Shot("squeezed", squeezed)])
    _, cut = draw_screens(places_in(tmp_path / "data"), tmp_path / "out")
    assert cut == ["dark-150-1024x768/squeezed: cut: Help"]


def test_every_picture_and_icon_is_on_the_sheet(qapp: QApplication, tmp_path: Path) -> None:
    files = [*HOME.glob("assets/**/*.svg"), *LESSONS.glob("**/*.svg")]
    sheet = QImage(str(draw_pictures(places_in(tmp_path / "data"), tmp_path / "out")))
    cells = (sheet.width() // inclusion.gallery.CELL) * (sheet.height() // inclusion.gallery.CELL)
    assert cells - 8 < len(files) <= cells
