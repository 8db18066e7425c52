"""`python scripts/draw` writes every picture and icon; `--sheet OUT.png` shows them all on one sheet."""

import argparse
import sys
from pathlib import Path

HOME = Path(__file__).resolve().parents[2]
sys.path[0] = str(HOME / "scripts")

from draw.app_pictures import app_pictures  # noqa: E402  the path above comes first
from draw.call_buttons import call_buttons  # noqa: E402
from draw.calls_pictures import calls_table  # noqa: E402
from draw.credits import write_credits  # noqa: E402
from draw.device_pictures import DEVICE  # noqa: E402
from draw.everyday_things import EVERYDAY_THINGS  # noqa: E402
from draw.icons import icons  # noqa: E402
from draw.learning_pictures import learning_pictures  # noqa: E402
from draw.lesson_pictures import lesson_pictures  # noqa: E402
from draw.message_pictures import MESSAGES  # noqa: E402
from draw.online_people import ONLINE_PEOPLE  # noqa: E402
from draw.online_pictures import WEB  # noqa: E402
from draw.packs import COPIES, PACKS, Table  # noqa: E402
from draw.people_pictures import PEOPLE  # noqa: E402
from draw.people_together import TOGETHER  # noqa: E402
from draw.safe_things import THINGS  # noqa: E402
from draw.shared_pictures import SHARED  # noqa: E402
from draw.ways_to_try import ways_to_try  # noqa: E402

TABLES: tuple[Table, ...] = (
    DEVICE,
    EVERYDAY_THINGS,
    MESSAGES,
    ONLINE_PEOPLE,
    PEOPLE,
    TOGETHER,
    THINGS,
    WEB,
    calls_table(),
    SHARED,
)


def drawings() -> dict[str, str]:
    """Give every drawing by the file it belongs in."""
    folders = {
        "assets/icons": icons(),
        "assets/pictures": app_pictures() | learning_pictures() | ways_to_try() | call_buttons(),
        "lessons/joining-calls/pictures": lesson_pictures(),
    }
    drawn = {f"{folder}/{name}.svg": svg for folder, named in folders.items() for name, svg in named.items()}
    for table in TABLES:
        for name, (draw, packs) in table.items():
            files = in_packs(name, packs)
            if twice := drawn.keys() & files:
                message = f"Two tables draw {', '.join(sorted(twice))}."
                raise ValueError(message)
            drawn |= dict.fromkeys(files, draw())
    for name, (source, packs) in COPIES.items():
        drawn |= dict.fromkeys(in_packs(name, packs), drawn[f"{source}/{name}.svg"])
    return drawn


def in_packs(name: str, packs: tuple[str, ...]) -> list[str]:
    """Give the files that a picture has, one in each of `packs`."""
    return [f"lessons/{pack}/pictures/{name}.svg" for pack in packs]


def main() -> None:
    words = argparse.ArgumentParser(prog="python scripts/draw", description=__doc__)
    words.add_argument(
        "--out", type=Path, default=HOME, help="the folder to write into; the project by default"
    )
    words.add_argument("--sheet", type=Path, help="also write one labelled sheet of all drawings, as PNG")
    words.add_argument("--size", type=int, default=240, help="the size of each drawing on the sheet, in dots")
    words.add_argument("--only", default="", help="only drawings whose file name holds this, on the sheet")
    asked = words.parse_args()
    drawn = drawings()
    for name, svg in drawn.items():
        path = asked.out / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(svg, encoding="utf-8", newline="\n")
    for pack in PACKS:
        if (asked.out / "lessons" / pack / "pack.toml").exists():
            start = f"lessons/{pack}/"
            files = [name.removeprefix(start) for name in drawn if name.startswith(start)]
            write_credits(asked.out / "lessons" / pack / "pack.toml", files)
    if asked.sheet:
        from draw.sheet import write_sheet  # noqa: PLC0415  drawing itself needs no Qt

        write_sheet({name: svg for name, svg in drawn.items() if asked.only in name}, asked.sheet, asked.size)


if __name__ == "__main__":
    main()
