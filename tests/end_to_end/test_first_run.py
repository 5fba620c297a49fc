"""A new user with the zip and a bundle, in a fresh profile of the real QGIS: clicks alone lead to an answer.

The bundle, and what it takes minutes to unpack, are made once per machine (build/first_run): later runs find
the set-up interrupted before its last steps, and press *Continue*.
"""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.end_to_end.desktop import ROOT
from tests.end_to_end.first_run import NewUser

KEPT = ROOT / "build" / "first_run"
LAST_STEP = "segearth"


@pytest.fixture(scope="module")
def bundle() -> Path:
    """Wheels of this machine's kept bundle, with the backend of today."""
    folder = KEPT / "bundle"
    KEPT.mkdir(parents=True, exist_ok=True)
    packer = [] if folder.exists() else ["--target", str(folder)]
    script = ".ci/bundle.py" if packer else ".ci/package.py"
    subprocess.run(["/usr/bin/python3", str(ROOT / script), *packer], cwd=ROOT, check=True)
    manifest = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    (wheel,) = (ROOT / "build" / "package" / "backend").glob("segearth-*.whl")
    manifest["wheel_sha256"] = _sha256(wheel)
    (folder / "manifest.json").write_text(json.dumps(manifest), encoding="utf-8")
    return folder


@pytest.fixture
def home() -> Path:
    """The backend's folder as an interruption before the last step leaves it; empty the first time."""
    folder = KEPT / "höme of the backend"
    for state in folder.glob("environments/*/segearth-setup.json"):
        known = json.loads(state.read_text(encoding="utf-8"))
        known["done"].pop(LAST_STEP, None)
        state.write_text(json.dumps(known), encoding="utf-8")
        (state.parent / "segearth-ready.json").unlink(missing_ok=True)
    return folder


def test_from_the_zip_to_an_answer_by_clicks_without_a_network(tmp_path, bundle, home, monkeypatch):
    monkeypatch.setenv("PIP_INDEX_URL", "http://127.0.0.1:9/simple")  # whoever tries the network fails
    for name in ("SEGEARTH_BACKEND_PYTHON", "SEGEARTH_MODELS", "SEGEARTH_CACHE"):
        monkeypatch.delenv(name, raising=False)
    archive = ROOT / "dist" / "qgis_segearth.zip"
    result = NewUser(archive, bundle, home=home).play(tmp_path / "desktop")
    assert result["ok"], result["error"]
    assert result["exit_code"] == 0
    assert result["stages"][-2:] == [LAST_STEP, "self-test"]
    assert "SegEarth is ready" in result["said"]
    assert result["polygons"] == 16  # as many pools as the scene has
    assert not (home / "temporary").exists()
    assert len(list(home.glob("environments/*/segearth-ready.json"))) == 1
    pictures = sorted((tmp_path / "desktop").glob("*.png"))
    assert len(pictures) == 8
    for picture in pictures:  # the latest are kept to be looked at
        shutil.copy(picture, KEPT / picture.name)


def _sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()
