"""Watch a listener as a screen does, until it is as a test wants it."""

import time

from inclusion.devices.sound_card.listener import Kind, Listener, State

LONGEST_S = 15.0
POLL_S = 0.02


def wait_for(listener: Listener, kind: Kind, words: str = "") -> State:
    """Poll until the state is `kind` and holds `words`; it must come in time."""
    end = time.monotonic() + LONGEST_S
    while time.monotonic() < end:
        state = listener.poll()
        if state.kind is kind and words in state.words:
            return state
        time.sleep(POLL_S)
    raise AssertionError(f"{kind} did not come, but {listener.poll()} {listener.fault}")
