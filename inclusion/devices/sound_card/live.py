"""Listening without a window: a line of levels a few times a second."""

import sys
import time

from inclusion.devices.sound_card.listener import Kind, Listener, State
from inclusion.listening.controls import Controls

LINE_S = 0.25
POLL_S = 0.05
METER_DB = 60
LISTEN = Controls(on=True)


def listen_live(seconds: float | None = None, controls: Controls = LISTEN) -> int:
    """Listen for `seconds`, or until Ctrl+C, and write the levels; 0, or 1 where nothing could be heard."""
    end = time.monotonic() + seconds if seconds is not None else float("inf")
    listener, heard, next_line = Listener(), False, 0.0
    try:
        listener.set(controls)
        listener.start()
        while (now := time.monotonic()) < end:
            state = listener.poll()
            heard |= state.kind is Kind.LISTENING
            if now >= next_line:
                sys.stdout.write(level_line(state) + "\n")
                sys.stdout.flush()
                next_line = now + LINE_S
            time.sleep(POLL_S)
    except KeyboardInterrupt:
        pass
    finally:
        listener.close()
    return 0 if heard else 1


def level_line(state: State) -> str:
    """Put a state into one line: a bar for the microphone, then the figures."""
    if state.kind is not Kind.LISTENING:
        return state.words
    reading = state.reading
    filled = round((reading.input_db + METER_DB) / METER_DB * 20)
    bar = ("#" * max(filled, 0)).ljust(20)[:20]
    return (
        f"[{bar}] microphone {reading.input_db:6.1f} dB, headphones {reading.output_db:6.1f} dB, "
        f"gate {reading.gate_db:5.1f} dB, limiter {reading.limiter_db:5.1f} dB, "
        f"delay {state.delay_ms:.1f} ms, lost blocks {state.lost_blocks}"
    )
