"""What people own, send and keep: money, cards, keys, letters, clocks, presents."""

from .bubbles import lines
from .faces import tile
from .pen import (
    CORAL,
    CREAM,
    GREEN,
    INK,
    LEAF,
    LINE,
    METAL,
    MUSTARD,
    NAVY,
    PAPER,
    PEACH,
    PLUM,
    RED,
    SKY,
    STEEL,
    TEAL,
    WHITE,
    WOOD,
    area,
    flat,
    mark,
    merged,
    place,
    ring,
    slab,
)
from .people import Look

DIGITS = {
    "1": "M6,14L22,2V60",
    "2": "M2,16C2,-4 38,-4 38,16C38,32 2,46 2,60H40",
    "3": "M4,4H36L18,24C46,24 44,60 18,60C10,60 4,56 2,50",
    "4": "M30,60V2L0,42H42",
    "5": "M36,2H8L5,28C14,20 40,20 40,40C40,64 10,64 2,52",
}
"""Digits 60 units high, as lines."""


def digits(text: str, x: float, y: float, size: float, colour: str = INK, weight: float = 10) -> str:
    """Draw digits `size` high, one beside the other, around (x, y)."""
    scale = size / 60
    step = 58 * scale
    first = x - step * (len(text) - 1) / 2 - 21 * scale
    return "".join(
        place(mark(DIGITS[digit], weight / scale, colour), first + step * n, y - size / 2, scale)
        for n, digit in enumerate(text)
    )


def clock(x: float, y: float, radius: float, hour: str = "L26,14") -> str:
    """Draw a clock's face around (x, y)."""
    scale = radius / 60
    line = LINE / scale
    ticks = "M0,-46V-40M0,46V40M-46,0H-40M46,0H40"
    face = area(ring(0, 0, 60), WHITE, line) + mark(ticks, 0.7 * line, STEEL)
    return place(face + mark(f"M0,-34V0{hour}", line) + flat(ring(0, 0, 0.6 * line), CORAL), x, y, scale)


