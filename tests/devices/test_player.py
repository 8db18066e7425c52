import sys
import threading
import time
from collections.abc import Callable, Iterator
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from inclusion.devices import player as player_module
from inclusion.devices.player import LEAD_IN_S, Player, SilentPlayer
from inclusion.errors import KnownError
from inclusion.speech.clip import Clip

RATE = 1000
TONE = np.rint(8000 * np.sin(2 * np.pi * 50 * np.arange(500) / RATE)).astype(np.int16)
CLIP = Clip("Go on.", RATE, TONE.tobytes(), (), exact=True)


class CallbackStop(Exception): ...  # noqa: N818  sounddevice's own name


class CallbackAbort(Exception): ...  # noqa: N818  sounddevice's own name


class PortAudioError(Exception): ...


class Card:
    """A pretended sounddevice: a test pulls the samples out of it."""

    CallbackStop = CallbackStop
    CallbackAbort = CallbackAbort
    PortAudioError = PortAudioError

    def __init__(self) -> None:
        self.streams: list[Stream] = []
        self.looked_again = 0
        self.only: tuple[int, int] | None = None
        self.absent = False
        self.opened = threading.Event()
        self.opened.set()

    def RawOutputStream(self, **options: Any) -> "Stream":  # noqa: N802  sounddevice's own name
        self.opened.wait()
        wanted = (options["samplerate"], options["channels"])
        if self.absent or self.only not in {None, wanted}:
            raise PortAudioError
        self.streams.append(Stream(**options))
        return self.streams[-1]

    def query_devices(self, **_kind: str) -> dict[str, Any]:
        if self.absent or self.only is None:
            raise PortAudioError
        return {"default_samplerate": float(self.only[0]), "max_output_channels": self.only[1]}

    def _terminate(self) -> None:
        self.looked_again += 1

    def _initialize(self) -> None: ...


class Stream:
    def __init__(self, samplerate: int, channels: int, callback: Callable[..., None], **_: Any) -> None:
        self.rate = samplerate
        self.frame_bytes = 2 * channels
        self.callback = callback
        self.time = 100.0
        self.done: list[str] = []

    def start(self) -> None:
        self.done.append("start")

    def abort(self) -> None:
        self.done.append("abort")

    def close(self) -> None:
        self.done.append("close")

    def pull(self, frames: int, sounds_at: float = 0.0) -> bytes:
        out = bytearray(b"x" * frames * self.frame_bytes)
        self.callback(memoryview(out), frames, SimpleNamespace(outputBufferDacTime=sounds_at), None)
        return bytes(out)

    def pull_all(self) -> bytes:
        heard = bytearray()
        for _ in range(1000):
            out = bytearray(64 * self.frame_bytes)
            try:
                self.callback(memoryview(out), 64, SimpleNamespace(outputBufferDacTime=0.0), None)
            except CallbackStop:
                return bytes(heard + out)
            heard += out
        raise AssertionError("It never ended.")


@pytest.fixture
def card(monkeypatch: pytest.MonkeyPatch) -> Card:
    card = Card()
    monkeypatch.setitem(sys.modules, "sounddevice", card)
    return card


@pytest.fixture
def player(card: Card) -> Iterator[Player]:
    player = Player()
    yield player
    card.opened.set()
    player.close()


def _until(holds: Callable[[], object]) -> None:
    end = time.monotonic() + 5
    while not holds():
        assert time.monotonic() < end
        time.sleep(0.005)


def _playing(player: Player, card: Card, clip: Clip = CLIP, start_s: float = 0.0) -> Stream:
    before = len(card.streams)
    player.play(clip, start_s)
    _until(lambda: len(card.streams) > before and card.streams[-1].done)
    return card.streams[-1]


def test_a_clip_is_played_whole_after_a_short_quiet_and_the_next_without_it(
    player: Player, card: Card
) -> None:
    lead_in = bytes(2 * round(LEAD_IN_S * RATE))
    first = _playing(player, card).pull_all()
    assert first.startswith(lead_in + CLIP.pcm)
    assert not any(first[len(lead_in + CLIP.pcm) :])
    assert _playing(player, card).pull_all().startswith(CLIP.pcm)


