"""The tour: the main job on the real code, as a page whose every picture and sound is there."""

import re
import wave
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

import inclusion.tour
from inclusion.errors import KnownError
from inclusion.tour import SIZE, make_tour
from tests.ui.visitor import places_in


@pytest.fixture(scope="module")
def page(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("tour")
    return make_tour(places_in(folder / "data"), folder / "out")


def named(page: Path) -> set[str]:
    return set(re.findall(r'src="([^"]+)"', page.read_text(encoding="utf-8")))


def test_every_picture_and_sound_that_the_page_names_is_there_and_no_other(page: Path) -> None:
    assert named(page) == {file.name for file in page.parent.iterdir()} - {page.name}


def test_every_picture_shows_something(page: Path) -> None:
    for name in named(page):
        if name.endswith(".png"):
            image = QImage(str(page.parent / name))
            colours = {
                image.pixel(x, y) for x in range(0, image.width(), 7) for y in range(0, image.height(), 7)
            }
            assert len(colours) > 5, name
            assert name == "levels.png" or image.size().toTuple() == SIZE


def test_every_sound_can_be_heard(page: Path) -> None:
    sounds = [name for name in named(page) if name.endswith(".wav")]
    assert {"before.wav", "after.wav"} < set(sounds)
    for name in sounds:
        with wave.open(str(page.parent / name)) as sound:
            samples = np.frombuffer(sound.readframes(sound.getnframes()), np.int16)
        assert np.abs(samples).max() > 300, name


def test_the_page_walks_the_main_job(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    titles = re.findall(r"<h2>\d+\. ([^<]+)</h2>", text)
    for part in ("Home: three doors", "Left for Home, and back at the same step", "Support", "The answer"):
        assert part in titles
    links = set(re.findall(r'href="#(s\d+)"', text))
    assert links == set(re.findall(r'id="(s\d+)"', text))


def test_the_page_needs_no_internet(page: Path) -> None:
    assert "http" not in page.read_text(encoding="utf-8")


def test_without_a_voice_the_tour_goes_on_and_says_so(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_voice(*_: object) -> None:
        raise KnownError("This device has no voice yet.", "You can still read.")

    monkeypatch.setattr(inclusion.tour, "speak_to_files", no_voice)
    page = make_tour(places_in(tmp_path / "data"), tmp_path / "out")
    assert "This device has no voice yet." in page.read_text(encoding="utf-8")
    assert not [name for name in named(page) if name.endswith(".wav")]
