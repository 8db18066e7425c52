"""The page that two processes share."""

import os
import subprocess
import sys

from hypothesis import given
from hypothesis import strategies as st

from inclusion.devices.sound_card.shared import (
    Page,
    create_page,
    read_controls,
    read_reading,
    write_controls,
    write_reading,
)
from inclusion.listening.controls import Controls, Reading

levels = st.floats(allow_nan=False)


@given(on=st.booleans(), volume_db=levels, gate=st.booleans())
def test_wishes_arrive_once_and_whole(on: bool, volume_db: float, gate: bool) -> None:
    page, wishes = Page(), Controls(on, volume_db, gate)
    assert read_controls(page, 0) is None
    write_controls(page, wishes)
    newest = read_controls(page, 0)
    assert newest
    generation, read = newest
    assert read == wishes
    assert read_controls(page, generation) is None


def test_wishes_that_are_being_written_are_not_read() -> None:
    page = Page()
    write_controls(page, Controls(on=True))
    page.generation += 1
    assert read_controls(page, 0) is None


@given(st.builds(Reading, levels, levels, levels, levels))
def test_readings_arrive_as_they_were_written(reading: Reading) -> None:
    page = Page()
    write_reading(page, reading)
    assert read_reading(page) == reading


CHILD = """
import sys
from inclusion.devices.sound_card.shared import attach_page
page = attach_page(sys.argv[1])
page.blocks = page.generation + 1
"""


def test_a_child_writes_where_its_parent_reads() -> None:
    page, key = create_page()
    page.generation = 41
    inherit = (key,) if isinstance(key, int) else ()
    subprocess.run([sys.executable, "-c", CHILD, str(key)], pass_fds=inherit, check=True, timeout=20)
    assert page.blocks == 42
    for descriptor in inherit:
        os.close(descriptor)
