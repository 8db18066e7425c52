"""The pictures of Wi-Fi, web pages, searches and signing in, for the lessons about getting online."""

from .belongings import clock
from .bubbles import dots
from .faces import tile
from .message_signs import person, warning
from .packs import ONLINE, Table
from .pen import (
    CORAL,
    CREAM,
    GREEN,
    INK,
    LEAF,
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
    TEAL,
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
)
from .people import JO, LEE, ME, ROSE
from .phone import finger_at, phone
from .screen_signs import (
    IN,
    OUT,
    PLAY,
    globe,
    landscape,
    price_tag,
    shopping_bag,
    sign,
    web_page,
    wifi,
)
from .signs import crossed
from .things import laptop, lens, lying_tablet, table, tablet


def lines_to(*ends: tuple[float, float]) -> str:
    """Draw thin lines from the middle of the picture."""
    return mark("".join(f"M300,300L{x},{y}" for x, y in ends), 10, STEEL)


def street_map(x: float, y: float, size: float) -> str:
    """Draw a small map with its pin around (x, y)."""
    half = size / 2
    streets = mark(
        f"M{x - half:g},{y + half * 0.3:g}L{x + half:g},{y - half * 0.1:g}M{x - half * 0.3:g},{y - half:g}L{x + half * 0.1:g},{y + half:g}",
        13,
        WHITE,
        "butt",
    )
    pin = place(
        area("M0,0C-34,-44 -30,-78 0,-78C30,-78 34,-44 0,0z", RED, 6) + flat(ring(0, -50, 10), WHITE),
        x + half * 0.2,
        y + half * 0.36,
        min(1, size / 130),
    )
    return (
        flat(slab(x - half, y - half, size, size, 16), LEAF)
        + streets
        + mark(slab(x - half, y - half, size, size, 16), 7)
        + pin
    )


def online() -> str:
    film = area(slab(396, 60, 150, 120, 16), SCREEN) + sign(PLAY, 471, 120, 84, PAPER)
    shop = area(ring(472, 470, 82), PEACH) + shopping_bag(472, 466, 0.74, CORAL)
    shown = flat(slab(214, 234, 172, 132, 8), WHITE) + globe(300, 300, 50, SKY)
    return picture(
        lines_to((128, 120), (472, 120), (128, 472), (472, 472)),
        tile(JO, 60, 48, 140, 140, "smile"), film, street_map(128, 472, 150), shop,
        tablet(186, 206, 228, 188, shown),
        ground=SAGE,
    )  # fmt: skip


def internet() -> str:
    return picture(
        mark("M310,316L300,180M310,316L110,450M310,316L480,440", 10, STEEL),
        laptop(206, 24, 188, 116, mark("M236,62H364M236,92H330", 9, STEEL), WHITE),
        tablet(24, 400, 196, 156, mark("M66,454H180M66,492H146", 9, STEEL), WHITE),
        phone(424, 350, 120, 214, mark("M452,420H516M452,456H500", 9, STEEL), WHITE),
        globe(310, 316, 80),
        ground=PEACH,
    )


def router(x: float, y: float) -> str:
    """Draw the small box that makes Wi-Fi, its foot at (x, y)."""
    rods = merged(
        STEEL,
        (f"M{x - 54:g},{y - 60:g}L{x - 74:g},{y - 140:g}", 12),
        (f"M{x + 54:g},{y - 60:g}L{x + 74:g},{y - 140:g}", 12),
    )
    return (
        rods
        + area(slab(x - 90, y - 64, 180, 60, 16), PAPER)
        + flat("".join(ring(x - 54 + 30 * n, y - 34, 8) for n in range(3)), GREEN)
    )


def wifi_at_home() -> str:
    shelf = area(slab(40, 212, 260, 26, 6), WOOD_DARK)
    waves = mark(
        "M300,190a120,120 0 0 1 24,150M346,150a180,180 0 0 1 36,226M392,110a240,240 0 0 1 48,302", 12, TEAL
    )
    return picture(
        table(460), shelf, router(168, 212), waves, place(lying_tablet(0, 0), 330, 500, 1.1), ground=CREAM
    )


