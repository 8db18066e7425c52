"""Things that grow, move or stand outside, each large and alone, 600 by 600 and without a ground."""

from .pen import (
    CORAL,
    INK,
    LEAF,
    METAL,
    MUSTARD,
    PAPER,
    PEACH,
    RED,
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
    place,
    ring,
    slab,
)


def apple() -> str:
    body = "M300,196C250,150 122,146 116,300C110,424 200,524 262,524C282,524 288,512 300,512"
    body += "C312,512 318,524 338,524C400,524 490,424 484,300C478,146 350,150 300,196z"
    leaf = area("M318,148C330,84 398,68 440,80C432,132 382,166 318,148z", LEAF) + mark("M330,142L398,104", 5)
    return (
        area(body, RED)
        + mark("M300,206C300,160 294,120 270,92", 16)
        + leaf
        + mark("M166,290C170,240 196,218 222,210", 12, PEACH)
    )


def boat() -> str:
    sea = mark("M70,540q38,-28 76,0t76,0t76,0t76,0t76,0t76,0", 10, TEAL)
    sails = area("M288,80V376H112C206,300 264,196 288,80z", PAPER) + area(
        "M318,130V376H470C436,274 388,196 318,130z", CORAL
    )
    hull = area("M76,408H524C510,470 470,510 430,510H160C124,510 90,470 76,408z", WOOD) + mark(
        "M92,444H508", 8, WOOD_DARK
    )
    return mark("M303,64V408", 12) + sails + hull + sea


def bus() -> str:
    body = area("M48,180Q48,132 96,132H480Q526,132 538,180L556,300V446H48z", RED)
    glass = (
        area(slab(76, 176, 96, 108, 12), SKY)
        + area(slab(190, 176, 96, 108, 12), SKY)
        + area(slab(304, 176, 96, 108, 12), SKY)
    )
    door = area("M424,176H504Q512,176 514,186L530,284V420H424z", SKY) + mark("M476,178V420")
    stripe = mark("M52,338H420", 16, PAPER, "butt") + area(slab(534, 344, 26, 30, 8), MUSTARD, 6)
    wheels = "".join(area(ring(x, 448, 56), INK) + area(ring(x, 448, 24), METAL) for x in (154, 398))
    # a bus in the United Kingdom has its door on the left side, so this one drives to the left
    return place(body + glass + door + stripe + wheels, 600, 0, flip=True)


def carrot() -> str:
    leaves = merged(
        LEAF,
        ("M0,-150C-20,-210 -70,-240 -92,-244", 34),
        ("M0,-150C0,-220 0,-250 0,-276", 36),
        ("M0,-150C20,-210 70,-240 92,-244", 34),
    )
    root = area("M-84,-110C-70,-166 70,-166 84,-110C90,40 40,220 0,290C-40,220 -90,40 -84,-110z", CORAL)
    lines = mark("M-82,-60H-30M84,-30H20M-74,40H-34M66,86H24M-50,130H-20")
    return place(leaves + root + lines, 318, 292, 0.96, 38)


def cloud() -> str:
    return merged(
        WHITE,
        ring(176, 352, 96),
        ring(284, 262, 122),
        ring(412, 310, 96),
        slab(150, 330, 340, 118, 59),
        ring(456, 372, 76),
    )


def fish() -> str:
    tail = area("M402,300C450,270 500,200 550,186C530,260 530,340 550,414C500,400 450,330 402,300z", CORAL)
    fins = area("M208,190C250,130 330,120 370,140C350,170 350,200 350,226z", CORAL) + area(
        "M236,412C260,460 310,476 346,464C330,440 328,410 328,386z", CORAL
    )
    body = area(
        "M44,306C90,210 180,176 260,180C340,184 400,240 436,300C400,360 340,420 260,424C180,428 90,400 44,306z",
        TEAL,
    )
    gill = mark("M204,214C240,260 240,340 204,390M60,330Q90,338 108,330", 8) + flat(ring(134, 272, 15), INK)
    return tail + fins + body + gill + mark("M282,262q22,18 0,40M342,262q22,18 0,40M312,312q22,18 0,40", 8)


