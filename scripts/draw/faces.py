"""People seen from the front: head, hair, face and shoulders, around the middle of the face."""

from .pen import INK, LINE, MOUTH, MUSTARD, PAPER, WHITE, area, flat, mark, merged, place, ring, slab
from .people import GREY, STRANGER, Look, Mood

OVAL = (
    "M-76,-22C-78,-76 -46,-104 0,-104C46,-104 78,-76 76,-22C75,26 63,58 41,80"
    "C26,94 13,99 0,99C-13,99 -26,94 -41,80C-63,58 -75,26 -76,-22z"
)
ROUND = (
    "M-80,-18C-82,-76 -48,-104 0,-104C48,-104 82,-76 80,-18C80,30 70,60 48,80"
    "C32,93 16,97 0,97C-16,97 -32,93 -48,80C-70,60 -80,30 -80,-18z"
)
BEARD = (
    "M-76,0C-74,40 -62,66 -42,84C-26,98 -12,104 0,104C12,104 26,98 42,84C62,66 74,40 76,0"
    "C68,20 58,38 36,40Q0,34 -36,40C-58,38 -68,20 -76,0z"
)
CURLS_BEHIND = (
    *((-88, -62, 36), (-98, -8, 36), (-92, 44, 32), (88, -62, 36), (98, -8, 36), (92, 44, 32)),
    *((-52, -106, 38), (0, -122, 40), (52, -106, 38)),
)
CURLS_BEFORE = ((-62, -74, 25), (-24, -90, 27), (20, -92, 27), (60, -76, 25))
FRINGE = "M-60,106C-80,66 -84,14 -70,-34C-30,-54 30,-54 70,-34C84,14 80,66 60,106"
HAIR = {
    "receding": "M-84,2C-98,-82 -60,-118 0,-118C60,-118 98,-82 84,2C76,-12 74,-40 62,-54"
    "C48,-62 46,-88 18,-86C4,-84 -8,-84 -18,-86C-46,-88 -48,-62 -62,-54C-74,-40 -76,-12 -84,2z",
    "bun": "M-82,0C-96,-80 -58,-118 0,-118C58,-118 96,-80 82,0C76,-34 58,-62 0,-78C-58,-62 -76,-34 -82,0z",
    "crop": "M-84,0C-102,-86 -62,-126 4,-126C64,-126 100,-84 84,0C78,-14 78,-36 70,-52"
    "C40,-46 0,-62 -24,-74C-40,-62 -56,-56 -68,-50C-78,-36 -78,-14 -84,0z",
}
BROWS = {
    "puzzled": "M-50,-34Q-36,-46 -20,-40M18,-46Q34,-60 50,-48",
    "think": "M-48,-34Q-34,-48 -18,-44M18,-44Q34,-48 48,-34",
    "worried": "M-50,-28Q-36,-38 -16,-48M16,-48Q36,-38 50,-28",
    "shout": "M-50,-46L-15,-28M15,-28L50,-46",
}
MOUTHS = {
    "smile": "M-30,54Q0,82 30,54",
    "worried": "M-20,68Q0,54 20,68",
    "puzzled": "M-16,65Q-6,58 2,62T18,58",
    "think": "M-16,63Q0,66 18,60",
}


def hair_behind(look: Look, line: float) -> str:
    """Draw the hair that hangs behind the head."""
    match look.style:
        case "bob":
            back = "C94,50 100,76 92,102C70,116 -70,116 -92,102C-100,76 -94,50 -94,10z"
            return area(f"M-94,10C-108,-96 -62,-132 0,-132C62,-132 108,-96 94,10{back}", look.hair, line)
        case "curls":
            return merged(look.hair, *(ring(x, y, r) for x, y, r in CURLS_BEHIND), line=line)
        case "bun":
            return area(ring(0, -140, 44, 38), look.hair, line)
    return ""


