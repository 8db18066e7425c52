"""The checker names what makes a pack hard to read or not whole, worst first."""

import struct
from datetime import date
from pathlib import Path

import pytest

from inclusion.packs.check import check_packs
from inclusion.packs.easy_read import sentences, word_count
from inclusion.packs.pictures import drawing_faults

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
        ("Put out cup 1.", "Put out **cup** 1.", "error", 5, "bold-alone"),
        ("Put out cup 1.", "This is a **pot**.\nIt holds tea.", "warning", 5, "bold-meaning"),
        (
            "Put out cup 1.",
            "A **pot** and a **cup**.\nA pot is big, a cup is small.",
            "error",
            5,
            "bold-page",
        ),
        ("Put out cup 1.", "They are here.", "warning", 9, "page-start"),
        ("Put out cup 1.", "Here is a cup of tea. " * 5, "warning", 5, "page-words"),
        ("Put out cup 1.", "Here is a cup of tea. " * 6, "error", 5, "page-words-many"),
        ("Put out cup 1.", "Call 999.", "error", 9, "fact-needed"),
        (
            "![A pot](../pictures/pot.svg) First",
            "![Tea](../pictures/pot.svg) First",
            "warning",
            51,
            "picture-other-words",
        ),
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


FACT = """
[[fact]]
text = "Call 999 in danger."
nation = "England"
source = "A book"
checked_on = 2026-01-01
check_by = 2026-06-30
lessons = ["cup"]
"""


def add(pack: Path, text: str) -> None:
    with (pack / "pack.toml").open("a", encoding="utf-8") as file:
        file.write(text)


def test_a_number_with_a_fact_for_its_lesson_may_stand_there(pack: Path) -> None:
    change(pack, "Put out cup 1.", "Call 999.")
    add(pack, FACT)
    assert check_packs([pack], today=date(2026, 6, 30)) == []


@pytest.mark.parametrize(
    ("old", "new", "rule"),
    [
        ("", "", "fact-old"),
        ("2026-06-30", "2026-12-30", "fact-span"),
        ("2026-06-30", "2025-12-30", "fact-span"),
        ('["cup"]', '["cup", "jug"]', "fact-lesson"),
        ('source = "A book"', "", "fact-missing"),
    ],
)
def test_a_fact_has_a_source_and_is_checked_in_time(pack: Path, old: str, new: str, rule: str) -> None:
    add(pack, FACT.replace(old, new))
    found = [problem.rule for problem in check_packs([pack], today=date(2026, 7, 1))]
    assert rule in found


def test_a_lesson_that_may_upset_says_so_first_and_who_can_help(pack: Path) -> None:
    change(pack, "minutes = 5", "minutes = 5\nsensitive = true", "pack.toml")
    assert [problem.rule for problem in check_packs([pack])] == ["sensitive-warning", "sensitive-tell"]


def test_a_pack_uses_one_word_for_one_thing(pack: Path) -> None:
    change(pack, "Put out cup 1.", "Tap the cup.")
    change(pack, "Put out cup 2.", "Click the cup.")
    assert [str(problem) for problem in check_packs([pack])] == [
        'tea/en/cup.md, line 15: This pack says "click" and "tap" for one thing. Please use "tap".'
    ]


def test_a_word_that_a_lesson_explains_is_known_there_and_later_but_not_before(pack: Path) -> None:
    change(pack, "Put out cup 1.", "This is a **samovar**.\nA samovar is a big pot.")
    assert check_packs([pack]) == []
    text = (pack / "en/cup.md").read_text(encoding="utf-8")
    (pack / "en/jug.md").write_text(text.replace("**samovar**.\nA samovar is a big pot", "samovar"))
    facts = (pack / "pack.toml").read_text(encoding="utf-8")
    lesson = '[[lesson]]\nid = "jug"\nminutes = 5\n[lesson.needs]\nen = ["You need a cup."]\n\n'
    (pack / "pack.toml").write_text(facts.replace("[[credit]]", f"{lesson}[[credit]]"))
    assert check_packs([pack]) == []
    (pack / "pack.toml").write_text(facts.replace("[[lesson]]", f"{lesson}[[lesson]]", 1))
    assert {problem.rule for problem in check_packs([pack])} == {"word-hard"}


