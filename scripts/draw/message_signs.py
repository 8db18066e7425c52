"""The signs on messages and their buttons: bell, bin, flag, person, warning."""

from .pen import CORAL, INK, LINE, MUSTARD, NAVY, RED, WHITE, area, flat, mark, place, ring
from .signs import BAR, button

BELL = flat(
    "M48,10C68,10 76,26 76,44C76,60 82,64 86,70H10C14,64 20,60 20,44C20,26 28,10 48,10z", WHITE
) + flat("M36,76H60C60,90 36,90 36,76z", WHITE)
BIN = flat("M18,32H78L72,90H24z", WHITE) + mark("M14,22H82M38,22V12H58V22", 8, WHITE)
BIN_RIBS = mark("M38,46L40,76M58,46L56,76", 6, NAVY)
FLAG = mark("M26,10V88", 9, WHITE) + flat("M26,14C44,4 56,26 80,14V52C56,64 44,42 26,52z", WHITE)
PERSON = flat(ring(48, 30, 19), WHITE) + flat("M12,88C12,64 28,54 48,54C68,54 84,64 84,88z", WHITE)
"""The signs, in a box of 96 units."""


def bell(x: float, y: float, radius: float, line: float = LINE) -> str:
    """Draw the button of a bell."""
    return button(NAVY, BELL, x, y, radius, line)


def bell_off(x: float, y: float, radius: float, line: float = LINE) -> str:
    """Draw the button that says: no bell rings."""
    return button(RED, BELL + BAR, x, y, radius, line)


def bin_button(x: float, y: float, radius: float, line: float = LINE) -> str:
    """Draw the button that throws away."""
    return button(NAVY, BIN + BIN_RIBS, x, y, radius, line)


def report(x: float, y: float, radius: float, line: float = LINE) -> str:
    """Draw the button that reports."""
    return button(CORAL, FLAG, x, y, radius, line)


def block(x: float, y: float, radius: float, line: float = LINE) -> str:
    """Draw the button that blocks a person."""
    return button(RED, PERSON + BAR, x, y, radius, line)


def person(x: float, y: float, size: float, colour: str) -> str:
    """Draw the sign of one person around (x, y), `size` high."""
    return place(PERSON.replace(WHITE, colour), x - size / 2, y - size / 2, size / 96)


def warning(x: float, y: float, size: float) -> str:
    """Draw a warning triangle around (x, y), about 2 `size` wide."""
    scale = size / 50
    line = LINE / scale
    sign = area("M0,-46L54,44H-54z", MUSTARD, line) + mark("M0,-18V12", 11, INK) + flat(ring(0, 29, 6.5), INK)
    return place(sign, x, y, scale)
