"""Builds the backend's wheel, with the weights of segearth-nano in it, and puts the locks beside it.

The same sources give the same bytes: the plugin's set-up knows by the wheel's SHA-256 whether an environment
is up to date.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
BACKEND_PYTHON = ROOT / ".venv" / "bin" / "python"
DEFAULT = ROOT / "build" / "package" / "backend"
MODELS = Path("resources") / "models"
ALWAYS_THE_SAME = {"SOURCE_DATE_EPOCH": "1577836800"}  # 2020-01-01


def tracked(folder: str) -> list[Path]:
    """The files of a folder that git tracks and that exist, relative to the repository."""
    listing = subprocess.run(
        ["git", "ls-files", "-z", folder], cwd=ROOT, check=True, capture_output=True, text=True
    ).stdout
    return [Path(name) for name in listing.split("\0") if name and (ROOT / name).is_file()]


def stage(folder: Path) -> None:
    """What the wheel is built from: the package, and beside its code the models that it brings along."""
    sources = {path.relative_to("backend"): path for path in tracked("backend")}
    sources.update({Path("segearth") / path: path for path in tracked(str(MODELS))})
    for target, source in sources.items():
        (folder / target).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(ROOT / source, folder / target)


def build(target: Path = DEFAULT) -> list[Path]:
    """The wheel and the locks, in an emptied `target`."""
    if not BACKEND_PYTHON.exists():
        sys.exit("There is no .venv to build the wheel with. Run `make setup` first.")
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir(parents=True)
    with tempfile.TemporaryDirectory() as folder:
        stage(Path(folder))
        command = [BACKEND_PYTHON, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-index"]
        command += ["--no-build-isolation", "--wheel-dir", target, folder]
        subprocess.run(command, check=True, env={**os.environ, **ALWAYS_THE_SAME})
    for path in tracked("backend/locks"):
        shutil.copyfile(ROOT / path, target / path.name)
    return sorted(target.iterdir())


if __name__ == "__main__":
    for path in build(*map(Path, sys.argv[1:])):
        print(path)
