"""The signs on a screen: Wi-Fi, globe, power, gear, arrows, key caps, app pictures, small pictures."""

from .pen import (
    CORAL,
    CREAM,
    INK,
    LEAF,
    LINE,
    MUSTARD,
    NAVY,
    PAPER,
    SKY,
    STEEL,
    TEAL,
    WHITE,
    WOOD_DARK,
    area,
    flat,
    mark,
    merged,
    number,
    picture,
    place,
    ring,
    slab,
)
from .signs import button
from .things import gear

GEAR = place(gear(0, 0, 40, WHITE, NAVY).replace(INK, WHITE), 48, 48).replace(
    'stroke-width="8"', 'stroke-width="0"'
)
HOUSE = flat("M48,10L92,48H80V84H58V58H38V84H16V48H4z", WHITE)
CROSS = mark("M22,22L74,74M74,22L22,74", 13, WHITE)
BACK = mark("M82,48H16M42,20L14,48L42,76", 12, WHITE)
UP = mark("M48,82V16M20,42L48,14L76,42", 12, WHITE)
DOWN = mark("M48,14V80M20,54L48,82L76,54", 12, WHITE)
UNDO = mark("M22,34H58a23,23 0 0 1 0,46H34M42,12L18,34L42,56", 11, WHITE)
EYE = mark("M6,48C22,18 74,18 90,48C74,78 22,78 6,48z", 9, WHITE) + flat(ring(48, 48, 14), WHITE)
POWER = mark("M30,24a34,34 0 1 0 36,0M48,8V46", 11, WHITE)
PLAY = flat("M30,16L82,48L30,80z", WHITE)
NOTE = (
    flat(ring(26, 74, 18, 14) + ring(70, 66, 18, 14), WHITE)
    + mark("M40,72V20L84,12V64", 8, WHITE)
    + mark("M40,28L84,20", 16, WHITE, "butt")
)
IN = mark("M46,10H82V86H46M8,48H56M36,26L58,48L36,70", 11, WHITE)
OUT = mark("M50,10H14V86H50M38,48H88M66,26L88,48L66,70", 11, WHITE)
"""Signs in a box of 96 units, white."""


def sign(drawing: str, x: float, y: float, size: float, colour: str = INK) -> str:
    """Draw a white sign in another colour, `size` units wide, around (x, y)."""
    return place(drawing.replace(WHITE, colour), x - size / 2, y - size / 2, size / 96)


def sign_button(drawing: str, colour: str, ground: str) -> str:
    """Draw a round button alone, as a whole picture."""
    return picture(button(colour, drawing, 300, 300, 220), ground=ground)


def wifi(x: float, y: float, size: float, colour: str = INK) -> str:
    """Draw the Wi-Fi sign, its dot at (x, y), its widest bow about 1.5 `size` wide."""
    weight = size * 0.15
    bows = ""
    for reach in (0.36, 0.68, 1.0):
        r = size * reach
        bows += f"M{number(x - 0.72 * r)},{number(y - 0.7 * r)}A{number(r)},{number(r)} 0 0 1 {number(x + 0.72 * r)},{number(y - 0.7 * r)}"
    return mark(bows, weight, colour) + flat(ring(x, y, weight * 0.85), colour)


def globe(x: float, y: float, radius: float, fill: str = SKY, line: float = LINE) -> str:
    """Draw a globe with its lines around (x, y)."""
    scale = radius / 100
    thin = 0.75 * line / scale
    lines = f"{ring(0, 0, 44, 100)}M0,-100V100M-100,0H100M-86,-52Q0,-34 86,-52M-86,52Q0,34 86,52"
    return place(
        area(ring(0, 0, 100), fill, line / scale) + mark(lines, thin) + mark(ring(0, 0, 100), line / scale),
        x,
        y,
        scale,
    )


def app(x: float, y: float, size: float, colour: str, drawing: str, line: float = LINE) -> str:
    """Draw the picture of an app around (x, y): a rounded square with a white sign."""
    box = area(slab(x - size / 2, y - size / 2, size, size, size * 0.24), colour, line)
    return box + sign(drawing, x, y, size * 0.6, WHITE)


def landscape(x: float, y: float, width: float, height: float, line: float = 6) -> str:
    """Draw a picture of a hill and the sun, as it stands on a page."""
    low = y + height
    hill = f"M{x:g},{low - height * 0.3:g}Q{x + width * 0.3:g},{y + height * 0.2:g} {x + width * 0.58:g},{low - height * 0.3:g}"
    hill += f"Q{x + width * 0.8:g},{y + height * 0.4:g} {x + width:g},{low - height * 0.36:g}V{low:g}H{x:g}z"
    sun = flat(ring(x + width * 0.76, y + height * 0.26, height * 0.13), MUSTARD)
    return (
        flat(slab(x, y, width, height), SKY)
        + sun
        + flat(hill, LEAF)
        + mark(slab(x, y, width, height, 4), line)
    )


