"""Text files are read within limits, and each fault has its line."""

import os
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inclusion.packs.problems import Notes
from inclusion.packs.text_file import line_of, read_text, read_toml

FACTS = """\
kind = "call"   # the first
[me]
name = "You"

[[person]]
name = "Jo"
[[person]]
name = "Sam"
[person.look]
hair = "grey"
files = [
    "a.svg",
    "b=c.svg",
]
"""


def rule_of(tmp_path: Path, raw: bytes) -> tuple[int, str]:
    path = tmp_path / "facts.toml"
    path.write_bytes(raw)
    notes = Notes("facts.toml")
    started = time.monotonic()
    assert read_toml(path, notes) == ({}, "")
    assert time.monotonic() - started < 10, "a small file may not stop the app"
    (problem,) = notes.problems
    return problem.line, problem.rule


@pytest.mark.parametrize(
    ("raw", "rule"),
    [
        (b'a = 1\nb = "open\n', (2, "toml")),
        (b"a = 1\na = 2\n", (2, "toml")),
        (b"a.b.c.d.e.f = 1", (1, "toml-key")),
        (b"[a.b.c.d.e.f]", (1, "toml-key")),
        (b"a = '''\nx\n'''", (1, "toml-long-text")),
        (b"a = 1\nb = '\xff'", (2, "file-not-utf8")),
        (b"a = 1\nb = '" + b"x" * 3000 + b"'", (2, "line-long")),
        (b"# " + b"x\n# " * 30_000, (0, "file-large")),
        (b"a = " + b"[" * 900 + b"]" * 900, (0, "toml-deep")),
        (b"a = [\n" + b"[\n" * 30_000, (0, "toml-deep")),
        (b"a = [[[[[[[[[1]]]]]]]]]", (0, "toml-deep")),
    ],
)
def test_a_hostile_file_is_named_and_left(tmp_path: Path, raw: bytes, rule: tuple[int, str]) -> None:
    assert rule_of(tmp_path, raw) == rule


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    notes = Notes("x.md")
    assert read_text(tmp_path / "x.md", notes) is None
    assert [str(problem) for problem in notes.problems] == ["x.md: This file is not there. Please add it."]


@pytest.mark.skipif(os.name != "posix", reason="Windows has no pipes in folders")
def test_a_pipe_does_not_keep_the_reader_waiting(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "x.md")
    notes = Notes("x.md")
    assert read_text(tmp_path / "x.md", notes) is None
    assert notes.problems[0].rule == "file-missing"


def test_facts_are_found_by_their_place() -> None:
    assert line_of(FACTS, "kind") == 1
    assert line_of(FACTS, "me", "name") == 3
    assert line_of(FACTS, "person", 0, "name") == 6
    assert line_of(FACTS, "person", 1, "name") == 8
    assert line_of(FACTS, "person", 1, "look", "hair") == 10
    assert line_of(FACTS, "person", 1, "look", "files", 1) == 11


def test_a_fact_that_is_missing_is_looked_for_in_its_table() -> None:
    assert line_of(FACTS, "person", 1, "age") == 7
    assert line_of(FACTS, "weather") == 0


@given(st.binary(max_size=300))
def test_no_bytes_stop_the_reader(raw: bytes) -> None:
    path = Path(os.environ["XDG_CACHE_HOME"]) / "facts.toml"
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(raw)
    table, text = read_toml(path, Notes("facts.toml"))
    line_of(text, *table)
