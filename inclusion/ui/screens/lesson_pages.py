"""The pages of a lesson: the start, a step, what to remember, and how it went."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from inclusion.packs.model import Lesson, Step
from inclusion.ui.frame import Kit, Readable, stack
from inclusion.ui.widgets.button import BigButton, Kind
from inclusion.ui.widgets.choices import Choices
from inclusion.ui.widgets.spread import Spread
from inclusion.words import say


class Page:
    """One page of a lesson: a body, what can be read on it, and the words of its "go on" button."""

    def __init__(self, body: QWidget, readables: list[Readable], on: str, title: str) -> None:
        self.body = body
        self.readables = readables
        self.on = on
        self.title = title
        self.foot: QWidget | None = None
        """What stands beside the "go on" button."""

    def go_back_within(self) -> bool:
        """Take one step back inside the page; False where there is none."""
        return False

    def resume(self, old: "Page") -> None:
        """Go on where the person was on `old`, the same page in another look."""


def start_page(kit: Kit, lesson: Lesson, fill: Callable[[str], str]) -> Page:
    """What the lesson is for, how long it takes, what it needs, and that the person may stop."""
    picture = lesson.steps[0].picture
    words = [
        lesson.title + ("" if lesson.title.endswith(".") else "."),
        say("This takes about {minutes} minutes.", minutes=lesson.minutes),
        *(fill(need) for need in lesson.needs),
        say("You can stop at any time."),
    ]
    sentences = [kit.sentence(each) for each in words]
    body = Spread(kit.picture(picture.file, picture.alt) if picture else None, sentences)
    return Page(body, list(sentences), say("Start"), say("Start"))


def warning_page(kit: Kit, lesson: Lesson) -> Page:
    """What a lesson that may upset says first; "Not now" stands beside "Go on"."""
    warning = lesson.warning or (say("Some parts may feel upsetting."),)
    sentences = [kit.sentence(each) for each in (*warning, say("You can say not now."))]
    body = Spread(kit.picture("help", say("A person asks for help. Another person comes.")), sentences)
    return Page(body, list(sentences), say("Go on"), say("Before you start"))


def words_page(kit: Kit, lesson: Lesson, fill: Callable[[str], str]) -> Page:
    """The words that the lesson explains, each with its picture and its meaning."""
    first = kit.sentence(say("This lesson explains these words."))
    rows = []
    for each in lesson.explained:
        picture = kit.picture(each.picture.file, each.picture.alt) if each.picture else None
        word, meaning = kit.sentence(f"**{each.word}**"), kit.sentence(fill(each.meaning.text))
        rows.append(Spread(picture, [word, meaning], row=True))
    readables: list[Readable] = [first, *(sentence for row in rows for sentence in row.sentences)]
    return Page(stack(kit, [first, *rows], stretch=rows), readables, say("Next"), say("Words"))


def tell_page(kit: Kit, lesson: Lesson) -> Page:
    """Whom to tell, at the end of a lesson that may upset."""
    sentences = [kit.sentence(each) for each in (say("You can tell someone."), *lesson.tell)]
    body = Spread(kit.picture("help", say("A person asks for help. Another person comes.")), sentences)
    return Page(body, list(sentences), say("Next"), say("Tell someone"))


def step_page(kit: Kit, step: Step, fill: Callable[[str], str]) -> Page:
    """One picture, one or two short sentences."""
    sentences = [kit.step_sentence(fill(sentence.marked)) for sentence in step.sentences]
    body = Spread(kit.picture(step.picture.file, step.picture.alt) if step.picture else None, sentences)
    return Page(body, list(sentences), say("Next"), step.title)


def remember_page(kit: Kit, lesson: Lesson, fill: Callable[[str], str]) -> Page:
    """The closing: "I can ...", and three things to keep in mind."""
    title = lesson.title + ("" if lesson.title.endswith(".") else ".")
    pleased = kit.picture("i-can", say("A person is pleased. The thumb is up."))
    rows = [Spread(pleased, [kit.sentence(title)], row=True)]
    for item in lesson.remember:
        picture = kit.picture(item.picture.file, item.picture.alt) if item.picture else None
        rows.append(Spread(picture, [kit.sentence(fill(item.sentence.marked))], row=True))
    readables: list[Readable] = [sentence for row in rows for sentence in row.sentences]
    return Page(stack(kit, rows, stretch=rows), readables, say("Next"), say("Remember"))


class HowPage(Page):
    """How did it go, said by the person; no score, and no answer is owed."""

    def __init__(self, kit: Kit, chosen: Callable[[str], None], print_lesson: Callable[[], None]) -> None:
        question = kit.sentence(say("How did it go?"))
        self.buttons: list[BigButton] = []
        for how, words, picture in (
            ("own", say("I did it on my own"), "on-my-own"),
            ("help", say("I did it with help"), "with-help"),
            ("again", say("I want to do it again"), "again"),
        ):
            button = kit.button(words, picture=picture, kind=Kind.CARD)
            button.clicked.connect(lambda _=False, to=how: chosen(to))
            self.buttons.append(button)
        paper = kit.button(say("Print it"), picture="print-it", kind=Kind.CARD)
        paper.clicked.connect(lambda: print_lesson())  # noqa: PLW0108  Qt passes on a value that it does not take
        self.buttons.append(paper)
        choices = Choices(self.buttons, kit.look.gap)
        super().__init__(
            stack(kit, [question, choices], stretch=[choices]),
            [question, *self.buttons],
            say("Finish"),
            say("How did it go?"),
        )
