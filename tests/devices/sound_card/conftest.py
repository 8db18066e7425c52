"""A listener to try on the virtual sound card, closed after each test."""

from collections.abc import Iterator

import pytest

from inclusion.devices.sound_card.listener import Listener
from tests.virtual_sound_card import sound_card

__all__ = ["sound_card"]


@pytest.fixture
def listener() -> Iterator[Listener]:
    listener = Listener()
    yield listener
    listener.close()
