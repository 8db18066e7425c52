"""The lesson format: what is written is read again, and what is not known is named with its line."""

from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inclusion.packs.lesson_text import fill, find_in, parse, write
from inclusion.packs.model import Answer, Item, Lesson, Picture, Question, Sentence, Step

PLACE = Path("/pack/en").absolute()
NAME = "en/cup.md"
HEAD = "# I can make tea\n"


def read(text: str) -> Lesson:
    lesson, problems = parse(text, NAME, find_in(PLACE))
    assert problems == ()
    return lesson


def rules(text: str) -> list[tuple[int, str]]:
    _, problems = parse(text, NAME, find_in(PLACE))
    return [(problem.line, problem.rule) for problem in problems]


letters = st.text(alphabet="abcdefghijklmnopqrstuvwxyzéŵŷ", min_size=1, max_size=8)
word = st.one_of(
    letters,
    st.builds(str.capitalize, letters),
    st.builds("{}{}".format, letters, st.sampled_from([".", "?", ",", "\u2019s", "!", ":", "-up"])),
    st.sampled_from(
        ["{device}", "£5", "3pm", "Wi-Fi", "(now)", '"Jo"', "“Jo”", "7726", "&", "#", ">", "+", "-", "="]
    ),
)
plain = st.builds(lambda first, rest: " ".join([first, *rest]), letters, st.lists(word, max_size=8))
marked = st.builds(
    lambda before, bold, after: " ".join([*before, f"**{bold}**", *after]),
    st.lists(letters, max_size=3),
    plain,
    st.lists(letters, max_size=3),
)
sentence = st.builds(Sentence, st.one_of(plain, marked))
picture = st.builds(
    lambda name, alt: Picture(PLACE.parent / "pictures" / f"{name}.svg", alt),
    st.from_regex("[a-z-]{1,9}", fullmatch=True),
    plain,
)
supporter = st.lists(plain, max_size=3).map(tuple)
item = st.builds(Item, st.one_of(st.none(), picture), sentence)
sentences = st.lists(sentence, max_size=4).map(tuple)
step = st.builds(Step, plain, st.one_of(st.none(), picture), sentences, supporter)


@st.composite
def questions(draw: st.DrawFn) -> Question:
    items = draw(st.lists(item, min_size=1, max_size=4))
    right = draw(st.integers(0, len(items) - 1))
    return Question(
        (Sentence(draw(plain)), *draw(sentences)),
        tuple(Answer(each, index == right) for index, each in enumerate(items)),
        draw(sentences),
        draw(supporter),
    )


lessons = st.builds(
    Lesson,
    id=st.just("cup"),
    title=plain,
    minutes=st.just(0),
    needs=st.just(()),
    steps=st.lists(step, max_size=5).map(tuple),
    practice=st.sampled_from([None, PLACE.parent / "practice" / "en" / "cup.toml"]),
    question=st.one_of(st.none(), questions()),
    remember=st.lists(item, max_size=3).map(tuple),
    supporter=supporter,
)
LINES = [
    "# I can make tea",
    "## The cup",
    "## Now you try",
    "## Remember",
    "![A cup](../pictures/cup.svg)",
    "Take a **cup**.",
    "> Wait.",
    "- [ ] ![A cup](../pictures/cup.svg) The cup",
    "- [x] The pot",
    "- First the pot.",
    "[Practice](../practice/en/cup.toml)",
    "",
    "### Deep",
    "| a | b |",
    "* [x] Milk",
    "<b>Hot</b>",
]


@given(lessons)
def test_a_lesson_that_is_written_is_read_again_the_same(lesson: Lesson) -> None:
    assert read(write(lesson, PLACE)) == lesson


@given(lessons, st.lists(st.sampled_from(LINES), max_size=2), st.randoms())
def test_every_line_is_kept_or_named(lesson: Lesson, more: list[str], chance: Random) -> None:
    lines = write(lesson, PLACE).split("\n")
    for line in more:
        lines.insert(chance.randrange(len(lines) + 1), line)
    again, problems = parse("\n".join(lines), NAME, find_in(PLACE))
    if not problems:
        assert sorted(write(again, PLACE).split()) == sorted("\n".join(lines).split())


@given(
    st.one_of(st.text(), st.lists(st.one_of(st.sampled_from(LINES), st.text()), max_size=9).map("\n".join))
)
def test_no_text_stops_the_reader(text: str) -> None:
    lesson, problems = parse(text, NAME, find_in(PLACE))
    assert lesson.id == "cup"
    assert all(problem.file == NAME and problem.words for problem in problems)


