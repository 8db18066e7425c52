import wave
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from scipy import signal

from inclusion.errors import KnownError
from inclusion.listening import recording
from inclusion.listening.block import Samples, amplitude
from inclusion.listening.chain import CUT_OFF_HZ
from inclusion.listening.controls import CEILING_DB, Controls
from inclusion.listening.recording import process_file

RATE = 16_000
ON = Controls(on=True, gate=False)


def write(path: Path, sound: Samples, rate: int = RATE, width: int = 2, channels: int = 1) -> Path:
    """Save `sound`, (frames,) or (frames, channels), as PCM of `width` bytes."""
    if width == 1:
        data = np.rint(sound * 127.0 + 128.0).astype(np.uint8).tobytes()
    else:
        whole = np.rint(sound * (2.0 ** (8 * width - 1) - 1.0)).astype("<i8")
        data = whole.reshape(-1, 1).view(np.uint8)[:, :width].tobytes()
    with wave.open(str(path), "wb") as file:
        file.setnchannels(channels)
        file.setsampwidth(width)
        file.setframerate(rate)
        file.writeframes(data)
    return path


def read(path: Path) -> Samples:
    with wave.open(str(path), "rb") as file:
        assert (file.getnchannels(), file.getsampwidth()) == (1, 2)
        return np.frombuffer(file.readframes(file.getnframes()), "<i2") / 32768.0


def tone(level_db: float, seconds: float = 0.5, rate: int = RATE) -> Samples:
    time = np.arange(round(seconds * rate)) / rate
    return np.asarray(amplitude(level_db) * np.sin(2.0 * np.pi * 1000.0 * time))


@pytest.mark.parametrize(("width", "close"), [(1, 0.006), (2, 1e-4), (3, 1e-4), (4, 1e-4)])
@pytest.mark.parametrize("channels", [1, 2])
@pytest.mark.parametrize("rate", [8_000, 44_100, 96_000])
def test_the_target_is_the_source_in_step_and_at_full_level_from_the_start(
    width: int, close: float, channels: int, rate: int, tmp_path: Path
) -> None:
    sound = tone(-20.0, 0.1, rate)
    source = write(tmp_path / "in.wav", np.stack([sound] * channels, axis=1), rate, width, channels)
    summary = process_file(source, tmp_path / "out.wav", ON)
    high_pass = signal.butter(4, CUT_OFF_HZ, "high", fs=rate, output="sos")
    reference = signal.sosfilt(high_pass, sound)
    assert np.allclose(read(tmp_path / "out.wav"), reference, rtol=0.0, atol=close)
    assert summary.delay_ms == pytest.approx(1.0, abs=0.02)
    assert summary.seconds == pytest.approx(0.1)


def test_stereo_becomes_the_mean_of_its_sides(tmp_path: Path) -> None:
    sound = tone(-20.0)
    source = write(tmp_path / "in.wav", np.stack([sound, -sound], axis=1), channels=2)
    process_file(source, tmp_path / "out.wav", ON)
    assert np.abs(read(tmp_path / "out.wav")).max() < 1e-4


def test_the_summary_tells_what_happened(tmp_path: Path) -> None:
    room = np.random.default_rng(1).standard_normal(6 * RATE) * 0.001
    room[4 * RATE : 5 * RATE] += tone(-6.0, 1.0)
    source = write(tmp_path / "in.wav", room)
    summary = process_file(source, tmp_path / "out.wav", Controls(on=True))
    assert summary.seconds == 6.0
    assert summary.delay_ms == 1.0
    assert summary.peak_in_db == pytest.approx(-6.0, abs=0.1)
    assert summary.peak_out_db == pytest.approx(CEILING_DB, abs=0.1)
    assert summary.limited_seconds == pytest.approx(1.5, abs=0.3)
    assert summary.gate_closed_share == pytest.approx(0.4, abs=0.1)
    assert np.abs(read(tmp_path / "out.wav")).max() <= amplitude(CEILING_DB) + 1.0 / 65536.0


def test_off_gives_a_silent_recording(tmp_path: Path) -> None:
    source = write(tmp_path / "in.wav", tone(-20.0))
    process_file(source, tmp_path / "out.wav", Controls(on=False))
    assert not read(tmp_path / "out.wav").any()


