"""Every screen in every theme and size, and every picture, as PNGs that a person can look through."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

from inclusion.app import Inclusion, start_qt
from inclusion.devices.finding import Finding
from inclusion.devices.sound_card.listener import Kind, State
from inclusion.listening.controls import Reading
from inclusion.paths import Places, make_folder
from inclusion.settings import BY_NAME
from inclusion.ui import routes
from inclusion.ui.fit import cut_words
from inclusion.ui.pictures import Pictures
from inclusion.ui.practice.page import HelpWanted, PracticePage
from inclusion.ui.screens.lesson import LessonScreen
from inclusion.ui.screens.lesson_pages import Page
from inclusion.ui.screens.listen import ListenScreen
from inclusion.ui.screens.question import QuestionPage
from inclusion.ui.supporter.findings import FindingsScreen
from inclusion.ui.supporter.pin import PinScreen
from inclusion.ui.widgets.button import PressGuard
from inclusion.ui.widgets.words import Sentence
from inclusion.words import say

SIZES = ((1280, 800), (1920, 1080), (800, 1280))
SCALES = (100, 200, 300)
THEMES = tuple(str(theme) for theme in BY_NAME["theme"].choices)
THUMB = 150
SETTLE = 4
"""A new body is shown, laid out and sized in turns of the event loop."""
QUICK = 80
"""How little a PNG is pressed, of 100: a little larger, and much quicker to write."""
CELL = 210
LOOK_COLUMNS, LOOK_CELL = 12, 240
EXAMPLE_FINDINGS = (
    Finding("screen", True, "The screen is large enough."),
    Finding("voice", True, "The voice works."),
    Finding("microphone", False, "I cannot find a microphone. Plug one in."),
    Finding("disk", True, "There is room on the disk."),
)


@dataclass(frozen=True)
class Shot:
    """One screen in one state."""

    name: str
    show: Callable[[Inclusion], object]
    in_every_theme: bool = True
    """All lessons but one are drawn in the first theme alone: they are made of the same parts."""


def every_shot(app: Inclusion) -> Iterator[Shot]:
    """Give every screen and state of the app, for the packs it has."""

    def opens(name: str, route: routes.Route) -> Shot:
        return Shot(name, partial(_open, route=route))

    yield opens("home", routes.Home())
    yield opens("help", routes.Help())
    yield opens("learn", routes.Learn())
    first = True
    for pack in app.parts.packs():
        yield opens(f"pack-{pack.id}", routes.PackPage(pack.id))
        for lesson in pack.lessons:
            for shot in _lesson_shots(app, routes.LessonPage(pack.id, lesson.id)):
                yield replace(shot, in_every_theme=first)
            first = False
    yield Shot("learn-without-packs", _without_packs)
    yield opens("listen", routes.Listen())
    yield Shot("listen-on", partial(_listen, state=_LISTENING))
    yield Shot("listen-trouble", partial(_listen, state=_TROUBLE))
    yield opens("support-door", routes.SupportDoor())
    yield Shot("support-door-typing", _typing)
    yield opens("support", routes.Support())
    yield opens("words-and-colours", routes.LookAndWords())
    for setting in BY_NAME:
        yield opens(f"choose-{setting}", routes.Choose(setting))
    yield opens("set-up", routes.SetUp())
    yield opens("notes", routes.Notes())
    for pack in app.parts.packs():
        yield opens(f"notes-{pack.id}", routes.Notes(pack.id))
    yield Shot("check-device", partial(_findings, route=routes.DeviceCheck()))
    yield Shot("notice", _notice)


_LISTENING = State(Kind.LISTENING, say("You are listening."), Reading(input_db=-40.0, output_db=-30.0))
_TROUBLE = State(Kind.TROUBLE, say("I cannot find a microphone. Plug one in."))


def _open(app: Inclusion, route: routes.Route) -> None:
    app.window.go_home()
    if isinstance(route, routes.BEHIND_PIN):
        app.window.go(routes.SupportDoor())
        app.window.go(routes.Support())
    if not isinstance(route, (routes.Home, routes.Support)):
        app.window.go(route)


def _lesson_shots(app: Inclusion, route: routes.LessonPage) -> Iterator[Shot]:
    _open(app, route)
    screen = app.window.screen_now
    if not isinstance(screen, LessonScreen):
        return
    for at in range(screen.count):
        name = f"{route.lesson}-{at + 1:02d}"
        yield Shot(name, partial(_page, route=route, at=at))
        _page(app, route, at)
        page = _lesson(app).page
        if isinstance(page, PracticePage):
            for way in HelpWanted:
                shown = way.value.replace(" ", "-")
                yield Shot(f"{name}-{shown}", partial(_practice, route=route, at=at, way=way))
            yield Shot(f"{name}-done", partial(_practised, route=route, at=at))
        elif isinstance(page, QuestionPage):
            for tries in (1, 2, 3, 0):
                state = f"try-{tries}" if tries else "answered"
                yield Shot(f"{name}-{state}", partial(_question, route=route, at=at, tries=tries))
        elif at == 1:
            yield Shot(f"{name}-spoken", partial(_spoken, route=route, at=at))


def _lesson(app: Inclusion) -> LessonScreen:
    screen = app.window.screen_now
    assert isinstance(screen, LessonScreen)
    return screen


def _page(app: Inclusion, route: routes.LessonPage, at: int) -> None:
    if app.window.history[-1] != route:
        _open(app, route)
    _lesson(app).show_page(at)


def _spoken(app: Inclusion, route: routes.LessonPage, at: int) -> None:
    _page(app, route, at)
    first = _lesson(app).page.readables[0]
    if isinstance(first, Sentence):
        first.set_spoken(True, 1)


def _practice(app: Inclusion, route: routes.LessonPage, at: int, way: HelpWanted) -> PracticePage:
    _page(app, route, at)
    page = _lesson(app).page
    assert isinstance(page, PracticePage)
    page.choose_help(way)
    return page


def _practised(app: Inclusion, route: routes.LessonPage, at: int) -> None:
    page: Page = _practice(app, route, at, HelpWanted.LET_ME)
    while isinstance(page, PracticePage) and (helpful := page.state.helpful) is not None:
        page.press(helpful)
        page = _lesson(app).page  # a new look brings another page


def _question(app: Inclusion, route: routes.LessonPage, at: int, tries: int) -> None:
    _page(app, route, at)
    page = _lesson(app).page
    assert isinstance(page, QuestionPage)
    for _ in range(tries):
        page.choose(next(each for each in page.asking.left if each != page.asking.right))
    if not tries:
        page.choose(page.asking.right)


def _without_packs(app: Inclusion) -> None:
    found, app.parts.packs = app.parts.packs, list
    _open(app, routes.Learn())
    app.parts.packs = found


def _listen(app: Inclusion, state: State) -> None:
    _open(app, routes.Listen())
    screen = app.window.screen_now
    assert isinstance(screen, ListenScreen)
    screen.show_state(state)


def _typing(app: Inclusion) -> None:
    _open(app, routes.SupportDoor())
    screen = app.window.screen_now
    assert isinstance(screen, PinScreen)
    screen.press("1")
    screen.press("2")


def _findings(app: Inclusion, route: routes.Route) -> None:
    app.parts.examine = lambda: EXAMPLE_FINDINGS
    _open(app, route)
    screen = app.window.screen_now
    assert isinstance(screen, FindingsScreen)
    screen.show_findings(EXAMPLE_FINDINGS)


def _notice(app: Inclusion) -> None:
    _open(app, routes.Home())
    app.window.show_notice(say("This device has no voice yet. You can still read."))


def draw_screens(places: Places, out: Path) -> tuple[Path, list[str]]:
    """Draw every screen in every look into `out`; give the contact sheet, and what is cut."""
    qt = start_qt()
    make_folder(out)
    cut: list[str] = []
    with TemporaryDirectory() as empty:
        app = Inclusion(Places(Path(empty), places.assets, places.lessons), guard=PressGuard(0))
        app.window.show()
        shots = list(every_shot(app))
        looks = [(theme, scale, size) for theme in THEMES for scale in SCALES for size in SIZES]
        common = [shot.name for shot in shots if shot.in_every_theme]
        sheet = _Sheet(len(looks), len(common), THUMB)
        for column, (theme, scale, size) in enumerate(looks):
            app.settings.change("theme", theme)
            app.settings.change("text_size", scale)
            app.window.resize(*size)
            folder = out / f"{theme}-{scale}-{size[0]}x{size[1]}"
            folder.mkdir(exist_ok=True)
            one = _Sheet(LOOK_COLUMNS, -(-len(shots) // LOOK_COLUMNS), LOOK_CELL)
            for at, shot in enumerate(shots):
                if not (shot.in_every_theme or theme == THEMES[0]):
                    continue
                app.window.show_notice("")
                shot.show(app)
                for _ in range(SETTLE):
                    qt.processEvents()
                picture = app.window.grab()
                picture.save(str(folder / f"{shot.name}.png"), "PNG", QUICK)
                if shot.in_every_theme:
                    sheet.put(column, common.index(shot.name), picture)
                one.put(at % LOOK_COLUMNS, at // LOOK_COLUMNS, picture, shot.name)
                cut += [f"{folder.name}/{shot.name}: {each}" for each in cut_words(app.window)]
            one.save(out / f"sheet-{folder.name}.png")
        app.close()
        app.window.allow_closing()
        app.window.deleteLater()
    return sheet.save(out / "contact-sheet.png"), cut


def draw_pictures(places: Places, out: Path) -> Path:
    """Draw a labelled sheet of every picture and icon, and give its path."""
    start_qt()
    make_folder(out)
    files = sorted([*places.assets.rglob("*.svg"), *places.lessons.rglob("*.svg")])
    columns = 8
    pictures = Pictures(places.assets)
    sheet = _Sheet(columns, -(-len(files) // columns), CELL)
    for at, file in enumerate(files):
        colour = "#1d2b3a" if file.parent.name == "icons" else ""
        picture = pictures.draw(file, CELL - 40, colour)
        sheet.put(at % columns, at // columns, picture, file.stem)
    return sheet.save(out / "pictures.png")


class _Sheet:
    """Many pictures on one, in rows and columns."""

    def __init__(self, columns: int, rows: int, cell: int) -> None:
        self._cell = cell
        self._whole = QPixmap(columns * cell, rows * cell)
        self._whole.fill(QColor("#d8d8d8"))

    def put(self, column: int, row: int, picture: QPixmap, words: str = "") -> None:
        side, label_height = self._cell - 4, 20 if words else 0
        place = QRect(column * self._cell + 2, row * self._cell + 2, side, side - label_height)
        small = picture.scaled(
            place.size(), Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        painter = QPainter(self._whole)
        painter.drawPixmap(place.left() + (place.width() - small.width()) // 2, place.top(), small)
        if words:
            label = QRect(place.left(), place.bottom(), place.width(), label_height)
            painter.drawText(label, Qt.AlignmentFlag.AlignCenter, words)
        painter.end()

    def save(self, file: Path) -> Path:
        self._whole.save(str(file))
        return file
