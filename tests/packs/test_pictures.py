"""Only files inside the pack are named, and no picture that could do harm is opened."""

from pathlib import Path

import pytest

from inclusion.packs.lesson_text import PICTURES
from inclusion.packs.pictures import MOST_BYTES, finder, picture_fault

SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">{}</svg>'


def test_a_picture_of_the_pack_is_found(pack: Path) -> None:
    found = finder(pack, pack / "en")("../pictures/cup.svg", PICTURES)
    assert found == pack / "pictures" / "cup.svg"


@pytest.mark.parametrize(
    ("written", "rule"),
    [
        ("../pictures/tea.svg", "path-missing"),
        ("../../outside.svg", "path-outside"),
        ("/etc/passwd", "path-outside"),
        ("C:/cup.svg", "path-outside"),
        ("..\\pictures\\cup.svg", "path-outside"),
        ("http://tea.example/cup.svg", "path-outside"),
        ("../pictures/my cup.svg", "path-name"),
        ("../pictures/cup\0.svg", "path-name"),
        ("", "path-name"),
        ("../pack.toml", "path-kind"),
        ("../pictures/cup.svgz", "path-kind"),
        ("../pictures", "path-kind"),
    ],
)
def test_other_files_are_refused(pack: Path, written: str, rule: str) -> None:
    (pack.parent / "outside.svg").write_text(SVG.format(""))
    assert finder(pack, pack / "en")(written, PICTURES) == rule


def test_a_link_that_leads_out_of_the_pack_is_refused(pack: Path) -> None:
    (pack.parent / "outside.svg").write_text(SVG.format(""))
    try:
        (pack / "pictures" / "link.svg").symlink_to(pack.parent / "outside.svg")
    except OSError:
        pytest.skip("this system allows no links")
    assert finder(pack, pack)("pictures/link.svg", PICTURES) == "path-outside"


@pytest.mark.parametrize(
    "harm",
    [
        '<image href="/etc/passwd"/>',
        '<image xlink:href="file:///etc/passwd"/>',
        '<use href="#a"/>',
        '<a HREF="x"/>',
        "<script>1</script>",
        "<svg:script>1</svg:script>",
        '<style>@import "x.css";</style>',
        "<style>a{fill:url(x.svg#a)}</style>",
        "<style>@\\69mport</style>",
        "<rect fill=\"url( 'x.svg#a')\"/>",
        "<foreignObject/>",
        '<filter id="a"/>',
        '<rect onload="x()"/>',
        "<animate/>",
        "data:image/png;base64,",
    ],
)
def test_an_svg_that_reaches_out_or_runs_is_refused(tmp_path: Path, harm: str) -> None:
    path = tmp_path / "harm.svg"
    path.write_text(SVG.format(harm), encoding="utf-8")
    assert picture_fault(path).startswith("picture-unsafe ")


@pytest.mark.parametrize(
    "raw",
    [
        b'<?xml version="1.0" encoding="utf-7"?><svg></svg>',
        "<svg></svg>".encode("utf-16"),
        b"\xff<svg></svg>",
        b"<svg>\0</svg>",
        b"not a picture",
        b"",
    ],
)
def test_an_svg_that_is_not_plain_utf8_is_refused(tmp_path: Path, raw: bytes) -> None:
    path = tmp_path / "odd.svg"
    path.write_bytes(raw)
    assert picture_fault(path) == "picture-broken"


@pytest.mark.parametrize("start", ["<!DOCTYPE svg>", "<!ENTITY a 'b'>", "<?xml-stylesheet?>"])
def test_an_svg_with_a_document_type_is_refused(tmp_path: Path, start: str) -> None:
    path = tmp_path / "type.svg"
    path.write_text(start + SVG.format(""))
    assert picture_fault(path).startswith("picture-unsafe ")


def test_gradients_and_colours_of_its_own_are_allowed(tmp_path: Path) -> None:
    path = tmp_path / "cup.svg"
    path.write_text(
        '<?xml version="1.0" encoding="UTF-8"?>' + SVG.format('<rect fill="url(#a)" style="fill:red"/>')
    )
    assert picture_fault(path) == ""


def test_a_big_picture_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "big.png"
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(MOST_BYTES))
    assert picture_fault(path) == "picture-large"


def test_a_photo_is_known_by_its_first_bytes(tmp_path: Path) -> None:
    path = tmp_path / "photo.jpg"
    path.write_bytes(b"\xff\xd8\xff\xe0")
    assert picture_fault(path) == ""
    path.write_bytes(b"<svg></svg>")
    assert picture_fault(path) == "picture-broken"
