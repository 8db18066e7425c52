"""The one window: the fixed bar, the screen under it, and the way between screens."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from inclusion.devices.reader import Reader
from inclusion.ui.frame import Kit, Readable, Screen, on_lines
from inclusion.ui.routes import BEHIND_PIN, Help, Home, Route, Support, SupportDoor
from inclusion.ui.widgets.button import BY_KEYS
from inclusion.ui.widgets.words import Sentence
from inclusion.words import say

SMALLEST = (800, 600)


class Window(QMainWindow):
    """Shows one screen at a time, and reads it aloud."""

    something_broke = Signal()
    """A bug was caught, in whatever thread: the person hears that they can go on."""

    def __init__(
        self,
        kit: Callable[[], Kit],
        build: Callable[[Route, Kit], Screen],
        reader: Reader,
        *,
        kiosk: bool,
    ) -> None:
        super().__init__()
        self._kit = kit
        self._build = build
        self._reader = reader
        self._kiosk = kiosk
        self._may_close = not kiosk
        self._said: list[Readable] = []
        self.history: list[Route] = [Home()]
        self.screen_now: Screen | None = None
        self.setWindowTitle("Inclusion")
        self.setMinimumSize(*SMALLEST)
        if kiosk:
            self.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        reader.sentence_started.connect(self._mark_sentence)
        reader.word_started.connect(self._mark_word)
        reader.changed.connect(self._show_reading)
        reader.trouble.connect(self.show_notice)
        self.something_broke.connect(lambda: self.show_notice(say("Something did not work. You can go on.")))
        self._notice = ""
        self._draw()
        app = QApplication.instance()
        if app is not None:
            app.installEventFilter(self)

    # building

    def _draw(self) -> None:
        """Build bar and screen anew, in the look of now."""
        kit = self._kit()
        central = QWidget()
        column = QVBoxLayout(central)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.home_button = kit.button(say("Home"), icon="home")
        self.back_button = kit.button(say("Back"), icon="back")
        self.read_button = kit.button(say("Read to me"), icon="read")
        self.help_button = kit.button(say("Help"), icon="help")
        self.home_button.clicked.connect(self.go_home)
        self.back_button.clicked.connect(self.go_back)
        self.read_button.clicked.connect(self.read_or_stop)
        self.help_button.clicked.connect(lambda: self.go(Help()))
        self.bar = QWidget()
        row = QHBoxLayout(self.bar)
        row.setContentsMargins(kit.look.gap, kit.look.gap // 2, kit.look.gap, 0)
        row.setSpacing(kit.look.gap // 2)
        for button in (self.home_button, self.back_button, self.read_button, self.help_button):
            button.setFont(kit.look.bar_words)
            row.addWidget(button, 1)
        column.addWidget(self.bar)
        self.notice = Sentence(kit.look, self._notice, font=kit.look.small_words)
        self.notice.setVisible(bool(self._notice))
        notice_row = QHBoxLayout()
        notice_row.setContentsMargins(kit.look.gap, 0, kit.look.gap, 0)
        notice_row.addWidget(self.notice)
        column.addLayout(notice_row)
        self._place = QVBoxLayout()
        column.addLayout(self._place, 1)
        self.setPalette(kit.look.palette())
        old = self.takeCentralWidget()
        self.setCentralWidget(central)
        if old is not None:
            old.deleteLater()
        self.screen_now = None
        self._show(self.history[-1], kit)

    def _show(self, route: Route, kit: Kit | None = None) -> None:
        self._reader.stop()
        screen = self._build(route, kit or self._kit())
        screen.wants.connect(self.go)
        screen.wants_out.connect(self._leave)
        screen.changed.connect(self._reader.stop)
        old, self.screen_now = self.screen_now, screen
        self._place.addWidget(screen, 1)
        if old is not None:
            old.leave()
            self._place.removeWidget(old)
            old.hide()
            old.deleteLater()
        at_home = isinstance(route, Home)
        self.home_button.setEnabled(not at_home)
        self.back_button.setEnabled(not at_home)
        self.help_button.setEnabled(not isinstance(route, Help))
        screen.heading.setFocus(Qt.FocusReason.OtherFocusReason)

    def redraw(self) -> None:
        """Show the same screen in a look that has changed."""
        old = self.screen_now
        if old is not None:
            old.leave()
        self._draw()
        if old is not None and self.screen_now is not None:
            self.screen_now.resume(old)

    # going

    def go(self, route: Route) -> None:
        """Open a screen; what stands behind the PIN opens from inside Support only."""
        inside = any(isinstance(each, BEHIND_PIN) for each in self.history)
        through = isinstance(route, Support) and isinstance(self.history[-1], SupportDoor)
        if isinstance(route, BEHIND_PIN) and not (inside or through):
            route = SupportDoor()
        if isinstance(route, Support):
            self.history = [each for each in self.history if not isinstance(each, SupportDoor)]
        self.history.append(route)
        self.show_notice("")
        self._show(route)

    def go_back(self) -> None:
        """Take one step back; nothing is lost by it."""
        if self.screen_now is not None and self.screen_now.go_back_within():
            return
        self._leave()

    def _leave(self) -> None:
        if len(self.history) > 1:
            self.history.pop()
        self._show(self.history[-1])

    def go_home(self) -> None:
        """Open the three doors; Support asks for its PIN again after this."""
        self.history = [Home()]
        self.show_notice("")
        self._show(self.history[-1])

    # reading

    def read_or_stop(self) -> None:
        """Read this screen aloud, or stop at once."""
        if self._reader.is_reading:
            self._reader.stop()
        elif self.screen_now is not None:
            notice = [self.notice] if self.notice.isVisible() else []
            self._said = [*notice, *self.screen_now.readables()]
            self._reader.read([each.words for each in self._said])

    def _unmark(self) -> None:
        for each in self._said:
            each.set_spoken(False)

    def _mark_sentence(self, index: int) -> None:
        self._unmark()
        if index < len(self._said) and self.screen_now is not None:
            self._said[index].set_spoken(True)
            self.screen_now.show_spoken(self._said[index])

    def _mark_word(self, index: int, word: int) -> None:
        if index < len(self._said):
            said = self._said[index]
            if isinstance(said, Sentence):
                said.set_spoken(True, word)

    def _show_reading(self) -> None:
        if self._reader.is_reading:
            self.read_button.set_words(say("Stop"), "stop")
            return
        self._unmark()
        self._said = []
        self.read_button.set_words(say("Read to me"), "read")

    def show_notice(self, words: str) -> None:
        """Say one calm sentence under the bar; an empty one takes it away."""
        self._notice = words
        self.notice.set_words(on_lines(words))
        self.notice.setVisible(bool(words))

    # keys and closing

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Any press but on "Stop" itself stops the voice, and still does what it does."""
        presses = {QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick, QEvent.Type.TouchBegin}
        if event.type() in presses:
            self._by_keys(False)
        elif event.type() == QEvent.Type.KeyPress:
            self._by_keys(True)
        is_press = event.type() in presses and isinstance(watched, QWidget)
        if is_press and self._reader.is_reading and watched is not self.read_button:
            self._reader.stop()
        return super().eventFilter(watched, event)

    def _by_keys(self, by_keys: bool) -> None:
        """Show where the keyboard is while it is used, and only then."""
        if bool(self.property(BY_KEYS)) != by_keys:
            self.setProperty(BY_KEYS, by_keys)
            if (focus := self.focusWidget()) is not None:
                focus.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._reader.is_reading:
            self._reader.stop()
            event.accept()
        else:
            super().keyPressEvent(event)

    def allow_closing(self) -> None:
        """A supporter, or the system, closes the app."""
        self._may_close = True
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """On a loan device the app closes from Support, not by accident."""
        if not self._may_close:
            event.ignore()
            return
        if self.screen_now is not None:
            self.screen_now.leave()
        self._reader.stop()
        event.accept()
