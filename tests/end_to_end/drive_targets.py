"""Asks SegEarth-R2 in the dock to mark several things, follows what it names to the map, exports, and gives
one of them another threshold; then asks it about the other scenes."""

import json
import os
import sys
from pathlib import Path

sys.path.insert(0, os.environ["SEGEARTH_DRIVER_CODE"])

from drivers import Visitor, leave, write_json
from everything import Clicker
from qgis.core import QgsCategorizedSymbolRenderer, QgsProject
from qgis.gui import QgsHighlight
from qgis.PyQt.QtCore import QPoint
from qgis.utils import iface
from robot import Robot, Scenario, driver_folder

ENGINE = "segearth-r2"
QUESTIONS = json.loads(os.environ["SEGEARTH_DRIVER_QUESTIONS"])
FURTHER = [Path(path) for path in json.loads(os.environ["SEGEARTH_DRIVER_FURTHER"])]
NAMED = 2
"""Which target is followed, from 1."""
seen = {"answers": []}


def mark_several(robot: Robot, visitor: Visitor) -> Scenario:
    yield from visitor.wait_for_map()
    yield robot.click(visitor.toolbar_button())
    yield visitor.backend_ready
    yield from choose_engine(robot, visitor)
    yield from ask(robot, visitor, 1)
    card, layer = visitor.panel().answer, newest()
    seen["style"] = style_of(layer)
    seen["reply"], seen["links"] = card.reply.accessibleName(), card.reply.text()
    yield card.refine.isEnabled
    yield from follow(robot, visitor, layer)
    robot.photograph("1_marked")
    yield from export(robot, visitor)
    yield from another_threshold(robot, visitor)
    for number, path in enumerate(FURTHER, 2):
        yield from open_raster(visitor, path)
        yield from ask(robot, visitor, number)
    visitor.check_nothing_left_behind()


def choose_engine(robot: Robot, visitor: Visitor) -> Scenario:
    engine = visitor.panel().engine
    yield robot.click(engine)
    while engine.view().currentIndex().data(256) != ENGINE:
        yield robot.key("Down")
    yield robot.key("Return")
    yield lambda: engine.engine() == ENGINE


def ask(robot: Robot, visitor: Visitor, number: int) -> Scenario:
    yield from Clicker(robot, visitor).reveal(visitor.panel().question)
    yield robot.click(visitor.panel().question)
    yield robot.key("ctrl+a")
    yield robot.type(QUESTIONS[number - 1])
    yield robot.key("Return")
    yield lambda: visitor.finished(number)
    yield from visitor.wait_for_map()
    answer, layer = visitor.outcomes[-1].answer, newest()
    seen["answers"].append(
        {
            "engine": answer.engine,
            "labels": [target.label for target in answer.targets],
            "crs": layer.crs().authid(),
            "polygons": polygons(layer),
        }
    )


def follow(robot: Robot, visitor: Visitor, layer) -> Scenario:
    """From what the answer names to the map: by the list of targets, and by the reply's first words."""
    card, scene = visitor.panel().answer, visitor.canvas.scene()
    yield from Clicker(robot, visitor).reveal(card.reply)
    yield robot.hover(card.reply.mapToGlobal(QPoint(8, 8)))
    yield lambda: any(isinstance(item, QgsHighlight) for item in scene.items())
    yield robot.click(card.reply.mapToGlobal(QPoint(8, 8)))
    yield lambda: layer.selectedFeatureCount() > 0
    seen["selected_by_the_reply"] = sorted({each["target"] for each in layer.selectedFeatures()})
    line = card.targets.fontMetrics().lineSpacing()
    yield robot.click(card.targets.mapToGlobal(QPoint(8, round((NAMED - 0.5) * line))))
    yield lambda: {each["target"] for each in layer.selectedFeatures()} == {NAMED}
    seen["selected_by_the_list"] = layer.selectedFeatureCount()
    yield robot.pause(0.6)  # the map has flashed


def export(robot: Robot, visitor: Visitor) -> Scenario:
    target = driver_folder() / "marked.gpkg"
    yield from Clicker(robot, visitor).reveal(visitor.panel().answer.export)
    yield robot.click(visitor.panel().answer.export)
    yield lambda: visitor.export_dialog() is not None
    yield robot.pause(0.3)
    yield robot.click(visitor.export_dialog().file.lineEdit())
    yield robot.key("ctrl+a")
    yield robot.type(str(target))
    yield robot.click(visitor.export_dialog().replace)  # the sliders go on with the layer
    yield robot.click(visitor.export_dialog().export)
    yield lambda: visitor.export_dialog() is None and visitor.layers_of(target) == 1
    yield from visitor.wait_for_map()


def another_threshold(robot: Robot, visitor: Visitor) -> Scenario:
    """For one target, by keys: as high as it goes."""
    refine, answers = visitor.panel().answer.refine, visitor.plugin().controller.answers
    label = visitor.outcomes[-1].answer.targets[NAMED - 1].label
    yield from Clicker(robot, visitor).reveal(refine.target)
    yield robot.click(refine.target)
    while refine.target.view().currentIndex().data(256) != label:
        yield robot.key("Down")
    yield robot.key("Return")
    yield lambda: refine.target.currentData() == label
    before = areas(answers.layer())
    yield robot.key("Tab")
    yield robot.key("End")
    yield lambda: areas(answers.layer()) != before
    yield robot.pause(0.5)
    robot.photograph("2_another_threshold")
    seen["areas"] = {"before": before, "after": areas(answers.layer()), "raised": label}


def open_raster(visitor: Visitor, path: Path) -> Scenario:
    """Where the first one is not."""
    project = QgsProject.instance()
    project.removeMapLayers([layer.id() for layer in project.mapLayers().values()])
    layer = iface.addRasterLayer(str(path), path.stem)
    iface.mapCanvas().setExtent(layer.extent())
    visitor.panel().image.choose(layer)
    yield from visitor.wait_for_map()


def newest():
    """The layer of the last answer."""
    return QgsProject.instance().mapLayer(visitor.outcomes[-1].layer_id)


def style_of(layer) -> dict:
    renderer = layer.renderer()
    if not isinstance(renderer, QgsCategorizedSymbolRenderer):
        return {"field": None}
    colours = {each.value(): each.symbol().color().name() for each in renderer.categories()}
    return {"field": renderer.classAttribute(), "colours": colours}


def polygons(layer) -> list:
    return [
        {"label": each["label"], "target": each["target"], "wkt": each.geometry().asWkt(12)}
        for each in layer.getFeatures()
    ]


def areas(layer) -> dict:
    """By label."""
    sums: dict = {}
    for each in layer.getFeatures():
        sums[each["label"]] = sums.get(each["label"], 0.0) + each["area_m2"]
    return sums


def end(error):
    if error:
        robot.photograph("failed")
    report = visitor.report(robot) if visitor.outcomes else {}
    write_json(driver_folder() / "result.json", {**report, "ok": error is None, "error": error, **seen})
    leave(iface)


visitor = Visitor(iface)
robot = Robot(driver_folder(), iface.mainWindow(), end)
robot.play(mark_several(robot, visitor))
