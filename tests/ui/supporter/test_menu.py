"""What a supporter sets: in force at once, kept in its file, and calm where it cannot be kept."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from inclusion.devices.finding import Finding
from inclusion.settings import BY_NAME, load_settings
from inclusion.ui.supporter.findings import FindingsScreen
from inclusion.ui.theme import load_theme
from tests.ui.conftest import Opener
from tests.ui.visitor import Visitor, places_in

WAYS = {
    "theme": ["Words and colours", "Colours"],
    "text_size": ["Words and colours", "Size of words"],
    "speed": ["Words and colours", "Speed of the voice"],
    "device": ["Set up", "Laptop or tablet"],
    "keep": ["Set up", "Keep the place"],
}
CANNOT_SAVE = "This device cannot save here. You can go on. Ask your supporter to look at the disk."
SEEN = (Finding("voice", True, "The voice works."), Finding("disk", False, "Make some room."))


def test_every_setting_has_its_screen() -> None:
    assert set(WAYS) == set(BY_NAME)


@pytest.mark.parametrize("name", WAYS)
def test_every_choice_of_a_setting_is_in_force_and_kept(visit: Visitor, name: str) -> None:
    visit.enter_support()
    for words in WAYS[name]:
        visit.press(words)
    for value, words in reversed(list(BY_NAME[name].choices.items())):
        visit.press(words)
        assert visit.app.settings[name] == value
        assert load_settings(visit.app.places.settings)[name] == value
        assert [each.words for each in visit.buttons() if each.chosen] == [words]


def test_other_colours_show_at_once(visit: Visitor) -> None:
    visit.enter_support()
    for words in WAYS["theme"]:
        visit.press(words)
    for words, theme in (("Dark", "dark"), ("Soft cream", "cream")):
        visit.press(words)
        ground = load_theme(visit.app.places.assets / "themes" / f"{theme}.toml").ground
        assert visit.window.grab().toImage().pixelColor(2, 2).name() == ground
        assert visit.screen.title == "Colours"


def test_larger_words_show_at_once_and_on_the_next_screens(visit: Visitor) -> None:
    visit.enter_support()
    for words in WAYS["text_size"]:
        visit.press(words)
    before = visit.screen.heading.height()
    visit.press("Very large")
    assert visit.screen.heading.height() > before
    visit.press("Home")
    assert visit.screen.heading.height() > before


def test_the_word_for_the_device_stands_in_the_lessons(visit: Visitor) -> None:
    visit.app.settings.change("device", "tablet")
    visit.open_lesson()
    assert "You need the tablet." in visit.said()


def test_what_was_chosen_holds_after_the_app_was_closed(open_visit: Opener, tmp_path: Path) -> None:
    places = places_in(tmp_path / "kept")
    first = open_visit(places)
    first.app.settings.change("theme", "strong")
    first.close()
    second = open_visit(places)
    ground = load_theme(places.assets / "themes" / "strong.toml").ground
    assert second.window.grab().toImage().pixelColor(2, 2).name() == ground


def test_a_folder_that_cannot_be_written_is_said_once_and_the_app_works_on(
    open_visit: Opener, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("")
    visit = open_visit(places_in(tmp_path / "file"))
    assert any(words.startswith("This device cannot save here.") for words in visit.said())
    visit.enter_support()
    for words in (*WAYS["theme"], "Dark"):
        visit.press(words)
    assert visit.app.settings["theme"] == "dark"
    visit.press("Home")
    visit.open_lesson()
    visit.turn_to("The microphone")
    assert "A microphone hears your voice." in visit.said()


def test_a_folder_that_is_lost_while_the_app_runs_is_said_calmly(open_visit: Opener, tmp_path: Path) -> None:
    visit = open_visit(places_in(tmp_path / "data"))
    visit.enter_support()
    for words in WAYS["theme"]:
        visit.press(words)
    for file in visit.app.places.data.iterdir():
        file.unlink()
    visit.app.places.data.rmdir()
    visit.app.places.data.write_text("")
    visit.press("Dark")
    assert visit.app.settings["theme"] == "dark"
    assert CANNOT_SAVE in visit.said()


@pytest.mark.parametrize("broken", [b"theme = ", b"\xff\xfe", b'theme = "pink"', b"colour = 1"])
def test_a_broken_settings_file_is_said_and_the_app_uses_its_own(
    open_visit: Opener, tmp_path: Path, broken: bytes
) -> None:
    places = places_in(tmp_path / "kept")
    places.data.mkdir()
    places.settings.write_bytes(broken)
    visit = open_visit(places)
    assert visit.window.notice.words.endswith(
        ("The app uses its own settings.", "The app uses its own setting.")
    )
    assert visit.app.settings["theme"] == "cream"


def test_what_works_on_this_device_is_looked_for_beside_the_window(visit: Visitor, qtbot: QtBot) -> None:
    visit.app.parts.examine = lambda: SEEN
    visit.enter_support()
    visit.press("Check this device")
    qtbot.waitUntil(lambda: "The voice works." in visit.said())
    assert isinstance(visit.screen, FindingsScreen)
    visit.settle()
    assert "Make some room." in visit.said()
    assert "Please wait. This takes a few seconds." not in visit.said()


def test_the_lessons_are_checked_with_the_rules_for_easy_read(visit: Visitor, qtbot: QtBot) -> None:
    visit.enter_support()
    visit.press("Check the lessons")
    qtbot.waitUntil(lambda: "Please wait. This takes a few seconds." not in visit.said(), timeout=30_000)
    visit.settle()
    assert isinstance(visit.screen, FindingsScreen)
    assert visit.screen.findings
    assert {each.words for each in visit.screen.findings} <= set(visit.said())


def test_who_leaves_while_it_is_looked_for_is_not_called_back(visit: Visitor, qtbot: QtBot) -> None:
    visit.enter_support()
    visit.press("Check the lessons")
    visit.press("Home")
    qtbot.wait(300)
    visit.settle()
    assert visit.screen.title == "What do you want to do?"
