"""Writes backend/locks/: every file that the plugin's set-up may install, with its SHA-256, for every system.

packages.lock: all but torch. torch.lock: torch as PyPI has it, with CUDA's libraries where its build wants
them. pip.lock: the pip that installs them. Versions are those of backend/requirements.lock, which is what the
tests run with. Needs `uv` and the network.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "backend" / "locks"
OF_TORCH = re.compile(r"^(torch|triton|nvidia-[\w-]+|cuda-[\w-]+)==")
HEADER = "# Made by `make lock`. Do not edit.\n"


def compiled(source: Path, constraint: Path | None = None) -> list[str]:
    """One block of lines per version: the pin with its marker, and its hashes."""
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "all.lock"
        command = ["uv", "pip", "compile", str(source), "--output-file", str(target), "--quiet"]
        command += [
            "--universal",
            "--python-version",
            "3.10",
            "--generate-hashes",
            "--no-annotate",
            "--no-header",
        ]
        command += ["--constraint", str(constraint)] if constraint else []
        subprocess.run(command, check=True)
        return re.split(r"\n(?=\S)", target.read_text(encoding="utf-8").strip())


def write(name: str, blocks: list[str]) -> None:
    """Whole or not at all."""
    part = FOLDER / f"{name}.part"
    part.write_text(HEADER + "\n".join(blocks) + "\n", encoding="utf-8")
    os.replace(part, FOLDER / f"{name}.lock")


def main() -> int:
    FOLDER.mkdir(exist_ok=True)
    blocks = compiled(ROOT / "backend" / "pyproject.toml", ROOT / "backend" / "requirements.lock")
    write("torch", [block for block in blocks if OF_TORCH.match(block)])
    write("packages", [block for block in blocks if not OF_TORCH.match(block)])
    with tempfile.TemporaryDirectory() as folder:
        wanted = Path(folder) / "pip.in"
        wanted.write_text("pip\n", encoding="utf-8")
        write("pip", compiled(wanted))
    return 0


if __name__ == "__main__":
    sys.exit(main())
