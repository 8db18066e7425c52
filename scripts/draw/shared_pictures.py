"""The pictures that several packs share: the same meaning has the same picture in all of them."""

from .belongings import bank_card, clock, envelope, notebook, padlock
from .bubbles import dots, lines, message, speech, thought
from .faces import unknown_bust
from .hands import pointing_hand, thumb_up, working_hand
from .houses import cross_mark, drawers, football, house, open_drawer
from .packs import CALLS, ONLINE, SAFE, Table
from .pen import (
    CORAL,
    CREAM,
    GREEN,
    INK,
    LEAF,
    LINE,
    METAL,
    MUSTARD,
    PAPER,
    PEACH,
    SAGE,
    SKY,
    STEEL,
    TEAL,
    WHITE,
    WOOD,
    area,
    flat,
    mark,
    merged,
    picture,
    place,
    ring,
    slab,
    sleeve,
)
from .people import JO, KIT, LEE, MAY, ME, ROSE, SAM
from .people_parts import (
    at_a_table,
    hand_on_chest,
    lanyard,
    phone_at_ear,
    raised_hand,
    standing,
    white_coat,
)
from .phone import held_phone, phone
from .profile import seated_arm, seated_body
from .signs import tick, waves
from .things import mug, table, tablet


def ask_someone() -> str:
    """Draw a person who shows a phone to a friend; the friend points at it."""
    line = LINE / 0.84
    finger = place(pointing_hand(SAM.skin, line=line / 0.4), 122, -52, 0.4, 66)
    pointing = seated_arm(SAM, finger, (84, 196), line)
    holding = seated_arm(LEE, working_hand(LEE.skin, line), (140, 268), line)
    shown = phone(236, 190, 150, 264, message(256, 226, 110, 130, lines(272, 256, 78, 3, 34, 10)))
    return picture(
        place(seated_body(LEE, "calm", line, 360), 116, 204, 0.84),
        place(seated_body(SAM, "calm", line, 360), 488, 204, 0.84, flip=True),
        table(500),
        shown,
        place(holding, 116, 204, 0.84),
        place(pointing, 488, 204, 0.84, flip=True),
        ground=PEACH,
    )


def my_choice() -> str:
    line = LINE / 0.92
    supporter = standing(KIT, "calm", 430, 206, 0.62, lanyard(LINE / 0.62))
    decides = standing(MAY, "smile", 240, 246, 0.92, hand_on_chest(MAY, line))
    return picture(supporter, decides, ground=SAGE)


def say_no() -> str:
    line = LINE / 0.9
    person = standing(LEE, "calm", 322, 306, 0.9, raised_hand(LEE, -186, 146, line, 326))
    return picture(person, speech(392, 36, 180, 156, (396, 250), cross_mark(482, 114, 40)), ground=PEACH)


def say_yes() -> str:
    thumb = sleeve("M-176,326V286L-186,180", 76, LEE.top, LINE / 0.9)
    thumb += place(thumb_up(LEE.skin), -178, 130, 0.9, -4)
    person = standing(LEE, "smile", 322, 306, 0.9, thumb)
    return picture(person, speech(392, 36, 180, 156, (396, 250), tick(482, 114, 48, GREEN, 24)), ground=SAGE)


def say_nothing() -> str:
    return picture(standing(MAY, "calm", 250, 300, 0.98), speech(366, 40, 196, 156, (348, 276)), ground=SKY)


def change_my_mind() -> str:
    turning = merged(CORAL, ("M262,128Q300,76 336,116", 16), "M314,136L356,146L352,98z", line=6)
    thoughts = thought(150, 130, 104, 92, (264, 300), tick(150, 130, 48, GREEN, 24))
    thoughts += thought(450, 130, 104, 92, (336, 300), cross_mark(450, 130, 38))
    return picture(standing(ME, "think", 300, 388, 0.9), thoughts, turning, ground=CREAM)


def friends_in_real_life() -> str:
    tea = place(mug(0, 0, CORAL), 330, 524, 1.1) + place(mug(0, 0, MUSTARD), 266, 524, 1.1, flip=True)
    return picture(at_a_table(ME, SAM, ("smile", "smile")), tea, ground=SAGE)


def tell_someone() -> str:
    return picture(at_a_table(MAY, SAM, ("talk", "smile")), waves(232, 252, 3, 22), ground=CREAM)


