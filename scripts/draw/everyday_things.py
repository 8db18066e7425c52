"""Everyday things, each large and alone: the words that a person picks for a password."""

from collections.abc import Callable
from functools import partial

from .packs import CALLS, ONLINE, SAFE, Table
from .pen import CREAM, NAVY, PEACH, SAGE, SKY, picture
from .things_at_home import (
    book,
    bread,
    brush,
    bucket,
    candle,
    chair,
    cheese,
    drum,
    egg,
    guitar,
    hat,
    lamp,
    mug,
    piano,
    sock,
    spoon,
)
from .things_outside import (
    apple,
    boat,
    bus,
    carrot,
    cloud,
    fish,
    horse,
    kite,
    ladder,
    lemon,
    moon,
    rose,
    tent,
    tree,
)

THINGS: dict[str, tuple[Callable[[], str], str]] = {
    "apple": (apple, SAGE),
    "boat": (boat, SKY),
    "book": (book, PEACH),
    "bread": (bread, SAGE),
    "brush": (brush, SKY),
    "bucket": (bucket, PEACH),
    "bus": (bus, SAGE),
    "candle": (candle, SKY),
    "carrot": (carrot, SAGE),
    "chair": (chair, SKY),
    "cheese": (cheese, SKY),
    "cloud": (cloud, SKY),
    "drum": (drum, SAGE),
    "egg": (egg, SKY),
    "fish": (fish, SKY),
    "guitar": (guitar, PEACH),
    "hat": (hat, PEACH),
    "horse": (horse, SAGE),
    "kite": (kite, SKY),
    "ladder": (ladder, SAGE),
    "lamp": (lamp, SKY),
    "lemon": (lemon, SKY),
    "moon": (moon, NAVY),
    "mug": (mug, SAGE),
    "piano": (piano, PEACH),
    "rose": (rose, CREAM),
    "sock": (sock, SKY),
    "spoon": (spoon, PEACH),
    "tent": (tent, SKY),
    "tree": (tree, SKY),
}
"""By its name: what draws a thing, 600 by 600, and the ground it lies on."""

ALSO_IN = {"bus": (ONLINE,), "lamp": (CALLS,), "mug": (CALLS,)}


def on_its_ground(name: str) -> str:
    """Draw one thing as a whole picture."""
    draw, ground = THINGS[name]
    return picture(draw(), ground=ground)


EVERYDAY_THINGS: Table = {
    name: (partial(on_its_ground, name), (SAFE, *ALSO_IN.get(name, ()))) for name in THINGS
}
