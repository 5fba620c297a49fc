"""Chooses a second engine in the dock, asks both, looks at the parts, calls the run back and exports it."""

import os
import sys

sys.path.insert(0, os.environ["SEGEARTH_DRIVER_CODE"])

from drivers import Visitor, leave, write_json
from everything import Clicker
from qgis.core import QgsGeometry, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtWidgets import QDockWidget
from qgis.utils import iface
from robot import Robot, Scenario, driver_folder

FIRST, SECOND = "segearth-nano", "segearth-r2"
seen = {}


def ask_both(robot: Robot, visitor: Visitor) -> Scenario:
    yield from visitor.wait_for_map()
    QgsProject.instance().write(str(driver_folder() / "town.qgz"))
    yield robot.click(visitor.toolbar_button())
    yield visitor.backend_ready
    panel = visitor.panel()
    yield from ask(robot, visitor, 1)
    seen["alone"] = shape(newest()).asWkt(17)
    QgsProject.instance().removeMapLayer(newest().id())
    yield robot.click(panel.second)
    yield robot.pause(0.3)
    robot.photograph("1_second_engine")
    yield robot.key("Down")  # past those that are grey
    yield robot.key("Return")
    yield lambda: panel.second.engine() == SECOND
    yield from ask(robot, visitor, 2)
    yield lambda: panel.history.list.count() == 2
    layer = newest()
    seen["legend"] = [[each.value(), each.label()] for each in layer.renderer().categories()]
    seen["parts"] = parts(layer)
    seen["engines"] = sorted({each["engine"] for each in layer.getFeatures()})
    seen["card"] = card(panel.answer)
    seen["history"] = layer.metadata().history()
    yield from show_whole_card(robot, visitor)
    robot.photograph("2_both")
    yield from select_a_part(robot, panel, layer)
    yield from replay(robot, visitor)
    yield from export(robot, visitor)
    visitor.check_nothing_left_behind()


def ask(robot: Robot, visitor: Visitor, count: int) -> Scenario:
    """The question, by keyboard; until the answer is drawn."""
    yield robot.click(visitor.panel().question)
    yield robot.key("ctrl+a")
    yield robot.type(os.environ["SEGEARTH_DRIVER_QUESTION"])
    yield robot.key("Return")
    yield lambda: visitor.finished(count)
    yield lambda: visitor.panel().history.list.count() == count
    yield from visitor.wait_for_map()


def show_whole_card(robot: Robot, visitor: Visitor) -> Scenario:
    """The layers panel tells the legend, the dock shows the table."""
    iface.layerTreeView().expandAll()
    window = iface.mainWindow()
    window.findChild(QDockWidget, "Browser").hide()
    window.resizeDocks([window.findChild(QDockWidget, "Layers")], [370], Qt.Orientation.Horizontal)
    yield from visitor.wait_for_map()
    yield from Clicker(robot, visitor).reveal(visitor.panel().answer.agreement)
    yield robot.pause(0.5)


def select_a_part(robot: Robot, panel, layer: QgsVectorLayer) -> Scenario:
    """A click on a row of the table that has polygons."""
    table = panel.answer.agreement
    labels = [each.value() for each in layer.renderer().categories()]
    place = next(place for place, label in enumerate(labels) if label in seen["parts"])
    title = table.cells[place][0]
    yield robot.click(title.mapToGlobal(QPoint(10, title.fontMetrics().height() // 2)))
    yield lambda: layer.selectedFeatureCount() > 0
    seen["selected"] = sorted({each["label"] for each in layer.selectedFeatures()})
    layer.removeSelection()


def replay(robot: Robot, visitor: Visitor) -> Scenario:
    """From the history, with nothing but what is kept."""
    history = visitor.panel().history
    history.set_open(True)
    yield from Clicker(robot, visitor).reveal(history.replay_button)
    yield robot.click(history.replay_button)
    yield lambda: visitor.panel().busy
    yield lambda: not visitor.panel().busy and visitor.panel().message.isVisible()
    seen["replay"] = visitor.panel().message.text.text()


def export(robot: Robot, visitor: Visitor) -> Scenario:
    """As a GeoPackage, read again."""
    target = driver_folder() / "both.gpkg"
    yield from Clicker(robot, visitor).reveal(visitor.panel().answer.export)
    yield robot.click(visitor.panel().answer.export)
    yield lambda: visitor.export_dialog() is not None
    yield robot.pause(0.3)
    yield robot.click(visitor.export_dialog().file.lineEdit())
    yield robot.key("ctrl+a")
    yield robot.type(str(target))
    yield robot.click(visitor.export_dialog().export)
    yield lambda: visitor.export_dialog() is None and visitor.layers_of(target) == 1
    exported = next(
        each for each in QgsProject.instance().mapLayers().values() if each.source().startswith(str(target))
    )
    seen["exported"] = parts(exported)
    seen["exported_legend"] = [each.label() for each in exported.renderer().categories()]


def newest() -> QgsVectorLayer:
    layers = QgsProject.instance().layerTreeRoot().layerOrder()
    return next(each for each in layers if each.customProperty("segearth/question"))


def shape(layer: QgsVectorLayer, label: str = "") -> QgsGeometry:
    return QgsGeometry.unaryUnion(
        [each.geometry() for each in layer.getFeatures() if not label or each["label"] == label]
    )


def parts(layer: QgsVectorLayer) -> dict[str, str]:
    """Geometry of each label."""
    labels = sorted({each["label"] for each in layer.getFeatures()})
    return {label: shape(layer, label).asWkt(17) for label in labels}


def card(answer) -> dict:
    """What the answer card says."""
    rows = answer.agreement.cells
    return {
        "reply": answer.reply.text(),
        "table": [[title.accessibleName(), *(cell.text() for cell in rest)] for title, *rest in rows],
        "opinions": answer.opinions.text(),
        "engine": answer.engine.text(),
    }


def end(error):
    if error:
        robot.photograph("failed")
    visitor.report(robot)
    write_json(driver_folder() / "result.json", {"ok": error is None, "error": error, **seen})
    leave(iface)


visitor = Visitor(iface)
robot = Robot(driver_folder(), iface.mainWindow(), end)
robot.play(ask_both(robot, visitor))