def tell_password() -> str:
    secret = padlock(300, 112, 0.52) + dots(300, 178, 4, 34, 11, INK)
    whisper = speech(186, 24, 228, 190, (226, 248), secret)
    return picture(at_a_table(LEE, SAM, ("talk", "calm")), whisper, ground=PEACH)


def not_your_fault() -> str:
    """Draw a sad person, and a friend close by with an arm around them."""
    sad = standing(ME, "worried", 226, 280, 0.82)
    fingers = "".join(
        merged(JO.skin.tone, (f"M{84 + 25 * n},{470 - 8 * n}V{438 - 9 * n}", 24)) for n in range(4)
    )
    return picture(standing(JO, "smile", 394, 226, 0.82), sad, fingers, ground=SKY)


def wait() -> str:
    line = LINE / 0.88
    arm = seated_arm(MAY, working_hand(MAY.skin, line), (120, 312), line)
    return picture(
        clock(440, 160, 104),
        place(seated_body(MAY, "smile", line, 360), 160, 206, 0.88),
        table(500),
        place(mug(0, 0, CORAL), 364, 542, 1.4),
        place(arm, 160, 206, 0.88),
        ground=CREAM,
    )


def family() -> str:
    """Draw adults of three ages on a sofa."""
    back = area(slab(46, 236, 508, 300, 54), LEAF)
    people = standing(SAM, "smile", 150, 214, 0.56, bottom=500)
    people += standing(KIT, "smile", 450, 214, 0.56, bottom=500)
    people += standing(ME, "smile", 300, 244, 0.58, bottom=500)
    seat = area(slab(70, 430, 460, 124, 26), LEAF) + mark("M300,438V548", 6)
    arms = area(slab(24, 380, 76, 176, 36), LEAF) + area(slab(500, 380, 76, 176, 36), LEAF)
    return picture(back, people, seat, arms, ground=PEACH)


def my_health() -> str:
    line = LINE / 0.84
    doctor = white_coat(ROSE)
    arms = [
        place(seated_arm(who, working_hand(who.skin, line), (66, 326), line), x, 204, 0.84, flip=x > 300)
        for who, x in ((LEE, 122), (doctor, 478))
    ]
    hanging = "M-64,134C-60,190 -40,206 0,196C16,200 16,236 14,252"
    tubes = mark(hanging, 9 + line) + mark(hanging, 9, STEEL)
    tubes += area(ring(14, 266, 17), METAL, line)
    return picture(
        place(seated_body(LEE, "calm", line, 360), 122, 204, 0.84),
        place(seated_body(doctor, "talk", line, 360) + tubes, 478, 204, 0.84, flip=True),
        table(490),
        *arms,
        place(waves(0, 0, 3, 20), 374, 254, flip=True),
        ground=SKY,
    )


def supporter() -> str:
    return picture(standing(KIT, "smile", 300, 222, 1.12, lanyard(LINE / 1.12)), ground=SAGE)


def stranger() -> str:
    scale = 1.16
    return picture(place(unknown_bust(LINE / scale, 312 / scale), 300, 288, scale), ground=CREAM)


def phone_call() -> str:
    scale = 1.04
    return picture(standing(ME, "talk", 268, 288, scale, phone_at_ear(ME, LINE / scale)), ground=SKY)


def phone_keys(x: float, y: float) -> str:
    """Draw the keys of a phone, 160 wide."""
    return "".join(
        area(slab(x + 42 * c, y + 42 * r, 34, 34, 8), PAPER, 5) for r in range(3) for c in range(4)
    )


def write_message() -> str:
    content = message(-84, -160, 168, 110, lines(-60, -120, 120, 2, 34, 12)) + phone_keys(-80, 8)
    finger = place(pointing_hand(MAY.skin, MAY.top, LINE / 0.5), 330, 334, 0.5, -48)
    return picture(held_phone(MAY, 276, 222, 0.96, content), finger, ground=SAGE)


def my_password() -> str:
    box = area(slab(110, 446, 380, 96, 24), WHITE)
    return picture(padlock(300, 300, 1.5), box, dots(300, 494, 6, 54, 16, INK), ground=SKY)


