"""A hand-out on paper: large print, every word, the title and the language."""

import unicodedata
from pathlib import Path

import pytest
from pypdf import PageObject, PdfReader
from PySide6.QtPrintSupport import QPrinterInfo
from pytestqt.qtbot import QtBot

from inclusion.devices.printer import POINTS, print_on_paper, print_to_pdf
from inclusion.errors import KnownError
from inclusion.packs.hand_out import HandOut, Row, Style, hand_out
from inclusion.packs.library import load_pack
from inclusion.paths import find_places

PACK = load_pack(find_places().lessons / "joining-calls")
LESSON = next(lesson for lesson in PACK.lessons if lesson.id == "sound-and-mute")


def printed(sheet: HandOut, target: Path) -> tuple[PdfReader, str]:
    print_to_pdf(sheet, target)
    reader = PdfReader(target)
    return reader, "".join(letters(page) for page in reader.pages)


def letters(page: PageObject) -> str:
    """The text of a page without spaces, which a PDF does not keep, and with ligatures as letters."""
    return "".join(unicodedata.normalize("NFKC", page.extract_text()).split())


@pytest.fixture
def sheet() -> HandOut:
    return hand_out(PACK, LESSON, lambda words: words.replace("{device}", "tablet"))


def test_every_word_of_the_lesson_is_on_the_paper(sheet: HandOut, qtbot: QtBot, tmp_path: Path) -> None:
    reader, text = printed(sheet, tmp_path / "sheet.pdf")
    wanted = [sentence.replace("**", "") for row in sheet.rows for sentence in row.sentences]
    assert len(wanted) > 20
    assert [words for words in wanted if words.replace(" ", "") not in text] == []
    assert "{device}" not in text
    assert len(reader.pages) <= 20


def test_the_paper_says_its_title_and_language(sheet: HandOut, qtbot: QtBot, tmp_path: Path) -> None:
    reader, _ = printed(sheet, tmp_path / "sheet.pdf")
    assert reader.metadata is not None
    assert reader.metadata.title == LESSON.title
    assert str(reader.root_object["/Lang"]) == "en"


def test_the_paper_is_a4(sheet: HandOut, qtbot: QtBot, tmp_path: Path) -> None:
    reader, _ = printed(sheet, tmp_path / "sheet.pdf")
    assert {(round(page.mediabox.width), round(page.mediabox.height)) for page in reader.pages} == {
        (595, 842)
    }


def test_no_print_is_small() -> None:
    assert min(POINTS.values()) >= 16


def test_the_status_stands_first(sheet: HandOut) -> None:
    assert "Draft. People with a learning disability have not checked this yet." in sheet.rows[1].sentences


def test_answers_stay_with_their_question(qtbot: QtBot, tmp_path: Path) -> None:
    filler = [Row(Style.WORDS, ("Words.",)) for _ in range(11)]
    question = [Row(Style.HEADING, ("Which?",)), *(Row(Style.BOX, (f"Answer {n}.",)) for n in range(8))]
    reader, _ = printed(HandOut("Test", "en", (*filler, *question)), tmp_path / "sheet.pdf")
    pages = [letters(page) for page in reader.pages]
    assert [("Which" in page, "Answer7" in page) for page in pages] == [(False, False), (True, True)]


def test_a_folder_that_is_not_there_is_said_in_words(sheet: HandOut, qtbot: QtBot, tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="cannot be saved"):
        print_to_pdf(sheet, tmp_path / "no" / "sheet.pdf")


def test_a_device_without_a_printer_says_so(
    sheet: HandOut, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("PySide6.QtPrintSupport.QPrinterInfo.defaultPrinter", QPrinterInfo)
    with pytest.raises(KnownError, match="cannot find a printer"):
        print_on_paper(sheet)
