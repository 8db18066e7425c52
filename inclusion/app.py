"""Builds everything once and hands it down."""

import itertools
import os
import signal
import socket
import sys
from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSocketNotifier, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from inclusion.devices.finding import Finding
from inclusion.devices.only_one import claim
from inclusion.devices.player import Player
from inclusion.devices.reader import Reader
from inclusion.devices.sound_card.listener import Listener
from inclusion.devices.voice.client import Voice
from inclusion.errors import catch_bugs, save_report
from inclusion.paths import Places, can_keep
from inclusion.people.store import open_store
from inclusion.settings import Settings, load_settings
from inclusion.ui.build import Parts, build_screen
from inclusion.ui.frame import Kit, Screen
from inclusion.ui.pictures import Pictures
from inclusion.ui.routes import Route
from inclusion.ui.theme import Look, believable_pixels_per_mm, theme_loader
from inclusion.ui.widgets.button import PressGuard
from inclusion.ui.window import Window
from inclusion.words import choose_language, say

if TYPE_CHECKING:
    from inclusion.packs.model import Pack
    from inclusion.people.pin import PinLock

DESK_SIZE = (1280, 800)


def start_qt() -> QApplication:
    """Make the one QApplication, looking the same everywhere."""
    running = QApplication.instance()
    if isinstance(running, QApplication):
        return running
    app = QApplication(["inclusion"])
    app.setStyle("Fusion")
    app.setApplicationName("Inclusion")
    app.setQuitOnLastWindowClosed(True)
    return app


class Inclusion:
    """One running app: its parts, and its window."""

    def __init__(self, places: Places, *, kiosk: bool = False, guard: PressGuard | None = None) -> None:
        choose_language("en", places.assets / "translations")
        keeps = can_keep(places.data)
        self.places = places
        self.settings = load_settings(places.settings) if keeps else Settings()
        self.pictures = Pictures(places.assets)
        self._guard = guard or PressGuard()
        self._theme = theme_loader(places.assets)
        self.voice = Voice()
        self.reader = Reader(self.voice, Player(), lambda: self.settings.number("speed"))
        self.listener = Listener()
        on_device = keeps and self.settings.text("keep") == "device"
        self.store = open_store(places.progress if on_device else None)
        seeds = itertools.count(int.from_bytes(os.urandom(2)))
        self.parts = Parts(
            settings=self.settings,
            packs=cache(lambda: _find_packs(places)),
            store=self.store,
            lock=cache(lambda: _pin_lock(places.pin if keeps else None)),
            listener=self.listener,
            examine=self._examine,
            close=lambda: self.window.allow_closing(),  # noqa: PLW0108  the window comes later
            tell=lambda words: self.window.show_notice(words),  # noqa: PLW0108  the window comes later
            next_seed=lambda: next(seeds),
        )
        self.window = Window(self.kit, self._build, self.reader, kiosk=kiosk)
        self.settings.watch(self._setting_changed)
        trouble = (
            "" if keeps else say("This device cannot save here. You can go on. Ask your supporter to look.")
        )
        if notice := trouble or self.settings.trouble or self.store.trouble:
            self.window.show_notice(notice)

    def kit(self) -> Kit:
        """What widgets are made with, in the look of now."""
        theme = self._theme(self.settings.text("theme"))
        look = Look(theme, self.settings.number("text_size") / 100, believable_pixels_per_mm())
        return Kit(look, self.pictures, self._guard, self._theme)

    def _examine(self) -> Sequence[Finding]:
        from inclusion.devices.doctor import examine  # noqa: PLC0415  only Support needs it

        return examine(self.places)

    def _build(self, route: Route, kit: Kit) -> Screen:
        return build_screen(self.parts, route, kit)

    def _setting_changed(self, name: str) -> None:
        if name in {"theme", "text_size"}:
            self.window.redraw()
        elif name == "keep":
            self._keep_elsewhere()

    def _keep_elsewhere(self) -> None:
        """Keep from now on where the supporter chose; "just for today" throws away what was kept."""
        on_device = self.settings.text("keep") == "device"
        before = self.store
        before.close()
        if not on_device:
            for kept in self.places.data.glob(f"{self.places.progress.stem}.*"):
                kept.unlink(missing_ok=True)
        self.store = open_store(self.places.progress if on_device else None)
        if on_device:
            self.store.take_over(before)
        self.parts.store = self.store
        if self.store.trouble:
            self.window.show_notice(self.store.trouble)

    def close(self) -> None:
        """End every part; nothing goes on after it."""
        self.reader.close()
        self.listener.close()
        if self.listener.fault:
            save_report(self.places.reports, self.listener.fault)
        self.store.close()


