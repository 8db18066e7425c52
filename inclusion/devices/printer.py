"""Draws a hand-out on A4: large print, the picture on the left, to a PDF or a printer."""

import io
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextLayout,
    QTextOption,
)
from PySide6.QtSvg import QSvgRenderer

from inclusion.errors import KnownError
from inclusion.packs.hand_out import HandOut, Row, Style
from inclusion.words import say

FAMILIES = ["Andika", "Atkinson Hyperlegible", "Noto Sans", "DejaVu Sans"]
DOTS = 300
"""Dots an inch."""
MARGIN_MM = 18.0
POINTS = {Style.TITLE: 26, Style.HEADING: 20, Style.WORDS: 18, Style.BOX: 18, Style.SMALL: 16}
"""Large print: nothing is under 16 points."""
LINE = 1.5
PICTURE_MM = 48.0
SMALL_PICTURE_MM = 26.0
GAP_MM = 6.0
BOLD = "**"


def print_to_pdf(sheet: HandOut, target: Path) -> int:
    """Write `sheet` as the PDF `target`, titled, in its language; give the pages; raises KnownError."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(sheet.title)
    writer.setCreator("Inclusion")
    writer.setResolution(DOTS)
    pages = _draw(writer, sheet)
    buffer.close()
    try:
        target.write_bytes(_with_language(bytes(data.data()), sheet.language))
    except OSError as error:
        raise KnownError(say("The hand-out cannot be saved there."), say("Choose another folder.")) from error
    return pages


def print_on_paper(sheet: HandOut) -> int:
    """Print `sheet` on the system's own printer; give the pages; raises KnownError where there is none."""
    from PySide6.QtPrintSupport import QPrinter, QPrinterInfo  # noqa: PLC0415  only printing needs it

    chosen = QPrinterInfo.defaultPrinter()
    if chosen.isNull():
        raise KnownError(say("I cannot find a printer."), say("Ask your supporter to plug one in."))
    printer = QPrinter(chosen, QPrinter.PrinterMode.HighResolution)
    printer.setDocName(sheet.title)
    printer.setResolution(DOTS)
    return _draw(printer, sheet)


def _draw(device: QPagedPaintDevice, sheet: HandOut) -> int:
    margins = QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM)
    page = QPageSize(QPageSize.PageSizeId.A4)
    portrait = QPageLayout.Orientation.Portrait
    device.setPageLayout(QPageLayout(page, portrait, margins, QPageLayout.Unit.Millimeter))
    painter = QPainter(device)
    pages = _Paper(painter, device).draw(sheet.rows)
    painter.end()
    return pages


def _with_language(pdf: bytes, language: str) -> bytes:
    from pypdf import PdfReader, PdfWriter  # noqa: PLC0415  only printing needs it
    from pypdf.generic import BooleanObject, DictionaryObject, NameObject, TextStringObject  # noqa: PLC0415

    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(pdf)))
    writer.root_object[NameObject("/Lang")] = TextStringObject(language)
    # A reader then says the title, not the name of the file.
    show_title = DictionaryObject({NameObject("/DisplayDocTitle"): BooleanObject(True)})
    writer.root_object[NameObject("/ViewerPreferences")] = show_title
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


class _Paper:
    """Places rows from top to bottom, each whole on one page."""

    def __init__(self, painter: QPainter, device: QPagedPaintDevice) -> None:
        self._painter = painter
        self._device = device
        self._width = float(device.width())
        self._bottom = float(device.height()) - _dots(10)
        self._top = 0.0
        self._page = 1

    def draw(self, rows: Sequence[Row]) -> int:
        for at, row in enumerate(rows):
            height = self._height(row)
            if self._top > 0 and self._top + self._together(rows, at) > self._bottom:
                self._turn()
            self._row(row, height)
            self._top += height + _dots(GAP_MM)
        self._number()
        return self._page

    def _together(self, rows: Sequence[Row], at: int) -> float:
        """The height that must stand on one page: a heading with what it leads, and boxes in a row."""
        height = self._height(rows[at])
        while at + 1 < len(rows) and (_leads(rows[at]) or rows[at].style is rows[at + 1].style is Style.BOX):
            at += 1
            height += _dots(GAP_MM) + self._height(rows[at])
        return height

    def _turn(self) -> None:
        self._number()
        self._device.newPage()
        self._page += 1
        self._top = 0.0

    def _number(self) -> None:
        self._painter.setFont(_font(Style.SMALL))
        foot = QRectF(0, float(self._device.height()) - _dots(8), self._width, _dots(8))
        self._painter.drawText(foot, Qt.AlignmentFlag.AlignRight, say("Page {number}", number=self._page))

    def _picture_side(self, row: Row) -> float:
        if row.picture is None:
            return 0.0
        return _dots(SMALL_PICTURE_MM if row.style is Style.BOX else PICTURE_MM)

    def _left(self, row: Row) -> float:
        side = self._picture_side(row)
        box = _dots(10) if row.style is Style.BOX else 0.0
        return (side + _dots(GAP_MM) if side else 0.0) + box

    def _layouts(self, row: Row) -> list[tuple[QTextLayout, float]]:
        font = _font(row.style)
        return [
            _lay_out(sentence, font, self._width - self._left(row), self._device)
            for sentence in row.sentences
        ]

    def _height(self, row: Row) -> float:
        return max(sum(height for _, height in self._layouts(row)), self._picture_side(row))

    def _row(self, row: Row, height: float) -> None:
        side = self._picture_side(row)
        if row.picture is not None:
            renderer = QSvgRenderer(str(row.picture.file))
            renderer.render(self._painter, QRectF(0, self._top + (height - side) / 2, side, side))
        layouts = self._layouts(row)
        top = self._top + (height - sum(each for _, each in layouts)) / 2
        if row.style is Style.BOX:
            box = _dots(6)
            left = self._left(row) - _dots(10)
            self._painter.drawRect(QRectF(left, self._top + (height - box) / 2, box, box))
        for layout, each in layouts:
            layout.draw(self._painter, QPointF(self._left(row), top))
            top += each


def _leads(row: Row) -> bool:
    return row.style in {Style.HEADING, Style.TITLE}


def _dots(millimetres: float) -> float:
    return millimetres / 25.4 * DOTS


def _font(style: Style) -> QFont:
    font = QFont()
    font.setFamilies(FAMILIES)
    font.setPointSizeF(POINTS[style])
    font.setBold(style in {Style.TITLE, Style.HEADING})
    font.setFeature(
        QFont.Tag("liga"), 0
    )  # Qt's PDF does not tell a screen reader which letters a ligature holds
    return font


def _lay_out(
    sentence: str, font: QFont, width: float, device: QPagedPaintDevice
) -> tuple[QTextLayout, float]:
    """Break one sentence into lines of `width` dots, left aligned, with the words between ** in bold."""
    pieces = sentence.split(BOLD)
    layout = QTextLayout("".join(pieces), font, device)
    layout.setTextOption(QTextOption(Qt.AlignmentFlag.AlignLeft))
    ranges, at = [], 0
    for index, piece in enumerate(pieces):
        if index % 2:
            bold = QTextLayout.FormatRange()
            bold.start, bold.length = at, len(piece)
            bold.format.setFontWeight(QFont.Weight.Bold)
            ranges.append(bold)
        at += len(piece)
    layout.setFormats(ranges)
    step = max(QFontMetricsF(font, device).height(), font.pointSizeF() / 72 * DOTS * LINE)
    height = 0.0
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, height))
        height += step
    layout.endLayout()
    return layout, height
