"""The plugin's own icons; everything else comes from QGIS's theme."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtGui import QIcon

FOLDER = Path(__file__).parents[1] / "resources" / "icons"


def icon(name: str) -> QIcon:
    """The icon `resources/icons/<name>.svg`: sharp at every size."""
    return QIcon(str(FOLDER / f"{name}.svg"))


def theme_icon(name: str) -> QIcon:
    """QGIS's own icon of that name, in the theme that the user has chosen."""
    return QgsApplication.getThemeIcon(f"/{name}.svg")
