"""Asks GeoSeg in the dock twice: its random reasoner names no place, its scripted one names one."""

import json
import os
import sys

sys.path.insert(0, os.environ["SEGEARTH_DRIVER_CODE"])

from drivers import Visitor, leave, write_json
from everything import Clicker
from qgis.core import QgsProject
from qgis.utils import iface
from robot import Robot, Scenario, driver_folder

ENGINE = "geoseg"
QUESTIONS = json.loads(os.environ["SEGEARTH_DRIVER_QUESTIONS"])
seen = {"said": []}


def second_opinions(robot: Robot, visitor: Visitor) -> Scenario:
    yield from visitor.wait_for_map()
    yield robot.click(visitor.toolbar_button())
    yield visitor.backend_ready
    engine, card = visitor.panel().engine, visitor.panel().answer
    yield robot.click(engine)
    while engine.view().currentIndex().data(256) != ENGINE:
        yield robot.key("Down")
    yield robot.key("Return")
    yield lambda: engine.engine() == ENGINE
    for number, question in enumerate(QUESTIONS, 1):
        with robot.step(question):
            yield from Clicker(robot, visitor).reveal(visitor.panel().question)
            yield robot.click(visitor.panel().question)
            yield robot.key("ctrl+a")
            yield robot.type(question)
            yield robot.key("Return")
            yield lambda number=number: len(visitor.outcomes) == number and not visitor.panel().busy
            yield card.refine.isEnabled
            yield from visitor.wait_for_map()
        robot.photograph(f"{number}_answered")
        seen["said"].append({"reply": card.reply.text(), "areas": areas(), "note": card.refine.note.text()})
    visitor.check_nothing_left_behind()


def areas() -> list:
    """Of all polygons in the project."""
    layers = [each for each in QgsProject.instance().mapLayers().values() if each.type() == each.VectorLayer]
    return [feature["area_m2"] for layer in layers for feature in layer.getFeatures()]


def end(error):
    if error:
        robot.photograph("failed")
    report = visitor.report(robot)
    write_json(driver_folder() / "result.json", {**report, "ok": error is None, "error": error, **seen})
    leave(iface)


visitor = Visitor(iface)
robot = Robot(driver_folder(), iface.mainWindow(), end)
robot.play(second_opinions(robot, visitor))
