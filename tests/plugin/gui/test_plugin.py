"""Switching the plugin on and off, and what it costs while its dock is closed."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from qgis.core import QgsApplication, QgsProject, QgsRasterLayer
from qgis.PyQt.QtWidgets import QApplication, QDockWidget

from qgis_segearth import classFactory
from qgis_segearth.core import tasks
from qgis_segearth.core.question import Question
from qgis_segearth.gui.conversation import Conversation

from .conftest import ROOT, wait_for


def test_unload_leaves_nothing_and_both_can_be_repeated(small_qgis):
    qgis = small_qgis
    for _ in range(2):
        plugin = classFactory(qgis)
        plugin.initGui()
        assert QgsApplication.processingRegistry().algorithmById("segearth:ask") is not None
        assert len(qgis.toolbar.actions()) == len(qgis.menu_entries) == 1
        plugin.unload()
        assert qgis.toolbar.actions() == qgis.menu_entries == []
        assert QgsApplication.processingRegistry().providerById("segearth") is None
        QgsApplication.sendPostedEvents(None, 52)  # QEvent::DeferredDelete
        assert qgis.window.findChildren(QDockWidget) == []


def test_a_closed_dock_is_empty_and_starts_no_backend(small_qgis):
    plugin = classFactory(small_qgis)
    plugin.initGui()
    small_qgis.window.show()
    QgsApplication.processEvents()
    assert plugin.dock.isHidden()
    assert plugin.dock.widget() is None
    assert plugin.backend is None
    plugin.unload()


def test_switched_on_in_an_open_window_it_opens_nothing(small_qgis):
    """QGIS shows each dock that it is given."""
    small_qgis.window.show()
    plugin = classFactory(small_qgis)
    plugin.initGui()
    for _ in range(20):
        QApplication.processEvents()
    assert plugin.dock.isHidden()
    assert plugin.dock.widget() is None
    plugin.unload()


def test_a_question_from_elsewhere_waits_until_the_dock_is_whole(small_qgis, painted_backend, monkeypatch):
    monkeypatch.setenv("SEGEARTH_BACKEND_PYTHON", str(painted_backend))
    plugin = classFactory(small_qgis)
    plugin.initGui()
    small_qgis.window.show()
    plugin.entrances.ask_text("swimming pools")
    assert plugin.controller is None  # the window goes on meanwhile
    wait_for(lambda: plugin.controller is not None, seconds=10)
    panel = plugin.controller.panel
    assert plugin.dock.widget().currentWidget() is panel
    wait_for(lambda: panel.question.text() == "swimming pools", seconds=1)
    wait_for(lambda: not panel.message.isHidden())  # there is no image
    plugin.unload()


def test_switching_off_while_the_dock_is_filled_leaves_nothing(small_qgis):
    small_qgis.window.show()
    for turns in range(1, 8):
        plugin = classFactory(small_qgis)
        plugin.initGui()
        plugin.dock.setUserVisible(True)
        for _ in range(turns):
            QApplication.processEvents()
        plugin.unload()
        QgsApplication.sendPostedEvents(None, 52)  # QEvent::DeferredDelete
        QApplication.processEvents()
        assert small_qgis.window.findChildren(QDockWidget) == []


def test_processing_alone_works_without_an_interface(qgis_app):
    plugin = classFactory(None)
    plugin.initProcessing()
    assert QgsApplication.processingRegistry().providerById("segearth") is not None
    plugin.unload()


def test_loading_the_plugin_loads_no_heavy_library(qgis_app):
    """What costs time at QGIS's start, and QGIS does not load itself."""
    code = (
        "import sys, qgis.core, qgis.gui; before = set(sys.modules); "
        "import qgis_segearth.plugin as p; p.SegEarthProvider().loadAlgorithms(); "
        "print(*set(sys.modules) - before)"
    )
    loaded = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    heavy = {"requests", "urllib3", "torch", "numpy", "urllib.request", "qgis.PyQt.QtNetwork"}
    assert not heavy & set(loaded.stdout.split())


def test_opening_the_dock_loads_no_window_and_no_set_up(qgis_app):
    """They are loaded when they are wanted: the window stands still while it loads."""
    code = "import sys, qgis_segearth.plugin, qgis_segearth.gui.controller; print(*sys.modules)"
    loaded = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    windows = {"export_dialog", "settings_dialog", "self_test_dialog", "help_window", "engines_window"}
    late = {f"qgis_segearth.gui.{name}" for name in windows} | {"qgis_segearth.gui.setup_control", "requests"}
    assert not late & set(loaded.stdout.split())


def test_the_metadata_has_what_the_plugin_site_wants():
    from configparser import ConfigParser

    metadata = ConfigParser()
    metadata.read(ROOT / "qgis_segearth" / "metadata.txt", encoding="utf-8")
    general = metadata["general"]
    for key in (
        *("name", "description", "version", "qgisMinimumVersion", "author", "email", "about"),
        *("tracker", "repository", "homepage", "icon", "tags", "category", "changelog"),
    ):
        assert general[key].strip(), key
    assert general["hasProcessingProvider"] == "yes"
    assert (ROOT / "qgis_segearth" / general["icon"]).is_file()


def test_switching_off_in_mid_question_ends_question_and_backend(
    small_qgis, painted_backend, raster_file, monkeypatch
):
    monkeypatch.setenv("SEGEARTH_BACKEND_PYTHON", str(painted_backend))
    plugin = classFactory(small_qgis)
    plugin.initGui()
    plugin.iface.window.show()
    plugin.dock.setUserVisible(True)
    wait_for(lambda: plugin.controller is not None)
    panel = plugin.controller.panel
    wait_for(lambda: panel.engine.engine() != "")
    pid = plugin.backend.connection().pid
    layer = QgsProject.instance().addMapLayer(QgsRasterLayer(str(raster_file), "squares"))
    plugin.iface.canvas.setDestinationCrs(layer.crs())
    plugin.iface.canvas.setExtent(layer.extent())
    panel.engine.setCurrentIndex(panel.engine.findData("slow"))
    panel.question.setText("3")  # seconds
    plugin.controller.asking.ask()
    wait_for(lambda: panel.progress.bar.value() > 0)
    plugin.unload()
    wait_for(lambda: tasks.manager().countActiveTasks() == 0, seconds=5)
    assert not Path(f"/proc/{pid}").exists()
    QgsProject.instance().clear()


def test_an_answer_on_its_way_is_not_heard_after_the_switching_off(visitor, raster):
    conversation, heard, over = Conversation(visitor.plugin.backend), [], []
    conversation.answered.connect(heard.append)
    conversation.failed.connect(heard.append)
    conversation.ask(Question("squares"), visitor.plugin.controller.asking._source())
    conversation._run.ended.connect(lambda: over.append(True))
    conversation.close()
    wait_for(lambda: over)
    assert heard == []
    assert not conversation.is_busy()
