"""Installs the plugin's zip into a fresh QGIS profile, switches it on as QGIS does, opens the dock.

QGIS's Python, with QGIS_CUSTOM_CONFIG_PATH naming an empty folder: `plugin_from_zip.py ZIP LANGUAGE`.
Prints what was found as one JSON object.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path
from unittest.mock import MagicMock
from zipfile import ZipFile

from qgis import utils
from qgis.core import QgsApplication, QgsSettings
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtWidgets import QMainWindow, QTextBrowser

NAME = "qgis_segearth"
SECONDS = 20


def interface() -> MagicMock:
    """A window and a map; whatever else the plugin calls is taken."""
    window = QMainWindow()
    canvas = QgsMapCanvas(window)
    window.setCentralWidget(canvas)
    window.show()
    iface = MagicMock()
    iface.mainWindow.return_value = window
    iface.mapCanvas.return_value = canvas
    iface.addDockWidget.side_effect = window.addDockWidget
    return iface


def install(archive: Path) -> Path:
    """Unpacks where the plugin manager does."""
    folder = Path(QgsApplication.qgisSettingsDirPath()) / "python" / "plugins"
    with ZipFile(archive) as package:
        package.extractall(folder)
    sys.path.insert(0, str(folder))
    utils.plugin_paths = [str(folder)]
    utils.updateAvailablePlugins()
    return folder / NAME


def set_up_page(plugin: object) -> tuple[str, str]:
    """Heading and button of what the dock shows when it is opened."""
    plugin.dock.setUserVisible(True)
    end = time.monotonic() + SECONDS
    while (plugin.setup is None or plugin.setup.page is None) and time.monotonic() < end:
        QgsApplication.processEvents()
    return plugin.setup.page.heading.text(), plugin.setup.page.begin.text()


def help_text(plugin: object) -> str:
    """What F1 shows."""
    plugin.controller.panel.help_wanted.emit()
    return plugin.iface.mainWindow().findChild(QTextBrowser).toPlainText()


def look(folder: Path) -> dict:
    """Switches the plugin on, looks at it, and switches it off."""
    loaded = utils.loadPlugin(NAME)
    started = loaded and utils.startPlugin(NAME)
    plugin = utils.plugins[NAME]
    action = plugin.action
    found = {
        "loaded": loaded,
        "started": started,
        "home": str(Path(sys.modules[NAME].__file__).parent),
        "folder": str(folder),
        "algorithm": QgsApplication.processingRegistry().algorithmById("segearth:ask") is not None,
        "icon": not action.icon().pixmap(24, 24).isNull(),
        "listed_icon": (folder / utils.pluginMetadata(NAME, "icon")).is_file(),
        "version": utils.pluginMetadata(NAME, "version"),
        **dict(zip(("heading", "button"), set_up_page(plugin))),
        "help": help_text(plugin),
    }
    found["unloaded"] = utils.unloadPlugin(NAME)
    return found


def main(archive: str, language: str) -> None:
    application = QgsApplication([], True)
    application.initQgis()
    QgsSettings().setValue("locale/userLocale", language)
    utils.iface = interface()
    print(json.dumps(look(install(Path(archive)))), flush=True)
    utils.iface.mainWindow().close()


if __name__ == "__main__":
    main(*sys.argv[1:])