def listed(*, ground: str) -> str:
    """Draw a list of Wi-Fi on a tablet, and a finger on one of its rows."""
    rows = ""
    for n in range(4):
        y = 56 + 122 * n
        rows += area(slab(120, y, 360, 100, 22), MUSTARD if n == 1 else WHITE, 6) + wifi(184, y + 74, 46)
        rows += mark(f"M248,{y + 50}H{(420, 380, 430, 360)[n]}", 14, STEEL if n != 1 else INK)
    return picture(tablet(88, 24, 424, 552, rows), finger_at(404, 232, LEE, 0.6, -24), ground=ground)


def wifi_list() -> str:
    return listed(ground=PEACH)


def wifi_sign_on() -> str:
    return picture(wifi(300, 450, 300, TEAL), ground=SAGE)


def wifi_sign_off() -> str:
    return picture(wifi(300, 450, 300, "#98a2aa"), crossed(300, 320, 176), ground=PEACH)


def website() -> str:
    return picture(tablet(28, 80, 544, 440, web_page(52, 104, 496, 392)), ground=SAGE)


def address_bar() -> str:
    page = tablet(28, 44, 544, 440, web_page(52, 68, 496, 392, bar=MUSTARD))
    return picture(
        page, mark(slab(58, 72, 484, 74, 37), 12, CORAL), finger_at(330, 120, ME, 0.76, -24), ground=PEACH
    )


def web_address() -> str:
    card = area(slab(36, 180, 528, 240, 30), PAPER) + globe(126, 300, 58)
    return picture(card, mark("M220,300H336M434,300H516", 26), flat(ring(385, 300, 24), CORAL), ground=SKY)


def search_box() -> str:
    return picture(
        area(slab(28, 200, 544, 180, 90), WHITE, 10),
        place(lens(0, 0, 60, SKY), 452, 270, 0.86),
        mark("M104,250V330", 10),
        ground=SAGE,
    )


def result(x: float, y: float, shown: str, *, fill: str = WHITE) -> str:
    """Draw one result of a search, 360 by 112, with what its small picture shows around (0, 0)."""
    row = area(slab(x, y, 360, 112, 18), fill, 6) + place(shown, x + 66, y + 56)
    return row + mark(f"M{x + 138:g},{y + 38:g}H{x + 320:g}M{x + 138:g},{y + 74:g}H{x + 260:g}", 12, STEEL)


def small_landscape() -> str:
    return landscape(-48, -36, 96, 72, 5)


def results() -> tuple[str, ...]:
    """Give what the small pictures of four results show."""
    return (street_map(0, 0, 80), small_landscape(), place(clock(0, 0, 38), 0, 0), person(0, 0, 76, NAVY))


def results_list() -> str:
    rows = "".join(
        result(120, 50 + 126 * n, shown, fill=MUSTARD if n == 1 else WHITE)
        for n, shown in enumerate(results())
    )
    return picture(tablet(88, 24, 424, 552, rows), finger_at(404, 236, ROSE, 0.6, -24), ground=SAGE)


def ad() -> str:
    """Draw three results of which the first wants to sell something."""
    sold = (
        area(slab(60, 40, 480, 240, 24), MUSTARD)
        + shopping_bag(160, 156, 1.05, CORAL)
        + mark("M270,100H450M270,150H400", 15)
    )
    rows = "".join(
        area(slab(100, y, 400, 110, 18), WHITE, 6)
        + mark(f"M240,{y + 36}H450M240,{y + 74}H380", 12, STEEL)
        + landscape(124, y + 20, 92, 70, 5)
        for y in (316, 450)
    )
    return picture(rows, sold, price_tag(344, 232, 1.2, 8), ground=SAGE)


