"""The demo's scenario, inside QGIS: two questions by mouse and keyboard, an export, and what came of it."""

import os
import sys

sys.path.insert(0, os.environ["SEGEARTH_DRIVER_CODE"])

from drivers import Visitor, leave, write_json
from everything import Clicker
from qgis.core import QgsProject
from qgis.utils import iface
from robot import Robot, Scenario, driver_folder

FIRST_QUESTION = "Where could people cool off on a hot day?"
SECOND_QUESTION = "roads"


def afternoon(robot: Robot, visitor: Visitor) -> Scenario:
    """What the person does."""
    with robot.step("open the raster"):
        yield from visitor.wait_for_map()
    robot.photograph("1_raster")

    with robot.step("open the dock, engines listed"):
        yield robot.click(visitor.toolbar_button())
        yield visitor.backend_ready
    yield robot.pause(0.3)
    robot.photograph("2_dock")

    with robot.step("type the question"):
        yield robot.click(visitor.panel().question)
        yield robot.type(FIRST_QUESTION)
    robot.photograph("3_question_typed")
    with robot.step("first question: Enter to polygons drawn"):
        yield robot.key("Return")
        yield lambda: visitor.panel().busy or visitor.finished(1)
        yield lambda: visitor.panel().progress.bar.value() > 0 or visitor.finished(1)
        yield lambda: visitor.finished(1)
        yield from visitor.wait_for_map()
    robot.photograph("4_first_answer")

    yield robot.click(visitor.panel().question)
    yield robot.key("ctrl+a")
    yield robot.type(SECOND_QUESTION)
    yield robot.click(visitor.middle_of_map(), button=3)
    yield lambda: visitor.menu_entry() is not None
    yield robot.pause(0.2)
    robot.photograph("5_map_menu")
    with robot.step("second question: click to polygons drawn"):
        yield robot.click(visitor.menu_entry())
        yield lambda: visitor.finished(2)
        yield from visitor.wait_for_map()
    robot.photograph("6_second_answer")

    target = driver_folder() / "answer.gpkg"
    yield visitor.panel().answer.refine.isEnabled  # a line that goes then moves the buttons below it
    yield from Clicker(robot, visitor).reveal(visitor.panel().answer.export)
    yield robot.click(visitor.panel().answer.export)
    yield lambda: visitor.export_dialog() is not None
    yield robot.pause(0.3)
    yield robot.click(visitor.export_dialog().all)
    yield robot.click(visitor.export_dialog().file.lineEdit())
    yield robot.key("ctrl+a")
    yield robot.type(str(target))
    robot.photograph("7_export_dialog")
    with robot.step("export, file loaded"):
        yield robot.click(visitor.export_dialog().export)
        yield lambda: visitor.export_dialog() is None and visitor.layers_of(target) == 2
        yield from visitor.wait_for_map()
    yield robot.pause(0.3)
    robot.photograph("8_exported_file_loaded")
    visitor.check_nothing_left_behind()


def go() -> None:
    """Plays the afternoon and writes result.json, however it ends."""
    visitor = Visitor(iface)

    def end(error):
        if error:
            robot.photograph("failed")
        write_json(
            driver_folder() / "result.json", {**visitor.report(robot), "ok": error is None, "error": error}
        )
        leave(iface)

    robot = Robot(driver_folder(), iface.mainWindow(), end)
    robot.play(afternoon(robot, visitor))


QgsProject.instance().setTitle("SegEarth demo")
go()
