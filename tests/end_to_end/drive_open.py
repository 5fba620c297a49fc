"""Opens the dock and tells when the backend is ready; then leaves, if it is to end cleanly, or stays."""

import os
import sys

sys.path.insert(0, os.environ["SEGEARTH_DRIVER_CODE"])

from drivers import Visitor, leave, write_json
from qgis.utils import iface
from robot import Robot, Scenario, driver_folder


def open_dock(robot: Robot, visitor: Visitor) -> Scenario:
    yield from visitor.wait_for_map()
    yield robot.click(visitor.toolbar_button())
    yield visitor.backend_ready
    pids = {"qgis": os.getpid(), "backend": visitor.plugin().backend.connection().pid}
    write_json(driver_folder() / "ready.json", pids)


def end(error):
    if error:
        write_json(driver_folder() / "ready.json", {"error": error})
    if error or os.environ["SEGEARTH_DRIVER_END"] == "clean":
        leave(iface)


robot = Robot(driver_folder(), iface.mainWindow(), end)
robot.play(open_dock(robot, Visitor(iface)))
