"""What the listening chain costs per block, beside a bare copy and SciPy's filters, and what its gate does.

python benchmarks/chain.py [--recordings DIR]: DIR holds speech_*.wav and noise_*.wav (mono, 16 bits).
"""

import argparse
import time
import wave
from collections.abc import Callable
from pathlib import Path

import numpy as np
from machine import describe
from numpy.typing import NDArray
from scipy import signal

from inclusion.listening.block import amplitude, decibels
from inclusion.listening.chain import CUT_OFF_HZ, Chain
from inclusion.listening.controls import Controls
from inclusion.listening.filters import Biquads, high_pass
from inclusion.listening.gate import RANGE_DB, Gate

RATE = 48_000
SIZES = (32, 64, 128, 256)
ROUNDS = 5
CALLS = 2_000
SPEECH_DB = -45.0
"""RMS of speech at a metre from the microphone of a laptop."""
PAUSE_S = 1.8
STEP = 480

Sound = NDArray[np.float64]
Run = Callable[[NDArray[np.float32]], object]


def contenders(volume_db: float) -> dict[str, Run]:
    """Give what is measured: two peers, and ours."""
    copied = np.empty(max(SIZES), np.float32)
    sections = high_pass(RATE, CUT_OFF_HZ)
    state = np.zeros((len(sections), 2))

    def copy(block: NDArray[np.float32]) -> None:
        copied[: len(block)] = block

    def sosfilt(block: NDArray[np.float32]) -> None:
        _, state[:] = signal.sosfilt(sections, block.astype(np.float64), zi=state)

    chain = Chain(RATE, rise_s=0.0)
    chain.set(Controls(on=True, volume_db=volume_db))
    return {
        "bare copy": copy,
        "high-pass, scipy sosfilt": sosfilt,
        "high-pass, ours": Biquads(sections).process,
        f"whole chain at {volume_db:+.0f} dB": chain.process,
    }


def times_us(run: Run, sound: NDArray[np.float32], frames: int) -> list[float]:
    """Give the time of each call, in microseconds."""
    found = []
    for call in range(CALLS):
        start = call * frames % (len(sound) - frames)
        block = sound[start : start + frames]
        before = time.perf_counter_ns()
        run(block)
        found.append((time.perf_counter_ns() - before) / 1000.0)
    return found


def measure_cost(sound: NDArray[np.float32]) -> None:
    """Print median and 99.9th percentile per block; contenders take turns, so that all meet the same load."""
    print(f"{'us per block (share of real time)':36s}" + "".join(f"{size:>26d}" for size in SIZES))
    for volume_db in (0.0, 30.0):
        runs = contenders(volume_db)
        found: dict[tuple[str, int], list[float]] = {(name, size): [] for name in runs for size in SIZES}
        for turn in range(ROUNDS + 1):
            for (name, size), so_far in found.items():
                new = times_us(runs[name], sound, size)
                so_far.extend(new if turn else [])  # the first turn only warms up
        for name in runs:
            cells = ""
            for size in SIZES:
                median, slow = np.quantile(found[name, size], (0.5, 0.999))
                share = 100.0 * RATE / size / 1e6
                cells += f"{median:9.1f} ({median * share:4.1f} %) {slow:5.0f} us"
            print(f"{name:36s}{cells}")


def load(path: Path) -> Sound:
    """Read a recording at RATE."""
    with wave.open(str(path), "rb") as file:
        sound = np.frombuffer(file.readframes(file.getnframes()), "<i2") / 32768.0
        return np.asarray(signal.resample_poly(sound, RATE, file.getframerate()))


def at_level(sound: Sound, level_db: float) -> Sound:
    """Give `sound` at `level_db` RMS."""
    return np.asarray(sound * amplitude(level_db) / np.sqrt(np.mean(sound**2)))


def powers(sound: Sound) -> Sound:
    """Give the mean power of each 10 ms."""
    return np.asarray(np.mean(sound[: len(sound) // STEP * STEP].reshape(-1, STEP) ** 2, axis=1))


def measure_gate(folder: Path) -> None:
    """Print what the gate does to speech in noise, by kind of noise and by how far speech stands above it."""
    silence = np.zeros(round(PAUSE_S * RATE))
    talk = [np.zeros(3 * RATE)]
    for path in sorted(folder.glob("speech_*.wav")):
        talk += [at_level(load(path), SPEECH_DB), silence]
    clean = np.concatenate(talk)
    print(f"\n{'gate, speech in noise':26s}{'pauses':>9s}{'first 30 ms of words lose':>36s}{'speech':>9s}"
          f"{'openings/s in noise alone':>28s}")  # fmt: skip
    for path in sorted(folder.glob("noise_*.wav")):
        for above_db in (5.0, 10.0):
            noise = at_level(np.resize(load(path), len(clean)), SPEECH_DB - above_db)
            print(f"{path.stem[6:]:16s}{above_db:4.0f} dB  {_row(clean, noise)}")


def _row(clean: Sound, noise: Sound) -> str:
    power, floor = powers(clean), float(np.mean(noise**2))
    speaks = power > amplitude(SPEECH_DB - 25.0) ** 2
    pauses = [i for i in range(300, len(power)) if not speaks[i - 60 : i + 1].any()]
    words = []
    for i in range(300, len(power) - 30):
        if speaks[i] and not speaks[i - 20 : i].any():
            heard = np.flatnonzero(power[i : i + 30] > floor)
            words += [i + int(heard[0])] if len(heard) else []
    gains = _gate_gains(clean + noise)
    alone = _gate_gains(noise)[300 * STEP :: STEP] > amplitude(-RANGE_DB / 2.0)
    lost = [_change_db(clean, gains, slice(i * STEP, (i + 3) * STEP)) for i in words]
    noise_part = np.repeat(np.isin(np.arange(len(power)), pauses), STEP)
    openings = int(np.sum(alone[1:] & ~alone[:-1])) / (len(alone) * STEP / RATE)
    spoken = np.repeat(speaks, STEP)
    return (
        f"{_change_db(noise, gains, noise_part):6.1f} dB"
        f"{-np.median(lost):9.1f} median {-np.mean(lost):5.1f} mean {-np.min(lost):5.1f} most"
        f"{_change_db(clean, gains, spoken):9.2f}{openings:16.2f}"
    )


def _gate_gains(sound: Sound) -> Sound:
    """Give the gate's gain for each frame, up to the last whole 10 ms."""
    rumble, gate, gains = Biquads(high_pass(RATE, CUT_OFF_HZ)), Gate(RATE), []
    for start in range(0, len(sound) // STEP * STEP, STEP):
        heard = rumble.process(sound[start : start + STEP])
        gains.append(np.divide(gate.process(heard), heard, out=np.ones(STEP), where=heard != 0.0))
    return np.concatenate(gains)


def _change_db(sound: Sound, gains: Sound, where: slice | NDArray[np.bool_]) -> float:
    before = sound[: len(gains)][where]
    after = before * gains[where]
    return decibels(float(np.sqrt(np.sum(after**2) / np.sum(before**2))))


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--recordings", type=Path)
    folder = parser.parse_args().recordings
    print(describe())
    sound = np.random.default_rng(1).standard_normal(4 * RATE) * 0.01
    if folder:
        talk = [at_level(load(path), SPEECH_DB) for path in sorted(folder.glob("speech_*.wav"))]
        sound = np.concatenate(talk)
    measure_cost(sound.astype(np.float32))
    if folder:
        measure_gate(folder)


if __name__ == "__main__":
    main()
