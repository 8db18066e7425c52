"""Checks the app's own words by the rules that its lessons keep, with the file and line of each.

It reads the program's text and finds what stands in `say("...")` and in the declared settings. What is put
together while the app runs is not seen. What may stand, and why: `assets/words/<language>/interface.toml`.
"""

import ast
import tomllib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from inclusion.packs.check_lesson import note
from inclusion.packs.easy_read import Known, Use, faults
from inclusion.packs.model import Problem
from inclusion.packs.problems import Notes
from inclusion.packs.word_lists import FOLDER, read_lists
from inclusion.paths import HOME

LANGUAGE = "en"
"""What the program is written in."""


def check_own_words(program: Path = HOME / "inclusion") -> list[Problem]:
    """Give the problems of the words in all files of `program`."""
    policy = tomllib.loads((FOLDER / LANGUAGE / "interface.toml").read_text(encoding="utf-8"))
    kept = {(each["text"], each["rule"]) for each in policy["keep"]}
    learner = Known(read_lists(LANGUAGE))
    supporter = replace(learner, words=frozenset(policy["technical"]))
    problems: list[Problem] = []
    for file in sorted(program.rglob("*.py")):
        name = file.relative_to(program).as_posix()
        if name.startswith(tuple(policy["free"])):
            continue
        behind = name.startswith(tuple(policy["supporter"]))
        notes = Notes(f"{program.name}/{name}")
        for line, text in said_in(ast.parse(file.read_text(encoding="utf-8"))):
            found = faults(text, _use(text, behind=behind), supporter if behind else learner)
            note(notes, line, (each for each in found if (text, each[0]) not in kept))
        problems += notes.problems
    return problems


def said_in(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Give each text that a person sees or hears, with its line, in the order of the file."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            for spoken in _spoken(node.func.id, node.args):
                for part in ast.walk(spoken):
                    if isinstance(part, ast.Constant) and isinstance(part.value, str) and part.value:
                        yield part.lineno, part.value


def _spoken(function: str, arguments: list[Any]) -> list[ast.AST]:
    """Give those arguments of a call that are said: of a setting its title, its help and its choices."""
    if function == "say":
        return arguments[:1]
    if function == "Setting":
        choices = [value for each in arguments[4:5] if isinstance(each, ast.Dict) for value in each.values]
        return [*arguments[1:3], *choices]
    return []


def _use(text: str, *, behind: bool) -> Use:
    """Supporters read longer labels, and sentences that are not held to one idea."""
    if text.endswith((".", "?", "!")):
        return Use.ALT if behind else Use.WORDS
    return Use.HEADING if behind else Use.BUTTON
