"""What this computer has, found out when the set-up page is shown: Python, graphics card, free disk."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Optional

from qgis.core import QgsApplication

from ..core.backend_command import clean_environment
from .build import Choice, builds, choose
from .bundle import Bundle
from .commands import look
from .failures import SetupFailed
from .gpu import Gpu, find_gpu
from .package import Package
from .plan import Plan
from .pythons import Python, find_python
from .root import Root


@dataclass(frozen=True)
class Survey:
    """free_megabytes: None where it cannot be measured."""

    python: Optional[Python]
    gpu: Optional[Gpu]
    free_megabytes: Optional[int]

    def choice(self, wanted: str = "auto") -> Choice:
        """The build for this computer."""
        return choose(self.gpu, builds(), wanted)

    def plan(self, root: Root, package: Package, wanted: str, bundle: Optional[Bundle] = None) -> Plan:
        """Raises SetupFailed ("no-python", "bundle-unfit")."""
        if self.python is None:
            raise SetupFailed("no-python", detail=where_to_get_python())
        build = self.choice(bundle.build if bundle else wanted).build
        if bundle and self.python.short not in bundle.pythons:
            raise SetupFailed("bundle-unfit", self.python.short, f"Python {', '.join(bundle.pythons)}")
        return Plan(root, package, self.python, build, bundle)


def survey(root: Root, bundle: Optional[Bundle] = None) -> Survey:
    """Asks Pythons and the graphics driver. Takes seconds: not for the main thread."""
    run = partial(look, environment=clean_environment())
    python = find_python(run, qgis_folder(), bundle.pythons if bundle else ())
    free = root.free_bytes()
    return Survey(python, find_gpu(run), None if free is None else free // 1_000_000)


def qgis_folder() -> Path:
    """The folder that QGIS and its own Python lie in, where they come together."""
    prefix = Path(QgsApplication.prefixPath())
    return {"win32": Path(sys.base_prefix), "darwin": prefix.parent}.get(sys.platform, prefix)


def where_to_get_python() -> str:
    """One sentence for this system."""
    return {
        "win32": "winget install Python.Python.3.12, https://www.python.org/downloads/windows/",
        "darwin": "https://www.python.org/downloads/macos/",
    }.get(sys.platform, "sudo apt install python3-venv, https://docs.astral.sh/uv/ (uv python install 3.12)")
