"""QGIS's own plugin manager, by mouse and keyboard: Plugins > Manage and Install > Install from ZIP."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QPoint
from qgis.PyQt.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLineEdit,
    QListWidget,
    QMenu,
    QMessageBox,
    QPushButton,
    QToolButton,
)
from qgis.utils import plugins
from robot import Robot, Scenario

ZIP_PAGE = "Install from ZIP"


def install_from_zip(robot: Robot, iface: Any, archive: Path) -> Scenario:
    """From the menu bar to the closed manager, the plugin running; photographs what a person decides on."""
    yield from _open(robot, iface)
    manager = _modal(QDialog)
    pages = manager.findChild(QListWidget, "mOptionsListWidget")
    yield robot.click(_page(pages, ZIP_PAGE))
    file = manager.findChild(QgsFileWidget, "mZipFileWidget")
    yield lambda: file.isVisible()
    yield robot.click(next(button for button in file.findChildren(QToolButton) if button.text() == "…"))
    yield from give_path(robot, archive)
    yield lambda: file.filePath() == str(archive)
    robot.photograph("1_zip_chosen")
    yield robot.click(manager.findChild(QPushButton, "buttonInstallFromZip"))
    yield lambda: _modal(QMessageBox) is not None
    yield robot.pause(0.3)
    robot.photograph("2_do_you_trust_it")
    yield robot.click(_modal(QMessageBox).button(QMessageBox.StandardButton.Yes))
    yield lambda: "qgis_segearth" in plugins and QApplication.activeModalWidget() is manager
    yield robot.pause(0.5)
    robot.photograph("3_installed")
    buttons = manager.findChild(QDialogButtonBox, "buttonBox")
    yield robot.click(buttons.button(QDialogButtonBox.StandardButton.Close))
    yield lambda: QApplication.activeModalWidget() is None


def give_path(robot: Robot, path: Path) -> Scenario:
    """Types a file or folder into the file dialog that opens, as a person in a hurry does."""
    yield lambda: _modal(QFileDialog) is not None
    yield robot.pause(0.5)
    dialog = _modal(QFileDialog)
    yield robot.click(dialog.findChild(QLineEdit))
    yield robot.key("ctrl+a")
    yield robot.type(str(path))
    yield robot.pause(0.3)
    yield robot.key("Return")
    yield lambda: QApplication.activeModalWidget() is not dialog


def _open(robot: Robot, iface: Any) -> Scenario:
    bar, menu = iface.mainWindow().menuBar(), iface.pluginMenu()
    yield robot.click(bar.mapToGlobal(bar.actionGeometry(menu.menuAction()).center()))
    yield lambda: isinstance(QApplication.activePopupWidget(), QMenu)
    yield robot.click(menu.mapToGlobal(menu.actionGeometry(iface.actionManagePlugins()).center()))
    yield lambda: _manager_is_open()  # it asks the plugin site first, where there is a network
    yield robot.pause(0.5)


def _manager_is_open() -> bool:
    dialog = _modal(QDialog)
    return dialog is not None and dialog.findChild(QListWidget, "mOptionsListWidget") is not None


def _page(pages: QListWidget, title: str) -> QPoint:
    """Where on the screen a page of the manager is chosen."""
    (entry,) = (pages.item(row) for row in range(pages.count()) if pages.item(row).text() == title)
    return pages.viewport().mapToGlobal(pages.visualItemRect(entry).center())


def _modal(kind: type) -> Any:
    """The dialog on top, where it is of that kind."""
    dialog = QApplication.activeModalWidget()
    return dialog if isinstance(dialog, kind) else None
