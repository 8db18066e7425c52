"""One thing that was looked at on this device, and how it is."""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Finding:
    """A name for tools, words for people."""

    name: str
    ok: bool
    words: str
    """What is so and, where something is wrong, what to do."""
    details: dict[str, object] = field(default_factory=dict)
