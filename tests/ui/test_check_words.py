"""The app keeps the rules that it asks of lessons, and says where it does not."""

import ast
from pathlib import Path

import pytest

from inclusion.ui.check_words import check_own_words, said_in


def test_the_apps_own_words_have_no_errors() -> None:
    assert [str(each) for each in check_own_words() if each.level == "error"] == []


@pytest.mark.parametrize(
    ("file", "words", "rules"),
    [
        ("ui/home.py", "Tap the widget.", ["word-hard"]),
        ("ui/home.py", "Open the big door to lessons", ["button-long"]),
        ("ui/home.py", "The door was opened.", ["sentence-passive"]),
        ("ui/home.py", "Nothing is recorded.", []),
        ("ui/supporter/pin.py", "The theme was opened.", []),
        ("ui/supporter/pin.py", "Don't utilise the PIN.", ["word-office", "word-negative"]),
        ("cli.py", "Utilise a WAV file!", []),
    ],
)
def test_each_place_has_its_own_rules(tmp_path: Path, file: str, words: str, rules: list[str]) -> None:
    path = tmp_path / "app" / file
    path.parent.mkdir(parents=True)
    path.write_text(f'from inclusion.words import say\n\nTEXT = say("{words}")\n')
    found = check_own_words(tmp_path / "app")
    assert [(each.file, each.line, each.rule) for each in found] == [
        (f"app/{file}", 3, rule) for rule in rules
    ]


def test_words_of_settings_and_both_words_of_a_choice_are_found() -> None:
    tree = ast.parse(
        'say("On" if on else "Off")\nSetting("a", "Title", "Help.", 1, {"k": "Choice"})\nprint("x")'
    )
    assert list(said_in(tree)) == [(1, "On"), (1, "Off"), (2, "Title"), (2, "Help."), (2, "Choice")]


def test_the_real_apps_words_are_found() -> None:
    program = Path(check_own_words.__code__.co_filename).parent
    said = [text for file in program.rglob("*.py") for _, text in said_in(ast.parse(file.read_text("utf-8")))]
    assert len(said) > 100
    assert "Not now" in said