def test_a_picture_is_drawn_whole_and_stays_still(pack: Path) -> None:
    cup = pack / "pictures/cup.svg"
    cup.write_text(cup.read_text().replace("<circle", "<text>Tea</text><circle"))
    assert [str(problem) for problem in check_packs([pack])] == [
        'tea/pictures/cup.svg: The app does not draw "text" in a picture. Please save it without that.'
    ]


def test_a_photo_is_big_enough_and_is_no_film(tmp_path: Path) -> None:
    head = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"
    photo = tmp_path / "photo.png"
    photo.write_bytes(head + struct.pack(">II", 800, 300))
    assert drawing_faults(photo) == [("picture-small", {"count": 300})]
    photo.write_bytes(head + struct.pack(">II", 800, 600))
    assert drawing_faults(photo) == []
    photo.write_bytes(photo.read_bytes() + b"\0\0\0\x08acTL")
    assert drawing_faults(photo) == [("picture-moves", {})]
    photo = tmp_path / "photo.jpg"
    photo.write_bytes(b"\xff\xd8\xff\xe0\0\x04ab\xff\xc0\0\x11\x08" + struct.pack(">HH", 500, 900) + b"\x03")
    assert drawing_faults(photo) == [("picture-small", {"count": 500})]


def test_a_picture_is_said_in_the_same_words_in_the_practice(pack: Path) -> None:
    scene = 'kind = "tea"\n[[scene]]\npicture = "../../pictures/cup.svg"\nalt = "{alt}"\n'
    (pack / "practice/en/cup.toml").write_text(scene.format(alt="A cup"))
    assert check_packs([pack]) == []
    (pack / "practice/en/cup.toml").write_text(scene.format(alt="Some milk"))
    assert [str(problem) for problem in check_packs([pack])] == [
        'tea/practice/en/cup.toml, line 4: Please use the same words for this picture: "A cup"'
    ]


def test_what_a_scam_says_in_a_practice_can_be_bad_but_not_what_is_said_about_it(pack: Path) -> None:
    scam = 'kind = "tea"\n[[message]]\nscam = true\nsays = "Do not wait!"\nwhy = ["It is quickly gone!"]\n'
    (pack / "practice/en/cup.toml").write_text(scam)
    assert [(problem.line, problem.rule) for problem in check_packs([pack])] == [
        (5, "sentence-sign"),
        (5, "text-hurry"),
    ]


KEEP = """
[[keep]]
file = "en/cup.md"
rule = "{rule}"
reason = "We decided together."
"""


def test_makers_can_keep_advice_with_a_reason(pack: Path) -> None:
    change(pack, "Put out cup 1.", NEARLY)
    add(pack, KEEP.format(rule="sentence-longish"))
    assert check_packs([pack]) == []


def test_makers_cannot_keep_an_error(pack: Path) -> None:
    change(pack, "Put out cup 1.", LONG)
    add(pack, KEEP.format(rule="sentence-long"))
    assert [problem.rule for problem in check_packs([pack])] == ["sentence-long", "keep-must"]


def test_what_is_kept_for_nothing_is_named(pack: Path) -> None:
    add(pack, KEEP.format(rule="sentence-longish"))
    assert [problem.rule for problem in check_packs([pack])] == ["keep-unused"]


def test_advice_is_not_kept_without_a_reason(pack: Path) -> None:
    change(pack, "Put out cup 1.", NEARLY)
    add(pack, KEEP.format(rule="sentence-longish").replace("We decided together.", ""))
    assert {problem.rule for problem in check_packs([pack])} == {"fact-kind", "sentence-longish"}


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
