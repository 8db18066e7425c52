"""A pretend site to sign in to: a password on a card, show and hide, "I forgot", a new one, sign out."""

from collections.abc import Hashable
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import Any

from inclusion.practice.facts import FactReader, Fault, Find, Where
from inclusion.practice.typed import Key, next_key, typed
from inclusion.words import say


class Press(StrEnum):
    """What can be pressed on the site."""

    SHOW = "show"
    SIGN_IN = "sign in"
    FORGOT = "forgot"
    SAVE = "save"
    SIGN_OUT = "sign out"


TYPE = "type"


class View(StrEnum):
    """The pages of the site."""

    OUTSIDE = "outside"
    NEW_PASSWORD = "new password"  # noqa: S105
    INSIDE = "inside"


BUTTONS = {
    View.OUTSIDE: (Press.SHOW, Press.SIGN_IN, Press.FORGOT),
    View.NEW_PASSWORD: (Press.SHOW, Press.SAVE),
    View.INSIDE: (Press.SIGN_OUT,),
}


@dataclass(frozen=True)
class Scene:
    """One thing to do, which lasts until the person has done what it waits for."""

    view: View
    picture: Path | None
    alt: str
    words: tuple[str, ...]
    password: str
    """What stands on the card, or "" where there is none."""
    wait_for: str
    """TYPE, a Press, or "" in the last scene."""


@dataclass(frozen=True)
class Script:
    """The whole pretend site."""

    box: str
    hide: str
    names: dict[Press, str]
    replies: dict[Press, tuple[str, ...]]
    """What the app says after a press that the scene did not wait for."""
    scenes: tuple[Scene, ...]


@dataclass(frozen=True)
class SignIn:
    """The site as it is at one moment."""

    script: Script
    scene_index: int = 0
    text: str = ""
    shown: bool = False
    """Whether the letters of the password are seen."""
    reply: tuple[str, ...] = ()

    @property
    def scene(self) -> Scene:
        return self.script.scenes[self.scene_index]

    @property
    def words(self) -> tuple[str, ...]:
        """What the app says now."""
        return self.reply or self.scene.words

    @property
    def done(self) -> bool:
        return not self.scene.wait_for

    @property
    def typing(self) -> bool:
        """Whether there is a box to type in."""
        return bool(self.scene.password) and not self.done

    @property
    def box(self) -> str:
        """What is seen in the box."""
        return self.text if self.shown else "•" * len(self.text)

    @property
    def controls(self) -> tuple[Press, ...]:
        """What can be pressed now beside the keys."""
        if self.done:
            return ()
        return tuple(press for press in BUTTONS[self.scene.view] if self.typing or press is not Press.SHOW)

    @property
    def helpful(self) -> Press | Key | None:
        """The press that leads on."""
        scene = self.scene
        if scene.wait_for in {TYPE, Press.SIGN_IN, Press.SAVE}:
            key = next_key(self.text, scene.password)
            if key is not None or scene.wait_for == TYPE:
                return key
        return Press(scene.wait_for) if scene.wait_for else None

    def press(self, action: Hashable) -> "SignIn":
        """Give the site after a press."""
        if isinstance(action, Key):
            return self._type(action) if self.typing else self
        if action not in self.controls:
            return self
        press = Press(str(action))
        shown = self.shown != (press is Press.SHOW)
        if press in {Press.SIGN_IN, Press.SAVE}:
            meets = self.typing and self.text == self.scene.password
        else:
            meets = press == self.scene.wait_for
        return self._after(press, meets=meets, shown=shown, reply=self.script.replies[press])

    def _type(self, key: Key) -> "SignIn":
        text = typed(self.text, key)
        meets = self.scene.wait_for == TYPE and text == self.scene.password
        return self._after(TYPE, meets=meets, text=text, reply=())

    def _after(self, done: str, *, meets: bool, **changes: Any) -> "SignIn":
        """Make the changes; where this is what was wanted, go to the scene after the next that waits for it.

        Who signs in at once skips the scenes before that.
        """
        now = replace(self, **changes)
        if not meets:
            return now
        scenes = self.script.scenes
        at = next(at for at in range(self.scene_index, len(scenes)) if scenes[at].wait_for == done) + 1
        if scenes[at].wait_for == Press.SHOW and now.shown:
            at += 1  # the letters show already
        if _form(scenes[at]) != _form(self.scene):
            now = replace(now, text="", shown=False)
        return replace(now, scene_index=at, reply=())


def _form(scene: Scene) -> tuple[View, str]:
    """What is typed goes when the page or its password changes."""
    return scene.view, scene.password


def start(script: Script) -> SignIn:
    """Begin at the first scene."""
    return SignIn(script)


def read_signin(table: dict[str, Any], find: Find) -> tuple[Script | None, tuple[Fault, ...]]:
    """Read the facts of a pretend site; without a script where its faults would stop the practice."""
    reader = _Reader(find)
    script = reader.script(table)
    return (None if reader.stops else script), tuple(reader.faults)


class _Reader(FactReader):
    def script(self, table: dict[str, Any]) -> Script:
        self.known(table, ("kind", "box", "hide", "button", "scene"), ())
        buttons = self.table(table, "button")
        self.known(buttons, tuple(Press), ("button",))
        rows = {press: self.table(buttons, press) for press in Press}
        for press, row in rows.items():
            self.known(row, ("name", "words"), ("button", press))
        scenes = tuple(self._scene(row, where) for row, where in self.rows(table, "scene"))
        for at, scene in enumerate(scenes):
            self._check(scene, scenes[at + 1 :], ("scene", at))
        return Script(
            self.text(table, "box", ()),
            self.text(table, "hide", ()),
            {press: self.text(row, "name", ("button", press)) for press, row in rows.items()},
            {press: self.texts(row, "words", ("button", press), needed=True) for press, row in rows.items()},
            scenes,
        )

    def _scene(self, row: dict[str, Any], where: Where) -> Scene:
        self.known(row, ("view", "picture", "alt", "words", "password", "wait_for"), where)
        view = row.get("view")
        if view not in tuple(View):
            self.stop((*where, "view"), say('"view" must be one of: {names}.', names=", ".join(View)))
        return Scene(
            View(view) if view in tuple(View) else View.INSIDE,
            *self.picture(row, where),
            self.texts(row, "words", where, needed=True),
            "".join(self.texts(row, "password", where)),
            self.text(row, "wait_for", where) if "wait_for" in row else "",
        )

    def _check(self, scene: Scene, later: tuple[Scene, ...], where: Where) -> None:
        """A scene must be possible, and what is typed must be used before the page changes."""
        if bool(scene.wait_for) != bool(later):
            self.stop(where, say("Only the last scene waits for nothing."))
        elif scene.wait_for:
            typing = (TYPE,) if scene.password else ()
            if scene.wait_for not in (*typing, *BUTTONS[scene.view]):
                self.stop((*where, "wait_for"), say("This page has nothing that you can do like this."))
            use = {View.OUTSIDE: Press.SIGN_IN, View.NEW_PASSWORD: Press.SAVE}.get(scene.view)
            same = [each.wait_for for each in (scene, *later) if _form(each) == _form(scene)]
            if scene.password and use not in same:
                self.stop((*where, "password"), say('A password needs "sign in" or "save" after it.'))