@settings(max_examples=30)
@given(lessons)
def test_what_word_processors_do_to_a_file_does_no_harm(lesson: Lesson) -> None:
    text = write(lesson, PLACE)
    for harmless in (
        "\ufeff" + text,
        text.replace("\n", "\r\n"),
        text.replace("\n", "\r"),
        text.replace("\n\n", "\n"),
        text.replace("\n", " \n\t"),
        text.replace(" ", "\u00a0"),
    ):
        assert read(harmless) == lesson


def test_a_page_shows_its_name_its_picture_and_its_sentences() -> None:
    lesson = read(
        HEAD + "## The cup\n![A cup](../pictures/cup.svg)\nTake a **cup**.\nA cup is round.\n> Wait."
    )
    cup = Picture(PLACE.parent / "pictures" / "cup.svg", "A cup")
    told = (Sentence("Take a **cup**."), Sentence("A cup is round."))
    assert lesson.steps == (Step("The cup", cup, told, ("Wait.",)),)
    assert [sentence.text for sentence in told] == ["Take a cup.", "A cup is round."]


def test_lines_after_the_answers_are_the_hints_from_first_to_last() -> None:
    lesson = read(HEAD + "## Where is it?\nLook.\n- [ ] Here\n- [X] There\nNot here.\nOver there.")
    assert lesson.question is not None
    assert [sentence.text for sentence in lesson.question.sentences] == ["Where is it?", "Look."]
    assert [(answer.item.sentence.text, answer.right) for answer in lesson.question.answers] == [
        ("Here", False),
        ("There", True),
    ]
    assert [hint.text for hint in lesson.question.hints] == ["Not here.", "Over there."]


def test_the_device_has_its_own_word() -> None:
    assert fill("Open the {device}. The {device} is on.", "tablet") == "Open the tablet. The tablet is on."


@pytest.mark.parametrize(
    ("line", "rule"),
    [
        ("# Again", "title-twice"),
        ("### Deep", "heading-deep"),
        ("##", "page-title"),
        ("* Milk", "list-sign"),
        ("\u2013 Milk", "list-sign"),
        ("1. Milk", "list-sign"),
        ("* [x] Milk", "answer-mark"),
        ("[x] Milk", "answer-mark"),
        ("-[] Milk", "answer-mark"),
        ("- [v] Milk", "answer-mark"),
        ("---", "line-unknown"),
        ("```", "line-unknown"),
        ("| a | b |", "line-unknown"),
        ("[Tea](https://tea.example)", "link"),
        ("Look at ![A cup](cup.svg) here.", "picture-alone"),
        ("![A cup](cup.svg) Take it.", "picture-alone"),
        (">", "words-missing"),
        ("Take a **cup.", "bold"),
        ("Take a cup**s**.", "bold"),
        ("Take a *cup*.", "markup"),
        ("Take a _cup_.", "markup"),
        ("Take a `cup`.", "markup"),
        ("Take a <b>cup</b>.", "markup"),
        ("Tea &amp; milk.", "markup"),
        ("Take [one](cup.md).", "markup"),
        ("Go to https://tea.example now.", "markup"),
        ("Take {name}.", "gap"),
        ("Take \u202ea cup.", "character"),
        ("Take\x00 a cup.", "character"),
    ],
)
def test_what_the_format_does_not_know_is_named_with_its_line(line: str, rule: str) -> None:
    assert rules(f"{HEAD}\n## The cup\n{line}\nTake it.") == [(4, rule)]


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("## The cup\nTake it.", [(0, "title-missing")]),
        (HEAD + "Take it.\n## The cup", [(2, "page-first")]),
        (HEAD + "## The cup\n![a](a.svg)\n![b](b.svg)", [(4, "picture-second")]),
        (HEAD + "## Where?\n- [ ] Here\n- [ ] There", [(3, "answers-right")]),
        (HEAD + "## Where?\n- [x] Here\n- [x] There", [(3, "answers-right")]),
        (HEAD + "## Where?\n![a](a.svg)\n- [x] Here", [(3, "out-of-place")]),
        (HEAD + "## Where?\n- [x] Here\n## Who?\n- [x] Me", [(4, "page-twice")]),
        (HEAD + "## Remember\n- Tea.\nTake it.", [(4, "out-of-place")]),
        (HEAD + "## My list\n- Tea.", [(2, "page-name")]),
        (HEAD + "## Remember\n- Tea.\n## The cup", [(4, "page-order")]),
    ],
)
def test_what_stands_at_the_wrong_place_is_named(text: str, named: list[tuple[int, str]]) -> None:
    assert rules(text) == named


def test_a_problem_is_said_in_plain_words_with_file_and_line() -> None:
    _, problems = parse(HEAD + "### The cup", NAME, find_in(PLACE))
    assert str(problems[0]) == "en/cup.md, line 2: Please use # for the title and ## for a page."
