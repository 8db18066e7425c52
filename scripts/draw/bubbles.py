"""Bubbles: what a person says or thinks, and the message on a phone."""

from .pen import LINE, PAPER, STEEL, area, flat, mark, merged, ring, slab


def speech(
    x: float, y: float, width: float, height: float, tip: tuple[float, float], content: str = ""
) -> str:
    """Draw a speech bubble whose tail ends at `tip`; `content` is in units of the picture."""
    to_x, to_y = tip
    if y <= to_y <= y + height:
        side = x + 16 if to_x < x else x + width - 16
        at = min(max(to_y, y + 56), y + height - 56)
        tail = f"M{side:g},{at - 24:g}L{to_x:g},{to_y:g}L{side:g},{at + 24:g}z"
    else:
        side = y + 16 if to_y < y else y + height - 16
        at = min(max(to_x, x + 62), x + width - 62)
        tail = f"M{at - 26:g},{side:g}L{to_x:g},{to_y:g}L{at + 26:g},{side:g}z"
    return merged(PAPER, slab(x, y, width, height, min(40, height / 2)), tail) + content


def thought(
    x: float, y: float, reach: float, tall: float, head: tuple[float, float], content: str = ""
) -> str:
    """Draw a thought around (x, y), with two dots on the way to `head`."""
    far, near = (0.62, 11), (0.8, 8)
    dots = ""
    for part, radius in (far, near):
        start_x, start_y = x + (head[0] - x) * part, y + (head[1] - y) * part
        dots += area(ring(start_x, start_y, radius), PAPER, 6)
    return dots + area(ring(x, y, reach, tall), PAPER) + content


def lines(x: float, y: float, width: float, count: int, step: float = 34, weight: float = 12) -> str:
    """Draw `count` lines that stand for words, the last one short."""
    last = f"M{x:g},{y + step * (count - 1):g}h{width * 0.6:g}"
    return mark("".join(f"M{x:g},{y + step * n:g}h{width:g}" for n in range(count - 1)) + last, weight, STEEL)


def message(x: float, y: float, width: float, height: float, content: str = "", fill: str = PAPER) -> str:
    """Draw a message as it stands on a phone, its small tail at the lower left."""
    tail = f"M{x + 22:g},{y + height - 16:g}L{x - 4:g},{y + height + 22:g}L{x + 66:g},{y + height - 8:g}z"
    return merged(fill, slab(x, y, width, height, 24), tail, line=0.75 * LINE) + content


def dots(x: float, y: float, count: int, step: float, radius: float, colour: str) -> str:
    """Draw a row of dots around (x, y), as a password is shown."""
    first = x - step * (count - 1) / 2
    return flat("".join(ring(first + step * n, y, radius) for n in range(count)), colour)
