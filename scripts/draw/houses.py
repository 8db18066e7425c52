"""Houses and rooms: a house, a door, a bank, a town hall, a sofa, a window."""

from .belongings import digits
from .pen import (
    CORAL,
    CREAM,
    INK,
    LINE,
    METAL,
    MUSTARD,
    NAVY,
    PAPER,
    RED,
    SKY,
    STEEL,
    TEAL,
    WHITE,
    WOOD,
    WOOD_DARK,
    area,
    flat,
    mark,
    place,
    ring,
    slab,
)


def house(x: float, y: float, scale: float = 1) -> str:
    """Draw a house, the middle of its doorstep at (x, y), 220 units wide at scale 1."""
    line = LINE / scale
    walls = area("M-86,0V-110H86V0z", PAPER, line) + area(slab(34, -222, 32, 60), WOOD_DARK, line)
    roof = area("M-112,-104L0,-204L112,-104z", CORAL, line)
    return place(
        walls
        + roof
        + area("M-24,0V-64H24V0z", TEAL, line)
        + area(slab(38, -84, 34, 36), SKY, line)
        + area(slab(-72, -84, 34, 36), SKY, line),
        x,
        y,
        scale,
    )


def front_door(x: float, y: float, width: float, height: float, number: str = "") -> str:
    """Draw a front door with its frame, its step and its house number, its upper left corner at (x, y)."""
    frame = area(slab(x - 22, y - 24, width + 44, height + 24, 8), PAPER)
    door = area(slab(x, y, width, height, 4), TEAL)
    middle = x + width / 2
    pane = "".join(
        area(slab(middle + dx, y + height * 0.56, width * 0.3, height * 0.32, 6), TEAL, 6)
        for dx in (-width * 0.36, width * 0.06)
    )
    knob = area(ring(x + width * 0.86, y + height * 0.5, 10), MUSTARD, 6)
    letterbox = area(slab(middle - width * 0.16, y + height * 0.44, width * 0.32, 20, 6), MUSTARD, 6)
    plate = (
        area(slab(middle - 54, y + height * 0.12, 108, 86, 10), PAPER, 6)
        + digits(number, middle, y + height * 0.12 + 43, 50, weight=9)
        if number
        else ""
    )
    step = area(slab(x - 50, y + height - 4, width + 100, 30, 6), METAL)
    return frame + door + pane + knob + letterbox + plate + step


def bank(x: float, y: float, scale: float = 1) -> str:
    """Draw a bank with its columns, the middle of its lowest step at (x, y), 260 units wide at scale 1."""
    line = LINE / scale
    steps = area(slab(-130, -28, 260, 28, 4), METAL, line)
    columns = area(slab(-110, -138, 220, 112), CREAM, line) + "".join(
        area(slab(at - 14, -138, 28, 112), WHITE, 0.8 * line) for at in (-80, -27, 27, 80)
    )
    roof = area("M-132,-138V-158L0,-222L132,-158V-138z", METAL, line)
    return place(columns + steps + roof + area(ring(0, -174, 20), MUSTARD, 0.8 * line), x, y, scale)


def town_hall(x: float, y: float) -> str:
    """Draw a council building with a clock tower and a plain flag, its lower middle at (x, y)."""
    wall = area(slab(x - 220, y - 200, 440, 200), WOOD)
    windows = "".join(area(slab(x + at - 24, y - 160, 48, 78, 24), SKY) for at in (-170, -100, 100, 170))
    tower = area(slab(x - 62, y - 330, 124, 330), WOOD) + area(
        f"M{x - 78:g},{y - 330:g}L{x:g},{y - 420:g}L{x + 78:g},{y - 330:g}z", STEEL
    )
    face = area(ring(x, y - 272, 34), WHITE) + mark(f"M{x:g},{y - 292:g}v20l12,10", 6)
    pole = mark(f"M{x:g},{y - 420:g}v-96", 9) + area(f"M{x + 4:g},{y - 514:g}h104l-22,30l22,30h-104z", TEAL)
    door = area(f"M{x - 36:g},{y:g}v-84a36,36 0 0 1 72,0v84z", NAVY) + mark(f"M{x:g},{y - 118:g}v118", 6)
    roof = area(slab(x - 236, y - 226, 472, 30, 4), STEEL)
    return wall + windows + roof + tower + face + pole + door + area(slab(x - 250, y - 12, 500, 28, 6), METAL)


def shop(x: float, y: float, width: float, height: float) -> str:
    """Draw a plain shop with an awning, its upper left corner at (x, y)."""
    wall = area(slab(x, y, width, height), CREAM)
    glass = area(slab(x + 30, y + 130, width * 0.5, height - 190), SKY) + area(
        slab(x + width * 0.66, y + 130, width * 0.26, height - 130), TEAL
    )
    stripe = width / 6
    cloth = "".join(
        area(
            f"M{x + stripe * n:g},{y + 36:g}h{stripe:g}v60a{stripe / 2:g},24 0 0 1 -{stripe:g},0z",
            CORAL if n % 2 else PAPER,
        )
        for n in range(6)
    )
    return wall + glass + cloth + area(slab(x - 10, y, width + 20, 40, 6), WOOD_DARK)


def window(x: float, y: float, width: float, height: float, view: str = "", glass: str = SKY) -> str:
    """Draw a window; `view` is drawn on its glass, in units of the picture."""
    panes = flat(slab(x, y, width, height, 8), glass) + view
    frame = mark(slab(x, y, width, height, 8), 26, INK) + mark(slab(x, y, width, height, 8), 11, PAPER)
    cross = f"M{x + width / 2:g},{y:g}v{height:g}"
    return panes + mark(cross, 14) + frame


def drawers(x: float, y: float) -> str:
    """Draw a chest of drawers, 250 by 300, the top one open; what lies in it is drawn before by `open_drawer`."""
    body = area(slab(x, y, 250, 300, 12), WOOD) + flat(slab(x + 20, y + 24, 210, 70, 4), INK)
    low = "".join(
        area(slab(x + 18, y + at, 214, 80, 8), WOOD) + area(ring(x + 125, y + at + 40, 10), MUSTARD, 6)
        for at in (112, 204)
    )
    return body + low


def open_drawer(x: float, y: float) -> str:
    """Draw the front of the open top drawer."""
    return area(slab(x - 14, y + 62, 278, 78, 10), WOOD) + area(ring(x + 125, y + 101, 11), MUSTARD, 6)


def football(x: float, y: float, radius: float) -> str:
    """Draw a football around (x, y)."""
    scale = radius / 100
    line = LINE / scale
    seams = "M0,-36V-98M34,-11L93,-30M21,29L58,80M-21,29L-58,80M-34,-11L-93,-30"
    patch = "M0,-38L36,-12L22,31H-22L-36,-12z"
    rim = "M-22,-97L0,-80L22,-97zM86,-50L78,-24L98,-6zM-86,-50L-78,-24L-98,-6zM72,69L46,70L40,91zM-72,69L-46,70L-40,91z"
    return place(
        area(ring(0, 0, 100), WHITE, line)
        + mark(seams, line)
        + area(patch + rim, INK, 0.6 * line)
        + mark(ring(0, 0, 100), line),
        x,
        y,
        scale,
    )


def cross_mark(x: float, y: float, size: float, colour: str = RED, weight: float = 24) -> str:
    """Draw a cross around (x, y)."""
    return mark(
        f"M{x - size:g},{y - size:g}L{x + size:g},{y + size:g}M{x + size:g},{y - size:g}L{x - size:g},{y + size:g}",
        weight,
        colour,
    )
