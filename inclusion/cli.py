"""The commands; without one, the app opens."""

import argparse
import json
import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import asdict
from pathlib import Path

from inclusion import __version__
from inclusion.errors import KnownError
from inclusion.paths import Places, find_places
from inclusion.words import say

DONE, FAULT = 0, 1
Run = Callable[[Places, argparse.Namespace], int]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command: 0 for done, 1 for a fault found, 2 for a wrong call, with one sentence on stderr."""
    options = _parser().parse_args(arguments)
    places = find_places(options.data)
    run: Run = options.run
    try:
        return run(places, options)
    except KnownError as error:
        print(error, file=sys.stderr)
        return FAULT


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="inclusion", description="Learn, listen and support, without the internet."
    )
    parser.add_argument("--version", action="version", version=f"Inclusion {__version__}")
    parser.add_argument("--data", type=Path, metavar="DIR", help="keep everything in DIR")
    parser.add_argument("--windowed", action="store_true", help="open in a window, for desks")
    parser.set_defaults(run=_open)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")

    def command(name: str, run: Run, words: str) -> argparse.ArgumentParser:
        added = commands.add_parser(name, help=words, description=words)
        added.set_defaults(run=run)
        return added

    tour = command("tour", _tour, "walk the main job without a screen or a sound card")
    tour.add_argument("out", type=Path, metavar="OUT")
    gallery = command("gallery", _gallery, "draw every screen in every theme and size, or every picture")
    gallery.add_argument("out", type=Path, metavar="OUT")
    gallery.add_argument("--pictures", action="store_true", help="the pictures instead of the screens")
    doctor = command("doctor", _doctor, "say what works on this device")
    doctor.add_argument("--json", action="store_true")
    check = command("check", _check, "check lesson packs; without PACK, ours and the words of the app")
    check.add_argument("packs", nargs="*", type=Path, metavar="PACK")
    check.add_argument("--json", action="store_true")
    speak = command("speak", _speak, "say a text into a file")
    speak.add_argument("text")
    speak.add_argument("--wav", type=Path, required=True, metavar="OUT")
    speak.add_argument("--timings", type=Path, metavar="OUT")
    speak.add_argument("--voice", default="")
    speak.add_argument("--speed", type=int, default=150, metavar="WORDS_A_MINUTE")
    print_out = command("print", _print, "print a lesson as a large-print hand-out")
    print_out.add_argument("lesson", help="a lesson's name, such as joining-calls/sound-and-mute")
    print_out.add_argument("out", type=Path, metavar="OUT.pdf")
    command("voices", _voices, "list the voices on this device")
    listen = command("listen", _listen, "run the listening chain")
    way = listen.add_mutually_exclusive_group(required=True)
    way.add_argument(
        "--file", nargs=2, type=Path, metavar=("IN", "OUT"), help="from a recording to a recording"
    )
    way.add_argument("--live", action="store_true", help="from microphone to headphones, with a level")
    way.add_argument("--devices", action="store_true", help="list microphones and headphones")
    listen.add_argument("--volume", type=float, default=0.0, metavar="DB")
    listen.add_argument("--no-gate", action="store_true")
    listen.add_argument("--seconds", type=float, help="how long to listen live")
    return parser


def _open(places: Places, options: argparse.Namespace) -> int:
    if not _has_screen():
        print(say("There is no screen here. Make the tour instead: python main.py tour OUT"), file=sys.stderr)
        return FAULT
    from inclusion.app import open_app

    return open_app(places, windowed=options.windowed)


def _has_screen() -> bool:
    shown = any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
    return sys.platform in {"win32", "darwin"} or shown


def _without_screen() -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def _tour(places: Places, options: argparse.Namespace) -> int:
    _without_screen()
    from inclusion.tour import make_tour

    page = make_tour(places, options.out)
    print(say("The tour is ready. Open {page}", page=page))
    return DONE


def _gallery(places: Places, options: argparse.Namespace) -> int:
    _without_screen()
    from inclusion.gallery import draw_pictures, draw_screens

    if options.pictures:
        print(draw_pictures(places, options.out))
        return DONE
    sheet, cut = draw_screens(places, options.out)
    print(sheet)
    for each in cut:
        print(each, file=sys.stderr)
    return FAULT if cut else DONE


def _doctor(places: Places, options: argparse.Namespace) -> int:
    from inclusion.devices.doctor import examine

    findings = examine(places)
    if options.json:
        print(
            json.dumps(
                {each.name: {"ok": each.ok, "words": each.words, **each.details} for each in findings},
                indent=2,
            )
        )
    else:
        for each in findings:
            print(f"{'✓' if each.ok else '✗'} {each.words}")
    return DONE if all(each.ok for each in findings) else FAULT


def _check(places: Places, options: argparse.Namespace) -> int:
    from inclusion.ui.check_lessons import check_everything
    from inclusion.ui.check_words import check_own_words

    problems = check_everything(options.packs or [places.lessons])
    if not options.packs:
        problems = sorted([*problems, *check_own_words()], key=lambda each: each.level)
    if options.json:
        print(json.dumps([asdict(each) for each in problems], indent=2))
    else:
        print(say("The computer checked the form. People must check the meaning."))
        for each in problems:
            print(f"{each.level}: {each}")
    return FAULT if any(each.level == "error" for each in problems) else DONE


def _print(places: Places, options: argparse.Namespace) -> int:
    _without_screen()
    from inclusion.app import start_qt
    from inclusion.devices.printer import print_to_pdf
    from inclusion.packs.hand_out import hand_out
    from inclusion.packs.lesson_text import fill
    from inclusion.packs.library import find_packs
    from inclusion.settings import load_settings

    start_qt()
    word = load_settings(places.settings).text("device")
    for pack in find_packs([places.lessons, places.added_packs]):
        for lesson in pack.lessons:
            if options.lesson in {lesson.id, f"{pack.id}/{lesson.id}"}:
                pages = print_to_pdf(hand_out(pack, lesson, lambda words: fill(words, word)), options.out)
                print(say("The hand-out has {pages} pages: {file}", pages=pages, file=options.out))
                return DONE
    raise KnownError(say("There is no lesson with this name."), say("Please look at its name."))


def _speak(_places: Places, options: argparse.Namespace) -> int:
    from inclusion.devices.voice.client import speak_to_files

    speak_to_files(options.text, options.wav, options.timings, options.voice, options.speed)
    return DONE


def _voices(_places: Places, _options: argparse.Namespace) -> int:
    from contextlib import closing

    from inclusion.devices.voice.client import Voice

    with closing(Voice()) as voice:
        for each in voice.voices():
            print(f"{each.id}\t{each.name}\t{each.language}")
    return DONE


def _listen(_places: Places, options: argparse.Namespace) -> int:
    from inclusion.listening.controls import Controls

    controls = Controls(on=True, volume_db=options.volume, gate=not options.no_gate)
    if options.file:
        from inclusion.listening.recording import process_file

        print(json.dumps(asdict(process_file(options.file[0], options.file[1], controls)), indent=2))
        return DONE
    if options.devices:
        from inclusion.devices.sound_card.probe import probe

        cards = probe()
        for title, devices in (
            (say("Microphones"), cards.microphones),
            (say("Headphones"), cards.headphones),
        ):
            print(title)
            for each in devices:
                print(f"  {each.name}, {each.channels} x {each.rate} Hz. {each.warning}")
        if cards.trouble:
            print(cards.trouble, file=sys.stderr)
        return FAULT if cards.trouble else DONE
    from inclusion.devices.sound_card.live import listen_live

    return listen_live(options.seconds, controls)
