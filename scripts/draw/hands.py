"""Hands, each with a thumb and fingers that can be told apart."""

from .pen import LINE, area, mark, merged
from .people import Skin


def pointing_hand(skin: Skin, sleeve: str = "", line: float = LINE) -> str:
    """Draw a hand from behind that points up, its fingertip at (0, 0)."""
    wrist = 380 if sleeve else 336
    hand = merged(
        skin.tone,
        ("M0,22V170", 44),
        ("M46,132V190", 44),
        ("M90,142V200", 42),
        ("M130,164V210", 36),
        ("M14,230L-44,176L-58,142", 40),
        f"M-22,160L148,190C152,240 132,280 118,310V{wrist}H18V320C-10,290 -22,250 -22,160z",
        line=line,
    )
    hand += mark("M23,128V196M68,140V200M111,152V204", 0.8 * line)
    hand += mark("M-22,196Q-8,216 -6,240", 0.8 * line)
    if line < 2 * LINE:
        hand += area("M-10,12Q0,2 10,12V32Q0,40 -10,32z", skin.light, 0.5 * line)
    return hand if not sleeve else hand + area("M2,352Q66,340 134,352L142,420H-6z", sleeve, line)


def typing_hand(skin: Skin, sleeve: str, line: float = LINE) -> str:
    """Draw a hand from behind that lies on keys, its longest finger at (0, 0), the thumb to the right."""
    hand = merged(
        skin.tone,
        ("M-76,44V120", 38),
        ("M-38,20V120", 42),
        ("M4,18V120", 42),
        ("M46,36V120", 42),
        ("M50,200L104,152L116,126", 40),
        "M-95,110H67C72,160 70,210 48,262V332H-62V262C-90,220 -97,160 -95,110z",
        line=line,
    )
    hand += mark("M-57,88V144M-17,84V144M25,84V144", 0.8 * line)
    return hand + area("M-78,316Q-8,304 64,316L72,420H-86z", sleeve, line)


def open_hand(skin: Skin, line: float = LINE) -> str:
    """Draw an open hand seen from its palm, the wrist at (0, 0), the thumb to the right."""
    hand = merged(
        skin.tone,
        ("M-38,-100L-48,-146", 27),
        ("M-12,-110L-16,-176", 29),
        ("M16,-108L20,-174", 29),
        ("M42,-96L54,-146", 28),
        ("M34,-40L78,-84", 30),
        "M-52,-100H56C58,-60 50,-30 34,-12V10H-32V-10C-50,-36 -54,-60 -52,-100z",
        line=line,
    )
    return hand + mark("M30,-62Q8,-50 4,-22M-34,-66Q-6,-84 30,-74", 0.7 * line)


def thumb_up(skin: Skin, line: float = LINE) -> str:
    """Draw a fist with its thumb up, the middle of the fist at (0, 0)."""
    hand = merged(
        skin.tone,
        ("M-22,-40C-18,-66 -14,-84 -14,-112", 42),
        "M-56,-40Q-58,-56 -30,-58H40V80H-30Q-56,76 -56,40z",
        ("M0,-38H46", 40),
        ("M0,-2H52", 40),
        ("M0,32H48", 38),
        ("M0,64H38", 34),
        line=line,
    )
    hand += mark("M10,-20H60M8,16H62M8,49H56", 0.8 * line)
    return hand + mark("M10,-38Q-4,-30 -4,0V60", 0.8 * line)


def cupped_hand(skin: Skin, line: float = LINE) -> str:
    """Draw a hand held behind an ear, the wrist at (0, 0), fingers up."""
    hand = merged(
        skin.tone,
        ("M-22,-90L-30,-168", 34),
        ("M4,-92L4,-178", 34),
        ("M30,-86L36,-162", 34),
        ("M50,-74L62,-130", 30),
        "M-40,-94L66,-76C66,-50 50,-20 34,0V30H-30V0C-42,-30 -44,-60 -40,-94z",
        line=line,
    )
    return hand + mark("M-9,-96L-13,-140M18,-94L20,-140M42,-84L48,-122", 0.7 * line)


def working_hand(skin: Skin, line: float = LINE) -> str:
    """Draw a hand from the side at rest on keys, the wrist at (0, 0), fingers to the right."""
    hand = merged(
        skin.tone,
        ("M-10,2L30,0", 50),
        ("M30,-8Q74,-10 84,26", 24),
        ("M30,6Q56,8 62,30", 24),
        ("M14,14L36,34", 22),
        line=line,
    )
    return hand + mark("M44,12Q58,12 66,24M24,20Q34,20 42,30", 0.7 * line)
