"""The first opening of the dock without a backend, with a real set-up of a stand-in behind the page."""

from __future__ import annotations

import os
from dataclasses import replace

import pytest
from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt.QtCore import QStandardPaths, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QFileDialog

from qgis_segearth.core.settings import Settings
from qgis_segearth.plugin import SegEarthPlugin
from qgis_segearth.setup.build import Build
from qgis_segearth.setup.environments import Condition, find
from qgis_segearth.setup.failures import SetupFailed
from qgis_segearth.setup.package import Package
from qgis_segearth.setup.plan import Plan
from qgis_segearth.setup.root import Root
from tests.plugin.gui.conftest import SmallQgis, Visitor, wait_for
from tests.plugin.setup.conftest import (  # noqa: F401
    SYSTEM_PYTHON,
    begin,
    empty_environment,
    house,
    index,
    package,
    root,
)


@pytest.fixture
def bare(qgis_app, monkeypatch, tmp_path, root, package, index, empty_environment):  # noqa: F811
    """A computer without a backend; the first, slow step of the set-up has been done by an earlier try."""
    QgsSettings().remove("SegEarth")
    build = Build("cpu", index=f"{index.url}/whl/cpu", download_mb=155, disk_mb=60)
    monkeypatch.setattr("qgis_segearth.paths.CHECKOUT", tmp_path / "no checkout")
    monkeypatch.delenv("SEGEARTH_BACKEND_PYTHON", raising=False)
    monkeypatch.setenv("SEGEARTH_HOME", str(root.folder))
    monkeypatch.setattr(Package, "found", classmethod(lambda cls: package))
    for module in ("survey", "build"):
        monkeypatch.setattr(f"qgis_segearth.setup.{module}.builds", lambda: (build,))
    monkeypatch.setattr("qgis_segearth.gui.setup_control.builds", lambda: (build,))
    monkeypatch.setattr("qgis_segearth.setup.survey.find_python", lambda *_: SYSTEM_PYTHON)
    begin(Plan(root, package, SYSTEM_PYTHON, build), empty_environment)
    yield index
    QgsSettings().remove("SegEarth")


@pytest.fixture
def plugin(bare):
    """Its dock has just been opened."""
    plugin = SegEarthPlugin(SmallQgis())
    plugin.initGui()
    plugin.iface.window.show()
    plugin.dock.setUserVisible(True)
    wait_for(lambda: plugin.setup is not None and plugin.setup.page.begin.isEnabled())
    yield plugin
    plugin.unload()
    plugin.iface.window.close()


def test_one_click_leads_to_a_backend_that_answers(plugin, root, package):  # noqa: F811
    page, visitor = plugin.setup.page, Visitor(plugin)
    assert page.isVisible()
    assert not plugin.controller.panel.isVisible()
    assert str(root.folder) in page.folder.text()
    assert "127.0.0.1" not in page.hosts.text()
    assert "3." in page.python.text()
    visitor.click(page.begin)
    assert not page.begin.isEnabled()
    wait_for(lambda: plugin.controller.panel.isVisible(), 120)
    assert find(root, package).condition is Condition.READY
    assert "SegEarth is ready" in visitor.message()
    wait_for(lambda: plugin.controller.panel.engine.engine() != "", 60)
    assert plugin.backend.is_ready()


def test_f1_opens_the_help_before_there_is_a_backend(plugin):
    QTest.keyClick(plugin.iface.window.focusWidget(), Qt.Key.Key_F1)
    (window,) = plugin.iface.window.findChildren(object, "segearth_help_window")
    assert window.isVisible()
    QTest.keyClick(window, Qt.Key.Key_Escape)


def test_f1_still_helps_when_the_button_that_was_clicked_has_gone_grey(plugin, bare):
    page, window = plugin.setup.page, plugin.iface.window
    page.begin.setFocus()
    page.show_running("Looking", None)
    assert not page.begin.isEnabled()
    assert window.focusWidget() is page
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_F1)
    shown = [each for each in window.findChildren(object, "segearth_help_window") if each.isVisible()]
    assert len(shown) == 1
    QTest.keyClick(shown[0], Qt.Key.Key_Escape)
    page.show_idle(ready=True)


def test_a_failure_stands_on_the_page_with_one_next_step_and_can_be_copied(plugin, bare):
    page, visitor = plugin.setup.page, Visitor(plugin)
    bare.alter = {"tiny"}
    visitor.click(page.begin)
    wait_for(lambda: page.message.isVisible(), 60)
    assert "pinned" in page.message.text.text()
    assert page.begin.text() == "&Continue"
    copy = next(b for b in page.message.buttons() if b.objectName() == "segearth_do_diagnostics")
    visitor.click(copy)
    assert "hash-wrong" in QgsApplication.clipboard().text()
    assert os.path.expanduser("~") + "/" not in QgsApplication.clipboard().text()
    bare.alter = set()
    visitor.click(page.begin)
    wait_for(lambda: plugin.controller.panel.isVisible(), 120)


def test_the_advice_names_only_buttons_that_are_there(plugin, tmp_path):
    page = plugin.setup.page
    plugin.setup.use_bundle(tmp_path)
    assert "This is no offline bundle." in page.message.text.text()
    assert "Continue" not in page.message.text.text()
    assert page.begin.isEnabled()  # without the bundle
    plugin.setup._on_failed(SetupFailed("disk-full"))
    assert "press Continue" in page.message.text.text()
    assert page.begin.text() == "&Continue"


def test_bundles_are_looked_for_where_downloads_are_and_then_where_the_last_one_was(
    plugin, tmp_path, monkeypatch
):
    begun = []

    def choose(_parent, _title, folder: str = "") -> str:
        begun.append(folder)
        return str(tmp_path)

    monkeypatch.setattr(QFileDialog, "getExistingDirectory", choose)
    for _ in range(2):
        Visitor(plugin).click(plugin.setup.page.bundle)
    downloads = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation)
    assert begun == [downloads, str(tmp_path)]


def test_cancel_keeps_what_is_there(plugin, bare):
    page, visitor = plugin.setup.page, Visitor(plugin)
    bare.slow = 10.0
    visitor.click(page.begin)
    wait_for(lambda: any("torch-" in path for path in bare.asked), 60)
    visitor.click(page.progress.cancel)
    wait_for(lambda: page.begin.isEnabled(), 20)
    assert "Cancelled" in page.message.text.text()
    assert page.begin.text() == "&Continue"


def test_an_older_backend_may_stay(plugin, root, package):  # noqa: F811
    """Offered, not forced; and not offered again for the same version."""
    page, visitor = plugin.setup.page, Visitor(plugin)
    visitor.click(page.begin)
    wait_for(lambda: plugin.controller.panel.isVisible(), 120)
    plugin.backend.stop()
    found = find(root, package)
    found.environment.put_stamp(replace(found.stamp, wheel_sha256="of an older plugin"))
    plugin.backend.start()
    wait_for(lambda: page.isVisible() and page.begin.isEnabled())
    assert page.begin.text() == "&Update"
    visitor.click(page.later)
    wait_for(plugin.backend.is_ready, 60)
    assert Settings.read().declined_update == package.sha256()


def test_nothing_is_looked_up_while_the_dock_is_closed(bare, monkeypatch):
    monkeypatch.setattr(Root, "chosen", lambda *_: pytest.fail("looked up"))
    plugin = SegEarthPlugin(SmallQgis())
    plugin.initGui()
    QgsApplication.processEvents()
    assert bare.asked == []
    plugin.unload()
