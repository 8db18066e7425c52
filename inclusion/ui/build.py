"""Which screen belongs to which route, and what each needs."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from inclusion.devices.finding import Finding
from inclusion.packs.lesson_text import fill
from inclusion.packs.model import Lesson, Pack
from inclusion.people.pin import PinLock
from inclusion.people.store import Store
from inclusion.settings import Settings
from inclusion.ui import routes
from inclusion.ui.frame import Kit, Screen
from inclusion.ui.routes import Route
from inclusion.ui.screens.help import HelpScreen
from inclusion.ui.screens.home import HomeScreen
from inclusion.ui.screens.learn import LearnScreen, PackScreen, no_lessons
from inclusion.ui.screens.lesson import Going, LessonScreen
from inclusion.ui.screens.lesson_script import script_of
from inclusion.ui.screens.listen import Listening, ListenScreen
from inclusion.ui.supporter.findings import FindingsScreen
from inclusion.ui.supporter.menu import choose_screen, look_and_words_screen, set_up_screen, support_screen
from inclusion.ui.supporter.pin import PinScreen
from inclusion.words import say


@dataclass
class Parts:
    """What the screens show and speak to, made once by the app."""

    settings: Settings
    packs: Callable[[], Sequence[Pack]]
    """The packs as they were found, asked when they are first needed."""
    store: Store
    lock: PinLock
    listener: Listening
    examine: Callable[[], Sequence[Finding]]
    close: Callable[[], None]
    tell: Callable[[str], None]
    """Says one calm sentence to the person."""
    next_seed: Callable[[], int]


def build_screen(parts: Parts, route: Route, kit: Kit) -> Screen:  # noqa: C901, PLR0911, PLR0912  one line a route
    """Make the screen of `route`; a pack or lesson that is gone leads to the words that say so."""
    match route:
        case routes.Home():
            return HomeScreen(kit)
        case routes.Learn():
            return _learn(parts, kit)
        case routes.PackPage(pack_id):
            pack = next((each for each in parts.packs() if each.id == pack_id), None)
            return _pack(parts, kit, pack) if pack else _learn(parts, kit)
        case routes.LessonPage(pack_id, lesson_id):
            return _lesson(parts, kit, pack_id, lesson_id)
        case routes.Listen():
            return ListenScreen(kit, parts.listener)
        case routes.SupportDoor():
            return PinScreen(kit, parts.lock)
        case routes.Support():
            return support_screen(kit)
        case routes.Choose(setting):
            return choose_screen(kit, parts.settings, setting, parts.tell)
        case routes.LookAndWords():
            return look_and_words_screen(kit)
        case routes.SetUp():
            return set_up_screen(kit, parts.close)
        case routes.DeviceCheck():
            return FindingsScreen(kit, say("Check this device"), parts.examine)
        case routes.LessonCheck():
            return FindingsScreen(kit, say("Check the lessons"), partial(_pack_findings, parts))
        case routes.Help():
            return HelpScreen(kit)


def _learn(parts: Parts, kit: Kit) -> Screen:
    packs = parts.packs()
    open_packs = [pack for pack in packs if pack.lessons]
    if not open_packs:
        return no_lessons(kit, [str(problem) for pack in packs for problem in pack.problems])
    return LearnScreen(kit, open_packs)


def _pack(parts: Parts, kit: Kit, pack: Pack) -> Screen:
    finished = {event.lesson for event in parts.store.finished() if event.pack == pack.id}
    return PackScreen(kit, pack, finished)


def _lesson(parts: Parts, kit: Kit, pack_id: str, lesson_id: str) -> Screen:
    found = [
        (pack, lesson)
        for pack in parts.packs()
        for lesson in pack.lessons
        if (pack.id, lesson.id) == (pack_id, lesson_id)
    ]
    if not found:
        return _learn(parts, kit)
    pack, lesson = found[0]
    return LessonScreen(kit, lesson, script_of(pack, lesson), _going(parts, pack, lesson))


def _going(parts: Parts, pack: Pack, lesson: Lesson) -> Going:
    store = parts.store
    return Going(
        fill=lambda words: fill(words, parts.settings.text("device")),
        place=store.place(pack.id, lesson.id),
        note_page=lambda page, pages: store.note_step(pack.id, lesson.id, page, pages),
        note_finished=lambda how: store.note_finished(pack.id, lesson.id, how),
        seed=parts.next_seed(),
    )


def _pack_findings(parts: Parts) -> list[Finding]:
    from inclusion.ui.check_lessons import check_everything  # noqa: PLC0415  the rules are a supporter's

    findings = []
    for pack in parts.packs():
        problems = check_everything([pack.folder])
        findings += [Finding(pack.id, each.level != "error", str(each)) for each in problems]
        if not problems:
            findings.append(Finding(pack.id, True, say("{title}: no faults.", title=pack.title)))
    return findings or [Finding("packs", False, say("There are no lessons. Add a pack."))]
