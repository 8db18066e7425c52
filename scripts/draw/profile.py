"""People seen from the side, looking right: head and upper body, around the middle of the head."""

from .pen import INK, LINE, MOUTH, PAPER, STEEL, TEAL, area, flat, mark, merged, place, ring
from .people import Look, Mood

FOREHEAD = "M-20,-104C40,-106 74,-78 76,-38"
NOSE = "C77,-28 75,-22 76,-16C82,-2 93,12 97,21C99,29 90,33 82,34C80,39 85,44 86,48"
SHORT_NOSE = "C77,-28 74,-22 75,-16C79,-6 87,8 90,17C92,26 86,32 80,33C79,39 85,44 86,48"
LIPS_SHUT = "C87,53 82,56 80,57C86,60 86,66 81,70C79,76 84,84 81,92C77,106 58,106 44,102"
LIPS_OPEN = "C86,52 78,52 60,54C58,62 66,72 79,75C86,78 84,86 80,89C80,92 83,97 80,102C76,112 58,110 44,105"
JAW = "C16,98 -16,88 -26,52C-40,60 -58,60 -72,50C-90,30 -98,6 -98,-22C-98,-74 -66,-104 -20,-104z"
EAR = "M-36,-4C-36,-30 4,-30 2,0C0,14 -11,17 -14,32C-18,42 -36,38 -36,-4z"
HAIR = {
    "bob": "M80,-40C88,-94 40,-134 -22,-132C-88,-130 -120,-84 -114,-20C-110,30 -116,70 -106,106"
    "C-72,118 -42,112 -24,98C-22,70 -18,40 -10,14C-2,-10 10,-32 26,-44C46,-38 64,-38 80,-40z",
    "receding": "M34,-103C0,-126 -62,-122 -92,-80C-114,-40 -106,20 -88,62C-72,68 -58,64 -48,56"
    "C-46,34 -46,10 -34,-18C-24,-36 -6,-32 0,-12C4,-34 10,-62 18,-78C28,-84 34,-92 34,-103z",
    "crop": "M72,-54C80,-98 40,-128 -16,-126C-82,-124 -114,-76 -108,-14C-106,20 -98,46 -88,62"
    "C-72,68 -58,64 -50,56C-48,30 -46,6 -34,-20C-24,-36 -6,-32 0,-12"
    "C6,-30 18,-46 28,-62C44,-54 58,-52 72,-54z",
    "scarf": "M58,-92C40,-136 -30,-140 -74,-110C-120,-76 -122,-10 -112,50C-108,100 -120,140 -116,176"
    "C-60,210 30,204 64,160C70,136 66,112 56,104C30,100 12,84 8,60C2,20 10,-50 58,-92z",
}


def side_head(look: Look, mood: Mood = "calm", line: float = LINE) -> str:
    """Draw a head without neck from the side, 200 units high."""
    fine, skin = 0.8 * line, look.skin.tone
    talking = mood == "talk"
    parts = [flat("M80,52Q70,64 78,77L62,68L58,54z", MOUTH) if talking else ""]
    nose = SHORT_NOSE if look.down_syndrome else NOSE
    parts.append(area(FOREHEAD + nose + (LIPS_OPEN if talking else LIPS_SHUT) + JAW, skin, line))
    mouth, brow = "M79,58Q66,60 56,52", "M36,-46Q50,-56 64,-46"
    if mood == "worried":
        mouth, brow = "M79,60Q68,56 58,64", "M36,-40Q50,-48 65,-54"
    if not talking:
        parts.append(mark(mouth, fine))
    parts.append(flat(ring(54, -12, 6.5, 9), INK) + mark(brow, fine))
    parts.append(mark("M40,-20Q52,-29 64,-21", 0.8 * fine) if look.down_syndrome else "")
    parts.append(area(HAIR[look.style], look.hair, line))
    if look.style in {"crop", "receding"}:
        parts.append(area(EAR, skin, line))
    if look.glasses:
        parts.append(mark(f"{ring(56, -10, 20, 25)}M36,-14L-16,-20", 0.85 * line))
    if look.headphones:
        parts.append(merged(STEEL, ("M-22,-10C-26,-60 -24,-90 -22,-118", 13), line=line))
        parts.append(area(ring(-18, 6, 36, 46), TEAL, line) + mark("M-30,-8Q-34,6 -30,20", fine))
    return "".join(parts)


def seated_body(look: Look, mood: Mood = "calm", line: float = LINE, drop: float = 400) -> str:
    """Draw head and body from the side, cut off flat `drop` below the middle of the head."""
    body = f"M-122,{drop:g}C-130,300 -126,212 -92,172C-78,156 -64,148 -60,122"
    front = f"C14,132 38,160 54,212C64,260 64,320 60,{drop:g}"
    parts = [merged(look.skin.shade, ("M-20,60L-24,150", 72), line=line)]
    outline = f"{body}Q-20,150 16,130{front}"
    parts.append(flat(f"{outline}z", look.top) + mark(outline, line, cap="butt"))
    if look.collar in {"shirt", "cardigan"}:
        cloth = PAPER if look.collar == "cardigan" else look.top
        parts.append(area("M-66,112L-68,148L2,172L34,142L16,112L-6,140z", cloth, line))
    elif look.collar == "crew":
        parts.append(mark("M-70,148Q-16,176 26,148", 0.75 * line))
    return "".join(parts) + side_head(look, mood, line)


def seated_arm(look: Look, hand: str, wrist: tuple[float, float], line: float = LINE) -> str:
    """Draw an arm from the side that ends in `hand`, whose wrist stands at (0, 0), at `wrist`."""
    x, y = wrist
    if y > 250:
        sleeve = f"M-36,214V236C-36,{y - 24:g} -44,{y + 20:g} 16,{y + 12:g}L{x - 24:g},{y:g}"
    else:
        sleeve = f"M-36,214V236C-36,290 -20,336 20,330C50,326 {x - 30:g},{y + 50:g} {x - 10:g},{y + 16:g}"
    crease = 31 + line / 2
    shoulder = mark("M-36,172V232", 62 + 2 * line + 3, look.top, "butt")
    shoulder += mark(f"M{-36 - crease:g},232v4M{-36 + crease:g},232v4", line)
    return place(hand, x, y) + merged(look.top, (sleeve, 62), line=line) + shoulder
