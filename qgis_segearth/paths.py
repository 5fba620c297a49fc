"""Where things lie on this machine: the plugin's own files and the backend's Python."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Optional

PLUGIN = Path(__file__).resolve().parent
CHECKOUT = PLUGIN.parent
ENVIRONMENT_VARIABLE = "SEGEARTH_BACKEND_PYTHON"


def resource(*parts: str) -> Path:
    """A file the plugin brings along (icons, help): beside the code when packaged, else in the checkout."""
    packaged = PLUGIN.joinpath("resources", *parts)
    return packaged if packaged.exists() else CHECKOUT.joinpath("resources", *parts)


def help_page(language: str) -> Path:
    """The help in that language ("pt_BR", else "pt"), else in English."""
    pages = (resource("help", f"help_{name}.md") for name in _names(language))
    return next((page for page in pages if page.is_file()), resource("help", "help.md"))


def translation_file(language: str) -> Optional[Path]:
    """The compiled words for "pt_BR", else for "pt", else None."""
    folders = (PLUGIN / "i18n", CHECKOUT / "i18n")
    candidates = (folder / f"segearth_{name}.qm" for name in _names(language) for folder in folders)
    return next((path for path in candidates if path.is_file()), None)


def _names(language: str) -> tuple[str, str]:
    """The language with its country or script, and without: QGIS says pt_BR, but zh-Hans."""
    return language, re.split("[-_]", language)[0]


def is_python_named(setting: str = "") -> bool:
    """Whether the user says which Python runs the backend."""
    return bool(setting or os.environ.get(ENVIRONMENT_VARIABLE))


def backend_python(setting: str = "") -> Optional[Path]:
    """The Python that runs the backend, or None where there is none.

    In this order: the user's setting, the environment variable SEGEARTH_BACKEND_PYTHON, the `.venv` of the
    checkout that the plugin's folder (links followed) lies in. Never `sys.executable`: inside QGIS that names
    QGIS itself or the first python3 on the path, and neither has the backend. What the set-up has made is
    looked for by `core.backend_command`.
    """
    checkout = (CHECKOUT / ".venv/bin/python", CHECKOUT / ".venv/Scripts/python.exe")
    for named in (setting, os.environ.get(ENVIRONMENT_VARIABLE, "")):
        if named:  # what the user named is what is meant: no falling back to another one behind their back
            return Path(named) if Path(named).is_file() else None
    return next((path for path in checkout if path.is_file()), None)
