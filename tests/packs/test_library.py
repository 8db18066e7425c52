"""Packs open as far as they are sound, and every fault is named."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inclusion.packs.library import find_packs, load_pack
from inclusion.packs.model import Status


def change(pack: Path, name: str, old: str, new: str) -> None:
    text = (pack / name).read_text(encoding="utf-8")
    assert old in text
    (pack / name).write_text(text.replace(old, new), encoding="utf-8")


def named(pack: Path) -> list[tuple[str, int, str]]:
    return [(problem.file, problem.line, problem.rule) for problem in load_pack(pack).problems]


def test_a_sound_pack_opens_whole(pack: Path) -> None:
    (opened,) = find_packs([pack.parent])
    assert (opened.id, opened.title, opened.version, opened.makers) == (
        "tea",
        "Making tea",
        3,
        "The Tea Group",
    )
    assert opened.problems == ()
    assert opened.status is Status.DRAFT
    (lesson,) = opened.lessons
    assert (lesson.id, lesson.title, lesson.minutes) == ("cup", "I can make tea", 5)
    assert lesson.needs == ("You need a cup.",)
    assert len(lesson.steps) == 5
    assert lesson.practice == pack / "practice" / "en" / "cup.toml"
    assert lesson.question is not None
    assert len(lesson.remember) == 3
    assert lesson.supporter == ("Wait before you help.",)


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ("format = 1", "format = 2", ("pack.toml", 1, "format-new")),
        ("format = 1", "", ("pack.toml", 0, "fact-missing")),
        ('id = "tea"', 'id = "coffee"', ("pack.toml", 2, "pack-id")),
        ("version = 3", 'version = "3"', ("pack.toml", 3, "fact-kind")),
        ("version = 3", "version = -1", ("pack.toml", 3, "fact-kind")),
        ("version = 3", "version = 3\ncolour = 1", ("pack.toml", 4, "fact-unknown")),
        ('["en"]', '["../x"]', ("pack.toml", 4, "fact-kind")),
        ('["en"]', "[]", ("pack.toml", 4, "fact-kind")),
        ('en = "Making tea"', "en = 1", ("pack.toml", 8, "fact-kind")),
        ("minutes = 5", "minuts = 5", ("pack.toml", 13, "fact-unknown")),
        ("minutes = 5", "", ("pack.toml", 11, "fact-missing")),
        ('["You need a cup."]', '"A cup"', ("pack.toml", 14, "fact-kind")),
        ('id = "cup"', 'id = "../cup"', ("pack.toml", 12, "lesson-name")),
        ("[[lesson]]\n", '[[lesson]]\nid = "cup"\n[[lesson]]\n', ("pack.toml", 14, "lesson-twice")),
        ('by = "Ann"', "", ("pack.toml", 17, "fact-missing")),
        ('makers = "The Tea Group"', 'makers = "The Tea Group', ("pack.toml", 5, "toml")),
    ],
)
def test_each_fault_in_the_facts_has_its_line(
    pack: Path, old: str, new: str, fault: tuple[str, int, str]
) -> None:
    change(pack, "pack.toml", old, new)
    assert fault in named(pack)


def test_a_pack_for_a_newer_app_is_listed_but_not_opened(pack: Path) -> None:
    change(pack, "pack.toml", "format = 1", "format = 2")
    opened = load_pack(pack)
    assert opened.lessons == ()
    assert [str(each) for each in opened.problems] == [
        "pack.toml, line 1: This pack needs a newer app. Please update the app."
    ]


def test_an_empty_folder_is_a_pack_without_lessons(tmp_path: Path) -> None:
    (tmp_path / "tea").mkdir()
    (opened,) = find_packs([tmp_path])
    assert (opened.id, opened.lessons) == ("tea", ())
    assert [str(each) for each in opened.problems] == ["pack.toml: This file is not there. Please add it."]


def test_folders_that_are_not_there_hold_no_packs(tmp_path: Path) -> None:
    assert find_packs([tmp_path / "nowhere"]) == []


def test_a_lesson_without_its_picture_still_opens(pack: Path) -> None:
    (pack / "pictures" / "pot.svg").unlink()
    opened = load_pack(pack)
    assert len(opened.lessons) == 1
    assert {(problem.rule, problem.line) for problem in opened.problems} == {
        ("path-missing", 42),
        ("path-missing", 51),
    }


def test_a_lesson_without_steps_is_not_opened(pack: Path) -> None:
    (pack / "en" / "cup.md").write_text("# I can make tea\n")
    opened = load_pack(pack)
    assert opened.lessons == ()
    assert [problem.rule for problem in opened.problems] == ["lesson-empty"]


def test_an_unsafe_picture_is_not_given_to_the_screen(pack: Path) -> None:
    (pack / "pictures" / "pot.svg").write_text("<svg><script/></svg>")
    lesson = load_pack(pack).lessons[0]
    assert lesson.question is not None
    assert lesson.question.answers[1].item.picture is None
    assert 'This picture holds "<script". Please save it without that.' in load_pack(pack).problems[0].words


def test_a_question_without_a_right_answer_is_not_asked(pack: Path) -> None:
    change(pack, "en/cup.md", "- [x]", "- [ ]")
    opened = load_pack(pack)
    assert opened.lessons[0].question is None
    assert [problem.rule for problem in opened.problems] == ["answers-right"]


def test_the_newer_of_two_copies_is_shown(pack: Path, tmp_path: Path) -> None:
    other = tmp_path / "stick" / "tea"
    other.mkdir(parents=True)
    text = (pack / "pack.toml").read_text()
    (other / "pack.toml").write_text(text.replace("version = 3", "version = 4"))
    for folders in ([pack.parent, other.parent], [other.parent, pack.parent]):
        (opened,) = (each for each in find_packs(folders) if each.id == "tea")
        assert opened.version == 4
        assert opened.problems[-1].words == "There is one more copy of this pack. Version 3 is not shown."


def test_a_language_the_pack_does_not_have_falls_back_to_its_own(pack: Path) -> None:
    assert load_pack(pack, "cy").title == "Making tea"
    assert load_pack(pack, "cy").problems == ()


toml = st.recursive(
    st.one_of(st.integers(), st.text("ab./", max_size=4).map(lambda text: f'"{text}"'), st.just("true")),
    lambda inner: st.lists(inner, max_size=3).map(lambda parts: f"[{', '.join(map(str, parts))}]"),
    max_leaves=4,
)
names = st.sampled_from(
    ["format", "id", "version", "languages", "makers", "licence", "title", "cover", "lesson", "credit", "x"]
)


@given(
    st.dictionaries(names, toml),
    st.lists(st.sampled_from(["[title]", "[[lesson]]", "[cover]", "[[credit]]"])),
)
def test_no_facts_stop_the_library(
    tmp_path_factory: pytest.TempPathFactory, facts: dict[str, str], tables: list[str]
) -> None:
    folder = tmp_path_factory.getbasetemp() / "fuzz"
    folder.mkdir(exist_ok=True)
    lines = [f"{name} = {value}" for name, value in facts.items()]
    (folder / "pack.toml").write_text("\n".join([*lines, *tables]), encoding="utf-8")
    opened = load_pack(folder)
    assert opened.lessons == ()
    assert opened.title
