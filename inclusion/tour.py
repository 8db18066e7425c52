"""The main job walked through without a screen or a sound card, on the real code, as a page to look at."""

import html
import wave
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
from PySide6.QtWidgets import QApplication

from inclusion.app import Inclusion, start_qt
from inclusion.devices.voice.client import speak_to_files
from inclusion.errors import KnownError
from inclusion.listening.controls import Controls
from inclusion.listening.recording import process_file
from inclusion.paths import Places, make_folder
from inclusion.practice.call_script import Control
from inclusion.ui import routes
from inclusion.ui.level_plot import draw_levels
from inclusion.ui.practice.page import HelpWanted, PracticePage
from inclusion.ui.practice.videocall import CallPage
from inclusion.ui.screens.lesson import LessonScreen
from inclusion.ui.screens.question import QuestionPage
from inclusion.ui.supporter.findings import FindingsScreen
from inclusion.ui.supporter.pin import PinScreen
from inclusion.ui.widgets.button import PressGuard
from inclusion.words import say

SIZE = (1280, 800)
SHOWN = ("joining-calls", "sound-and-mute")
"""The lesson that is shown, where it is there; any other where not."""
PIN = "2580"
SPEECH_DB, NOISE_DB = -40.0, -58.0
"""Levels (RMS, dB of full scale) as a laptop's microphone gives them, a person at the table and a fan."""
GAIN_DB = 10.0
SETTLE = 3
"""A new body is shown, laid out and sized in turns of the event loop."""
CONVERSATION = (
    "Hello. My name is Ann. Can you hear me well?",
    "Tell me if it is too loud.",
    "What do you like to do on a Monday?",
)


@dataclass(frozen=True)
class Stop:
    """One stop of the tour."""

    name: str
    title: str
    words: tuple[str, ...]
    sounds: tuple[tuple[str, str], ...] = ()
    """(title, file) of what can be heard here."""


def make_tour(places: Places, out: Path) -> Path:
    """Walk the main job into the folder `out` and give its page; raises KnownError."""
    qt = start_qt()
    make_folder(out)
    with TemporaryDirectory() as empty:
        app = Inclusion(Places(Path(empty), places.assets, places.lessons), guard=PressGuard(0))
        app.window.resize(*SIZE)
        app.window.show()
        stops = list(_Tour(app, qt, out).walk())
        app.close()
        app.window.allow_closing()
        app.window.deleteLater()
    page = out / "index.html"
    page.write_text(_page(stops), encoding="utf-8")
    return page


class _Tour:
    """Goes through the app as a person would, and keeps a picture of each stop."""

    def __init__(self, app: Inclusion, qt: QApplication, out: Path) -> None:
        self._app = app
        self._window = app.window
        self._qt = qt
        self._out = out
        self._count = 0

    def walk(self) -> Iterator[Stop]:
        yield self._stop(say("Home: three doors"))
        self._window.go(routes.Learn())
        yield self._stop(say("Learn: the packs"))
        places = [(pack.id, lesson.id) for pack in self._app.parts.packs() for lesson in pack.lessons]
        for pack, lesson in sorted(places, key=lambda place: place != SHOWN)[:1]:
            self._window.go(routes.PackPage(pack))
            yield self._stop(say("A pack, with its honest status"))
            yield from self._lesson(routes.LessonPage(pack, lesson))
        self._window.go_home()
        yield from self._listen()
        yield from self._support()

    def _stop(self, title: str, *words: str, sounds: tuple[tuple[str, str], ...] = ()) -> Stop:
        self._count += 1
        name = f"{self._count:02d}"
        for _ in range(SETTLE):
            self._qt.processEvents()
        self._window.grab().save(str(self._out / f"{name}.png"))
        return Stop(name, title, words, sounds)

    def _read_stop(self, title: str) -> Stop:
        """A stop with the words of the screen as a sound, said by the real voice."""
        screen = self._window.screen_now
        assert screen is not None
        self._qt.processEvents()
        text = "\n".join(each.words for each in screen.readables())
        file = self._out / f"{self._count + 1:02d}.wav"
        try:
            clip = speak_to_files(text, file)
        except KnownError as error:
            return self._stop(title, str(error))
        heard = say(
            "Read to me: {seconds} seconds, voice {voice}", seconds=round(clip.seconds, 1), voice=clip.voice
        )
        return self._stop(title, sounds=((heard, file.name),))

    def _lesson(self, route: routes.LessonPage) -> Iterator[Stop]:
        self._window.go(route)
        screen = self._lesson_screen()
        while True:
            page = screen.page
            yield self._read_stop(f"{screen.title}: {page.title}")
            if isinstance(page, PracticePage):
                yield from self._practice(page)
            elif isinstance(page, QuestionPage):
                yield from self._question(page)
            elif screen.at == 2:
                self._window.go_home()
                self._window.go(route)
                screen = self._lesson_screen()
                yield self._stop(say("Left for Home, and back at the same step"))
            if screen.at + 1 == screen.count:
                break
            screen.go_on()

    def _lesson_screen(self) -> LessonScreen:
        screen = self._window.screen_now
        assert isinstance(screen, LessonScreen)
        return screen

    def _practice(self, page: PracticePage) -> Iterator[Stop]:
        page.choose_help(HelpWanted.WITH_ME)
        yield self._read_stop(say("Do it with me: the next press is marked"))
        page.choose_help(HelpWanted.LET_ME)
        if isinstance(page, CallPage):
            page.press(Control.CAMERA)
            yield self._stop(say("Another button is not wrong: it says what it does"))
        while (helpful := page.state.helpful) is not None:
            page.press(helpful)
            yield self._read_stop(say("The practice goes on"))

    def _question(self, page: QuestionPage) -> Iterator[Stop]:
        asking = page.asking
        page.choose(next(each for each in asking.left if each != asking.right))
        yield self._read_stop(say("Another answer brings a hint"))
        page.choose(asking.right)
        yield self._stop(say("The answer"))

    def _listen(self) -> Iterator[Stop]:
        self._window.go(routes.Listen())
        yield self._stop(say("Listen: one switch, one volume, nothing is recorded"))
        before, after = self._out / "before.wav", self._out / "after.wav"
        try:
            _write_conversation(before)
        except KnownError as error:
            yield self._stop(say("Listen"), str(error))
            return
        summary = process_file(before, after, Controls(on=True, volume_db=GAIN_DB, gate=True))
        draw_levels(
            [
                (say("Before: at the microphone, with the noise of a fan"), before),
                (
                    say(
                        "After: at the headphones, {gain} dB louder, pauses turned down", gain=round(GAIN_DB)
                    ),
                    after,
                ),
            ],
            self._out / "levels.png",
        )
        figures = ", ".join(
            f"{name} {round(value, 2)}" for name, value in asdict(summary).items() if isinstance(value, float)
        )
        yield Stop(
            "levels",
            say("The listening chain on a noisy recording"),
            (figures,),
            (("before", before.name), ("after", after.name)),
        )

    def _support(self) -> Iterator[Stop]:
        self._window.go_home()
        self._window.go(routes.SupportDoor())
        yield self._stop(say("The supporter's door: a PIN is chosen first"))
        door = self._window.screen_now
        assert isinstance(door, PinScreen)
        for digit in PIN + PIN:
            door.press(digit)
        yield self._stop(say("Support"))
        self._window.go(routes.Choose("theme"))
        self._app.settings.change("theme", "dark")
        yield self._stop(say("Another theme, at once"))
        self._app.settings.change("theme", "cream")
        self._window.go(routes.DeviceCheck())
        screen = self._window.screen_now
        assert isinstance(screen, FindingsScreen)
        screen.wait()
        yield self._stop(say("What works on this device, and what does not"))


