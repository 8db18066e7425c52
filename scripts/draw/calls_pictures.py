"""The pictures that the lessons about joining calls have for themselves."""

from functools import partial

from .call_moments import call_moments
from .call_scenes import (
    ROB,
    STILL,
    big_clock,
    big_sign,
    called,
    clock_filled,
    door,
    friend_on_laptop,
    learner_and,
    sky,
    stranger,
    tapped,
    thinking_of,
)
from .faces import bust, tile
from .hands import pointing_hand
from .lesson_pictures import portrait
from .packs import CALLS, Table
from .pen import (
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
    SKY,
    STEEL,
    TEAL,
    WHITE,
    WOOD,
    area,
    flat,
    mark,
    picture,
    place,
    ring,
    slab,
)
from .people import ADA, JO, ME, SAM
from .signs import (
    answer,
    button,
    camera_off,
    camera_on,
    chat_closed,
    hand_down,
    hang_up,
    microphone_off,
    waves,
)
from .things import laptop, table, tablet


def thumbs_button(x: float, y: float, radius: float) -> str:
    hand = flat("M14,44H32V82H14zM38,44L52,14Q62,12 62,24V40H82Q88,40 86,48L80,76Q78,82 72,82H38z", WHITE)
    return button(GREEN, hand, x, y, radius)


def room_behind() -> str:
    """An untidy room: washing on a rail."""
    rail = mark("M70,150H530", 10)
    cloth = area("M110,152h90v120h-90z", TEAL) + area("M240,152h110v96l-55,-30l-55,30z", MUSTARD)
    return rail + cloth + area("M392,152h96v140h-96z", PEACH)


def seen_on_tablet(room: str) -> str:
    person = place(bust(ME, "calm", LINE / 0.82, 268), 300, 332, 0.82)
    return picture(
        area(slab(44, 60, 512, 492, 34), INK),
        flat(slab(68, 84, 464, 444, 14), SKY),
        room,
        person,
        ground=SAGE,
    )


def calendar(x: float, y: float, scale: float, ringed: bool = True) -> str:
    page = area(slab(0, 0, 220, 210, 14), PAPER) + flat(slab(4, 4, 212, 46, 10), RED)
    dots = "".join(
        flat(slab(24 + 48 * column, 72 + 44 * row, 26, 22, 5), STEEL)
        for row in range(3)
        for column in range(4)
    )
    return place(page + dots + (mark(ring(133, 127, 30), 9, RED) if ringed else ""), x, y, scale)


def chair(x: float, y: float) -> str:
    return mark(
        f"M{x},{y}v110M{x},{y + 60}h70M{x + 4},{y + 110}v-50M{x + 70},{y + 60}v54M{x},{y + 110}v4", 14, NAVY
    )


def message_from(underlined: bool, finger: str = "") -> str:
    face = tile(JO, 96, 96, 104, 104)
    lines = mark("M96,252H440M96,292H380", 14, STEEL)
    link = (
        mark("M96,350H400", 16, NAVY) + mark("M96,376H400", 7, NAVY)
        if underlined
        else mark("M96,350H400", 14, STEEL)
    )
    return picture(
        tablet(48, 48, 504, 420, face + mark("M228,132H420M228,166H340", 12, STEEL) + lines + link),
        finger,
        ground=SAGE,
    )


