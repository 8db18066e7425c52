"""Checks one lesson: its lines, its pages and its parts."""

from collections.abc import Iterable, Sequence

from inclusion.packs.easy_read import Known, Use, faults, line_faults, word_count
from inclusion.packs.lines import Kind, Line
from inclusion.packs.model import BOLD, Lesson, Question, Sentence, Step
from inclusion.packs.problems import Notes
from inclusion.packs.rules_words import Fault
from inclusion.packs.word_lists import stems

FEWEST_STEPS, MANY_STEPS, MOST_STEPS = 5, 9, 12
MANY_ON_PAGE, MOST_ON_PAGE = 25, 35
MOST_EXPLAINED = 5
_USES = {
    Kind.TITLE: Use.HEADING,
    Kind.PAGE: Use.HEADING,
    Kind.SUPPORTER: Use.SUPPORTER,
    Kind.ANSWER: Use.ANSWER,
}
_ALONE = ("It", "They", "This", "These", "Those", "That")


def note(notes: Notes, line: int, found: Iterable[Fault]) -> None:
    """Note each of the faults that stand in `line`."""
    for rule, values in found:
        notes.add(line, rule, **values)


def check_lesson(lesson: Lesson, lines: Sequence[Line], known: Known, notes: Notes) -> None:
    """Note what makes a lesson hard to read or not whole."""
    for line in lines:
        _check_line(line, known, notes)
    count = len(lesson.steps)
    if count > MOST_STEPS:
        notes.add(0, "step-count-high", count=count)
    elif not FEWEST_STEPS <= count <= MANY_STEPS:
        notes.add(0, "step-count", count=count)
    _check_steps(lesson.steps, lines, known, notes)
    if lesson.practice is None:
        notes.add(0, "practice-missing")
    if lesson.question is None:
        notes.add(0, "question-missing")
    else:
        _check_question(lesson.question, lines, notes)
    if len(lesson.remember) != 3:
        notes.add(0, "remember-count", count=len(lesson.remember))


def _check_line(line: Line, known: Known, notes: Notes) -> None:
    note(notes, line.number, faults(line.words, _USES.get(line.kind, Use.WORDS), known))
    if line.kind is Kind.TITLE and not line.words.startswith("I can "):
        notes.add(line.number, "title-can")
    if line.path and line.kind is not Kind.PRACTICE and not line.alt:
        notes.add(line.number, "picture-alt")
    note(notes, line.number, faults(line.alt, Use.ALT, known))


def _check_steps(steps: Sequence[Step], lines: Sequence[Line], known: Known, notes: Notes) -> None:
    at = {(line.kind, line.words): line.number for line in reversed(lines)}
    explained = 0
    for step in steps:
        page = at[Kind.PAGE, step.title]
        if step.picture is None:
            notes.add(page, "step-picture", name=step.title)
        if not step.sentences:
            notes.add(page, "step-words", name=step.title)
        if len(step.sentences) > 2:
            notes.add(page, "step-sentences", name=step.title, count=len(step.sentences))
        count = sum(word_count(sentence.text) for sentence in step.sentences)
        if count > MANY_ON_PAGE:
            rule = "page-words-many" if count > MOST_ON_PAGE else "page-words"
            notes.add(page, rule, name=step.title, count=count)
        for sentence in step.sentences:
            note(notes, at[Kind.WORDS, sentence.marked], line_faults(sentence.marked))
        if known.lists and step.sentences:
            first = step.sentences[0]
            note(notes, at[Kind.WORDS, first.marked], _start_faults(first.text))
        explained += _check_bold(step.sentences, page, notes)
    if explained > MOST_EXPLAINED:
        notes.add(0, "bold-lesson", count=explained)


def _start_faults(text: str) -> Iterable[Fault]:
    """Give the word that a page opens with where it points back; "It is" and "This is" can stand alone."""
    first, _, rest = text.partition(" ")
    if first in _ALONE and not rest.startswith("is "):
        yield "page-start", {"name": first}


def _check_bold(sentences: Sequence[Sentence], page: int, notes: Notes) -> int:
    """Note each word in bold that the next sentence does not explain; give the number of words in bold."""
    count = 0
    for sentence, after in zip(sentences, [*sentences[1:], None], strict=False):
        for word in sentence.marked.split(BOLD)[1::2]:
            count += 1
            if after is None:
                notes.add(page, "bold-alone", name=word)
            elif not any(stem in after.text.lower() for stem in stems(word.lower())):
                notes.add(page, "bold-meaning", name=word)
    if count > 1:
        notes.add(page, "bold-page", count=count)
    return count


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
