"""The pictures of people and what they do to stay safe."""

from dataclasses import replace

from .belongings import badge, bank_card, birthday_cake, heart
from .bubbles import lines, message, speech, thought
from .faces import front_arm, tile, unknown_bust
from .hands import open_hand, working_hand
from .houses import bank, shop, town_hall, window
from .learning_pictures import learner
from .lesson_pictures import at_the_laptop, portrait
from .message_signs import warning
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
from .people import ADA, ALEX, JO, KIT, LEE, MAY, ME, ROSE, SAM, STRANGER, Look
from .people_parts import (
    finger_on_lips,
    hand_on_chest,
    lanyard,
    phone_at_ear,
    police_cap,
    raised_hand,
    standing,
    tie,
)
from .phone import phone, phone_behind
from .profile import seated_arm, seated_body
from .signs import camera_off
from .things import laptop, mug, table

OFFICER = replace(ADA, style="crop", top="#33465c", collar="shirt")


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


def anyone() -> str:
    """Draw many very different people."""
    rows = (
        *((ROSE, 142, 126), (ALEX, 300, 112), (SAM, 458, 126), (ADA, 220, 238), (KIT, 380, 238)),
        *((MAY, 142, 366), (JO, 300, 372), (LEE, 458, 366)),
    )
    people = "".join(standing(who, "calm", x, y, 0.44) for who, x, y in rows)
    return picture(people, ground=SKY)


def work() -> str:
    scale = 0.82
    line = LINE / scale
    vest = flat("M-104,160L-62,150L-30,300H-130zM104,160L62,150L30,300H130z", MUSTARD)
    vest += mark("M-62,150L-24,330M62,150L24,330", line) + mark("M-150,256H-44M150,256H44", 22, PAPER)
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


def police_officer() -> str:
    scale = 1.06
    line = LINE / scale
    return picture(standing(OFFICER, "calm", 300, 286, scale, tie(line), police_cap(line)), ground=SKY)


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


PEOPLE: Table = {
    name: (draw, (SAFE,))
    for name, draw in {
        "pack": cover,
        "happy-online": happy_online,
        "stop": stop,
        "breathe": breathe,
        "keep-secret": keep_secret,
        "guess-password": guess_password,
        "pretend": pretend,
        "meet-with-someone": meet_with_someone,
        "trusted-people": trusted_people,
        "show-a-card": show_a_card,
        "love-online": love_online,
        "hides-their-face": hides_their_face,
        "ask-friend-photo": ask_friend_photo,
        "home-alone": home_alone,
        "no-body-photo": no_body_photo,
        "worrying-message": worrying_message,
        "do-not-answer": do_not_answer,
        "anyone": anyone,
        "town-hall": lambda: picture(town_hall(300, 566), ground=SAGE),
        "work": work,
        "social-worker": social_worker,
        "police-officer": police_officer,
        "alex": lambda: portrait(ALEX, "smile"),
        "keep-photo": keep_photo,
        "call-my-bank": call_my_bank,
        "call-the-police": call_the_police,
        "call-for-help-now": call_for_help_now,
    }.items()
}
