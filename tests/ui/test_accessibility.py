"""What a screen reader meets: names, roles, order and actions, asked inside the process."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleInterface
from pytestqt.qtbot import QtBot

from inclusion.ui import routes
from tests.ui.visitor import LESSON, Visitor

Role = QAccessible.Role
BAR = ["Home", "Back", "Read to me", "Help"]
LESSON_PAGE = routes.LessonPage("joining-calls", "sound-and-mute")


@pytest.fixture(autouse=True)
def _listening_reader() -> Iterator[None]:
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


def tree(node: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """Give the node and all that shows below it."""
    yield node
    for at in range(node.childCount()):
        child = node.child(at)
        if child is not None and not child.state().invisible:
            yield from tree(child)


def met(visit: Visitor) -> list[tuple[Role, str]]:
    """Give (role, name) of all that shows in the window."""
    visit.settle()
    top = QAccessible.queryAccessibleInterface(visit.window)
    return [(node.role(), node.text(QAccessible.Text.Name)) for node in tree(top)]


def named(visit: Visitor, role: Role) -> list[str]:
    return [name for met_role, name in met(visit) if met_role is role]


def open_page(visit: Visitor, title: str) -> None:
    visit.window.go(LESSON_PAGE)
    visit.turn_to(title)


def test_the_window_has_its_name(visit: Visitor) -> None:
    window = QAccessible.queryAccessibleInterface(visit.window)
    assert window.text(QAccessible.Text.Name) == "Inclusion"
    assert window.role() is Role.Window


def test_home_is_a_heading_and_three_doors_under_the_bar(visit: Visitor) -> None:
    assert named(visit, Role.PushButton) == [*BAR, "Learn", "Listen", "Support"]
    assert named(visit, Role.StaticText) == ["What do you want to do?"]


def test_a_step_is_its_place_its_picture_and_its_sentences(visit: Visitor) -> None:
    open_page(visit, "The word mute")
    assert named(visit, Role.Graphic) == ["A person talks, and the friends on the laptop cannot hear."]
    texts = named(visit, Role.StaticText)
    assert "This is called mute." in texts
    assert "Mute means people cannot hear you." in texts
    assert sorted(named(visit, Role.PushButton)) == sorted([*BAR, "Next"])


def test_who_comes_to_a_page_hears_where_they_are_and_what_it_says(visit: Visitor) -> None:
    open_page(visit, "The word mute")
    assert visit.focus is visit.screen.heading
    heading = QAccessible.queryAccessibleInterface(visit.screen.heading)
    assert heading.text(QAccessible.Text.Name).startswith(f"{LESSON}. The word mute. Step ")
    assert heading.text(QAccessible.Text.Description) == (
        "This is called mute. Mute means people cannot hear you."
    )
    assert heading.state().focused


def test_the_question_offers_its_answers_by_their_words(visit: Visitor) -> None:
    open_page(visit, "Nobody can hear you. Which sign do you tap?")
    answers = {"The microphone with a line", "The camera", "The hand"}
    assert set(named(visit, Role.PushButton)) == {*BAR, *answers, "Skip"}
    assert "Which sign do you tap?" in " ".join(named(visit, Role.StaticText))


def test_the_practice_tells_what_is_on_and_what_is_off(visit: Visitor) -> None:
    open_page(visit, "Now you try")
    visit.press("Let me do it")
    assert "Your friend Sam" in named(visit, Role.Graphic)
    for state in ("Off", "On"):
        microphone = QAccessible.queryAccessibleInterface(visit.button("Microphone"))
        assert microphone.text(QAccessible.Text.Description) == state
        visit.press("Microphone")


def test_a_screen_reader_opens_a_door(visit: Visitor, qtbot: QtBot) -> None:
    door = QAccessible.queryAccessibleInterface(visit.button("Learn"))
    door.actionInterface().doAction(QAccessibleActionInterface.pressAction())
    qtbot.waitUntil(lambda: visit.screen.title == "What do you want to learn?")
    visit.settle()
    assert len(visit.window.history) == 2


@pytest.mark.parametrize(
    "route",
    [routes.Home(), routes.Learn(), LESSON_PAGE, routes.Listen(), routes.SupportDoor(), routes.Help()],
)
def test_nothing_that_can_be_pressed_or_seen_is_without_a_name(visit: Visitor, route: routes.Route) -> None:
    visit.window.go(route)
    assert [role for role, name in met(visit) if role in {Role.PushButton, Role.Graphic} and not name] == []
