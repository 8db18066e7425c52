"""Picture cards to choose from, one question at a time, which make a finished card or piles of cards."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from inclusion.practice.choice import Choice, ChoiceReader, Move, Pick
from inclusion.practice.facts import Fault, Find, Where
from inclusion.practice.typed import Key, typed
from inclusion.words import say


@dataclass(frozen=True)
class Card:
    """One question with its choices."""

    words: tuple[str, ...]
    label: str
    """What stands on the finished card; with "" the answer is not kept there."""
    picture: Path | None
    alt: str
    choices: tuple[Choice, ...]
    most: int
    """How many may be chosen."""
    shows: int
    """The choice that help points at."""
    in_piles: bool
    """Whether the choices are the piles that other cards go to as well."""
    ask_names: tuple[str, ...]
    """What the app asks about each chosen one, whose name can then be typed."""
    sheet: str
    """The title of the finished card on which it stands."""


@dataclass(frozen=True)
class Script:
    """All cards, and the words of the buttons."""

    cards: tuple[Card, ...]
    go_on: str
    back: str
    end: tuple[str, ...]


@dataclass(frozen=True)
class Group:
    """One line of a finished card: what it is about, and what was chosen."""

    name: str
    things: tuple[Choice, ...]


@dataclass(frozen=True)
class Sheet:
    """One finished card."""

    title: str
    groups: tuple[Group, ...]


@dataclass(frozen=True)
class Cards:
    """The cards as they are at one moment. Nothing of them is kept when the practice is left."""

    script: Script
    picked: tuple[tuple[int, ...], ...]
    """What is chosen for each card, the newest last."""
    names: tuple[tuple[tuple[int, str], ...], ...]
    """The names that were typed for each card, by choice."""
    at: int = 0
    """Which card; after the last one the finished card shows."""
    naming: int = -1
    """Which of the chosen ones is given a name now; -1 while choosing."""

    @property
    def done(self) -> bool:
        return self.at == len(self.script.cards)

    @property
    def card(self) -> Card | None:
        """The card that shows; None where all are done."""
        return None if self.done else self.script.cards[self.at]

    @property
    def choices(self) -> tuple[Choice, ...]:
        """What can be chosen now."""
        return self.card.choices if self.card and self.naming < 0 else ()

    @property
    def chosen(self) -> tuple[int, ...]:
        """The numbers of what is chosen on this card."""
        return () if self.done else self.picked[self.at]

    @property
    def named(self) -> Choice | None:
        """The one whose name is asked for now."""
        return self.card.choices[self.chosen[self.naming]] if self.card and self.naming >= 0 else None

    @property
    def typed(self) -> str:
        """The name that is typed now."""
        return dict(self.names[self.at]).get(self.chosen[self.naming], "") if self.named else ""

    @property
    def reply(self) -> tuple[str, ...]:
        """What the app says about the last choice."""
        return self.choices[self.chosen[-1]].words if self.choices and self.chosen else ()

    @property
    def words(self) -> tuple[str, ...]:
        if self.card is None:
            return self.script.end
        if self.named is not None:
            return (self.named.name + ".", *self.card.ask_names)
        return self.card.words + self.reply

    @property
    def moves(self) -> dict[Move, str]:
        """The other buttons, with their names."""
        back = {Move.BACK: self.script.back} if self.at or self.naming >= 0 else {}
        return back if self.done else {**back, Move.ON: self.script.go_on}

    @property
    def helpful(self) -> Hashable | None:
        if self.card is None:
            return None
        return Move.ON if self.chosen else Pick(self.card.shows)

    @property
    def sheets(self) -> tuple[Sheet, ...]:
        """The finished cards, with what was chosen so far."""
        titles = dict.fromkeys(card.sheet for card in self.script.cards)
        sheets = (Sheet(title, tuple(self._groups(title))) for title in titles)
        return tuple(sheet for sheet in sheets if sheet.groups)

    def _groups(self, title: str) -> list[Group]:
        piles: dict[str, list[Choice]] = {}
        for card, picked, names in zip(self.script.cards, self.picked, self.names, strict=True):
            if card.sheet != title or not card.label:
                continue
            if card.in_piles:
                for choice in card.choices:
                    piles.setdefault(choice.name, [])
                for at in picked:
                    piles[card.choices[at].name].append(Choice(card.label, card.picture, card.alt))
            else:
                given = {at: name.strip()[:1].upper() + name.strip()[1:] for at, name in names}
                piles.setdefault(card.label, []).extend(
                    replace(card.choices[at], name=given.get(at) or card.choices[at].name) for at in picked
                )
        return [Group(name, tuple(things)) for name, things in piles.items() if things]

    def press(self, action: Hashable) -> "Cards":
        """Choose, take a choice back where several are possible, go on, go back or type a name."""
        if isinstance(action, Pick) and 0 <= action.at < len(self.choices):
            return self._pick(action.at)
        if isinstance(action, Key) and self.named is not None:
            names = {**dict(self.names[self.at]), self.chosen[self.naming]: typed(self.typed, action)}
            others = self.names[: self.at], self.names[self.at + 1 :]
            return replace(self, names=(*others[0], tuple(names.items()), *others[1]))
        if action in self.moves:
            return self._go_on() if action is Move.ON else self._go_back()
        return self

    def _pick(self, at: int) -> "Cards":
        most = self.script.cards[self.at].most
        if most > 1 and at in self.chosen:
            picked = tuple(each for each in self.chosen if each != at)
        else:
            picked = (*(each for each in self.chosen if each != at), at)[-most:]
        return replace(self, picked=(*self.picked[: self.at], picked, *self.picked[self.at + 1 :]))

    def _go_on(self) -> "Cards":
        asks = self.card is not None and self.card.ask_names
        if asks and self.naming + 1 < len(self.chosen):
            return replace(self, naming=self.naming + 1)
        return replace(self, at=self.at + 1, naming=-1)

    def _go_back(self) -> "Cards":
        if self.naming >= 0:
            return replace(self, naming=self.naming - 1)
        before = self.script.cards[self.at - 1]
        naming = len(self.picked[self.at - 1]) - 1 if before.ask_names else -1
        return replace(self, at=self.at - 1, naming=naming)


def start(script: Script) -> Cards:
    """Begin at the first card, with nothing chosen."""
    empty = ((),) * len(script.cards)
    return Cards(script, empty, empty)


def read_cards(table: dict[str, Any], find: Find) -> tuple[Script | None, tuple[Fault, ...]]:
    """Read cards: each has choices of its own, or all share the piles."""
    reader = _Reader(find)
    script = reader.script(table, every_why=False)
    return (None if reader.stops else script), tuple(reader.faults)


def read_sort(table: dict[str, Any], find: Find) -> tuple[Script | None, tuple[Fault, ...]]:
    """Read cards to sort: the app says of each card and each pile why one would put it there, or not."""
    reader = _Reader(find)
    script = reader.script(table, every_why=True)
    return (None if reader.stops else script), tuple(reader.faults)


class _Reader(ChoiceReader):
    def script(self, table: dict[str, Any], *, every_why: bool) -> Script:
        self.known(table, ("kind", "title", "go_on", "back", "end", "pile", "card"), ())
        title = self.text(table, "title", ())
        piles: tuple[Choice, ...] = ()
        if every_why or "pile" in table:
            piles = tuple(self.choice(row, where) for row, where in self.rows(table, "pile"))
        return Script(
            tuple(
                self._card(row, where, title, piles, every_why=every_why)
                for row, where in self.rows(table, "card")
            ),
            self.text(table, "go_on", ()),
            self.text(table, "back", ()),
            self.texts(table, "end", (), needed=True),
        )

    def _card(
        self, row: dict[str, Any], where: Where, title: str, piles: Sequence[Choice], *, every_why: bool
    ) -> Card:
        names = "words", "label", "picture", "alt", "choices", "most", "shows", "why", "ask_names", "sheet"
        self.known(row, names, where)
        in_piles = "choices" not in row and bool(piles)
        if in_piles:
            choices = self._with_why(row, where, piles, every_why=every_why)
            label = self.text(row, "label", where)
        else:
            choices = tuple(self.choice(each, place) for each, place in self.rows(row, "choices", where))
            label = self.text(row, "label", where) if "label" in row else ""
        most = row.get("most", 1)
        if type(most) is not int or most < 1:
            self.stop((*where, "most"), say('"most" must be a number from 1 on.'))
            most = 1
        return Card(
            self.texts(row, "words", where, needed=True),
            label,
            *self.maybe_picture(row, where),
            choices,
            most,
            self.shown(row, choices, where),
            in_piles,
            self.texts(row, "ask_names", where),
            self.text(row, "sheet", where) if "sheet" in row else title,
        )

    def _with_why(
        self, row: dict[str, Any], where: Where, piles: Sequence[Choice], *, every_why: bool
    ) -> tuple[Choice, ...]:
        why = row.get("why", {})
        if not isinstance(why, dict):
            self.stop((*where, "why"), say('Please add "{name}".', name="[card.why]"))
            return tuple(piles)
        place = (*where, "why")
        self.known(why, [pile.name for pile in piles], place)
        return tuple(
            replace(pile, words=self.texts(why, pile.name, place, needed=every_why) or pile.words)
            for pile in piles
        )
