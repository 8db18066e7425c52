"""Help: a person first, then what the bar does."""

from inclusion.ui.frame import Kit, Screen
from inclusion.ui.widgets.spread import Spread
from inclusion.words import say


class HelpScreen(Screen):
    """Whom to ask, and what the four buttons do."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit, say("Help"))
        sentences = [
            kit.sentence(words)
            for words in (
                say("Ask a person you trust."),
                say("Show them this screen."),
                say("Home takes you to the start."),
                say("Back takes you 1 step back."),
                say("Read to me says the words."),
            )
        ]
        picture = kit.picture("help", say("A person asks for help. Another person comes."))
        self.set_body(Spread(picture, sentences))
        self.reading_order += sentences
