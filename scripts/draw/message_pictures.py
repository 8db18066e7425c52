"""The pictures of messages on phones, for the pack about staying safe."""

from .belongings import (
    bank_note,
    bank_notes,
    calendar,
    clock,
    coin,
    parcel,
    present,
    winners_cup,
)
from .bubbles import dots, lines, message, speech
from .faces import bust, tile, unknown_bust
from .hands import open_hand
from .message_signs import bell_off, bin_button, block, person, report
from .packs import CALLS, SAFE, Table
from .pen import (
    CORAL,
    CREAM,
    GREEN,
    INK,
    LINE,
    NAVY,
    PAPER,
    PEACH,
    RED,
    SAGE,
    SKY,
    STEEL,
    TEAL,
    WHITE,
    area,
    flat,
    mark,
    picture,
    place,
    ring,
    slab,
)
from .people import ALEX, JO, KIT, LEE, ROSE, SAM
from .people_parts import stethoscope, white_coat
from .phone import LINK, big_phone, finger_at, on_a_phone
from .signs import answer, hang_up, tick
from .things import mug


def linked(*over: str, ground: str) -> str:
    """Draw a message with a link in it."""
    link = mark("M184,330H416", 18, LINK) + mark("M178,358H422", 7, LINK)
    text = lines(184, 158, 232, 4, 42, 15) + link
    return picture(big_phone(message(150, 100, 300, 320, text)), *over, ground=ground)


def tap_link() -> str:
    return linked(finger_at(350, 352, LEE, 0.62, -44), ground=SKY)


def do_not_tap() -> str:
    cross = "M362,376L522,536M522,376L362,536"
    no = mark(cross, 64, PAPER) + mark(cross, 46) + mark(cross, 30, RED)
    return linked(finger_at(350, 352, LEE, 0.62, -44), no, ground=PEACH)


def doctor_tile(x: float, y: float, size: float) -> str:
    """Draw a small picture of a doctor."""
    frame = slab(x, y, size, size * 0.86, 10)
    scale = size * 0.86 / 420
    doctor = bust(white_coat(ROSE), "smile", 4.5 / scale, 290) + stethoscope(4.5 / scale)
    return flat(frame, SAGE) + place(doctor, x + size / 2, y + 130 * scale, scale) + mark(frame, 5)


def asks_for_money() -> str:
    """Draw a person on a phone's screen who holds out an open hand and speaks of money."""
    scale = 0.6
    who = place(bust(ALEX, "smile", LINE / scale, 261), 262, 404, scale)
    arm = mark("M362,530L462,492", 62, INK, "butt") + mark("M352,534L462,492", 46, ALEX.top)
    hand = place(open_hand(ALEX.skin, LINE / 0.66), 462, 490, 0.66, 78)
    bubble = speech(60, 66, 330, 186, (276, 300), bank_note(225, 159, 1.05))
    return picture(big_phone(who, PEACH), hand, arm, bubble, ground=SKY)


def caller_unknown() -> str:
    who = tile_unknown(160, 90, 280, 270)
    buttons = hang_up(204, 470, 58) + answer(396, 470, 58)
    ringing = mark("M78,200Q50,290 78,380M44,160Q4,290 44,420", 11)
    return picture(big_phone(who + buttons), ringing, place(ringing, 600, 0, flip=True), ground=CREAM)


def tile_unknown(x: float, y: float, width: float, height: float) -> str:
    """Draw the small picture of somebody whom you do not know."""
    frame = slab(x, y, width, height, 10)
    narrow = width < height
    scale = width / 288 if narrow else height / 470
    line = max(LINE * scale, 4) / scale
    who = place(unknown_bust(line, 270, narrow=narrow), x + width / 2, y + height - 270 * scale, scale)
    return flat(frame, CREAM) + who + mark(frame, 5)


def two_moods() -> str:
    """Draw a message with a smile, and one with an angry mouth."""
    kind = message(140, 100, 220, 180) + flat(ring(212, 166, 11, 14) + ring(288, 166, 11, 14), INK)
    kind += mark("M204,206Q250,256 296,206", 13)
    eyes = ring(312, 412, 11, 14) + ring(388, 412, 11, 14)
    scary = speech(240, 330, 220, 180, (462, 540)) + flat(eyes, INK)
    scary += mark("M290,378L328,394M410,378L372,394", 12) + mark("M310,474Q350,434 390,474", 13)
    return picture(big_phone(kind + scary), ground=SAGE)


def who_can_see() -> str:
    """Draw three choices: one person, a few friends, a crowd."""
    rows = "".join(area(slab(142, y, 316, 146, 20), WHITE, 6) for y in (66, 226, 386))
    few = "".join(person(300 + dx, 299, 90, TEAL) for dx in (-96, 0, 96))
    places = [(188 + 56 * n, 434) for n in range(5)] + [(216 + 56 * n, 486) for n in range(4)]
    many = "".join(person(x, y, 58, NAVY) for x, y in places)
    return picture(big_phone(rows + person(300, 139, 96, TEAL) + few + many), ground=PEACH)


