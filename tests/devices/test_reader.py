import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from inclusion.devices.player import SilentPlayer
from inclusion.devices.reader import Reader
from inclusion.devices.voice.client import Voice
from inclusion.errors import KnownError
from inclusion.speech.clip import Clip
from inclusion.speech.timing import walking_times

NO_VOICE = KnownError("This device has no voice yet.", "You can still read.")
NO_SOUND = KnownError("This device finds no loudspeaker.", "You can still read.")
FAST = 6000


class PretendVoice:
    """Gives a clip of half a second a word; a test may hold it up, or take it away."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.speeds: set[int] = set()
        self.free = threading.Event()
        self.free.set()
        self.error: Exception | None = None
        self.closed = False

    def synthesise(self, text: str, words_per_minute: int) -> Clip:
        self.asked.append(text)
        self.speeds.add(words_per_minute)
        self.free.wait()
        if self.error is not None:
            raise self.error
        times = walking_times(text, 120)
        return Clip(text, 1000, bytes(round(2000 * (times[-1].end if times else 0))), times, exact=True)

    def close(self) -> None:
        self.closed = True
        self.free.set()


class PretendPlayer:
    """Stands where the test puts it."""

    def __init__(self) -> None:
        self.clip: Clip | None = None
        self.at = -0.1
        self.error: KnownError | None = None
        self.closed = False

    def play(self, clip: Clip, start_s: float = 0.0) -> None:
        self.clip, self.at = clip, start_s - 0.1

    def position(self) -> float:
        if self.error is not None:
            raise self.error
        return self.at

    def stop(self) -> None:
        self.clip = None

    def close(self) -> None:
        self.closed = True


class Desk:
    """A reader with pretended parts, and all that it said."""

    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.voice = PretendVoice()
        self.player = PretendPlayer()
        self.speed = 120
        self.reader = Reader(self.voice, self.player, lambda: self.speed)
        self.heard: list[object] = []
        self.troubles: list[str] = []
        self.reader.sentence_started.connect(self.heard.append)
        self.reader.word_started.connect(lambda *word: self.heard.append(word))
        self.reader.finished.connect(lambda: self.heard.append("finished"))
        self.reader.changed.connect(lambda: self.heard.append(f"reading {self.reader.is_reading}"))
        self.reader.trouble.connect(self.troubles.append)

    def until(self, *heard: object) -> None:
        """Wait until exactly this has been heard since the last time."""
        self.qtbot.waitUntil(lambda: len(self.heard) >= len(heard), timeout=5000)
        assert self.heard == list(heard)
        self.heard.clear()

    def move_to(self, word: int) -> None:
        assert self.player.clip is not None
        self.player.at = self.player.clip.words[word].start + 0.001

    def end_sentence(self) -> None:
        assert self.player.clip is not None
        self.player.at = self.player.clip.seconds


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[Desk]:
    desk = Desk(qtbot)
    yield desk
    desk.voice.free.set()
    desk.reader.close()


def test_sentences_and_their_words_are_marked_where_the_sound_is(desk: Desk) -> None:
    desk.reader.read(["Press the button.", "Then wait."])
    desk.until("reading True", 0)
    for word in range(3):
        desk.move_to(word)
        desk.until((0, word))
    desk.end_sentence()
    desk.until(1)
    desk.move_to(1)
    desk.until((1, 1))
    desk.end_sentence()
    desk.until("reading False", "finished")
    assert not desk.reader._timer.isActive()


def test_no_word_is_marked_before_its_sound_or_twice(desk: Desk) -> None:
    desk.reader.read(["Press the button."])
    desk.until("reading True", 0)
    desk.qtbot.wait(50)
    assert desk.heard == []
    desk.move_to(1)
    desk.until((0, 1))
    desk.move_to(0)
    desk.qtbot.wait(50)
    assert desk.heard == []


def test_the_next_sentence_is_made_while_one_sounds_and_no_further(desk: Desk) -> None:
    desk.reader.read(["One.", "Two.", "Three."])
    desk.until("reading True", 0)
    desk.qtbot.waitUntil(lambda: desk.voice.asked == ["One.", "Two."])
    desk.qtbot.wait(30)
    assert desk.voice.asked == ["One.", "Two."]


def test_stop_is_at_once_and_what_comes_later_is_dropped(desk: Desk) -> None:
    desk.voice.free.clear()
    desk.reader.read(["One.", "Two."])
    desk.reader.stop()
    assert not desk.reader.is_reading
    desk.voice.free.set()
    desk.qtbot.wait(50)
    assert desk.heard == ["reading True", "reading False"]
    assert desk.player.clip is None


def test_stop_in_the_middle_of_a_sentence_ends_the_sound_and_the_marks(desk: Desk) -> None:
    desk.reader.read(["Press the button."])
    desk.until("reading True", 0)
    desk.reader.stop()
    assert desk.player.clip is None
    assert not desk.reader._timer.isActive()
    desk.until("reading False")


def test_a_second_reading_replaces_the_first(desk: Desk) -> None:
    desk.reader.read(["Press the button.", "Then wait."])
    desk.until("reading True", 0)
    desk.reader.read(["Call me.", "Now."])
    desk.until(0)
    assert desk.player.clip is not None
    assert desk.player.clip.text == "Call me."
    desk.end_sentence()
    desk.until((0, 1), 1)


def test_a_second_reading_replaces_one_that_still_waits_for_its_voice(desk: Desk) -> None:
    desk.voice.free.clear()
    desk.reader.read(["One.", "Two."])
    desk.reader.read(["Three."])
    desk.voice.free.set()
    desk.until("reading True", 0)
    assert desk.player.clip is not None
    assert desk.player.clip.text == "Three."
    assert "Two." not in desk.voice.asked


def test_who_listens_may_stop_the_reader_or_start_it_anew(desk: Desk) -> None:
    desk.reader.sentence_started.connect(desk.reader.stop)
    desk.reader.read(["One.", "Two."])
    desk.until("reading True", 0, "reading False")
    assert not desk.reader._timer.isActive()
    desk.reader.sentence_started.disconnect(desk.reader.stop)
    desk.reader.word_started.connect(lambda: desk.reader.read(["Three.", "Four."]))
    desk.reader.read(["One.", "Two."])
    desk.until("reading True", 0)
    desk.end_sentence()
    desk.until((0, 0), 0)
    assert desk.player.clip is not None
    assert desk.player.clip.text == "Three."


def test_the_speed_is_asked_for_at_each_start(desk: Desk) -> None:
    for desk.speed in (90, 200):
        desk.reader.read(["One."])
        desk.qtbot.waitUntil(lambda: desk.speed in desk.voice.speeds)
    assert desk.voice.speeds == {90, 200}


def test_nothing_to_read_is_finished_at_once(desk: Desk) -> None:
    desk.reader.read([])
    assert desk.heard == ["reading True", "reading False", "finished"]


def test_a_sentence_without_words_is_passed_over(desk: Desk) -> None:
    desk.reader.read(["", "Go."])
    desk.until("reading True", 0)
    desk.end_sentence()
    desk.until(1)


def test_without_a_voice_the_marks_walk_and_one_trouble_is_told(desk: Desk) -> None:
    desk.voice.error = NO_VOICE
    desk.speed = FAST
    for _ in range(2):
        desk.reader.read(["Press the big button.", "Then wait."])
        desk.qtbot.waitUntil(lambda: "finished" in desk.heard)
        assert [heard for heard in desk.heard if isinstance(heard, int)] == [0, 1]
        assert any(isinstance(heard, tuple) for heard in desk.heard)
        desk.heard.clear()
    assert desk.troubles == [str(NO_VOICE)]


def test_when_the_sound_is_lost_the_marks_go_on_from_the_same_word(desk: Desk) -> None:
    desk.reader.read(["Press the big button.", "Then wait."])
    desk.until("reading True", 0)
    desk.move_to(2)
    desk.until((0, 2))
    desk.player.error = NO_SOUND
    desk.until((0, 3), 1, (1, 0), (1, 1), "reading False", "finished")
    assert desk.troubles == [str(NO_SOUND)]


def test_a_bug_in_the_voice_ends_the_reading_and_is_not_hidden(desk: Desk) -> None:
    desk.voice.error = ZeroDivisionError()
    with desk.qtbot.captureExceptions() as caught:
        desk.reader.read(["One."])
        desk.until("reading True", "reading False")
    assert [kind for kind, *_ in caught] == [ZeroDivisionError]


def test_closing_while_the_voice_is_busy_leaves_nothing_behind(desk: Desk) -> None:
    desk.voice.free.clear()
    desk.reader.read(["One.", "Two."])
    desk.reader.close()
    assert desk.voice.closed
    assert desk.player.closed
    assert not desk.reader.is_reading


def test_the_real_voice_is_followed_word_by_word(qtbot: QtBot) -> None:
    reader = Reader(Voice(), SilentPlayer(), lambda: 200)
    words: list[tuple[int, int]] = []
    reader.word_started.connect(lambda *word: words.append(word))
    try:
        with qtbot.waitSignal(reader.finished, timeout=20000):
            reader.read(["Press the button.", "Go at 9.15am."])
    finally:
        reader.close()
    assert words == [(0, 0), (0, 1), (0, 2), (1, 0), (1, 1), (1, 2)]
