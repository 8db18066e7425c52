"""Which screen belongs to which route, and what each needs.

A screen's module is loaded when the screen is first opened: the three doors should not wait for the rest.
"""
# ruff: noqa: PLC0415, PLR0911

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from inclusion.errors import KnownError
from inclusion.settings import Settings
from inclusion.ui import routes
from inclusion.ui.frame import Kit, Screen
from inclusion.ui.routes import Route
from inclusion.ui.screens.home import HomeScreen
from inclusion.words import say

if TYPE_CHECKING:
    from inclusion.devices.finding import Finding
    from inclusion.packs.hand_out import HandOut
    from inclusion.packs.model import Lesson, Pack
    from inclusion.people.store import Store
    from inclusion.ui.screens.lesson import Going
    from inclusion.ui.screens.listen import Listening
    from inclusion.ui.supporter.pin import Lock


@dataclass
class Parts:
    """What the screens show and speak to, made once by the app."""

    settings: Settings
    packs: "Callable[[], Sequence[Pack]]"
    """Gives the packs, found when they are first needed."""
    store: "Store"
    lock: "Callable[[], Lock]"
    """Gives the one PIN lock, made when it is first needed."""
    listener: "Listening"
    examine: "Callable[[], Sequence[Finding]]"
    close: Callable[[], None]
    tell: Callable[[str], None]
    """Says one calm sentence to the person."""
    next_seed: Callable[[], int]


def build_screen(parts: Parts, route: Route, kit: Kit) -> Screen:
    """Make the screen of `route`; a pack or lesson that is gone leads to the words that say so."""
    match route:
        case routes.Home():
            return HomeScreen(kit)
        case routes.Learn():
            return _learn(parts, kit)
        case routes.PackPage(pack):
            return _pack(parts, kit, pack)
        case routes.LessonPage(pack, lesson):
            return _lesson(parts, kit, pack, lesson)
        case routes.Listen():
            from inclusion.ui.screens.listen import ListenScreen

            return ListenScreen(kit, parts.listener)
        case routes.Help():
            from inclusion.ui.screens.help import HelpScreen

            return HelpScreen(kit)
        case routes.Hidden():
            from inclusion.ui.screens.message import MessageScreen

            words = [say("Press Back to go on.")]
            return MessageScreen(
                kit, say("A calm screen"), words, picture="calm", alt=say("A plant by a window.")
            )
        case _:
            return _support(parts, route, kit)


def _support(parts: Parts, route: Route, kit: Kit) -> Screen:
    from inclusion.ui.supporter import menu
    from inclusion.ui.supporter.findings import FindingsScreen
    from inclusion.ui.supporter.pin import PinScreen

    match route:
        case routes.Support():
            return menu.support_screen(kit)
        case routes.LookAndWords():
            return menu.look_and_words_screen(kit)
        case routes.SetUp():
            return menu.set_up_screen(kit, parts.close)
        case routes.Choose(setting):
            return menu.choose_screen(kit, parts.settings, setting, parts.tell)
        case routes.DeviceCheck():
            return FindingsScreen(kit, say("Check this device"), parts.examine)
        case routes.Notes(pack):
            return _notes(parts, kit, pack)
        case routes.LessonCheck():
            return FindingsScreen(kit, say("Check the lessons"), partial(_pack_findings, parts))
        case _:
            return PinScreen(kit, parts.lock())


def _learn(parts: Parts, kit: Kit) -> Screen:
    from inclusion.ui.screens.learn import LearnScreen, no_lessons

    packs = parts.packs()
    sound = [pack for pack in packs if pack.lessons]
    if sound:
        return LearnScreen(kit, sound)
    return no_lessons(kit, broken=bool(packs))


def _pack(parts: Parts, kit: Kit, pack_id: str) -> Screen:
    from inclusion.ui.screens.learn import PackScreen

    pack = next((each for each in parts.packs() if each.id == pack_id and each.lessons), None)
    if pack is None:
        return _learn(parts, kit)
    finished = {event.lesson for event in parts.store.finished() if event.pack == pack.id}
    return PackScreen(kit, pack, finished)


def _lesson(parts: Parts, kit: Kit, pack_id: str, lesson_id: str) -> Screen:
    from inclusion.ui.screens.lesson import LessonScreen
    from inclusion.ui.screens.lesson_script import practice_of

    for pack in parts.packs():
        for lesson in pack.lessons:
            if (pack.id, lesson.id) == (pack_id, lesson_id):
                return LessonScreen(kit, lesson, practice_of(pack, lesson), _going(parts, pack, lesson))
    return _learn(parts, kit)


def _going(parts: Parts, pack: "Pack", lesson: "Lesson") -> "Going":
    from inclusion.ui.practice.page import RealApp
    from inclusion.ui.screens.lesson import Going

    store, filled = parts.store, partial(_filled, parts)

    def print_lesson() -> None:
        from inclusion.packs.hand_out import hand_out

        _print(parts, hand_out(pack, lesson, filled))

    return Going(
        fill=filled,
        place=store.place(pack.id, lesson.id),
        note_page=partial(store.note_step, pack.id, lesson.id),
        note_finished=partial(store.note_finished, pack.id, lesson.id),
        print_lesson=print_lesson,
        app=RealApp(parts.settings, parts.tell, partial(_print, parts)),
        seed=parts.next_seed(),
    )


def _filled(parts: Parts, words: str) -> str:
    """Put the device's own word into a text."""
    from inclusion.packs.lesson_text import fill

    return fill(words, parts.settings.text("device"))


def _print(parts: Parts, sheet: "HandOut") -> None:
    from inclusion.devices.printer import print_on_paper

    try:
        print_on_paper(sheet)
    except KnownError as error:
        parts.tell(str(error))
    else:
        parts.tell(say("The paper is coming."))


def _notes(parts: Parts, kit: Kit, pack_id: str) -> Screen:
    from inclusion.ui.supporter.notes import NotesScreen, PackNotesScreen

    pack = next((each for each in parts.packs() if each.id == pack_id), None)
    if pack is None:
        return NotesScreen(kit, [each for each in parts.packs() if each.lessons])
    return PackNotesScreen(kit, pack, partial(_filled, parts))


def _pack_findings(parts: Parts) -> "list[Finding]":
    from inclusion.devices.finding import Finding
    from inclusion.ui.check_lessons import check_everything

    findings = []
    for pack in parts.packs():
        problems = check_everything([pack.folder])
        findings += [Finding(pack.id, each.level != "error", str(each)) for each in problems]
        if not problems:
            findings.append(Finding(pack.id, True, say("{title}: no faults.", title=pack.title)))
    return findings or [Finding("packs", False, say("There are no lessons. Add a pack."))]