def hair_before(look: Look, line: float) -> str:
    """Draw the hair that lies on the forehead."""
    match look.style:
        case "bob":
            crown = "L90,102C98,76 94,50 94,10C106,-94 62,-130 0,-130C-62,-130 -106,-94 -94,10"
            return flat(f"{FRINGE}{crown}C-94,50 -98,76 -90,102z", look.hair) + mark(FRINGE, line)
        case "curls":
            # the upper half melts into the hair behind, so that only the hairline shows
            curls = merged(look.hair, *(ring(x, y, r) for x, y, r in CURLS_BEFORE), line=line)
            return curls + "".join(flat(ring(x, y - 16, r + 4), look.hair) for x, y, r in CURLS_BEFORE)
    return area(HAIR[look.style], look.hair, line)


def eyes(look: Look, mood: Mood, line: float) -> str:
    """Draw eyes and brows."""
    big = max(6.5, 0.85 * line)
    fine = 0.8 * line
    if mood == "read":
        both = mark("M-44,2Q-31,14 -18,4M18,4Q31,14 44,2", fine)
    else:
        up, aside = (-9, 3) if mood == "think" else (0, 0)
        both = flat(ring(-31 + aside, up, big, big * 1.15) + ring(31 + aside, up, big, big * 1.15), INK)
        if look.down_syndrome:
            lid = "M-18,-6Q-32,-17 -46,-8M18,-6Q32,-17 46,-8"
            both += place(mark(lid, 0.75 * fine), 0, 0.8 * up)
    return both + mark(BROWS.get(mood, "M-48,-30Q-34,-41 -18,-37M18,-37Q34,-41 48,-30"), fine)


def mouth(mood: Mood, line: float) -> str:
    """Draw the mouth."""
    fine = 0.85 * line
    if mood == "talk":
        teeth = flat("M-17,57Q0,51 17,57Q14,64 0,64Q-14,64 -17,57z", WHITE)
        return area("M-24,54Q0,46 24,54Q22,84 0,84Q-22,84 -24,54z", MOUTH, fine) + teeth
    if mood == "shout":
        teeth = flat("M-24,50Q0,44 24,50Q20,58 0,58Q-20,58 -24,50z", WHITE)
        return area("M-30,50Q0,36 30,50Q32,92 0,92Q-32,92 -30,50z", MOUTH, fine) + teeth
    return mark(MOUTHS.get(mood, "M-22,60Q0,72 22,60"), fine)


def unknown_head(line: float = LINE) -> str:
    """Draw the head of somebody whom you do not know: a question mark stands for the face."""
    asking = mark("M-26,-28C-26,-62 30,-62 30,-26C30,-2 0,0 0,28", 1.9 * line) + flat(
        ring(0, 58, 1.15 * line), INK
    )
    ears = merged(GREY.tone, ring(-80, 8, 13, 22), ring(80, 8, 13, 22), line=line)
    return ears + area(OVAL, GREY.tone, line) + area(HAIR["crop"], STRANGER.hair, line) + asking


def unknown_bust(line: float = LINE, drop: float = 300, *, narrow: bool = False) -> str:
    """Draw head and shoulders of somebody whom you do not know, as `bust` does."""
    return shoulders(STRANGER, line, drop, narrow=narrow) + unknown_head(line)


def head(look: Look, mood: Mood = "calm", line: float = LINE) -> str:
    """Draw a head without neck, 200 units high, the middle of the face at (0, 0)."""
    skin = look.skin.tone
    parts = []
    if look.style != "bob":
        parts.append(merged(skin, ring(-80, 8, 13, 22), ring(80, 8, 13, 22), line=line))
    parts.append(area(ROUND if look.down_syndrome else OVAL, skin, line))
    if look.beard:
        parts.append(area(BEARD, look.hair, line) + flat(ring(0, 62, 26, 14), skin))
    parts.append(eyes(look, mood, line))
    nose = "M-10,32Q0,42 10,32" if look.down_syndrome else "M-3,12Q-14,34 -8,36Q0,42 9,36"
    parts.append(mark(nose, 0.75 * line))
    parts.append(mouth(mood, line))
    parts.append(hair_before(look, line))
    if look.older:
        parts.append(mark("M-36,42Q-42,52 -38,62M36,42Q42,52 38,62", 0.6 * line))
    if look.glasses:
        rims = ring(-32, 0, 27) + ring(32, 0, 27)
        parts.append(mark(f"{rims}M-6,-4Q0,-10 6,-4M-59,-4L-76,-8M59,-4L76,-8", 0.85 * line))
    if look.hearing_aid:
        hook = "M82,-22C98,-22 104,-4 98,18C94,26 86,22 87,14C90,0 86,-6 80,-8z"
        parts.append(area(hook, MUSTARD, 0.7 * line))
    return "".join(parts)


