"""A list of what works and what does not, each in plain words."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from inclusion.devices.finding import Finding
from inclusion.ui.background import Background
from inclusion.ui.frame import Kit, Readable, Screen, stack
from inclusion.ui.widgets.spread import Spread
from inclusion.words import say


class FindingsScreen(Screen):
    """Looks beside the window, then shows what it found."""

    def __init__(self, kit: Kit, title: str, look: Callable[[], Sequence[Finding]]) -> None:
        super().__init__(kit, title)
        waiting = kit.sentence(say("Please wait. This takes a few seconds."))
        self.set_body(stack(kit, [waiting]))
        self.reading_order.append(waiting)
        self.findings: tuple[Finding, ...] = ()
        self._background: Background[Sequence[Finding]] = Background(look, self.show_findings, self)

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Show each finding with a sign and its words."""
        self.findings = tuple(findings)
        rows: list[QWidget] = []
        readables: list[Readable] = [self.heading]
        for finding in findings:
            words = self.kit.sentence(finding.words)
            sign = self.kit.sign(
                "tick" if finding.ok else "not-sure", say("Good") if finding.ok else say("Look here")
            )
            rows.append(Spread(sign, [words], row=True))
            readables.append(words)
        self.changed.emit()
        self.reading_order = readables
        self.set_body(stack(self.kit, rows, tight=True))

    def wait(self) -> None:
        """Wait until the look has ended and its findings show, for who walks the screens without a person."""
        self._background.wait()
