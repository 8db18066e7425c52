"""The checker for those who make packs: the format, the files, and a first set of easy-read rules."""

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from inclusion.packs import easy_read, status
from inclusion.packs.lesson_text import PICTURES, Find
from inclusion.packs.library import load_pack
from inclusion.packs.lines import Kind, Line, read_lines
from inclusion.packs.model import Lesson, Problem, Question, Step
from inclusion.packs.pack_file import FILE, PackFacts, read_pack_file
from inclusion.packs.pictures import finder
from inclusion.packs.problems import ERROR, Notes
from inclusion.packs.text_file import line_of, read_text, read_toml

Where = tuple[str | int, ...]
ScriptFaults = Callable[[dict[str, Any], Find], Iterable[tuple[Where, str]]]
"""Gives the faults of a practice script: where each fact stands, and what to do."""
FEWEST_STEPS, MANY_STEPS, MOST_STEPS = 5, 9, 12


def check_packs(
    folders: Sequence[Path], script_faults: ScriptFaults = lambda _table, _find: ()
) -> list[Problem]:
    """Give all problems of the packs in `folders`, each the folder of one pack, worst first; never raises.

    The files are named from the folder of the pack on: "joining-calls/en/sound-and-mute.md".
    """
    problems = [
        replace(problem, file=f"{folder.name}/{problem.file}")
        for folder in folders
        for problem in _PackCheck(folder, script_faults).problems()
    ]
    return sorted(problems, key=lambda each: (each.level != ERROR, each.file, each.line))


class _PackCheck:
    """Checks one pack, in each of its languages, and notes which of its files are used."""

    def __init__(self, folder: Path, script_faults: ScriptFaults) -> None:
        self._folder = folder
        self._script_faults = script_faults
        self._facts, _ = read_pack_file(folder, "")
        self._used: set[Path] = set()
        self._found: list[Problem] = []

    def problems(self) -> list[Problem]:
        for language in self._facts.languages:
            pack = load_pack(self._folder, language)
            self._found += pack.problems
            facts, _ = read_pack_file(self._folder, language)
            for lesson in facts.lessons:
                loaded = next((each for each in pack.lessons if each.id == lesson.id), None)
                self._check_lesson(f"{language}/{lesson.id}.md", loaded)
            self._check_facts(facts)
        self._check_files()
        return list(dict.fromkeys(self._found))

    def _check_lesson(self, name: str, lesson: Lesson | None) -> None:
        path = self._folder / name
        self._used.add(path)
        text = read_text(path, Notes(name))
        if text is None or lesson is None:
            return  # the loader has named it
        notes = Notes(name)
        lines = read_lines(text, Notes(name))
        for line in lines:
            _check_line(line, notes)
            if line.path:
                self._used.add(Path(os.path.normpath(path.parent / line.path)))
        _check_parts(lesson, lines, notes)
        self._found += notes.problems
        if lesson.practice:
            self._check_practice(lesson.practice)

    def _check_practice(self, path: Path) -> None:
        notes = Notes(path.relative_to(self._folder).as_posix())
        table, text = read_toml(path, notes)
        if text:
            for where, words in self._script_faults(table, finder(self._folder, path.parent)):
                notes.add(line_of(text, *where), "practice", words=words)
        for where, value in _texts(table):
            if value.endswith(PICTURES) and " " not in value:
                self._used.add(Path(os.path.normpath(path.parent / value)))
            else:
                easy_read.check_sentences(value, notes, line_of(text, *where))
        self._found += notes.problems

    def _check_facts(self, facts: PackFacts) -> None:
        notes = Notes(FILE)
        for words in (
            facts.title,
            facts.cover_alt,
            *(need for lesson in facts.lessons for need in lesson.needs),
        ):
            easy_read.check_sentences(words, notes, 0)
        if facts.cover:
            self._used.add(self._folder / facts.cover)
        find = finder(self._folder, self._folder)
        for file in sorted(facts.credited):
            found = find(file, PICTURES)
            if isinstance(found, str) and found.startswith("path-"):
                notes.add(0, "credit-file", name=file)
        self._found += notes.problems

    def _check_files(self) -> None:
        facts = Notes(FILE)
        try:
            files = status.pack_files(self._folder)
        except OSError:
            return
        for file in files:
            name = file.relative_to(self._folder).as_posix()
            if file not in self._used and not name.startswith((FILE, status.FILE, "README", "LICENCE")):
                notes = Notes(name)
                notes.add(0, "file-unused")
                self._found += notes.problems
            elif name.endswith(PICTURES) and name not in self._facts.credited:
                facts.add(0, "credit-missing", name=name)
        self._found += facts.problems


def _check_line(line: Line, notes: Notes) -> None:
    if line.kind in {Kind.TITLE, Kind.PAGE}:
        easy_read.check_heading(line.words, notes, line.number)
    else:
        easy_read.check_sentences(line.words, notes, line.number, advise=line.kind is not Kind.SUPPORTER)
    if line.kind is Kind.TITLE and not line.words.startswith("I can "):
        notes.add(line.number, "title-can")
    if line.path and line.kind is not Kind.PRACTICE and not line.alt:
        notes.add(line.number, "picture-alt")
    easy_read.check_sentences(line.alt, notes, line.number)


def _check_parts(lesson: Lesson, lines: Sequence[Line], notes: Notes) -> None:
    count = len(lesson.steps)
    if count > MOST_STEPS:
        notes.add(0, "step-count-high", count=count)
    elif not FEWEST_STEPS <= count <= MANY_STEPS:
        notes.add(0, "step-count", count=count)
    _check_steps(lesson.steps, lines, notes)
    if lesson.practice is None:
        notes.add(0, "practice-missing")
    if lesson.question is None:
        notes.add(0, "question-missing")
    else:
        _check_question(lesson.question, lines, notes)
    if len(lesson.remember) != 3:
        notes.add(0, "remember-count", count=len(lesson.remember))


def _check_steps(steps: Sequence[Step], lines: Sequence[Line], notes: Notes) -> None:
    at = {(line.kind, line.words): line.number for line in reversed(lines)}
    for step in steps:
        line = at[Kind.PAGE, step.title]
        if step.picture is None:
            notes.add(line, "step-picture", name=step.title)
        if not step.sentences:
            notes.add(line, "step-words", name=step.title)
        if len(step.sentences) > 2:
            notes.add(line, "step-sentences", name=step.title, count=len(step.sentences))
        for sentence in step.sentences:
            easy_read.check_line(sentence.marked, notes, at[Kind.WORDS, sentence.marked])


def _check_question(question: Question, lines: Sequence[Line], notes: Notes) -> None:
    answers = [line for line in lines if line.kind is Kind.ANSWER]
    first = answers[0].number
    if len(question.answers) != 3:
        notes.add(first, "answer-count", count=len(question.answers))
    for answer, line in zip(question.answers, answers, strict=False):
        if answer.item.picture is None:
            notes.add(line.number, "answer-picture")
    if len(question.hints) != 3:
        notes.add(first, "hint-count", count=len(question.hints))


def _texts(value: object, where: Where = ()) -> Iterator[tuple[Where, str]]:
    """Give every text in a table, with its place."""
    if isinstance(value, str):
        yield where, value
    elif isinstance(value, dict):
        for name, part in value.items():
            yield from _texts(part, (*where, name))
    elif isinstance(value, list):
        for index, part in enumerate(value):
            yield from _texts(part, (*where, index))
