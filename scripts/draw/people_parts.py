"""What people in the pictures do with their arms, and what they wear at work, around the middle of a face."""

from .faces import bust, front_arm
from .hands import cupped_hand, open_hand, pointing_hand, working_hand
from .pen import (
    INK,
    LINE,
    METAL,
    NAVY,
    STEEL,
    TEAL,
    WHITE,
    area,
    flat,
    mark,
    place,
    ring,
    slab,
    sleeve,
)
from .people import Look, Mood
from .profile import seated_arm, seated_body
from .things import table


def standing(
    look: Look, mood: Mood, x: float, y: float, scale: float, *more: str, bottom: float = 600
) -> str:
    """Draw a person from the front down to `bottom`, the face at (x, y); `more` is in units of the person."""
    open_front = 4 if look.collar == "cardigan" else 0
    drop = (bottom - open_front - y) / scale
    return place(bust(look, mood, LINE / scale, drop) + "".join(more), x, y, scale)


def hand_on_chest(look: Look, line: float = LINE) -> str:
    """Draw an arm whose hand lies on the chest."""
    hand = place(working_hand(look.skin, line), -62, 290, 1.1, -34)
    return hand + front_arm(look, "C-172,330 -160,352 -124,330L-78,300", line)


def raised_hand(look: Look, x: float, y: float, line: float = LINE, bottom: float = 330) -> str:
    """Draw an open hand held up, its wrist at (x, y), on the left of the picture."""
    arm = sleeve(f"M{x + 26:g},{bottom:g}V{bottom - 30:g}L{x + 4:g},{y + 20:g}", 76, look.top, line)
    cuff = area(
        f"M{x - 44:g},{y + 18:g}L{x + 46:g},{y + 6:g}L{x + 51:g},{y + 42:g}L{x - 38:g},{y + 54:g}z",
        look.top,
        line,
    )
    return arm + place(open_hand(look.skin, line), x, y + 6, 1.05, -4) + cuff


def phone_at_ear(look: Look, line: float = LINE, bottom: float = 300) -> str:
    """Draw a phone held to the ear on the right of the face; it lies in front of the head."""
    arm = sleeve(f"M196,{bottom:g}V{min(272, bottom - 46):g}L150,188", 70, look.top, line)
    held = area(slab(-31, -100, 62, 206, 16), METAL, line) + flat(ring(-6, -74, 10), INK)
    hand = place(cupped_hand(look.skin, line / 0.76), 134, 172, 0.76, -16)
    cuff = area("M110,178L180,156L193,190L123,212z", look.top, line)
    return arm + place(held, 92, 34, 1, -9) + hand + cuff


def finger_on_lips(look: Look, line: float = LINE, bottom: float = 328) -> str:
    """Draw a finger held to the lips."""
    arm = sleeve(f"M120,{bottom:g}V{min(286, bottom - 50):g}L52,226", 74, look.top, line)
    return arm + place(pointing_hand(look.skin, look.top, line / 0.52), 2, 40, 0.52, -14)


def lanyard(line: float = LINE) -> str:
    """Draw a badge on a ribbon around the neck."""
    ribbon = mark("M-46,128L-6,246M46,128L6,246", 13 + line) + mark(
        "M-46,128L-6,246M46,128L6,246", 13 - 0.2 * line, TEAL
    )
    card = area(slab(-34, 240, 68, 84, 8), WHITE, line) + flat(
        ring(0, 268, 12) + "M-20,308C-20,286 20,286 20,308z", STEEL
    )
    return ribbon + card


def stethoscope(line: float = LINE) -> str:
    """Draw a stethoscope around the neck."""
    tubes = "M-50,124C-70,200 -50,226 -30,238M50,124C70,190 70,220 62,250"
    return mark(tubes, 9 + line) + mark(tubes, 9, STEEL) + area(ring(60, 262, 20), METAL, line)


def police_cap(line: float = LINE) -> str:
    """Draw a police officer's cap with its chequered band."""
    crown = area("M-104,-84C-124,-150 -60,-166 0,-166C60,-166 124,-150 104,-84z", NAVY, line)
    band = area("M-96,-92Q0,-122 96,-92L92,-54Q0,-82 -92,-54z", WHITE, line)
    checks = "".join(
        flat(slab(at - 11, -100 + abs(at) * 0.14 + (row * 17), 20, 16), INK)
        for row in (0, 1)
        for at in range(-72 + 21 * row, 80, 42)
    )
    peak = area("M-88,-54Q0,-86 88,-54Q60,-36 0,-40Q-60,-36 -88,-54z", INK, line)
    return crown + band + checks + peak + area(ring(0, -130, 17), METAL, 0.7 * line)


def tie(line: float = LINE) -> str:
    """Draw a dark tie."""
    return area("M-15,150H15L10,176L22,242L0,264L-22,242L-10,176z", INK, line)


def at_a_table(
    left: Look, right: Look, moods: tuple[Mood, Mood], things: str = "", reach: float = 66, *, y: float = 490
) -> str:
    """Draw two people from the side who face each other across a table with `things` on it."""
    line = LINE / 0.84
    arms, bodies = "", ""
    for look, mood, x, flip in ((left, moods[0], 122, False), (right, moods[1], 478, True)):
        bodies += place(seated_body(look, mood, line, 360), x, 204, 0.84, flip=flip)
        arms += place(
            seated_arm(look, working_hand(look.skin, line), (reach, 326), line), x, 204, 0.84, flip=flip
        )
    return bodies + table(y) + things + arms


def white_coat(look: Look) -> Look:
    """Give the same person in a white coat."""
    return Look(look.skin, look.hair, look.style, WHITE, "cardigan", look.backdrop, glasses=look.glasses)
