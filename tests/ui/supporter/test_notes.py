"""What supporters can read about the lessons stands behind the PIN, in the words of the lessons."""

from tests.ui.visitor import Visitor


def test_a_supporter_reads_the_notes_of_a_pack(visit: Visitor) -> None:
    visit.enter_support()
    visit.press("Notes for supporters")
    visit.press(visit.app.parts.packs()[0].title)
    notes = [note for lesson in visit.app.parts.packs()[0].lessons for note in lesson.supporter]
    shown = " ".join(visit.said())
    assert notes
    assert [note for note in notes if note.replace("{device}", "laptop") not in shown] == []
    assert "{device}" not in shown


def test_without_the_pin_there_are_no_notes(visit: Visitor) -> None:
    visit.press("Support")
    assert "Notes for supporters" not in visit.names()
