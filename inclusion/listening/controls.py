"""What the screen may set on the listening chain, and what it reads back."""

from dataclasses import dataclass

QUIETEST_DB = -24.0
LOUDEST_DB = 30.0
STEP_DB = 6.0
CEILING_DB = -13.0
"""Peak ceiling in dB of full scale, for headphones of unknown loudness (ITU-T H.871, the loudest ones)."""


@dataclass(frozen=True)
class Controls:
    """The person's wishes; the limiter is not among them."""

    on: bool = False
    volume_db: float = 0.0
    """Gain from microphone to headphones, clamped to QUIETEST_DB and LOUDEST_DB."""
    gate: bool = True


@dataclass(frozen=True)
class Reading:
    """The newest levels, in dB of full scale (-120 for silence)."""

    input_db: float = -120.0
    output_db: float = -120.0
    gate_db: float = 0.0
    """How far the noise gate turns down, 0 or below."""
    limiter_db: float = 0.0
    """How far the limiter turns down, 0 or below."""