def friend_request() -> str:
    photo = tile(SAM, 150, 80, 300, 280, "smile")
    yes = area(ring(214, 458, 64), GREEN) + tick(214, 458, 32, WHITE, 18)
    no = area(ring(386, 458, 64), RED) + mark("M362,434L410,482M410,434L362,482", 18, WHITE)
    return picture(big_phone(photo + yes + no), ground=CREAM)


def tapped_button(sign: str, ground: str) -> str:
    """Draw a finger that taps the button beside a message on a phone."""
    text = message(146, 76, 308, 130, lines(180, 116, 240, 2, 44, 14))
    return picture(big_phone(text + sign), finger_at(352, 436, LEE), ground=ground)


def keep_message() -> str:
    text = message(160, 96, 280, 170, lines(194, 140, 212, 3, 42, 14))
    corners = mark("M136,116V68H184M416,68H464V116M136,266V314H184M416,314H464V266", 11, CORAL)
    camera = area("M250,392H276L288,372H312L324,392H350V456H250z", NAVY, 6) + area(
        ring(300, 424, 20), PAPER, 6
    )
    lens = area(ring(300, 416, 80), WHITE) + camera
    return picture(big_phone(text + corners + lens), finger_at(348, 462, LEE), ground=SAGE)


def mute_person() -> str:
    return picture(big_phone(tile(KIT, 186, 76, 228, 200) + bell_off(300, 426, 104)), ground=SKY)


def my_phone_number() -> str:
    number_dots = dots(300, 156, 5, 46, 13, INK) + dots(300, 206, 6, 46, 13, INK)
    box = area(slab(146, 104, 308, 150, 18), WHITE, 6)
    places = [(158 + 98 * column, 290 + 82 * row) for row in range(3) for column in range(3)]
    keys = "".join(area(slab(x, y, 82, 62, 16), PAPER, 6) for x, y in places)
    return picture(big_phone(box + number_dots + keys), ground=PEACH)


def no_name() -> str:
    gap = f'<g stroke-dasharray="16 17">{mark(ring(204, 128, 52) + slab(280, 96, 170, 64, 16), 8)}</g>'
    head = flat(slab(129, 52, 342, 152, 18), WHITE) + mark("M129,204H471", 5, STEEL, "butt")
    text = message(150, 236, 300, 250, lines(184, 288, 232, 4, 48, 15))
    return picture(big_phone(head + gap + text), ground=PEACH)


MESSAGES: Table = {
    "tap-link": (tap_link, (CALLS, SAFE)),
    "do-not-tap": (do_not_tap, (SAFE,)),
    "message-hurry": (
        lambda: on_a_phone(clock(300, 258, 104) + lines(196, 408, 208, 2, 42, 15), ground=PEACH),
        (SAFE,),
    ),
    "message-parcel": (
        lambda: on_a_phone(parcel(300, 216, 1) + clock(234, 396, 62) + coin(370, 400, 50), ground=CREAM),
        (SAFE,),
    ),
    "message-from-friend": (
        lambda: on_a_phone(
            tile(JO, 186, 124, 228, 200, "smile") + place(mug(0, 0, CORAL), 296, 460, 1.6), ground=SAGE
        ),
        (SAFE,),
    ),
    "message-visit": (
        lambda: on_a_phone(calendar(220, 116, 160) + doctor_tile(190, 300, 220), ground=SAGE),
        (SAFE,),
    ),
    "too-good": (
        lambda: on_a_phone(
            winners_cup(300, 196, 0.86) + present(222, 400, 0.76) + bank_notes(372, 396, 0.56), ground=PEACH
        ),
        (SAFE,),
    ),
    "asks-for-money": (asks_for_money, (SAFE,)),
    "no-name": (no_name, (SAFE,)),
    "friend-request": (friend_request, (SAFE,)),
    "caller-unknown": (caller_unknown, (SAFE,)),
    "kind-or-scary": (two_moods, (SAFE,)),
    "who-can-see": (who_can_see, (SAFE,)),
    "mute-person": (mute_person, (SAFE,)),
    "keep-message": (keep_message, (SAFE,)),
    "delete-message": (lambda: tapped_button(bin_button(300, 366, 104), CREAM), (SAFE,)),
    "tap-report": (lambda: tapped_button(report(300, 366, 104), SAGE), (SAFE,)),
    "tap-block": (lambda: tapped_button(block(300, 366, 104), PEACH), (SAFE,)),
    "my-phone-number": (my_phone_number, (SAFE,)),
}
