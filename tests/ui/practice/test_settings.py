"""Real settings on screen: the whole app changes at once, and the person stays where they are."""

import pytest
from PySide6.QtCore import Qt

from inclusion.errors import KnownError
from inclusion.practice.settings import Decide
from inclusion.settings import Settings
from inclusion.ui.fit import cut_words
from inclusion.ui.practice.page import HelpWanted
from inclusion.ui.practice.settings import SettingsPage
from inclusion.ui.screens.lesson import LessonScreen
from tests.ui.practice.walker import SIZES, open_practice, tab_to
from tests.ui.visitor import Visitor

PLACE = ("getting-online", "make-it-right")


def begin(visit: Visitor, wanted: HelpWanted = HelpWanted.LET_ME) -> None:
    open_practice(visit, *PLACE, wanted)


def page_of(visit: Visitor) -> SettingsPage:
    """The page that shows now: a new look makes another."""
    screen = visit.screen
    assert isinstance(screen, LessonScreen)
    assert isinstance(screen.page, SettingsPage)
    return screen.page


def test_a_size_counts_for_the_whole_app_at_once_and_the_place_is_kept(visit: Visitor) -> None:
    begin(visit)
    visit.press("Larger")
    assert visit.app.settings["text_size"] == 150
    assert visit.window.home_button.look.scale == 1.5
    assert "Is this better for you?" in visit.said()
    assert visit.button("Larger").chosen
    assert {"Keep it", "Put it back"} <= set(visit.names())


def test_keep_it_keeps_it_and_goes_on(visit: Visitor) -> None:
    begin(visit)
    visit.press("Larger")
    visit.press("Keep it")
    assert visit.app.settings["text_size"] == 150
    assert {"You kept it.", "Which colours do you like?"} <= set(visit.said())
    assert "Keep it" not in visit.names()


def test_put_it_back_brings_the_look_before_all_that_was_tried(visit: Visitor) -> None:
    visit.app.settings.change("theme", "strong")
    begin(visit)
    visit.press("Larger")
    visit.press("Put it back")
    visit.press("Dark")
    visit.press("Soft cream")
    visit.press("Put it back")
    assert (visit.app.settings["text_size"], visit.app.settings["theme"]) == (100, "strong")


def test_the_speed_is_tried_by_reading_aloud(visit: Visitor) -> None:
    begin(visit)
    for words in ("Larger", "Put it back", "Dark", "Put it back", "Slow"):
        visit.press(words)
    assert "Tap Read to me to hear it." in visit.said()
    visit.press("Read to me")
    assert {speed for _, speed in visit.voice.asked} == {113}


def test_stop_practice_puts_back_what_was_not_kept(visit: Visitor) -> None:
    begin(visit)
    visit.press("Larger")
    visit.press("Keep it")
    visit.press("Dark")
    visit.press("Stop practice")
    assert (visit.app.settings["text_size"], visit.app.settings["theme"]) == (150, "cream")
    assert "Show me" in visit.names()
    visit.press("Let me do it")
    assert visit.button("Larger").chosen


def test_back_from_a_change_leads_to_the_question_and_loses_nothing(visit: Visitor) -> None:
    begin(visit)
    visit.press("Larger")
    visit.press("Back")
    visit.press("Let me do it")
    visit.press("Put it back")
    assert visit.app.settings["text_size"] == 100


def test_by_keys_alone_to_the_end_and_help_changes_nothing_for_good(visit: Visitor) -> None:
    before = {name: visit.app.settings[name] for name in ("text_size", "theme", "speed")}
    begin(visit)
    while (helpful := page_of(visit).state.helpful) is not None:
        tab_to(visit, page_of(visit).buttons[helpful])
        visit.key(Qt.Key.Key_Return)
    assert "You can change these again." in visit.said()
    assert {name: visit.app.settings[name] for name in before} == before


def test_a_device_that_cannot_save_says_so_and_the_change_counts_for_now(
    visit: Visitor, monkeypatch: pytest.MonkeyPatch
) -> None:
    change = Settings.change

    def full(settings: Settings, name: str, value: str | int | bool) -> None:
        change(settings, name, value)
        raise KnownError("The disk is full.", "Ask your supporter.")

    begin(visit)
    monkeypatch.setattr(Settings, "change", full)
    visit.press("Larger")
    assert "The disk is full. Ask your supporter." in visit.said()
    assert visit.app.settings["text_size"] == 150
    assert {"Keep it", "Put it back"} <= set(visit.names())


@pytest.mark.parametrize("text_size", [100, 200, 300])
def test_every_word_shows(visit: Visitor, text_size: int) -> None:
    found: list[str] = []
    for size in SIZES:
        visit.app.settings.change("text_size", text_size)
        visit.window.resize(*size)
        begin(visit, HelpWanted.WITH_ME)
        while (helpful := page_of(visit).state.helpful) is not None:
            found += cut_words(visit.window)
            page_of(visit).press(Decide.KEEP if helpful is Decide.PUT_BACK else helpful)
            visit.settle()
        found += cut_words(visit.window)
    assert found == []
