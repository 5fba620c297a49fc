"""Kills the backend while a question runs, presses the message's button, and waits for the answer."""

import os
import signal
import sys

sys.path.insert(0, os.environ["SEGEARTH_DRIVER_CODE"])

from drivers import Visitor, leave, write_json
from qgis.utils import iface
from robot import Robot, Scenario, driver_folder

QUESTION = "swimming pools"
seen = {}


def lose_backend(robot: Robot, visitor: Visitor) -> Scenario:
    yield from visitor.wait_for_map()
    yield robot.click(visitor.toolbar_button())
    yield visitor.backend_ready
    yield robot.click(visitor.panel().question)
    yield robot.type(QUESTION)
    backend = visitor.plugin().backend.connection().pid
    os.kill(backend, signal.SIGSTOP)  # the question cannot be answered before the backend is killed
    yield robot.key("Return")
    yield lambda: visitor.panel().busy
    yield robot.pause(0.5)
    os.kill(backend, signal.SIGKILL)
    yield lambda: not visitor.panel().busy
    robot.photograph("1_backend_killed")
    seen["message"] = visitor.panel().message.text.text()
    seen["question_after_the_kill"] = visitor.panel().question.text()
    (restart,) = [b for b in visitor.panel().message.buttons() if b.objectName() == "segearth_do_restart"]
    visitor.errors.clear()
    yield robot.click(restart)
    yield lambda: visitor.finished(1)
    yield from visitor.wait_for_map()
    robot.photograph("2_restarted")
    seen["backend_changed"] = visitor.plugin().backend.connection().pid != backend
    seen["polygons"] = visitor.outcomes[0].answer.count
    visitor.check_nothing_left_behind()


def end(error):
    if error:
        robot.photograph("failed")
    write_json(driver_folder() / "result.json", {"ok": error is None, "error": error, **seen})
    leave(iface)


robot = Robot(driver_folder(), iface.mainWindow(), end)
robot.play(lose_backend(robot, Visitor(iface)))
