"""The plugin's own icons; everything else comes from QGIS's theme."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtGui import QIcon

from ..paths import resource


def icon(name: str) -> QIcon:
    """The icon `resources/icons/<name>.svg`: sharp at every size."""
    return QIcon(str(resource("icons", f"{name}.svg")))


def theme_icon(name: str) -> QIcon:
    """QGIS's own icon of that name, in the theme that the user has chosen."""
    return QgsApplication.getThemeIcon(f"/{name}.svg")
