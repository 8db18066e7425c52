"""The pictures of the ways to try a thing, and the plant on a calm screen."""

from .hands import pointing_hand
from .pen import (
    CORAL,
    GREEN,
    LEAF,
    MUSTARD,
    PAPER,
    PEACH,
    SAGE,
    SKY,
    TEAL,
    WOOD,
    area,
    flat,
    mark,
    picture,
    place,
    ring,
    slab,
)
from .people import DEEP, MAY
from .things import tablet


def big_button(content: str = "") -> str:
    """Draw a tablet with one big button."""
    return tablet(44, 40, 512, 330, area(slab(190, 116, 220, 150, 40), MUSTARD) + content)


def show_me() -> str:
    """Draw a hand that points at a button and does not touch it."""
    rays = mark(
        "M172,112L142,90M164,192H128M436,192H472M428,112L458,90M172,272L142,294M428,272L458,294", 11, CORAL
    )
    return picture(big_button(rays), place(pointing_hand(DEEP, TEAL), 330, 292, 0.66, -14), ground=PEACH)


def with_me() -> str:
    """Draw two hands at one tablet: one points, the other taps."""
    touch = mark(ring(346, 184, 36), 6)
    tapping = place(pointing_hand(MAY.skin, MAY.top), 346, 186, 0.76, -24)
    pointing = place(pointing_hand(DEEP, TEAL), 214, 280, 0.68, 10, flip=True)
    return picture(big_button(touch), pointing, tapping, ground=SAGE)


def let_me() -> str:
    """Draw one hand that taps."""
    touch = mark(ring(300, 190, 42), 7)
    return picture(
        big_button(touch), place(pointing_hand(MAY.skin, MAY.top), 300, 190, 0.86, -20), ground=SKY
    )


def calm() -> str:
    """Draw a plant by a window."""
    view = flat(slab(70, 50, 460, 360, 10), SKY) + flat(
        "M70,330Q200,240 330,310Q440,260 530,320V400a10,10 0 0 1 -10,10H80a10,10 0 0 1 -10,-10z", SAGE
    )
    frame = mark(slab(70, 50, 460, 360, 10), 30) + mark(slab(70, 50, 460, 360, 10), 14, PAPER)
    bar = mark("M300,58V402", 24, cap="butt") + mark("M300,56V404", 9, PAPER, "butt")
    sill = flat("M0,470H600V552A48,48 0 0 1 552,600H48A48,48 0 0 1 0,552z", PEACH) + area(
        slab(24, 424, 552, 46, 10), WOOD
    )
    stems = mark(
        "M410,330C408,280 412,240 410,190M410,320C390,280 372,262 350,250M410,310C430,270 450,254 474,246",
        9,
        GREEN,
    )
    leaves = "".join(
        place(
            area("M0,0C-40,-20 -44,-80 0,-116C44,-80 40,-20 0,0z", LEAF) + mark("M0,-10V-76", 5),
            x,
            y,
            scale,
            turn,
        )
        for x, y, scale, turn in (
            (410, 206, 0.9, 0),
            (356, 254, 0.8, -52),
            (468, 250, 0.8, 52),
            (392, 296, 0.66, -76),
            (430, 296, 0.66, 76),
        )
    )
    pot = area("M346,330H474L454,440H366z", CORAL) + area(slab(334, 306, 152, 40, 10), CORAL)
    return picture(view, bar, frame, sill, stems, leaves, pot, ground=PEACH)


def ways_to_try() -> dict[str, str]:
    """Give these pictures by their names."""
    return {"show-me": show_me(), "with-me": with_me(), "let-me": let_me(), "calm": calm()}
