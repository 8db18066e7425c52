"""PortAudio, which may hang, or end its process: never in the app's own."""

from typing import Any

from inclusion.devices.sound_card.ending import Ending


def load_sounddevice() -> Any:
    """Give the module sounddevice, which starts PortAudio, or an `Ending` where that cannot be."""
    try:
        import sounddevice  # noqa: PLC0415  the app's process must never do this
    except OSError:
        return Ending.NO_LIBRARY
    except Exception:  # noqa: BLE001  PortAudio cannot start; its error has no name before the import
        return Ending.CANNOT_OPEN
    return sounddevice
