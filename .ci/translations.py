"""Compiles i18n/*.ts into the *.qm that the plugin loads, beside them."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

FOLDER = Path(__file__).resolve().parents[1] / "i18n"
PLACES = ("/usr/lib/qt6/bin", "/usr/lib/qt5/bin")
"""Where Debian keeps Qt's tools. First, because `lrelease` on the path may be qtchooser's and choose none."""


def lrelease() -> str:
    """Qt's translation compiler. Exits with advice where there is none."""
    found = shutil.which("lrelease", path=":".join(PLACES)) or shutil.which("lrelease")
    return found or sys.exit("lrelease is missing. Install QGIS (`make setup`) or qttools5-dev-tools.")


def compile_all(folder: Path = FOLDER) -> list[Path]:
    """The compiled files. Raises CalledProcessError where a .ts is no valid one."""
    compiler = lrelease()
    compiled = []
    for source in sorted(FOLDER.glob("segearth_*.ts")):
        target = folder / source.with_suffix(".qm").name
        subprocess.run([compiler, "-silent", str(source), "-qm", str(target)], check=True)
        compiled.append(target)
    return compiled


if __name__ == "__main__":
    compile_all()
