"""The pretend browser on screen."""

from PySide6.QtWidgets import QWidget

from inclusion.practice.browser import Browser, Link, Press
from inclusion.ui.frame import Readable, stack
from inclusion.ui.practice.typing_page import TALLEST, TypingPage
from inclusion.ui.widgets.button import BigButton
from inclusion.ui.widgets.choices import Choices
from inclusion.ui.widgets.sides import Sides
from inclusion.words import say


class BrowserPage(TypingPage):
    """Pages on made-up addresses: nothing goes to the internet."""

    @property
    def browser(self) -> Browser:
        assert isinstance(self.state, Browser)
        return self.state

    def make_scene(self) -> QWidget:
        kit, names = self.kit, self.browser.script.names
        self.make_keys(names[Press.GO], Press.GO, signs=".")
        self._back = self.action_button(Press.BACK, names[Press.BACK], icon="back")
        self._home = self.action_button(Press.HOME, names[Press.HOME], icon="home")
        self._bar = self.action_button(Press.BAR, names[Press.BAR])
        self._moves = Choices([self._back, self._home], kit.look.gap // 2)
        self._links: dict[str, BigButton] = {}
        for page in self.browser.script.pages:
            for name in page.links:
                self._links[name] = self.action_button(Link(name), name, icon="next")
        self._choices = Choices(list(self._links.values()), kit.look.gap // 2, tallest=TALLEST)
        self._page = self.make_page()
        bar = stack(kit, [self._bar, self.line], tight=True)
        top = Sides(self._moves, bar, kit.look.gap // 2, wide_from=self.wide_from)
        return self.place_device([top, self._page, self._choices, self.keys], stretch=[self._page, self.keys])

    def show_scene(self) -> list[Readable]:
        browser, page = self.browser, self.browser.page
        self.buttons = {Press.BACK: self._back, Press.HOME: self._home, Press.BAR: self._bar}
        self.buttons |= {Link(name): button for name, button in self._links.items()}
        for action, button in self.buttons.items():
            button.setVisible(action in browser.controls)
        self.buttons = {action: self.buttons[action] for action in browser.controls if action in self.buttons}
        seen = [*self.buttons.values()]
        self._bar.set_words(
            say("{name}: {address}", name=browser.script.names[Press.BAR], address=page.address)
        )
        self._moves.arrange()
        self._choices.setVisible(any(isinstance(action, Link) for action in browser.controls))
        self._choices.arrange()
        shown = self.show_page(self._page, page.picture, page.alt, (page.title, *page.words))
        self._page.setVisible(not browser.typing)
        told = self.tell(browser.words, self.on_card(browser.card) if browser.card else "")
        return [*told, *self.show_keys(browser.typing, browser.text), *shown, *seen]
