"""People seen from the side, looking right: head and upper body, around the middle of the head."""

from .hands import working_hand
from .pen import INK, LINE, MOUTH, MUSTARD, STEEL, TEAL, area, flat, mark, merged, place, ring
from .people import Look, Mood

FACE_TOP = (
    "M-20,-104C40,-106 74,-78 76,-38C77,-28 75,-22 76,-16C82,-2 93,12 97,21C99,29 90,33 82,34C80,39 85,44 86,48"
)
LIPS_SHUT = "C87,53 82,56 80,57C86,60 87,66 81,70"
LIPS_OPEN = "C86,52 78,52 60,54C58,62 66,72 80,76C84,80 82,84 79,84"
CHIN = "C78,76 84,84 81,92C77,106 58,106 44,102C20,98 4,92 -8,76C-60,90 -98,40 -98,-22C-98,-74 -66,-104 -20,-104z"
CURLS = (
    (40, -96, 30), (4, -116, 36), (-46, -108, 40), (-88, -68, 40), (-102, -14, 38), (-92, 38, 36), (-62, 70, 28),
    (-40, -50, 40), (-50, 10, 36), (-10, -70, 34), (20, -66, 26),
)  # fmt: skip


def hair(look: Look, line: float) -> str:
    """Draw the hair of a head seen from the side."""
    match look.style:
        case "bob":
            d = (
                "M80,-40C88,-94 40,-134 -22,-132C-88,-130 -120,-84 -114,-20C-110,30 -116,70 -106,106"
                "C-72,118 -42,112 -24,98C-22,70 -18,40 -10,14C-2,-10 10,-32 26,-44C46,-38 64,-38 80,-40z"
            )
        case "curls" | "bun" | "long":
            return merged(look.hair, *(ring(x, y, r) for x, y, r in CURLS), line=line)
        case "receding":
            d = (
                "M34,-103C0,-126 -62,-122 -92,-80C-114,-40 -106,20 -88,62C-72,68 -58,64 -48,56"
                "C-46,34 -46,10 -34,-18C-24,-36 -6,-32 0,-12C4,-34 10,-62 18,-78C28,-84 34,-92 34,-103z"
            )
        case "crop":
            d = (
                "M72,-54C80,-98 40,-128 -16,-126C-82,-124 -114,-76 -108,-14C-106,20 -98,46 -88,62"
                "C-72,68 -58,64 -50,56C-48,30 -46,6 -34,-20C-24,-36 -6,-32 0,-12C6,-30 18,-46 28,-62"
                "C44,-54 58,-52 72,-54z"
            )
        case "scarf":
            d = (
                "M58,-92C40,-136 -30,-140 -74,-110C-120,-76 -122,-10 -112,50C-108,100 -120,140 -116,176"
                "C-60,210 30,204 64,160C70,136 66,112 56,104C30,100 12,84 8,60C2,20 10,-50 58,-92z"
            )
    return area(d, look.hair, line)


def side_head(look: Look, mood: Mood = "calm", line: float = LINE) -> str:
    """Draw a head without neck from the side, 200 units high."""
    skin, fine = look.skin, 0.8 * line
    lips = LIPS_OPEN if mood == "talk" else LIPS_SHUT
    parts = [flat("M84,50L58,52L62,70L82,78z", MOUTH) if mood == "talk" else ""]
    parts.append(area(FACE_TOP + lips + CHIN, skin.tone, line))
    if mood != "talk":
        parts.append(mark("M79,58Q66,60 56,52" if mood in {"smile", "calm"} else "M79,58H60", fine))
    if look.beard:
        parts.append(
            area("M-20,0C-16,40 8,70 30,50C44,36 62,42 66,52C60,62 70,72 82,74C88,92 84,112 60,110C20,112 -8,96 -22,60z",
                 look.hair, line)
        )  # fmt: skip
    if mood == "read":
        parts.append(mark("M42,-8Q54,0 66,-8", fine))
    else:
        parts.append(flat(ring(54, -12, 6.5, 9), INK))
        if look.lids:
            parts.append(mark("M38,-22Q52,-28 64,-18", fine * 0.8))
    parts.append(mark("M36,-42Q50,-52 66,-44", fine))
    if look.style != "scarf":
        parts.append(area("M-34,-2C-34,-26 2,-26 0,0C-2,14 -12,16 -14,30C-18,40 -34,36 -34,-2z", skin.tone, line))
    parts.append(hair(look, line))
    if look.glasses:
        parts.append(mark(f"{ring(56, -10, 20, 25)}M36,-14L-16,-20", 0.85 * line))
    if look.hearing_aid:
        parts.append(area("M-22,-34C-44,-38 -52,-4 -42,16C-36,24 -28,18 -30,10C-36,-4 -30,-20 -18,-22z", MUSTARD, fine))
    if look.headphones:
        parts.append(mark("M-22,-10C-26,-60 -22,-100 -16,-134", 28) + mark("M-22,-10C-26,-60 -22,-100 -16,-134", 14, STEEL))
        parts.append(area(ring(-18, 6, 36, 46), TEAL, line) + mark("M-30,-8Q-34,6 -30,20", fine))
    return "".join(parts)


def seated(look: Look, mood: Mood = "calm", reach: tuple[float, float] = (150, 345), line: float = LINE) -> str:
    """Draw a person from the side, cut off flat 400 below the middle of the head, a hand at `reach`."""
    skin = look.skin
    x, y = reach
    body = "M-120,400C-128,330 -126,236 -92,196C-78,180 -62,168 -60,140"
    front = "C10,150 36,180 52,230C62,280 62,340 58,400"
    neck = merged(skin.shade, ("M-22,60L-26,170", 72), line=line)
    torso = flat(f"{body}L14,148{front}z", look.top) + mark(f"{body}L14,148{front}", line, cap="butt")
    if look.collar in {"shirt", "cardigan"}:
        torso += area("M-60,128L-66,160L-10,178L22,148L12,134L-8,152z", look.under, line)
    arm = (f"M-34,226L-30,340Q-10,{y + 8} {x - 62},{y}", 64)
    sleeve = merged(look.top, arm, line=line) + mark("M-34,214L-34,232", 66, look.top, "butt")
    sleeve += mark("M-68,236Q-70,196 -36,190", line) + mark("M0,240L0,228", line)
    hand = place(working_hand(skin, line), x - 34, y)
    return neck + torso + hand + sleeve + side_head(look, mood, line)
