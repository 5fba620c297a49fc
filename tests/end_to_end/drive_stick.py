"""Chooses SegEarth-R1 in the dock, types a question, and tells of the layer, its words and its provenance."""

import os
import sys

sys.path.insert(0, os.environ["SEGEARTH_DRIVER_CODE"])

from drivers import Visitor, leave, write_json
from qgis.core import QgsProject
from qgis.utils import iface
from robot import Robot, Scenario, driver_folder

ENGINE = "segearth-r1"
seen = {}


def ask_r1(robot: Robot, visitor: Visitor) -> Scenario:
    yield from visitor.wait_for_map()
    yield robot.click(visitor.toolbar_button())
    yield visitor.backend_ready
    engine = visitor.panel().engine
    yield robot.click(engine)
    yield robot.key("Down")
    yield robot.key("Return")
    yield lambda: engine.engine() == ENGINE
    robot.photograph("1_engine_chosen")
    yield robot.click(visitor.panel().question)
    yield robot.type(os.environ["SEGEARTH_DRIVER_QUESTION"])
    yield robot.key("Return")
    yield lambda: visitor.finished(1)
    seen["words_when_the_layer_came"] = visitor.panel().answer.words.text()
    yield from visitor.wait_for_map()
    yield lambda: not visitor.plugin().controller.conversation.is_speaking()
    robot.photograph("2_answer_in_words")
    (layer,) = answers()
    seen["layer"] = {
        "name": layer.name(),
        "crs": layer.crs().authid(),
        "extent": [
            getattr(layer.extent(), side)() for side in ("xMinimum", "yMinimum", "xMaximum", "yMaximum")
        ],
        "features": layer.featureCount(),
        "engines": sorted({feature["engine"] for feature in layer.getFeatures()}),
        "provenance": layer.metadata().history(),
    }
    seen["words"] = visitor.panel().answer.words.text()
    visitor.check_nothing_left_behind()


def answers() -> list:
    return [
        layer for layer in QgsProject.instance().mapLayers().values() if layer.type() == layer.VectorLayer
    ]


def end(error):
    if error:
        robot.photograph("failed")
    visitor.report(robot)
    write_json(driver_folder() / "result.json", {"ok": error is None, "error": error, **seen})
    leave(iface)


visitor = Visitor(iface)
robot = Robot(driver_folder(), iface.mainWindow(), end)
robot.play(ask_r1(robot, visitor))