def horse() -> str:
    mane = area("M312,96C220,90 140,180 128,330C120,420 96,480 70,560H220L330,200z", INK)
    neck = "M300,116L322,52L362,116C400,130 424,170 440,220L508,344C526,380 510,430 470,436C430,444 404,420 390,392C370,380 340,376 316,372C310,440 350,500 370,560H118C150,480 150,420 166,340C180,240 220,150 300,116z"
    body = flat(neck, WOOD_DARK) + mark(
        "M118,560C150,480 150,420 166,340C180,240 220,150 300,116L322,52L362,116C400,130 424,170 440,220L508,344C526,380 510,430 470,436C430,444 404,420 390,392C370,380 340,376 316,372C310,440 350,500 370,560z"
    )
    hair = area(
        "M322,104C270,110 214,180 190,300C230,250 250,250 262,200C286,200 310,170 352,150C350,130 340,112 322,104z",
        INK,
    )
    face = (
        flat(ring(384, 214, 15, 17), INK)
        + mark("M360,190Q382,176 404,192", 8)
        + flat(ring(478, 378, 12, 15), INK)
        + mark("M446,430Q440,408 456,398", 8)
    )
    return mane + body + hair + face + mark("M316,372Q296,356 300,326", 8)


def kite() -> str:
    tail = mark("M234,418C190,462 262,500 220,566", 8)
    bows = "".join(
        area(f"M{x},{y}L{x - 34},{y - 20}V{y + 20}zM{x},{y}L{x + 34},{y - 20}V{y + 20}z", MUSTARD, 6)
        for x, y in ((218, 466), (238, 518))
    )
    cross = "M0,-210L150,-30L0,200L-150,-30z"
    panels = flat("M0,-210L150,-30H-150z", CORAL) + flat("M150,-30L0,200L-150,-30z", TEAL)
    panels += flat("M0,-210L150,-30H0zM0,200L-150,-30H0z", MUSTARD) + mark(cross + "M0,-210V200M-150,-30H150")
    return tail + bows + place(panels, 322, 238, 1, 26)


def ladder() -> str:
    rungs = tuple((f"M{188 - n * 6},{120 + n * 72}H{412 + n * 6}", 24) for n in range(6))
    return merged(WOOD, ("M204,56L136,548", 30), ("M396,56L464,548", 30), *rungs)


def lemon() -> str:
    body = (
        "M84,424C60,416 56,384 74,366C74,220 180,120 330,116C380,116 410,126 432,140C456,112 506,142 490,178"
    )
    body += "C506,210 512,236 512,266C506,400 410,484 280,488C220,488 180,470 148,440C128,448 104,440 84,424z"
    leaf = area("M468,140C440,80 474,40 542,42C560,96 530,142 468,140z", LEAF) + mark("M476,132L522,70", 5)
    return (
        area(body, MUSTARD)
        + leaf
        + mark("M138,320C150,240 206,190 280,178", 14, PAPER)
        + flat(
            ring(380, 300, 6) + ring(330, 360, 6) + ring(400, 370, 6) + ring(270, 400, 6) + ring(430, 240, 6),
            WOOD_DARK,
        )
    )


def moon() -> str:
    stars = flat(
        ring(470, 130, 9) + ring(510, 300, 7) + ring(530, 470, 8) + ring(110, 110, 8) + ring(390, 240, 6),
        PAPER,
    )
    return area("M340,80A230,230 0 1 0 470,420A190,190 0 0 1 340,80z", MUSTARD) + stars


def rose() -> str:
    stem = mark("M300,320C310,400 296,480 300,560", 26) + mark("M300,320C310,400 296,480 300,566", 11, LEAF)
    leaves = (
        area("M302,470C340,400 410,390 460,410C440,470 370,500 302,470z", LEAF)
        + area("M300,520C262,450 190,440 140,460C160,520 230,550 300,520z", LEAF)
        + mark("M320,462L410,428M280,512L190,478", 5)
    )
    outer = area(
        "M300,60C360,40 400,70 408,110C460,130 470,200 430,240C430,310 370,350 300,346C230,350 170,310 170,240C130,200 140,130 192,110C200,70 240,40 300,60z",
        RED,
    )
    folds = mark(
        "M170,236C210,290 270,280 300,250C340,290 400,280 430,236M192,112C190,190 240,240 300,250M408,112C410,190 360,240 300,250M246,130C250,90 350,90 354,134C356,180 300,200 280,170C270,150 290,130 310,142"
    )
    return stem + leaves + outer + folds


def tent() -> str:
    pole = mark("M300,96V60", 10)
    ground = mark("M30,500H570", 10, STEEL) + mark("M110,470L62,500M490,470L538,500", 8)
    return (
        ground
        + pole
        + area("M300,90L540,500H60z", LEAF)
        + area("M300,170L396,500H204z", INK)
        + area("M300,170L300,300C290,400 260,460 204,500z", PAPER)
        + area("M300,170L300,300C310,400 340,460 396,500z", PAPER)
    )


def tree() -> str:
    trunk = area("M262,340H338L350,500Q380,540 402,552H198Q220,540 250,500z", WOOD_DARK)
    crown = merged(LEAF, ring(190, 270, 110), ring(300, 170, 124), ring(410, 270, 110), ring(300, 300, 110))
    return trunk + crown + mark("M300,430V344M300,390L340,352", 8)
