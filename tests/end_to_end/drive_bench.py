"""Times the dock inside QGIS: a question about a new view, then one about the same view, several times."""

import os
import sys
import time
from dataclasses import replace

sys.path.insert(0, os.environ["SEGEARTH_DRIVER_CODE"])

from drivers import Visitor, leave, write_json
from qgis.utils import iface
from robot import Robot, Scenario, driver_folder
from thousand_polygons import a_thousand

ROUNDS = 5
FIRST, FOLLOW_UP = "swimming pools", "roads"
SETTINGS = {
    "threshold": [0.4, 0.6, 0.45, 0.55, 0.5],
    "minimum_area": [5.0, 10.0, 20.0, 10.0, 0.0],
    "simplify": [0.5, 1.0, 1.5, 1.0, 0.0],
    "right_angles": ["gentle", "strong", "gentle", "strong", "off"],
}
timings = {"first": [], "follow_up": []}
sliders = {name: [] for name in SETTINGS}


def rounds(robot: Robot, visitor: Visitor) -> Scenario:
    yield from visitor.wait_for_map()
    with robot.step("open the dock, engines listed"):
        yield robot.click(visitor.toolbar_button())
        yield visitor.backend_ready
    with robot.step("ask"):
        yield from ask_again_and_again(robot, visitor)
    with robot.step("move sliders"):
        yield from move_sliders(robot, visitor)


def ask_again_and_again(robot: Robot, visitor: Visitor) -> Scenario:
    yield robot.click(visitor.panel().question)
    yield from ask(robot, visitor, FIRST)  # not counted: the weights are loaded
    visitor.canvas.zoomByFactor(0.7)  # from now on the image fills the view
    for _ in range(ROUNDS):
        visitor.canvas.zoomByFactor(0.97)  # a view that the backend has not seen
        yield from visitor.wait_for_map()
        yield from ask(robot, visitor, FIRST, timings["first"])
        yield from ask(robot, visitor, FOLLOW_UP, timings["follow_up"])


def move_sliders(robot: Robot, visitor: Visitor) -> Scenario:
    """From a slider's move to the thousand new polygons in the layer; its painting comes on top."""
    answers = visitor.plugin().controller.answers
    run = a_thousand()
    robot.heartbeat.restart()  # that was the bench's own work
    answers.show_run(run)
    redrawn, done_at = [], []
    answers.refining.redrawn.connect(redrawn.append)
    answers.refining.redrawn.connect(lambda _run: done_at.append(time.perf_counter()))
    answers.refining.redraw(answers.refining.run.question.drawing)  # not counted: the map goes to the backend
    yield lambda: bool(redrawn)
    drawing = redrawn[-1].question.drawing
    for name, values in SETTINGS.items():
        for value in values:
            count, drawing = len(redrawn), replace(drawing, **{name: value})
            begin = time.perf_counter()
            answers.refining.redraw(drawing)
            yield lambda count=count: len(redrawn) > count
            sliders[name].append((done_at[-1] - begin, redrawn[-1].answer.count))
            yield from visitor.wait_for_map()


def ask(robot: Robot, visitor: Visitor, question: str, times: list | None = None) -> Scenario:
    """Types the question, then takes the time from Enter to polygons drawn."""
    count = len(visitor.outcomes)
    yield robot.key("ctrl+a")
    yield robot.type(question)
    begin = time.perf_counter()
    robot.key("Return")
    yield lambda: len(visitor.outcomes) > count or visitor.errors
    answered = time.perf_counter()
    yield lambda: not visitor.canvas.isDrawing()
    if visitor.errors:
        raise AssertionError(f"the dock says: {visitor.panel().message.text.text()}")
    if times is not None:
        stages = visitor.outcomes[-1].answer.seconds
        drawn = time.perf_counter()
        rest = answered - begin - sum(stages.values())
        times.append({**stages, "dock_and_transport": rest, "draw": drawn - answered, "total": drawn - begin})


def end(error):
    report = {
        "ok": error is None,
        "error": error,
        "timings": timings,
        "sliders": sliders,
        **visitor.report(robot),
    }
    write_json(driver_folder() / "result.json", report)
    leave(iface)


visitor = Visitor(iface)
robot = Robot(driver_folder(), iface.mainWindow(), end)
robot.play(rounds(robot, visitor))
