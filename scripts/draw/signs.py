"""The signs of a call: round buttons with a white sign, and the red bar that says no."""

from .pen import (
    GREEN,
    INK,
    LINE,
    MUSTARD,
    NAVY,
    PAPER,
    RED,
    WHITE,
    area,
    flat,
    mark,
    merged,
    place,
    ring,
    slab,
)

MICROPHONE = flat(slab(35, 10, 26, 46, 13), WHITE) + mark(
    "M23,42a25,25 0 0 0 50,0M48,68V84M35,85H61", 7, WHITE
)
CAMERA = flat(slab(10, 26, 52, 44, 10) + "M66,43L84,30Q88,28 88,33V63Q88,68 84,66L66,53z", WHITE)
TELEPHONE = (
    "M8,58V50C8,30 26,26 48,26C70,26 88,30 88,50V58Q88,64 82,64H68Q62,64 62,58V50C54,47 42,47 34,50V58"
    "Q34,64 28,64H14Q8,64 8,58z"
)
BAR = mark("M14,16L82,80", 22, RED) + mark("M14,16L82,80", 8.5, WHITE)
BUBBLE = "M8,20Q8,10 18,10H78Q88,10 88,20V56Q88,66 78,66H46L28,84V66H18Q8,66 8,56z"
DOTS = ring(30, 38, 6) + ring(48, 38, 6) + ring(66, 38, 6)
CAPTIONS = mark(slab(10, 20, 76, 56, 8), 7, WHITE) + mark("M24,54H56M24,66H72", 6, WHITE)
"""The signs, in a box of 96 units."""


def hand(colour: str) -> str:
    """Draw the sign of a raised hand."""
    fingers = ("M30,46V28", 9), ("M42,44V18", 9), ("M54,44V18", 9), ("M66,46V26", 9), ("M30,66L17,52", 9)
    return merged(colour, *fingers, "M25.5,44H70.5V62C70.5,76 62,84 49,84C38,84 33,78 26,70z", line=0)


def button(colour: str, sign: str, x: float, y: float, radius: float, line: float = LINE) -> str:
    """Draw a round button of a call with its sign."""
    scale = radius / 72
    return area(ring(x, y, radius), colour, line) + place(sign, x - 48 * scale, y - 48 * scale, scale)


def microphone_on(x: float, y: float, radius: float, line: float = LINE) -> str:
    """Draw the button that says: the microphone is on."""
    return button(GREEN, MICROPHONE, x, y, radius, line)


def microphone_off(x: float, y: float, radius: float, line: float = LINE) -> str:
    """Draw the button that says: the microphone is off."""
    return button(RED, MICROPHONE + BAR, x, y, radius, line)


def camera_on(x: float, y: float, radius: float, line: float = LINE) -> str:
    """Draw the button that says: the camera is on."""
    return button(GREEN, CAMERA, x, y, radius, line)


def camera_off(x: float, y: float, radius: float, line: float = LINE) -> str:
    """Draw the button that says: the camera is off."""
    return button(RED, CAMERA + BAR, x, y, radius, line)


def hand_down(x: float, y: float, radius: float, line: float = LINE) -> str:
    """Draw the button that raises a hand, as it looks before it is tapped."""
    return button(NAVY, hand(WHITE), x, y, radius, line)


def hand_up(x: float, y: float, radius: float, line: float = LINE) -> str:
    """Draw the button that says: the hand is up."""
    rays = mark("M48,6V-4M24,12L18,3M72,12L78,3", 6)
    return button(MUSTARD, place(hand(INK) + rays, 5, 10, 0.9), x, y, radius, line)


def hang_up(x: float, y: float, radius: float, line: float = LINE) -> str:
    """Draw the button that ends a call."""
    return button(RED, place(flat(TELEPHONE, WHITE), 0, 3), x, y, radius, line)


def answer(x: float, y: float, radius: float, line: float = LINE) -> str:
    """Draw the button that starts a call."""
    lifted = place(place(flat(TELEPHONE, WHITE), -48, -42, 1), 46, 50, 0.94, -135)
    return button(GREEN, lifted, x, y, radius, line)


def chat_closed(x: float, y: float, radius: float, line: float = LINE) -> str:
    """Draw the button that opens the chat."""
    return button(NAVY, flat(BUBBLE, WHITE) + flat(DOTS, NAVY), x, y, radius, line)


def chat_open(x: float, y: float, radius: float, line: float = LINE) -> str:
    """Draw the button that says: the chat is open."""
    return button(MUSTARD, flat(BUBBLE, INK) + flat(DOTS, WHITE), x, y, radius, line)


def captions_on(x: float, y: float, radius: float, line: float = LINE) -> str:
    """Draw the button that says: the words of the talk are shown."""
    return button(GREEN, CAPTIONS, x, y, radius, line)


def captions_off(x: float, y: float, radius: float, line: float = LINE) -> str:
    """Draw the button that says: the words of the talk are not shown."""
    return button(RED, CAPTIONS + BAR, x, y, radius, line)


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
