"""What the builder draws, and its lint."""

import os
import runpy
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
HOME = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session")
def drawn(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder into which the builder has just drawn everything, with a sheet of it all."""
    folder = tmp_path_factory.mktemp("drawn")
    sheet = ["--sheet", str(folder / "sheet.png"), "--size", "40"]
    command = [sys.executable, str(HOME / "scripts" / "draw"), "--out", str(folder), *sheet]
    subprocess.run(command, check=True, timeout=120)
    return folder


@pytest.fixture(scope="session")
def faults() -> Callable[[str], list[str]]:
    """The lint."""
    found: Callable[[str], list[str]] = runpy.run_path(str(HOME / "scripts" / "draw" / "lint.py"))["faults"]
    return found
