"""The round buttons of a practice call, each a picture that stands on any colour."""

from .pen import CREAM, flat, ring, whole
from .signs import (
    answer,
    camera_off,
    camera_on,
    captions_off,
    captions_on,
    chat_closed,
    chat_open,
    hand_down,
    hand_up,
    hang_up,
    microphone_off,
    microphone_on,
)

SIGNS = {
    "mic-sign-on": microphone_on,
    "mic-sign-off": microphone_off,
    "camera-sign-on": camera_on,
    "camera-sign-off": camera_off,
    "hand-sign-down": hand_down,
    "hand-sign-up": hand_up,
    "leave-sign": hang_up,
    "join-sign": answer,
    "chat-sign-off": chat_closed,
    "chat-sign-on": chat_open,
    "captions-sign-off": captions_off,
    "captions-sign-on": captions_on,
}


def call_buttons() -> dict[str, str]:
    """Give every button by its name; the pale ring parts its dark outline from a black ground."""
    pale = flat(ring(300, 300, 298), CREAM)
    return {name: whole(pale, sign(300, 300, 278, 12)) for name, sign in SIGNS.items()}
