"""The pictures of how a person learns: where, how fast, alone or with somebody, again, and what they can."""

from .faces import bust, front_arm
from .hands import pointing_hand, thumb_up, working_hand
from .pen import (
    CORAL,
    INK,
    LINE,
    MUSTARD,
    PAPER,
    PEACH,
    SAGE,
    SKY,
    STEEL,
    TEAL,
    WHITE,
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
from .people import KIT, LEE, MAY, ROSE, Look
from .profile import seated_body
from .signs import waves
from .things import lying_tablet, table, tablet


def learner(look: Look, scale: float, drop: float) -> tuple[str, str]:
    """Draw a person down to `drop` below the middle of the face, and the tablet with the hand that taps it.

    The tablet is to be drawn on a table, in the same place and at the same scale.
    """
    line = LINE / scale
    finger = place(pointing_hand(look.skin, line=line / 0.36), -42, 336, 0.36, 62)
    arm = front_arm(look, "C-166,330 -216,398 -160,398L-146,396", line)
    return bust(look, "smile", line, drop), lying_tablet(0, 350) + finger + arm


def on_my_own() -> str:
    line = LINE / 0.94
    person, tapping = learner(MAY, 0.94, 288)
    tapping += place(working_hand(MAY.skin, line), 152, 356, flip=True)
    tapping += place(front_arm(MAY, "C-166,320 -214,384 -178,372L-164,358", line), 0, 0, flip=True)
    return picture(place(person, 300, 174, 0.94), table(440), place(tapping, 300, 174, 0.94), ground=SAGE)


def with_help() -> str:
    line = LINE / 0.8
    person, tapping = learner(MAY, 0.8, 268)
    finger = place(pointing_hand(KIT.skin, line=line / 0.42), -106, 356, 0.42, -72)
    arm = place(front_arm(KIT, "C-164,350 -168,404 -116,400L-60,392", line), 0, 0, flip=True)
    return picture(
        place(bust(KIT, "smile", line, 340), 414, 166, 0.8),
        place(person, 192, 222, 0.8),
        table(432),
        place(tapping, 192, 222, 0.8),
        place(finger + arm, 414, 166, 0.8),
        ground=PEACH,
    )


def i_can() -> str:
    person, tapping = learner(LEE, 0.94, 274)
    arm = sleeve("M216,290V256L174,170", 72, LEE.top) + place(thumb_up(LEE.skin), 152, 142, 0.84, 6)
    return picture(
        place(person + arm, 276, 174, 0.94), table(430), place(tapping, 276, 174, 0.94), ground=SKY
    )


def again() -> str:
    turning = merged(CORAL, ("M417,321A120,120 0 1 1 360,192", 42), "M387,145L434,235L333,239z")
    return picture(tablet(48, 96, 504, 400, turning), ground=SAGE)


def keep_place() -> str:
    cover = area(slab(50, 120, 500, 370, 22), TEAL)
    page = area("M300,138C250,108 150,104 76,124V462C150,444 250,448 300,474z", PAPER)
    left = "".join(f"M112,{y}c48,-8 104,-6 146,8" for y in range(186, 420, 54))
    right = "".join(f"M342,{y}c26,-9 54,-12 82,-12" for y in range(194, 430, 54))
    ribbon = area("M446,92H504V546L475,514L446,546z", CORAL)
    pages = page + place(page, 600, 0, flip=True) + mark(left + right, 10, STEEL)
    return picture(cover, pages, ribbon, ground=SKY)


def voice_speed() -> str:
    """Draw a person who talks, above a dial from slow to fast."""
    face = place(seated_body(ROSE, "talk", LINE / 0.8, 214), 236, 132, 0.8)
    panel = flat("M0,300H600V552A48,48 0 0 1 552,600H48A48,48 0 0 1 0,552z", SAGE)
    panel += mark("M0,300H600", cap="butt")
    dial = area("M120,560V530A180,180 0 0 1 480,530V560z", PAPER)
    dial += flat("M152,530A148,148 0 0 1 448,530H382A115,115 0 0 0 152,530z", TEAL)
    needle = merged(INK, ("M300,524L358,420", 10)) + area(ring(300, 526, 22), CORAL)
    speeds = mark("".join(f"M{x},500l22,22l-22,22" for x in (62, 502, 528, 554)), 11)
    return picture(face, waves(322, 172, 4, 30), panel, dial, needle, speeds, ground=PEACH)


def print_it() -> str:
    """Draw a printer that gives out a sheet with a picture and lines."""
    paper = area("M176,330H424V520H176z", PAPER) + flat("M204,372h84v84h-84z", TEAL)
    paper += mark("M312,386H396M312,420H396M312,454H372M204,490H396", 10, STEEL)
    feed = area("M196,96H404V250H196z", WHITE) + mark("M230,140H370M230,180H370", 10, STEEL)
    body = area("M100,220Q100,196 124,196H476Q500,196 500,220V400H100z", STEEL)
    slot = mark("M150,338H450", 16) + flat("M424,240h40v26h-40z", MUSTARD)
    return picture(feed, body, slot, paper, ground=SAGE)


def learning_pictures() -> dict[str, str]:
    """Give every picture of learning by its name."""
    return {
        "keep-place": keep_place(),
        "voice-speed": voice_speed(),
        "on-my-own": on_my_own(),
        "with-help": with_help(),
        "again": again(),
        "i-can": i_can(),
        "print-it": print_it(),
    }
