"""Every place a person can be in the app, as a value."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Home:
    """The three doors."""


@dataclass(frozen=True)
class Learn:
    """The packs."""


@dataclass(frozen=True)
class PackPage:
    """The lessons of one pack."""

    pack: str


@dataclass(frozen=True)
class LessonPage:
    """One lesson, at the step the person left."""

    pack: str
    lesson: str


@dataclass(frozen=True)
class Listen:
    """Microphone in, clear speech to headphones."""


@dataclass(frozen=True)
class SupportDoor:
    """The PIN."""


@dataclass(frozen=True)
class Support:
    """What a supporter can do."""


@dataclass(frozen=True)
class Choose:
    """One setting, by name."""

    setting: str


@dataclass(frozen=True)
class LookAndWords:
    """Colours, size of words, speed of the voice."""


@dataclass(frozen=True)
class SetUp:
    """The device's word and what it keeps."""


@dataclass(frozen=True)
class DeviceCheck:
    """What works on this device, in plain words."""


@dataclass(frozen=True)
class LessonCheck:
    """The packs on this device, and what is wrong with them."""


@dataclass(frozen=True)
class Notes:
    """What supporters can know about the lessons of a pack; without a pack, the packs."""

    pack: str = ""


@dataclass(frozen=True)
class Help:
    """What the bar does, and whom to ask."""


@dataclass(frozen=True)
class Hidden:
    """A calm picture that says nothing of what was on the screen."""


Route = (
    Home
    | Learn
    | PackPage
    | LessonPage
    | Listen
    | SupportDoor
    | Support
    | Choose
    | LookAndWords
    | SetUp
    | DeviceCheck
    | LessonCheck
    | Notes
    | Help
    | Hidden
)
BEHIND_PIN = (Support, Choose, LookAndWords, SetUp, DeviceCheck, LessonCheck, Notes)
