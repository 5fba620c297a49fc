"""The whole plugin in a small window: real canvas, real backend process, an engine that finds magenta."""

from __future__ import annotations

import os
import stat
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis.core import (
    QgsApplication,
    QgsLayerTreeModel,
    QgsMapLayer,
    QgsProject,
    QgsRasterLayer,
    QgsSettings,
)
from qgis.gui import QgsLayerTreeView, QgsMapCanvas
from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QMainWindow, QToolBar

from qgis_segearth.plugin import SegEarthPlugin

ROOT = Path(__file__).resolve().parents[3]


class SmallQgis(QObject):
    """Of QGIS's interface, what the plugin uses."""

    currentLayerChanged = pyqtSignal(QgsMapLayer)

    def __init__(self) -> None:
        super().__init__()
        self.window = QMainWindow()
        self.window.resize(900, 700)
        self.canvas = QgsMapCanvas(self.window)
        self.layers = QgsLayerTreeView(self.window)
        self.layers.setModel(QgsLayerTreeModel(QgsProject.instance().layerTreeRoot(), self))
        self.window.setCentralWidget(self.canvas)
        self.toolbar = QToolBar(self.window)
        self.menu_entries: list = []
        self.locators: list = []
        self.active_layer = None
        self.log_opened = 0

    def mainWindow(self) -> QMainWindow:
        return self.window

    def mapCanvas(self) -> QgsMapCanvas:
        return self.canvas

    def layerTreeView(self) -> QgsLayerTreeView:
        return self.layers

    def addDockWidget(self, area, dock) -> None:
        self.window.addDockWidget(area, dock)
        dock.show()  # as QGIS does

    def removeDockWidget(self, dock) -> None:
        self.window.removeDockWidget(dock)

    def addToolBarIcon(self, action) -> None:
        self.toolbar.addAction(action)

    def removeToolBarIcon(self, action) -> None:
        self.toolbar.removeAction(action)

    def addPluginToRasterMenu(self, menu, action) -> None:
        self.menu_entries.append(action)

    def removePluginRasterMenu(self, menu, action) -> None:
        self.menu_entries.remove(action)

    def registerLocatorFilter(self, locator) -> None:
        self.locators.append(locator)

    def deregisterLocatorFilter(self, locator) -> None:
        self.locators.remove(locator)

    def activeLayer(self):
        return self.active_layer

    def openMessageLog(self) -> None:
        self.log_opened += 1


def wait_for(condition: Callable[[], bool], seconds: float = 90) -> None:
    """Lets events run until the condition holds. Raises where it never does."""
    end = time.monotonic() + seconds
    while not condition():
        QApplication.processEvents()
        time.sleep(0.002)
        assert time.monotonic() < end, "waited in vain"


class Visitor:
    """A person at the dock."""

    def __init__(self, plugin: SegEarthPlugin):
        self.plugin = plugin
        self.qgis: SmallQgis = plugin.iface
        self.panel = plugin.controller.panel

    def type(self, text: str) -> None:
        self.panel.question.clear()
        QTest.keyClicks(self.panel.question, text)

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(self.panel.question, key)

    def click(self, widget) -> None:
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)

    def ask(self, text: str) -> None:
        """Types, presses Enter and waits for whatever comes."""
        self.type(text)
        self.press(Qt.Key.Key_Return)
        self.wait()

    def wait(self) -> None:
        wait_for(lambda: not self.panel.busy)

    def wait_for_errands(self) -> None:
        """What is kept or read in the background, and what that leads to."""
        QApplication.processEvents()
        wait_for(self.plugin.controller.background.is_idle)

    def message(self) -> str:
        """What the dock says; empty where it says nothing."""
        return "" if self.panel.message.isHidden() else self.panel.message.text.text()

    def button(self, name: str):
        """The message's button of that name."""
        return next(b for b in self.panel.message.buttons() if b.objectName() == f"segearth_do_{name}")

    def choose_engine(self, name: str) -> None:
        self.panel.engine.setCurrentIndex(self.panel.engine.findData(name))


