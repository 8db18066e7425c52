"""The packs, and the tables that say which of them show a picture."""

from collections.abc import Callable
from typing import TypeAlias

PACKS = ONLINE, CALLS, SAFE = "getting-online", "joining-calls", "staying-safe"

Table: TypeAlias = dict[str, tuple[Callable[[], str], tuple[str, ...]]]
"""By a picture's name: what draws it, and the packs whose lessons show it."""

ASSETS, CALLS_FOLDER = "assets/pictures", f"lessons/{CALLS}/pictures"

COPIES: dict[str, tuple[str, tuple[str, ...]]] = {
    "ada": (CALLS_FOLDER, (SAFE,)),
    "camera-sign": (CALLS_FOLDER, (ONLINE,)),
    "colours": (ASSETS, (ONLINE,)),
    "headphones": (ASSETS, (CALLS,)),
    "jo": (CALLS_FOLDER, (SAFE,)),
    "join-sign": (ASSETS, (CALLS,)),
    "leave-sign": (ASSETS, (CALLS,)),
    "microphone": (CALLS_FOLDER, (ONLINE,)),
    "on-my-own": (ASSETS, (CALLS,)),
    "sam": (CALLS_FOLDER, (SAFE,)),
    "voice-speed": (ASSETS, (ONLINE,)),
    "words-bigger": (ASSETS, (ONLINE,)),
}
"""By the name of a picture drawn elsewhere: the folder it stands in, and the packs that show it too."""
