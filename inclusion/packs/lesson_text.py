"""A lesson as a text file: the seven rules of its format, read and written.

`#` is the title, once. `##` starts a page. A page has one picture, with words that say what it shows.
Each sentence has its own line, and `**` stands around a whole word that is explained.
`- [ ]` and `- [x]` are answers, and the lines after them are the hints.
Plain `- ` items are things to remember.
`>` is for the supporter. A link alone on its line names the practice file.
"""

import os
from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise
from pathlib import Path, PurePath

from inclusion.packs.lines import DEVICE, Kind, Line, read_lines
from inclusion.packs.model import Answer, Item, Lesson, Picture, Problem, Question, Sentence, Step
from inclusion.packs.problems import Notes
from inclusion.words import say

Find = Callable[[str, Sequence[str]], Path | str]
"""Takes a path as it is written and the endings it may have; gives the file, or the rule it does not keep."""

PICTURES = (".svg", ".png", ".jpg")
ORDER = ("step", "practice", "question", "remember")
PRACTICE = "Now you try"
REMEMBER = "Remember"


def fill(words: str, device: str) -> str:
    """Put the word for this device, "laptop" or "tablet", where the lesson leaves a gap for it."""
    return words.replace(DEVICE, device)


def find_in(place: Path) -> Find:
    """Give a `Find` that takes every path as it is, seen from `place`, and never looks at the disk."""
    return lambda written, _endings: Path(os.path.normpath(place / written))


def parse(
    text: str,
    name: str,
    find: Find,
    *,
    minutes: int = 0,
    needs: tuple[str, ...] = (),
) -> tuple[Lesson, tuple[Problem, ...]]:
    """Read a lesson as far as it is sound, and name all the rest.

    `name` is the file's name as its maker knows it ("en/sound-and-mute.md"); its last part without the ending
    is the lesson's id. `minutes` and `needs` come from the pack's facts. Never raises on content.
    """
    notes = Notes(name)
    reader = _Reader(notes, find)
    lesson = reader.read(read_lines(text, notes), PurePath(name).stem, minutes, needs)
    return lesson, tuple(sorted(notes.problems, key=lambda problem: problem.line))