def password_at_home() -> str:
    """Draw a notebook in a drawer; the tablet lies on a table of its own."""
    low = merged(WOOD, ("M366,392H570", 22), ("M400,392V556", 18), ("M538,392V556", 18))
    lying = place(tablet(-224, -184, 448, 368), 468, 312, 0.38)
    return picture(drawers(44, 236), notebook(168, 246, 0.9), open_drawer(44, 236), low, lying, ground=PEACH)


def my_address() -> str:
    words = lines(150, 380, 200, 3, 46, 15)
    stamp = area(slab(404, 318, 64, 76, 4), CORAL, 6)
    return picture(house(300, 256, 1.04), envelope(90, 290, 420, 262, words + stamp), ground=SAGE)


def my_team() -> str:
    """Draw a football scarf and a football."""
    scarf = mark("".join(f"M{x},474V520" for x in range(128, 250, 19)), 9) + area(
        "M120,70H250V470H120z", TEAL
    )
    for y in (130, 230, 330):
        scarf += flat(slab(124, y, 122, 44), MUSTARD) + mark(f"M120,{y}H250M120,{y + 44}H250", 6)
    return picture(scarf, football(404, 360, 150), ground=CREAM)


def films() -> str:
    sky = flat(slab(74, 114, 452, 308, 8), SKY) + area(ring(430, 190, 34), MUSTARD, 6)
    hills = flat(
        "M74,350C150,240 230,250 300,330C360,270 450,260 526,340V414a8,8 0 0 1 -8,8H82a8,8 0 0 1 -8,-8z", LEAF
    )
    play = area(ring(300, 268, 74), WHITE) + area("M276,226L346,268L276,310z", TEAL)
    television = area(slab(50, 90, 500, 356, 24), INK) + sky + hills + play
    foot = area("M230,446H370L396,510H204z", STEEL)
    return picture(foot, television, merged(WOOD, ("M70,530H530", 34)), ground=PEACH)


def charge_device() -> str:
    """Draw a tablet with its cable in, and a full battery on its screen."""
    battery = area(slab(170, 176, 220, 116, 18), WHITE) + area(slab(392, 208, 20, 52, 6), WHITE)
    battery += flat("".join(slab(188 + 66 * n, 194, 52, 80, 8) for n in range(3)), GREEN)
    bolt = area("M296,186L250,246H284L268,288L322,224H288z", MUSTARD, 5)
    cable = sleeve("M294,440V500Q294,552 350,552H520", 10, METAL)
    plug = area(slab(266, 424, 56, 62, 8), METAL)
    return picture(cable, plug, tablet(70, 60, 448, 368, battery + bolt), ground=SAGE)


SHARED: Table = {
    "ask-someone": (ask_someone, (ONLINE, CALLS, SAFE)),
    "bank-card": (lambda: picture(bank_card(300, 300, 1.42, -8), ground=PEACH), (CALLS, SAFE)),
    "change-my-mind": (change_my_mind, (ONLINE, CALLS)),
    "charge-device": (charge_device, (ONLINE, CALLS)),
    "family": (family, (ONLINE, CALLS, SAFE)),
    "films": (films, (ONLINE, SAFE)),
    "friends-in-real-life": (friends_in_real_life, (ONLINE, CALLS, SAFE)),
    "my-address": (my_address, (CALLS, SAFE)),
    "my-choice": (my_choice, (ONLINE, SAFE)),
    "my-health": (my_health, (ONLINE, SAFE)),
    "my-password": (my_password, (ONLINE, SAFE)),
    "my-team": (my_team, (ONLINE, SAFE)),
    "not-your-fault": (not_your_fault, (ONLINE, SAFE)),
    "password-at-home": (password_at_home, (ONLINE, SAFE)),
    "phone-call": (phone_call, (CALLS, SAFE)),
    "say-no": (say_no, (ONLINE, CALLS, SAFE)),
    "say-nothing": (say_nothing, (ONLINE, CALLS)),
    "say-yes": (say_yes, (ONLINE, SAFE)),
    "stranger": (stranger, (CALLS, SAFE)),
    "supporter": (supporter, (CALLS, SAFE)),
    "tell-password": (tell_password, (ONLINE,)),
    "tell-someone": (tell_someone, (CALLS, SAFE)),
    "wait": (wait, (ONLINE, CALLS, SAFE)),
    "write-message": (write_message, (CALLS, SAFE)),
}
