"""The house keeps its shape: who imports whom, small files, names that say something, a light start."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ROOMS = ["inclusion", "tests", "scripts", "benchmarks"]
FILES = [ROOT / "main.py", *(file for room in ROOMS for file in sorted((ROOT / room).rglob("*.py")))]
MOST_LINES = 400
EMPTY_NAMES = {"utils", "helpers", "manager", "base"}

LAYERS = "Who may import whom"
PURE = "The domain and the base know neither Qt nor the sound card"
DEVICES = "Only devices know the sound card and the voice engine"

PLANTED = [
    (LAYERS, "inclusion/ui/planted.py", "inclusion.app"),
    (LAYERS, "inclusion/devices/planted.py", "inclusion.ui"),
    (LAYERS, "inclusion/packs/planted.py", "inclusion.devices"),
    (LAYERS, "inclusion/speech/planted.py", "inclusion.people"),
    (LAYERS, "inclusion/words.py", "inclusion.practice"),
    (PURE, "inclusion/listening/planted.py", "sounddevice"),
    (PURE, "inclusion/people/planted.py", "PySide6"),
    (PURE, "inclusion/errors.py", "pyttsx3"),
    (DEVICES, "inclusion/ui/planted.py", "sounddevice"),
    (DEVICES, "inclusion/app.py", "espeakng_loader"),
]


def run(*command: str, folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=120, check=False)


def lint_imports(folder: Path) -> subprocess.CompletedProcess[str]:
    code = "import sys; from importlinter.cli import lint_imports_command; sys.exit(lint_imports_command())"
    return run(sys.executable, "-c", code, "--no-cache", folder=folder)


def test_everyone_imports_only_whom_they_may() -> None:
    result = lint_imports(ROOT)
    assert result.returncode == 0, result.stdout


def test_every_rule_of_imports_is_seen_to_break(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "inclusion", tmp_path / "inclusion", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    for _, file, forbidden in PLANTED:
        with (tmp_path / file).open("a") as planted:
            planted.write(f"\nimport {forbidden}\n")
    result = lint_imports(tmp_path)
    told = {part.splitlines()[0]: part for part in re.split(r"\n(?=[A-Z].*\n-+\n)", result.stdout)}
    for contract, file, forbidden in PLANTED:
        module = file.removesuffix(".py").replace("/", ".")
        assert f"{module} -> {forbidden} " in told[contract]


def test_a_file_holds_one_idea() -> None:
    lines = {str(file): len(file.read_text(encoding="utf-8").splitlines()) for file in FILES}
    assert {file: count for file, count in lines.items() if count > MOST_LINES} == {}


def test_a_name_says_what_is_inside() -> None:
    assert [str(file) for file in FILES if EMPTY_NAMES & {file.stem, file.parent.name}] == []


def test_starting_the_app_loads_no_sound_card_no_voice_and_no_numpy() -> None:
    code = (
        "import sys, inclusion.cli; print(sorted({'sounddevice', 'pyttsx3', 'numpy'} & sys.modules.keys()))"
    )
    result = run(sys.executable, "-c", code, folder=ROOT)
    assert result.stdout.strip() == "[]", result.stderr
