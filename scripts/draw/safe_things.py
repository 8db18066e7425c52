"""The pictures of things for the pack about staying safe: money, keys, passwords, photos and places."""

from .belongings import (
    badge,
    bank_card,
    bank_note,
    bank_notes,
    birthday_cake,
    calendar,
    digits,
    envelope,
    key,
    letter,
    padlock,
)
from .bubbles import dots, thought
from .faces import tile
from .hands import pointing_hand, typing_hand, working_hand
from .houses import front_door, house
from .message_signs import person
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
    RED,
    SAGE,
    SCREEN,
    SKY,
    STEEL,
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
from .people import JO, KIT, LEE, MAY, ME, SAM, STRANGER
from .people_parts import standing
from .phone import phone, phone_behind
from .things import mug, table
from .things_at_home import egg, guitar
from .things_outside import moon


def scam() -> str:
    """Draw a sleeved hand that comes out of a phone and reaches for a bank note."""
    arm = sleeve("M200,270C260,270 300,330 352,386", 92, SCREEN) + place(
        working_hand(STRANGER.skin, LINE / 1.5), 366, 402, 1.5, 38
    )
    cuff = area("M386,346L412,368L346,444L318,420z", PAPER)
    return picture(
        table(470), phone(70, 60, 250, 430), bank_note(466, 526, 0.84, -6), arm, cuff, ground=PEACH
    )


def send_money() -> str:
    """Draw a hand that pushes bank notes into a phone."""
    notes = bank_note(290, 262, 1.0, -6) + bank_note(300, 318, 1.0, 4)
    hand = place(working_hand(ME.skin, LINE / 1.5), 500, 330, 1.5, -4, flip=True)
    arm = sleeve("M598,336H512", 84, ME.top)
    device = phone(50, 60, 240, 470, "")
    slot = area(slab(240, 180, 24, 220, 10), INK)
    arrow = merged(CORAL, ("M420,140H330", 22), "M340,104L290,140L340,176z", line=6)
    return picture(device, notes, slot, hand, arm, arrow, ground=SAGE)


def three_words() -> str:
    """Draw three things that do not belong together, each on its card."""
    cards = ""
    for n, (thing, ground) in enumerate(((moon, NAVY), (guitar, PEACH), (egg, SAGE))):
        x = 26 + 188 * n
        cards += area(slab(x, 180, 172, 240, 18), ground) + place(thing(), x + 1, 214, 0.284)
    return picture(cards)


def think_of_three() -> str:
    """Draw a person who thinks of one odd picture: a moon that plays a guitar, next to an egg."""
    odd = place(moon(), 120, 10, 0.42) + place(guitar(), 196, 88, 0.32) + place(egg(), 352, 106, 0.3)
    return picture(
        standing(ME, "smile", 300, 452, 0.64), thought(300, 168, 236, 146, (300, 372), odd), ground=SAGE
    )


def different_keys() -> str:
    mail = envelope(316, 92, 220, 150)
    basket = (
        area("M330,372H524L498,500H356z", MUSTARD)
        + mark("M372,368Q426,270 482,368", 12)
        + mark("M392,400L398,476M428,400V476M464,400L458,476", 8)
    )
    second = key(112, 430, 1.0, 0, CORAL, "M84,0V38M112,0V22M138,0V38")
    return picture(key(112, 166, 1.0, 0), mail, second, basket, ground=SKY)


def pad(x: float, y: float, content: str = "") -> str:
    """Draw number keys, 300 by 360."""
    places = [(x + 24 + 88 * column, y + 24 + 82 * row) for row in range(4) for column in range(3)]
    return (
        area(slab(x, y, 300, 362, 34), SCREEN)
        + "".join(area(slab(a, b, 76, 66, 14), PAPER, 6) for a, b in places)
        + content
    )


def cover_keys() -> str:
    """Draw a person's hand that types a number, and the other hand that hides it."""
    typing = place(pointing_hand(KIT.skin, KIT.top, LINE / 0.62), 286, 300, 0.62, -22)
    roof = place(typing_hand(KIT.skin, KIT.top, LINE / 0.66), 300, 186, 0.66, -84)
    return picture(pad(130, 120), typing, roof, ground=SKY)


def number_keys() -> str:
    keys = ""
    for n, digit in enumerate("12345"):
        keys += area(slab(22 + 113 * n, 212, 104, 176, 20), PAPER)
        keys += digits(digit, 74 + 113 * n, 300, 92, INK, 15)
    return picture(keys, ground=SAGE)


def private_things() -> str:
    things = house(160, 250, 0.92) + bank_card(440, 160, 0.72, -6) + envelope(70, 330, 210, 150)
    return picture(things, padlock(398, 418, 1.3), ground=PEACH)


def my_pin() -> str:
    box = area(slab(176, 300, 248, 74, 18), WHITE) + dots(300, 337, 4, 54, 14, INK)
    places = [(120 + 92 * column, 400 + 84 * row) for row in range(2) for column in range(4)]
    keys = "".join(area(slab(x, y, 76, 66, 14), PAPER, 6) for x, y in places)
    return picture(bank_card(300, 160, 1.16, -4), box, keys, ground=SKY)


def photo(content: str, ground: str, back: str = SKY) -> str:
    """Draw a printed photo; `content` is drawn in (86, 76) to (514, 446), cut by its frame."""
    inside = slab(86, 76, 428, 388)
    border = f'<path d="{slab(56, 46, 488, 508, 10)}{inside}" fill="{WHITE}" fill-rule="evenodd"/>'
    frame = border.replace("/>", ' stroke-width="8"/>')
    return picture(
        area(slab(56, 46, 488, 508, 10), WHITE) + flat(inside, back), content, frame, ground=ground
    )


