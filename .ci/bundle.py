"""Makes dist/segearth-bundle-*: the plugin's zip and everything that its set-up would fetch from the network.

For this kind of computer and the Pythons named (each fetches its own wheels): `.ci/bundle.py --python
python3.11 --python python3.12 --build cu130 --model MODEL_FOLDER`. The manifest holds the SHA-256 of every
file; what is not in the locks of the plugin (PyTorch's own builds) is pinned by it.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import platform
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import package
import wheel

ROOT = wheel.ROOT
sys.path.insert(0, str(ROOT))

from qgis_segearth.setup.build import Build, builds  # noqa: E402

LOCKS = wheel.DEFAULT
FETCH = ("-m", "pip", "download", "--quiet", "--only-binary", ":all:", "--retries", "1")


def fetch(python: str, wheels: Path, *arguments: str) -> None:
    """Downloads what an interpreter would install. Raises CalledProcessError."""
    subprocess.run([python, *FETCH, "--dest", str(wheels), *arguments], check=True)


def fetch_all(python: str, build: Build, wheels: Path) -> None:
    """pip, the packages and torch."""
    for name in ("pip", "packages"):
        fetch(python, wheels, "--no-deps", "--require-hashes", "-r", str(LOCKS / f"{name}.lock"))
    if build.index:
        alone = [] if build.dependencies else ["--no-deps"]
        fetch(python, wheels, *alone, "--index-url", build.index, build.requirement)
    else:
        fetch(python, wheels, "--no-deps", "--require-hashes", "-r", str(LOCKS / "torch.lock"))


def pinned() -> set[str]:
    """Hashes that the locks of pip and the packages hold."""
    locks = ((LOCKS / f"{name}.lock").read_text(encoding="utf-8") for name in ("pip", "packages"))
    return {word.partition("sha256:")[2] for lock in locks for word in lock.split() if "sha256:" in word}


def torch_pins(wheels: Path, hashes: dict[str, str]) -> dict[str, list[str]]:
    """Requirement -> SHA-256 of its wheels, of those that no lock pins."""
    known, pins = pinned(), {}
    for path in sorted(wheels.glob("*.whl")):
        name, version = path.name.split("-")[:2]
        digest = hashes[f"wheels/{path.name}"]
        if digest not in known:
            pins.setdefault(f"{name.replace('_', '-')}=={version}", []).append(digest)
    return pins


def minor(python: str) -> str:
    """Such as "3.11"."""
    code = "import sys; print('%d.%d' % sys.version_info[:2])"
    return subprocess.run([python, "-c", code], check=True, capture_output=True, text=True).stdout.strip()


def digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def fill(folder: Path, options: argparse.Namespace, build: Build) -> None:
    """Everything but the manifest, then the manifest."""
    wheels = folder / "wheels"
    wheels.mkdir()
    for python in options.python:
        fetch_all(python, build, wheels)
    for model in options.model:
        shutil.copytree(model, folder / "models" / model.name)
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    hashes = {path.relative_to(folder).as_posix(): digest(path) for path in files}
    manifest = {
        "format": 1,
        "system": sys.platform,
        "machine": platform.machine(),
        "pythons": [minor(python) for python in options.python],
        "build": build.name,
        "wheel_sha256": digest(next(LOCKS.glob("segearth-*.whl"))),
        "torch": torch_pins(wheels, hashes),
        "files": hashes,
    }
    (folder / "manifest.json").write_text(json.dumps(manifest, indent=1) + "\n", encoding="utf-8")
    shutil.copyfile(package.DEFAULT, folder / package.DEFAULT.name)  # for the plugin manager


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--python", action="append", help="an interpreter to bundle for; may be repeated")
    parser.add_argument("--build", default="cpu", choices=[build.name for build in builds()])
    parser.add_argument("--model", action="append", type=Path, default=[], help="an installed model's folder")
    parser.add_argument("--target", type=Path, help="where the bundle goes")
    options = parser.parse_args()
    options.python = options.python or [str(wheel.BACKEND_PYTHON)]
    build = next(build for build in builds() if build.name == options.build)
    if package.main():
        return 1
    name = f"segearth-bundle-{sys.platform}-{platform.machine()}-{build.name}"
    target = options.target or package.DEFAULT.parent / name
    with tempfile.TemporaryDirectory(dir=package.DEFAULT.parent) as folder:
        fill(Path(folder), options, build)
        shutil.rmtree(target, ignore_errors=True)
        os.replace(folder, target)
        Path(folder).mkdir()  # for TemporaryDirectory to remove
    target.chmod(0o755)
    size = sum(path.stat().st_size for path in target.rglob("*") if path.is_file())
    print(f"{target}: {size / 1e6:.0f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
