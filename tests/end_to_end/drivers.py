"""What the scenarios share: where things are on the screen, and what happened so far."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Optional

from qgis.core import Qgis, QgsProject
from qgis.PyQt.QtCore import PYQT_VERSION_STR, QT_VERSION_STR, QPoint, QTimer
from qgis.PyQt.QtWidgets import QApplication, QMenu, QWidget
from qgis.utils import pluginMetadata, plugins
from robot import Condition, Robot

WINDOW = (0, 0, 1400, 900)


class Visitor:
    """Knows its way around QGIS's window; remembers every outcome."""

    def __init__(self, iface: Any):
        self.iface = iface
        self.canvas = iface.mapCanvas()
        self.outcomes: list = []
        self.errors: list = []
        iface.mainWindow().showNormal()
        iface.mainWindow().setGeometry(*WINDOW)
        iface.mainWindow().activateWindow()

    # --- the map ---

    def wait_for_map(self):
        """Until everything is drawn."""
        self.canvas.refresh()
        yield _after(0.1)
        yield lambda: not self.canvas.isDrawing()

    def middle_of_map(self) -> QPoint:
        """On the screen."""
        return self.canvas.mapToGlobal(self.canvas.rect().center())

    def answer_on_map(self) -> QPoint:
        """Inside a polygon of the newest answer, on the screen."""
        layers = QgsProject.instance().layerTreeRoot().layerOrder()
        answer = next(each for each in layers if each.customProperty("segearth/question"))
        inside = next(answer.getFeatures()).geometry().pointOnSurface().asPoint()
        point = self.canvas.mapSettings().layerToMapCoordinates(answer, inside)
        pixel = self.canvas.getCoordinateTransform().transform(point).toQPointF().toPoint()
        return self.canvas.mapToGlobal(pixel)

    def menu_entry(self, name: str = "segearth_segment_visible_extent") -> Optional[QPoint]:
        """Middle of one of our entries in the open menu, on the screen."""
        menu = QApplication.activePopupWidget()
        if not isinstance(menu, QMenu):
            return None
        for action in menu.actions():
            if action.objectName() == name:
                return menu.mapToGlobal(menu.actionGeometry(action).center())
        return None

    # --- the dock ---

    def plugin(self) -> Any:
        """The plugin as QGIS loaded it."""
        return plugins["qgis_segearth"]

    def toolbar_button(self) -> QWidget:
        """That opens the dock."""
        return self.iface.pluginToolBar().widgetForAction(self.plugin().action)

    def dock_open(self) -> bool:
        """Whether the panel is there; from the first time on its answers are remembered."""
        controller = self.plugin().controller
        if controller is not None and not hasattr(self, "_listening"):
            self._listening = True
            controller.conversation.answered.connect(self.outcomes.append)
            controller.conversation.failed.connect(self.errors.append)
        return controller is not None

    def backend_ready(self) -> bool:
        """Whether the open dock can be used. Raises where the dock says why not."""
        if self.dock_open() and self.panel().message.isVisible():
            raise AssertionError(f"the dock says: {self.panel().message.text.text()}")
        return self.dock_open() and bool(self.panel().engine.engine())

    def panel(self) -> Any:
        """The dock's contents."""
        return self.plugin().controller.panel

    def finished(self, count: int) -> bool:
        """Whether so many questions have been answered with polygons. Raises where one was not."""
        if self.errors:
            raise AssertionError(f"the dock says: {self.panel().message.text.text()}")
        if self.outcomes and not self.outcomes[-1].answer.count:
            raise AssertionError(f"nothing found: {self.outcomes[-1].answer.reply}")
        return len(self.outcomes) >= count and not self.panel().busy

    # --- the export dialog ---

    def export_dialog(self) -> Any:
        """Where it is open."""
        dialog = QApplication.activeModalWidget()
        return dialog if dialog is not None and dialog.objectName() == "segearth_export_dialog" else None

    def layers_of(self, path: Path) -> int:
        """How many layers of the project come from this file."""
        layers = QgsProject.instance().mapLayers().values()
        return sum(layer.isValid() and layer.source().startswith(str(path)) for layer in layers)

    # --- at the end ---

    def check_nothing_left_behind(self) -> None:
        """Raises where a dialog or a menu is still open."""
        left = QApplication.activeModalWidget() or QApplication.activePopupWidget()
        if left is not None:
            raise AssertionError(f"left open: {left.objectName()} {left.windowTitle()}")

    def report(self, robot: Robot) -> dict:
        """What result.json holds."""
        return {
            "answers": [_describe(outcome) for outcome in self.outcomes],
            "seconds_per_step": robot.seconds,
            "longest_freeze_milliseconds": round(robot.heartbeat.longest * 1000),
            "freezes_over_100_milliseconds": robot.heartbeat.freezes,
            "events": "xdotool" if robot.real else "QTest",
            "versions": {
                "qgis": Qgis.QGIS_VERSION,
                "qt": QT_VERSION_STR,
                "pyqt": PYQT_VERSION_STR,
                "plugin": pluginMetadata("qgis_segearth", "version"),
                "backend": self.outcomes[0].answer.version if self.outcomes else "",
            },
        }


def _describe(outcome: Any) -> dict:
    answer = outcome.answer
    return {
        "question": answer.question,
        "reply": answer.reply,
        "engine": answer.engine,
        "weights_sha256": answer.weights_sha256,
        "device": answer.device,
        "features": answer.count,
        "area_m2": answer.area,
        "score": answer.score,
        "view_known": answer.cached,
        "seconds": outcome.seconds,
        "seconds_in_backend": answer.seconds,
    }


def _after(seconds: float) -> Condition:
    timer = QTimer(singleShot=True)
    timer.start(round(seconds * 1000))
    return lambda: not timer.isActive()


def write_json(path: Path, document: dict) -> None:
    """Whole or not at all."""
    temporary = path.with_suffix(".part")
    temporary.write_text(json.dumps(document, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    temporary.replace(path)


def leave(iface: Any) -> None:
    """Quits as a person does, with nothing to save."""
    QgsProject.instance().clear()
    QTimer.singleShot(0, iface.actionExit().trigger)