def calendar(x: float, y: float, width: float, marked: int | None = 9) -> str:
    """Draw a calendar page, its upper left corner at (x, y), with one day in a ring."""
    scale = width / 160
    line = LINE / scale
    page = area(slab(0, 16, 160, 150, 14), WHITE, line)
    page += area("M0,56V30a14,14 0 0 1 14,-14H146a14,14 0 0 1 14,14V56z", CORAL, line)
    page += mark("M42,4V30M118,4V30", line)
    days = [(32 + 32 * (n % 4), 80 + 30 * (n // 4)) for n in range(12) if n < 11]
    page += flat("".join(ring(dx, dy, 7) for n, (dx, dy) in enumerate(days) if n != marked), STEEL)
    if marked is not None:
        page += flat(ring(*days[marked], 8), INK) + mark(ring(*days[marked], 17), 0.7 * line, RED)
    return place(page, x, y, scale)


def bank_card(x: float, y: float, scale: float = 1, turn: float = 0) -> str:
    """Draw a bank card around (x, y), 320 by 204 units at scale 1."""
    line = LINE / scale
    card = area(slab(-160, -102, 320, 204, 22), NAVY, line)
    card += area(slab(-132, -54, 62, 46, 9), MUSTARD, 0.7 * line) + mark(
        "M-132,-31H-70M-101,-54V-8", 0.5 * line
    )
    number = "".join(ring(-122 + 23 * n + 22 * (n // 3), 28, 7) for n in range(9))
    card += flat(number, PAPER) + mark("M-130,70H-10", 10, SKY)
    return place(card, x, y, scale, turn)


def bank_note(x: float, y: float, scale: float = 1, turn: float = 0) -> str:
    """Draw a bank note around (x, y), 240 by 130 units at scale 1."""
    line = LINE / scale
    note = area(slab(-120, -65, 240, 130, 10), LEAF, line) + mark(
        slab(-98, -45, 196, 90, 6), 0.5 * line, GREEN
    )
    note += area(ring(0, 0, 30), CREAM, 0.6 * line) + flat(ring(-74, 0, 9) + ring(74, 0, 9), GREEN)
    return place(note, x, y, scale, turn)


def bank_notes(x: float, y: float, scale: float = 1) -> str:
    """Draw a fan of three bank notes."""
    return "".join(
        bank_note(x + dx * scale, y + dy * scale, scale, t)
        for dx, dy, t in ((-44, -34, -16), (0, -8, 0), (26, 34, 12))
    )


def coin(x: float, y: float, radius: float) -> str:
    """Draw a coin."""
    return area(ring(x, y, radius), MUSTARD) + mark(ring(x, y, radius * 0.62), 5)


def key(
    x: float,
    y: float,
    scale: float = 1,
    turn: float = 0,
    colour: str = MUSTARD,
    bits: str = "M96,0V34M128,0V28",
) -> str:
    """Draw a key, the middle of its bow at (x, y)."""
    line = LINE / scale
    body = merged(colour, ("M30,0H140", 20), (bits, 18), ring(0, 0, 48), line=line)
    return place(body + area(ring(-6, 0, 19), PAPER, line), x, y, scale, turn)


def padlock(x: float, y: float, scale: float = 1) -> str:
    """Draw a padlock, the middle of its body at (x, y), 160 units wide at scale 1."""
    line = LINE / scale
    bow = "M-48,-50V-104A48,48 0 0 1 48,-104V-50"
    body = merged(METAL, (bow, 24), line=line) + area(slab(-80, -62, 160, 132, 22), MUSTARD, line)
    return place(body + flat(ring(0, -8, 17), INK) + mark("M0,0V32", 16), x, y, scale)


def envelope(x: float, y: float, width: float, height: float, front: str = "") -> str:
    """Draw an envelope; from behind, or from the `front` with what stands on it."""
    shape = area(slab(x, y, width, height, 12), PAPER)
    if front:
        return shape + front
    return shape + mark(
        f"M{x + 8:g},{y + 10:g}L{x + width / 2:g},{y + height * 0.58:g}L{x + width - 8:g},{y + 10:g}"
    )


def parcel(x: float, y: float, scale: float = 1) -> str:
    """Draw a parcel around (x, y), 180 units wide at scale 1."""
    line = LINE / scale
    box = area("M-90,-38L-56,-84H56L90,-38V84H-90z", WOOD, line) + mark("M-90,-38H90", line)
    return place(box + area("M-20,-84H20L26,-38V4H-26V-38z", CREAM, 0.8 * line), x, y, scale)


def present(x: float, y: float, scale: float = 1) -> str:
    """Draw a wrapped present around (x, y), 160 units wide at scale 1."""
    line = LINE / scale
    box = area(slab(-70, -20, 140, 100, 8), PLUM, line) + area(slab(-82, -56, 164, 42, 8), PLUM, line)
    box += area("M-14,-56H14V80H-14z", MUSTARD, 0.7 * line)
    bow = area(
        "M0,-58C-20,-110 -76,-104 -60,-70C-50,-56 -20,-56 0,-58zM0,-58C20,-110 76,-104 60,-70C50,-56 20,-56 0,-58z",
        MUSTARD,
        line,
    )
    return place(box + bow, x, y, scale)


def winners_cup(x: float, y: float, scale: float = 1) -> str:
    """Draw a winner's cup around (x, y), 200 units wide at scale 1."""
    line = LINE / scale
    handles = merged(MUSTARD, ("M-56,-62H-92C-96,-18 -74,6 -40,8M56,-62H92C96,-18 74,6 40,8", 12), line=line)
    cup = area("M-62,-84H62C62,-10 44,28 14,38V62H48V88H-48V62H-14V38C-44,28 -62,-10 -62,-84z", MUSTARD, line)
    return place(handles + cup, x, y, scale)


def badge(x: float, y: float, scale: float, look: Look) -> str:
    """Draw a name badge with a small face and a line for the name, around (x, y), 300 units wide at scale 1."""
    line = LINE / scale
    card = area(slab(-150, -90, 300, 190, 20), PAPER, line) + area(
        "M-150,-48V-70a20,20 0 0 1 20,-20H130a20,20 0 0 1 20,20V-48z", TEAL, line
    )
    card += area(slab(-36, -112, 72, 36, 10), METAL, line)
    return place(
        card + tile(look, -124, -26, 104, 104, "smile") + mark("M10,10H120M10,50H84", 14, INK), x, y, scale
    )


def birthday_cake(x: float, y: float, scale: float = 1) -> str:
    """Draw a birthday cake with three candles around (x, y), 260 units wide at scale 1."""
    line = LINE / scale
    cake = area(slab(-114, -20, 228, 116, 16), PEACH, line)
    icing = area(
        "M-114,20V0a24,24 0 0 1 24,-24H90a24,24 0 0 1 24,24V20C96,46 76,46 62,24C44,54 14,54 0,26C-16,54 -46,54 -62,24C-78,46 -98,46 -114,20z",
        PLUM,
        line,
    )
    candles = "".join(
        area(slab(at - 9, -82, 18, 58, 4), SKY, 0.8 * line)
        + area(
            f"M{at},-128C{at + 22},-104 {at + 12},-88 {at},-88C{at - 12},-88 {at - 22},-104 {at},-128z",
            MUSTARD,
            0.8 * line,
        )
        for at in (-56, 0, 56)
    )
    return place(merged(METAL, ("M-130,100H130", 14), line=line) + cake + icing + candles, x, y, scale)


def notebook(x: float, y: float, scale: float = 1, turn: float = 0) -> str:
    """Draw a small shut notebook with its band around (x, y), 130 by 170 units at scale 1."""
    line = LINE / scale
    book = (
        area(slab(-65, -85, 130, 170, 12), CORAL, line)
        + mark("M-40,-85V85", line)
        + area(slab(-14, -52, 56, 36, 6), PAPER, 0.7 * line)
    )
    return place(book, x, y, scale, turn)


def heart(x: float, y: float, size: float, fill: str = RED) -> str:
    """Draw a heart around (x, y), about 2 `size` wide."""
    line = LINE * 50 / size
    return place(
        area(
            "M0,46C-70,0 -52,-48 -22,-46C-8,-45 0,-32 0,-24C0,-32 8,-45 22,-46C52,-48 70,0 0,46z", fill, line
        ),
        x,
        y,
        size / 50,
    )


def letter(x: float, y: float, width: float, height: float, rows: int) -> str:
    """Draw a letter with lines for words."""
    return area(slab(x, y, width, height, 8), WHITE) + lines(
        x + 28, y + 42, width - 56, rows, (height - 84) / max(rows - 1, 1)
    )
