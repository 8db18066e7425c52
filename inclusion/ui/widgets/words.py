"""Sentences and headings, with the mark that follows the voice."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from inclusion.speech.sentences import words as words_of
from inclusion.ui.theme import Look
from inclusion.ui.widgets.button import shows_focus

BOLD = "**"
LINE_SPACING = 1.5
"""Lines stand at least this many letter heights apart (easy read: 1.5 or more)."""
PAD = 10
LINE_SEPARATOR = "\u2028"
BAR = 6
"""Width of the bar beside the spoken sentence: the mark is not by colour alone."""


class Sentence(QLabel):
    """One sentence that wraps, shows its explained words in bold, and can be marked while it is said."""

    def __init__(
        self,
        look: Look,
        marked: str,
        *,
        font: QFont | None = None,
        colour: str = "",
        bubble: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.look = look
        self.words = marked.replace(BOLD, "")
        self._bold = _bold_ranges(marked)
        self._font = font or look.words
        self._colour = colour
        self._bubble = bubble
        self._pad = 20 if bubble else PAD
        self._spoken = False
        self._word: int | None = None
        self._laid_out: tuple[int, QTextLayout] | None = None
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(self.words)
        self.setAccessibleName(self.words)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def use_font(self, font: QFont) -> None:
        """Draw in another size."""
        self._font = font
        self._laid_out = None
        self.updateGeometry()

    def set_words(self, marked: str) -> None:
        """Show another sentence."""
        if marked.replace(BOLD, "") == self.words:
            return
        self.words = marked.replace(BOLD, "")
        self._bold = _bold_ranges(marked)
        self._laid_out = None
        self._word = None
        self.setText(self.words)
        self.setAccessibleName(self.words)
        self.updateGeometry()
        self.update()

    def set_spoken(self, spoken: bool, word: int | None = None) -> None:
        """Mark the sentence while the voice says it, and the word that sounds now."""
        self._spoken, self._word = spoken, word
        self.update()

    def _layout_for(self, width: int) -> QTextLayout:
        if self._laid_out is not None and self._laid_out[0] == width:
            return self._laid_out[1]
        layout = QTextLayout(self.words.replace("\n", LINE_SEPARATOR), self._font)
        option = QTextOption(Qt.AlignmentFlag.AlignLeft)
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        layout.setTextOption(option)
        ranges = []
        for start, length in self._bold:
            piece = QTextLayout.FormatRange()
            piece.start, piece.length = start, length
            piece.format.setFontWeight(QFont.Weight.Bold)
            ranges.append(piece)
        layout.setFormats(ranges)
        step = self._line_step()
        layout.beginLayout()
        top = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(width - 2 * self._pad - BAR, 1))
            line.setPosition(QPointF(0, top + (step - line.height()) / 2))
            top += step
        layout.endLayout()
        self._laid_out = (width, layout)
        return layout

    def _line_step(self) -> float:
        return max(QFontMetrics(self._font).height(), self._font.pixelSize() * LINE_SPACING)

    def widest_word(self) -> int:
        """Width in pixels under which a word would be cut."""
        metrics = QFontMetrics(self._font)
        widest = max((metrics.horizontalAdvance(word) for word in self.words.split()), default=0)
        return round(widest * (1.08 if self._bold else 1.0)) + 2 * self._pad + BAR

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        lines = self._layout_for(width).lineCount()
        return round(lines * self._line_step()) + self._pad

    def sizeHint(self) -> QSize:
        width = QFontMetrics(self._font).horizontalAdvance(self.words) + 2 * self._pad + BAR + 8
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.widest_word(), round(self._line_step()) + self._pad)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self.look.theme
        layout = self._layout_for(self.width())
        origin = QPointF(self._pad + BAR, self._pad / 2)
        if self._bubble:
            painter.setPen(QPen(QColor(theme.line), 3))
            painter.setBrush(QColor(theme.card))
            painter.drawRoundedRect(self.rect().adjusted(2, 2, -2, -2), 22, 22)
        if self._spoken:
            edge = 4 if self._bubble else 0
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.sentence))
            painter.drawRoundedRect(
                self.rect().adjusted(edge, edge, -edge, -edge), 18 if edge else 8, 18 if edge else 8
            )
            painter.setBrush(QColor(theme.word))
            painter.drawRoundedRect(edge + 2, self.height() // 6, BAR, self.height() * 2 // 3, 3, 3)
        painter.setPen(QColor(theme.text if self._spoken or not self._colour else self._colour))
        layout.draw(painter, origin)
        if self._spoken and self._word is not None:
            self._paint_word(painter, layout, origin)
        if shows_focus(self):
            painter.setPen(QPen(QColor(theme.ring), 4))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.rect().adjusted(2, 2, -2, -2), 8, 8)
        painter.end()

    def _paint_word(self, painter: QPainter, layout: QTextLayout, origin: QPointF) -> None:
        words = words_of(self.words)
        if self._word is None or self._word >= len(words):
            return
        start, end = words[self._word].start, words[self._word].end
        theme = self.look.theme
        line = layout.lineForTextPosition(start)
        left, right = _x(line.cursorToX(start)), _x(line.cursorToX(end))
        box = QRectF(origin.x() + left - 4, origin.y() + line.y() - 2, right - left + 8, line.height() + 4)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.word))
        painter.drawRoundedRect(box, 6, 6)
        painter.setClipRect(box)
        painter.setPen(QColor(theme.word_text))
        layout.draw(painter, origin)
        painter.setClipping(False)


class Heading(Sentence):
    """The one title of a screen; a new screen puts the keyboard here, so that a screen reader says it."""

    def __init__(self, look: Look, words: str, parent: QWidget | None = None) -> None:
        super().__init__(look, words, font=look.heading, parent=parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)


def _x(position: object) -> float:
    """Qt gives the place of a cursor alone or with its index, by version."""
    return float(position[0]) if isinstance(position, tuple) else float(position)  # type: ignore[arg-type]


def _bold_ranges(marked: str) -> list[tuple[int, int]]:
    """Where the words between `**` stand in the text without them, as (start, length)."""
    ranges, at = [], 0
    for index, piece in enumerate(marked.split(BOLD)):
        if index % 2:
            ranges.append((at, len(piece)))
        at += len(piece)
    return ranges
