"""The practice of a lesson: `packs` knows the file, `practice` what it may say; here the two meet."""

from inclusion.packs.model import Lesson, Pack
from inclusion.packs.pictures import finder
from inclusion.packs.problems import Notes
from inclusion.packs.text_file import read_toml
from inclusion.practice.script import Practice, read_script


def practice_of(pack: Pack, lesson: Lesson) -> Practice | None:
    """Read the practice of `lesson`; None where it has none, or its faults would stop it."""
    if lesson.practice is None:
        return None
    table, _ = read_toml(lesson.practice, Notes(lesson.practice.name))
    return read_script(table, finder(pack.folder, lesson.practice.parent))[0] if table else None
