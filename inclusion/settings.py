"""Every setting, declared once: title, help, default, what is possible, and who may change it."""

import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path

from inclusion.paths import write_whole
from inclusion.words import say

Value = str | int | bool


class Who(Enum):
    """Who may change a setting."""

    LEARNER = "learner"
    SUPPORTER = "supporter"


@dataclass(frozen=True)
class Setting:
    """One thing that can be set, as a choice out of a few."""

    name: str
    title: str
    help: str
    default: Value
    choices: Mapping[Value, str]
    """Each possible value with its words on screen."""
    who: Who = Who.SUPPORTER


DECLARED: tuple[Setting, ...] = (
    Setting(
        "theme",
        "Colours",
        "Pick the colours that are best for your eyes.",
        "cream",
        {"cream": "Soft cream", "dark": "Dark", "strong": "Strong"},
        Who.LEARNER,
    ),
    Setting(
        "text_size",
        "Size of words",
        "Make the words bigger or smaller.",
        100,
        {100: "Large", 150: "Larger", 200: "Very large", 300: "Biggest"},
        Who.LEARNER,
    ),
    Setting(
        "speed",
        "Speed of the voice",
        "How fast the voice reads to you.",
        150,
        {90: "Very slow", 113: "Slow", 150: "Normal", 180: "Quick", 200: "Fast"},
        Who.LEARNER,
    ),
    Setting(
        "device",
        "This device is a",
        "Lessons use this word.",
        "laptop",
        {"laptop": "Laptop", "tablet": "Tablet"},
    ),
    Setting(
        "keep",
        "Keep the place in lessons",
        "Just for today keeps nothing when the app closes.",
        "today",
        {"today": "Just for today", "device": "On this device"},
    ),
)
BY_NAME: Mapping[str, Setting] = {setting.name: setting for setting in DECLARED}


@dataclass
class Settings:
    """The values in force on this device, told to whoever watches them."""

    path: Path | None = None
    """The file they are kept in, or None to keep nothing."""
    trouble: str = ""
    """One sentence where the file could not be used."""
    _values: dict[str, Value] = field(default_factory=dict)
    _watchers: list[Callable[[str], None]] = field(default_factory=list)

    def __getitem__(self, name: str) -> Value:
        return self._values.get(name, BY_NAME[name].default)

    def text(self, name: str) -> str:
        """Give a setting that is a word."""
        return str(self[name])

    def number(self, name: str) -> int:
        """Give a setting that is a whole number."""
        return int(self[name])

    def watch(self, watcher: Callable[[str], None]) -> None:
        """Call `watcher` with the name of each setting that changes."""
        self._watchers.append(watcher)

    def change(self, name: str, value: Value) -> None:
        """Set `name`, tell the watchers, then save; raises KnownError where it cannot be kept."""
        if value not in BY_NAME[name].choices:
            raise ValueError(f"{name} cannot be {value!r}")
        self._values[name] = value
        for watcher in self._watchers:
            watcher(name)
        if self.path is not None:
            write_whole(self.path, _as_toml(self._values))


def load_settings(path: Path) -> Settings:
    """Read the settings kept in `path`; what cannot be read or is not possible falls back to the default."""
    settings = Settings(path)
    try:
        read = tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except FileNotFoundError:
        return settings
    except (OSError, ValueError, RecursionError):
        settings.trouble = say("The settings could not be read. The app uses its own settings.")
        return settings
    for name, value in read.items():
        known = BY_NAME.get(name)
        if known is not None and type(value) is type(known.default) and value in known.choices:
            settings._values[name] = value  # noqa: SLF001  the loader builds what it returns
        else:
            settings.trouble = say("One setting was not known. The app uses its own setting.")
    return settings


def _as_toml(values: Mapping[str, Value]) -> str:
    lines = ["# The settings of this device. The app writes this file."]
    for name, value in sorted(values.items()):
        lines.append(f'{name} = "{value}"' if isinstance(value, str) else f"{name} = {value}".lower())
    return "\n".join(lines) + "\n"
