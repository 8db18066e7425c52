"""Work that takes a while, done beside the window; the result comes back as a value."""

import contextlib
from collections.abc import Callable
from threading import Thread
from typing import Generic, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Signal

Result = TypeVar("Result")


class Background(QObject, Generic[Result]):
    """Runs `work` once in a thread and hands what it returns to `then` in the window's thread."""

    _done = Signal(object)

    def __init__(
        self, work: Callable[[], Result], then: Callable[[Result], None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._work = work
        self._done.connect(then)
        self._thread = Thread(target=self._run, name="background", daemon=True)
        self._thread.start()

    def _run(self) -> None:
        result = self._work()
        # Whoever wanted the result may be gone by now, and this object with it.
        with contextlib.suppress(RuntimeError):
            self._done.emit(result)

    def wait(self) -> None:
        """Wait until the work has ended and its result was handed over."""
        self._thread.join()
        QCoreApplication.sendPostedEvents(self)
