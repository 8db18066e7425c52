"""The pictures of the app's own screens."""

from dataclasses import replace

from .faces import bust, front_arm, tile
from .hands import open_hand, pointing_hand, typing_hand, working_hand
from .pen import (
    CORAL,
    GREEN,
    INK,
    LINE,
    METAL,
    MUSTARD,
    NAVY,
    PAPER,
    PEACH,
    PLUM,
    SAGE,
    SCREEN,
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
from .people import JO, KIT, LEE, ME, NOOR, ROSE, SAM
from .profile import seated_arm, seated_body, side_head
from .signs import crossed, hand_down, microphone_on, tick, waves
from .things import (
    big_headphones,
    desk_microphone,
    gear,
    lamp,
    laptop,
    laptop_lid,
    lens,
    lying_tablet,
    mug,
    sheet,
    table,
)


def door_learn() -> str:
    wood = flat("M0,420H600V552A48,48 0 0 1 552,600H48A48,48 0 0 1 0,552z", WOOD)
    wood += mark("M0,420H600", cap="butt")
    finger = place(pointing_hand(LEE.skin, line=LINE / 0.36), 258, 492, 0.36, 62)
    holding = place(working_hand(LEE.skin), 452, 512, 1, flip=True)
    arm = front_arm(LEE, "C-166,330 -216,398 -160,398L-146,396")
    other = front_arm(LEE, "C-166,320 -214,384 -178,372L-164,358")
    return picture(
        place(bust(LEE, "read", LINE, 270), 300, 156), wood, lying_tablet(300, 506), finger, holding,
        place(arm, 300, 156), place(other, 300, 156, flip=True),
    )  # fmt: skip


def door_listen() -> str:
    line = LINE / 0.86
    sam = replace(SAM, headphones=True, hearing_aid=False)
    listener, talker = seated_body(sam, "smile", line, 340), seated_body(ROSE, "talk", line, 340)
    arms = [seated_arm(who, working_hand(who.skin, line), (66, 320), line) for who in (sam, ROSE)]
    return picture(
        place(listener, 124, 206, 0.86),
        place(talker, 476, 206, 0.86, flip=True),
        table(490),
        desk_microphone(300, 506, 0.5),
        place(arms[0], 124, 206, 0.86),
        place(arms[1], 476, 206, 0.86, flip=True),
        place(waves(0, 0, 3, 20), 390, 256, flip=True),
        ground=SKY,
    )


def door_support() -> str:
    line = LINE / 0.8
    pressing = seated_arm(LEE, working_hand(LEE.skin, line), (150, 326), line)
    finger = place(pointing_hand(NOOR.skin, line=line / 0.36), 116, -16, 0.36, 80)
    pointing = seated_arm(NOOR, finger, (70, 204), line)
    return picture(
        place(seated_body(LEE, "calm", line, 360), 116, 206, 0.8),
        place(seated_body(NOOR, "smile", line, 360), 488, 206, 0.8, flip=True),
        table(486),
        laptop(194, 256, 178, 156, mark("M226,300H340M226,334H296", 10, STEEL), SKY),
        mug(424, 514, CORAL),
        place(pressing, 116, 206, 0.8),
        place(pointing + side_head(NOOR, "smile", line), 488, 206, 0.8, flip=True),
        lamp(300),
        ground=PEACH,
    )


def no(thing: str, ground: str) -> str:
    return picture(thing, crossed(300, 300, 190), ground=ground)


def loudspeaker() -> str:
    cones = area(ring(300, 180, 62) + ring(300, 376, 104), NAVY) + area(ring(300, 376, 46), STEEL)
    return area(slab(160, 70, 280, 460, 36), WOOD) + cones + flat(ring(300, 180, 22), STEEL)


def no_lessons() -> str:
    case = area(slab(90, 70, 420, 460, 18), WOOD)
    shelves = "".join(area(slab(120, y, 360, 180), PAPER) for y in (100, 320))
    books = "M150,276V140H206V276M206,160H254V276M330,276V130H386V276"
    books += "M150,496V370H198V496M300,496V350H356V496M356,380H412V496"
    return picture(case, shelves, f'<g stroke-dasharray="15 16">{mark(books, 8, STEEL)}</g>', ground=SAGE)


def helping() -> str:
    line = LINE / 0.8
    offering = place(front_arm(KIT, "C-160,340 -200,452 -156,450L-108,416", line), 0, 0, flip=True)
    arm = sleeve("M101,600V560L74,352", 68, LEE.top) + place(open_hand(LEE.skin), 72, 330, 0.86)
    cuff = area("M32,340L112,328L117,360L38,372z", LEE.top)
    return picture(
        place(bust(KIT, "smile", line, 500), 386, 200, 0.8),
        place(place(working_hand(KIT.skin, line), 92, 406, 1, 172) + offering, 386, 200, 0.8),
        place(bust(LEE, "calm", line, 375), 218, 300, 0.8),
        arm,
        cuff,
        ground=PEACH,
    )


def device_check() -> str:
    rows = "".join(tick(150, y, 24) + mark(f"M206,{y}H330", 14, STEEL) for y in (160, 240, 320))
    return picture(
        laptop(86, 90, 428, 320, rows, WHITE),
        lens(404, 322, 92, SKY),
        tick(404, 322, 48, GREEN, 24),
        ground=SAGE,
    )


def check_lessons() -> str:
    """Draw lesson sheets, a picture beside each few lines, with a magnifying glass and a tick."""
    sheets = area(slab(98, 92, 340, 452, 14), METAL) + area(slab(72, 66, 340, 452, 14), PAPER)
    lines = "".join(f"M244,{y}H378M244,{y + 32}H378M244,{y + 64}H328" for y in (110, 252, 394))
    pictures = microphone_on(158, 144, 52) + tile(JO, 104, 232, 108, 108, "smile") + hand_down(158, 426, 52)
    read = mark("M354,316H450M354,350H450M354,384H414", 18)
    done = area(ring(452, 116, 66), GREEN) + tick(452, 116, 34, WHITE, 18)
    return picture(sheets, mark(lines, 10, STEEL), pictures, lens(402, 350, 94, SKY), read, done)


def laptop_or_tablet() -> str:
    lines = mark("M0,0H86M0,34H86M0,68H86M0,102H50", 11, STEEL)
    beside = flat(slab(86, 202, 90, 114, 8), TEAL) + place(lines, 200, 208)
    below = flat(slab(412, 184, 106, 96, 8), TEAL) + place(lines, 422, 308)
    upright = area(slab(376, 142, 178, 312, 22), INK) + flat(slab(394, 160, 142, 276, 8), WHITE)
    return picture(laptop(54, 162, 268, 216, beside, WHITE), upright, below, ground=SAGE)


def set_up() -> str:
    """Draw a supporter's hands at a laptop whose screen shows a gear wheel."""
    hands = place(typing_hand(NOOR.skin, NOOR.top, LINE / 0.58), 176, 344, 0.58)
    hands += place(pointing_hand(NOOR.skin, NOOR.top, LINE / 0.62), 352, 272, 0.62, -20)
    return picture(laptop(76, 46, 448, 292, gear(300, 184, 100, MUSTARD, SKY), SKY), hands, ground=PEACH)


def place_to_listen() -> str:
    """Draw a table from the side, a chair at each end, a laptop and a microphone on it."""
    chair = merged(
        NAVY, ("M30,240L46,400", 22), ("M46,400H130", 22), ("M52,400L40,530", 16), ("M124,400L130,530", 16)
    )
    top = merged(WOOD, ("M150,350H450", 26), ("M190,360V530", 20), ("M410,360V530", 20))
    lid = laptop_lid(322, 246, 106, 78, glass=SAGE) + area(slab(308, 322, 134, 16, 6), METAL)
    return picture(
        chair, place(chair, 600, 0, flip=True), top, lid, desk_microphone(240, 331, 0.62), ground=SKY
    )


def colours() -> str:
    cards = ((PAPER, INK, -12, 132), (MUSTARD, INK, 12, 470), (SCREEN, WHITE, 0, 300))
    drawn = "".join(
        place(sheet(-82, -180, 164, 320, 4, 16, fill, ink), x, 330, 1, turn) for fill, ink, turn, x in cards
    )
    return picture(drawn, ground=SAGE)


def keypad() -> str:
    pad = area(slab(120, 50, 300, 440, 34), SCREEN)
    keys = "".join(
        area(slab(150 + 86 * c, 150 + 82 * r, 66, 62, 14), PAPER, 6) for r in range(4) for c in range(3)
    )
    dots = flat(slab(150, 80, 238, 46, 12), SKY) + "".join(
        flat(ring(190 + 54 * n, 103, 11), INK) for n in range(4)
    )
    return picture(pad, dots, keys, place(pointing_hand(ME.skin, PLUM), 292, 292, 0.74, -28))


def saved_nowhere() -> str:
    paper = sheet(110, 136, 124, 176, 4, 10, PAPER, STEEL)
    folder = area("M330,164H384L404,186H486V316H330z", MUSTARD)
    arrow = mark("M254,240H300M282,218L304,240L282,262", 11, PAPER)
    return picture(laptop(76, 90, 448, 320, paper + folder + arrow + crossed(408, 242, 62, 16)), ground=SKY)


def window(x: float, y: float, bar: str) -> str:
    frame = area(slab(x, y, 330, 270, 20), PAPER) + area(
        f"M{x},{y + 60}V{y + 20}a20,20 0 0 1 20,-20h290a20,20 0 0 1 20,20v40z", bar
    )
    return frame + "".join(flat(ring(x + 34 + 34 * n, y + 31, 9), PAPER) for n in range(3))


def app_pictures() -> dict[str, str]:
    """Give every picture of the app's screens by its name."""
    return {
        "door-learn": door_learn(),
        "door-listen": door_listen(),
        "door-support": door_support(),
        "headphones": picture(big_headphones(300, 300, 1.1), ground=SAGE),
        "microphone-table": place_to_listen(),
        "no-voice": no(loudspeaker(), PEACH),
        "no-microphone": no(desk_microphone(300, 540, 1.6), PEACH),
        "no-headphones": no(big_headphones(300, 300, 1.1), PEACH),
        "no-lessons": no_lessons(),
        "help": helping(),
        "device-check": device_check(),
        "words-bigger": picture(
            sheet(60, 250, 170, 230, 6, 8, PAPER, STEEL),
            sheet(270, 70, 290, 410, 4, 26, PAPER, INK),
            ground=SAGE,
        ),
        "colours": colours(),
        "pin": keypad(),
        "saved-nowhere": saved_nowhere(),
        "check-lessons": check_lessons(),
        "set-up": set_up(),
        "laptop-or-tablet": laptop_or_tablet(),
        "second-window": picture(window(70, 90, STEEL), window(200, 230, TEAL), ground=SKY),
    }