def test_the_place_is_told_by_the_clock_of_the_sound_card(player: Player, card: Card) -> None:
    _playing(player, card)
    stream = _playing(player, card)
    assert player.position() < 0
    stream.pull(100, sounds_at=100.2)
    assert player.position() == pytest.approx(-0.2)
    stream.time = 100.25
    assert player.position() == pytest.approx(0.05)
    stream.pull(100, sounds_at=100.3)
    assert player.position() == pytest.approx(0.1 - 0.05)
    stream.time = 200.0
    assert player.position() == CLIP.seconds


def test_a_clip_can_begin_in_its_middle(player: Player, card: Card) -> None:
    _playing(player, card)
    stream = _playing(player, card, start_s=0.3)
    assert stream.pull(50, sounds_at=100.0) == CLIP.pcm[600:700]
    assert player.position() == pytest.approx(0.3)


def test_stop_ends_the_sound_at_once(player: Player, card: Card) -> None:
    stream = _playing(player, card)
    player.stop()
    with pytest.raises(CallbackAbort):
        stream.pull(10)
    _until(lambda: stream.done == ["start", "abort", "close"])
    assert player.position() == 0.0


def test_a_new_clip_replaces_the_one_that_plays(player: Player, card: Card) -> None:
    first = _playing(player, card)
    second = _playing(player, card)
    assert first.done == ["start", "abort", "close"]
    assert second.done == ["start"]


@pytest.mark.parametrize(("rate", "channels"), [(48000, 2), (44100, 1), (1000, 2)])
def test_a_loudspeaker_with_its_own_rate_gets_the_same_tone(
    player: Player, card: Card, rate: int, channels: int
) -> None:
    card.only = (rate, channels)
    _playing(player, card)
    heard = np.frombuffer(_playing(player, card).pull_all(), np.int16).reshape(-1, channels)
    assert card.looked_again == 0
    assert all((heard[:, 0] == heard[:, each]).all() for each in range(channels))
    tone = heard[: rate // 2, 0].astype(float)
    assert np.argmax(np.abs(np.fft.rfft(tone))) * 2 == 50
    assert np.abs(tone).max() == pytest.approx(8000, rel=0.05)


def test_without_a_loudspeaker_a_person_is_told_after_a_second_look(player: Player, card: Card) -> None:
    card.absent = True
    player.play(CLIP)

    def is_told() -> bool:
        try:
            player.position()
        except KnownError as error:
            return "finds no loudspeaker" in str(error)
        return False

    _until(is_told)
    assert card.looked_again == 1
    card.absent = False
    assert _playing(player, card).done == ["start"]


def test_without_portaudio_a_person_is_told(player: Player, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "sounddevice", None)
    player.play(CLIP)
    sound = player._sound
    assert sound is not None
    _until(lambda: sound.trouble)
    with pytest.raises(KnownError, match="finds no loudspeaker"):
        player.position()


def test_a_sound_system_that_hangs_holds_nobody_up_and_speaks_no_more_later(
    player: Player, card: Card, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(player_module, "WAIT_S", 0.1)
    card.opened.clear()
    player.play(CLIP)
    assert player.position() < 0
    time.sleep(0.15)
    with pytest.raises(KnownError, match="finds no loudspeaker"):
        player.position()
    player.play(CLIP)
    with pytest.raises(KnownError, match="finds no loudspeaker"):
        player.position()
    player.stop()
    card.opened.set()
    _until(lambda: card.streams and "close" in card.streams[0].done)
    with pytest.raises(CallbackAbort):
        card.streams[0].pull(10)
    assert len(card.streams) == 1


def test_the_silent_player_walks_through_a_clip_by_the_clock() -> None:
    now = 50.0
    player = SilentPlayer(lambda: now)
    assert player.position() == 0.0
    player.play(CLIP, 0.1)
    now += 0.2
    assert player.position() == pytest.approx(0.3)
    now += 5
    assert player.position() == CLIP.seconds
    player.stop()
    assert player.position() == 0.0
