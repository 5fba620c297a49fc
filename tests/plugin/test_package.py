"""The zip that `make package` makes can be installed, loads, and offers to set up what is still missing."""

from __future__ import annotations

import json
import os
import shutil
import stat
import subprocess
import sys
from configparser import ConfigParser
from io import BytesIO
from pathlib import Path, PurePosixPath
from zipfile import ZipFile

import pytest

ROOT = Path(__file__).resolve().parents[2]
LIMIT = 25_000_000
HEADING = {
    "en": "One step before the first question",
    "de": "Ein Schritt vor der ersten Frage",
}
BUTTON = {"en": "&Set up", "de": "&Einrichten"}
HELP = {"en": "The backend", "de": "Das Backend"}


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """As `make package` makes it, elsewhere."""
    if not (ROOT / ".git").exists() or shutil.which("git") is None:
        pytest.skip("only files that git knows are packed, and this is no git checkout")
    path = tmp_path_factory.mktemp("dist") / "qgis_segearth.zip"
    packed = subprocess.run(
        [sys.executable, str(ROOT / ".ci/package.py"), str(path)], check=True, capture_output=True, text=True
    )
    path.with_suffix(".log").write_text(packed.stdout, encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def names(archive: Path) -> list[PurePosixPath]:
    with ZipFile(archive) as package:
        return [PurePosixPath(name) for name in package.namelist()]


def test_the_plugin_site_takes_it(archive, names):
    assert archive.stat().st_size < LIMIT
    assert {name.parts[0] for name in names} == {"qgis_segearth"}
    top = {name.name for name in names if len(name.parts) == 2}
    assert {"__init__.py", "metadata.txt", "LICENSE"} <= top


def test_addresses_that_lead_nowhere_are_told(archive):
    """They stand there until whoever publishes the plugin has real ones."""
    placeholders = "segearth.example" in (ROOT / "metadata.txt").read_text(encoding="utf-8")
    said = archive.with_suffix(".log").read_text(encoding="utf-8")
    assert ("Before publishing" in said) == placeholders


def test_only_what_was_reviewed_is_inside(archive, names):
    refused = {".pyc", ".sh", ".bat", ".so", ".exe", ".ts"}
    assert not [name for name in names if name.suffix in refused]
    hidden = (".", "__pycache__", "__MACOSX")
    assert not [name for name in names if any(part.startswith(hidden) for part in name.parts)]
    with ZipFile(archive) as package:
        assert not [i.filename for i in package.infolist() if stat.S_ISLNK(i.external_attr >> 16)]
        assert package.testzip() is None


def test_what_it_needs_is_inside(archive, names):
    inside = {str(PurePosixPath(*name.parts[1:])) for name in names}
    assert {"resources/help/help.md", "resources/icons/segearth.svg"} <= inside
    assert {"backend/packages.lock", "backend/torch.lock", "backend/pip.lock"} <= inside
    (wheel,) = (name for name in inside if name.endswith(".whl"))
    assert not [name for name in inside if name.endswith(".safetensors")]  # once, in the wheel
    with ZipFile(archive) as package, ZipFile(BytesIO(package.read(f"qgis_segearth/{wheel}"))) as backend:
        assert "segearth/resources/models/segearth-nano/weights.safetensors" in backend.namelist()
        assert backend.testzip() is None
    assert {f"i18n/{path.stem}.qm" for path in (ROOT / "i18n").glob("*.ts")} <= inside
    with ZipFile(archive) as package:
        metadata = ConfigParser()
        metadata.read_string(package.read("qgis_segearth/metadata.txt").decode())
        assert metadata["general"]["icon"] in inside
        assert package.read("qgis_segearth/LICENSE") == (ROOT / "LICENSE").read_bytes()


@pytest.mark.parametrize("language", HEADING)
def test_a_fresh_profile_loads_it_and_shows_the_set_up_page(archive, language, tmp_path):
    environment = {
        name: value
        for name, value in os.environ.items()
        if name not in ("SEGEARTH_BACKEND_PYTHON", "PYTHONPATH", "QGIS_PLUGINPATH")
    }
    environment.update(QGIS_CUSTOM_CONFIG_PATH=str(tmp_path), QT_QPA_PLATFORM="offscreen")
    environment["SEGEARTH_HOME"] = str(tmp_path / "home")
    script = ROOT / "tests" / "support" / "plugin_from_zip.py"
    ran = subprocess.run(
        [sys.executable, str(script), str(archive), language],
        cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=120,
    )  # fmt: skip
    assert ran.stdout, ran.stderr
    found = json.loads(ran.stdout.splitlines()[-1])
    assert found["home"] == found["folder"]  # and not the checkout's
    assert Path(found["home"]).is_relative_to(tmp_path)
    for what in ("loaded", "started", "algorithm", "icon", "listed_icon", "unloaded"):
        assert found[what] is True, what
    assert f"version={found['version']}\n" in (ROOT / "metadata.txt").read_text(encoding="utf-8")
    assert found["heading"] == HEADING[language]
    assert found["button"] == BUTTON[language]
    assert not (tmp_path / "home").exists()  # nothing is made before the button is pressed
    assert HELP[language] in found["help"]
    assert "Traceback" not in ran.stderr
