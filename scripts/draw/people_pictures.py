"""The pictures of what a person does to stay safe."""

from dataclasses import replace

from .bubbles import lines, message
from .faces import front_arm, tile
from .hands import open_hand, working_hand
from .houses import shop, town_hall, window
from .learning_pictures import learner
from .lesson_pictures import portrait
from .message_signs import warning
from .packs import SAFE, Table
from .pen import (
    CORAL,
    LINE,
    METAL,
    MUSTARD,
    PAPER,
    PEACH,
    PLUM,
    SAGE,
    SCREEN,
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
from .people import ALEX, JO, LEE, MAY, ME, ROSE
from .people_parts import (
    finger_on_lips,
    hand_on_chest,
    lanyard,
    standing,
)
from .phone import phone, phone_behind
from .profile import seated_arm, seated_body
from .things import table


def happy_online() -> str:
    scale = 0.94
    person, tapping = learner(ME, scale, 288)
    tapping += place(working_hand(ME.skin, LINE / scale), 152, 356, flip=True)
    tapping += place(front_arm(ME, "C-166,320 -214,384 -178,372L-164,358", LINE / scale), 0, 0, flip=True)
    return picture(place(person, 300, 174, scale), table(440), place(tapping, 300, 174, scale), ground=PEACH)


def stop() -> str:
    """Draw a person whose open hand, large and calm, says stop."""
    hand = sleeve("M252,310V272L226,196", 84, LEE.top)
    hand += place(open_hand(LEE.skin, LINE / 1.5), 218, 178, 1.5, 6, flip=True)
    cuff = area("M168,194L272,176L280,216L176,234z", LEE.top)
    return picture(standing(LEE, "calm", 242, 290, 1, hand, cuff), ground=SAGE)


def breathe() -> str:
    scale = 0.95
    return picture(standing(ME, "read", 300, 226, scale, hand_on_chest(ME, LINE / scale)), ground=SKY)


def keep_secret() -> str:
    scale = 1.1
    return picture(standing(ALEX, "calm", 288, 238, scale, finger_on_lips(ALEX, LINE / scale)), ground=PEACH)


def home_alone() -> str:
    """Draw a person alone on a sofa in the evening."""
    night = window(
        60, 50, 170, 170, area("M154,92a44,44 0 1 0 44,64a36,36 0 0 1 -44,-64z", MUSTARD, 6), SCREEN
    )
    back = area(slab(110, 290, 440, 250, 54), TEAL)
    person = standing(MAY, "calm", 330, 226, 0.62, bottom=500)
    seat = area(slab(130, 440, 400, 116, 26), TEAL) + mark("M330,448V548", 6)
    arms = area(slab(86, 390, 74, 170, 36), TEAL) + area(slab(500, 390, 74, 170, 36), TEAL)
    return picture(night, back, person, seat, arms, ground=SKY)


def no_body_photo() -> str:
    """Draw a dressed person who holds a hand in front of a phone's camera."""
    line = LINE / 0.86
    palm = place(open_hand(MAY.skin, line), 0, 0, 1.06, 22)
    arm = seated_arm(MAY, palm, (170, 230), line)
    body = place(seated_body(MAY, "calm", line, 460), 142, 200, 0.86)
    return picture(phone_behind(372, 130, 188, 340), body, place(arm, 142, 200, 0.86), ground=PEACH)


def worrying_message() -> str:
    line = LINE / 0.82
    holding = seated_arm(ME, working_hand(ME.skin, line), (230, 250), line)
    text = message(374, 150, 140, 196, warning(444, 204, 36) + lines(396, 278, 96, 2, 34, 11))
    return picture(
        place(seated_body(ME, "worried", line, 400), 122, 200, 0.82),
        table(510),
        phone(346, 100, 196, 350, text),
        place(holding, 122, 200, 0.82),
        ground=PEACH,
    )


def do_not_answer() -> str:
    """Draw a person with folded arms behind a table on which a phone rings."""
    scale = 0.86
    line = LINE / scale
    lower = merged(LEE.top, ("M-150,250C-176,330 -150,352 -60,340L84,318", 62), line=line)
    upper = merged(LEE.top, ("M150,250C176,330 150,356 60,330L-84,292", 62), line=line)
    hands = merged(LEE.skin.tone, ("M-88,292L-120,284", 44), line=line) + merged(
        LEE.skin.tone, ("M92,318L116,300", 40), line=line
    )
    person = standing(LEE, "calm", 300, 176, scale, hands, lower, upper, bottom=490)
    ringing = phone(0, 0, 96, 160, flat(ring(48, 66, 20) + "M16,128C16,96 80,96 80,128z", STEEL))
    lying = place(ringing, 412, 488, 0.76, 78)
    return picture(
        person, table(462), lying, mark("M256,502Q238,526 256,550M228,490Q200,526 228,562", 8), ground=SAGE
    )


def work() -> str:
    scale = 0.82
    line = LINE / scale
    vest = flat("M-104,160L-62,150L-24,386H-134L-126,250zM104,160L62,150L24,386H134L126,250z", MUSTARD)
    vest += mark("M-62,150L-24,382M62,150L24,382", line) + mark("M-117,270H-54M117,270H54", 22, PAPER)
    bag = (
        area(slab(404, 452, 150, 96, 14), CORAL)
        + mark("M440,452V420H518V452", 14)
        + area(slab(462, 480, 34, 24, 4), METAL, 6)
    )
    return picture(shop(40, 40, 520, 480), standing(LEE, "smile", 246, 282, scale, vest), bag, ground=SAGE)


def social_worker() -> str:
    scale = 0.88
    line = LINE / scale
    look = replace(ROSE, top=PLUM)
    arm = front_arm(look, "C-166,330 -216,398 -160,398L-120,396", line)
    other = place(front_arm(look, "C-166,330 -216,398 -160,398L-110,398", line), 0, 0, flip=True)
    hands = place(working_hand(look.skin, line), -116, 392) + place(
        working_hand(look.skin, line), 112, 396, flip=True
    )
    book = (
        area("M-104,352H104L128,440H-128z", WHITE, line)
        + mark("M0,352V440", line)
        + mark("M-76,376H-22M-84,402H-24M26,376H78M28,402H84", 8, STEEL)
    )
    pen = merged(CORAL, ("M-52,394L-18,320", 10), line=line)
    return picture(
        standing(look, "smile", 300, 166, scale, lanyard(line), bottom=480),
        table(450),
        place(book + pen + hands + arm + other, 300, 166, scale),
        ground=SAGE,
    )


def keep_photo() -> str:
    """Draw a person who holds a photo close, with both arms around it."""
    scale = 0.92
    line = LINE / scale
    photo = area(slab(-84, 196, 168, 178, 6), WHITE, line) + place(
        tile(JO, 0, 0, 136, 124, "smile"), -68, 212
    )
    arm = front_arm(ME, "C-176,330 -170,366 -120,356L-66,340", line)
    hand = place(working_hand(ME.skin, line), -62, 336, 0.94, -14)
    both = hand + arm
    return picture(
        standing(ME, "smile", 300, 218, scale, photo, both, place(both, 0, 0, flip=True)), ground=PEACH
    )


PEOPLE: Table = {
    name: (draw, (SAFE,))
    for name, draw in {
        "happy-online": happy_online,
        "stop": stop,
        "breathe": breathe,
        "keep-secret": keep_secret,
        "home-alone": home_alone,
        "no-body-photo": no_body_photo,
        "worrying-message": worrying_message,
        "do-not-answer": do_not_answer,
        "town-hall": lambda: picture(town_hall(300, 566), ground=SAGE),
        "work": work,
        "social-worker": social_worker,
        "alex": lambda: portrait(ALEX, "smile"),
        "keep-photo": keep_photo,
    }.items()
}
