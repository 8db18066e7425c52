"""Listening, as the app sees it: start, stop, set the wishes, and ask how it goes."""

import contextlib
import os
import statistics
import subprocess
import time
from collections import deque
from dataclasses import dataclass, field
from enum import Enum

from inclusion.devices.sound_card.child import start_child
from inclusion.devices.sound_card.ending import Ending
from inclusion.devices.sound_card.shared import (
    Page,
    create_page,
    read_reading,
    write_controls,
)
from inclusion.listening.controls import Controls, Reading
from inclusion.words import say

START_S = 10.0
"""How long a start may take; a sound server that is sick can hold PortAudio for ever."""
SETTLE_S = 3.0
"""Some sound servers give their first seconds of sound in bursts: be patient with these."""
PATIENT_GAP_S = 2.0
GAP_S = 0.3
ZEROS_S = 2.0
"""A real microphone has noise; so long a run of exact zeros means no permission, or another device."""
DELAY_GROWTH_S = 0.1
DELAY_MEMORY = 40
LEAVE_S = 0.6
"""A child that is asked to leave fades out and goes within this time."""
BACK_OFF_S = (0.0, 0.3, 1.0, 2.5, 5.0)
SILENCE = Reading()


class Kind(Enum):
    """How listening goes."""

    OFF = "off"
    STARTING = "starting"
    LISTENING = "listening"
    TROUBLE = "trouble"


@dataclass(frozen=True)
class State:
    """What a screen shows of listening."""

    kind: Kind
    words: str
    """Calm sentences: what happens and, where there is trouble, what to do."""
    reading: Reading = SILENCE
    delay_ms: float = 0.0
    """From microphone to headphones, as far as the system tells; 0 where it does not."""
    lost_blocks: int = 0
    """Since the sound card was last opened."""
    microphone: str = ""
    headphones: str = ""


@dataclass
class _Run:
    """One life of the sound card process."""

    process: subprocess.Popen[bytes]
    page: Page
    began: float
    delays: deque[float] = field(default_factory=lambda: deque(maxlen=DELAY_MEMORY))
    first_delay: float | None = None


def what_is_wrong(page: Page, exit_code: int | None, age_s: float, now: float) -> Ending | None:
    """Judge the sound card process by its page and its end; None while all is well."""
    if exit_code is not None:
        return Ending.of(exit_code)
    if not page.blocks:
        return Ending.NO_ANSWER if age_s > START_S else None
    if now - page.beat > (GAP_S if _has_settled(page) else PATIENT_GAP_S):
        return Ending.STOPPED
    return Ending.NO_INPUT if page.zeros > ZEROS_S * page.rate else None


def _has_settled(page: Page) -> bool:
    return bool(page.frames > SETTLE_S * page.rate)


class Listener:
    """Keeps a sound card process going while listening is wanted; nothing but `close` waits for anything."""

    def __init__(self, microphone: str = "", headphones: str = "") -> None:
        """Listen from `microphone` to `headphones`, by their names; the system's own choice where empty."""
        self._names = (microphone, headphones)
        self._controls = Controls()
        self._wanted = False
        self._run: _Run | None = None
        self._leaving: tuple[subprocess.Popen[bytes], float] | None = None
        self._trouble: Ending | None = None
        self._tries = 0
        self._next_try = 0.0
        self.fault = ""
        """The trace of the newest bug in the sound card process, for a report."""

    def set(self, controls: Controls) -> None:
        """Wish for `controls`, now and after every new start."""
        self._controls = controls
        if self._run:
            write_controls(self._run.page, controls)

    def start(self) -> None:
        """Open microphone and headphones; what is heard is up to `set`, and always comes up gently."""
        if not self._wanted:
            self._wanted, self._trouble, self._tries, self._next_try = True, None, 0, 0.0
            self.poll()

    def stop(self) -> None:
        """Fade out, and let go of microphone and headphones."""
        self._wanted = False
        if self._run:
            write_controls(self._run.page, Controls(on=False))
            self._let_go(time.monotonic() + LEAVE_S)

    def poll(self) -> State:
        """Watch the sound card process, start it (again) where needed, and say how listening goes."""
        now = time.monotonic()
        self._reap(now)
        if not self._wanted:
            return State(Kind.OFF, say("Listening is off."))
        if self._run:
            self._watch(self._run, now)
        elif not self._leaving and now >= self._next_try:
            self._spawn(now)
        return self._state()

    def close(self) -> None:
        """Stop, and wait until the sound card process is gone: about a tenth of a second, at most 1.2."""
        self.stop()
        if self._leaving:
            process, _ = self._leaving
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(LEAVE_S)
            process.kill()
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(LEAVE_S)
            self._leaving = None

    def _spawn(self, now: float) -> None:
        page, key = create_page()
        write_controls(page, self._controls)
        inherit = (key,) if isinstance(key, int) else ()
        try:
            process = start_child(
                "inclusion.devices.sound_card.engine", str(key), *self._names, inherit=inherit
            )
        except OSError:
            self._fall_back(Ending.CANNOT_OPEN, now)
        else:
            self._run = _Run(process, page, now)
        finally:
            for descriptor in inherit:
                os.close(descriptor)

    def _watch(self, run: _Run, now: float) -> None:
        wrong = what_is_wrong(run.page, run.process.poll(), now - run.began, now)
        if wrong is None and run.page.blocks:
            run.delays.append(run.page.device_delay_s)
            wrong = self._delay_ran_away(run)
        if wrong is not None:
            self.fault = run.page.fault.decode("utf-8", "replace") or self.fault
            plays = wrong in (Ending.NO_INPUT, Ending.LATE)
            self._let_go(now + LEAVE_S if plays else now)
            self._fall_back(wrong, now)
        elif run.page.blocks and (self._trouble is not Ending.NO_INPUT or not run.page.zeros):
            self._trouble = None
            if _has_settled(run.page):
                self._tries = 0

    @staticmethod
    def _delay_ran_away(run: _Run) -> Ending | None:
        """Judge the delay, which on some sound servers grows with each gap and never shrinks again."""
        if len(run.delays) < DELAY_MEMORY:
            return None
        if run.first_delay is None:
            run.first_delay = statistics.median(run.delays)
        return Ending.LATE if min(run.delays) > run.first_delay + DELAY_GROWTH_S else None

    def _fall_back(self, wrong: Ending, now: float) -> None:
        self._trouble = wrong
        self._next_try = now + BACK_OFF_S[min(self._tries, len(BACK_OFF_S) - 1)]
        self._tries += 1

    def _let_go(self, kill_at: float) -> None:
        """Close the child's standard input, which asks it to leave, and kill it from `kill_at` on."""
        if self._run:
            process, self._run = self._run.process, None
            if process.stdin:
                process.stdin.close()
            self._leaving = (process, kill_at)
            self._reap(time.monotonic())

    def _reap(self, now: float) -> None:
        if self._leaving:
            process, kill_at = self._leaving
            if process.poll() is not None:
                self._leaving = None
            elif now >= kill_at:
                process.kill()

    def _state(self) -> State:
        run = self._run
        if self._trouble is not None:
            return State(Kind.TROUBLE, self._trouble.words)
        if run is None or not run.page.blocks:
            return State(Kind.STARTING, say("Listening is starting."))
        page = run.page
        delay_s = page.chain_delay_s + statistics.median(run.delays or (page.device_delay_s,))
        return State(
            Kind.LISTENING,
            say("Listening is on."),
            read_reading(page),
            1000 * delay_s,
            page.lost,
            page.microphone.decode("utf-8", "replace"),
            page.headphones.decode("utf-8", "replace"),
        )
