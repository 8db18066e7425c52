"""The things in the pictures: laptop, tablet, microphone, headphones, table, sheets."""

from .pen import (
    INK, LINE, METAL, MUSTARD, NAVY, PAPER, SCREEN, STEEL, TEAL, WOOD, WOOD_DARK, area, flat, mark, merged, ring, slab,
)  # fmt: skip


def laptop_screen(x: float, y: float, width: float, height: float, content: str = "", glass: str = SCREEN) -> str:
    """Draw a laptop's lid seen from the front; `content` is drawn on the glass in picture units."""
    lid = area(slab(x, y, width, height, 16), INK)
    return lid + flat(slab(x + 12, y + 12, width - 24, height - 24, 6), glass) + content


def laptop(x: float, y: float, width: float, height: float, content: str = "", glass: str = SCREEN) -> str:
    """Draw an open laptop from the front: lid `width` by `height`, the base below it."""
    foot, out = y + height, width * 0.09
    base = area(
        f"M{x},{foot}H{x + width}L{x + width + out},{foot + 58}Q{x + width + out},{foot + 74} {x + width + out - 16},{foot + 74}"
        f"H{x - out + 16}Q{x - out},{foot + 74} {x - out},{foot + 58}z",
        METAL,
    )
    keys = "".join(
        f"M{x + 24 - 6 * row},{foot + 15 + 14 * row}H{x + width - 24 + 6 * row}" for row in range(2)
    )
    base += mark(keys, 8, STEEL) + area(slab(x + width / 2 - 46, foot + 42, 92, 22, 6), PAPER, 5)
    return base + laptop_screen(x, y, width, height, content, glass)


def laptop_beside(x: float, y: float, width: float, height: float, content: str = "", lean: float = 60) -> str:
    """Draw a laptop whose keys point to a person on the left."""
    foot = y + height
    base = area(
        f"M{x + 6},{foot}H{x + width - 6}L{x + width - lean},{foot + 40}Q{x + width - lean - 6},{foot + 52} "
        f"{x + width - lean - 22},{foot + 52}H{x - lean + 4}Q{x - lean - 14},{foot + 52} {x - lean},{foot + 40}z",
        METAL,
    )
    base += mark(f"M{x + 6},{foot + 16}H{x + width - 46}M{x - 12},{foot + 32}H{x + width - 62}", 7, STEEL)
    return base + laptop_screen(x, y, width, height, content)


def table(y: float, thick: float = 34) -> str:
    """Draw a table edge across the picture with its shaded front down to the ground's lower edge."""
    front = f"M0,{y + thick}H600V552A48,48 0 0 1 552,600H48A48,48 0 0 1 0,552z"
    return flat(front, WOOD_DARK) + flat(f"M0,{y}H600V{y + thick}H0z", WOOD) + mark(
        f"M0,{y}H600M0,{y + thick}H600", LINE, cap="butt"
    )


def desk_microphone(x: float, y: float, scale: float = 1, line: float = LINE) -> str:
    """Draw a microphone on a small stand, its foot's middle at (x, y), 300 units high at scale 1."""
    s = scale

    def at(dx: float, dy: float) -> str:
        return f"{x + dx * s:g},{y + dy * s:g}"

    foot = area(f"M{at(-70, 0)}Q{at(-70, -34)} {at(-30, -34)}H{x + 30 * s:g}Q{at(70, -34)} {at(70, 0)}z", STEEL, line)
    stand = merged(STEEL, (f"M{at(0, -34)}V{y - 70 * s:g}", 12 * s), line=line)
    bow = mark(f"M{at(-66, -170)}V{y - 140 * s:g}A{66 * s:g},{66 * s:g} 0 0 0 {at(66, -140)}V{y - 170 * s:g}", 12 * s + 2 * line)
    bow += mark(f"M{at(-66, -170)}V{y - 140 * s:g}A{66 * s:g},{66 * s:g} 0 0 0 {at(66, -140)}V{y - 170 * s:g}", 12 * s, METAL)
    body = area(slab(x - 44 * s, y - 300 * s, 88 * s, 200 * s, 44 * s), NAVY, line)
    top = f"M{at(-44, -200)}V{y - 256 * s:g}A{44 * s:g},{44 * s:g} 0 0 1 {at(44, -256)}V{y - 200 * s:g}z"
    grille = area(top, METAL, line)
    grille += mark(
        f"M{at(-44, -234)}H{x + 44 * s:g}M{at(-40, -264)}H{x + 40 * s:g}M{at(-15, -298)}V{y - 202 * s:g}M{at(15, -298)}V{y - 202 * s:g}",
        0.55 * line,
    )
    return foot + stand + bow + body + grille + mark(f"M{at(-14, -160)}H{x + 14 * s:g}", line, PAPER)


def big_headphones(x: float, y: float, scale: float = 1, line: float = LINE) -> str:
    """Draw headphones from the front around (x, y), about 400 units wide at scale 1."""
    s = scale

    def at(dx: float, dy: float) -> str:
        return f"{x + dx * s:g},{y + dy * s:g}"

    d = f"M{at(-160, 60)}V{y - 20 * s:g}A{160 * s:g},{160 * s:g} 0 0 1 {at(160, -20)}V{y + 60 * s:g}"
    band = mark(d, 40 * s + 2 * line) + mark(d, 40 * s, STEEL)
    pad = f"M{at(-80, -178)}A{160 * s:g},{160 * s:g} 0 0 1 {at(80, -178)}"
    band += mark(pad, 54 * s + 2 * line) + mark(pad, 54 * s, NAVY)
    cups = "".join(
        area(slab(x + (side * 138 - 34) * s, y + 6 * s, 68 * s, 170 * s, 32 * s), NAVY, line)
        + area(slab(x + (side * 184 - 36) * s, y + 18 * s, 72 * s, 146 * s, 34 * s), TEAL, line)
        for side in (-1, 1)
    )
    return band + cups


def sheet(x: float, y: float, width: float, height: float, rows: int, weight: float, fill: str = PAPER, ink: str = STEEL) -> str:
    """Draw a sheet of paper with lines for words."""
    gap = (height - 40) / rows
    lines = "".join(
        f"M{x + 28:g},{y + 20 + gap * (n + 0.5):g}H{x + width - (28 if n < rows - 1 else width * 0.42):g}" for n in range(rows)
    )
    return area(slab(x, y, width, height, 14), fill) + mark(lines, weight, ink)


def mug(x: float, y: float, colour: str) -> str:
    """Draw a mug whose foot stands at (x, y)."""
    return mark(f"M{x + 28},{y - 52}h12a14,14 0 0 1 0,30h-12", LINE) + area(
        f"M{x - 30},{y - 66}H{x + 30}V{y - 14}Q{x + 30},{y} {x + 16},{y}H{x - 16}Q{x - 30},{y} {x - 30},{y - 14}z", colour
    )


def lamp(x: float) -> str:
    """Draw a lamp that hangs over a table, its middle at x."""
    return mark(f"M{x},0V54", LINE, cap="butt") + area(
        f"M{x - 20},54H{x + 20}Q{x + 66},70 {x + 74},116H{x - 74}Q{x - 66},70 {x - 20},54z", MUSTARD
    )


def lens(x: float, y: float, radius: float, glass: str) -> str:
    """Draw a magnifying glass, its glass around (x, y), its handle to the lower right."""
    far = radius * 0.74
    handle = f"M{x + far:g},{y + far:g}L{x + far + 78:g},{y + far + 78:g}"
    return merged(WOOD, (handle, 28)) + area(ring(x, y, radius), glass, 16)
