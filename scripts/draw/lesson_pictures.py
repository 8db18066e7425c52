"""The pictures of the lesson pack about joining calls."""

from typing import TypeAlias

from .faces import bust, front_arm, tile
from .hands import cupped_hand, pointing_hand, thumb_up, working_hand
from .pen import (
    INK,
    LINE,
    METAL,
    NAVY,
    PAPER,
    PEACH,
    SAGE,
    SCREEN,
    SKY,
    STEEL,
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
from .people import ADA, JO, ME, SAM, Look, Mood
from .profile import seated_arm, seated_body
from .signs import camera_on, hand_down, microphone_off, microphone_on, waves
from .things import desk_microphone, laptop, laptop_beside, table, tablet

Lid: TypeAlias = tuple[float, float, float, float]
"""Where a laptop's lid stands: its upper left corner, width and height."""


def in_a_call(person: str, backdrop: str) -> str:
    """Draw one person large, as they stand in the tile of a call."""
    inside = slab(24, 24, 552, 552, 34)
    edge = f'<path d="{slab(0, 0, 600, 600, 48)}{inside}" fill="{PAPER}" fill-rule="evenodd" stroke="none"/>'
    return picture(flat(inside, backdrop), person, edge, mark(inside, 16), ground=PAPER)


def portrait(look: Look, mood: Mood = "calm", between: str = "", before: str = "") -> str:
    scale = 1.16
    person = bust(look, mood, LINE / scale, 252, between) + before
    return in_a_call(place(person, 300, 288, scale), look.backdrop)


def in_a_wheelchair() -> str:
    """Draw Ada down to her lap, in her wheelchair."""
    wheels = ""
    for x in (-246, 246):
        spokes = f"M{x},280v280M{x - 28},320l56,200M{x + 28},320l-56,200M{x - 40},420h80"
        rim = ring(x, 420, 42, 138)
        wheels += flat(rim, METAL) + mark(spokes, 4, STEEL) + mark(rim, 24) + flat(ring(x, 420, 13), INK)
    grips = merged(SCREEN, ("M-196,196L-236,186", 24), ("M196,196L236,186", 24))
    back = merged(STEEL, slab(-206, 196, 412, 340, 24))
    arm = front_arm(ADA, "C-170,330 -172,384 -144,402L-84,420")
    arms = arm + place(arm, 0, 0, flip=True)
    hands = merged(ADA.skin.tone, ("M-70,424L-20,430", 44), ("M70,424L12,428", 44))
    hands += mark("M14,414L-24,416M10,430L-30,432", 6)
    lap = merged(NAVY, slab(-178, 402, 172, 156, 56), slab(6, 402, 172, 156, 56)) + mark("M0,452V555")
    return grips + back + wheels + bust(ADA, "calm", LINE, 424) + lap + hands + arms


def at_the_laptop(mood: Mood, lid: Lid, content: str, arm: str, *, extra: str = "", ground: str) -> str:
    """Draw the learner at a table with a laptop, and what its screen shows."""
    body, arm = (place(part, 122, 190, 0.82) for part in (seated_body(ME, mood, LINE / 0.82), arm))
    return picture(body, table(486), laptop_beside(*lid, content), arm, extra, ground=ground)


def two_friends(lid: Lid, mood: Mood) -> str:
    x, y, width, height = lid
    half = width / 2 - 19
    left = tile(JO, x + 15, y + 15, half, height - 30, mood)
    return left + tile(SAM, x + 23 + half, y + 15, half, height - 30, mood)


def tapping(sign: str, ground: str) -> str:
    """Draw a finger on a button of a tablet."""
    hand = place(pointing_hand(ME.skin, ME.top), 304, 296, 0.78, -28)
    return picture(tablet(48, 56, 504, 400, tile(JO, 392, 100, 116, 116) + sign), hand, ground=ground)


def choosing() -> str:
    dots = ((226, 226, 13), (250, 250, 9), (374, 226, 13), (350, 250, 9))
    thought = "".join(area(ring(x, y, r), PAPER, 6) for x, y, r in dots)
    return picture(
        place(bust(ME, "think", LINE / 0.94, 218), 300, 395, 0.94),
        thought,
        microphone_on(148, 132, 94),
        microphone_off(452, 132, 94),
        ground=SAGE,
    )


def four_in_a_call() -> str:
    tiles = ((JO, 96, 106), (SAM, 304, 106), (ADA, 96, 260), (ME, 304, 260))
    shown = "".join(tile(look, x, y, 200, 146, "smile") for look, x, y in tiles)
    return picture(table(486), laptop(76, 86, 448, 330, shown), ground=SAGE)


def lesson_pictures() -> dict[str, str]:
    """Give every picture of the pack by its name."""
    line = LINE / 0.82
    at_rest = seated_arm(ME, working_hand(ME.skin, line), (190, 316), line)
    thumb = place(thumb_up(ME.skin, line / 0.55), 0, -20, 0.55)
    ear = place(cupped_hand(JO.skin), 140, 88, 0.9, -14) + sleeve("M206,248L158,110", 68, JO.top)
    ear += area("M112,108L192,82L203,114L122,140z", JO.top)
    fist = sleeve("M192,256V236L150,150", 78, JO.top) + place(thumb_up(JO.skin), 126, 122, 0.86, 6)
    small, large = (336, 268, 236, 184), (318, 222, 258, 230)
    talking = tile(JO, 333, 237, 228, 200, "talk") + place(waves(0, 0, 2, 24), 400, 352, flip=True)
    return {
        "microphone": picture(
            place(seated_body(ME, "talk", LINE / 1.1, 310), 170, 204, 1.1),
            waves(282, 266, 3, 26),
            table(520, 30),
            desk_microphone(462, 536, 0.94),
            place(seated_arm(ME, working_hand(ME.skin, LINE / 1.1), (110, 264), LINE / 1.1), 170, 204, 1.1),
            ground=PEACH,
        ),
        "mic-sign-on": picture(microphone_on(300, 300, 220), ground=SAGE),
        "mic-sign-off": picture(microphone_off(300, 300, 220), ground=PEACH),
        "mute": at_the_laptop(
            "talk",
            small,
            two_friends(small, "puzzled"),
            at_rest,
            extra=waves(196, 234, 2, 22) + microphone_off(326, 222, 72),
            ground=PEACH,
        ),
        "tap-mic-off": tapping(microphone_off(246, 232, 108), PEACH),
        "tap-mic-on": tapping(microphone_on(246, 232, 108), SAGE),
        "listen-on-mute": at_the_laptop(
            "smile", large, talking + microphone_off(522, 398, 36, 6), at_rest, ground=SKY
        ),
        "person-choosing": choosing(),
        "camera-sign": picture(camera_on(300, 300, 220), ground=SAGE),
        "hand-sign": picture(hand_down(300, 300, 220), ground=SKY),
        "jo-cannot-hear": portrait(JO, "puzzled", between=ear),
        "jo-hears": portrait(JO, "smile", before=fist),
        "jo": portrait(JO),
        "sam": portrait(SAM),
        "ada": in_a_call(place(in_a_wheelchair(), 300, 194, 0.71), ADA.backdrop),
        "me": portrait(ME),
        "i-can": at_the_laptop(
            "smile", large, two_friends(large, "smile"), seated_arm(ME, thumb, (170, 226), line), ground=SAGE
        ),
        "pack": four_in_a_call(),
    }
