"""Root, stamps and bundles: what is written can be trusted when it is read."""

from __future__ import annotations

import json
import platform
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from qgis_segearth.core.backend_command import clean_environment, default_command
from qgis_segearth.core.backend_process import BackendProcess
from qgis_segearth.core.errors import BackendMissing, BackendOutdated
from qgis_segearth.core.settings import Settings
from qgis_segearth.setup.build import Build
from qgis_segearth.setup.bundle import Bundle
from qgis_segearth.setup.environments import STAMP, Condition, Environment, Stamp, State, find, remove_others
from qgis_segearth.setup.failures import SetupFailed
from qgis_segearth.setup.package import Package, sha256
from qgis_segearth.setup.root import Root

CPU = Build("cpu")


def ready(root: Root, package: Package, build: Build = CPU, wheel: str = "") -> Environment:
    """An environment that looks ready."""
    environment = Environment.wanted(root, package, build)
    environment.python.parent.mkdir(parents=True)
    environment.python.symlink_to(sys.executable)
    environment.put_stamp(Stamp(wheel or package.sha256(), "9.9", build.name, "3.11", "cpu", 0.9, 1.0))
    return environment


def test_one_setting_moves_everything(monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.delenv("SEGEARTH_HOME", raising=False)
    assert Root.chosen().folder == tmp_path / "segearth"
    monkeypatch.setenv("SEGEARTH_HOME", "/data/ö")
    assert Root.chosen().folder == Path("/data/ö")
    root = Root.chosen("/elsewhere")
    assert {
        path.parent for path in (root.environments, root.models, root.cache, root.temporary, root.log)
    } == {Path("/elsewhere")}


def test_the_backend_keeps_models_and_caches_there_too(monkeypatch):
    for name in ("SEGEARTH_MODELS", "SEGEARTH_CACHE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("SEGEARTH_HOME", "/data/se")
    assert clean_environment().value("SEGEARTH_MODELS") == "/data/se/models"
    assert clean_environment().value("SEGEARTH_CACHE") == "/data/se/cache"
    monkeypatch.setenv("SEGEARTH_MODELS", "/mine")
    assert clean_environment().value("SEGEARTH_MODELS") == "/mine"


def test_conditions(root, package):
    assert find(root, package).condition is Condition.ABSENT
    half = Environment.wanted(root, package, CPU)
    half.folder.mkdir(parents=True)
    half.save(State("3.11.2", {"pip": "x"}))
    assert half.state() == State("3.11.2", {"pip": "x"})
    assert find(root, package).condition is Condition.HALF_MADE
    gpu = ready(root, package, Build("cu130"))
    assert find(root, package).environment == gpu
    gpu.take_stamp()
    assert find(root, package).condition is Condition.HALF_MADE
    remove_others(root, keep=gpu)
    assert [path.name for path in root.environments.iterdir()] == [gpu.folder.name]


def test_an_environment_stays_as_long_as_a_backend_runs_from_it(root, package, qgis_app):
    old, new = ready(root, package), ready(root, package, Build("cu130"))
    script = old.python  # stands for a Python that waits until its standard input is closed
    script.unlink()  # a link to a real one
    script.write_text("#!/bin/sh\nread nothing\n")
    script.chmod(0o755)
    backends = [BackendProcess(lambda: [str(script)]) for _ in range(2)]  # of two windows
    for backend in backends:
        backend.start()
    for backend in backends:
        remove_others(root, keep=new)
        assert old.python.exists()
        backend.stop()
    remove_others(root, keep=new)
    assert [path.name for path in root.environments.iterdir()] == [new.folder.name]


def test_an_environment_of_a_qgis_that_crashed_is_not_in_use(root, package):
    old, new = ready(root, package), ready(root, package, Build("cu130"))
    crash = "import os, sys; from qgis.PyQt.QtCore import QLockFile\n"
    crash += "lock = QLockFile(sys.argv[1]); lock.lock(); os._exit(1)"
    subprocess.run([sys.executable, "-c", crash, str(old.folder / "x.in-use")], check=False)
    assert (old.folder / "x.in-use").exists()
    remove_others(root, keep=new)
    assert not old.folder.exists()


@pytest.mark.parametrize("content", ["", "{", "[]", '{"wheel_sha256": "x"}', '{"done": 5}'])
def test_a_stamp_that_cannot_be_read_is_none(root, package, content):
    environment = ready(root, package)
    (environment.folder / STAMP).write_text(content)
    assert environment.stamp() is None
    (environment.folder / "segearth-setup.json").write_text(content)
    assert environment.state() == State()


def test_other_locks_mean_another_folder(root, package):
    before = Environment.wanted(root, package, CPU)
    package.lock("packages").write_text("other==1.0\n")
    assert Environment.wanted(root, package, CPU) != before


@pytest.fixture
def plain_profile(monkeypatch, package, root, tmp_path):
    """No checkout, nothing set."""
    from qgis.core import QgsSettings

    QgsSettings().remove("SegEarth")
    monkeypatch.setattr("qgis_segearth.paths.CHECKOUT", tmp_path / "no checkout")
    monkeypatch.delenv("SEGEARTH_BACKEND_PYTHON", raising=False)
    monkeypatch.setenv("SEGEARTH_HOME", str(root.folder))
    monkeypatch.setattr(Package, "found", classmethod(lambda cls: package))
    yield
    QgsSettings().remove("SegEarth")


def test_the_backend_is_started_with_the_environment_that_was_made(qgis_app, plain_profile, root, package):
    with pytest.raises(BackendMissing):
        default_command()
    environment = ready(root, package)
    assert default_command()[0] == str(environment.python)


def test_an_old_backend_is_offered_an_update_once(qgis_app, plain_profile, root, package):
    environment = ready(root, package, wheel="of an older plugin")
    with pytest.raises(BackendOutdated):
        default_command()
    replace(Settings.read(), declined_update=package.sha256()).write()
    assert default_command()[0] == str(environment.python)


# --- bundles ----------------------------------------------------------------------------------------------


@pytest.fixture
def bundle(tmp_path, package) -> Path:
    """As `make bundle` writes it."""
    folder = tmp_path / "bundle"
    (folder / "wheels").mkdir(parents=True)
    (folder / "wheels" / "torch-2.13.0+cpu-py3-none-any.whl").write_bytes(b"torch")
    (folder / "models" / "mine").mkdir(parents=True)
    (folder / "models" / "mine" / "weights").write_bytes(b"weights")
    files = {
        path.relative_to(folder).as_posix(): sha256(path) for path in folder.rglob("*") if path.is_file()
    }
    manifest = {
        "format": 1,
        "system": sys.platform,
        "machine": platform.machine(),
        "pythons": ["3.11"],
        "build": "cpu",
        "wheel_sha256": package.sha256(),
        "torch": {"torch==2.13.0+cpu": [files["wheels/torch-2.13.0+cpu-py3-none-any.whl"]]},
        "files": files,
    }
    (folder / "manifest.json").write_text(json.dumps(manifest))
    return folder


def test_a_whole_bundle_is_taken_and_pins_torch(bundle, package):
    read = Bundle.read(bundle)
    read.check_fits(package)
    read.check_whole()
    assert read.torch_requirements().startswith("torch==2.13.0+cpu --hash=sha256:")
    assert [path.name for path in read.models()] == ["mine"]


def test_a_folder_in_the_bundle_means_the_bundle(bundle):
    assert Bundle.read(bundle / "wheels").folder == bundle.resolve()


def test_a_folder_without_a_manifest_is_no_bundle(tmp_path):
    with pytest.raises(SetupFailed) as caught:
        Bundle.read(tmp_path)
    assert caught.value.code == "no-bundle"
    assert "manifest.json" in caught.value.advice


@pytest.mark.parametrize("damage", ["change", "remove", "manifest", "escape"])
def test_a_damaged_bundle_is_not_used(bundle, damage):
    weights = bundle / "models" / "mine" / "weights"
    manifest = bundle / "manifest.json"
    if damage == "change":
        weights.write_bytes(b"weightz")
    elif damage == "remove":
        weights.unlink()
    elif damage == "manifest":
        manifest.write_text(manifest.read_text()[:-9])
    else:
        manifest.write_text(manifest.read_text().replace("models/mine/weights", "../../../etc/hostname"))
    with pytest.raises(SetupFailed) as caught:
        Bundle.read(bundle).check_whole()
    assert caught.value.code == "bundle-damaged"


@pytest.mark.parametrize(("key", "value"), [("system", "win32"), ("machine", "sparc"), ("wheel_sha256", "0")])
def test_a_bundle_for_another_computer_or_plugin_does_not_fit(bundle, package, key, value):
    with pytest.raises(SetupFailed) as caught:
        replace(Bundle.read(bundle), **{key: value}).check_fits(package)
    assert caught.value.code == "bundle-unfit"
