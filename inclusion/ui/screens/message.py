"""One calm message that fills the screen: what happened, and what to do."""

from collections.abc import Sequence

from inclusion.ui.frame import Kit, Screen
from inclusion.ui.widgets.button import BigButton
from inclusion.ui.widgets.spread import Spread


class MessageScreen(Screen):
    """A heading, a picture and a few sentences."""

    def __init__(
        self,
        kit: Kit,
        title: str,
        sentences: Sequence[str],
        *,
        picture: str,
        alt: str,
        actions: Sequence[BigButton] = (),
    ) -> None:
        super().__init__(kit, title)
        shown = [kit.sentence(each) for each in sentences]
        self.set_body(Spread(kit.picture(picture, alt), shown))
        self.reading_order += shown
        if actions:
            self.set_actions(actions)
            self.reading_order += actions
