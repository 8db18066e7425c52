"""Checked is what people did, never what somebody wrote."""

from pathlib import Path

import pytest

from inclusion.packs.library import load_pack
from inclusion.packs.model import Status
from inclusion.packs.status import content_hash, opening_words

PERSON = '[[check.person]]\nname = "{}"\nlearning_disability = {}\nmaker = {}\n'


def record(pack: Path, *people: tuple[str, bool, bool]) -> None:
    rows = "".join(PERSON.format(name, str(has).lower(), str(made).lower()) for name, has, made in people)
    content = content_hash(pack)
    (pack / "checks.toml").write_text(f'[[check]]\ndate = 2026-05-01\ncontent = "{content}"\n{rows}')


ANN = ("Ann", True, False)
BOB = ("Bob", True, False)


def test_a_pack_that_2_people_checked_is_checked(pack: Path) -> None:
    record(pack, ANN, BOB)
    assert load_pack(pack).status is Status.CHECKED
    assert load_pack(pack).problems == ()


def test_an_old_check_does_not_spoil_a_new_one(pack: Path) -> None:
    record(pack, ANN, BOB)
    old = (pack / "checks.toml").read_text()
    with (pack / "en" / "cup.md").open("a") as file:
        file.write("\n")
    record(pack, ANN, ("Makepeace", True, False))
    (pack / "checks.toml").write_text(old + (pack / "checks.toml").read_text())
    assert load_pack(pack).status is Status.CHECKED
    assert load_pack(pack).problems == ()


def test_a_pack_without_a_record_is_a_draft_and_says_so(pack: Path) -> None:
    status = load_pack(pack).status
    assert opening_words(status) == "Draft. People with a learning disability have not checked this yet."


@pytest.mark.parametrize("name", ["en/cup.md", "pack.toml", "pictures/cup.svg", "practice/en/cup.toml"])
def test_any_edit_takes_the_check_back(pack: Path, name: str) -> None:
    record(pack, ANN, BOB)
    with (pack / name).open("a") as file:
        file.write("\n")
    assert load_pack(pack).status is Status.DRAFT
    assert load_pack(pack).problems[-1].rule == "check-old"


def test_a_new_file_and_a_new_name_take_the_check_back(pack: Path) -> None:
    record(pack, ANN, BOB)
    (pack / "pictures" / "new.svg").write_text("<svg/>")
    assert load_pack(pack).status is Status.DRAFT
    (pack / "pictures" / "new.svg").unlink()
    assert load_pack(pack).status is Status.CHECKED
    (pack / "pictures" / "cup.svg").rename(pack / "pictures" / "mug.svg")
    assert load_pack(pack).status is Status.DRAFT


@pytest.mark.parametrize(
    "people",
    [
        [],
        [ANN],
        [ANN, ANN],
        [ANN, (" ann ", True, False)],
        [ANN, ("Bob", False, False)],
        [ANN, ("Bob", True, True)],
        [ANN, ("", True, False)],
        [ANN, ("the tea group", True, False)],
    ],
)
def test_fewer_than_2_people_who_are_not_makers_leave_it_a_draft(
    pack: Path, people: list[tuple[str, bool, bool]]
) -> None:
    record(pack, *people)
    assert load_pack(pack).status is Status.DRAFT
    assert [problem.rule for problem in load_pack(pack).problems] == ["check-people"]


@pytest.mark.parametrize(
    "text",
    [
        "check = 1",
        "[[check]]",
        "check = [1]",
        "[[check]]\ndate = 2026-05-01\ncontent = 1",
        "[check]\ndate = 1",
        "x",
    ],
)
def test_a_record_that_says_nothing_leaves_it_a_draft(pack: Path, text: str) -> None:
    (pack / "checks.toml").write_text(text)
    assert load_pack(pack).status is Status.DRAFT


def test_the_word_checked_in_the_facts_changes_nothing(pack: Path) -> None:
    with (pack / "pack.toml").open("r+") as file:
        text = file.read()
        file.seek(0)
        file.write('status = "checked"\n' + text)
    assert load_pack(pack).status is Status.DRAFT
