"""Whether people with a learning disability have checked a pack: computed from a record, never typed.

A check is recorded in the pack's `checks.toml`:

    [[check]]
    date = 2026-05-01
    content = "…"                # `content_hash` of the pack as it was read
    [[check.person]]
    name = "Ann"                 # as the person chose
    learning_disability = true
    maker = false
"""

import hashlib
import re
from datetime import date
from pathlib import Path

from inclusion.packs.model import Problem, Status
from inclusion.packs.problems import Notes
from inclusion.packs.text_file import line_of, read_toml
from inclusion.words import say

FILE = "checks.toml"
FEWEST_PEOPLE = 2
MOST_FILES = 2000
MOST_BYTES = 200_000_000


def opening_words(status: Status) -> str:
    """Give what a pack says about itself before anything else."""
    if status is Status.CHECKED:
        return say("People with a learning disability have checked this.")
    return say("Draft. People with a learning disability have not checked this yet.")


def pack_files(folder: Path) -> list[Path]:
    """Give all files of a pack but its hidden ones, in order of their names; raises OSError."""
    files = (path for path in folder.rglob("*") if path.is_file())
    return sorted(
        file for file in files if not any(p.startswith(".") for p in file.relative_to(folder).parts)
    )


def content_hash(folder: Path) -> str:
    """Give the SHA-256 over the names and contents of all files of a pack but the record of checks.

    Empty where the pack is too big to be read whole. Raises OSError.
    """
    files = [file for file in pack_files(folder) if file != folder / FILE]
    if len(files) > MOST_FILES or sum(file.stat().st_size for file in files) > MOST_BYTES:
        return ""
    whole = hashlib.sha256()
    for file in files:
        name = file.relative_to(folder).as_posix()
        whole.update(f"{name}\0{hashlib.sha256(file.read_bytes()).hexdigest()}\n".encode())
    return whole.hexdigest()


def read_status(folder: Path, makers: str) -> tuple[Status, tuple[Problem, ...]]:
    """Give CHECKED only where a recorded check fits the pack as it is now and enough people made it."""
    notes = Notes(FILE)
    try:
        if not (folder / FILE).is_file():
            return Status.DRAFT, ()
        now = content_hash(folder)
    except OSError:
        notes.add(0, "file-unreadable")
        return Status.DRAFT, tuple(notes.problems)
    table, text = read_toml(folder / FILE, notes)
    checks = table.get("check")
    for index, check in enumerate(checks if isinstance(checks, list) else ()):
        line = line_of(text, "check", index)
        if not isinstance(check, dict) or not isinstance(check.get("date"), date):
            notes.add(line, "fact-missing", name="date")
        elif not now or check.get("content") != now:
            notes.add(line, "check-old")
        elif len(_people(check.get("person"), makers)) < FEWEST_PEOPLE:
            notes.add(line, "check-people")
        else:
            return Status.CHECKED, ()
    return Status.DRAFT, tuple(notes.problems)


def _people(rows: object, makers: str) -> set[str]:
    """Give the names of those who count: people with a learning disability who did not make the pack."""
    people = set()
    for row in rows if isinstance(rows, list) else ():
        if not isinstance(row, dict) or not isinstance(row.get("name"), str):
            continue
        name = row["name"].strip().casefold()
        made = row.get("maker") is not False or re.search(rf"\b{re.escape(name)}\b", makers.casefold())
        if name and not made and row.get("learning_disability") is True:
            people.add(name)
    return people
