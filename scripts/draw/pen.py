"""The pen and the paints: every picture is made of these few marks, as SVG text."""

from typing import TypeAlias

INK = "#1d2b3a"
LINE = 8.0
"""The outline at 600 units; a part drawn smaller passes a larger one, so that it looks the same."""

CREAM, SAGE, SKY, PEACH = "#f4ead8", "#dde8d8", "#d8e6ec", "#f6dccb"
PAPER, WHITE = "#fffaf0", "#ffffff"
TEAL, CORAL, MUSTARD, NAVY, PLUM, LEAF = "#2e8287", "#dd7656", "#e8b644", "#3f5f8c", "#8a5577", "#7fa376"
METAL, STEEL, WOOD, WOOD_DARK = "#cdd6db", "#71828f", "#d9a873", "#bd8a56"
SCREEN, RED, GREEN, MOUTH = "#2b3f52", "#b4302b", "#24705a", "#8c3b34"

Part: TypeAlias = str | tuple[str, float]
"""A closed outline, or a line with the width of the limb it stands for."""


def number(value: float) -> str:
    """Write a number as short as it can be."""
    return f"{value:.2f}".rstrip("0").rstrip(".")


def area(d: str, fill: str, line: float = LINE) -> str:
    """Fill a closed shape and draw its outline."""
    return f'<path d="{d}" fill="{fill}" stroke-width="{number(line)}"/>'


def flat(d: str, fill: str) -> str:
    """Fill a shape without outline."""
    return f'<path d="{d}" fill="{fill}" stroke="none"/>'


def mark(d: str, line: float = LINE, colour: str = INK, cap: str = "round") -> str:
    """Draw a line."""
    ends = "" if cap == "round" else f' stroke-linecap="{cap}"'
    return f'<path d="{d}" stroke="{colour}" stroke-width="{number(line)}"{ends}/>'


def ring(x: float, y: float, radius: float, tall: float | None = None) -> str:
    """Give the outline of a circle, or of an oval `tall` high from its middle."""
    up = radius if tall is None else tall
    r, t, w = number(radius), number(up), number(2 * radius)
    return f"M{number(x - radius)},{number(y)}a{r},{t} 0 1 0 {w},0a{r},{t} 0 1 0 -{w},0z"


def slab(x: float, y: float, width: float, height: float, corner: float = 0) -> str:
    """Give the outline of a rectangle with rounded corners."""
    c, w, h = number(corner), number(width - 2 * corner), number(height - 2 * corner)
    turn = f"a{c},{c} 0 0 1 "
    right = f"M{number(x + corner)},{number(y)}h{w}{turn}{c},{c}v{h}{turn}-{c},{c}"
    return f"{right}h-{w}{turn}-{c},-{c}v-{h}{turn}{c},-{c}z"


def merged(fill: str, *parts: Part, line: float = LINE) -> str:
    """Draw parts as one body: the outline runs around all of them and never between them."""
    around, inside = [], []
    for part in parts:
        if isinstance(part, str):
            around.append(f'<path d="{part}" fill="{INK}" stroke-width="{number(2 * line)}"/>')
            inside.append(flat(part, fill))
        else:
            d, width = part
            around.append(mark(d, width + 2 * line))
            inside.append(mark(d, width, fill))
    return "".join(around + inside)


def sleeve(d: str, width: float, fill: str, line: float = LINE) -> str:
    """Draw a limb that is cut off flat at both ends, as at a picture's edge."""
    return mark(d, width + 2 * line, cap="butt") + mark(d, width, fill, "butt")


def place(content: str, x: float, y: float, scale: float = 1, turn: float = 0, *, flip: bool = False) -> str:
    """Move a drawing to (x, y), with its size, its turn in degrees, and mirrored if asked."""
    steps = f"translate({number(x)} {number(y)})"
    if turn:
        steps += f" rotate({number(turn)})"
    if flip:
        steps += f" scale({number(-scale)} {number(scale)})"
    elif scale != 1:
        steps += f" scale({number(scale)})"
    return f'<g transform="{steps}">{content}</g>'


def picture(*content: str, ground: str = CREAM) -> str:
    """Give a whole picture, 600 by 600, on its own soft ground."""
    return whole(flat(slab(0, 0, 600, 600, 48), ground), *content)


def whole(*content: str) -> str:
    """Give a whole drawing, 600 by 600, whose first mark is its ground."""
    inside = "".join(content)
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 600" width="600" height="600">\n'
        f'<g fill="none" stroke="{INK}" stroke-linecap="round" stroke-linejoin="round">\n'
        + inside.replace("/><", "/>\n<").replace("</g><", "</g>\n<")
        + "\n</g>\n</svg>\n"
    )
