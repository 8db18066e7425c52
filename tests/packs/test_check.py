"""The checker names what makes a pack hard to read or not whole, worst first."""

from pathlib import Path

import pytest

from inclusion.packs.check import check_packs
from inclusion.packs.easy_read import sentences, word_count

LONG = "We take the cup and the pot and the milk and put them all on it."
NEARLY = "We take the cup and the pot and the milk and the tea."


def change(pack: Path, old: str, new: str, name: str = "en/cup.md") -> None:
    text = (pack / name).read_text(encoding="utf-8")
    assert old in text
    (pack / name).write_text(text.replace(old, new, 1), encoding="utf-8")


def test_a_sound_pack_has_no_problems(pack: Path) -> None:
    assert check_packs([pack]) == []


@pytest.mark.parametrize(
    ("old", "new", "level", "line", "rule"),
    [
        ("I can make tea", "Making tea", "error", 1, "title-can"),
        ("Put out cup 1.", LONG, "error", 9, "sentence-long"),
        ("Put out cup 1.", NEARLY, "warning", 9, "sentence-longish"),
        ("Put out cup 1.", "Put out a cup. Drink it.", "warning", 9, "sentence-two"),
        ("Put out cup 1.", "Put out a cup", "warning", 9, "sentence-end"),
        ("Put out cup 1.", "", "error", 5, "step-words"),
        ("Put out cup 1.", "One.\nTwo.\nThree.", "warning", 5, "step-sentences"),
        ("![A cup](../pictures/cup.svg)", "", "error", 5, "step-picture"),
        ("![A cup](../pictures/cup.svg)", "![](../pictures/cup.svg)", "error", 7, "picture-alt"),
        ("## Step 1", "## Step 1 is when you get a cup for tea", "warning", 5, "heading-long"),
        ("Wait before you help.", LONG, "error", 3, "sentence-long"),
        ("- [ ] ![Milk](../pictures/milk.svg) Milk", "", "error", 42, "answer-count"),
        ("![A pot](../pictures/pot.svg) The pot", "The pot", "error", 42, "answer-picture"),
        ("It is the pot.\n", "", "error", 41, "hint-count"),
        ("[Practice](../practice/en/cup.toml)", "", "warning", 0, "practice-missing"),
        (
            "- ![Milk](../pictures/milk.svg) You",
            "- ![Milk](../pictures/milk.svg) It is " + LONG,
            "error",
            53,
            "sentence-long",
        ),
        ("- ![A cup](../pictures/cup.svg) Then the cup.\n", "", "error", 0, "remember-count"),
    ],
)
def test_each_rule_finds_its_fault(pack: Path, old: str, new: str, level: str, line: int, rule: str) -> None:
    change(pack, old, new)
    found = [(problem.level, problem.line, problem.rule) for problem in check_packs([pack])]
    assert (level, line, rule) in found


@pytest.mark.parametrize(("count", "rule"), [(4, "step-count"), (10, "step-count"), (13, "step-count-high")])
def test_a_lesson_has_5_to_9_steps(pack: Path, count: int, rule: str) -> None:
    text = (pack / "en/cup.md").read_text()
    start, end = text.index("## Step 1"), text.index("## Now you try")
    step = text[start : text.index("## Step 2")]
    (pack / "en/cup.md").write_text(text[:start] + step * count + text[end:])
    assert [problem.rule for problem in check_packs([pack])] == [rule]


def test_the_worst_comes_first_and_names_the_pack(pack: Path) -> None:
    change(pack, "Put out cup 1.", NEARLY)
    change(pack, "Put out cup 5.", LONG)
    assert [str(problem) for problem in check_packs([pack])] == [
        "tea/en/cup.md, line 33: This sentence has 16 words. 15 is the most.",
        "tea/en/cup.md, line 9: This sentence has 13 words. Please try 10.",
    ]


def test_a_file_that_nothing_uses_is_named(pack: Path) -> None:
    (pack / "pictures" / "jug.svg").write_bytes((pack / "pictures" / "cup.svg").read_bytes())
    assert [str(problem) for problem in check_packs([pack])] == [
        "tea/pictures/jug.svg: Nothing uses this file. Please use it or delete it."
    ]


def test_a_picture_without_a_maker_is_named(pack: Path) -> None:
    change(pack, '"pictures/cup.svg", ', "", "pack.toml")
    assert [problem.rule for problem in check_packs([pack])] == ["credit-missing"]


def test_a_credit_for_a_picture_that_is_not_there_is_named(pack: Path) -> None:
    change(pack, '"pictures/cup.svg", ', '"pictures/cup.svg", "pictures/jug.svg", ', "pack.toml")
    assert [problem.rule for problem in check_packs([pack])] == ["credit-file"]


def test_a_missing_lesson_is_named(pack: Path) -> None:
    (pack / "en/cup.md").unlink()
    assert ("tea/en/cup.md", "file-missing") in [(each.file, each.rule) for each in check_packs([pack])]


def test_words_of_the_practice_are_checked_too(pack: Path) -> None:
    (pack / "practice/en/cup.toml").write_text(f'kind = "tea"\n[[scene]]\nsays = ["Hello.", "{LONG}"]\n')
    assert [str(problem) for problem in check_packs([pack])] == [
        "tea/practice/en/cup.toml, line 3: This sentence has 16 words. 15 is the most."
    ]


def test_faults_of_the_practice_script_get_their_line(pack: Path) -> None:
    (pack / "practice/en/cup.toml").write_text('kind = "tea"\n[[scene]]\nsays = "Hello."\n')
    found = check_packs([pack], lambda _table, _find: [(("scene", 0, "says"), "Please write a list.")])
    assert [str(problem) for problem in found] == ["tea/practice/en/cup.toml, line 3: Please write a list."]


def test_an_empty_folder_does_not_stop_the_checker(tmp_path: Path) -> None:
    assert [problem.rule for problem in check_packs([tmp_path, tmp_path / "nowhere"])] == ["file-missing"] * 2


def test_sentences_end_where_a_reader_stops() -> None:
    assert sentences('Ask: "Do you like it?" Wait. It costs £3.50 today') == [
        'Ask: "Do you like it?',
        "Wait.",
        "It costs £3.50 today",
    ]
    assert word_count("Tap the **{device}** - 2 times.") == 5
