"""Where things live: what comes with the app, and what it keeps."""

import contextlib
import os
from dataclasses import dataclass
from pathlib import Path

import platformdirs

from inclusion.errors import KnownError
from inclusion.words import say

HOME = Path(__file__).resolve().parent.parent


@dataclass(frozen=True)
class Places:
    """The folders of one running app."""

    data: Path
    """What the app keeps: settings, progress, reports."""
    assets: Path = HOME / "assets"
    lessons: Path = HOME / "lessons"

    @property
    def settings(self) -> Path:
        return self.data / "settings.toml"

    @property
    def pin(self) -> Path:
        return self.data / "pin.json"

    @property
    def progress(self) -> Path:
        return self.data / "progress.sqlite3"

    @property
    def reports(self) -> Path:
        return self.data / "reports"

    @property
    def added_packs(self) -> Path:
        """Packs that a supporter added, beside those that come with the app."""
        return self.data / "packs"


def find_places(data: Path | None = None) -> Places:
    """Give the app's folders, with everything it keeps in `data` where that is named."""
    return Places(data or Path(platformdirs.user_data_path("inclusion", appauthor=False)))


def can_keep(folder: Path) -> bool:
    """Whether `folder` can be made and written to, tried by doing it."""
    trial = folder / f".trial-{os.getpid()}"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        trial.write_bytes(b"")
        trial.unlink()
    except OSError:
        return False
    return True


def make_folder(folder: Path) -> None:
    """Make `folder` where it is not there yet; raises KnownError."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise KnownError(say("Nothing can be saved there."), say("Choose another folder.")) from error


def write_whole(path: Path, text: str) -> None:
    """Replace `path` by `text`, wholly or not at all, even through a power cut; raises KnownError."""
    draft = path.with_name(f"{path.name}.{os.getpid()}.draft")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with draft.open("w", encoding="utf-8", newline="\n") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(path)
        if os.name == "posix":
            folder = os.open(path.parent, os.O_RDONLY)
            try:
                os.fsync(folder)
            finally:
                os.close(folder)
    except OSError as error:
        with contextlib.suppress(OSError):
            draft.unlink()
        raise KnownError(
            say("This device cannot save here."),
            say("You can go on. Ask your supporter to look at the disk."),
        ) from error
