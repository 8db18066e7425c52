"""The pictures of the lesson pack about joining calls."""

from .faces import bust, tile
from .hands import cupped_hand, open_hand, pointing_hand, thumb_up
from .pen import (
    CREAM, INK, LINE, METAL, PAPER, PEACH, SAGE, SCREEN, SKY, area, flat, mark, merged, picture, place, ring, slab,
)  # fmt: skip
from .people import ADA, JO, ME, SAM, Look, Mood
from .profile import seated
from .signs import camera_on, hand_up, microphone_off, microphone_on, waves
from .things import desk_microphone, laptop, laptop_beside, table


def in_a_call(look: Look, mood: Mood = "calm", behind: str = "", before: str = "", scale: float = 1.12) -> str:
    """Draw one person large, as they stand in the tile of a call."""
    frame = mark(slab(24, 24, 552, 552, 34), 16)
    drop = (576 - 270) / scale
    person = place(behind + bust(look, mood, LINE / scale, drop) + before, 300, 270, scale)
    return picture(flat(slab(24, 24, 552, 552, 34), look.backdrop), person, frame, ground=PAPER)


def at_the_laptop(mood: Mood, content: str, *, extra: str = "", ground: str = CREAM) -> str:
    """Draw the learner at a table with a laptop, and what its screen shows."""
    scale = 0.92
    person = place(seated(ME, mood, (206, 318), LINE / scale), 118, 172, scale)
    return picture(table(486), laptop_beside(322, 232, 258, 204, content), person, extra, ground=ground)


def two_friends(mood: Mood) -> str:
    return tile(JO, 338, 250, 110, 168, mood) + tile(SAM, 454, 250, 110, 168, mood)


def wheelchair() -> str:
    """Draw the back, the handles and the wheels of a wheelchair, seen from the front."""
    handles = merged("#47586a", ("M-150,170H-196", 20), ("M150,170H196", 20))
    back = area(slab(-150, 150, 300, 250, 30), "#5b6f82")
    wheels = "".join(
        mark(ring(side * 212, 400, 26, 170), 30) + mark(ring(side * 212, 400, 26, 170), 14, METAL) for side in (-1, 1)
    )
    return handles + back + wheels


def tapping(sign: str) -> str:
    """Draw a finger on a button of a tablet."""
    glass = area(slab(48, 60, 504, 400, 34), INK) + flat(slab(72, 84, 456, 352, 14), SKY)
    hand = place(pointing_hand(ME.skin, ME.top), 318, 296, 0.78, -28)
    return picture(glass, sign, hand, ground=PEACH)


def choosing() -> str:
    dots = "".join(area(ring(x, y, r), PAPER, 6) for x, y, r in ((236, 236, 9), (212, 212, 13), (364, 236, 9), (388, 212, 13)))
    person = place(bust(ME, "think", LINE / 0.86, 264), 300, 373, 0.86)
    return picture(person, dots, microphone_on(146, 130, 92), microphone_off(454, 130, 92), ground=SAGE)


def four_in_a_call() -> str:
    tiles = ((JO, 96, 106), (SAM, 304, 106), (ADA, 96, 260), (ME, 304, 260))
    return picture(
        table(486),
        laptop(76, 86, 448, 330, "".join(tile(look, x, y, 200, 146, "smile") for look, x, y in tiles)),
        ground=SAGE,
    )


def lesson_pictures() -> dict[str, str]:
    """Give every picture of the pack by its name."""
    listening = tile(JO, 340, 250, 222, 168, "talk") + waves(486, 356, 2, 18, 6) + microphone_off(530, 388, 30, 5)
    return {
        "microphone": picture(
            place(seated(ME, "talk", (120, 420), LINE / 1.15), 170, 220, 1.15),
            waves(278, 285, 3, 26),
            table(520, 30),
            desk_microphone(456, 520, 0.92),
            ground=PEACH,
        ),
        "mic-sign-on": picture(microphone_on(300, 300, 220, 12), ground=SAGE),
        "mic-sign-off": picture(microphone_off(300, 300, 220, 12), ground=PEACH),
        "mute": at_the_laptop(
            "talk",
            two_friends("puzzled"),
            extra=waves(196, 226, 2, 20) + microphone_off(300, 150, 76),
            ground=PEACH,
        ),
        "tap-mic-off": tapping(microphone_off(270, 230, 104)),
        "tap-mic-on": tapping(microphone_on(270, 230, 104)),
        "listen-on-mute": at_the_laptop("smile", listening, ground=SKY),
        "person-choosing": choosing(),
        "camera-sign": picture(camera_on(300, 300, 220), ground=SAGE),
        "hand-sign": picture(hand_up(300, 300, 220), ground=SKY),
        "jo-cannot-hear": in_a_call(JO, "puzzled", behind=place(cupped_hand(JO.skin), 124, 100, 0.9, 14)),
        "jo-hears": in_a_call(JO, "smile", before=place(thumb_up(JO.skin), 130, 210, 0.9)),
        "jo": in_a_call(JO),
        "sam": in_a_call(SAM),
        "ada": in_a_call(ADA, behind=wheelchair(), scale=0.9),
        "me": in_a_call(ME),
        "i-can": at_the_laptop("smile", two_friends("smile"), ground=SAGE),
        "pack": four_in_a_call(),
    }
