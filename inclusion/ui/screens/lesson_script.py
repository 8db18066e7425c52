"""The practice of a lesson: `packs` knows the file, `practice` what it may say; here the two meet."""

from inclusion.packs.model import Lesson, Pack, Problem
from inclusion.packs.pictures import finder
from inclusion.packs.problems import Notes
from inclusion.packs.text_file import line_of, read_toml
from inclusion.practice.script import Script, read_script


def script_of(pack: Pack, lesson: Lesson) -> tuple[Script | None, tuple[Problem, ...]]:
    """Read the practice of `lesson`; None where it has none or its faults would stop it."""
    if lesson.practice is None:
        return None, ()
    name = lesson.practice.relative_to(pack.folder).as_posix()
    notes = Notes(name)
    table, text = read_toml(lesson.practice, notes)
    if not table:
        return None, tuple(notes.problems)
    script, faults = read_script(table, finder(pack.folder, lesson.practice.parent))
    problems = [
        Problem(name, line_of(text, *fault.where), "practice", "error", fault.words) for fault in faults
    ]
    return script, (*notes.problems, *problems)
