"""The practice of a lesson: `packs` knows the file, `practice` what it may say; here the two meet."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from inclusion.packs.check import Where, check_packs
from inclusion.packs.lesson_text import Find
from inclusion.packs.library import find_packs
from inclusion.packs.model import Lesson, Pack, Problem
from inclusion.packs.pictures import finder
from inclusion.packs.problems import Notes
from inclusion.packs.text_file import read_toml
from inclusion.practice.script import Script, read_script


def script_of(pack: Pack, lesson: Lesson) -> Script | None:
    """Read the practice of `lesson`; None where it has none, or its faults would stop it."""
    if lesson.practice is None:
        return None
    table, _ = read_toml(lesson.practice, Notes(lesson.practice.name))
    return read_script(table, finder(pack.folder, lesson.practice.parent))[0] if table else None


def check_everything(folders: Sequence[Path]) -> list[Problem]:
    """Check packs with their practice; a folder may be one pack, or hold several. Worst first."""
    packs = [place for folder in folders for place in _packs_in(folder)]
    return check_packs(packs, _script_faults)


def _packs_in(folder: Path) -> list[Path]:
    inside = [pack.folder for pack in find_packs([folder])]
    return [folder] if (folder / "pack.toml").exists() or not inside else inside


def _script_faults(table: dict[str, Any], find: Find) -> Iterable[tuple[Where, str]]:
    return [(fault.where, fault.words) for fault in read_script(table, find)[1]]
