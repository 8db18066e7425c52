"""The people in the pictures: who they are and what makes each of them look like themselves."""

from dataclasses import dataclass
from typing import Literal, TypeAlias

from .pen import CORAL, CREAM, LEAF, MUSTARD, NAVY, PEACH, PLUM, SAGE, SKY, TEAL

Mood: TypeAlias = Literal["calm", "smile", "talk", "puzzled", "think", "read", "worried", "shout"]


@dataclass(frozen=True)
class Skin:
    """A skin tone, its shade under the chin, and the light of a nail or a palm."""

    tone: str
    shade: str
    light: str


PALE = Skin("#f2c9a6", "#dba67f", "#fbe3cf")
OLIVE = Skin("#dea673", "#c08654", "#f0c8a0")
BROWN = Skin("#a86d47", "#8a5535", "#c99470")
DEEP = Skin("#7d4e36", "#643b27", "#a97658")
GREY = Skin("#bcc3c8", "#98a2aa", "#d9dde0")
"""The tone of somebody whom you do not know."""


@dataclass(frozen=True)
class Look:
    """How one person looks, in every picture."""

    skin: Skin
    hair: str
    style: Literal["bob", "curls", "receding", "bun", "crop", "scarf"]
    top: str
    collar: Literal["crew", "shirt", "cardigan", "vee"] = "crew"
    backdrop: str = SKY
    down_syndrome: bool = False
    """A rounder face, a shorter nose, and eyelids that rise outwards."""
    glasses: bool = False
    hearing_aid: bool = False
    beard: bool = False
    headphones: bool = False
    older: bool = False


ME = Look(PALE, "#5b3b29", "bob", TEAL, backdrop=PEACH, down_syndrome=True)
JO = Look(BROWN, "#2a2320", "curls", CORAL, collar="vee", backdrop=SKY)
SAM = Look(
    *(PALE, "#b4bcc2", "receding", NAVY, "cardigan", SAGE),
    glasses=True,
    hearing_aid=True,
    older=True,
)
ADA = Look(DEEP, "#231d1d", "bun", MUSTARD, backdrop=CREAM)
LEE = Look(OLIVE, "#2c2523", "crop", LEAF, collar="shirt", down_syndrome=True)
MAY = Look(PALE, "#a9abab", "bob", CORAL, "cardigan", down_syndrome=True, glasses=True, older=True)
NOOR = Look(OLIVE, PLUM, "scarf", NAVY)
KIT = Look(PALE, "#a4552f", "crop", PLUM, collar="shirt", beard=True)
ROSE = Look(DEEP, "#8d9299", "crop", CORAL, collar="vee", glasses=True)
ALEX = Look(PALE, "#c9944b", "crop", TEAL, collar="shirt", backdrop=SAGE)
STRANGER = Look(GREY, "#6d7780", "crop", "#8d979f", backdrop=CREAM)
"""Somebody whom you do not know, plain and grey."""
