"""A real QGIS without a window, a real backend process with engines that need no weights."""

from __future__ import annotations

import gc
import json
import os
import shlex
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsProject
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QSettings, QSize
from qgis.PyQt.QtWidgets import QApplication

from qgis_segearth.core.backend_process import BackendProcess
from qgis_segearth.core.client import Client
from qgis_segearth.processing.provider import SegEarthProvider

ROOT = Path(__file__).resolve().parents[2]
PYTHON = ROOT / ".venv" / "bin" / "python"


def in_repository(module: str, *arguments: str) -> list[str]:
    """The command that runs one of the repository's modules in the backend's Python, from any folder."""
    start = "import runpy, sys; sys.path.insert(0, sys.argv.pop(1)); name = sys.argv.pop(1); "
    run = "runpy.run_module(name, alter_sys=True, run_name='__main__')"
    return [str(PYTHON), "-c", start + run, str(ROOT), module, *arguments]


def painted_backend() -> list[str]:
    """A backend whose default engine finds what is painted magenta; "slow" takes its time."""
    return in_repository("tests.support.serve", "--parent-pipe")


def pump(condition: Callable[[], bool], seconds: float = 30) -> bool:
    """Runs the event loop until the condition holds."""
    end = time.monotonic() + seconds
    while not condition() and time.monotonic() < end:
        QApplication.processEvents()
        time.sleep(0.002)
    return condition()


@pytest.fixture(scope="session", autouse=True)
def no_late_layers(qgis_app: object) -> Iterator[None]:
    """What a cycle still holds (an error, its frames, their layers) goes before QGIS; later, it crashes."""
    yield
    gc.collect()


@pytest.fixture(scope="session", autouse=True)
def cache(tmp_path_factory: pytest.TempPathFactory) -> None:
    """The backend's images do not go into the user's cache."""
    os.environ["SEGEARTH_CACHE"] = str(tmp_path_factory.mktemp("cache"))


@pytest.fixture(scope="session", autouse=True)
def own_settings(qgis_app: object, tmp_path_factory: pytest.TempPathFactory) -> None:
    """Of this run alone: pytest-qgis has one file for all runs of a checkout, and each would clear it."""
    folder = tmp_path_factory.mktemp("settings")
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(folder))


@pytest.fixture(autouse=True)
def nameless_history(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> None:
    """Each test has one of its own: no answer of an earlier one is kept late where this one counts."""
    folder = tmp_path_factory.mktemp("history")
    monkeypatch.setattr("qgis_segearth.core.run_files._own_folder", lambda: folder)


@pytest.fixture(scope="session")
def backend(qgis_app: object) -> Iterator[BackendProcess]:
    """A running backend, shared; tests that end it make their own."""
    process = BackendProcess(painted_backend)
    process.wait_until_ready()
    yield process
    process.stop()


@pytest.fixture
def client(backend: BackendProcess) -> Iterator[Client]:
    with Client(backend.connection()) as client:
        yield client


@pytest.fixture(scope="session")
def rasters(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with rasters of every awkward kind and `truth.json` (see tests/support/rasters.py)."""
    folder = tmp_path_factory.mktemp("rasters")
    subprocess.run([str(PYTHON), "-m", "tests.support.rasters", str(folder)], cwd=ROOT, check=True)
    return folder


@pytest.fixture(scope="session")
def truths(rasters: Path) -> dict[str, dict]:
    return json.loads((rasters / "truth.json").read_text(encoding="utf-8"))


@pytest.fixture
def canvas(qgis_app: object) -> Iterator[QgsMapCanvas]:
    canvas = QgsMapCanvas()
    canvas.resize(QSize(700, 500))
    yield canvas
    canvas.deleteLater()


@pytest.fixture
def project(qgis_app: object) -> Iterator[QgsProject]:
    yield QgsProject.instance()
    QgsProject.instance().clear()


@pytest.fixture
def provider(backend: BackendProcess) -> Iterator[SegEarthProvider]:
    provider = SegEarthProvider(backend.connection)
    QgsApplication.processingRegistry().addProvider(provider)
    yield provider
    QgsApplication.processingRegistry().removeProvider(provider)


@pytest.fixture
def painted_python(tmp_path: Path) -> Path:
    """Passes for the backend's Python, and runs the backend with the painted engine whatever it is told."""
    path = tmp_path / "python"
    command = " ".join(map(shlex.quote, painted_backend()))
    path.write_text(f'#!/bin/sh\nshift 4\nexec {command} "$@"\n', encoding="utf-8")
    path.chmod(0o755)
    return path
