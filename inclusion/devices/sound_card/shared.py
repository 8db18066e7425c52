"""The page of memory that the app and its sound card process share: wishes one way, meters the other."""

import ctypes
import mmap
import os
import secrets
import sys
import tempfile

from inclusion.listening.controls import Controls, Reading

NAME_BYTES = 256
FAULT_BYTES = 2048


class Page(ctypes.Structure):
    """Each value is 8 bytes in one place, so none is ever read half written; one side alone writes it."""

    _fields_ = (
        # Written by the app.
        ("generation", ctypes.c_uint64),  # odd while the wishes are being written
        ("on", ctypes.c_uint64),
        ("volume_db", ctypes.c_double),
        ("gate", ctypes.c_uint64),
        # Written by the sound card process.
        ("rate", ctypes.c_uint64),
        ("blocks", ctypes.c_uint64),
        ("frames", ctypes.c_uint64),
        ("beat", ctypes.c_double),  # time.monotonic() of the newest block
        ("late", ctypes.c_uint64),  # blocks that took longer to make than to play
        ("lost", ctypes.c_uint64),  # blocks that never came
        ("zeros", ctypes.c_uint64),  # frames of exact zeros from the microphone, up to now
        ("chain_delay_s", ctypes.c_double),
        ("device_delay_s", ctypes.c_double),
        ("input_db", ctypes.c_double),
        ("output_db", ctypes.c_double),
        ("gate_db", ctypes.c_double),
        ("limiter_db", ctypes.c_double),
        ("microphone", ctypes.c_char * NAME_BYTES),
        ("headphones", ctypes.c_char * NAME_BYTES),
        ("fault", ctypes.c_char * FAULT_BYTES),
    )


def create_page() -> tuple[Page, int | str]:
    """Make a page, and what a child needs to find it: a descriptor to inherit, or a name on Windows.

    Nothing of it has a name in the file system, so nothing can be left behind. It lives in memory on
    Linux and Windows; elsewhere in an unlinked file. Never run on Windows or macOS.
    """
    size = ctypes.sizeof(Page)
    if sys.platform == "win32":
        name = f"inclusion-{secrets.token_hex(8)}"
        return Page.from_buffer(mmap.mmap(-1, size, tagname=name)), name
    if sys.platform == "linux":
        descriptor = os.memfd_create("inclusion")
    else:
        with tempfile.TemporaryFile() as file:
            descriptor = os.dup(file.fileno())
    os.ftruncate(descriptor, size)
    return Page.from_buffer(mmap.mmap(descriptor, size)), descriptor


def attach_page(key: str) -> Page:
    """Find in the child the page that `create_page` made in the parent."""
    size = ctypes.sizeof(Page)
    if sys.platform == "win32":
        return Page.from_buffer(mmap.mmap(-1, size, tagname=key))
    return Page.from_buffer(mmap.mmap(int(key), size))


def write_controls(page: Page, controls: Controls) -> None:
    """Set the wishes for the sound card process to take up at its next block."""
    page.generation += 1
    page.on, page.volume_db, page.gate = int(controls.on), controls.volume_db, int(controls.gate)
    page.generation += 1


def read_controls(page: Page, known: int) -> tuple[int, Controls] | None:
    """Give newer wishes than generation `known`, with their generation; None while there are none whole."""
    generation = page.generation
    if generation == known or generation % 2:
        return None
    controls = Controls(bool(page.on), page.volume_db, bool(page.gate))
    return (generation, controls) if page.generation == generation else None


def write_reading(page: Page, reading: Reading) -> None:
    """Show the newest levels to the app."""
    page.input_db, page.output_db = reading.input_db, reading.output_db
    page.gate_db, page.limiter_db = reading.gate_db, reading.limiter_db


def read_reading(page: Page) -> Reading:
    """Give the newest levels; each value is whole, two of them may be one block apart."""
    return Reading(page.input_db, page.output_db, page.gate_db, page.limiter_db)
