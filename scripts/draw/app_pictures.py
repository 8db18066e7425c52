"""The pictures of the app's own screens."""

from .faces import bust
from .hands import open_hand, pointing_hand
from .pen import (
    CORAL, CREAM, GREEN, INK, LEAF, LINE, METAL, MUSTARD, NAVY, PAPER, PEACH, PLUM, SAGE, SCREEN, SKY, STEEL, TEAL,
    WHITE, WOOD, WOOD_DARK, area, flat, mark, merged, picture, place, ring, slab,
)  # fmt: skip
from .people import KIT, LEE, ME, NOOR, ROSE, SAM
from .profile import seated
from .signs import crossed, tick, waves
from .things import big_headphones, desk_microphone, laptop, lens, mug, sheet, table
from dataclasses import replace


def door_learn() -> str:
    top = table(420, 180)
    tablet = area("M196,420H404L440,560H160z", INK) + flat("M208,432H392L420,546H180z", WHITE)
    page = flat("M218,446H296L290,530H198z", TEAL) + mark("M318,456H378M320,480H386M322,504H392", 9, STEEL)
    person = place(bust(LEE, "read", LINE, 260), 300, 190, 1)
    return picture(person, top, tablet, page)


def door_listen() -> str:
    sam = replace(SAM, headphones=True, hearing_aid=False)
    left = place(seated(sam, "smile", (130, 330), LINE / 0.86), 118, 200, 0.86)
    right = place(seated(ROSE, "talk", (120, 330), LINE / 0.86), 482, 200, 0.86, flip=True)
    voice = place(waves(0, 0, 2, 20), 400, 252, flip=True)
    return picture(left, right, voice, table(490), desk_microphone(300, 490, 0.42), ground=SKY)


def door_support() -> str:
    left = place(seated(LEE, "calm", (190, 322), LINE / 0.86), 112, 204, 0.86)
    right = place(seated(NOOR, "smile", (190, 250), LINE / 0.86), 488, 204, 0.86, flip=True)
    return picture(table(490), laptop(220, 290, 170, 130, glass=SKY), left, right, ground=PEACH)


def no(thing: str, ground: str) -> str:
    return picture(thing, crossed(300, 300, 190), ground=ground)


def loudspeaker() -> str:
    cabinet = area(slab(160, 70, 280, 460, 36), WOOD) + area(ring(300, 180, 62), NAVY) + flat(ring(300, 180, 22), STEEL)
    return cabinet + area(ring(300, 376, 104), NAVY) + area(ring(300, 376, 46), STEEL)


def no_lessons() -> str:
    case = area(slab(110, 80, 380, 440, 18), WOOD) + area(slab(138, 108, 324, 176), PAPER) + area(slab(138, 316, 324, 176), PAPER)
    gone = '<g stroke-dasharray="16 16">' + mark("M170,276V150H220V276M220,170H262V276M300,484V350H352V484M352,376H392V484", 6, STEEL) + "</g>"
    return picture(case, gone, ground=SAGE)


def helping() -> str:
    left = place(bust(LEE, "calm", LINE / 0.8, 380), 190, 300, 0.8)
    right = place(bust(KIT, "smile", LINE / 0.8, 500), 430, 200, 0.8)
    arm = merged(LEE.top, ("M100,560L70,330", 66)) + place(open_hand(LEE.skin), 68, 290, 0.8)
    return picture(right, left, arm, ground=PEACH)


def device_check() -> str:
    rows = "".join(tick(150, y, 24) + mark(f"M206,{y}H330", 14, STEEL) for y in (160, 240, 320))
    return picture(laptop(86, 90, 428, 320, rows, WHITE), lens(400, 330, 86, SKY), ground=SAGE)


def colours() -> str:
    cards = ((PAPER, INK, -16, 190), (SCREEN, WHITE, 0, 300), (MUSTARD, INK, 16, 410))
    drawn = "".join(place(sheet(-90, -190, 180, 330, 4, 16, fill, ink), x, 330, 1, turn) for fill, ink, turn, x in cards)
    return picture(drawn, ground=SAGE)


def keypad() -> str:
    pad = area(slab(120, 50, 300, 440, 34), SCREEN)
    keys = "".join(area(slab(150 + 86 * c, 150 + 82 * r, 66, 62, 14), PAPER, 6) for r in range(4) for c in range(3))
    dots = flat(slab(150, 80, 238, 46, 12), SKY) + "".join(flat(ring(190 + 54 * n, 103, 11), INK) for n in range(4))
    return picture(pad, dots, keys, place(pointing_hand(ME.skin, PLUM), 292, 292, 0.74, -28))


def saved_nowhere() -> str:
    paper = sheet(112, 130, 130, 170, 4, 9)
    folder = area("M360,180H404L420,198H488V300H360z", MUSTARD)
    arrow = mark("M262,220H336M312,192L340,220L312,248", 12, PAPER)
    return picture(laptop(76, 90, 448, 320, paper + folder + arrow + crossed(300, 220, 40, 12)), ground=SKY)


def window(x: float, y: float, bar: str) -> str:
    frame = area(slab(x, y, 330, 270, 20), PAPER) + area(f"M{x},{y + 60}V{y + 20}a20,20 0 0 1 20,-20h290a20,20 0 0 1 20,20v40z", bar)
    return frame + "".join(flat(ring(x + 34 + 34 * n, y + 31, 9), PAPER) for n in range(3))


def app_pictures() -> dict[str, str]:
    """Give every picture of the app's screens by its name."""
    return {
        "door-learn": door_learn(),
        "door-listen": door_listen(),
        "door-support": door_support(),
        "headphones": picture(big_headphones(300, 300, 1.1), ground=SAGE),
        "microphone-table": picture(table(450), laptop(70, 180, 250, 190, glass=SKY), desk_microphone(450, 450, 0.95), ground=SKY),
        "no-voice": no(loudspeaker(), PEACH),
        "no-microphone": no(desk_microphone(300, 540, 1.6), PEACH),
        "no-headphones": no(big_headphones(300, 300, 1.1), PEACH),
        "no-lessons": no_lessons(),
        "help": helping(),
        "device-check": device_check(),
        "words-bigger": picture(sheet(60, 250, 170, 230, 6, 8), sheet(270, 70, 290, 410, 4, 26, ink=INK), ground=SAGE),
        "colours": colours(),
        "pin": keypad(),
        "saved-nowhere": saved_nowhere(),
        "second-window": picture(window(70, 90, STEEL), window(200, 230, TEAL), ground=SKY),
    }
