"""The pictures and icons in the project are what the builder draws, and Qt draws them right."""

import re
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

HOME = Path(__file__).resolve().parents[2]
ICONS = "assets/icons"
PICTURES = (
    "assets/pictures",
    *(folder.relative_to(HOME).as_posix() for folder in sorted(HOME.glob("lessons/*/pictures"))),
)
ALL = sorted(
    path.relative_to(HOME).as_posix() for folder in (ICONS, *PICTURES) for path in (HOME / folder).iterdir()
)


def painted(svg: bytes, size: int, margin: int) -> np.ndarray:
    """Give how opaque Qt paints each dot of a drawing `size` wide, with `margin` dots around it."""
    image = QImage(size + 2 * margin, size + 2 * margin, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(svg).render(painter, QRectF(margin, margin, size, size))
    painter.end()
    return np.array(image.constBits(), dtype=np.uint8).reshape(image.height(), image.width(), 4)[..., 3]


def test_the_files_are_what_the_builder_draws(drawn: Path) -> None:
    built = {path.relative_to(drawn).as_posix(): path.read_bytes() for path in drawn.rglob("*.svg")}
    assert built == {name: (HOME / name).read_bytes() for name in ALL}


def test_the_sheet_shows_them_all(drawn: Path, qapp: QApplication) -> None:
    sheet = QImage(str(drawn / "sheet.png"))
    assert sheet.width() * sheet.height() > len(ALL) * 40 * 40


@pytest.mark.parametrize("name", ALL)
def test_qt_draws_it_right(name: str, faults: Callable[[str], list[str]], qapp: QApplication) -> None:
    svg = (HOME / name).read_bytes()
    assert QSvgRenderer(svg).isValid()
    assert faults(svg.decode()) == []


@pytest.mark.parametrize("name", [name for name in ALL if name.startswith(PICTURES)])
def test_a_picture_stays_on_its_ground(name: str, qapp: QApplication) -> None:
    svg = (HOME / name).read_text(encoding="utf-8")
    ground = svg[: svg.index("/>")] + "/></g></svg>"
    empty = painted(ground.encode(), 300, 50) == 0
    assert empty.any()
    assert not painted(svg.encode(), 300, 50)[empty].any()


@pytest.mark.parametrize("name", [name for name in ALL if name.startswith(ICONS)])
def test_an_icon_has_one_colour_and_stays_in_its_box(name: str, qapp: QApplication) -> None:
    svg = (HOME / name).read_text(encoding="utf-8")
    assert set(re.findall(r'(?:fill|stroke)="([^"]*)"', svg)) <= {"none", "currentColor"}
    opaque = painted(svg.replace("currentColor", "#000000").encode(), 96, 24)
    assert opaque.any()
    assert not opaque[~np.pad(np.ones((96, 96), dtype=bool), 24)].any()


@pytest.mark.parametrize("name", [name for name in ALL if re.match(r"assets/pictures/\w+-sign", name)])
def test_a_call_button_fills_its_square_and_leaves_the_corners_clear(name: str, qapp: QApplication) -> None:
    opaque = painted((HOME / name).read_bytes(), 90, 0) > 0
    assert not opaque[[0, 0, -1, -1], [0, -1, 0, -1]].any()
    assert opaque.mean() > 0.75
