"""The pictures of how a person learns: where, how fast, alone or with somebody, again, and what they can."""

from .faces import bust, front_arm
from .hands import pointing_hand, thumb_up, working_hand
from .pen import (
    CORAL,
    INK,
    LINE,
    PAPER,
    PEACH,
    SAGE,
    SKY,
    STEEL,
    TEAL,
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
    arm = place(front_arm(KIT, "C-176,350 -176,404 -120,400L-60,392", line), 0, 0, flip=True)
    return picture(
        place(bust(KIT, "smile", line, 340), 414, 166, 0.8),
        place(person, 192, 222, 0.8),
        table(432),
        place(tapping, 192, 222, 0.8),
        place(finger + arm, 414, 166, 0.8),
        ground=PEACH,
    )


def i_can() -> str:
    person, tapping = learner(LEE, 0.94, 288)
    arm = sleeve("M196,288V240L154,154", 72, LEE.top) + place(thumb_up(LEE.skin), 132, 126, 0.84, 6)
    return picture(
        place(person + place(arm, 20, 16), 276, 174, 0.94),
        table(440),
        place(tapping, 276, 174, 0.94),
        ground=SKY,
    )


def again() -> str:
    turning = merged(CORAL, ("M399,353A114,114 0 1 1 357,197", 42), "M329,245L431,241L385,149z")
    return picture(tablet(48, 96, 504, 400, turning), ground=SAGE)


def keep_place() -> str:
    cover = area(slab(50, 120, 500, 370, 22), TEAL)
    left = area("M300,138C250,108 150,104 76,124V462C150,444 250,448 300,474z", PAPER)
    rows = "".join(f"M112,{y:g}C160,{y - 8:g} 216,{y - 6:g} 258,{y + 8:g}" for y in range(186, 420, 54))
    pages = left + mark(rows, 10, STEEL)
    ribbon = area("M398,92H456V540L427,508L398,540z", CORAL)
    return picture(cover, pages, place(pages, 600, 0, flip=True), ribbon, ground=SAGE)


def voice_speed() -> str:
    """Draw a person who talks, above a dial from slow to fast."""
    face = place(seated_body(ROSE, "talk", LINE / 0.84, 214), 236, 124, 0.84)
    panel = flat("M0,304H600V552A48,48 0 0 1 552,600H48A48,48 0 0 1 0,552z", SAGE)
    panel += mark("M0,304H600", cap="butt")
    dial = area("M130,540A170,170 0 0 1 470,540z", PAPER)
    dial += flat("M166,540A134,134 0 0 1 434,540H378A86,86 0 0 0 300,450A124,124 0 0 0 166,540z", TEAL)
    needle = merged(INK, ("M300,530L352,436", 8)) + area(ring(300, 532, 20), CORAL)
    ends = mark(
        "M68,508L90,530L68,552M496,508L518,530L496,552M522,508L544,530L522,552M548,508L570,530L548,552", 11
    )
    return picture(face, waves(326, 166, 4, 30), panel, dial, needle, ends, ground=PEACH)


def learning_pictures() -> dict[str, str]:
    """Give every picture of learning by its name."""
    return {
        "keep-place": keep_place(),
        "voice-speed": voice_speed(),
        "on-my-own": on_my_own(),
        "with-help": with_help(),
        "again": again(),
        "i-can": i_can(),
    }
