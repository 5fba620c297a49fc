"""A person at mouse and keyboard, inside QGIS: real X events by xdotool (Qt's own where that is missing).

A scenario is a generator. Each `yield` hands over a condition and goes on when it holds; meanwhile QGIS runs
on, undisturbed, and a heartbeat notes how long the window ever stood still.
"""

from __future__ import annotations

import os
import shutil
import sys
import time
import traceback
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Optional

from heartbeat import Heartbeat
from qgis.PyQt.QtCore import QObject, QPoint, QProcess, Qt, QTimer
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QWidget

Condition = Callable[[], bool]
Scenario = Generator[Condition, None, None]

BEAT_MILLISECONDS = 10
STEP_SECONDS = 120
QT_KEYS = {"Return": Qt.Key.Key_Return, "Escape": Qt.Key.Key_Escape, "Tab": Qt.Key.Key_Tab}


class Robot(QObject):
    """Plays one scenario. on_end: called with None, or with the traceback of what went wrong."""

    def __init__(self, folder: Path, window: QWidget, on_end: Callable[[Optional[str]], None]):
        super().__init__(window)
        self.folder = folder
        self.seconds: dict[str, float] = {}
        self.heartbeat = Heartbeat()
        self._window = window
        self._on_end = on_end
        self._scenario: Optional[Scenario] = None
        self._condition: Condition = lambda: True
        self._deadline = 0.0
        self._doing = "start"
        self._hand: Optional[QProcess] = None
        self.real = shutil.which("xdotool") is not None and QGuiApplication.platformName() == "xcb"
        self._timer = QTimer(self, interval=BEAT_MILLISECONDS)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)

    def play(self, scenario: Scenario) -> None:
        """Begins; `on_end` follows."""
        self._scenario = scenario
        sys.excepthook = self._give_up
        self._advance()
        self._timer.start()

    # --- what a person does; each gives the condition that it is done ---

    def click(self, place: QWidget | QPoint, button: int = 1) -> Condition:
        """Moves the pointer to the middle of a widget (or to a point on the screen) and clicks."""
        point = place if isinstance(place, QPoint) else place.mapToGlobal(place.rect().center())
        if self.real:
            scale = self._window.devicePixelRatioF()  # X counts the screen's pixels, Qt its own
            x, y = round(point.x() * scale), round(point.y() * scale)
            return self._xdotool("mousemove", x, y, "sleep", 0.05, "click", button)
        return self._later(lambda: _qt_click(point, button))

    def hover(self, place: QPoint) -> Condition:
        """Moves the pointer to a point on the screen."""
        if self.real:
            return self._xdotool("mousemove", place.x(), place.y())
        return self._later(lambda: QTest.mouseMove(QApplication.widgetAt(place), QPoint(5, 5)))

    def drag(self, start: QPoint, by: tuple[int, int]) -> Condition:
        """Presses the left button at a point on the screen, moves, and lets go."""
        end = QPoint(start.x() + by[0], start.y() + by[1])
        if self.real:
            return self._xdotool(
                *("mousemove", start.x(), start.y(), "sleep", 0.05, "mousedown", 1, "sleep", 0.1),
                *("mousemove", end.x() - 5, end.y() - 5, "sleep", 0.05, "mousemove", end.x(), end.y()),
                *("sleep", 0.1, "mouseup", 1),
            )
        return self._later(lambda: _qt_drag(start, end))

    def type(self, text: str) -> Condition:
        """Types into whatever has the focus."""
        if self.real:
            return self._xdotool("type", "--delay", "15", "--", text)
        return self._later(lambda: QTest.keyClicks(QApplication.focusWidget(), text))

    def key(self, name: str) -> Condition:
        """Presses one key, by its X name, or ctrl+a."""
        if self.real:
            return self._xdotool("key", name)
        if name == "ctrl+a":
            control = Qt.KeyboardModifier.ControlModifier
            return self._later(lambda: QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_A, control))
        return self._later(lambda: QTest.keyClick(QApplication.focusWidget(), QT_KEYS[name]))

    def pause(self, seconds: float) -> Condition:
        """Looks at the screen for a moment."""
        end = time.perf_counter() + seconds
        return lambda: time.perf_counter() > end

    def photograph(self, name: str) -> None:
        """Saves QGIS's window with menus and dialogs over it. Not counted as a freeze: it is the camera's."""
        frame = self._window.frameGeometry()
        screen = QGuiApplication.primaryScreen()
        picture = screen.grabWindow(0, frame.x(), frame.y(), frame.width(), frame.height())
        picture.save(str(self.folder / f"{name}.png"))
        self.heartbeat.restart()

    @contextmanager
    def step(self, name: str) -> Iterator[None]:
        """Times what is done inside."""
        begin, self._doing = time.perf_counter(), name
        yield
        self.seconds[name] = round(time.perf_counter() - begin, 3)

    # --- inside ---

    def _xdotool(self, *arguments: object) -> Condition:
        self._hand = QProcess(self)
        self._hand.start("xdotool", [str(argument) for argument in arguments])
        settled = self.pause(0.05)
        hand = self._hand
        return lambda: hand.state() == QProcess.ProcessState.NotRunning and settled()

    def _later(self, act: Callable[[], None]) -> Condition:
        """Not from inside the scenario: a menu runs its own event loop, in which the scenario goes on."""
        settled = self.pause(0.1)
        QTimer.singleShot(0, act)
        return settled

    def _beat(self) -> None:
        now = time.perf_counter()
        self.heartbeat.beat(self._doing)
        if self._scenario is not None and self._condition():
            self._advance()
        elif self._scenario is not None and now > self._deadline:
            raise TimeoutError(f"{self._doing}: nothing happened for {STEP_SECONDS} s")

    def _advance(self) -> None:
        try:
            self._condition = next(self._scenario)
            self._deadline = time.perf_counter() + STEP_SECONDS
        except StopIteration:
            self._end(None)

    def _give_up(self, *error: object) -> None:
        """Whatever was raised anywhere in QGIS's Python: the scenario has failed."""
        self._end("".join(traceback.format_exception(*error)))

    def _end(self, error: Optional[str]) -> None:
        if self._scenario is None:
            return
        self._scenario = None
        self._timer.stop()
        self._on_end(error)


def driver_folder() -> Path:
    """Where a driver leaves its files."""
    return Path(os.environ["SEGEARTH_DRIVER_FOLDER"])


def _qt_drag(start: QPoint, end: QPoint) -> None:
    widget = QApplication.widgetAt(start)
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mousePress(widget, left, none, widget.mapFromGlobal(start))
    QTest.mouseMove(widget, widget.mapFromGlobal(end))
    QTest.mouseRelease(widget, left, none, widget.mapFromGlobal(end))


def _qt_click(point: QPoint, button: int) -> None:
    widget = QApplication.activePopupWidget() or QApplication.widgetAt(point)
    buttons = {1: Qt.MouseButton.LeftButton, 3: Qt.MouseButton.RightButton}
    none = Qt.KeyboardModifier.NoModifier
    QTest.mouseClick(widget, buttons[button], none, widget.mapFromGlobal(point))
