"""The sentences that name faults are easy to read themselves."""

import string

import pytest

from inclusion.packs.easy_read import sentences, word_count
from inclusion.packs.problems import SENTENCES


@pytest.mark.parametrize("rule", SENTENCES)
def test_each_problem_is_said_in_short_calm_sentences(rule: str) -> None:
    level, words = SENTENCES[rule]
    assert level in {"error", "warning"}
    assert all(word_count(sentence) <= 15 for sentence in sentences(words))
    for hard in ("invalid", "failed", "error", "sorry", "wrong", "!", "n't"):
        assert hard not in words.lower()
    assert {name for _, name, _, _ in string.Formatter().parse(words)} - {None} <= {
        *(
            "most",
            "name",
            "kind",
            "version",
            "page",
            "sign",
            "gap",
            "endings",
            "count",
            "words",
            "day",
            "other",
            "better",
        ),
    }