def _write_conversation(file: Path) -> None:
    """Write speech of the real voice in the noise of a fan, both at a laptop microphone's level."""
    with TemporaryDirectory() as room:
        said = Path(room) / "said.wav"
        speak_to_files("\n".join(CONVERSATION), said)
        with wave.open(str(said), "rb") as recording:
            rate = recording.getframerate()
            speech = np.frombuffer(recording.readframes(recording.getnframes()), np.int16) / 32768
    pause = np.zeros(rate)
    speech = np.concatenate([pause, speech, pause, speech, pause])
    generator = np.random.default_rng(1)
    spectrum = np.fft.rfft(generator.standard_normal(len(speech)))
    frequencies = np.fft.rfftfreq(len(speech), 1 / rate)
    fan = np.fft.irfft(spectrum / np.maximum(frequencies, 80.0) ** 0.8, len(speech))
    talking = np.abs(speech) > 0.01
    speech *= 10 ** (SPEECH_DB / 20) / np.sqrt(np.mean(speech[talking] ** 2))
    fan *= 10 ** (NOISE_DB / 20) / np.sqrt(np.mean(fan**2))
    with wave.open(str(file), "wb") as made:
        made.setnchannels(1)
        made.setsampwidth(2)
        made.setframerate(rate)
        made.writeframes((np.clip(speech + fan, -1, 1) * 32767).astype("<i2").tobytes())


def _page(stops: list[Stop]) -> str:
    sections = []
    for at, stop in enumerate(stops):
        words = "".join(f"<p>{html.escape(each)}</p>" for each in stop.words)
        sounds = "".join(
            f'<p>{html.escape(title)}<br><audio controls src="{html.escape(file)}"></audio></p>'
            for title, file in stop.sounds
        )
        before = f'<a href="#s{at}">Back</a>' if at else ""
        after = f'<a href="#s{at + 2}">Next</a>' if at + 1 < len(stops) else ""
        sections.append(
            f'<section id="s{at + 1}"><h2>{at + 1}. {html.escape(stop.title)}</h2>'
            f'<img src="{stop.name}.png" alt="{html.escape(stop.title)}">{words}{sounds}'
            f"<nav>{before} {after}</nav></section>"
        )
    return PAGE.replace("SECTIONS", "\n".join(sections))


PAGE = """<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>Inclusion: the tour</title>
<meta name="viewport" content="width=device-width">
<style>
body { font-family: Andika, "DejaVu Sans", sans-serif; font-size: 1.2rem; line-height: 1.6; color: #1d2b3a;
  background: #f7f0e1; margin: 0 auto; max-width: 60rem; padding: 1rem; }
section { min-height: 100vh; }
img { max-width: 100%; border: 2px solid #6f6a5d; border-radius: 12px; }
nav a { display: inline-block; padding: 0.8rem 2rem; margin: 1rem 1rem 1rem 0; border: 3px solid #1f4e5f;
  border-radius: 12px; color: #1d2b3a; background: #fffaf0; text-decoration: none; font-weight: bold; }
</style></head><body>
<h1>Inclusion: the tour</h1>
<p>Pictures and sounds of the real app, made without a screen or a sound card.</p>
SECTIONS
</body></html>
"""
