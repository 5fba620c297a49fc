#!/usr/bin/env python3
"""From the packaged zip in a fresh profile of real QGIS to an answer, by clicks alone; screenshots are kept.

`first_run.py --zip dist/qgis_segearth.zip [--bundle FOLDER]`; without a bundle it takes the network.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))

from desktop import ROOT, Desktop, screen  # noqa: E402
from scene import draw_scene  # noqa: E402

SECONDS_ALLOWED = 900
OF_THE_USER = ("SEGEARTH_BACKEND_PYTHON", "SEGEARTH_MODELS", "SEGEARTH_CACHE")
FOLDERS_OF_A_SESSION = ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME")


@dataclass(frozen=True)
class NewUser:
    """archive, bundle: what has been carried here; without a bundle the network is used. person: the user's
    own folder, this one's unless given. home: where the backend goes, unless where the plugin puts it.
    raster: drawn unless given.
    """

    archive: Path
    bundle: Optional[Path] = None
    person: Optional[Path] = None
    home: Optional[Path] = None
    raster: Optional[Path] = None

    def play(self, folder: Path) -> dict:
        """Plays the scenario; screenshots and QGIS's profile go into `folder`. Gives result.json."""
        desktop = Desktop(folder, script="drive_first_run.py", plugin=False)
        desktop.prepare()
        (folder / "no-plugins-here").mkdir()
        desktop.raster = self.raster or _drawn(folder)
        desktop.environment = self._environment(folder)
        for name in OF_THE_USER:
            os.environ.pop(name, None)
        code = _wait(desktop.start())
        result = folder / "result.json"
        if not result.exists():
            return {"ok": False, "error": "no result.json", "exit_code": code}
        return {**json.loads(result.read_text(encoding="utf-8")), "exit_code": code}

    def _environment(self, folder: Path) -> dict[str, str]:
        environment = {
            "QGIS_PLUGINPATH": str(folder / "no-plugins-here"),
            "SEGEARTH_HOME": str(self.home or ""),
            "SEGEARTH_DRIVER_ZIP": str(self.archive),
            "SEGEARTH_DRIVER_BUNDLE": str(self.bundle or ""),
        }
        if self.person:
            environment.update(dict.fromkeys(FOLDERS_OF_A_SESSION, ""), HOME=str(self.person))
        return environment


def _drawn(folder: Path) -> Path:
    draw_scene(folder / "town.tif")
    return folder / "town.tif"


def _wait(qgis: subprocess.Popen) -> Optional[int]:
    """Exit code, None where it had to be killed."""
    try:
        return qgis.wait(SECONDS_ALLOWED)
    except subprocess.TimeoutExpired:
        os.killpg(qgis.pid, 9)
        qgis.wait()
        return None


def main() -> int:
    """Exit code 0 only if there was an answer."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--zip", type=Path, default=ROOT / "dist" / "qgis_segearth.zip")
    parser.add_argument("--bundle", type=Path, help="folder made by `make bundle`")
    parser.add_argument(
        "--home", type=Path, help="where the backend goes; in the results' folder unless given"
    )
    parser.add_argument("--folder", type=Path, default=ROOT / "build" / "first_run")
    options = parser.parse_args()
    folder = options.folder.resolve()
    home = (options.home or folder.with_name(f"{folder.name} höme")).resolve()
    bundle = options.bundle.resolve() if options.bundle else None
    with screen():
        result = NewUser(options.zip.resolve(), bundle, home=home).play(folder)
    print(json.dumps(result, indent=1, ensure_ascii=False))
    return 0 if result["ok"] and result["exit_code"] == 0 else 1


if __name__ == "__main__":
    sys.exit(main())
