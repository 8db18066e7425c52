"""The script of the pretend call that comes with the app."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from inclusion.paths import HOME
from inclusion.practice.call_script import Script, read_call

FILE = HOME / "lessons" / "joining-calls" / "practice" / "en" / "sound-and-mute.toml"


@pytest.fixture
def table() -> dict[str, Any]:
    return tomllib.loads(FILE.read_text(encoding="utf-8"))


@pytest.fixture(scope="session")
def script() -> Script:
    table = tomllib.loads(FILE.read_text(encoding="utf-8"))
    script, faults = read_call(table, lambda written, _endings: Path(written))
    assert faults == ()
    assert script is not None
    return script
