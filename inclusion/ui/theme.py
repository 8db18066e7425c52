"""How everything looks: colours from a theme file, sizes from the screen and the person's wish."""

import tomllib
from collections.abc import Callable
from dataclasses import dataclass, fields
from functools import cache
from pathlib import Path

from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette

FAMILIES = ["Andika", "Atkinson Hyperlegible", "Lexend", "Segoe UI", "Noto Sans", "DejaVu Sans"]
"""Clear typefaces, best first; the set-up script installs Andika, which is made for learning to read."""
BUTTON_MM = 20.0
"""Height of a button (Chen et al. 2013: most people need no more)."""
PIXELS_PER_MM = (3.2, 5.5)
"""Screens often misreport their size: what is believable."""
BUTTON_TEXT_LIMIT = 1.6
"""Words on buttons grow no further than this, or the buttons would fill a small screen."""


@dataclass(frozen=True)
class Theme:
    """The colours of one theme, each as #rrggbb."""

    ground: str
    card: str
    text: str
    soft: str
    line: str
    button: str
    button_text: str
    strong: str
    strong_text: str
    pressed: str
    ring: str
    sentence: str
    word: str
    word_text: str
    level: str


def load_theme(file: Path) -> Theme:
    """Read a theme file, which names every colour once."""
    read = tomllib.loads(file.read_text(encoding="utf-8"))
    return Theme(**{each.name: str(read[each.name]) for each in fields(Theme)})


def theme_loader(assets: Path) -> Callable[[str], Theme]:
    """Give what finds a theme that comes with the app by its name, reading each once."""
    return cache(lambda name: load_theme(assets / "themes" / f"{name}.toml"))


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two colours, 1 to 21 (WCAG 2.2, relative luminance)."""

    def luminance(colour: str) -> float:
        parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
        red, green, blue = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


@dataclass(frozen=True)
class Look:
    """A theme at the person's text size on this screen; every widget draws from it."""

    theme: Theme
    scale: float = 1.0
    """Size of words, 1.0 to 3.0."""
    pixels_per_mm: float = 96 / 25.4

    def font(self, pixels: float, *, bold: bool = False) -> QFont:
        """A font whose letters are `pixels` high at 100 % text."""
        font = QFont()
        font.setFamilies(FAMILIES)
        font.setPixelSize(round(pixels * self.scale))
        font.setBold(bold)
        return font

    @property
    def words(self) -> QFont:
        """For the sentences of a screen; past 200 % its controls would be pushed off a small screen."""
        return self.font(30 * min(self.scale, 2.0) / self.scale)

    @property
    def step_words(self) -> QFont:
        """For the one or two sentences of a lesson's step, which have a screen to themselves."""
        return self.font(max(40 / self.scale, 30))

    @property
    def card_words(self) -> QFont:
        """For the choices of a screen."""
        return self.font(30 * min(self.scale, BUTTON_TEXT_LIMIT) / self.scale, bold=True)

    @property
    def heading(self) -> QFont:
        """For the one title of a screen; it grows less than the sentences, which matter more."""
        return self.font(30 * min(self.scale, 2.0) / self.scale, bold=True)

    @property
    def button_words(self) -> QFont:
        return self.font(24 * min(self.scale, BUTTON_TEXT_LIMIT) / self.scale, bold=True)

    @property
    def bar_words(self) -> QFont:
        """For the four buttons of the bar, which stand on every screen."""
        return self.font(24 * min(self.scale, 1.35) / self.scale, bold=True)

    @property
    def small_words(self) -> QFont:
        """For what matters less, such as "Step 3 of 8"."""
        return self.font(20 * min(self.scale, BUTTON_TEXT_LIMIT) / self.scale)

    @property
    def button_height(self) -> int:
        """Smallest height of a button in pixels."""
        return round(BUTTON_MM * self.pixels_per_mm)

    @property
    def gap(self) -> int:
        """Space between things: two fingers do not hit two buttons."""
        return max(16, round(4.5 * self.pixels_per_mm))

    def palette(self) -> QPalette:
        """The theme as Qt's own widgets know it."""
        palette = QPalette()
        for role, colour in (
            (QPalette.ColorRole.Window, self.theme.ground),
            (QPalette.ColorRole.Base, self.theme.card),
            (QPalette.ColorRole.WindowText, self.theme.text),
            (QPalette.ColorRole.Text, self.theme.text),
            (QPalette.ColorRole.Button, self.theme.button),
            (QPalette.ColorRole.ButtonText, self.theme.button_text),
            (QPalette.ColorRole.Highlight, self.theme.strong),
            (QPalette.ColorRole.HighlightedText, self.theme.strong_text),
        ):
            palette.setColor(role, QColor(colour))
        return palette


def believable_pixels_per_mm() -> float:
    """The density of the first screen, clamped to what screens can be."""
    screen = QGuiApplication.primaryScreen()
    reported = screen.physicalDotsPerInch() / 25.4 if screen else 96 / 25.4
    return min(max(reported, PIXELS_PER_MM[0]), PIXELS_PER_MM[1])
