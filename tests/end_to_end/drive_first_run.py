"""A new user: installs the zip as the plugin manager does, then only clicks and types until the answer.

SEGEARTH_DRIVER_ZIP: the plugin. SEGEARTH_DRIVER_BUNDLE: a folder of `make bundle`, "" for the network.
SEGEARTH_DRIVER_CANCEL: stop the first try in the middle and press Continue.
"""

import os
import sys
import time

sys.path.insert(0, os.environ["SEGEARTH_DRIVER_CODE"])

import pyplugin_installer
from drivers import Visitor, leave, write_json
from qgis.PyQt.QtWidgets import QApplication, QFileDialog, QLineEdit
from qgis.utils import iface, loadPlugin, plugins, startPlugin, updateAvailablePlugins
from robot import Robot, Scenario, driver_folder

NAME = "qgis_segearth"
QUESTION = "swimming pools"
MINUTES = 9
seen = {"stages": []}


def install() -> None:
    """What "Install from ZIP" does; switched on in the list of plugins where that has not done it."""
    pyplugin_installer.instance().installFromZipFile(os.environ["SEGEARTH_DRIVER_ZIP"])
    if NAME not in plugins:
        updateAvailablePlugins()
        loadPlugin(NAME)
        startPlugin(NAME)
    dialog = iface.mainWindow().findChild(QFileDialog)
    assert dialog is None


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


def can_begin(visitor: Visitor) -> bool:
    if page(visitor).message.isVisible():
        raise AssertionError(f"the page says: {page(visitor).message.text.text()}")
    return page(visitor).begin.isEnabled()


def choose_bundle(robot: Robot, visitor: Visitor) -> Scenario:
    """Types the folder into the dialog, as a person in a hurry does."""
    yield robot.click(page(visitor).bundle)
    yield lambda: isinstance(QApplication.activeModalWidget(), QFileDialog)
    yield robot.pause(0.5)
    yield robot.click(QApplication.activeModalWidget().findChild(QLineEdit))
    yield robot.key("ctrl+a")
    yield robot.type(os.environ["SEGEARTH_DRIVER_BUNDLE"])
    yield robot.pause(0.3)
    yield robot.key("Return")
    yield lambda: QApplication.activeModalWidget() is None
    yield lambda: setup(visitor)._bundle is not None
    yield lambda: can_begin(visitor)


def first_run(robot: Robot, visitor: Visitor) -> Scenario:
    yield from visitor.wait_for_map()
    install()
    yield robot.pause(0.5)
    with robot.step("open the dock, look at this computer"):
        yield robot.click(visitor.toolbar_button())
        yield lambda: visitor.dock_open() and page(visitor) is not None and can_begin(visitor)
    yield robot.pause(0.3)
    robot.photograph("1_first_opening")
    if os.environ.get("SEGEARTH_DRIVER_BUNDLE"):
        yield from choose_bundle(robot, visitor)
        robot.photograph("2_bundle_chosen")
    if os.environ.get("SEGEARTH_DRIVER_CANCEL"):
        yield from cancelled_and_continued(robot, visitor)
    with robot.step("set up"):
        yield robot.click(page(visitor).begin)
        yield lambda: setup(visitor)._task is not None
        setup(visitor)._task.progressed.connect(note)
        yield from patiently(lambda: done(visitor) or setting_up(visitor) >= 30)
        yield robot.pause(0.3)
        robot.photograph("3_setting_up")
        yield from patiently(lambda: done(visitor))
    yield lambda: bool(visitor.panel().engine.engine())
    yield robot.pause(0.5)
    robot.photograph("4_ready")
    seen["said"] = visitor.panel().message.text.text()
    yield robot.click(visitor.panel().question)
    yield robot.type(QUESTION)
    with robot.step("question: Enter to polygons drawn"):
        yield robot.key("Return")
        yield lambda: visitor.finished(1)
        yield from visitor.wait_for_map()
    robot.photograph("5_answer")
    seen["polygons"] = visitor.outcomes[0].answer.count
    visitor.check_nothing_left_behind()


def cancelled_and_continued(robot: Robot, visitor: Visitor) -> Scenario:
    yield robot.click(page(visitor).begin)
    yield lambda: setup(visitor)._task is not None
    yield robot.pause(2)
    yield robot.click(page(visitor).progress.cancel)
    yield lambda: setup(visitor)._task is None
    robot.photograph("2_cancelled")
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
robot = Robot(driver_folder(), iface.mainWindow(), end)
robot.play(first_run(robot, visitor))
