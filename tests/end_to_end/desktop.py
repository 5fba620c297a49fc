"""The real QGIS with the plugin, started in a profile of its own, with an X server where there is none."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Optional

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
SCREEN = "1400x900x24"

PROFILE = """[PythonPlugins]
{ours}processing=true
MetaSearch=false
db_manager=false
grassprovider=false
sagaprovider=false

[qgis]
checkVersion=false
"""

LEFT_OUT_OF_ENVIRONMENT = (
    *("QT_QPA_PLATFORM", "VIRTUAL_ENV", "PYTHONPATH", "PYTHONHOME"),
    "PYTHONDONTWRITEBYTECODE",  # a user's second start is what is measured
)

ASKS_NOTHING_AT_EXIT = """askToSaveProjectChanges=false

[app]
askToSaveMemoryLayers=false
"""


@dataclass
class Desktop:
    """folder: for the profile, the driver's files and QGIS's output; emptied first unless `keep` is set.
    plugin: whether ours is switched on; else this profile has never heard of it.

    script: runs inside QGIS once it is up (a file beside this one). environment: added to QGIS's.
    """

    folder: Path
    raster: Optional[Path] = None
    script: Optional[str] = None
    keep: bool = False
    plugin: bool = True
    environment: dict[str, str] = field(default_factory=dict)

    def start(self) -> subprocess.Popen:
        """Starts QGIS and returns at once; `prepare` comes first."""
        command = ["qgis", "--nologo", "--noversioncheck", "--profiles-path", str(self.folder / "profile")]
        if self.script:
            command += ["--code", str(HERE / self.script)]
        raster = [str(self.raster)] if self.raster else []
        with (self.folder / "qgis.log").open("wb") as log:
            return subprocess.Popen(
                [*command, *raster], env=self._environment(), stdout=log, stderr=log, start_new_session=True
            )

    def prepare(self) -> None:
        """Makes folder and profile."""
        settings = self.folder / "profile" / "profiles" / "default" / "QGIS" / "QGIS3.ini"
        if self.keep and settings.exists():
            return
        if not self.keep:
            shutil.rmtree(self.folder, ignore_errors=True)
        settings.parent.mkdir(parents=True, exist_ok=True)
        profile = PROFILE.format(ours="qgis_segearth=true\n" if self.plugin else "")
        settings.write_text(profile + ("" if self.keep else ASKS_NOTHING_AT_EXIT), encoding="utf-8")

    def _environment(self) -> dict[str, str]:
        environment = {**os.environ, "QGIS_PLUGINPATH": str(ROOT), **self.environment}
        environment["SEGEARTH_DRIVER_CODE"] = str(HERE)  # `--code` files do not know where they lie
        environment["SEGEARTH_DRIVER_FOLDER"] = str(self.folder)
        for name in LEFT_OUT_OF_ENVIRONMENT:
            environment.pop(name, None)
        environment["GDAL_PAM_ENABLED"] = "NO"  # no .aux.xml beside pictures that are not ours
        # QGIS takes the first python3 on PATH for its own: one of pyenv or conda knows no qgis module
        environment["PATH"] = os.pathsep.join(["/usr/bin", os.environ.get("PATH", os.defpath)])
        return environment


@contextmanager
def screen() -> Iterator[None]:
    """Sets DISPLAY for the while: the person's own where there is one, else an X server without a screen."""
    if os.environ.get("DISPLAY"):
        yield
        return
    with x_server() as display:
        os.environ["DISPLAY"] = display
        try:
            yield
        finally:
            del os.environ["DISPLAY"]


@contextmanager
def x_server() -> Iterator[str]:
    """An Xvfb on the first free display."""
    read_end, write_end = os.pipe()
    with tempfile.TemporaryFile() as log:
        server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write_end), "-screen", "0", SCREEN, "-nolisten", "tcp"],
            pass_fds=[write_end], stdout=log, stderr=log,
        )  # fmt: skip
    os.close(write_end)
    try:
        with os.fdopen(read_end) as pipe:
            number = pipe.readline().strip()  # empty where Xvfb has ended
        if not number:
            raise RuntimeError("Xvfb did not start")
        yield f":{number}"
    finally:
        server.terminate()
        server.wait(10)


def backend_python() -> Path:
    """The backend's Python in this checkout."""
    return ROOT / ".venv" / "bin" / "python"