def test_a_recording_shorter_than_the_delay_is_still_processed(tmp_path: Path) -> None:
    process_file(write(tmp_path / "in.wav", tone(-20.0)[:5]), tmp_path / "out.wav", ON)
    assert len(read(tmp_path / "out.wav")) == 5


def no_file(path: Path) -> None:
    path.unlink(missing_ok=True)


def a_folder(path: Path) -> None:
    path.mkdir()


def nothing_in_it(path: Path) -> None:
    path.write_bytes(b"")


def words(path: Path) -> None:
    path.write_text("This is not sound. " * 100)


def no_frames(path: Path) -> None:
    write(path, np.zeros(0))


def cut_off_before_the_first_frame(path: Path) -> None:
    path.write_bytes(write(path, tone(-20.0)).read_bytes()[:44])


def three_sides(path: Path) -> None:
    write(path, np.zeros((100, 3)), channels=3)


def too_slow(path: Path) -> None:
    write(path, np.zeros(100), rate=4_000)


def too_quick(path: Path) -> None:
    write(path, np.zeros(100), rate=192_000)


def too_long(path: Path) -> None:
    data = bytearray(write(path, np.zeros(100), rate=8_000, width=1).read_bytes())
    data[40:44] = ((recording.LONGEST_S + 1) * 8_000).to_bytes(4, "little")
    path.write_bytes(data)


MAKERS = [
    no_file, a_folder, nothing_in_it, words, no_frames, cut_off_before_the_first_frame, three_sides,
    too_slow, too_quick, too_long,
]  # fmt: skip


@pytest.mark.parametrize("make", MAKERS, ids=lambda make: make.__name__)
def test_what_cannot_be_used_is_said_calmly_and_leaves_nothing(make: object, tmp_path: Path) -> None:
    assert callable(make)
    make(tmp_path / "in.wav")
    with pytest.raises(KnownError) as found:
        process_file(tmp_path / "in.wav", tmp_path / "out.wav", ON)
    for sentence in (found.value.happened, found.value.do):
        assert len(sentence.split()) <= 10
        assert sentence.endswith(".")
    assert [path.name for path in tmp_path.iterdir()] in ([], ["in.wav"])


def test_a_recording_is_never_written_over_itself(tmp_path: Path) -> None:
    source = write(tmp_path / "in.wav", tone(-20.0))
    before = source.read_bytes()
    with pytest.raises(KnownError, match="another name"):
        process_file(source, tmp_path / "." / "in.wav", ON)
    assert source.read_bytes() == before


def test_a_folder_that_is_not_there_is_said_calmly(tmp_path: Path) -> None:
    source = write(tmp_path / "in.wav", tone(-20.0))
    with pytest.raises(KnownError, match="another folder"):
        process_file(source, tmp_path / "nowhere" / "out.wav", ON)


def test_a_target_stays_as_it_was_when_the_way_is_cut(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source, target = write(tmp_path / "in.wav", tone(-20.0)), tmp_path / "out.wav"
    target.write_bytes(b"old")

    def full(sound: object) -> bytes:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(recording, "_as_bytes", full)
    with pytest.raises(KnownError, match="another folder"):
        process_file(source, target, ON)
    assert target.read_bytes() == b"old"
    assert len(list(tmp_path.iterdir())) == 2


def test_a_stick_that_is_pulled_out_is_said_calmly(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source = write(tmp_path / "in.wav", tone(-20.0))

    def gone(self: wave.Wave_read, frames: int) -> bytes:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(wave.Wave_read, "readframes", gone)
    with pytest.raises(KnownError, match="cannot be read"):
        process_file(source, tmp_path / "out.wav", ON)
    assert len(list(tmp_path.iterdir())) == 1


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(place=st.integers(0, 60), value=st.binary(min_size=1, max_size=8), keep=st.integers(0, 300))
def test_a_damaged_file_is_processed_or_refused(place: int, value: bytes, keep: int, tmp_path: Path) -> None:
    data = bytearray(write(tmp_path / "in.wav", tone(-20.0, 0.01)).read_bytes())
    data[place : place + len(value)] = value
    (tmp_path / "in.wav").write_bytes(data[:keep])
    try:
        process_file(tmp_path / "in.wav", tmp_path / "out.wav", ON)
    except KnownError:
        return
    assert np.abs(read(tmp_path / "out.wav")).max(initial=0.0) <= amplitude(CEILING_DB) + 1.0 / 65536.0
