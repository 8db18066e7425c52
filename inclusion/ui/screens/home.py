"""The three doors."""

from inclusion.ui.frame import Kit, Screen
from inclusion.ui.routes import Learn, Listen, SupportDoor
from inclusion.ui.widgets.button import Kind
from inclusion.ui.widgets.choices import Choices
from inclusion.words import say


class HomeScreen(Screen):
    """Learn, Listen, Support."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit, say("What do you want to do?"))
        doors = []
        for words, picture, route in (
            (say("Learn"), "door-learn", Learn()),
            (say("Listen"), "door-listen", Listen()),
            (say("Support"), "door-support", SupportDoor()),
        ):
            door = kit.button(words, picture=picture, kind=Kind.CARD)
            self.lead(door, route)
            doors.append(door)
        self.doors = doors
        self.set_body(Choices(doors, kit.look.gap))
        self.reading_order += doors