def shoulders(look: Look, line: float = LINE, drop: float = 300, *, narrow: bool = False) -> str:
    """Draw neck and shoulders, cut off flat `drop` units below the middle of the face.

    `narrow` shoulders are cut off at the sides too, for a tile that is higher than wide.
    """
    skin, fine = look.skin, 0.75 * line
    low = min(228, drop - 8)
    side = f"M-142,{drop:g}V180" if narrow else f"M-196,{drop:g}C-196,{low:g} -186,196 -142,180"
    left = f"{side}C-98,164 -62,154 -44,122"
    right = "C62,154 98,164 142,180" + (f"V{drop:g}" if narrow else f"C186,196 196,{low:g} 196,{drop:g}")
    bow = {
        "crew": "Q0,176 44,122",
        "vee": "L0,222L44,122",
        "shirt": "L0,146L44,122",
        "cardigan": f"L-10,{drop:g}H10L44,122",
    }[look.collar]
    body = [merged(skin.shade, ("M0,70V144", 74), line=line)]
    body.append(flat(f"M-44,122L0,{min(222, drop):g}L44,122z", skin.shade))
    if look.collar == "cardigan":
        body.append(flat(f"M-44,122L0,152L44,122V{drop:g}H-44z", PAPER))
        body.append(mark(f"M0,160V{drop:g}", fine, cap="butt"))
    body.append(flat(f"{left}{bow}{right}z", look.top))
    body.append(mark(f"{left}{bow}{right}", line, cap="butt"))
    if look.collar == "crew":
        body.append(mark("M-62,146Q0,212 62,146", fine))
    if look.collar in {"shirt", "cardigan"}:
        cloth = PAPER if look.collar == "cardigan" else look.top
        body.append(area("M-40,112L-62,146L-32,190L0,152zM40,112L62,146L32,190L0,152z", cloth, line))
    if look.collar == "shirt":
        body.append(mark(f"M0,160V{drop:g}", fine, cap="butt"))
    if drop > 275 and not narrow:
        body.append(mark(f"M-136,250Q-142,270 -142,{drop:g}M136,250Q142,270 142,{drop:g}", line, cap="butt"))
    return "".join(body)


def front_arm(look: Look, d: str, line: float = LINE) -> str:
    """Draw an arm in front of the shoulders, on the left; `d` goes on from (-156,262) below the shoulder."""
    open_end = flat("M-188,240C-186,218 -174,207 -150,203L-112,198V259H-188z", look.top)
    crease = 31 + line / 2
    arm = merged(look.top, (f"M-156,250V262{d}", 62), line=line)
    return arm + open_end + mark(f"M{-156 + crease:g},260v4", line)


def bust(
    look: Look,
    mood: Mood = "calm",
    line: float = LINE,
    drop: float = 300,
    between: str = "",
    *,
    narrow: bool = False,
) -> str:
    """Draw head and shoulders, the middle of the face at (0, 0), cut off flat at `drop`.

    `between` lies in front of the shoulders and behind the face, as a hand at an ear does.
    """
    body = hair_behind(look, line) + shoulders(look, line, drop, narrow=narrow)
    return body + between + head(look, mood, line)


def tile(look: Look, x: float, y: float, width: float, height: float, mood: Mood = "calm") -> str:
    """Draw the small picture of a person as it stands in a call."""
    narrow = width < height
    scale = width / 288 if narrow else height / 470
    line = max(LINE * scale, 4) / scale
    person = bust(look, mood, line, 270, narrow=narrow)
    frame = slab(x, y, width, height, 10)
    person = place(person, x + width / 2, y + height - 270 * scale, scale)
    return flat(frame, look.backdrop) + person + mark(frame, 5)