def open_app(places: Places, *, windowed: bool) -> int:
    """Open the window, run until a supporter or the system closes it, and give the exit code."""
    qt = start_qt()
    _report_qt_faults(places)
    lock, alone = claim(places.data)
    if not alone:
        return _say_already_open(qt, places)
    app = Inclusion(places, kiosk=not windowed)
    catch_bugs(places.reports, app.window.something_broke.emit)
    undo_signals = _close_on_signals(app.window.allow_closing)
    if windowed:
        app.window.resize(*DESK_SIZE)
        app.window.show()
    else:
        app.window.showFullScreen()
    code = qt.exec()
    undo_signals()
    app.close()
    lock.unlock()
    return code


def _find_packs(places: Places) -> "list[Pack]":
    from inclusion.packs.library import find_packs  # noqa: PLC0415  only Learn and Support need it

    return find_packs([places.lessons, places.added_packs])


def _pin_lock(file: Path | None) -> "PinLock":
    from inclusion.people.pin import PinLock  # noqa: PLC0415  only Support needs it

    return PinLock(file)


def _say_already_open(qt: QApplication, places: Places) -> int:
    from inclusion.ui.screens.message import MessageScreen  # noqa: PLC0415  only a second copy needs it

    themes = theme_loader(places.assets)
    look = Look(themes("cream"), 1.0, believable_pixels_per_mm())
    kit = Kit(look, Pictures(places.assets), PressGuard(), themes)
    close = kit.button(say("Close this window"), icon="leave")
    screen = MessageScreen(
        kit,
        say("Inclusion is open already"),
        [say("There are 2 windows."), say("Close this one. Use the other one.")],
        picture="second-window",
        alt=say("2 windows, one behind the other."),
        actions=[close],
    )
    close.clicked.connect(screen.close)
    screen.setPalette(kit.look.palette())
    screen.setAutoFillBackground(True)
    screen.setWindowTitle("Inclusion")
    screen.resize(900, 600)
    screen.show()
    sys.stderr.write(say("Inclusion is open already. Close this one. Use the other one.") + "\n")
    return qt.exec() or 1


def _report_qt_faults(places: Places) -> None:
    def received(kind: QtMsgType, _context: object, words: str) -> None:
        if sys.stderr is not None:
            sys.stderr.write(words + "\n")
        if kind in {QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg}:
            save_report(places.reports, words)

    qInstallMessageHandler(received)


def _drain(near: socket.socket, close: Callable[[], None]) -> None:
    near.recv(64)
    close()


def _close_on_signals(close: Callable[[], None]) -> Callable[[], None]:
    """Close in order when the system or a terminal asks; gives what takes the handlers away again."""
    near, far = socket.socketpair()
    far.setblocking(False)
    waker = signal.set_wakeup_fd(far.fileno())
    notifier = QSocketNotifier(near.fileno(), QSocketNotifier.Type.Read)
    notifier.activated.connect(lambda: _drain(near, close))
    wanted = [signal.SIGINT, signal.SIGTERM]
    before = [signal.signal(each, lambda *_: None) for each in wanted]

    def undo() -> None:
        for each, handler in zip(wanted, before, strict=True):
            signal.signal(each, handler)
        signal.set_wakeup_fd(waker)
        notifier.setEnabled(False)
        near.close()
        far.close()

    return undo
