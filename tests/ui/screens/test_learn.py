"""The packs on this device: none, a broken one, a few, and more than fit on one screen."""

import shutil
from pathlib import Path

from inclusion.paths import Places
from inclusion.ui import routes
from inclusion.ui.screens.learn import A_PAGE
from inclusion.ui.widgets.button import BigButton, Kind
from tests.ui.conftest import Opener
from tests.ui.visitor import LESSONS, PACK, Visitor, places_in

OURS = LESSONS / "joining-calls"


def packs_of(tmp_path: Path, *ids: str) -> Places:
    """A device whose lessons are copies of ours, each under its own name."""
    for name in ids:
        folder = tmp_path / "lessons" / name
        shutil.copytree(OURS, folder)
        words = (folder / "pack.toml").read_text(encoding="utf-8")
        words = words.replace('id = "joining-calls"', f'id = "{name}"', 1).replace(PACK, f"Pack {name}")
        (folder / "pack.toml").write_text(words, encoding="utf-8")
    (tmp_path / "lessons").mkdir(exist_ok=True)
    return Places(tmp_path / "data", lessons=tmp_path / "lessons")


def cards(visit: Visitor) -> list[str]:
    return [words for words in visit.names() if words.startswith("Pack ")]


def test_our_pack_says_honestly_that_nobody_has_checked_it(visit: Visitor) -> None:
    visit.press("Learn")
    visit.press(PACK)
    assert any("Draft" in words for words in visit.said())


def test_without_a_pack_learn_says_whom_to_ask(open_visit: Opener, tmp_path: Path) -> None:
    visit = open_visit(packs_of(tmp_path))
    visit.press("Learn")
    assert "There are no lessons here yet." in visit.said()
    assert "Ask your supporter to add a pack." in visit.said()


def test_a_folder_of_lessons_that_is_gone_is_like_no_pack(open_visit: Opener, tmp_path: Path) -> None:
    visit = open_visit(Places(tmp_path / "data", lessons=tmp_path / "gone"))
    visit.press("Learn")
    assert "There are no lessons here yet." in visit.said()


def test_a_broken_pack_alone_is_said_calmly(open_visit: Opener, tmp_path: Path) -> None:
    places = packs_of(tmp_path, "one")
    (places.lessons / "one" / "pack.toml").write_bytes(b"\xff[[[")
    visit = open_visit(places)
    visit.press("Learn")
    assert "These lessons cannot open." in visit.said()


def test_a_broken_pack_stands_in_nobodys_way(open_visit: Opener, tmp_path: Path) -> None:
    places = packs_of(tmp_path, "one", "two")
    (places.lessons / "one" / "pack.toml").write_bytes(b"")
    visit = open_visit(places)
    visit.press("Learn")
    assert cards(visit) == ["Pack two"]


def test_a_pack_that_a_supporter_added_stands_beside_ours(open_visit: Opener, tmp_path: Path) -> None:
    packs = packs_of(tmp_path, "added")
    places = places_in(tmp_path / "data")
    places.data.mkdir()
    packs.lessons.rename(places.added_packs)
    visit = open_visit(places)
    visit.press("Learn")
    assert {PACK, "Pack added"} <= set(visit.names())


def test_a_lesson_without_its_pictures_and_practice_still_opens(open_visit: Opener, tmp_path: Path) -> None:
    places = packs_of(tmp_path, "one")
    for folder in ("pictures", "practice"):
        shutil.rmtree(places.lessons / "one" / folder)
    visit = open_visit(places)
    for words in ("Learn", "Pack one", "I can turn my sound on and off", "Start", "Next"):
        visit.press(words)
    assert "A microphone hears your voice." in visit.said()


def test_more_turns_to_the_next_packs_and_then_to_the_first(open_visit: Opener, tmp_path: Path) -> None:
    visit = open_visit(packs_of(tmp_path, *"abcdef"))
    visit.press("Learn")
    first = cards(visit)
    assert len(first) == A_PAGE
    visit.by_keys("More")
    assert len(cards(visit)) == 2
    assert sorted(first + cards(visit)) == [f"Pack {name}" for name in "abcdef"]
    assert visit.focus is visit.button("More")
    visit.by_keys("More")
    assert cards(visit) == first


def test_a_few_packs_need_no_more(open_visit: Opener, tmp_path: Path) -> None:
    visit = open_visit(packs_of(tmp_path, *"abcd"))
    visit.press("Learn")
    assert len(cards(visit)) == A_PAGE
    assert "More" not in visit.names()


def test_no_two_lessons_of_our_packs_have_one_cover(open_visit: Opener, tmp_path: Path) -> None:
    visit = open_visit(Places(tmp_path / "data"))
    for pack in visit.app.parts.packs():
        visit.window.go(routes.PackPage(pack.id))
        cards = [each for each in visit.screen.findChildren(BigButton) if each.kind is Kind.CARD]
        covers = [button.picture for button in cards]
        assert len(covers) == len(pack.lessons)
        assert len(set(covers)) == len(covers)
        visit.window.go_home()
        visit.settle()
