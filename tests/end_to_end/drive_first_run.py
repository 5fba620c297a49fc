"""A new user: clicks and types, from the plugin manager to the answer.

SEGEARTH_DRIVER_ZIP: the plugin. SEGEARTH_DRIVER_BUNDLE: a folder of `make bundle`, "" for the network.
SEGEARTH_DRIVER_CANCEL: stop the first try in the middle and press Continue.
"""

import os
import sys
import time
from pathlib import Path

sys.path.insert(0, os.environ["SEGEARTH_DRIVER_CODE"])

from drivers import Visitor, leave, write_json
from plugin_manager import give_path, install_from_zip
from qgis.utils import iface, plugins
from robot import Robot, Scenario, driver_folder

NAME = "qgis_segearth"
QUESTION = "swimming pools"
MINUTES = 9
WINDOW = (1240, 760)  # can be read where the picture is shown small
seen = {"stages": []}


def patiently(condition):
    """Waits longer than the robot otherwise would."""
    end = time.monotonic() + 60 * MINUTES
    while not condition():
        assert time.monotonic() < end, f"nothing after {MINUTES} minutes"
        pause = time.monotonic() + 30
        yield lambda pause=pause: condition() or time.monotonic() > pause


def setup(visitor: Visitor):
    return visitor.plugin().setup


def page(visitor: Visitor):
    return setup(visitor).page


def page_open(visitor: Visitor) -> bool:
    return setup(visitor) is not None and page(visitor).isVisible()


def can_begin(visitor: Visitor) -> bool:
    if page(visitor).message.isVisible():
        raise AssertionError(f"the page says: {page(visitor).message.text.text()}")
    return page(visitor).begin.isEnabled()


def choose_bundle(robot: Robot, visitor: Visitor, folder: Path) -> Scenario:
    yield robot.click(page(visitor).bundle)
    yield from give_path(robot, folder)
    yield lambda: setup(visitor)._bundle is not None
    yield lambda: can_begin(visitor)
    yield robot.pause(0.5)  # other words on the page move its buttons


def first_run(robot: Robot, visitor: Visitor) -> Scenario:
    yield from visitor.wait_for_map()
    with robot.step("install the zip"):
        yield from install_from_zip(robot, iface, Path(os.environ["SEGEARTH_DRIVER_ZIP"]))
    with robot.step("open the dock, look at this computer"):
        yield robot.click(visitor.toolbar_button())
        yield lambda: visitor.dock_open() and page_open(visitor) and can_begin(visitor)
    yield robot.pause(0.3)
    robot.photograph("4_first_opening")
    if os.environ.get("SEGEARTH_DRIVER_BUNDLE"):
        yield from choose_bundle(robot, visitor, Path(os.environ["SEGEARTH_DRIVER_BUNDLE"]))
        robot.photograph("5_bundle_chosen")
    if os.environ.get("SEGEARTH_DRIVER_CANCEL"):
        yield from cancelled_and_continued(robot, visitor)
    with robot.step("set up"):
        yield robot.click(page(visitor).begin)
        yield lambda: setup(visitor)._task is not None
        setup(visitor)._task.progressed.connect(note)
        yield from patiently(lambda: done(visitor) or setting_up(visitor) >= 30)
        yield robot.pause(0.3)
        robot.photograph("6_setting_up")
        yield from patiently(lambda: done(visitor))
    yield lambda: bool(visitor.panel().engine.engine())
    yield robot.pause(0.5)
    robot.photograph("7_ready")
    seen["said"] = visitor.panel().message.text.text()
    yield robot.click(visitor.panel().question)
    yield robot.type(QUESTION)
    with robot.step("question: Enter to polygons drawn"):
        yield robot.key("Return")
        yield lambda: visitor.finished(1)
        yield from visitor.wait_for_map()
    yield visitor.panel().answer.refine.isEnabled
    yield from visitor.wait_for_map()
    yield robot.pause(0.5)
    robot.photograph("8_answer")
    seen["polygons"] = visitor.outcomes[0].answer.count
    visitor.check_nothing_left_behind()


def cancelled_and_continued(robot: Robot, visitor: Visitor) -> Scenario:
    yield robot.click(page(visitor).begin)
    yield lambda: setup(visitor)._task is not None
    yield robot.pause(2)
    yield robot.click(page(visitor).progress.cancel)
    yield lambda: setup(visitor)._task is None
    robot.photograph("5_cancelled")
    seen["after_cancel"] = [page(visitor).message.text.text(), page(visitor).begin.text()]


def setting_up(visitor: Visitor) -> int:
    """Percent."""
    return page(visitor).progress.bar.value()


def note(progress) -> None:
    if not seen["stages"] or seen["stages"][-1] != progress.stage:
        seen["stages"].append(progress.stage)


def done(visitor: Visitor) -> bool:
    if page(visitor).message.isVisible():
        raise AssertionError(f"the page says: {page(visitor).message.text.text()}")
    return setup(visitor)._task is None


def end(error):
    if error:
        robot.photograph("failed")
    report = visitor.report(robot) if NAME in plugins else {}
    write_json(driver_folder() / "result.json", {**report, **seen, "ok": error is None, "error": error})
    leave(iface)


visitor = Visitor(iface)
iface.mainWindow().resize(*WINDOW)
robot = Robot(driver_folder(), iface.mainWindow(), end)
robot.play(first_run(robot, visitor))
