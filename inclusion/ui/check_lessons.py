"""Checks packs with their practice: `packs` knows the files, `practice` what a script may say."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from inclusion.packs.check import Where, check_packs
from inclusion.packs.lesson_text import Find
from inclusion.packs.library import find_packs
from inclusion.packs.model import Problem
from inclusion.practice.script import read_script


def check_everything(folders: Sequence[Path]) -> list[Problem]:
    """Check the packs in `folders`, each one pack or a folder of several; worst first."""
    packs = [place for folder in folders for place in _packs_in(folder)]
    return check_packs(packs, _script_faults)


def _packs_in(folder: Path) -> list[Path]:
    inside = [pack.folder for pack in find_packs([folder])]
    return [folder] if (folder / "pack.toml").exists() or not inside else inside


def _script_faults(table: dict[str, Any], find: Find) -> Iterable[tuple[Where, str]]:
    return [(fault.where, fault.words) for fault in read_script(table, find)[1]]
