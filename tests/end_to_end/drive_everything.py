"""Clicks every button, menu entry and list of the plugin and presses its keys; tells what was clicked."""

import os
import sys

sys.path.insert(0, os.environ["SEGEARTH_DRIVER_CODE"])

from drivers import Visitor, leave, write_json
from everything import Clicker
from qgis.core import QgsProject, QgsSettings
from qgis.PyQt.QtWidgets import QApplication, QMenu
from qgis.utils import iface
from robot import Robot, Scenario, driver_folder

COMBOS = ("image", "extent", "detail", "engine", "second")
MENU = ("segearth_segment_visible_extent", "segearth_ask_here", "segearth_ask_inside")
KEYS = ("Return", "Escape", "F1")


announced: list[str] = []


def listen_to_announcements() -> None:
    """What the window's message bar says; of tasks as soon as they end, however short they were."""
    QgsSettings().setValue("app/minTaskLengthForSystemNotification", 0)
    iface.messageBar().widgetAdded.connect(lambda item: announced.append(f"{item.title()} {item.text()}"))


def everything(robot: Robot, visitor: Visitor, clicker: Clicker) -> Scenario:
    yield from visitor.wait_for_map()
    listen_to_announcements()
    QgsProject.instance().write(str(driver_folder() / "town.qgz"))
    with robot.step("open the dock"):
        yield robot.click(visitor.toolbar_button())
        yield visitor.backend_ready
    yield from ask(robot, visitor, "squares")
    yield from ask(robot, visitor, "magenta things")
    panel = visitor.panel()
    with robot.step("buttons of the dock"):
        yield from clicker.click_all(panel)
    with robot.step("polygons by hand"):
        yield from by_hand(robot, visitor, clicker)
    with robot.step("history"):
        yield from clicker.reveal(panel.history.list)
        panel.history.list.setCurrentRow(0)
        yield from clicker.click_all(panel.history)
        yield clicker.quiet
    with robot.step("sliders"):
        yield from sliders(robot, clicker, panel.answer.refine)
    with robot.step("lists to choose from"):
        for name in COMBOS:
            yield from clicker.choose_all(getattr(panel, name))
        yield from drag(robot, visitor)
    with robot.step("examples"):
        yield from examples(robot, visitor, clicker)
    yield from ask(robot, visitor, "squares")
    with robot.step("menu of the map"):
        for entry in MENU:
            yield from map_menu(robot, visitor, clicker, entry)
    with robot.step("locator"):
        yield from locator(robot, visitor, clicker)
    with robot.step("keys"):
        yield from keys(robot, visitor, clicker)
    yield clicker.quiet
    visitor.check_nothing_left_behind()


def ask(robot: Robot, visitor: Visitor, question: str) -> Scenario:
    """Types and presses Enter."""
    count = len(visitor.outcomes)
    visitor.panel().extent.choose("visible")
    yield robot.click(visitor.panel().question)
    yield robot.key("ctrl+a")
    yield robot.type(question)
    yield robot.key("Return")
    yield lambda: len(visitor.outcomes) > count
    yield visitor.panel().answer.refine.isEnabled
    yield from visitor.wait_for_map()


def by_hand(robot: Robot, visitor: Visitor, clicker: Clicker) -> Scenario:
    """Each button of the list, where it can do something."""
    box = visitor.panel().answer.polygons
    box.set_open(True)
    yield from clicker.reveal(box.view)
    for names in (("select", "accept"), ("merge", "undo", "redo", "undo"), ("reject", "finish")):
        yield robot.click(box.view)
        yield robot.key("ctrl+a")
        yield lambda: len(box.ids()) > 1
        for name in names:
            yield from clicker.click(box.buttons[name])


def sliders(robot: Robot, clicker: Clicker, refine: object) -> Scenario:
    """One step to the right and one back, by keys."""
    for slider in (refine.threshold, refine.minimum_area, refine.simplify, refine.right_angles):
        yield from clicker.reveal(slider)
        slider.slider.setFocus()
        for key in ("Right", "Left"):
            yield robot.key(key)
            yield robot.pause(0.3)
        clicker.clicked.add(slider.slider.objectName())
    yield from clicker.click(refine.keep)


def drag(robot: Robot, visitor: Visitor) -> Scenario:
    """Draws a rectangle on the map, which one of the extents waits for."""
    panel, places = visitor.panel(), visitor.plugin().controller.asking.places
    panel.extent.choose("drawn")
    panel.extent.chosen.emit("drawn")
    yield robot.drag(visitor.middle_of_map(), (80, 60))
    yield lambda: places.place(None) is not None
    places.forget()


def examples(robot: Robot, visitor: Visitor, clicker: Clicker) -> Scenario:
    button = visitor.panel().examples
    yield from clicker.reveal(button)
    yield robot.click(button)
    yield lambda: isinstance(QApplication.activePopupWidget(), QMenu)
    yield robot.key("Down")
    yield robot.key("Return")
    yield lambda: QApplication.activePopupWidget() is None
    clicker.clicked.add(button.objectName())
    if not visitor.panel().question.text():
        raise AssertionError("an example was picked, but the box is empty")


def map_menu(robot: Robot, visitor: Visitor, clicker: Clicker, name: str) -> Scenario:
    """An entry of the map's menu, over a polygon of an answer."""
    count = len(visitor.outcomes)
    yield robot.click(visitor.answer_on_map(), button=3)
    yield lambda: visitor.menu_entry(name) is not None
    yield robot.click(visitor.menu_entry(name))
    yield lambda: len(visitor.outcomes) > count
    yield clicker.quiet
    clicker.clicked.add(name)


def locator(robot: Robot, visitor: Visitor, clicker: Clicker) -> Scenario:
    """Ctrl+K, `ask squares`."""
    count = len(visitor.outcomes)
    visitor.panel().extent.choose("visible")
    visitor.iface.mainWindow().activateWindow()
    yield robot.key("ctrl+k")
    yield robot.pause(0.3)
    yield robot.type("ask squares")
    yield robot.pause(1.0)
    robot.photograph("locator")
    yield robot.key("Down")
    yield robot.key("Return")
    yield lambda: len(visitor.outcomes) > count
    yield clicker.quiet
    clicker.clicked.add("locator")


def keys(robot: Robot, visitor: Visitor, clicker: Clicker) -> Scenario:
    """Those that act wherever the focus is in the panel."""
    yield robot.click(visitor.panel().question)
    for name in KEYS:
        yield robot.key(name)
        yield robot.pause(0.5)
        yield from clicker.close_windows()
        yield clicker.quiet
        clicker.clicked.add(name)


def end(error: object) -> None:
    if error:
        robot.photograph("failed")
    report = {
        **visitor.report(robot),
        "ok": error is None,
        "error": error,
        "announced": announced,
        **clicker.report(),
    }
    write_json(driver_folder() / "result.json", report)
    leave(iface)


visitor = Visitor(iface)
robot = Robot(driver_folder(), iface.mainWindow(), end)
clicker = Clicker(robot, visitor)
robot.play(everything(robot, visitor, clicker))
