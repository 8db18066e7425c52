"""The list in each pack.toml of the pictures that we drew."""

import re
from pathlib import Path

OURS = re.compile(r'(?<=\[\[credit\]\]\nfiles = \[\n).*?(?=\]\nby = "The makers of Inclusion"\n)', re.DOTALL)


def write_credits(facts: Path, files: list[str]) -> None:
    """Name the makers of `files` in the pack's `facts`, its pack.toml, in the list that stands there."""
    rows = "".join(f'    "{file}",\n' for file in sorted(files))
    written = OURS.sub(rows, facts.read_text(encoding="utf-8"))
    facts.write_text(written, encoding="utf-8", newline="\n")