def drawn() -> dict[str, str]:
    """Every picture by its name."""
    two_bubbles = (partial(camera_on, 0, 0, 92), partial(camera_off, 0, 0, 92))
    friends = (JO, SAM, ADA)
    return {
        "tap-join": tapped(answer(246, 232, 108), SAGE),
        "tap-leave": tapped(hang_up(246, 232, 108), PEACH),
        "tap-camera-off": tapped(camera_off(246, 232, 108), PEACH),
        "tap-camera-on": tapped(camera_on(246, 232, 108), SAGE),
        "tap-hand": tapped(hand_down(246, 232, 108), SKY),
        "camera-sign-off": big_sign(camera_off, PEACH),
        "chat-sign": big_sign(chat_closed, SKY),
        "thumbs-up-sign": big_sign(thumbs_button, SAGE),
        "mic-and-camera-off": picture(microphone_off(168, 300, 128), camera_off(432, 300, 128), ground=PEACH),
        "choose-camera": thinking_of(*(draw() for draw in two_bubbles)),
        "jo-talks": portrait(JO, "talk", before=waves(96, 70, 2, 30)),
        "rob": portrait(ROB),
        "rob-rude": portrait(ROB, "shout", before=waves(96, 66, 3, 30)),
        "stranger-tile": portrait(stranger()),
        "morning": sky("morning"),
        "afternoon": sky("afternoon"),
        "evening": sky("evening"),
        "ten-minutes": clock_filled(10),
        "half-hour": clock_filled(30),
        "one-hour": clock_filled(60),
        "time-of-call": picture(big_clock(210, 230, 150), calendar(330, 320, 1.0), ground=SAGE),
        "call-goes-on": picture(table(486), laptop(76, 86, 448, 330, called((*friends, None))), ground=SAGE),
        "stranger-in-call": picture(
            table(486), laptop(76, 86, 448, 330, called((JO, stranger()))), ground=PEACH
        ),
        "captions": friend_on_laptop(
            JO,
            "talk",
            extra=flat(slab(92, 340, 416, 66, 6), INK) + mark("M120,360H470M120,386H380", 10, WHITE),
        ),
        "record-sign": friend_on_laptop(
            JO, "calm", extra=area(ring(466, 138, 30), RED) + mark(ring(466, 138, 44), 6, RED)
        ),
        "call-stuck": friend_on_laptop(
            STILL, "calm", extra=area("M430,240l66,116h-132z", MUSTARD) + mark("M430,282v36M430,336v2", 12)
        ),
        "jo-still": portrait(
            STILL, "calm", before=area("M112,60l70,124h-140z", MUSTARD) + mark("M112,106v36M112,162v2", 14)
        ),
        "let-in": picture(
            table(486),
            laptop(
                60,
                70,
                480,
                346,
                door(225, 100, opened=True) + place(bust(JO, "smile", 16, 210, narrow=True), 300, 210, 0.46),
            ),
            ground=SAGE,
        ),
        "waiting-room": learner_and(
            "calm",
            flat(slab(330, 234, 234, 206, 6), CREAM)
            + place(door(0, 0, opened=False), 356, 250, 0.7)
            + place(chair(0, 0), 490, 330, 0.9),
            ground=SKY,
        ),
        "face-on-screen": picture(
            table(486),
            laptop(
                60,
                70,
                480,
                346,
                flat(slab(72, 82, 456, 322, 6), PEACH)
                + place(bust(ME, "smile", LINE / 0.9, 214), 300, 212, 0.9),
            ),
            ground=SKY,
        ),
        "camera": picture(
            table(486),
            laptop(60, 130, 480, 300, flat(slab(72, 142, 456, 276, 6), SKY)),
            flat(ring(300, 136, 5), PAPER),
            area(ring(300, 136, 17), STEEL) + flat(ring(300, 136, 8), INK),
            mark("M300,40V96M276,74L300,98L324,74", 14, RED),
            ground=CREAM,
        ),
        "behind-you": seen_on_tablet(room_behind()),
        "blur-behind": seen_on_tablet(
            flat(ring(150, 210, 60), TEAL)
            + flat(ring(300, 190, 56), MUSTARD)
            + flat(ring(450, 210, 62), PEACH)
        ),
        "who-sent-it": message_from(
            False, mark("M330,240L224,176", 16, RED) + mark("M262,170L222,174L242,208", 16, RED)
        ),
        "link": message_from(True),
        "type-name": picture(
            tablet(
                48,
                56,
                504,
                420,
                area(slab(96, 110, 408, 90, 12), PAPER)
                + area(ring(146, 142, 16), STEEL, 5)
                + area("M118,184q28,-34 56,0z", STEEL, 5)
                + mark("M204,128V182", 8)
                + "".join(
                    area(slab(96 + 84 * c, 236 + 84 * r, 68, 68, 10), WHITE, 5)
                    for r in range(2)
                    for c in range(5)
                ),
            ),
            place(pointing_hand(ME.skin, ME.top), 300, 288, 0.74, -28),
            ground=SAGE,
        ),
        "loud-speaker": picture(
            area("M150,240h80l110,-90v300l-110,-90h-80z", STEEL), waves(360, 300, 3, 60, 14), ground=PEACH
        ),
        "plant": picture(
            table(500),
            mark("M300,420V220", 12, LEAF)
            + area("M300,330C220,330 190,260 200,210C260,210 300,260 300,330z", LEAF)
            + area("M300,290C380,290 410,220 400,170C340,170 300,220 300,290z", LEAF)
            + area("M220,400h160l-24,104h-112z", WOOD),
            ground=CREAM,
        ),
        "medicine": picture(
            table(486),
            area(slab(120, 300, 190, 186, 12), WHITE)
            + flat(slab(190, 356, 50, 16), RED)
            + flat(slab(207, 339, 16, 50), RED)
            + area("M370,310h110v176h-110z", WOOD)
            + area(slab(362, 262, 126, 50, 8), PAPER)
            + flat(slab(384, 370, 82, 70, 6), PAPER),
            ground=SKY,
        ),
        "family-photo": picture(
            area(slab(110, 110, 380, 330, 10), WOOD)
            + flat(slab(140, 140, 320, 270), SKY)
            + place(bust(SAM, "smile", 15, 260, narrow=True), 224, 262, 0.52)
            + place(bust(ADA, "smile", 15, 260, narrow=True), 378, 262, 0.52),
            ground=CREAM,
        ),
        "laundry": picture(
            table(500),
            area("M190,260q30,-60 90,-30q60,-60 110,20q40,10 30,60h-240z", TEAL)
            + area("M150,300h300l-36,200h-228z", METAL)
            + mark("M176,360H424M186,420H414", 8),
            ground=PEACH,
        ),
        "reminder-letter": picture(
            area(slab(90, 230, 330, 240, 12), PAPER) + mark("M94,240L255,370L416,240", 8),
            calendar(330, 120, 0.9),
            ground=SAGE,
        ),
    }


def calls_table() -> Table:
    """Give every picture with the pack that shows it."""
    return {name: (partial(str, svg), (CALLS,)) for name, svg in (drawn() | call_moments()).items()}
