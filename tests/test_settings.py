"""Every setting: what is possible, who is told, and what a broken file does (nothing bad)."""

import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inclusion.errors import KnownError
from inclusion.settings import BY_NAME, DECLARED, Setting, Settings, Value, load_settings

NOT_KNOWN = "One setting was not known. The app uses its own setting."
NOT_READ = "The settings could not be read. The app uses its own settings."

changes = st.lists(
    st.sampled_from(DECLARED).flatmap(
        lambda setting: st.tuples(st.just(setting.name), st.sampled_from(list(setting.choices)))
    ),
    min_size=1,
    max_size=6,
)


def values(settings: Settings) -> dict[str, Value]:
    return {name: settings[name] for name in BY_NAME}


def defaults() -> dict[str, Value]:
    return {setting.name: setting.default for setting in DECLARED}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "settings.toml"


@pytest.mark.parametrize("setting", DECLARED, ids=lambda setting: setting.name)
def test_a_setting_is_declared_whole(setting: Setting) -> None:
    assert setting.title
    assert setting.help
    assert setting.default in setting.choices
    assert len(setting.choices) >= 2
    assert {type(value) for value in setting.choices} == {type(setting.default)}


def test_no_two_settings_share_a_name() -> None:
    assert len(BY_NAME) == len(DECLARED)


def test_a_new_device_has_the_defaults_and_no_trouble(path: Path) -> None:
    settings = load_settings(path)
    assert values(settings) == defaults()
    assert settings.trouble == ""
    assert not path.exists()


def test_a_setting_is_given_as_a_word_or_a_number() -> None:
    assert Settings().text("theme") == "cream"
    assert Settings().number("text_size") == 100


def test_those_who_watch_are_told_the_name_and_find_the_new_value() -> None:
    settings = Settings()
    seen: list[tuple[str, Value]] = []
    settings.watch(lambda name: seen.append((name, settings[name])))
    settings.change("theme", "dark")
    settings.change("text_size", 200)
    assert seen == [("theme", "dark"), ("text_size", 200)]


def test_a_value_that_is_not_a_choice_is_refused_and_changes_nothing(path: Path) -> None:
    settings = Settings(path)
    seen: list[str] = []
    settings.watch(seen.append)
    with pytest.raises(ValueError, match="text_size"):
        settings.change("text_size", 101)
    assert values(settings) == defaults()
    assert seen == []
    assert not path.exists()


def test_settings_without_a_file_keep_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Settings().change("theme", "dark")
    assert list(tmp_path.iterdir()) == []


@given(changes=changes)
def test_what_was_set_is_there_again_after_a_restart(
    tmp_path_factory: pytest.TempPathFactory, changes: list[tuple[str, Value]]
) -> None:
    path = tmp_path_factory.mktemp("device") / "settings.toml"
    settings = Settings(path)
    for name, value in changes:
        settings.change(name, value)
    again = load_settings(path)
    assert values(again) == defaults() | dict(changes)
    assert again.trouble == ""


@given(junk=st.binary(max_size=80))
def test_a_file_of_junk_never_stops_the_app(tmp_path_factory: pytest.TempPathFactory, junk: bytes) -> None:
    path = tmp_path_factory.getbasetemp() / "junk.toml"
    path.write_bytes(junk)
    assert values(load_settings(path)) == defaults()


@pytest.mark.parametrize(
    "content",
    [b'theme = "dark', b"theme", b"\xff\xfe\x00", b'theme = "dark"\ntheme = "dark"'],
    ids=["cut off", "half a line", "not text", "said twice"],
)
def test_a_broken_file_is_told_and_the_defaults_hold(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    settings = load_settings(path)
    assert values(settings) == defaults()
    assert settings.trouble == NOT_READ


def test_a_folder_in_the_place_of_the_file_is_told(path: Path) -> None:
    path.mkdir()
    assert load_settings(path).trouble == NOT_READ


@pytest.mark.parametrize(
    "line",
    [
        'ghost = "dark"',
        'theme = "loud"',
        'theme = ["dark"]',
        'text_size = "150"',
        "text_size = true",
        "[theme]",
    ],
)
def test_one_strange_setting_is_told_and_leaves_the_others_alone(path: Path, line: str) -> None:
    path.write_text(f'device = "tablet"\n{line}\n')
    settings = load_settings(path)
    assert values(settings) == defaults() | {"device": "tablet"}
    assert settings.trouble == NOT_KNOWN


def test_a_broken_file_is_mended_by_the_next_change(path: Path) -> None:
    path.write_text("junk")
    load_settings(path).change("theme", "strong")
    again = load_settings(path)
    assert again.text("theme") == "strong"
    assert again.trouble == ""


def test_a_file_saved_by_a_windows_editor_is_read(path: Path) -> None:
    path.write_bytes(b'\xef\xbb\xbftheme = "dark"\r\n')
    settings = load_settings(path)
    assert settings.text("theme") == "dark"
    assert settings.trouble == ""


def test_the_file_is_toml_with_a_word_of_greeting(path: Path) -> None:
    Settings(path).change("text_size", 300)
    text = path.read_text()
    assert text.startswith("# ")
    assert tomllib.loads(text) == {"text_size": 300}


def test_where_nothing_can_be_saved_the_change_holds_and_is_told(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("in the way")
    settings = Settings(tmp_path / "data" / "settings.toml")
    seen: list[str] = []
    settings.watch(seen.append)
    with pytest.raises(KnownError):
        settings.change("theme", "dark")
    assert settings.text("theme") == "dark"
    assert seen == ["theme"]
