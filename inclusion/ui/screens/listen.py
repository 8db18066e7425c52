"""Listen: one switch, one volume, and a calm picture of the level."""

from time import monotonic
from typing import Protocol

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QWidget

from inclusion.devices.sound_card.listener import Kind as Going
from inclusion.devices.sound_card.listener import State
from inclusion.listening.controls import LOUDEST_DB, QUIETEST_DB, STEP_DB, Controls
from inclusion.ui.frame import Kit, Screen, on_lines, stack
from inclusion.ui.widgets.button import Kind
from inclusion.ui.widgets.choices import Choices
from inclusion.ui.widgets.meter import BLOCKS, Meter
from inclusion.ui.widgets.sides import Sides
from inclusion.ui.widgets.spread import Spread
from inclusion.words import say

LOOK_MS = 50
"""How often the screen looks at the level."""
WORD_S = 1.0
"""The word for the level changes no more often than this."""
QUIET_DB, LOUD_DB = -62.0, -14.0
"""Speech at a laptop's microphone lies between these (dB of full scale, short-term)."""
LOWEST_DB = -75.0
STEPS = round((LOUDEST_DB - QUIETEST_DB) / STEP_DB) + 1


class Listening(Protocol):
    """What the screen needs of the sound card."""

    def start(self) -> None: ...
    def stop(self) -> None: ...
    def set(self, controls: Controls) -> None: ...
    def poll(self) -> State: ...


class ListenScreen(Screen):
    """Microphone in, clear speech to headphones, while this screen is open."""

    def __init__(self, kit: Kit, listener: Listening) -> None:
        super().__init__(kit, say("Listen"))
        self._listener = listener
        self.controls = Controls(on=True)
        self._word_at = -WORD_S
        self.state_words = kit.sentence(say("Put on headphones. Then press Start listening."))
        self.level_words = kit.sentence(say("Nothing is recorded."), small=True)
        self.level = Meter(kit.look)
        self.volume_words = kit.sentence("", small=True)
        self.volume = Meter(kit.look)
        self.switch = kit.button(say("Start listening"), icon="listen", kind=Kind.STRONG)
        self.quieter = kit.button(say("Quieter"), icon="quieter")
        self.louder = kit.button(say("Louder"), icon="louder")
        self.gate = kit.button(say("Less noise"), icon="gate")
        self.switch.clicked.connect(self.turn)
        self.quieter.clicked.connect(lambda: self._change_volume(-STEP_DB))
        self.louder.clicked.connect(lambda: self._change_volume(STEP_DB))
        self.gate.clicked.connect(self._turn_gate)
        picture = kit.picture("door-listen", say("A person with headphones listens to another person."))
        top = Spread(picture, [self.state_words], row=True)
        buttons = Choices([self.switch, self.quieter, self.louder, self.gate], kit.look.gap, tallest=150)
        levels = Sides(
            _beside(kit, self.level_words, self.level),
            _beside(kit, self.volume_words, self.volume),
            kit.look.gap,
        )
        body = stack(
            kit,
            [top, levels, buttons],
            stretch=[top, buttons],
        )
        self.set_body(body)
        self.reading_order += [
            self.state_words,
            self.level_words,
            self.volume_words,
            self.switch,
            self.quieter,
            self.louder,
            self.gate,
        ]
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)
        self.going = Going.OFF
        self._show_wishes()

    def turn(self) -> None:
        """Start listening, or stop it."""
        if self._timer.isActive():
            self.leave()
            self.show_state(State(Going.OFF, say("Listening is off.")))
            return
        self._listener.set(self.controls)
        self._listener.start()
        self._timer.start()
        self.look()

    def look(self) -> None:
        """Show how listening goes at this moment."""
        self.show_state(self._listener.poll())

    def show_state(self, state: State) -> None:
        """Show one state of the sound card."""
        if state.kind is not self.going or state.kind is Going.TROUBLE:
            self.going = state.kind
            self.state_words.set_words(on_lines(state.words))
            on = state.kind is not Going.OFF
            self.switch.set_words(
                say("Stop listening") if on else say("Start listening"), "stop" if on else "listen"
            )
        if state.kind is not Going.LISTENING:
            self.level.show_level(0, "")
            self.level_words.set_words(say("Nothing is recorded."))
            return
        level_db = state.reading.input_db
        words = level_in_words(level_db)
        share = (level_db - LOWEST_DB) / (LOUD_DB - LOWEST_DB)
        self.level.show_level(round(share * (BLOCKS - 1)), words)
        if monotonic() - self._word_at >= WORD_S:
            self._word_at = monotonic()
            self.level_words.set_words(words)

    def _change_volume(self, by_db: float) -> None:
        wished = min(max(self.controls.volume_db + by_db, QUIETEST_DB), LOUDEST_DB)
        self.controls = Controls(on=True, volume_db=wished, gate=self.controls.gate)
        self._wish()

    def _turn_gate(self) -> None:
        self.controls = Controls(on=True, volume_db=self.controls.volume_db, gate=not self.controls.gate)
        self._wish()

    def _wish(self) -> None:
        self._listener.set(self.controls if self._timer.isActive() else Controls())
        self._show_wishes()

    def _show_wishes(self) -> None:
        step = round((self.controls.volume_db - QUIETEST_DB) / STEP_DB) + 1
        words = say("Volume {step} of {steps}", step=step, steps=STEPS)
        self.volume_words.set_words(words)
        self.volume.show_level(step, words)
        self.quieter.setEnabled(step > 1)
        self.louder.setEnabled(step < STEPS)
        self.gate.set_chosen(self.controls.gate)

    def leave(self) -> None:
        """Let go of microphone and headphones."""
        if self._timer.isActive():
            self._timer.stop()
            self._listener.stop()


def level_in_words(level_db: float) -> str:
    """The level at the microphone as a person would say it."""
    if level_db < QUIET_DB:
        return say("Quiet. Come closer to talk.")
    if level_db > LOUD_DB:
        return say("Too loud. Move back a little.")
    return say("The sound is good.")


def _beside(kit: Kit, words: QWidget, meter: QWidget) -> QWidget:
    row = QWidget()
    line = QHBoxLayout(row)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(kit.look.gap)
    line.addWidget(words, 3)
    line.addWidget(meter, 2)
    return row
