"""Brings i18n/*.ts up to date with the plugin's strings, and compiles them into the *.qm that it loads."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "i18n"
LANGUAGES = ("de", "es", "fr", "it", "ja", "pt", "ru", "zh")
EMPTY = '<!DOCTYPE TS><TS version="2.1" language="{}"></TS>\n'
PLACES = ("/usr/lib/qt6/bin", "/usr/lib/qt5/bin")
"""Where Debian keeps Qt's tools. First, because `lrelease` on the path may be qtchooser's and choose none."""


def strings() -> Iterator[str]:
    """Every call of `translate` in the plugin, on one line: pylupdate overlooks one that ends in a comma."""
    for path in sorted((ROOT / "qgis_segearth").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "translate":
                yield ast.unparse(node)


def refresh(folder: Path = FOLDER) -> None:
    """New strings come into every language unfinished, old ones go; languages that have no file get one."""
    pylupdate = shutil.which("pylupdate5") or sys.exit("pylupdate5 is missing. Install pyqt5-dev-tools.")
    for code in LANGUAGES:
        if not (folder / f"segearth_{code}.ts").exists():
            (folder / f"segearth_{code}.ts").write_text(EMPTY.format(code), encoding="utf-8")
    files = sorted(folder.glob("segearth_*.ts"))
    with tempfile.TemporaryDirectory() as temporary:
        collected = Path(temporary, "strings.py")
        collected.write_text("\n".join(strings()), encoding="utf-8")
        subprocess.run([pylupdate, "-noobsolete", str(collected), "-ts", *map(str, files)], check=True)
    for path in files:
        text = path.read_text(encoding="utf-8")
        path.write_text(re.sub(r" *<location [^>]*/>\n", "", text), encoding="utf-8")


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
    refresh()
    compile_all()
