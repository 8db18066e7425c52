"""The running app with the packs that come with it."""

from pathlib import Path

import pytest

from inclusion.paths import Places
from tests.ui.conftest import Opener
from tests.ui.visitor import Visitor


@pytest.fixture
def visit(open_visit: Opener, tmp_path: Path) -> Visitor:
    """The app at its first screen, with our own lessons."""
    return open_visit(Places(tmp_path / "data"))
