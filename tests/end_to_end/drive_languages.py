"""One question in the narrowest dock, everything unfolded, two pictures. QGIS speaks another language."""

import os
import sys

sys.path.insert(0, os.environ["SEGEARTH_DRIVER_CODE"])

from drivers import Visitor, leave, write_json
from qgis.PyQt.QtCore import Qt
from qgis.utils import iface
from robot import Robot, Scenario, driver_folder

QUESTION = "swimming pools"


def look(robot: Robot, visitor: Visitor) -> Scenario:
    yield from visitor.wait_for_map()
    yield robot.click(visitor.toolbar_button())
    yield visitor.backend_ready
    dock = visitor.plugin().dock
    iface.mainWindow().resizeDocks([dock], [1], Qt.Orientation.Horizontal)  # as narrow as it can be
    yield robot.click(visitor.panel().question)
    yield robot.type(QUESTION)
    yield robot.key("Return")
    yield lambda: visitor.finished(1)
    yield from visitor.wait_for_map()
    panel = visitor.panel()
    for section in (panel.answer.refine, panel.answer.polygons, panel.answer.compare, panel.history):
        section.set_open(True)
    yield robot.pause(1)
    robot.photograph("window")
    panel.contents.grab().save(str(driver_folder() / "dock.png"))
    visitor.check_nothing_left_behind()


def end(error):
    if error:
        robot.photograph("window")
    write_json(driver_folder() / "result.json", {"ok": error is None, "error": error})
    leave(iface)


visitor = Visitor(iface)
robot = Robot(driver_folder(), iface.mainWindow(), end)
robot.play(look(robot, visitor))
