"""Finding a Python that can make the backend's environment.

Never QGIS's own on Windows and macOS, where it lies inside QGIS and comes with QGIS's packages. On Linux QGIS
uses the system's Python; the environment made from it shares no package with it.
"""

from __future__ import annotations

import json
import os
import shutil
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

OLDEST, NEWEST = (3, 10), (3, 14)
PREFERRED = ((3, 12), (3, 11), (3, 13), (3, 10), (3, 14))
"""Tried in this order: those that most packages have been built for come first."""

PROBE = (
    "import json, struct, sys, venv, ensurepip, ssl; "
    "print(json.dumps([list(sys.version_info[:3]), getattr(sys, '_base_executable', sys.executable), "
    "sys.base_prefix, struct.calcsize('P') * 8]))"
)

Run = Callable[[str, Sequence[str]], Optional[str]]
"""Gives a program's output, or None where it could not be run or failed."""


@dataclass(frozen=True)
class Python:
    """An interpreter that can make environments. version: such as (3, 12, 4)."""

    path: Path
    version: tuple[int, ...]

    @property
    def short(self) -> str:
        """Such as "3.12"."""
        return ".".join(map(str, self.version[:2]))


def find_python(run: Run, qgis: Path, versions: Sequence[str] = ()) -> Optional[Python]:
    """The first suitable one, of `versions` (such as "3.11") where those are given.

    qgis: QGIS's own folder; what lies below it is left alone (but for the system's on Linux).
    """
    seen: set[str] = set()
    for path in candidates(run):
        if path not in seen:
            seen.add(path)
            python = probe(run, path, qgis)
            if python is not None and (not versions or python.short in versions):
                return python
    return None


def probe(run: Run, path: str, qgis: Path) -> Optional[Python]:
    """What this interpreter is; None where it is none, too old, 32-bit, lacks `venv`, or is QGIS's own."""
    output = run(path, ["-I", "-c", PROBE])
    try:
        version, executable, prefix, bits = json.loads((output or "").strip().splitlines()[-1])
    except (IndexError, ValueError):
        return None
    if not OLDEST <= tuple(version[:2]) <= NEWEST or bits != 64 or _is_qgis_own(Path(prefix), qgis):
        return None
    return Python(Path(executable), tuple(version))


def candidates(run: Run) -> Iterator[str]:
    """Where a Python may be, the likeliest to suit first. Later ones are looked for only when wanted."""
    for version in (f"{major}.{minor}" for major, minor in PREFERRED):
        yield from _of_version(version)
    yield from filter(None, (shutil.which("python3"), shutil.which("python")))
    uv = shutil.which("uv")
    found = run(uv, ["python", "find", "--no-project", ">=3.10"]) if uv else None
    if found and found.strip():
        yield found.strip().splitlines()[-1]


def _of_version(version: str) -> Iterator[str]:
    if sys.platform == "win32":
        compact = version.replace(".", "")
        for variable, below in (
            ("LOCALAPPDATA", "Programs/Python"),
            ("PROGRAMFILES", ""),
            ("SYSTEMDRIVE", "/"),
        ):
            base = os.environ.get(variable)
            if base:
                yield from _if_there(Path(base) / below / f"Python{compact}" / "python.exe")
    if sys.platform == "darwin":
        yield from _if_there(Path(f"/Library/Frameworks/Python.framework/Versions/{version}/bin/python3"))
        yield from _if_there(Path(f"/opt/homebrew/bin/python{version}"))
    if sys.platform != "win32":
        yield from _if_there(Path(f"/usr/bin/python{version}"))
    yield from filter(None, [shutil.which(f"python{version}")])


def _if_there(path: Path) -> Iterator[str]:
    if path.is_file():
        yield str(path)


def _is_qgis_own(prefix: Path, qgis: Path) -> bool:
    """Whether an interpreter's home lies inside QGIS's folder. On Linux both are /usr, which is nobody's."""
    return sys.platform in ("win32", "darwin") and (prefix == qgis or qgis in prefix.parents)
