"""Phones: from the front, from behind, in a hand, and with a message."""

from .bubbles import message
from .faces import tile
from .hands import pointing_hand
from .pen import (
    INK,
    LINE,
    METAL,
    PAPER,
    SCREEN,
    SKY,
    STEEL,
    WHITE,
    area,
    flat,
    mark,
    merged,
    picture,
    place,
    ring,
    slab,
)
from .people import Look

LINK = "#1c5aa6"
"""The blue of a link."""


def phone(x: float, y: float, width: float, height: float, content: str = "", glass: str = SKY) -> str:
    """Draw a phone from the front; `content` is drawn on the glass, in units of the picture."""
    edge = max(11, width * 0.05)
    inside = flat(slab(x + edge, y + 1.7 * edge, width - 2 * edge, height - 2.7 * edge, width * 0.06), glass)
    ear = mark(f"M{x + width / 2 - width * 0.08:g},{y + 0.85 * edge:g}h{width * 0.16:g}", 0.45 * edge, METAL)
    return area(slab(x, y, width, height, width * 0.13), INK) + inside + ear + content


def phone_behind(x: float, y: float, width: float, height: float) -> str:
    """Draw a phone from behind, with its camera."""
    back = area(slab(x, y, width, height, width * 0.13), SCREEN)
    lens = area(ring(x + width * 0.27, y + width * 0.27, width * 0.14), STEEL) + flat(
        ring(x + width * 0.27, y + width * 0.27, width * 0.06), INK
    )
    return back + lens


def big_phone(content: str = "", glass: str = SKY) -> str:
    """Draw a phone that fills the picture's height."""
    return phone(110, 20, 380, 560, content, glass)


def sender(who: Look | None) -> str:
    """Draw the head of a message: the sender's face and a line for the name, or a gap where they belong."""
    bar = flat(slab(129, 52, 342, 106, 18), WHITE) + mark("M129,158H471", 5, STEEL, "butt")
    if who is None:
        gap = ring(194, 105, 38) + slab(254, 84, 182, 42, 14)
        return bar + f'<g stroke-dasharray="13 13">{mark(gap, 6, STEEL)}</g>'
    return bar + tile(who, 154, 62, 84, 86, "smile") + mark("M264,105H400", 14, INK)


def on_a_phone(content: str, who: Look | str | None = "", ground: str = PAPER) -> str:
    """Draw a picture of a message on a phone; `content` lies in the message, around (300, 340).

    Without a sender the message takes the place of the sender's name too.
    """
    if isinstance(who, str):
        return picture(big_phone(message(150, 96, 300, 400, content)), ground=ground)
    return picture(big_phone(sender(who) + message(150, 186, 300, 310, content)), ground=ground)


def finger_at(x: float, y: float, look: Look, scale: float = 0.52, turn: float = -58) -> str:
    """Draw a hand whose finger touches (x, y)."""
    return place(pointing_hand(look.skin, look.top, LINE / scale), x, y, scale, turn)


def held_phone(look: Look, x: float, y: float, scale: float, content: str = "", glass: str = SKY) -> str:
    """Draw a phone in a hand, from the front, its middle at (x, y); `content` is in units of the phone.

    At scale 1 the phone is 220 by 400, and the sleeve ends 380 below its middle.
    """
    line = LINE / scale
    back = merged(
        look.skin.tone,
        "M-104,60C-134,130 -100,214 -62,250V330H62V250C104,220 122,160 112,60z",
        line=line,
    )
    fingers = "".join(
        merged(look.skin.tone, (f"M122,{at}L92,{at}", 30), line=line) for at in (32, 74, 116, 158)
    )
    thumb = merged(look.skin.tone, ("M-112,170C-128,120 -112,70 -84,40", 38), line=line)
    cuff = area("M-76,312Q0,298 76,312L84,384H-84z", look.top, line)
    return place(back + cuff + phone(-110, -200, 220, 400, content, glass) + fingers + thumb, x, y, scale)
