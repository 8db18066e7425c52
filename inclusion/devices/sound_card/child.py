"""Starting a process of our own that may touch PortAudio, which the app's process never does."""

import os
import subprocess
import sys

from inclusion.paths import HOME


def start_child(
    module: str, *arguments: str, inherit: tuple[int, ...] = (), stdout: int | None = None
) -> subprocess.Popen[bytes]:
    """Run `python -m module`; it should end when its standard input closes, as it does when we die.

    One thread for products of matrices: more only wait for each other on small blocks. A sound server
    is used where one runs, never started. Raises OSError. Never run on Windows or macOS.
    """
    environment = os.environ | {"OPENBLAS_NUM_THREADS": "1", "JACK_NO_START_SERVER": "1"}
    flags = 0
    if sys.platform == "win32":
        flags = subprocess.HIGH_PRIORITY_CLASS | subprocess.CREATE_NO_WINDOW
    return subprocess.Popen(  # noqa: S603  our own Python and our own module
        [sys.executable, "-m", module, *arguments],
        stdin=subprocess.PIPE,
        stdout=stdout if stdout is not None else subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        bufsize=0,
        cwd=HOME,
        env=environment,
        pass_fds=inherit,
        creationflags=flags,
    )
