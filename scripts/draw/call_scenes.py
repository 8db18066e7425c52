"""Scenes that the pictures about calls are made of: a call on a laptop, a clock, a sky, a person at a table."""

import math
from collections.abc import Callable, Sequence

from .faces import bust, tile
from .hands import working_hand
from .lesson_pictures import tapping
from .pen import (
    CREAM,
    INK,
    LINE,
    METAL,
    MUSTARD,
    NAVY,
    PAPER,
    PEACH,
    SAGE,
    SKY,
    STEEL,
    WOOD,
    WOOD_DARK,
    area,
    flat,
    mark,
    number,
    picture,
    place,
    ring,
    slab,
)
from .people import ME, OLIVE, Look, Mood, Skin
from .profile import seated_arm, seated_body
from .things import laptop, laptop_beside, table

ROB = Look(OLIVE, "#3b3330", "receding", NAVY, collar="shirt", backdrop=CREAM, beard=True)
STILL = Look(Skin("#aeb6bb", "#8f989e", "#cfd5d8"), "#56616a", "curls", STEEL, collar="vee", backdrop=METAL)
"""Jo, when the call is stuck: all in grey."""
GREY = Skin("#c3c9cd", "#9aa4ab", "#e1e5e7")
EMPTY = "#8a969e"
TILES = ((96, 106), (304, 106), (96, 260), (304, 260))
LID = (318.0, 222.0, 258.0, 230.0)
"""Where the laptop's lid stands beside a person at the table."""


def stranger() -> Look:
    """Somebody nobody in the call knows: all in grey."""
    return Look(GREY, STEEL, "crop", STEEL, collar="shirt", backdrop=METAL)


def big_sign(sign: Callable[[float, float, float], str], ground: str) -> str:
    """A round button of a call, alone."""
    return picture(sign(300, 300, 220), ground=ground)


def tapped(sign: str, ground: str) -> str:
    """A finger on a button of a call."""
    return tapping(sign, ground)


def thinking_of(*bubbles: str) -> str:
    """The learner thinks of two things, each drawn around (0, 0) and about 180 units wide."""
    dots = ((226, 226, 13), (250, 250, 9), (374, 226, 13), (350, 250, 9))
    thought = "".join(area(ring(x, y, r), PAPER, 6) for x, y, r in dots)
    places = ((148, 132), (452, 132))
    shown = "".join(place(bubble, x, y) for bubble, (x, y) in zip(bubbles, places, strict=True))
    return picture(place(bust(ME, "think", LINE / 0.94, 218), 300, 395, 0.94), thought, shown, ground=SAGE)


def called(people: Sequence[Look | None], mood: Mood = "smile") -> str:
    """Up to four people as they stand on the laptop; None is an empty place."""
    if len(people) == 2:
        drawn = [(person, 96 + 208 * at, 106, 200, 290) for at, person in enumerate(people)]
    else:
        drawn = [(person, x, y, 200, 146) for person, (x, y) in zip(people, TILES, strict=True)]
    return "".join(
        tile(person, x, y, width, height, mood)
        if person
        else flat(slab(x, y, width, height, 10), EMPTY) + mark(slab(x, y, width, height, 10), 5)
        for person, x, y, width, height in drawn
    )


def friend_on_laptop(look: Look, mood: Mood, *, extra: str = "", ground: str = SAGE) -> str:
    """One friend, large on a laptop; `extra` lies over the picture."""
    shown = flat(slab(88, 98, 424, 306, 6), look.backdrop)
    shown += place(bust(look, mood, LINE / 0.72, 232), 300, 238, 0.72)
    return picture(table(486), laptop(76, 86, 448, 330, shown), extra, ground=ground)


def learner_and(mood: Mood, content: str, *, extra: str = "", ground: str = SKY) -> str:
    """The learner at a table with a laptop that shows `content`."""
    line = LINE / 0.82
    arm = seated_arm(ME, working_hand(ME.skin, line), (190, 316), line)
    body, hand = (place(part, 122, 190, 0.82) for part in (seated_body(ME, mood, line), arm))
    return picture(body, table(486), laptop_beside(*LID, content), hand, extra, ground=ground)


