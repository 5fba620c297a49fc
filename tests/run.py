"""Runs every test (backend, plugin in real QGIS, real desktop) and counts them in one closing line.

Plain standard library. `python3 tests/run.py [backend|plugin|desktop]...` runs some of the three.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parents[1]
REPORTS = ROOT / "build" / "tests"
BACKEND, QGIS = ROOT / ".venv/bin/python", ROOT / ".venv-qgis/bin/python"

PLUGIN_TESTS = ["tests/plugin", "tests/contract/test_plugin_wire.py"]
DESKTOP_TESTS = ["tests/end_to_end"]
NOT_BACKEND = [f"--ignore={path}" for path in (*PLUGIN_TESTS, *DESKTOP_TESTS)]


@dataclass(frozen=True)
class Part:
    """One pytest session: its interpreter, its arguments and what it needs in the environment."""

    name: str
    python: Path
    arguments: list[str]
    environment: dict[str, str]


def parts() -> list[Part]:
    """The three sessions, the quickest to fail first."""
    profile = tempfile.mkdtemp(prefix="segearth-profile-")
    offscreen = {"QT_QPA_PLATFORM": "offscreen", "QGIS_CUSTOM_CONFIG_PATH": profile}
    return [
        Part("backend", BACKEND, ["tests", *NOT_BACKEND], {"OMP_NUM_THREADS": "1"}),
        Part("plugin", QGIS, PLUGIN_TESTS, offscreen),
        Part("desktop", QGIS, [*DESKTOP_TESTS, "-p", "no:pytest_qgis"], {}),
    ]


def run(part: Part) -> tuple[int, int, int]:
    """Runs one session and gives (passed, failed, skipped); a session that dies counts as failed."""
    report = REPORTS / f"{part.name}.xml"
    report.unlink(missing_ok=True)
    command = [str(part.python), "-m", "pytest", "-q", f"--junitxml={report}", *part.arguments]
    print(f"\n=== {part.name}: {' '.join(command[1:])}", flush=True)
    began = time.monotonic()
    code = subprocess.run(command, cwd=ROOT, env={**os.environ, **part.environment}, check=False).returncode
    print(f"=== {part.name}: exit {code} after {time.monotonic() - began:.0f} s", flush=True)
    if not report.exists():
        return 0, 1, 0
    suite = next(ElementTree.parse(report).getroot().iter("testsuite"))  # noqa: S314
    total, skipped = int(suite.get("tests")), int(suite.get("skipped"))
    failed = int(suite.get("failures")) + int(suite.get("errors"))
    if code and not failed:
        failed, total = 1, total + 1
    return total - failed - skipped, failed, skipped


def main(names: list[str]) -> int:
    """Runs the parts of those names, or all; 0 only when nothing failed and something ran."""
    REPORTS.mkdir(parents=True, exist_ok=True)
    counts = [run(part) for part in parts() if not names or part.name in names]
    passed, failed, skipped = (sum(column) for column in zip(*counts))
    print(f"\n{passed} passed, {failed} failed, {skipped} skipped", flush=True)
    return 0 if passed and not failed else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
