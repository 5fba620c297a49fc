"""How the backend is started: by which Python, with which arguments, in which environment."""

from __future__ import annotations

import shlex
from pathlib import Path
from typing import Optional

from qgis.PyQt.QtCore import QProcessEnvironment

from ..paths import backend_python, is_python_named
from ..setup.environments import Condition, find
from ..setup.lock import is_held
from ..setup.package import Package
from ..setup.root import Root
from .errors import BackendBeingSetUp, BackendMissing, BackendOutdated
from .settings import Settings

LEFT_OUT_OF_ENVIRONMENT = (
    *("PYTHONHOME", "PYTHONPATH", "PYTHONSTARTUP", "VIRTUAL_ENV", "LD_LIBRARY_PATH"),
    *("QT_PLUGIN_PATH", "QT_QPA_PLATFORM", "GDAL_DATA", "GDAL_DRIVER_PATH", "PROJ_LIB", "PROJ_DATA"),
)
"""What QGIS sets for its own Python, GDAL and PROJ; the backend brings others."""


MODELS = "SEGEARTH_MODELS"


def default_command() -> list[str]:
    """The program and its arguments. Raises BackendMissing, BackendBeingSetUp, BackendOutdated."""
    settings = Settings.read()
    python = backend_python(settings.backend_python)
    if python is None and not is_python_named(settings.backend_python):
        python = _python_of_setup(settings)
    if python is None:
        under_way = is_held(Root.chosen(settings.home))
        kind = BackendBeingSetUp if under_way else BackendMissing
        raise kind(f"backend_python setting: {settings.backend_python!r}")
    return [str(python), "-m", "segearth", "serve", "--parent-pipe"]


def terminal_command() -> str:
    """How a person calls `segearth` in a terminal, so that it finds the same models; "" before the set-up."""
    try:
        python = default_command()[0]
    except (BackendMissing, BackendOutdated):
        return ""
    store = clean_environment().value(MODELS)
    moved = store != str(Root.chosen().models)
    return f"{f'{MODELS}={shlex.quote(store)} ' if moved else ''}{shlex.quote(python)} -m segearth"


def _python_of_setup(settings: Settings) -> Optional[Path]:
    """Of the environment that the set-up has made. Raises BackendOutdated once for each newer plugin."""
    package = Package.found()
    found = find(Root.chosen(settings.home), package)
    if found.condition is Condition.OUTDATED and settings.declined_update != package.sha256():
        raise BackendOutdated(found.stamp.version)
    return found.environment.python if found.environment else None


def clean_environment() -> QProcessEnvironment:
    """This process's environment without what is QGIS's own, and with the folders of models and caches."""
    environment = QProcessEnvironment.systemEnvironment()
    for name in LEFT_OUT_OF_ENVIRONMENT:
        environment.remove(name)
    environment.insert("PYTHONUTF8", "1")
    root = Root.chosen(Settings.read().home)
    for name, folder in ((MODELS, root.models), ("SEGEARTH_CACHE", root.cache)):
        if not environment.contains(name):
            environment.insert(name, str(folder))
    return environment