class _Reader:
    """Puts the lines of one file together to a lesson."""

    def __init__(self, notes: Notes, find: Find) -> None:
        self._notes = notes
        self._find = find

    def read(self, lines: Sequence[Line], lesson_id: str, minutes: int, needs: tuple[str, ...]) -> Lesson:
        starts = [index for index, line in enumerate(lines) if line.kind is Kind.PAGE]
        head = lines[: starts[0]] if starts else lines
        titles = [line for line in lines if line.kind is Kind.TITLE]
        if not titles or not titles[0].words:
            self._notes.add(0, "title-missing")
        for line in titles[1:]:
            self._notes.add(line.number, "title-twice")
        for line in head:
            if line.kind not in {Kind.TITLE, Kind.SUPPORTER}:
                self._notes.add(line.number, "page-first")

        steps: list[Step] = []
        once: dict[str, Sequence[Line]] = {}
        furthest = 0
        for start, end in pairwise([*starts, len(lines)]):
            page = [line for line in lines[start:end] if line.kind is not Kind.TITLE]
            kind = _page_kind(page)
            if ORDER.index(kind) < furthest:
                self._notes.add(page[0].number, "page-order")
            furthest = max(furthest, ORDER.index(kind))
            if kind == "step":
                steps.append(self._step(page))
            elif kind in once:
                self._notes.add(page[0].number, "page-twice", page=kind)
            else:
                once[kind] = page
        return Lesson(
            id=lesson_id,
            title=titles[0].words if titles and titles[0].words else lesson_id,
            minutes=minutes,
            needs=needs,
            steps=tuple(steps),
            practice=self._practice(once.get("practice", ())),
            question=self._question(once.get("question", ())),
            remember=self._remember(once.get("remember", ())),
            supporter=_words_of(head, Kind.SUPPORTER),
        )

    def _step(self, page: Sequence[Line]) -> Step:
        self._only(page, "step", Kind.PICTURE, Kind.WORDS, Kind.SUPPORTER)
        pictures = [line for line in page if line.kind is Kind.PICTURE]
        for line in pictures[1:]:
            self._notes.add(line.number, "picture-second")
        picture = self._picture(pictures[0]) if pictures else None
        sentences = tuple(map(Sentence, _words_of(page, Kind.WORDS)))
        return Step(self._heading(page), picture, sentences, _words_of(page, Kind.SUPPORTER))

    def _practice(self, page: Sequence[Line]) -> Path | None:
        if not page:
            return None
        self._only(page, "practice", Kind.PRACTICE)
        self._named(page, PRACTICE)
        links = [line for line in page if line.kind is Kind.PRACTICE]
        for line in links[1:]:
            self._notes.add(line.number, "page-twice", page="practice")
        return self._file(links[0], (".toml",))

    def _question(self, page: Sequence[Line]) -> Question | None:
        if not page:
            return None
        self._only(page, "question", Kind.WORDS, Kind.ANSWER, Kind.SUPPORTER)
        first = next(line.number for line in page if line.kind is Kind.ANSWER)
        answers = tuple(Answer(self._item(line), line.right) for line in page if line.kind is Kind.ANSWER)
        if sum(answer.right for answer in answers) != 1:
            self._notes.add(first, "answers-right")
            return None
        before = [line for line in page if line.number < first]
        after = [line for line in page if line.number > first]
        self._heading(page)
        asked = (*_words_of(before[:1], Kind.PAGE), *_words_of(before, Kind.WORDS))
        return Question(
            tuple(map(Sentence, asked)),
            answers,
            tuple(map(Sentence, _words_of(after, Kind.WORDS))),
            _words_of(page, Kind.SUPPORTER),
        )

    def _remember(self, page: Sequence[Line]) -> tuple[Item, ...]:
        if not page:
            return ()
        self._only(page, "remember", Kind.ITEM)
        self._named(page, REMEMBER)
        return tuple(self._item(line) for line in page if line.kind is Kind.ITEM)

    def _item(self, line: Line) -> Item:
        return Item(self._picture(line) if line.path else None, Sentence(line.words))

    def _picture(self, line: Line) -> Picture | None:
        file = self._file(line, PICTURES)
        return Picture(file, line.alt) if file else None

    def _file(self, line: Line, endings: Sequence[str]) -> Path | None:
        found = self._find(line.path, endings)
        if isinstance(found, Path):
            return found
        self._notes.refuse(line.number, found, endings)
        return None

    def _heading(self, page: Sequence[Line]) -> str:
        if not page[0].words:
            self._notes.add(page[0].number, "page-title")
        return page[0].words

    def _named(self, page: Sequence[Line], name: str) -> None:
        """Name a heading that would be shown to nobody, for the app itself names these pages."""
        if page[0].words not in {name, say(name)}:
            self._notes.add(page[0].number, "page-name", name=say(name))

    def _only(self, page: Sequence[Line], name: str, *kinds: Kind) -> None:
        for line in page[1:]:
            if line.kind not in kinds:
                self._notes.add(line.number, "out-of-place", page=name)


def _page_kind(page: Iterable[Line]) -> str:
    kinds = {line.kind for line in page}
    for kind, name in ((Kind.ANSWER, "question"), (Kind.PRACTICE, "practice"), (Kind.ITEM, "remember")):
        if kind in kinds:
            return name
    return "step"


def _words_of(lines: Iterable[Line], kind: Kind) -> tuple[str, ...]:
    return tuple(line.words for line in lines if line.kind is kind and line.words)


def write(lesson: Lesson, place: Path) -> str:
    """Give the text of `lesson` for a file in the folder `place`; `parse` reads it back the same."""

    def path(file: Path) -> str:
        return Path(os.path.relpath(file, place)).as_posix()

    def drawn(picture: Picture | None) -> str:
        return f"![{picture.alt}]({path(picture.file)})" if picture else ""

    def item(mark: str, item: Item) -> str:
        return " ".join(part for part in (mark, drawn(item.picture), item.sentence.marked) if part)

    blocks = [f"# {lesson.title}", _quoted(lesson.supporter)]
    for step in lesson.steps:
        lines = "\n".join(sentence.marked for sentence in step.sentences)
        blocks += [f"## {step.title}", drawn(step.picture), lines, _quoted(step.supporter)]
    if lesson.practice:
        blocks += [f"## {PRACTICE}", f"[Practice]({path(lesson.practice)})"]
    if lesson.question:
        heading, *asked = (sentence.marked for sentence in lesson.question.sentences)
        answers = (item("- [x]" if each.right else "- [ ]", each.item) for each in lesson.question.answers)
        hints = (hint.marked for hint in lesson.question.hints)
        blocks += [
            f"## {heading}",
            *map("\n".join, (asked, answers, hints)),
            _quoted(lesson.question.supporter),
        ]
    if lesson.remember:
        blocks += [f"## {REMEMBER}", "\n".join(item("-", each) for each in lesson.remember)]
    return "\n\n".join(block for block in blocks if block) + "\n"


def _quoted(lines: Iterable[str]) -> str:
    return "\n".join(f"> {line}" for line in lines)