def photo_at_door() -> str:
    rose = mark("M152,464V356M152,420Q120,410 118,384M152,436Q182,426 186,402", 9, GREEN)
    rose += area(ring(152, 330, 34), RED) + mark("M152,330m-12,0a12,12 0 1 1 12,14a22,22 0 0 1 -22,-18", 6)
    door = front_door(240, 96, 220, 390, "12")
    who = standing(ME, "smile", 410, 296, 0.54, bottom=464)
    return photo(door + rose + who, PEACH, CREAM)


def photo_badge() -> str:
    name = place(badge(0, 0, 0.56, LEE), 84, 212)
    who = standing(LEE, "smile", 240, 204, 0.84, name, bottom=464)
    desk = area(slab(86, 424, 428, 60), WOOD)
    return photo(who + desk + place(mug(0, 0, CORAL), 446, 440, 1.3), SAGE, SKY)


def photo_dinner() -> str:
    plate = area(ring(300, 270, 150), WHITE) + mark(ring(300, 270, 108), 5, STEEL)
    food = area("M228,262C214,210 270,176 306,206C336,232 300,290 262,290C244,290 232,280 228,262z", WOOD)
    food += area(ring(350, 236, 20) + ring(372, 268, 20) + ring(338, 276, 20), LEAF, 6)
    food += area("M262,318L350,302L362,324L276,344z", CORAL, 6)
    fork = mark("M116,180V240Q116,258 128,258T140,240V180M128,180V380", 9)
    knife = mark("M470,180V380", 9) + area("M470,170Q492,210 486,270H470z", METAL, 6)
    return photo(plate + food + fork + knife, PEACH, MUSTARD)


def photo_two_friends() -> str:
    friends = standing(SAM, "smile", 206, 226, 0.68, bottom=464) + standing(
        JO, "talk", 388, 236, 0.68, bottom=464
    )
    return photo(friends, SKY, SAGE)


def door_photo() -> str:
    return photo(front_door(192, 110, 216, 380, "12"), SAGE, CREAM)


def house_number() -> str:
    bricks = mark("".join(f"M0,{y}H600" for y in range(100, 600, 100)), 5, STEEL, "butt")
    bricks += mark(
        "".join(
            f"M{x},{y}v100" for y in range(0, 600, 100) for x in range(100 + (y // 100 % 2) * 100, 600, 200)
        ),
        5,
        STEEL,
        "butt",
    )
    plate = area(slab(130, 180, 340, 240, 26), NAVY) + mark(slab(152, 202, 296, 196, 14), 6, PAPER)
    return picture(bricks, plate, digits("12", 300, 300, 130, WHITE, 24), ground=PEACH)


def put_phone_down() -> str:
    """Draw a hand that lays a phone face down on a table."""
    lying = place(phone_behind(-74, -130, 148, 260), 0, 0)
    wood = flat("M0,210H600V552A48,48 0 0 1 552,600H48A48,48 0 0 1 0,552z", WOOD) + mark(
        "M0,210H600", cap="butt"
    )
    hand = place(typing_hand(MAY.skin, MAY.top, LINE / 0.64), 322, 318, 0.64, -24)
    return picture(wood, place(lying, 264, 348, 1.16, -24), hand, ground=SKY)


def many_people_see() -> str:
    """Draw a photo that goes from one phone to many phones and people."""
    shared = tile(ME, 236, 240, 128, 120, "smile")
    arrows, ends = "", ""
    for x, y, kind in ((92, 100, 1), (300, 70, 0), (508, 100, 1), (92, 500, 0), (300, 540, 1), (508, 500, 0)):
        ends += (
            phone(x - 34, y - 52, 68, 104, flat(slab(x - 18, y - 26, 36, 44, 4), PEACH))
            if kind == 0
            else person(x, y, 92, NAVY)
        )
    for path, head in (
        ("M206,214L152,160", "M148,190V156H182"), ("M394,214L448,160", "M418,156H452V190"),
        ("M206,396L152,444", "M148,414V448H182"), ("M394,396L448,444", "M418,448H452V414"),
        ("M300,168V140", "M280,154L300,134L320,154"), ("M300,440V466", "M280,452L300,472L320,452"),
    ):  # fmt: skip
        arrows += mark(path + head, 11, CORAL)
    return picture(phone(210, 178, 180, 254, shared), arrows, ends, ground=CREAM)


def letter_with_money() -> str:
    back = area("M70,300L300,150L530,300V540H70z", METAL)
    page = letter(150, 120, 300, 300, 4)
    notes = bank_notes(330, 330, 0.9)
    front = area("M70,300L300,450L530,300V528a12,12 0 0 1 -12,12H82a12,12 0 0 1 -12,-12z", PAPER) + mark(
        "M74,536L240,412M526,536L360,412"
    )
    return picture(back, page, notes, front, ground=SAGE)


THINGS: Table = {
    name: (draw, (SAFE,))
    for name, draw in {
        "scam": scam,
        "send-money": send_money,
        "three-words": three_words,
        "think-of-three": think_of_three,
        "different-keys": different_keys,
        "cover-keys": cover_keys,
        "my-name": lambda: picture(badge(300, 300, 1.6, ME), ground=SKY),
        "number-keys": number_keys,
        "private-things": private_things,
        "my-pin": my_pin,
        "front-door": door_photo,
        "my-birthday": lambda: picture(birthday_cake(206, 360, 1.2), calendar(380, 90, 180), ground=SAGE),
        "photo-at-door": photo_at_door,
        "photo-badge": photo_badge,
        "photo-dinner": photo_dinner,
        "photo-two-friends": photo_two_friends,
        "house-number": house_number,
        "put-phone-down": put_phone_down,
        "many-people-see": many_people_see,
        "letter-with-money": letter_with_money,
    }.items()
}
