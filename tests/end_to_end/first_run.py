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
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))

from desktop import ROOT, Desktop, screen  # noqa: E402
from scene import draw_scene  # noqa: E402

SECONDS_ALLOWED = 900
OF_THE_USER = ("SEGEARTH_BACKEND_PYTHON", "SEGEARTH_MODELS", "SEGEARTH_CACHE")


def play(folder: Path, archive: Path, home: Path, bundle: Path | None = None, **more: str) -> dict:
    """Plays the new user into `folder`; the backend goes into `home`. Gives result.json."""
    desktop = Desktop(folder, script="drive_first_run.py", plugin=False)
    desktop.prepare()
    (folder / "no-plugins-here").mkdir()
    draw_scene(folder / "town.tif")
    desktop.raster = folder / "town.tif"
    desktop.environment = {
        "QGIS_PLUGINPATH": str(folder / "no-plugins-here"),
        "SEGEARTH_HOME": str(home),
        "SEGEARTH_DRIVER_ZIP": str(archive),
        "SEGEARTH_DRIVER_BUNDLE": str(bundle or ""),
        **more,
    }
    for name in OF_THE_USER:
        os.environ.pop(name, None)
    qgis = desktop.start()
    try:
        code = qgis.wait(SECONDS_ALLOWED)
    except subprocess.TimeoutExpired:
        os.killpg(qgis.pid, 9)
        code = None
    result = folder / "result.json"
    found = (
        json.loads(result.read_text(encoding="utf-8")) if result.exists() else {"ok": False, "error": None}
    )
    return {**found, "exit_code": code}


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
    with screen():
        result = play(folder, options.zip.resolve(), home, options.bundle and options.bundle.resolve())
    print(json.dumps(result, indent=1, ensure_ascii=False))
    return 0 if result["ok"] and result["exit_code"] == 0 else 1


if __name__ == "__main__":
    sys.exit(main())
