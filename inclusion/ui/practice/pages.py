"""Which page draws which practice."""

from collections.abc import Callable

from inclusion.practice.script import Practice
from inclusion.practice.videocall import Call
from inclusion.ui.frame import Kit
from inclusion.ui.practice.page import PracticePage, RealApp
from inclusion.ui.practice.videocall import CallPage

PAGES: dict[type, type[PracticePage]] = {
    Call: CallPage,
}


def practice_page(
    kit: Kit, practice: Practice, changed: Callable[[], None], app: RealApp | None = None
) -> PracticePage:
    """Make the page for a practice; without `app` nothing real is changed."""
    return PAGES[type(practice)](kit, practice, changed, app)
