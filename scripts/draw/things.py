"""The things in the pictures: laptop, microphone, headphones, table, sheets of paper."""

import math

from .pen import (
    INK,
    LINE,
    METAL,
    MUSTARD,
    NAVY,
    PAPER,
    SCREEN,
    SKY,
    STEEL,
    TEAL,
    WHITE,
    WOOD,
    WOOD_DARK,
    area,
    flat,
    mark,
    merged,
    number,
    place,
    ring,
    slab,
)


def laptop_lid(
    x: float, y: float, width: float, height: float, content: str = "", glass: str = SCREEN
) -> str:
    """Draw a laptop's lid from the front; `content` is drawn on the glass, in units of the picture."""
    lid = area(slab(x, y, width, height, 16), INK)
    return lid + flat(slab(x + 12, y + 12, width - 24, height - 24, 6), glass) + content


def laptop(x: float, y: float, width: float, height: float, content: str = "", glass: str = SCREEN) -> str:
    """Draw an open laptop from the front: the lid `width` by `height`, and 74 units of keys below it."""
    out = width * 0.09
    base = area(
        f"M0,0H{width:g}L{width + out:g},58Q{width + out:g},74 {width + out - 16:g},74"
        f"H{16 - out:g}Q{-out:g},74 {-out:g},58z",
        METAL,
    )
    base += mark(f"M24,15H{width - 24:g}M18,29H{width - 18:g}", 8, STEEL)
    base += area(slab(width / 2 - 46, 42, 92, 22, 6), PAPER, 5)
    return place(base, x, y + height) + laptop_lid(x, y, width, height, content, glass)


def laptop_beside(x: float, y: float, width: float, height: float, content: str) -> str:
    """Draw a laptop whose keys point to a person on the left, with 52 units of keys below the lid."""
    base = area(
        f"M6,0H{width - 6:g}L{width - 60:g},40Q{width - 66:g},52 {width - 82:g},52H-56Q-74,52 -60,40z", METAL
    )
    base += mark(f"M6,16H{width - 46:g}M-12,32H{width - 62:g}", 7, STEEL)
    return place(base, x, y + height) + laptop_lid(x, y, width, height, content)


def tablet(x: float, y: float, width: float, height: float, content: str = "", glass: str = SKY) -> str:
    """Draw a tablet from the front; `content` is drawn on the glass, in units of the picture."""
    inside = flat(slab(x + 24, y + 24, width - 48, height - 48, 14), glass)
    return area(slab(x, y, width, height, 34), INK) + inside + content


def lying_tablet(x: float, y: float, scale: float = 1) -> str:
    """Draw a tablet that lies on a table with a lesson on it, its middle at (x, y), 264 units wide."""
    drawn = area("M-96,-68H96L132,68H-132z", INK) + flat("M-83,-54H83L110,54H-110z", WHITE)
    page = flat("M-74,-42H0L-4,40H-92z", TEAL) + mark("M22,-34H72M24,-10H78M28,14H86", 9, STEEL)
    return place(drawn + page, x, y, scale)


def table(y: float, thick: float = 34) -> str:
    """Draw a table from edge to edge, its front down to the ground's rounded corners."""
    front = f"M0,{y:g}H600V552A48,48 0 0 1 552,600H48A48,48 0 0 1 0,552z"
    edges = mark(f"M0,{y:g}H600M0,{y + thick:g}H600", cap="butt")
    return flat(front, WOOD_DARK) + flat(slab(0, y, 600, thick), WOOD) + edges


def desk_microphone(x: float, y: float, scale: float) -> str:
    """Draw a microphone on a small stand, its foot at (x, y), 300 units high at scale 1."""
    line = LINE / scale
    bow = "M-66,-170V-140A66,66 0 0 0 66,-140V-170"
    parts = [
        merged(STEEL, ("M0,-34V-70", 12), line=line),
        area("M-70,0Q-70,-34 -30,-34H30Q70,-34 70,0z", STEEL, line),
        merged(METAL, (bow, 12), line=line),
        area(slab(-44, -300, 88, 200, 44), NAVY, line),
        area("M-44,-200V-256A44,44 0 0 1 44,-256V-200z", METAL, line),
        mark("M-44,-228H44M-42,-262H42M-15,-298V-202M15,-298V-202", 0.55 * line),
        mark("M-14,-160H14", line, PAPER),
    ]
    return place("".join(parts), x, y, scale)


def big_headphones(x: float, y: float, scale: float) -> str:
    """Draw headphones from the front, around (x, y), 440 units wide at scale 1."""
    line = LINE / scale
    ends = "M-160,60V-20A160,160 0 0 1 160,-20V60"
    band = mark(ends, 40 + 2 * line) + mark(ends, 40, STEEL)
    band += merged(NAVY, ("M-80,-158A160,160 0 0 1 80,-158", 54), line=line)
    cup = area(slab(104, 6, 68, 170, 32), NAVY, line) + area(slab(148, 18, 72, 146, 34), TEAL, line)
    return place(band + cup + place(cup, 0, 0, flip=True), x, y, scale)


def sheet(
    x: float, y: float, width: float, height: float, rows: int, weight: float, fill: str, ink: str
) -> str:
    """Draw a sheet of paper with lines for words, the last one short."""
    gap = (height - 40) / rows
    heights = [y + 20 + gap * (row + 0.5) for row in range(rows)]
    lines = "".join(f"M{x + 28:g},{at:g}H{x + width - 28:g}" for at in heights[:-1])
    lines += f"M{x + 28:g},{heights[-1]:g}H{x + width * 0.58:g}"
    return area(slab(x, y, width, height, 14), fill) + mark(lines, weight, ink)


def mug(x: float, y: float, colour: str) -> str:
    """Draw a mug whose foot stands at (x, y)."""
    cup = area("M-30,-66H30V-14Q30,0 16,0H-16Q-30,0 -30,-14z", colour)
    return place(mark("M28,-52h12a14,14 0 0 1 0,30h-12") + cup, x, y)


def gear(x: float, y: float, radius: float, fill: str, hub: str) -> str:
    """Draw a gear wheel with eight teeth around (x, y), `radius` units to the ends of its teeth."""
    inner, teeth = radius * 0.78, []
    for tooth in range(8):
        for turn, reach in ((-0.34, inner), (-0.21, radius), (0.21, radius), (0.34, inner)):
            at = math.tau * (tooth + turn) / 8
            teeth.append(f"{number(x + reach * math.sin(at))},{number(y - reach * math.cos(at))}")
    return area(f"M{'L'.join(teeth)}z", fill) + area(ring(x, y, radius * 0.34), hub)


def lamp(x: float) -> str:
    """Draw a lamp that hangs over a table, its middle at x."""
    shade = area("M-20,54H20Q66,70 74,116H-74Q-66,70 -20,54z", MUSTARD)
    return place(mark("M0,0V54", cap="butt") + shade, x, 0)


def lens(x: float, y: float, radius: float, glass: str) -> str:
    """Draw a magnifying glass, its glass around (x, y), its handle to the lower right."""
    far = radius * 0.74
    handle = merged(WOOD, (f"M{far:g},{far:g}L{far + 78:g},{far + 78:g}", 28))
    return place(handle + area(ring(0, 0, radius), glass, 16), x, y)
