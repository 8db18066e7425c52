"""The lint names what Qt draws wrong, and only that."""

from collections.abc import Callable
from typing import TypeAlias

import pytest
from hypothesis import given
from hypothesis import strategies as st

Faults: TypeAlias = Callable[[str], list[str]]


def around(content: str) -> str:
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">{content}</svg>'


@pytest.mark.parametrize(
    "content",
    [
        '<clipPath id="a"/>',
        '<path clip-path="url(#a)"/>',
        '<symbol viewBox="0 0 1 1"/>',
        "<svg/>",
        '<path fill="hsl(1, 2%, 3%)"/>',
        '<path style="stroke: rgba(1, 2, 3, .5)"/>',
        '<path fill="#11223344"/>',
        '<path fill="#1234"/>',
        '<path fill="var(--ink)"/>',
        "<style>path { fill: hsla(1, 2%, 3%, 1); }</style>",
        '<g style="mix-blend-mode:multiply"/>',
        '<path paint-order="stroke"/>',
        '<path vector-effect="non-scaling-stroke"/>',
        '<path opacity=".5"/>',
        '<path style="opacity:.5"/>',
        "<feDropShadow/>",
        "<text>Hello</text>",
        "<textPath/>",
        '<image href="#a"/>',
        '<use href="other.svg#a"/>',
        '<use xmlns:x="http://www.w3.org/1999/xlink" x:href="http://example.org/"/>',
        '<path fill="url(http://example.org/#a)"/>',
        "<style>@import 'http://example.org/';</style>",
        "<script/>",
        '<g onclick="a()"/>',
        "<animateTransform/>",
    ],
)
def test_what_qt_draws_wrong_is_named(content: str, faults: Faults) -> None:
    assert len(faults(around(content))) == 1


@pytest.mark.parametrize(
    "content",
    [
        '<g opacity=".5"><path fill="#a1b2c3"/></g>',
        '<path id="face" fill="url(#dead)"/><use href="#face"/>',
        '<path fill="none" stroke="currentColor" style="stroke: #123"/>',
        '<style>.a { fill: rgb(1, 2, 3); }</style><mask id="a"/>',
    ],
)
def test_what_qt_draws_right_is_not_named(content: str, faults: Faults) -> None:
    assert faults(around(content)) == []


def test_a_picture_that_is_too_large_is_named(faults: Faults) -> None:
    assert faults(around(" " * 40_000)) == []
    assert faults(around(" " * 41_000)) == ["The picture is larger than 40 KB."]


def test_a_document_type_is_named_and_never_read(faults: Faults) -> None:
    bomb = '<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>' + around("&b;")
    assert faults(bomb) == ["The picture has a document type."]


@given(st.text() | st.text().map(around))
def test_any_text_gets_an_answer(faults: Faults, text: str) -> None:
    assert all(fault.endswith(".") for fault in faults(text))
