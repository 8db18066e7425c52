"""The pictures of a tablet, its buttons, its keys and its screen, for the lessons about getting online."""

from functools import partial

from .belongings import clock, padlock
from .hands import pointing_hand, typing_hand
from .message_signs import BELL, bell, bin_button
from .packs import ONLINE, Table
from .pen import (
    CORAL,
    CREAM,
    INK,
    LINE,
    METAL,
    MUSTARD,
    NAVY,
    PAPER,
    PEACH,
    PLUM,
    RED,
    SAGE,
    SCREEN,
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
from .people import LEE, MAY, ME, ROSE
from .phone import finger_at
from .screen_signs import (
    BACK,
    CROSS,
    DOWN,
    EYE,
    GEAR,
    HOUSE,
    NOTE,
    PLAY,
    POWER,
    UNDO,
    UP,
    app,
    arrow_pointer,
    battery,
    globe,
    key_cap,
    landscape,
    loudspeaker,
    sign,
    sign_button,
)
from .signs import CAMERA, waves
from .things import laptop, tablet


def hold_power_button() -> str:
    hand = place(pointing_hand(LEE.skin, LEE.top), 334, 196, 0.6, -90)
    edge = area(slab(300, 146, 34, 100, 12), STEEL)
    shown = sign(POWER, 172, 196, 110, PAPER)
    return picture(edge, tablet(36, 60, 274, 480, shown, SCREEN), hand, ground=SKY)


def lock_screen() -> str:
    return picture(
        tablet(40, 90, 520, 420, clock(300, 236, 104) + padlock(300, 436, 0.44), TEAL), ground=SAGE
    )


def volume_buttons() -> str:
    """Draw the edge of a tablet from near, with its two buttons, and what they do."""
    buttons = area(slab(206, 132, 40, 150, 14), STEEL) + area(slab(206, 318, 40, 150, 14), STEEL)
    body = flat("M0,56H184a36,36 0 0 1 36,36V508a36,36 0 0 1 -36,36H0z", INK)
    body += flat("M0,92H172a12,12 0 0 1 12,12V496a12,12 0 0 1 -12,12H0z", SKY)
    signs = area(ring(326, 206, 58), PAPER) + mark("M296,206H356M326,176V236", 16)
    signs += area(ring(326, 394, 58), PAPER) + mark("M296,394H356", 16)
    sound = (
        loudspeaker(462, 206, 110)
        + waves(466, 206, 3, 30, 10)
        + loudspeaker(462, 394, 110)
        + waves(466, 394, 1, 30, 10)
    )
    return picture(buttons, body, signs, sound, ground=SAGE)


def battery_low() -> str:
    return picture(battery(50, 180, 470, slab(78, 208, 46, 179, 8), RED), ground=PEACH)


def tap() -> str:
    wide = area(slab(110, 170, 320, 150, 44), MUSTARD)
    return picture(
        tablet(48, 56, 504, 400, wide),
        mark(ring(270, 240, 40), 7) + finger_at(270, 236, ROSE, 0.76, -28),
        ground=PEACH,
    )


def arrow_buttons() -> str:
    page = area(slab(56, 40, 270, 520, 14), PAPER) + landscape(84, 70, 214, 130)
    page += mark("".join(f"M90,{y}H292" for y in range(246, 480, 50)) + "M90,496H210", 12, STEEL)
    arrows = area(slab(380, 112, 170, 170, 36), NAVY) + sign(UP, 465, 197, 110, WHITE)
    arrows += area(slab(380, 318, 170, 170, 36), NAVY) + sign(DOWN, 465, 403, 110, WHITE)
    return picture(page, arrows, ground=SAGE)


def mouse_body(x: float, y: float, scale: float, left: str = METAL) -> str:
    """Draw a computer mouse from above, its middle at (x, y), 200 by 300 at scale 1."""
    line = LINE / scale
    body = area("M-100,-50C-100,-190 100,-190 100,-50V50C100,190 -100,190 -100,50z", METAL, line)
    pressed = flat("M-94,-20V-50C-94,-110 -50,-148 -4,-150V-20z", left)
    lines = mark("M-100,-18H100M0,-154V-18", line) + area(slab(-12, -110, 24, 56, 12), STEEL, line)
    return place(
        body
        + pressed
        + lines
        + mark("M-100,-50C-100,-190 100,-190 100,-50V50C100,190 -100,190 -100,50z", line),
        x,
        y,
        scale,
    )


def mouse() -> str:
    path = f'<g stroke-dasharray="3 19">{mark("M96,216C140,160 200,200 252,124", 9, CORAL)}</g>'
    screen = laptop(44, 40, 350, 224, path + arrow_pointer(254, 110, 0.9), WHITE)
    cord = mark("M470,330C470,270 490,240 560,240", 8)
    hand = place(typing_hand(MAY.skin, MAY.top, LINE / 0.52), 470, 370, 0.52)
    return picture(screen, cord, mouse_body(470, 440, 0.76), hand, ground=SKY)


def mouse_click() -> str:
    shown = area(slab(40, 44, 290, 150, 36), TEAL) + arrow_pointer(196, 108, 1.1)
    hand = place(pointing_hand(ROSE.skin, ROSE.top), 258, 330, 0.58)
    cord = mark("M316,240C316,120 380,60 500,60", 9)
    return picture(cord, mouse_body(316, 396, 1.1, CORAL), shown, hand, ground=SAGE)


def keyboard() -> str:
    keys = "".join(
        area(slab(62 + 69 * c, 92 + 70 * r, 58, 58, 10), PAPER, 6) for r in range(3) for c in range(7)
    )
    keys += (
        area(slab(62, 302, 58, 58, 10), PAPER, 6)
        + area(slab(131, 302, 334, 58, 10), PAPER, 6)
        + area(slab(476, 302, 58, 58, 10), PAPER, 6)
    )
    hands = place(place(typing_hand(ME.skin, ME.top, LINE / 0.52), 0, 0, flip=True), 424, 262, 0.56) + place(
        typing_hand(ME.skin, ME.top, LINE / 0.56), 180, 262, 0.56
    )
    return picture(area(slab(36, 66, 528, 320, 28), STEEL), keys, hands, ground=CREAM)


def big_key(content: str, *, wide: bool = False, ground: str = SAGE) -> str:
    box = (40, 220, 520, 190) if wide else (120, 120, 360, 360)
    return picture(key_cap(*box), content, ground=ground)


def key_delete() -> str:
    return big_key(mark("M262,220H400V350H262L196,285zM282,254L344,316M344,254L282,316", 16))


def key_space() -> str:
    gap = (
        mark("M80,130H220M380,130H520", 26)
        + mark("M246,130H354", 7, CORAL)
        + mark("M266,112L246,130L266,148M334,112L354,130L334,148", 7, CORAL)
    )
    return big_key(gap + mark("M200,290V326H400V290", 16), wide=True, ground=PEACH)


def key_enter() -> str:
    return big_key(mark("M388,210V290H214M264,236L210,290L264,344", 18))


def key_dot() -> str:
    return big_key(flat(ring(300, 336, 26), INK))


def read_to_me() -> str:
    page = area(slab(48, 60, 300, 480, 14), PAPER) + landscape(80, 94, 236, 170)
    page += mark("M80,320H316M80,376H316M80,432H316M80,488H230", 14, STEEL)
    return picture(page, loudspeaker(430, 300, 140), waves(440, 300, 3, 36, 12), ground=SKY)


def brightness() -> str:
    dim = tablet(30, 190, 214, 320, mark("M80,270H194M80,320H194M80,370H160", 12, INK), STEEL)
    bright = tablet(356, 190, 214, 320, mark("M406,270H520M406,320H520M406,370H486", 12, STEEL), WHITE)
    rays = "".join(place(mark("M0,-58V-82", 11), 300, 116, 1, 45 * n) for n in range(8))
    return picture(
        dim,
        bright,
        area(ring(300, 116, 36), MUSTARD),
        rays,
        mark("M266,350H330M310,326L334,350L310,374", 11),
        ground=PEACH,
    )


APPS = ((NOTE, CORAL), (CAMERA, NAVY), (PLAY, RED), (BELL, TEAL), (HOUSE, PLUM), (GEAR, NAVY))


def apps(*, without: int | None = None) -> str:
    """Draw six app pictures in two rows on a tablet."""
    shown = "".join(
        app(144 + 156 * (n % 3), 204 + 160 * (n // 3), 116, colour, drawing, 6)
        for n, (drawing, colour) in enumerate(APPS)
        if n != without
    )
    return tablet(36, 74, 528, 420, shown)


def home_screen() -> str:
    return picture(apps(), ground=SAGE)


def tap_app() -> str:
    return picture(apps(), finger_at(146, 362, LEE, 0.52, -42), ground=PEACH)


def browser() -> str:
    return picture(area(slab(100, 100, 400, 400, 96), TEAL), globe(300, 300, 136, PAPER), ground=CREAM)


def ringed(colour: str, drawing: str, ground: str) -> tuple[partial[str], tuple[str, ...]]:
    """Give the table's entry of a round button."""
    return partial(sign_button, drawing, colour, ground), (ONLINE,)


DEVICE: Table = {
    "power-button": ringed(TEAL, POWER, PEACH),
    "settings-sign": ringed(NAVY, GEAR, SAGE),
    "put-it-back": ringed(NAVY, UNDO, SKY),
    "close-sign": ringed(RED, CROSS, PEACH),
    "home-sign": ringed(NAVY, HOUSE, SAGE),
    "back-sign": ringed(NAVY, BACK, SKY),
    "eye-sign": ringed(NAVY, EYE, SAGE),
    "bell-sign": (lambda: picture(bell(300, 300, 220), ground=SAGE), (ONLINE,)),
    "bin-sign": (lambda: picture(bin_button(300, 300, 220), ground=SKY), (ONLINE,)),
    "app": (lambda: picture(app(300, 300, 400, CORAL, NOTE), ground=CREAM), (ONLINE,)),
    **{
        draw.__name__.replace("_", "-"): (draw, (ONLINE,))
        for draw in (
            hold_power_button, lock_screen, volume_buttons, battery_low, tap, arrow_buttons, mouse, mouse_click,
            keyboard, key_delete, key_space, key_enter, key_dot, read_to_me, brightness, home_screen, tap_app,
            browser,
        )
    },
}  # fmt: skip
