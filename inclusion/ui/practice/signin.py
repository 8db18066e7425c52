"""The pretend site to sign in to, on screen."""

from PySide6.QtWidgets import QWidget

from inclusion.practice.signin import Press, SignIn
from inclusion.ui.frame import Readable
from inclusion.ui.practice.typing_page import TALLEST, TypingPage
from inclusion.ui.widgets.button import BigButton
from inclusion.ui.widgets.choices import Choices
from inclusion.ui.widgets.keyboard import ENTER
from inclusion.ui.widgets.sides import Sides
from inclusion.words import say

ICONS = {Press.SHOW: "eye", Press.SIGN_IN: "key", Press.SIGN_OUT: "leave"}


class SignInPage(TypingPage):
    """A pretend account: what is typed is kept nowhere."""

    @property
    def site(self) -> SignIn:
        assert isinstance(self.state, SignIn)
        return self.state

    def make_scene(self) -> QWidget:
        kit, script = self.kit, self.site.script
        self.make_keys(script.names[Press.SIGN_IN], Press.SIGN_IN)
        gap = kit.look.gap // 2
        self._near = {press: self._sign(press) for press in (Press.SHOW, Press.FORGOT)}
        self._far = {press: self._sign(press) for press in (Press.FORGOT, Press.SIGN_IN, Press.SIGN_OUT)}
        near = Choices(list(self._near.values()), gap, tallest=TALLEST)
        self._form = Sides(self.line, near, gap, wide_from=self.wide_from)
        self._choices = Choices(list(self._far.values()), gap, tallest=TALLEST)
        self._picture = kit.picture("help", "")
        parts = [self._picture, self._form, self._choices, self.keys]
        return self.place_device(parts, stretch=[self._picture, self.keys])

    def _sign(self, press: Press) -> BigButton:
        return self.action_button(press, self.site.script.names[press], icon=ICONS.get(press, ""))

    def show_scene(self) -> list[Readable]:
        site, script = self.site, self.site.script
        self.enter_sends = Press.SAVE if Press.SAVE in site.controls else Press.SIGN_IN
        self.keys.buttons[ENTER].set_words(script.names[self.enter_sends])
        self._near[Press.SHOW].set_words(script.hide if site.shown else script.names[Press.SHOW])
        self.buttons = {}
        for signs, here in ((self._near, site.typing), (self._far, not site.typing)):
            for press, sign in signs.items():
                sign.setVisible(here and press in site.controls)
                if here and press in site.controls:
                    self.buttons[press] = sign
        seen = [*self.buttons.values()]
        self._form.setVisible(site.typing)
        self._choices.setVisible(not site.typing and not site.done)
        self._choices.arrange()
        self._picture.setVisible(not site.typing)
        self._picture.show_picture(site.scene.picture or self.kit.pictures.file("help"), site.scene.alt)
        line = self.show_keys(site.typing, say("{name}: {letters}", name=script.box, letters=site.box))
        if site.text and not site.shown:
            line = []  # what is hidden from eyes is not said
        note = self.on_card(site.scene.password) if site.typing else ""
        return [*self.tell(site.words, note), *line, *seen]