def in_lid(look: Look, mood: Mood, extra: str = "") -> str:
    """One person as large as the lid beside the learner allows."""
    x, y, width, height = LID
    return tile(look, x + 15, y + 15, width - 30, height - 30, mood) + extra


def big_clock(x: float, y: float, radius: float, minutes: int = 0) -> str:
    """A clock around (x, y); the first `minutes` are filled in."""
    face = area(ring(x, y, radius), PAPER, 12)
    if minutes:
        turn = math.tau * minutes / 60
        end = f"{number(x + (radius - 12) * math.sin(turn))},{number(y - (radius - 12) * math.cos(turn))}"
        far, r = int(minutes > 30), number(radius - 12)
        whole = ring(x, y, radius - 12) if minutes >= 60 else ""
        face += flat(whole or f"M{x:g},{y:g}V{y - radius + 12:g}A{r},{r} 0 {far} 1 {end}z", MUSTARD)
    ticks = "".join(
        f"M{number(x + (radius - 16) * math.sin(a))},{number(y - (radius - 16) * math.cos(a))}"
        f"L{number(x + (radius - 34) * math.sin(a))},{number(y - (radius - 34) * math.cos(a))}"
        for a in (math.tau * hour / 12 for hour in range(12))
    )
    turn = math.tau * (minutes % 60) / 60
    hand = f"M{x:g},{y:g}L{number(x + radius * 0.62 * math.sin(turn))},{number(y - radius * 0.62 * math.cos(turn))}"
    hour = f"M{x:g},{y:g}L{number(x + radius * 0.42)},{number(y)}"
    return face + mark(ticks, 8) + mark(hour, 16) + mark(hand, 12) + flat(ring(x, y, 13), INK)


def clock_filled(minutes: int) -> str:
    """A clock that fills the picture, with so many minutes marked."""
    return picture(big_clock(300, 300, 230, minutes), ground=SAGE)


def sky(time: str) -> str:
    """A roof under the sun or the moon: morning, afternoon or evening."""
    dark = time == "evening"
    window = flat(slab(250, 452, 100, 90, 6), MUSTARD if dark else SKY) + mark(
        slab(250, 452, 100, 90, 6) + "M300,452v90M250,496h100"
    )
    house = area("M130,560V420H470V560", PAPER) + area("M96,430L300,290L504,430z", "#bd6a4e") + window
    if dark:
        light = area("M420,90A78,78 0 1 0 486,200A92,92 0 0 1 420,90z", PAPER)
        light += flat(ring(150, 120, 6) + ring(240, 80, 6) + ring(110, 230, 6), PAPER)
        return picture(light, house, ground=NAVY)
    y = 300 if time == "morning" else 130
    x = 130 if time == "morning" else 300
    rays = "".join(
        f"M{number(x + 84 * math.sin(a))},{number(y - 84 * math.cos(a))}L{number(x + 116 * math.sin(a))},{number(y - 116 * math.cos(a))}"
        for a in (math.tau * at / 8 for at in range(8))
    )
    light = area(ring(x, y, 62), MUSTARD) + mark(rays, 12, MUSTARD)
    return picture(light, house, ground=PEACH if time == "morning" else SKY)


def door(x: float, y: float, opened: bool) -> str:
    """Draw a door, 150 by 260 with its frame."""
    frame = area(slab(x, y, 150, 260, 6), WOOD_DARK)
    if opened:
        return (
            frame
            + flat(slab(x + 14, y + 14, 122, 246), SKY)
            + area(f"M{x + 14},{y + 14}l-60,34v212l60,-14z", WOOD)
        )
    return frame + area(slab(x + 14, y + 14, 122, 246, 4), WOOD) + flat(ring(x + 116, y + 142, 9), INK)
