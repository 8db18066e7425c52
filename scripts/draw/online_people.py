"""The pictures of people and of what they like to do, for the lessons about getting online."""

from .belongings import clock, padlock
from .bubbles import speech, thought
from .faces import bust, front_arm, tile
from .hands import typing_hand, working_hand
from .houses import football
from .packs import ONLINE, Table
from .pen import (
    CORAL,
    CREAM,
    INK,
    LEAF,
    LINE,
    MUSTARD,
    NAVY,
    PAPER,
    PEACH,
    PLUM,
    RED,
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
)
from .people import JO, KIT, LEE, MAY, ME, ROSE, SAM, Look, Mood
from .people_parts import at_a_table, raised_hand, standing
from .profile import seated_arm, seated_body
from .screen_signs import NOTE, app, sign, tree_photo, web_page, wifi
from .things import big_headphones, lying_tablet, table, tablet
from .things_at_home import bread
from .things_outside import apple, carrot


def music() -> str:
    notes = sign(NOTE, 300, 360, 190, CORAL)
    return picture(big_headphones(300, 290, 1.14), notes, ground=SAGE)


def shopping() -> str:
    food = (
        place(bread(), 120, 30, 0.5)
        + place(carrot(), 330, 40, 0.46)
        + place(apple(), 300, 150, 0.34)
        + place(apple(), 120, 170, 0.3)
    )
    grip = mark("M120,310C120,60 480,60 480,310", 36) + mark("M120,310C120,60 480,60 480,310", 20, WOOD)
    basket = (
        area("M60,300H540L486,540H114z", WOOD)
        + mark("M76,370H524M94,450H506", 8)
        + mark("M170,370L190,536M300,370V536M430,370L410,536", 8)
    )
    return picture(grip, food, basket, area(slab(44, 282, 512, 44, 14), WOOD), ground=SKY)


def photos() -> str:
    friends = (
        area(slab(-150, -130, 300, 270, 10), WHITE)
        + tile(JO, -128, -108, 124, 196, "smile")
        + tile(SAM, 4, -108, 124, 196, "smile")
    )
    tree = area(slab(-130, -150, 260, 310, 10), WHITE) + tree_photo(-106, -126, 212, 220)
    return picture(place(tree, 410, 210, 1, 8), place(friends, 214, 380, 1.06, -6), ground=PEACH)


def games() -> str:
    def card(fill: str, turn: float, shown: str) -> str:
        return place(area(slab(-66, -300, 132, 200, 16), fill) + place(shown, 0, -88, 0.9), 300, 370, 1, turn)

    heart = flat(
        "M0,-70C-70,-116 -46,-164 -20,-160C-8,-158 0,-148 0,-142C0,-148 8,-158 20,-160C46,-164 70,-116 0,-70z",
        RED,
    )
    diamond = flat("M0,-164L40,-112L0,-60L-40,-112z", RED)
    spade = flat("M0,-168C70,-118 46,-78 16,-92L22,-58H-22L-16,-92C-46,-78 -70,-118 0,-168z", INK)
    cards = card(WHITE, -36, diamond) + card(WHITE, 0, spade) + card(WHITE, 36, heart)
    pad = area(
        "M196,360C270,346 420,346 494,360C548,372 572,500 556,538C540,570 498,556 470,504C450,478 240,478 220,504C192,556 150,570 134,538C118,500 142,372 196,360z",
        NAVY,
    )
    pad += merged(PAPER, ("M216,420H268", 20), ("M242,394V446", 20), line=5)
    pad += (
        flat(ring(454, 392, 14), CORAL)
        + flat(ring(486, 420, 14), MUSTARD)
        + flat(ring(422, 420, 14), LEAF)
        + flat(ring(454, 448, 14), PAPER)
    )
    return picture(cards, place(pad, -45, 26), ground=SAGE)


def weather() -> str:
    rays = "".join(place(mark("M0,-116V-150", 14, MUSTARD), 218, 210, 1, 45 * n) for n in range(8))
    cloud = merged(
        WHITE, ring(210, 360, 78), ring(316, 304, 100), ring(424, 352, 84), slab(190, 350, 250, 88, 44)
    )
    rain = mark("M200,474l-24,64M290,474l-24,64M380,474l-24,64M470,474l-24,64", 13, NAVY)
    return picture(rays, area(ring(218, 210, 92), MUSTARD), cloud, rain, ground=SKY)


def say_not_now() -> str:
    person = standing(LEE, "calm", 322, 306, 0.9, raised_hand(LEE, -186, 146, LINE / 0.9, 326))
    return picture(person, speech(392, 36, 180, 156, (396, 250), clock(482, 114, 56)), ground=SKY)


