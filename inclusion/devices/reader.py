"""Reads sentences aloud, and tells which word sounds now."""

import bisect
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Protocol

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from inclusion.devices.player import ClipPlayer, SilentPlayer
from inclusion.errors import KnownError
from inclusion.speech.clip import Clip, walking_clip

MARK_MS = 15
"""How often the mark looks where the sound is."""


class ClipMaker(Protocol):
    """Gives the sound of a text; may take its time."""

    def synthesise(self, text: str, words_per_minute: int) -> Clip: ...

    def close(self) -> None: ...


class Reader(QObject):
    """Reads one list of sentences at a time; without a voice or a sound the marks still walk."""

    changed = Signal()
    """`is_reading` has changed."""
    sentence_started = Signal(int)
    word_started = Signal(int, int)
    """The number of the sentence, and of the word in it as `speech.sentences.words` counts."""
    finished = Signal()
    """The last sentence has been read to its end; a stop does not send it."""
    trouble = Signal(str)
    """What is missing and what to do, once for each trouble."""

    _answered = Signal(int)

    def __init__(
        self,
        voice: ClipMaker,
        player: ClipPlayer,
        words_per_minute: Callable[[], int],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._voice = voice
        self._loud = player
        self._silent = SilentPlayer()
        self._player: ClipPlayer = player
        self._words_per_minute = words_per_minute
        self._worker = ThreadPoolExecutor(1, "reader")
        self._told: set[str] = set()
        self._reading = False
        self._generation = 0
        """Raised by each start and stop: what was asked for before it comes too late."""
        self._sentences: tuple[str, ...] = ()
        self._speed = 0
        self._index = 0
        self._clips: list[Future[Clip]] = []
        """The clips asked for so far, by sentence."""
        self._clip: Clip | None = None
        """The clip that sounds now."""
        self._word = -1
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(MARK_MS)
        self._timer.timeout.connect(self._move_mark)
        self._answered.connect(self._begin_sentence, Qt.ConnectionType.QueuedConnection)

    @property
    def is_reading(self) -> bool:
        return self._reading

    def read(self, sentences: Sequence[str]) -> None:
        """Read `sentences` from the first, in place of what is read now."""
        self._halt()
        self._sentences = tuple(sentences)
        self._speed = self._words_per_minute()
        self._player = self._loud
        if not self._reading:
            self._reading = True
            self.changed.emit()
        self._go_to(0)

    @Slot()
    def stop(self) -> None:
        """Be quiet now."""
        self._halt()
        if self._reading:
            self._reading = False
            self.changed.emit()

    def close(self) -> None:
        """Stop, and end the voice and the player for good."""
        self.stop()
        self._voice.close()
        self._worker.shutdown(cancel_futures=True)
        self._loud.close()

    def _halt(self) -> None:
        self._generation += 1
        self._timer.stop()
        self._player.stop()
        for clip in self._clips:
            clip.cancel()
        self._clips = []
        self._clip = None

    def _go_to(self, index: int) -> None:
        self._index, self._clip = index, None
        if index == len(self._sentences):
            self.stop()
            self.finished.emit()
            return
        if index < len(self._clips):
            self._begin_sentence(self._generation)
        else:
            self._ask_for(index)

    def _ask_for(self, index: int) -> None:
        """Have the clip of the next sentence made, where there is one."""
        if index < len(self._sentences):
            clip = self._worker.submit(self._voice.synthesise, self._sentences[index], self._speed)
            self._clips.append(clip)
            generation = self._generation
            clip.add_done_callback(lambda _: self._answered.emit(generation))

    @Slot(int)
    def _begin_sentence(self, generation: int) -> None:
        """Play the sentence that is due, where its clip has come."""
        is_due = generation == self._generation and self._clip is None
        if not is_due or not self._clips[self._index].done():
            return
        try:
            clip = self._clips[self._index].result()
        except KnownError as error:
            clip = walking_clip(self._sentences[self._index], self._speed)
            self._go_on_silently()
            self._tell(error)
        except Exception:
            self.stop()
            raise
        self._clip, self._word = clip, -1
        self._player.play(clip)
        self.sentence_started.emit(self._index)
        if generation == self._generation:
            self._ask_for(self._index + 1)
            self._timer.start()

    @Slot()
    def _move_mark(self) -> None:
        clip, generation = self._clip, self._generation
        if clip is None:
            return
        try:
            position = self._player.position()
        except KnownError as error:
            self._go_on_silently()
            self._player.play(clip, clip.words[self._word].start if self._word >= 0 else 0.0)
            self._tell(error)
            return
        word = bisect.bisect_right(clip.words, position, key=lambda time: time.start) - 1
        if word > self._word:
            self._word = word
            self.word_started.emit(self._index, clip.words[word].word)
        if position >= clip.seconds and generation == self._generation:
            self._go_to(self._index + 1)

    def _go_on_silently(self) -> None:
        """Let the marks walk by the clock, until the next start."""
        self._player.stop()
        self._player = self._silent

    def _tell(self, error: KnownError) -> None:
        if str(error) not in self._told:
            self._told.add(str(error))
            self.trouble.emit(str(error))