@pytest.fixture(scope="session")
def painted_backend(tmp_path_factory) -> Path:
    """A "Python" that runs the real server with engines that need no weights."""
    script = tmp_path_factory.mktemp("backend") / "python"
    run = f'PYTHONPATH="{ROOT}/backend:{ROOT}" exec "{ROOT}/.venv/bin/python" -m tests.support.serve "$@"'
    other = f'[ "$3" = serve ] || exec "{ROOT}/.venv/bin/python" "$@"'
    script.write_text(f"#!/bin/sh\n{other}\nshift 3\n{run}\n")
    script.chmod(script.stat().st_mode | stat.S_IXUSR)
    return script


@pytest.fixture
def small_qgis(qgis_app) -> Iterator[SmallQgis]:
    """With a window of its own, closed at the end: left open, it takes the mouse of the tests after it."""
    qgis = SmallQgis()
    yield qgis
    qgis.window.close()


@pytest.fixture(scope="module")
def plugin(qgis_app, painted_backend) -> Iterator[SegEarthPlugin]:
    """Switched on, its dock opened, its backend ready."""
    left_open = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
    assert not left_open, "an earlier test's window lies where this one's mouse will point"
    os.environ["SEGEARTH_BACKEND_PYTHON"] = str(painted_backend)
    plugin = SegEarthPlugin(SmallQgis())
    plugin.initGui()
    plugin.iface.window.show()
    try:
        open_dock(plugin)
        yield plugin
    finally:  # also where it did not open: what is left of one plugin listens into the tests after it
        plugin.unload()
        plugin.iface.window.close()
        del os.environ["SEGEARTH_BACKEND_PYTHON"]


def open_dock(plugin: SegEarthPlugin) -> None:
    """Returns when an engine can be asked."""
    plugin.dock.setUserVisible(True)
    wait_for(lambda: plugin.controller is not None)
    panel = plugin.controller.panel
    wait_for(lambda: panel.engine.engine() != "" or panel.message.isVisible())
    assert not panel.message.isVisible(), panel.message.text.text()


@pytest.fixture
def visitor(plugin) -> Iterator[Visitor]:
    """At a clean dock; leaves no dialog, menu or running question behind."""
    QgsProject.instance().clear()
    QgsSettings().remove("SegEarth")
    visitor = Visitor(plugin)
    visitor.panel.question.clear()
    visitor.panel.message.hide()
    visitor.choose_engine("painted")
    visitor.wait_for_errands()
    yield visitor
    assert QApplication.activeModalWidget() is None
    assert QApplication.activePopupWidget() is None
    assert not visitor.panel.busy
    visitor.wait_for_errands()
    QgsProject.instance().clear()
    visitor.wait_for_errands()


@pytest.fixture
def raster_file(tmp_path) -> Path:
    """100 x 80 pixels of half a metre with two magenta squares of 10 x 10: 2 polygons, 50 m²."""
    pixels = np.full((80, 100, 3), 120, np.uint8)
    for row, column in ((10, 20), (50, 60)):
        pixels[row : row + 10, column : column + 10] = (255, 0, 255)
    path = tmp_path / "two_squares.tif"
    file = gdal.GetDriverByName("GTiff").Create(str(path), 100, 80, 3, gdal.GDT_Byte, ["PHOTOMETRIC=RGB"])
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(32632)
    file.SetProjection(crs.ExportToWkt())
    file.SetGeoTransform((500_000, 0.5, 0, 5_000_000, 0, -0.5))
    for band in range(3):
        file.GetRasterBand(band + 1).WriteArray(pixels[..., band])
    return path


@pytest.fixture
def raster(visitor, raster_file) -> QgsRasterLayer:
    """The squares, on the map and wholly in view."""
    layer = QgsRasterLayer(str(raster_file), "two squares")
    QgsProject.instance().addMapLayer(layer)
    canvas = visitor.qgis.canvas
    canvas.setDestinationCrs(layer.crs())
    canvas.setLayers([layer])
    canvas.setExtent(layer.extent())
    return layer


@pytest.fixture
def task_manager(qgis_app):
    """QGIS's own."""
    return QgsApplication.taskManager()