def beside_a_tablet(look: Look, mood: Mood, shown: str, *, ground: str, extra: str = "") -> str:
    """Draw a person from the side at a table with a large tablet that stands on it; `shown` fills (300, 196) to (548, 452)."""
    line = LINE / 0.84
    arm = place(seated_arm(look, working_hand(look.skin, line), (170, 318), line), 118, 192, 0.84)
    body = place(seated_body(look, mood, line, 400), 118, 192, 0.84)
    return picture(body, table(490), tablet(280, 176, 288, 340, shown), arm, extra, ground=ground)


def pack() -> str:
    shown = web_page(304, 304, 240, 188)
    shown += app(360, 252, 84, CORAL, NOTE, 6) + wifi(484, 284, 70, NAVY)
    return beside_a_tablet(MAY, "smile", shown, ground=SAGE)


def like_different_things() -> str:
    pot = (
        area("M-56,-20H56V30Q56,52 34,52H-34Q-56,52 -56,30z", NAVY)
        + mark("M-56,4H-76M56,4H76", 14)
        + area(slab(-66, -36, 132, 20, 8), STEEL, 6)
        + mark("M-24,-52q-10,-12 0,-24M18,-52q-10,-12 0,-24", 7, STEEL)
    )
    thoughts = "".join(
        thought(x, y, 92, 88, (300 + (x - 300) * 0.24, 300), place(shown, x, y))
        for x, y, shown in (
            (108, 160, sign(NOTE, 0, 0, 96, PLUM)),
            (300, 106, football(0, 0, 52)),
            (492, 160, place(pot, 0, 12, 0.8)),
        )
    )
    return picture(standing(LEE, "smile", 300, 392, 0.86), thoughts, ground=PEACH)


def worried_about_online() -> str:
    line = LINE / 0.9
    fist = merged(
        ROSE.skin.tone, ("M58,128L20,112", 46), ("M34,96L6,88", 26), ("M30,118L-2,112", 26), line=line
    ) + mark("M12,100L36,104", 0.7 * line)
    arm = merged(ROSE.top, ("M158,268L150,318L80,176", 60), line=line) + flat(
        "M128,220L189,230V270H128z", ROSE.top
    )
    other = place(working_hand(ROSE.skin, line), -150, 330) + front_arm(
        ROSE, "C-170,310 -196,344 -170,334L-162,330", line
    )
    person = bust(ROSE, "worried", line, 330)
    return picture(
        place(person, 330, 186, 0.9),
        table(456),
        lying_tablet(220, 502),
        place(arm + fist + other, 330, 186, 0.9),
        ground=SKY,
    )


def wifi_public() -> str:
    sign_plate = area(slab(216, 24, 168, 150, 20), WHITE) + wifi(300, 146, 92, TEAL)
    between = standing(ME, "smile", 300, 272, 0.56, bottom=500)
    return picture(
        between,
        at_a_table(LEE, ROSE, ("calm", "smile"), lying_tablet(300, 534, 0.72)),
        sign_plate,
        ground=CREAM,
    )


def forgot_password() -> str:
    asking = mark("M-20,-22C-20,-50 24,-50 24,-22C24,-2 0,-2 0,22", 15) + flat(ring(0, 48, 10), INK)
    shown = padlock(424, 300, 0.8) + area(slab(330, 400, 188, 56, 12), WHITE, 6) + mark("M354,414V442", 7)
    return beside_a_tablet(
        ME, "calm", shown, extra=speech(212, 26, 150, 140, (200, 196), place(asking, 287, 94)), ground=SAGE
    )


def shared_device() -> str:
    """Draw an adult who hands a tablet to another adult."""
    line = LINE / 0.84
    bodies = arms = ""
    for who, x, flip in ((KIT, 162, False), (LEE, 438, True)):
        arm = seated_arm(who, working_hand(who.skin, line), (70, 262), line)
        bodies += place(seated_body(who, "smile", line, 480), x, 196, 0.84, flip=flip)
        arms += place(arm, x, 196, 0.84, flip=flip)
    return picture(bodies, tablet(232, 316, 136, 176), arms, ground=PEACH)


def press_everything() -> str:
    """Draw both hands of an upset person on a keyboard."""
    keys = area("M110,430H490L540,580H60z", STEEL) + "".join(
        area(slab(126 - 12 * r + (58 + 4 * r) * c, 444 + 44 * r, 44 + 4 * r, 32, 7), PAPER, 5)
        for r in range(3)
        for c in range(6)
    )
    hands = place(typing_hand(SAM.skin, SAM.top, LINE / 0.42), 196, 524, 0.42, 172)
    hands += place(place(typing_hand(SAM.skin, SAM.top, LINE / 0.42), 0, 0, flip=True), 404, 524, 0.42, -172)
    return picture(standing(SAM, "worried", 300, 150, 0.8, bottom=430), keys, hands, ground=PEACH)


ONLINE_PEOPLE: Table = {
    draw.__name__.replace("_", "-"): (draw, (ONLINE,))
    for draw in (
        music, shopping, photos, games, weather, say_not_now, pack, like_different_things, worried_about_online,
        wifi_public, forgot_password, shared_device, press_everything,
    )
}  # fmt: skip
