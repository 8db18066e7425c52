"""Finds words that do not fit their place: what the gallery and the tests look for on every screen."""

from PySide6.QtWidgets import QWidget

from inclusion.ui.widgets.button import BigButton
from inclusion.ui.widgets.words import Sentence

SLACK = 2
"""Pixels that rounding may take."""


def cut_words(screen: QWidget) -> list[str]:
    """Name every text that shows and is cut, and every button that is smaller than a finger needs."""
    found = []
    for sentence in screen.findChildren(Sentence):
        if sentence.isVisible() and sentence.words:
            needed = sentence.heightForWidth(sentence.width())
            if sentence.height() + SLACK < needed or sentence.width() + SLACK < sentence.widest_word():
                found.append(f"cut: {sentence.words}")
    for button in screen.findChildren(BigButton):
        if button.isVisible():
            needed_size = button.needed(button.width())
            if button.height() + SLACK < needed_size.height() or button.width() + SLACK < needed_size.width():
                found.append(f"cut: {button.words}")
    return found
