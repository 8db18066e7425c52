"""Typing on the app's keyboard, key by key, into a box that holds a little."""

from dataclasses import dataclass

MOST = 40
"""More signs than this do not fit the box; nothing in a practice is so long."""


@dataclass(frozen=True)
class Key:
    """One press on the keyboard: the sign that it writes, or "" where it takes the last one away."""

    sign: str


DELETE = Key("")


def typed(text: str, key: Key) -> str:
    """Give what stands in the box after a press on `key`."""
    return (text + key.sign)[:MOST] if key.sign else text[:-1]


def next_key(text: str, wanted: str) -> Key | None:
    """Give the key that leads from `text` to `wanted`, back over what differs; None where it is there."""
    if text == wanted:
        return None
    return Key(wanted[len(text)]) if wanted.startswith(text) else DELETE
