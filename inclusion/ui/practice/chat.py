"""A pretend call or message on screen: who it is and what they say, and what the person can do."""

from PySide6.QtWidgets import QWidget

from inclusion.practice.chat import Chat
from inclusion.ui.frame import Readable
from inclusion.ui.practice.page import PracticePage
from inclusion.ui.practice.turns import Presses
from inclusion.ui.widgets.sides import Sides
from inclusion.ui.widgets.spread import Spread
from inclusion.ui.widgets.words import Sentence
from inclusion.words import say


class ChatPage(PracticePage):
    """Somebody calls or writes, scene by scene; nobody is there, and nothing is sent."""

    @property
    def chat(self) -> Chat:
        assert isinstance(self.state, Chat)
        return self.state

    def make_scene(self) -> QWidget:
        self._picture = self.kit.picture("help", "")
        self._spread = Spread(self._picture, [])
        self._presses = Presses(self, max(len(scene.choices) for scene in self.chat.script.scenes))
        return Sides(self._spread, self._presses, self.kit.look.gap)

    def show_scene(self) -> list[Readable]:
        chat = self.chat
        scene = chat.scene
        self._spread.picture = self._picture if scene.picture else None
        self._picture.setVisible(scene.picture is not None)
        if scene.picture:
            self._picture.show_picture(scene.picture, scene.alt)
        sentences = self._sentences()
        self._spread.set_sentences(sentences)
        chosen = () if chat.chosen is None else (chat.chosen,)
        self.buttons = self._presses.show_presses(scene.choices, chosen, chat.moves)
        return [*sentences, *self.buttons.values()]

    def _sentences(self) -> list[Sentence]:
        """The day, what the other says, and what the app says."""
        chat, kit = self.chat, self.kit
        scene = chat.scene
        head = [scene.when + "."] if scene.when else []
        if chat.says and scene.person:
            head.append(say("{name} says:", name=scene.person))
        found = [kit.sentence(" ".join(head), small=True)] if head else []
        if chat.says:
            found.append(kit.bubble("\n".join(chat.says)))
        return found + ([kit.sentence(" ".join(chat.words))] if chat.words else [])
