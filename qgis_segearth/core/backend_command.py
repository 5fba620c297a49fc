"""How the backend is started: by which Python, with which arguments, in which environment."""

from __future__ import annotations

from qgis.PyQt.QtCore import QProcessEnvironment

from ..paths import backend_python
from .errors import BackendMissing
from .settings import Settings

LEFT_OUT_OF_ENVIRONMENT = (
    *("PYTHONHOME", "PYTHONPATH", "PYTHONSTARTUP", "VIRTUAL_ENV", "LD_LIBRARY_PATH"),
    *("QT_PLUGIN_PATH", "QT_QPA_PLATFORM", "GDAL_DATA", "GDAL_DRIVER_PATH", "PROJ_LIB", "PROJ_DATA"),
)
"""What QGIS sets for its own Python, GDAL and PROJ; the backend brings others."""


def default_command() -> list[str]:
    """The program and its arguments. Raises BackendMissing."""
    named = Settings.read().backend_python
    python = backend_python(named)
    if python is None:
        raise BackendMissing(f"backend_python setting: {named!r}")
    return [str(python), "-m", "segearth", "serve", "--parent-pipe"]


def clean_environment() -> QProcessEnvironment:
    """This process's environment without what is QGIS's own."""
    environment = QProcessEnvironment.systemEnvironment()
    for name in LEFT_OUT_OF_ENVIRONMENT:
        environment.remove(name)
    environment.insert("PYTHONUTF8", "1")
    return environment
