"""The one window: the way between screens, its bar, and when it closes."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt

from inclusion.ui import routes
from inclusion.ui.routes import BEHIND_PIN, Route
from inclusion.ui.screens.home import HomeScreen
from inclusion.ui.supporter.pin import PinScreen
from inclusion.ui.widgets.button import BY_KEYS
from inclusion.ui.window import SMALLEST
from tests.ui.conftest import Opener
from tests.ui.visitor import Visitor

OPEN_ROUTES: list[Route] = [
    routes.Home(),
    routes.Learn(),
    routes.PackPage("joining-calls"),
    routes.LessonPage("joining-calls", "sound-and-mute"),
    routes.Listen(),
    routes.SupportDoor(),
    routes.Help(),
]
LOCKED: list[Route] = [
    routes.Support(),
    routes.Choose("theme"),
    routes.LookAndWords(),
    routes.SetUp(),
    routes.DeviceCheck(),
    routes.LessonCheck(),
    routes.Notes(),
]


def test_every_locked_route_is_named_in_these_tests() -> None:
    assert {type(each) for each in LOCKED} == set(BEHIND_PIN)


@pytest.mark.parametrize("route", LOCKED, ids=lambda route: type(route).__name__)
def test_what_stands_behind_the_pin_asks_for_it(visit: Visitor, route: Route) -> None:
    visit.window.go(route)
    assert isinstance(visit.screen, PinScreen)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_no_way_through_the_open_screens_leads_behind_the_pin(visit: Visitor, data: st.DataObject) -> None:
    visit.window.go_home()
    visit.settle()
    for _ in range(6):
        words = data.draw(st.sampled_from([each.words for each in visit.buttons() if each.isEnabled()]))
        visit.press(words)
        assert not isinstance(visit.window.history[-1], BEHIND_PIN)


def test_the_door_itself_opens_no_other_screen_than_support(visit: Visitor) -> None:
    visit.window.go(routes.SupportDoor())
    visit.window.go(routes.Help())
    visit.window.go(routes.SetUp())
    assert isinstance(visit.screen, PinScreen)


def test_back_goes_the_way_that_was_come(visit: Visitor) -> None:
    titles = [visit.screen.title]
    for words in ("Learn", "Joining calls", "Help"):
        visit.press(words)
        titles.append(visit.screen.title)
    for title in reversed(titles[:-1]):
        visit.press("Back")
        assert visit.screen.title == title
    assert not visit.button("Back").isEnabled()


def test_home_is_one_press_from_everywhere(visit: Visitor) -> None:
    for route in OPEN_ROUTES[1:]:
        visit.window.go(route)
        visit.settle()
        visit.press("Home")
        assert isinstance(visit.screen, HomeScreen)


def test_help_opened_twice_is_opened_once(visit: Visitor) -> None:
    visit.press("Help")
    assert not visit.button("Help").isEnabled()
    visit.press("Back")
    assert isinstance(visit.screen, HomeScreen)


def test_a_pack_or_lesson_that_is_gone_leads_to_learn(visit: Visitor) -> None:
    for route in (routes.PackPage("gone"), routes.LessonPage("joining-calls", "gone")):
        visit.window.go(route)
        assert visit.screen.title == "What do you want to learn?"


def test_the_ring_shows_while_keys_are_used_and_only_then(visit: Visitor) -> None:
    visit.tab_to("Learn")
    by_keys = visit.button("Learn").grab().toImage()
    visit.click(visit.screen.heading)
    visit.button("Learn").setFocus()
    visit.settle()
    assert visit.window.property(BY_KEYS) is False
    assert visit.button("Learn").grab().toImage() != by_keys
    visit.key(Qt.Key.Key_Shift)
    assert visit.button("Learn").grab().toImage() == by_keys


def test_a_kiosk_closes_for_a_supporter_and_not_by_accident(open_visit: Opener) -> None:
    visit = open_visit(kiosk=True)
    assert visit.window.windowFlags() & Qt.WindowType.FramelessWindowHint
    visit.window.close()
    assert visit.window.isVisible()
    visit.enter_support()
    visit.press("Set up")
    visit.press("Close Inclusion")
    assert not visit.window.isVisible()


def test_a_notice_stays_in_another_look_and_goes_with_the_screen(visit: Visitor) -> None:
    visit.window.show_notice("This device cannot save here.")
    visit.app.settings.change("theme", "dark")
    visit.settle()
    assert "This device cannot save here." in visit.said()
    visit.press("Learn")
    assert "This device cannot save here." not in visit.said()


def test_the_window_can_be_as_small_as_it_says(visit: Visitor) -> None:
    for route in OPEN_ROUTES:
        visit.window.go(route)
        visit.window.resize(*SMALLEST)
        visit.settle()
        assert visit.window.size().toTuple() == SMALLEST
