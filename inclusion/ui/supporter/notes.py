"""What supporters can know about each lesson: what to watch for, what not to do, what to try together."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from inclusion.packs.model import Pack
from inclusion.ui.frame import Kit, Readable, Screen, stack
from inclusion.ui.routes import Notes
from inclusion.ui.widgets.button import Kind
from inclusion.ui.widgets.choices import Choices
from inclusion.ui.widgets.spread import Spread
from inclusion.words import say


class NotesScreen(Screen):
    """The packs, each the way to its notes."""

    def __init__(self, kit: Kit, packs: Sequence[Pack]) -> None:
        super().__init__(kit, say("Notes for supporters"))
        cards = []
        for pack in packs:
            file = pack.picture.file if pack.picture else None
            card = kit.button(pack.title, picture=file, kind=Kind.CARD)
            self.lead(card, Notes(pack.id))
            cards.append(card)
        self.set_body(Choices(cards, kit.look.gap))
        self.reading_order += cards


class PackNotesScreen(Screen):
    """The notes of every lesson in a pack, under the picture of its first step."""

    def __init__(self, kit: Kit, pack: Pack, fill: Callable[[str], str]) -> None:
        super().__init__(kit, pack.title)
        rows: list[QWidget] = []
        readables: list[Readable] = []
        for lesson in pack.lessons:
            notes = [*lesson.supporter, *(note for step in lesson.steps for note in step.supporter)]
            if not notes:
                continue
            first = next((step.picture for step in lesson.steps if step.picture), None)
            picture = kit.picture(first.file, first.alt) if first else None
            title, words = kit.sentence(lesson.title), kit.sentence(fill("\n".join(notes)), small=True)
            rows.append(Spread(picture, [title, words], row=True))
            readables += [title, words]
        self.set_body(stack(kit, rows))
        self.reading_order += readables
