"""Where things live, and that a file is replaced wholly or not at all."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import fields
from pathlib import Path
from unittest import mock

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inclusion.errors import KnownError
from inclusion.paths import HOME, Places, can_keep, find_places, write_whole


def test_everything_the_app_keeps_is_in_the_folder_that_was_named(tmp_path: Path) -> None:
    places = find_places(tmp_path)
    kept = [places.settings, places.pin, places.progress, places.reports, places.added_packs]
    assert all(path.parent == tmp_path for path in kept)
    assert len(set(kept)) == len(kept)


def test_without_a_name_the_users_own_folder_is_taken() -> None:
    data = find_places().data
    assert data.is_absolute()
    assert "inclusion" in data.parts
    assert not data.is_relative_to(HOME)


def test_finding_the_places_makes_no_folder(tmp_path: Path) -> None:
    find_places(tmp_path / "data")
    assert list(tmp_path.iterdir()) == []


def test_what_comes_with_the_app_is_there() -> None:
    brought = {one.name: one.default for one in fields(Places) if one.name != "data"}
    assert brought == {"assets": HOME / "assets", "lessons": HOME / "lessons"}
    assert (HOME / "main.py").is_file()


def test_a_folder_that_can_be_made_can_keep_things_and_stays_clean(tmp_path: Path) -> None:
    folder = tmp_path / "new" / "data"
    assert can_keep(folder)
    assert list(folder.iterdir()) == []


def test_a_folder_where_a_file_stands_cannot_keep_things(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("in the way")
    assert not can_keep(tmp_path / "data")
    assert not can_keep(tmp_path / "data" / "below")


def test_a_file_is_written_with_the_folders_it_needs(tmp_path: Path) -> None:
    path = tmp_path / "new" / "data" / "note.txt"
    write_whole(path, "ŵ\n")
    assert path.read_bytes() == "ŵ\n".encode()
    assert list(path.parent.iterdir()) == [path]


@given(texts=st.lists(st.text(st.characters(exclude_categories=["Cs"])), min_size=1, max_size=3))
def test_the_last_text_written_is_the_text_kept(
    tmp_path_factory: pytest.TempPathFactory, texts: list[str]
) -> None:
    path = tmp_path_factory.getbasetemp() / "kept.txt"
    for text in texts:
        write_whole(path, text)
    assert path.read_bytes() == texts[-1].encode()


def test_a_file_in_the_way_of_the_folder_is_said_calmly(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("in the way")
    with pytest.raises(KnownError) as told:
        write_whole(tmp_path / "data" / "note.txt", "new")
    assert told.value.happened == "This device cannot save here."
    assert told.value.do.startswith("You can go on.")


@contextmanager
def full_disk() -> Iterator[None]:
    """Let no file grow, so that writing ends as it does on a full disk."""
    resource = pytest.importorskip("resource", reason="Windows has no limit on the size of files")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@contextmanager
def disk_that_goes_away() -> Iterator[None]:
    """Lose the disk at the moment when the new text should reach it."""
    with mock.patch("os.fsync", side_effect=OSError(5, "Input/output error")):
        yield


@pytest.mark.parametrize("fault", [full_disk, disk_that_goes_away])
def test_a_disk_that_cannot_keep_the_new_text_still_has_the_whole_old_one(
    tmp_path: Path, fault: Callable[[], AbstractContextManager[None]]
) -> None:
    path = tmp_path / "note.txt"
    write_whole(path, "old")
    with fault(), pytest.raises(KnownError):
        write_whole(path, "new")
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]
