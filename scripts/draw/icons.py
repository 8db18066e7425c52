"""The icons: 96 units square, one colour that the app chooses, lines of 8 units."""

from .pen import ring, slab

HORN = "M12,38H26L46,20V76L26,58H12z"
HAND = (
    "M30,52V24a7,7 0 0 1 14,0V44M44,24V18a7,7 0 0 1 14,0V44M58,24a7,7 0 0 1 14,0V48M72,38a7,7 0 0 1 14,0V58"
    "C86,76 74,88 58,88C44,88 36,82 30,73L15,54a7,7 0 0 1 11,-9L30,50"
)
LAPTOP = "M20,20H76V60H20zM8,76H88"
ARCH = "M16,58V50a32,32 0 0 1 64,0V58"
CAMERA = f"{slab(10, 26, 50, 44, 10)}M60,44L86,30V66L60,52"

LINES: dict[str, str] = {
    "home": "M10,48L48,14L86,48M22,40V82H74V40M40,82V60H56V82",
    "back": "M84,48H14M44,18L14,48L44,78",
    "next": "M12,48H82M52,18L82,48L52,78",
    "up": "M48,84V14M18,44L48,14L78,44",
    "down": "M48,12V82M18,52L48,82L78,52",
    "backspace": "M36,20H86V76H36L10,48zM48,36L72,60M72,36L48,60",
    "ear": "M26,40a22,22 0 0 1 44,0C70,54 62,58 58,66C54,74 54,86 42,86C34,86 30,80 29,74"
    "M38,42a10,10 0 0 1 20,0C58,50 48,52 48,62",
    "read": "M54,18H14V78H54zM26,34H42M26,48H42M26,62H36M66,36a18,18 0 0 1 0,24M78,26a32,32 0 0 1 0,44",
    "help": f"{ring(48, 48, 38)}M36,38a12,12 0 1 1 18,11C49,52 48,54 48,58",
    "again": "M80,48A32,32 0 1 1 70,25M72,6V27H51",
    "mic": f"{slab(36, 10, 24, 46, 12)}M22,44a26,26 0 0 0 52,0M48,70V86M34,86H62",
    "mic-off": "M14,14L82,82M60,38V22a12,12 0 0 0 -23,-5M36,38V44a12,12 0 0 0 15,11M22,44a26,26 0 0 0 40,21"
    "M74,44Q74,49 72,53M48,70V86M34,86H62",
    "camera": CAMERA,
    "camera-off": "M14,14L82,82M34,26H50a10,10 0 0 1 10,10V42L86,30V66L78,62M60,62a10,10 0 0 1 -10,8H20"
    "a10,10 0 0 1 -10,-10V36Q10,30 15,27",
    "hand": HAND,
    "leave": "M48,14H18V82H48M40,48H86M68,30L86,48L68,66",
    "volume-up": f"{HORN}M60,48H88M74,34V62",
    "volume-down": f"{HORN}M60,48H88",
    "quieter": f"{HORN}M58,38a14,14 0 0 1 0,20",
    "louder": "M6,38H18L34,22V74L18,58H6zM46,38a14,14 0 0 1 0,20M59,28a28,28 0 0 1 0,40"
    "M72,17a44,44 0 0 1 0,62",
    "headphones": f"{ARCH}{slab(12, 54, 18, 30, 8)}{slab(66, 54, 18, 30, 8)}",
    "listen": "M9,42a21,21 0 0 1 42,0C51,55 43,59 40,67C37,77 35,86 25,86C18,86 14,81 13,75"
    "M25,44a6,6 0 0 1 10,4C35,53 29,55 28,61M64,32a22,22 0 0 1 0,30M77,20a40,40 0 0 1 0,54",
    "learn": "M48,26C38,18 24,16 8,18V76C24,74 38,76 48,84C58,76 72,74 88,76V18C72,16 58,18 48,26zM48,26V82",
    "support": f"{ring(30, 30, 14)}{ring(68, 34, 12)}M8,84V76a22,22 0 0 1 44,0V84M64,60a20,20 0 0 1 24,20V84",
    "tick": "M12,52L36,76L84,22",
    "colours": "M48,10C26,10 10,27 10,48C10,69 26,86 48,86C58,86 58,78 55,72C51,64 56,60 64,60H72"
    "C80,60 86,54 86,46C86,26 69,10 48,10z",
    "text-size": "M8,80L22,46L36,80M14,68H30M46,80L68,16L90,80M54,58H82",
    "check-device": "M20,20H76V60H20zM8,76H88M34,40L44,50L62,32",
    "delete": "M12,26H84M36,24V12H60V24M22,28L27,86H69L74,28M40,44V70M56,44V70",
    "lock": f"{slab(18, 42, 60, 44, 8)}M30,40V28a18,18 0 0 1 36,0V40M48,58V70",
    "key": f"{ring(28, 62, 18)}M42,50L82,14M66,28L78,42M54,40L62,48",
    "gate": "M14,12V86M82,12V86M14,30H82M14,70H82M37,30V70M59,30V70",
    "device": LAPTOP,
    "clock": f"{ring(48, 48, 38)}M48,24V50L64,60",
    "speaker": f"{slab(22, 8, 52, 80, 8)}{ring(48, 58, 15)}",
    "hand-raised": f"{ring(40, 28, 13)}M14,88V74a18,18 0 0 1 18,-18H56C70,56 80,48 80,32V10M62,88V74",
    "eye": f"M6,48C22,18 74,18 90,48C74,78 22,78 6,48z{ring(48, 48, 13)}",
    "hide": "M8,40C24,66 72,66 88,40M48,60V78M25,54L14,70M71,54L82,70",
    "smile": f"{ring(48, 48, 38)}M30,56a20,20 0 0 0 36,0",
    "not-sure": f"{ring(48, 48, 38)}M28,62C34,54 40,54 48,61C56,68 62,68 68,60",
}
DOTS: dict[str, tuple[tuple[float, float], ...]] = {
    "help": ((48, 71),),
    "colours": ((30, 46), (42, 30), (62, 32)),
    "speaker": ((48, 26),),
    "smile": ((36, 38), (60, 38)),
    "not-sure": ((36, 40), (60, 40)),
}
SOLID: dict[str, str] = {
    "stop": slab(22, 22, 52, 52, 4),
    "play": "M28,16L78,48L28,80z",
    "pause": "M28,18H36V78H28zM60,18H68V78H60z",
}


def icons() -> dict[str, str]:
    """Give every icon by its name."""
    drawn = {name: f'<path d="{d}"/>' for name, d in LINES.items()}
    for name, dots in DOTS.items():
        drawn[name] += "".join(
            f'<path d="{ring(x, y, 5.5)}" fill="currentColor" stroke="none"/>' for x, y in dots
        )
    drawn |= {name: f'<path d="{d}" fill="currentColor"/>' for name, d in SOLID.items()}
    return {
        name: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96" width="96" height="96">\n'
        '<g fill="none" stroke="currentColor" stroke-width="8" stroke-linecap="round" '
        'stroke-linejoin="round">\n'
        f"{content}\n</g>\n</svg>\n"
        for name, content in drawn.items()
    }
