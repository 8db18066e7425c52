"""A small sound pack for the tests to damage."""

from pathlib import Path

import pytest

SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 600"><circle r="9" fill="#1d2b3a"/></svg>'
PACK = """\
format = 1
id = "tea"
version = 3
languages = ["en"]
makers = "The Tea Group"
licence = "CC-BY-4.0"

[title]
en = "Making tea"

[[lesson]]
id = "cup"
minutes = 5
[lesson.needs]
en = ["You need a cup."]

[[credit]]
files = ["pictures/cup.svg", "pictures/pot.svg", "pictures/milk.svg"]
by = "Ann"
licence = "CC-BY-4.0"
"""
STEP = """\
## Step {number}

![A cup](../pictures/cup.svg)

Put out cup {number}.

"""
LESSON = (
    "# I can make tea\n\n> Wait before you help.\n\n"
    + "".join(STEP.format(number=number) for number in range(1, 6))
    + """\
## Now you try

[Practice](../practice/en/cup.toml)

## What comes first?

- [ ] ![Milk](../pictures/milk.svg) Milk
- [x] ![A pot](../pictures/pot.svg) The pot
- [ ] ![A cup](../pictures/cup.svg) The cup

Think of hot water.
It is the pot or the cup.
It is the pot.

## Remember

- ![A pot](../pictures/pot.svg) First the pot.
- ![A cup](../pictures/cup.svg) Then the cup.
- ![Milk](../pictures/milk.svg) You choose the milk.
"""
)


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    folder = tmp_path / "tea"
    for name, text in {
        "pack.toml": PACK,
        "en/cup.md": LESSON,
        "practice/en/cup.toml": 'kind = "tea"\n',
        "pictures/cup.svg": SVG,
        "pictures/pot.svg": SVG,
        "pictures/milk.svg": SVG,
    }.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    return folder
