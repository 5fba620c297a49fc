"""Who asks while the backend is being set up is told that, and not to press the button that was pressed."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QSysInfo

from qgis_segearth.core.backend_command import default_command
from qgis_segearth.core.errors import BackendBeingSetUp, BackendMissing
from qgis_segearth.setup.lock import held, is_held
from qgis_segearth.setup.root import Root


@pytest.fixture
def home(qgis_app: object, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Root:
    """An empty one; no checkout, nothing set."""
    QgsSettings().remove("SegEarth")
    monkeypatch.setattr("qgis_segearth.paths.CHECKOUT", tmp_path / "no checkout")
    monkeypatch.delenv("SEGEARTH_BACKEND_PYTHON", raising=False)
    monkeypatch.setenv("SEGEARTH_HOME", str(tmp_path / "home"))
    return Root(tmp_path / "home")


def test_a_set_up_that_is_under_way_is_told(home: Root) -> None:
    with pytest.raises(BackendMissing) as before:
        default_command()
    assert not isinstance(before.value, BackendBeingSetUp)
    home.folder.mkdir()
    with held(home):
        with pytest.raises(BackendBeingSetUp, match="being set up") as during:
            default_command()
        assert "Press" not in str(during.value)
    assert not is_held(home)


def test_the_lock_of_a_crash_is_no_set_up(home: Root) -> None:
    home.folder.mkdir()
    home.lock.write_text(f"99999999\nqgis\n{QSysInfo.machineHostName()}\n", encoding="utf-8")
    assert not is_held(home)
