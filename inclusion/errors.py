"""What can go wrong: the world's faults, said calmly, and our own, kept as a report."""

import platform
import sys
import threading
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from inclusion import __version__

KEEP_REPORTS = 10


class KnownError(Exception):
    """The world's fault: what happened, and what a person can do about it."""

    def __init__(self, happened: str, do: str) -> None:
        super().__init__(f"{happened} {do}")
        self.happened = happened
        self.do = do


def report_text(kind: type[BaseException], trace: TracebackType | None) -> str:
    """Describe a bug for its maker: versions and the trace, without any words a person typed."""
    frames = "".join(traceback.format_tb(trace))
    system = f"{platform.system()} {platform.release()}"
    return (
        f"Inclusion {__version__}, Python {platform.python_version()}, {system}\n\n{frames}{kind.__name__}\n"
    )


def save_report(folder: Path, text: str) -> Path | None:
    """Keep a report in `folder`, the newest few only; None where the folder cannot be written."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / f"report-{time.strftime('%Y%m%d-%H%M%S', time.gmtime())}-{time.monotonic_ns()}.txt"
        path.write_text(text, encoding="utf-8")
        for old in sorted(folder.glob("report-*.txt"))[:-KEEP_REPORTS]:
            old.unlink()
    except OSError:
        return None
    return path


def catch_bugs(folder: Path, tell: Callable[[], None]) -> None:
    """From now on keep a report of every uncaught error, call `tell`, and go on."""

    def caught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        text = report_text(kind, trace)
        save_report(folder, text)
        if sys.stderr is not None:
            sys.stderr.write(text)
        tell()

    def caught_in_thread(args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            caught(args.exc_type, args.exc_value, args.exc_traceback)

    sys.excepthook = caught
    threading.excepthook = caught_in_thread