def sign_in() -> str:
    boxes = area(slab(150, 236, 300, 62, 14), WHITE, 6) + mark("M182,267H330", 12, STEEL)
    boxes += area(slab(150, 316, 300, 62, 14), WHITE, 6) + dots(262, 347, 6, 32, 10, INK)
    enter = area(slab(210, 400, 180, 92, 26), GREEN) + sign(IN, 300, 446, 66, WHITE)
    return picture(tablet(88, 24, 424, 552, person(300, 144, 128, NAVY) + boxes + enter), ground=SAGE)


def sign_out() -> str:
    who = f'<g stroke-dasharray="14 15">{mark("M208,160a52,52 0 1 0 104,0a52,52 0 1 0 -104,0M156,338C156,262 200,236 260,236C320,236 364,262 364,338z", 9, STEEL)}</g>'
    leave = area(ring(428, 428, 126), CORAL) + sign(OUT, 428, 428, 140, WHITE)
    return picture(tablet(50, 50, 420, 400, who), leave, ground=SKY)


def left_open() -> str:
    """Draw a tablet alone on a table in front of shelves of books; its screen shows a person and a letter."""
    shelves = area(slab(30, 30, 540, 320, 8), WOOD)
    for y in (50, 200):
        shelves += flat(slab(50, y, 500, 130, 4), WOOD_DARK)
        fills = (TEAL, CORAL, PAPER, NAVY, MUSTARD, LEAF, RED)
        for n in range(12):
            tall = (104, 90, 112, 96)[(n + y // 50) % 4]
            shelves += area(slab(60 + 40 * n, y + 130 - tall, 34, tall, 3), fills[(n * 3 + y // 50) % 7], 5)
    shown = (
        person(220, 420, 120, NAVY)
        + area(slab(310, 366, 120, 100, 8), PAPER, 6)
        + mark("M312,372L370,424L428,372", 6)
    )
    return picture(shelves, table(470), tablet(126, 308, 348, 230, shown), ground=CREAM)


def strange_box() -> str:
    box = (
        area(slab(126, 168, 348, 264, 22), PAPER)
        + warning(300, 234, 44)
        + mark("M180,310H420M220,340H380", 11, STEEL)
    )
    box += area(slab(156, 364, 130, 50, 14), TEAL, 6) + area(slab(314, 364, 130, 50, 14), CORAL, 6)
    return picture(tablet(28, 80, 544, 440, web_page(52, 104, 496, 392) + box), ground=PEACH)


def page_stuck() -> str:
    """Draw a page of which only the upper half of the picture has come."""
    shown = (
        flat(slab(52, 104, 496, 392, 14), PAPER)
        + landscape(92, 134, 416, 260)
        + flat(slab(89, 318, 422, 82), METAL)
    )
    shown += (
        mark("M92,318H508", 5, STEEL)
        + mark(slab(92, 134, 416, 262, 4), 6)
        + mark("M92,432H508M92,466H330", 12, METAL)
    )
    return picture(tablet(28, 80, 544, 440, shown), warning(300, 322, 66), ground=SAGE)


def bus_times() -> str:
    stop = (
        mark("M150,560V110", 34, cap="butt")
        + mark("M150,560V110", 18, STEEL, "butt")
        + area(slab(56, 50, 260, 220, 26), RED)
    )
    small = area(slab(96, 104, 180, 100, 16), WHITE, 6) + flat(
        slab(112, 120, 34, 36, 4)
        + slab(154, 120, 34, 36, 4)
        + slab(196, 120, 34, 36, 4)
        + slab(238, 120, 26, 36, 4),
        NAVY,
    )
    wheels = area(ring(138, 206, 17), INK, 5) + area(ring(236, 206, 17), INK, 5)
    return picture(stop, small + wheels, clock(440, 380, 126, "L30,0"), mark("M90,562H210", 14), ground=SKY)


WEB: Table = {
    **{
        draw.__name__.replace("_", "-"): (draw, (ONLINE,))
        for draw in (
            online, internet, wifi_list, wifi_sign_on, wifi_sign_off, website, web_address, address_bar, search_box,
            results_list, ad, sign_in, sign_out, left_open, strange_box, page_stuck, bus_times,
        )
    },
    "wifi": (wifi_at_home, (ONLINE,)),
}  # fmt: skip
