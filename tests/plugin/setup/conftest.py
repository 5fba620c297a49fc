"""A stand-in of the backend in small wheels, an index of our own, and real pip in real environments."""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from qgis_segearth.setup.build import Build
from qgis_segearth.setup.bundle import Bundle
from qgis_segearth.setup.environments import State
from qgis_segearth.setup.installer import Installer
from qgis_segearth.setup.network import Network
from qgis_segearth.setup.package import Package, sha256
from qgis_segearth.setup.plan import Plan
from qgis_segearth.setup.pythons import Python
from qgis_segearth.setup.root import Root
from qgis_segearth.setup.steps import pip_steps
from tests.support.wheelhouse import Index, write_house

SYSTEM_PYTHON = Python(Path("/usr/bin/python3"), sys.version_info[:3])


@pytest.fixture(scope="session")
def house(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Wheels and a backend's package."""
    folder = tmp_path_factory.mktemp("house")
    write_house(folder)
    return folder


@pytest.fixture
def package(house: Path, tmp_path: Path) -> Package:
    """Of one's own: tests may put another version there."""
    shutil.copytree(house / "backend", tmp_path / "package")
    return Package(next((tmp_path / "package").glob("*.whl")))


@pytest.fixture
def index(house: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Index]:
    """What this machine says about pip does not count; our index does."""
    for name in [name for name in os.environ if name.startswith("PIP_") or name.lower().endswith("_proxy")]:
        monkeypatch.delenv(name)
    with Index(house / "wheels") as index:
        monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
        monkeypatch.setenv("PIP_INDEX_URL", f"{index.url}/simple")
        monkeypatch.setenv("PIP_RETRIES", "0")
        yield index


@pytest.fixture
def root(tmp_path: Path) -> Root:
    """With a space and letters that are not ASCII in its path."""
    return Root(tmp_path / "Öl und Wasser" / "segearth")


@pytest.fixture
def plan(root: Root, package: Package, index: Index) -> Plan:
    build = Build("cpu", index=f"{index.url}/whl/cpu", download_mb=155, disk_mb=60)
    return Plan(root, package, SYSTEM_PYTHON, build)


@pytest.fixture(scope="session")
def empty_environment(house: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An environment with pip, as the first step leaves it; copied where making one is not what is tested."""
    folder = tmp_path_factory.mktemp("empty") / "environment"
    python = folder / "bin" / "python"
    (pip,) = (house / "wheels").glob("pip-*.whl")
    for command in (
        [SYSTEM_PYTHON.path, "-m", "venv", "--without-pip", folder],
        [python, pip / "pip", "install", "--quiet", "--no-index", "--no-compile", pip],
    ):
        subprocess.run(command, check=True)
    return folder


@pytest.fixture
def begun(plan: Plan, empty_environment: Path) -> Plan:
    """A plan whose first step is done."""
    begin(plan, empty_environment)
    return plan


def begin(plan: Plan, empty_environment: Path) -> None:
    """Puts the environment there, with what the set-up remembers of it."""
    shutil.copytree(empty_environment, plan.environment.folder, symlinks=True)
    version = ".".join(map(str, plan.python.version))
    plan.environment.save(State(version, {"pip": pip_steps(plan)[0].signature}))


@pytest.fixture
def run():
    """Runs a plan and gives the stamp; `progress` collects what was reported."""

    def run(plan: Plan, progress: list | None = None, **options):
        seen = progress if progress is not None else []
        return Installer(plan, options.pop("network", Network()), seen.append, **options).run()

    return run


@pytest.fixture
def bundled(begun: Plan, house: Path) -> Plan:
    """The same from a bundle."""
    pin = "torch==2.13.0+cpu"
    (torch,) = (house / "wheels").glob("torch-*.whl")
    bundle = Bundle(
        folder=house,
        system=sys.platform,
        machine=platform.machine(),
        pythons=(SYSTEM_PYTHON.short,),
        build="cpu",
        wheel_sha256=begun.package.sha256(),
        torch={pin: [sha256(torch)]},
        files={f"wheels/{torch.name}": sha256(torch)},
    )
    return replace(begun, bundle=bundle)


def with_build(plan: Plan, **changes: object) -> Plan:
    return replace(plan, build=replace(plan.build, **changes))
