"""The pictures of people with others: friends, callers, strangers."""

from dataclasses import replace

from .belongings import badge, bank_card, birthday_cake, heart
from .bubbles import lines, speech, thought
from .faces import tile, unknown_bust
from .hands import working_hand
from .houses import bank, window
from .lesson_pictures import at_the_laptop
from .packs import SAFE, Table
from .pen import (
    CORAL,
    CREAM,
    GREEN,
    INK,
    LEAF,
    LINE,
    METAL,
    MUSTARD,
    NAVY,
    PAPER,
    PEACH,
    PLUM,
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
from .people import ADA, ALEX, JO, KIT, LEE, MAY, ME, ROSE, SAM, STRANGER, Look
from .people_parts import (
    lanyard,
    phone_at_ear,
    police_cap,
    raised_hand,
    standing,
    tie,
)
from .phone import phone
from .profile import seated_arm, seated_body
from .signs import camera_off
from .things import laptop, mug, table

OFFICER = replace(ADA, style="crop", top="#33465c", collar="shirt")


def guess_password() -> str:
    """Draw a stranger who thinks of a name, a dog and a birthday."""
    who = place(unknown_bust(LINE / 0.72, 189 / 0.72), 300, 410, 0.72)
    name = badge(120, 152, 0.54, ME)
    cake = birthday_cake(486, 142, 0.58)
    return picture(name, place(dog(), 306, 148, 0.8), cake, who, ground=CREAM)


def dog() -> str:
    """Draw a dog's head around (0, 0), 200 units wide."""
    face = area(
        "M-62,-60C-40,-84 40,-84 62,-60C84,-20 70,30 44,58C26,84 -26,84 -44,58C-70,30 -84,-20 -62,-60z", WOOD
    )
    muzzle = (
        area("M-40,34C-40,4 40,4 40,34C40,74 -40,74 -40,34z", CREAM, 6)
        + flat(ring(0, 22, 17, 12), INK)
        + mark("M0,34V48Q-14,60 -24,50M0,48Q14,60 24,50", 6)
    )
    ear = area("M-58,-66C-98,-72 -112,-10 -92,30C-74,34 -62,-4 -50,-34z", "#8a5a35")
    eyes = flat(ring(-28, -18, 8, 10) + ring(28, -18, 8, 10), INK)
    return face + ear + place(ear, 0, 0, flip=True) + muzzle + eyes


def pretend() -> str:
    """Draw a grey person who holds a photo of a smiling face in front of their own."""
    body = place(unknown_bust(LINE, 312), 300, 288)
    photo = area(slab(184, 192, 232, 330, 8), WHITE) + tile(ROSE, 198, 206, 204, 280, "smile")
    fingers = "".join(merged(STRANGER.skin.tone, (f"M176,{y}H212", 26)) for y in (390, 420, 450))
    hand = sleeve("M124,600V560L156,470", 66, STRANGER.top) + merged(STRANGER.skin.tone, ("M160,470V412", 52))
    hand += fingers
    return picture(body, photo, hand, place(hand, 600, 0, flip=True), ground=SKY)


def meet_with_someone() -> str:
    """Draw a person and a friend, who meet somebody new in a cafe."""
    cafe = window(206, 36, 188, 130, flat("M206,166V130Q250,96 300,126T394,116V166z", LEAF))
    line = LINE / 0.72
    friend = place(seated_body(SAM, "smile", line, 420), 214, 236, 0.72)
    learner_body = place(seated_body(LEE, "smile", line, 420), 102, 262, 0.72)
    new = place(seated_body(NEW, "smile", line, 420), 486, 250, 0.72, flip=True)
    cups = mug(250, 540, CORAL) + mug(338, 540, TEAL)
    arm = place(seated_arm(NEW, working_hand(NEW.skin, line), (80, 330), line), 486, 250, 0.72, flip=True)
    return picture(cafe, friend, learner_body, new, table(486), cups, arm, ground=PEACH)


NEW = Look(LEE.skin, "#6b3f26", "bob", MUSTARD, "vee")


def trusted_people() -> str:
    others = standing(JO, "smile", 144, 210, 0.5) + standing(SISTER, "smile", 300, 138, 0.5)
    others += standing(KIT, "smile", 456, 210, 0.5, lanyard(LINE / 0.5))
    return picture(others, standing(ME, "smile", 300, 372, 0.72), ground=SAGE)


SISTER = replace(ME, style="bun", top=PLUM, down_syndrome=False, collar="vee")


def show_a_card() -> str:
    line = LINE / 0.84
    card = area(slab(232, 250, 136, 96, 10), WHITE) + lines(252, 278, 96, 2, 34, 11)
    giving = seated_arm(MAY, working_hand(MAY.skin, line), (116, 146), line)
    taking = seated_arm(KIT, working_hand(KIT.skin, line), (116, 146), line)
    return picture(
        place(seated_body(MAY, "calm", line, 360), 122, 204, 0.84),
        place(seated_body(KIT, "calm", line, 360), 478, 204, 0.84, flip=True),
        table(490),
        place(giving, 122, 204, 0.84),
        place(taking, 478, 204, 0.84, flip=True),
        card,
        ground=CREAM,
    )


def love_online() -> str:
    lid = (336, 268, 236, 184)
    line = LINE / 0.82
    rest = seated_arm(ME, working_hand(ME.skin, line), (190, 316), line)
    bubble = thought(414, 124, 112, 92, (214, 190), heart(414, 128, 56))
    return at_the_laptop(
        "smile", lid, tile(ALEX, 356, 288, 196, 144, "smile"), rest, extra=bubble, ground=PEACH
    )


def hides_their_face() -> str:
    dark = flat(slab(96, 106, 200, 290, 10), INK) + camera_off(196, 250, 78)
    return picture(
        table(486),
        laptop(76, 86, 448, 330, dark + tile(ME, 304, 106, 200, 290, "puzzled"), STEEL),
        ground=SKY,
    )


def ask_friend_photo() -> str:
    """Draw a person who shows a photo of two friends to the friend who is in it."""
    line = LINE / 0.84
    pair = tile(LEE, 216, 178, 84, 120, "smile") + tile(SAM, 300, 178, 84, 120, "smile")
    shown = area(slab(200, 162, 200, 180, 10), WHITE) + pair
    holding = seated_arm(LEE, working_hand(LEE.skin, line), (124, 170), line)
    rest = seated_arm(SAM, working_hand(SAM.skin, line), (66, 326), line)
    return picture(
        place(seated_body(LEE, "talk", line, 360), 116, 204, 0.84),
        place(seated_body(SAM, "smile", line, 360), 488, 204, 0.84, flip=True),
        table(500),
        place(holding, 116, 204, 0.84),
        shown,
        place(rest, 488, 204, 0.84, flip=True),
        ground=SAGE,
    )


def anyone() -> str:
    """Draw many very different people."""
    rows = (
        *((ROSE, 142, 126), (ALEX, 300, 112), (SAM, 458, 126), (ADA, 220, 238), (KIT, 380, 238)),
        *((MAY, 142, 366), (JO, 300, 372), (LEE, 458, 366)),
    )
    people = "".join(standing(who, "calm", x, y, 0.44) for who, x, y in rows)
    return picture(people, ground=SKY)


def calls(bubble: str, ground: str, look: Look = LEE) -> str:
    """Draw a person on the phone, and in a bubble whom they call."""
    scale = 0.86
    caller = standing(look, "calm", 344, 362, scale, phone_at_ear(look, LINE / scale, 276))
    return picture(caller, speech(28, 22, 330, 250, (276, 318), bubble), ground=ground)


def call_my_bank() -> str:
    return calls(bank(140, 236, 0.62) + bank_card(268, 190, 0.44, -8), CREAM)


def call_the_police() -> str:
    line = LINE / 0.5
    officer = standing(OFFICER, "calm", 193, 140, 0.5, tie(line), police_cap(line), bottom=274)
    return calls(officer, SKY)


def emergency_van(x: float, y: float, body: str, stripe: str, *, tall: bool) -> str:
    """Draw a police car, or a `tall` ambulance, that drives to the left; its wheels stand at y."""
    if tall:
        shape = area(f"M{x:g},{y - 20:g}V{y - 84:g}L{x + 44:g},{y - 150:g}H{x + 250:g}V{y - 20:g}z", body)
        glass = area(f"M{x + 22:g},{y - 84:g}L{x + 52:g},{y - 130:g}H{x + 92:g}V{y - 84:g}z", SKY, 6)
        light = area(slab(x + 110, y - 176, 60, 28, 10), "#2d6fd2", 6)
    else:
        shape = area(
            f"M{x:g},{y - 20:g}V{y - 62:g}L{x + 40:g},{y - 72:g}L{x + 84:g},{y - 120:g}H{x + 180:g}L{x + 226:g},{y - 72:g}L{x + 250:g},{y - 64:g}V{y - 20:g}z",
            body,
        )
        glass = area(
            f"M{x + 66:g},{y - 72:g}L{x + 94:g},{y - 106:g}H{x + 172:g}L{x + 200:g},{y - 72:g}z", SKY, 6
        )
        light = area(slab(x + 104, y - 146, 60, 26, 10), "#2d6fd2", 6)
    checks = "".join(flat(slab(x + 8 + 39 * n, y - 58 + 18 * (n % 2), 39, 18), stripe) for n in range(6))
    wheels = "".join(
        area(ring(x + at, y - 18, 26), INK) + flat(ring(x + at, y - 18, 10), METAL) for at in (58, 196)
    )
    return shape + glass + checks + light + wheels


def call_for_help_now() -> str:
    road = (
        flat("M0,520H600V552A48,48 0 0 1 552,600H48A48,48 0 0 1 0,552z", STEEL)
        + mark("M0,520H600", cap="butt")
        + mark("M60,568H160M250,568H350M440,568H540", 10, PAPER)
    )
    cars = emergency_van(24, 540, WHITE, NAVY, tall=False) + emergency_van(
        314, 540, MUSTARD, GREEN, tall=True
    )
    scale = 0.66
    caller = standing(LEE, "talk", 250, 150, scale, phone_at_ear(LEE, LINE / scale, 550), bottom=520)
    return picture(caller, road, cars, ground=PEACH)


def cover() -> str:
    scale = 0.84
    line = LINE / scale
    friend = standing(JO, "smile", 436, 220, 0.6)
    hand = raised_hand(LEE, -186, 150, line, 376)
    phone_hand = sleeve("M186,376V310L160,250", 72, LEE.top, line) + place(
        phone(-58, -160, 116, 206), 150, 240, 1, 6
    )
    grip = merged(LEE.skin.tone, ("M112,276H152", 26), line=line) + merged(
        LEE.skin.tone, ("M112,250H148", 26), line=line
    )
    return picture(friend, standing(LEE, "calm", 246, 284, scale, hand, phone_hand, grip), ground=SAGE)


TOGETHER: Table = {
    name: (draw, (SAFE,))
    for name, draw in {
        "pack": cover,
        "guess-password": guess_password,
        "pretend": pretend,
        "meet-with-someone": meet_with_someone,
        "trusted-people": trusted_people,
        "show-a-card": show_a_card,
        "love-online": love_online,
        "hides-their-face": hides_their_face,
        "ask-friend-photo": ask_friend_photo,
        "anyone": anyone,
        "call-my-bank": call_my_bank,
        "call-the-police": call_the_police,
        "call-for-help-now": call_for_help_now,
    }.items()
}
