"""Things at home, each large and alone, 600 by 600 and without a ground."""

from .pen import (
    CORAL,
    CREAM,
    INK,
    METAL,
    MUSTARD,
    NAVY,
    PAPER,
    PEACH,
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


def book() -> str:
    pages = area("M150,452C122,462 122,514 150,524H452V452z", PAPER) + mark(
        "M160,476H446M160,500H446", 5, STEEL
    )
    cover = area("M168,76H456V462H168C132,462 116,480 116,502V128C116,94 138,76 168,76z", TEAL)
    spine = mark("M116,502C116,480 132,462 168,462V76M116,502C118,528 136,532 160,532H456", 8)
    plate = area(slab(226, 138, 172, 112, 10), PAPER) + mark("M256,176H368M276,212H348", 10, STEEL)
    return pages + cover + spine + plate + area("M364,462H408V546L386,526L364,546z", CORAL)


def bread() -> str:
    loaf = area("M196,136H430C540,136 560,252 500,286V476H270z", WOOD_DARK)
    cuts = mark("M352,140C414,164 420,216 404,244M436,142C486,166 494,212 480,238", 8)
    slice_ = (
        "M92,286C36,232 66,136 166,136H256C356,136 386,232 330,286V454Q330,476 308,476H114Q92,476 92,454z"
    )
    crumb = (
        "M122,272C76,240 92,168 166,168H256C330,168 346,240 300,272V434Q300,446 288,446H134Q122,446 122,434z"
    )
    return (
        loaf
        + cuts
        + area(slice_, WOOD)
        + flat(crumb, CREAM)
        + flat(ring(170, 250, 9) + ring(246, 320, 11) + ring(180, 380, 8), WOOD)
    )


def brush() -> str:
    tufts = "".join(
        area(f"M{x},330H{x + 46}L{x + 52},470H{x - 6}z", MUSTARD) + mark(f"M{x + 23},352V454", 5)
        for x in range(70, 360, 58)
    )
    wood = "M50,300C50,250 90,232 150,232H350C420,232 470,206 530,190C566,182 574,230 544,246C490,272 450,300 430,340H66Q50,340 50,324z"
    return place(
        tufts + area(wood, WOOD) + mark("M96,276H330", 10, WOOD_DARK) + flat(ring(532, 218, 10), INK),
        -8,
        -42,
        1.04,
    )


def bucket() -> str:
    grip = mark("M126,190C126,20 474,20 474,190", 12) + area(slab(256, 48, 88, 34, 17), WOOD)
    body = area("M112,190H488L440,510C436,536 164,536 160,510z", TEAL) + mark(
        "M126,286Q300,340 474,286", 8, INK
    )
    return (
        body
        + area(ring(300, 190, 188, 46), METAL)
        + flat("M130,204C160,176 440,176 470,204C440,240 160,240 130,204z", SKY)
        + grip
    )


def candle() -> str:
    flame = area("M300,44C352,118 346,176 300,176C254,176 248,118 300,44z", MUSTARD) + flat(
        "M300,110C322,142 318,164 300,164C282,164 278,142 300,110z", CORAL
    )
    stick = (
        area("M244,212Q300,188 356,212V470H244z", PAPER)
        + mark("M356,226C356,300 320,262 322,226", 8)
        + mark("M300,178V206", 10)
    )
    dish = mark("M426,476h40a36,36 0 0 1 0,72h-40", 34) + mark("M426,476h40a36,36 0 0 1 0,72h-40", 18, TEAL)
    return (
        flame + dish + stick + area("M130,460H470C470,520 420,552 380,552H220C180,552 130,520 130,460z", TEAL)
    )


def chair() -> str:
    behind = merged(
        WOOD,
        ("M190,84V470", 26),
        ("M410,84V470", 26),
        ("M196,126H404", 40),
        ("M196,206H404", 30),
        ("M196,276H404", 30),
    )
    legs = merged(WOOD, ("M150,380V544", 28), ("M450,380V544", 28), ("M150,462H450", 16))
    return behind + legs + area("M176,322H424L474,376V404H126V376z", CORAL) + mark("M126,376H474")


def cheese() -> str:
    top = (
        area("M66,320L398,136C476,156 530,216 538,290z", PAPER)
        + flat("M66,320L398,136C476,156 530,216 538,290z", MUSTARD)
        + mark("M66,320L398,136C476,156 530,216 538,290")
    )
    front = area("M66,320L538,290V452L66,482z", MUSTARD)
    holes = "".join(
        area(ring(x, y, rx, ry), PEACH, 6)
        for x, y, rx, ry in (
            (174, 404, 34, 34),
            (306, 356, 22, 22),
            (420, 394, 42, 42),
            (288, 436, 18, 18),
            (372, 218, 38, 20),
            (262, 272, 24, 12),
        )
    )
    return top + front + holes


def drum() -> str:
    body = area("M96,226V450C96,520 504,520 504,450V226z", CORAL)
    ropes = mark("M100,300L164,486L228,314L300,502L372,314L436,486L500,300", 9, PAPER)
    rims = mark("M96,246C96,318 504,318 504,246M96,450C96,520 504,520 504,450", 30) + mark(
        "M98,246C98,318 502,318 502,246M98,450C98,518 502,518 502,450", 15, MUSTARD
    )
    sticks = merged(
        WOOD, ("M120,76L290,206", 20), ("M480,76L330,214", 20), ring(292, 208, 20), ring(328, 216, 20)
    )
    return body + ropes + rims + area(ring(300, 226, 204, 60), PAPER) + sticks


def egg() -> str:
    cup = area("M252,410H348L330,478C330,500 392,508 392,540H208C208,508 270,500 270,478z", TEAL)
    bowl = area("M128,330C128,440 200,452 300,452C400,452 472,440 472,330z", TEAL) + mark(
        "M140,376H460", 14, PAPER, "butt"
    )
    shell = area(
        "M300,56C392,56 446,190 446,270C446,304 440,320 436,330H164C160,320 154,304 154,270C154,190 208,56 300,56z",
        PEACH,
    )
    return shell + mark("M204,240C208,190 226,150 250,124", 12, WHITE) + cup + bowl


def guitar() -> str:
    neck = area(slab(-20, -320, 40, 330), WOOD_DARK) + mark(
        "M-20,-250H20M-20,-196H20M-20,-142H20M-20,-88H20", 5, METAL
    )
    head = area("M-26,-306H26L40,-396H-40z", INK) + flat(
        "".join(ring(x, y, 11) for x in (-48, 48) for y in (-376, -336)), STEEL
    )
    body = area(
        "M0,-54C-60,-70 -112,-40 -108,24C-106,56 -84,66 -84,88C-86,116 -136,124 -138,190C-140,260 -100,296 -40,298H40C100,296 140,260 138,190C136,124 86,116 84,88C84,66 106,56 108,24C112,-40 60,-70 0,-54z",
        WOOD,
    )
    hole = area(ring(0, 96, 48), INK) + area(slab(-56, 208, 112, 26, 8), WOOD_DARK)
    strings = mark("M-10,-320V220M0,-320V220M10,-320V220", 3, PAPER)
    return place(body + neck + head + hole + strings, 262, 334, 0.84, 36)


def hat() -> str:
    brim = area("M40,410C120,350 480,350 560,410C540,470 400,492 300,492C200,492 60,470 40,410z", NAVY)
    crown = area(
        "M150,408C150,260 164,140 220,124C260,114 280,146 300,146C320,146 340,114 380,124C436,140 450,260 450,408C400,440 200,440 150,408z",
        NAVY,
    )
    band = area("M152,346Q300,396 448,346L450,408C400,440 200,440 150,408z", CORAL)
    return brim + crown + band + mark("M300,150V216", 8)


def lamp() -> str:
    foot = (
        area("M186,540Q186,496 240,496H360Q414,496 414,540z", WOOD)
        + mark("M300,300V496", 36)
        + mark("M300,300V500", 20, WOOD)
    )
    light = mark("M96,356L60,392M504,356L540,392M150,392L132,440M450,392L468,440", 12, MUSTARD)
    return light + foot + area("M208,72H392L492,322H108z", MUSTARD) + mark("M232,104L166,284", 10, PAPER)


def mug() -> str:
    handle = "M390,230h54a76,76 0 0 1 0,152h-54"
    cup = (
        mark(handle, 52)
        + mark(handle, 36, CORAL)
        + area("M116,160H410V450Q410,512 348,512H178Q116,512 116,450z", CORAL)
    )
    return (
        cup
        + area(ring(263, 160, 147, 34), WOOD_DARK)
        + mark("M156,240V420", 12, PEACH)
        + mark("M222,96q-22,-22 0,-44t0,-30M304,96q-22,-22 0,-44t0,-30", 8, STEEL)
    )


def piano() -> str:
    case = area(slab(76, 84, 448, 236, 14), WOOD_DARK) + area(slab(56, 68, 488, 40, 10), WOOD_DARK)
    stand = area(slab(226, 140, 148, 112, 6), PAPER) + mark(
        "M300,140V252M246,172H282M246,204H282M318,172H354M318,204H354", 6, STEEL
    )
    legs = (
        area(slab(70, 390, 46, 150), WOOD_DARK)
        + area(slab(484, 390, 46, 150), WOOD_DARK)
        + area(slab(116, 404, 368, 116), WOOD_DARK)
    )
    keys = area(slab(50, 306, 500, 94, 6), WHITE) + mark(
        "".join(f"M{50 + 50 * n},306V400" for n in range(1, 10)), 5
    )
    black = flat("".join(slab(50 + 50 * n - 14, 306, 28, 56, 4) for n in (1, 2, 4, 5, 6, 8, 9)), INK)
    return (
        case
        + stand
        + legs
        + keys
        + black
        + area(slab(36, 390, 528, 26, 8), WOOD)
        + mark("M274,500h52", 12, MUSTARD)
    )


def sock() -> str:
    foot = (
        "M196,60H386V316C386,350 400,366 430,384L496,424C540,452 524,530 456,530H376C330,530 196,430 196,316z"
    )
    toe = area("M438,390L496,424C540,452 524,530 456,530H408C400,480 412,420 438,390z", CORAL)
    heel = area("M196,300C260,306 292,350 286,428C236,388 196,346 196,300z", CORAL)
    return (
        area(foot, TEAL)
        + mark("M196,166H386M196,220H386", 18, PAPER, "butt")
        + mark("M196,130V320M386,130V310")
        + toe
        + heel
        + area(slab(182, 50, 218, 76, 14), CORAL)
    )


def spoon() -> str:
    bowl = area(
        "M0,-280C62,-280 92,-220 92,-156C92,-92 56,-50 22,-36L28,240Q28,278 0,278Q-28,278 -28,240L-22,-36C-56,-50 -92,-92 -92,-156C-92,-220 -62,-280 0,-280z",
        METAL,
    )
    return place(
        bowl + area(ring(0, -162, 58, 82), PAPER, 5) + mark("M0,20V230", 8, STEEL), 300, 300, 0.98, 36
    )