def tree_photo(x: float, y: float, width: float, height: float) -> str:
    """Draw a photo of a tree."""
    middle, low = x + width / 2, y + height * 0.9
    grass = flat(slab(x, y + height * 0.78, width, height * 0.22), LEAF)
    trunk = mark(f"M{middle:g},{low:g}V{y + height * 0.5:g}", width * 0.1, WOOD_DARK)
    crown = merged(
        LEAF,
        ring(middle - width * 0.17, y + height * 0.44, width * 0.17),
        ring(middle + width * 0.17, y + height * 0.44, width * 0.17),
        ring(middle, y + height * 0.29, width * 0.2),
        line=6,
    )
    return (
        flat(slab(x, y, width, height), SKY) + grass + trunk + crown + mark(slab(x, y, width, height, 4), 6)
    )


def address_line(x: float, y: float, width: float, tall: float = 46, fill: str = WHITE) -> str:
    """Draw the long bar of a web page, with a small globe and a line for the address."""
    bar = area(slab(x, y, width, tall, tall / 2), fill, 6)
    return (
        bar
        + globe(x + tall * 0.6, y + tall / 2, tall * 0.28, SKY, 4)
        + mark(f"M{x + tall * 1.2:g},{y + tall / 2:g}H{x + width * 0.7:g}", 8, STEEL)
    )


def web_page(x: float, y: float, width: float, height: float, *, bar: str = WHITE) -> str:
    """Draw a web page: a bar at the top, a picture, a few lines."""
    top = flat(
        f"M{x:g},{y + 82:g}V{y + 14:g}a14,14 0 0 1 14,-14H{x + width - 14:g}a14,14 0 0 1 14,14V{y + 82:g}z",
        TEAL,
    )
    page = (
        flat(slab(x, y, width, height, 14), PAPER) + top + address_line(x + 20, y + 18, width - 40, 46, bar)
    )
    shown = landscape(x + 28, y + 110, width * 0.44, height - 140)
    left, right = x + width * 0.44 + 56, x + width - 28
    rows = "".join(
        f"M{left:g},{y + 130 + n * 44:g}H{right if n % 3 != 2 else left + (right - left) * 0.6:g}"
        for n in range(int((height - 150) / 44) + 1)
    )
    return page + shown + mark(rows, 11, STEEL)


def key_cap(x: float, y: float, width: float, height: float, content: str = "", line: float = LINE) -> str:
    """Draw one big key of a keyboard, its upper left corner at (x, y), with its sign."""
    edge = min(height * 0.1, 26)
    side = area(slab(x, y, width, height, 28 * min(1, height / 200)), STEEL, line)
    return (
        side
        + area(
            slab(x + edge, y + edge * 0.6, width - 2 * edge, height - 2.4 * edge, 20 * min(1, height / 200)),
            PAPER,
            line * 0.75,
        )
        + content
    )


def arrow_pointer(x: float, y: float, scale: float = 1) -> str:
    """Draw the arrow that a mouse moves, its tip at (x, y), 92 units high at scale 1."""
    return place(area("M0,0L62,56L36,58L50,90L32,98L18,66L0,84z", WHITE, 7 / scale), x, y, scale)


def battery(x: float, y: float, width: float, level: str, colour: str) -> str:
    """Draw a battery that lies, its upper left corner at (x, y); `level` is the part that is full."""
    tall = width * 0.5
    tip = area(slab(x + width - 4, y + tall * 0.3, width * 0.09, tall * 0.4, 8), INK)
    return tip + area(slab(x, y, width, tall, 26), PAPER, 14) + flat(level, colour)


def loudspeaker(x: float, y: float, size: float, colour: str = INK) -> str:
    """Draw the sign of a loudspeaker, its middle at (x, y)."""
    return place(flat("M-50,-18H-24L14,-50V50L-24,18H-50z", colour), x, y, size / 100)


def price_tag(x: float, y: float, scale: float, turn: float = 0) -> str:
    """Draw a price tag, its hole near (x, y)."""
    tag = area("M-20,0L26,-44H150V44H26z", CORAL, LINE / scale) + area(ring(26, 0, 11), CREAM, 6 / scale)
    return place(tag + mark("M62,-14H124M62,14H104", 8, PAPER), x, y, scale, turn)


def shopping_bag(x: float, y: float, scale: float, colour: str = TEAL) -> str:
    """Draw a shopping bag around (x, y), 150 units wide at scale 1."""
    line = LINE / scale
    return place(
        mark("M-34,-40V-66a34,34 0 0 1 68,0V-40", 9) + area("M-66,-44H66L76,90H-76z", colour, line),
        x,
        y,
        scale,
    )
