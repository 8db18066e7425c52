"""The signs of a call: round buttons with a white sign, and the red bar that says no."""

from .pen import GREEN, LINE, NAVY, PAPER, RED, WHITE, area, flat, mark, merged, place, ring, slab

MICROPHONE = flat(slab(35, 10, 26, 46, 13), WHITE) + mark(
    "M23,42a25,25 0 0 0 50,0M48,68V84M35,85H61", 7, WHITE
)
CAMERA = flat(slab(10, 26, 52, 44, 10) + "M66,43L84,30Q88,28 88,33V63Q88,68 84,66L66,53z", WHITE)
HAND = merged(
    WHITE,
    *(("M30,46V28", 9), ("M42,44V18", 9), ("M54,44V18", 9), ("M66,46V26", 9), ("M30,66L17,52", 9)),
    "M25.5,44H70.5V62C70.5,76 62,84 49,84C38,84 33,78 26,70z",
    line=0,
)
"""The white signs, in a box of 96 units."""


def button(colour: str, sign: str, x: float, y: float, radius: float, line: float = LINE) -> str:
    """Draw a round button of a call with its sign."""
    scale = radius / 72
    return area(ring(x, y, radius), colour, line) + place(sign, x - 48 * scale, y - 48 * scale, scale)


def microphone_on(x: float, y: float, radius: float) -> str:
    """Draw the button that says: the microphone is on."""
    return button(GREEN, MICROPHONE, x, y, radius)


def microphone_off(x: float, y: float, radius: float, line: float = LINE) -> str:
    """Draw the button that says: the microphone is off."""
    bar = mark("M14,16L82,80", 22, RED) + mark("M14,16L82,80", 8.5, WHITE)
    return button(RED, MICROPHONE + bar, x, y, radius, line)


def camera_on(x: float, y: float, radius: float) -> str:
    """Draw the button of the camera."""
    return button(GREEN, CAMERA, x, y, radius)


def hand_up(x: float, y: float, radius: float) -> str:
    """Draw the button that raises a hand."""
    return button(NAVY, HAND, x, y, radius)


def crossed(x: float, y: float, reach: float, width: float = 30) -> str:
    """Draw the red bar that says no, from upper left to lower right, around (x, y)."""
    d = f"M{x - reach:g},{y - reach:g}L{x + reach:g},{y + reach:g}"
    return mark(d, width + 36, PAPER) + mark(d, width + 16) + mark(d, width, RED)


def tick(x: float, y: float, size: float, colour: str = GREEN, line: float = 16) -> str:
    """Draw a tick around (x, y)."""
    d = f"M{x - size:g},{y:g}L{x - size * 0.3:g},{y + size * 0.7:g}L{x + size:g},{y - size * 0.7:g}"
    return mark(d, line, colour)


def waves(x: float, y: float, count: int = 3, step: float = 22, line: float = LINE) -> str:
    """Draw the waves of a sound that starts at (x, y) and goes right."""
    arcs = []
    for n in range(1, count + 1):
        r = n * step
        arcs.append(f"M{x + 0.77 * r:g},{y - 0.64 * r:g}a{r:g},{r:g} 0 0 1 0,{1.28 * r:g}")
    return mark("".join(arcs), line)
