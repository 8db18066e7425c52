"""Why the sound stopped: the exit code of the sound card process, or what its watcher found."""

from enum import IntEnum

from inclusion.words import say


class Ending(IntEnum):
    """One reason; its words say what happened and what to do."""

    ASKED = 0
    NO_LIBRARY = 10
    NO_MICROPHONE = 11
    NO_HEADPHONES = 12
    CANNOT_OPEN = 13
    STOPPED = 14
    FAULT = 15
    """Our own bug; the trace is in the page."""
    NO_ANSWER = 16
    """Found by the watcher: no sound within the time a start may take."""
    NO_INPUT = 17
    """Found by the watcher: the microphone gives nothing but exact zeros."""
    LATE = 18
    """Found by the watcher: the delay of the sound card has run away."""

    @classmethod
    def of(cls, exit_code: int) -> "Ending":
        """Give the reason for `exit_code`; one that we never use is a bug."""
        return cls(exit_code) if exit_code in list(cls) else cls.FAULT

    @property
    def words(self) -> str:
        """Calm sentences for a screen."""
        return say(_WORDS.get(self, _STOPPED))


_STOPPED = "The sound stopped. I am starting it again. Please wait."
_WORDS = {
    Ending.NO_LIBRARY: "A part for the sound is missing. Ask your supporter to run the set-up.",
    Ending.NO_MICROPHONE: "I cannot find a microphone. Is it plugged in? Plug it in and wait.",
    Ending.NO_HEADPHONES: "I cannot find headphones. Are they plugged in? Plug them in and wait.",
    Ending.CANNOT_OPEN: "I cannot use the sound now. Another app may use it. Close the other apps.",
    Ending.NO_ANSWER: "The sound does not answer. I will try again. Please wait.",
    Ending.NO_INPUT: "The microphone gives no sound. Is it switched on? Switch it on and wait.",
}
