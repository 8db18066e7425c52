"""What happens in and around a call: breaks, goodbyes, and things that feel wrong."""

from dataclasses import replace

from .call_scenes import (
    ROB,
    door,
    friend_on_laptop,
    in_lid,
    learner_and,
)
from .faces import bust, tile
from .hands import cupped_hand, open_hand, pointing_hand, working_hand
from .pen import (
    CORAL,
    CREAM,
    INK,
    LINE,
    MUSTARD,
    PAPER,
    PEACH,
    RED,
    SAGE,
    SCREEN,
    SKY,
    WHITE,
    WOOD,
    WOOD_DARK,
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
from .people import JO, KIT, MAY, ME, SAM
from .profile import seated_arm, seated_body
from .signs import (
    waves,
)
from .things import laptop, laptop_beside, mug, table


def call_moments() -> dict[str, str]:
    """What happens in and around a call."""
    friends_bye = "".join(tile(look, x, 237, 108, 200, "smile") for look, x in ((JO, 333), (SAM, 449)))
    raised = merged(ME.top, ("M104,372C150,420 226,420 262,352", 50))
    palm = raised + place(open_hand(ME.skin, LINE / 0.8), 266, 336, 0.8)
    wave = merged(ME.top, ("M104,372C150,410 216,390 252,262", 50))
    wave += place(open_hand(ME.skin, LINE / 0.8), 258, 244, 0.8, 10)
    mug(300, 486, CREAM)
    line = LINE / 0.82
    window = (
        area(slab(330, 70, 210, 250, 6), PAPER)
        + flat(slab(346, 86, 178, 218), SKY)
        + mark("M435,86v218M346,195h178", 8)
    )
    drinking = place(bust(ME, "calm", LINE / 0.9, 363), 210, 270, 0.9) + place(
        mug(0, 0, CREAM), 300, 520, 1.2
    )
    drinking += merged(
        ME.skin.tone, ("M248,560L292,500", 40), ("M286,478L318,482", 20), ("M286,502L316,506", 20)
    )
    return {
        "choose-how-to-talk": picture(
            place(bust(ME, "think", LINE / 0.8, 262), 300, 388, 0.8),
            *(area(ring(x, y, 82), PAPER, 8) for x, y in ((112, 150), (300, 104), (488, 150))),
            place(mug(0, 0, CORAL), 112, 184, 1.1),
            place(
                area(slab(-30, -58, 60, 116, 12), INK) + flat(slab(-22, -44, 44, 80, 4), SKY), 300, 104, 0.9
            ),
            place(laptop(0, 0, 110, 76, tile(JO, 14, 14, 82, 50)), 433, 102, 1),
            ground=SAGE,
        ),
        "quiet-place": learner_and(
            "smile",
            in_lid(JO, "smile"),
            extra=area(slab(300, 60, 240, 130, 12), INK)
            + flat(slab(314, 74, 212, 102, 4), SCREEN)
            + mark("M420,190v22", 12),
            ground=CREAM,
        ),
        "private-call": picture(
            door(420, 60, opened=False),
            place(seated_body(replace(ME, headphones=True), "calm", line), 122, 190, 0.82),
            table(486),
            laptop_beside(318, 262, 226, 190, tile(JO, 333, 277, 196, 160)),
            place(seated_arm(ME, working_hand(ME.skin, line), (190, 316), line), 122, 190, 0.82),
            ground=SAGE,
        ),
        "light-on-face": learner_and(
            "smile",
            in_lid(ME, "smile"),
            extra=area(slab(330, 30, 180, 160, 6), PAPER)
            + flat(slab(344, 44, 152, 132), MUSTARD)
            + mark("M420,44v132M344,110h152", 7)
            + mark("M316,130L236,166M320,96L236,110", 8, MUSTARD),
            ground=CREAM,
        ),
        "your-turn": friend_on_laptop(
            JO, "smile", extra=place(open_hand(JO.skin, 12), 400, 408, 0.7, 40), ground=SAGE
        ),
        "please-slow-down": learner_and(
            "calm", in_lid(JO, "talk", waves(470, 320, 3, 22)), extra=palm, ground=PEACH
        ),
        "say-again": learner_and(
            "puzzled",
            in_lid(JO, "talk", waves(470, 320, 2, 22)),
            extra=place(cupped_hand(ME.skin, LINE / 0.7), 92, 250, 0.7, -6),
            ground=PEACH,
        ),
        "tired-in-call": picture(
            place(bust(MAY, "read", LINE / 0.9, 270), 210, 250, 0.9),
            table(486),
            laptop_beside(350, 262, 214, 190, tile(JO, 365, 277, 184, 160, "talk")),
            sleeve("M120,486C96,420 96,380 130,330", 56, MAY.top)
            + merged(MAY.skin.tone, ("M130,332L146,300", 46)),
            ground=SKY,
        ),
        "break-from-call": picture(window, drinking, ground=SAGE),
        "no-break": learner_and("smile", in_lid(JO, "talk"), ground=CREAM),
        "wave-goodbye": learner_and("smile", friends_bye, extra=wave, ground=SAGE),
        "worried-in-call": picture(
            place(bust(ME, "puzzled", LINE / 0.9, 270), 210, 250, 0.9),
            table(486),
            laptop_beside(350, 262, 214, 190, tile(JO, 365, 277, 184, 160, "talk")),
            ground=PEACH,
        ),
        "answers-for-me": picture(
            place(bust(ME, "puzzled", LINE / 0.8, 340), 170, 260, 0.8),
            place(seated_body(KIT, "talk", LINE / 0.86, 420), 290, 172, 0.86),
            waves(396, 220, 2, 24),
            table(486),
            laptop_beside(420, 320, 160, 140, tile(SAM, 432, 332, 136, 116)),
            ground=PEACH,
        ),
        "rude-in-call": learner_and(
            "calm",
            in_lid(ROB, "shout", waves(510, 330, 2, 18)),
            ground=PEACH,
        ),
        "look-away": picture(
            table(486),
            laptop(
                300,
                220,
                240,
                190,
                flat(slab(312, 232, 216, 166, 6), SCREEN) + mark("M360,260L480,370M480,260L360,370", 16, RED),
            ),
            place(seated_body(ME, "calm", line, 360), 190, 190, 0.82, flip=True),
            place(open_hand(ME.skin, LINE / 0.8), 276, 330, 0.8, 8),
            ground=SKY,
        ),
        "i-want-to-answer": picture(
            place(bust(KIT, "calm", LINE / 0.6, 450), 140, 236, 0.6),
            place(bust(ME, "talk", LINE / 0.86, 330), 290, 236, 0.86),
            merged(
                ME.skin.tone, ("M240,470L300,430", 48), ("M296,428L330,412", 20), ("M300,440L338,430", 20)
            ),
            waves(380, 270, 2, 22),
            table(500),
            laptop_beside(420, 330, 150, 140, tile(SAM, 432, 342, 126, 116)),
            ground=SAGE,
        ),
        "move-away": picture(
            area(slab(90, 60, 420, 300, 10), WOOD),
            flat(slab(112, 82, 376, 256, 4), WOOD_DARK) + mark("M300,82v256M112,210h376", 10),
            area("M330,250h92v80h-92z", WHITE)
            + flat(slab(366, 272, 20, 36), RED)
            + flat(slab(358, 280, 36, 20), RED),
            place(pointing_hand(ME.skin, ME.top), 366, 318, 0.62, -16),
            ground=SAGE,
        ),
    }
