#!/usr/bin/env python3
"""`make first-run`: a new user's way from the zip to an answer, recorded for the README.

Offline, from dist/segearth-bundle-*, in a home folder that names nobody's machine; the screenshots go to
build/recording, those that tell the story, with captions, to resources/help/first_run.png.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import chain
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))

from demo import some_raster  # noqa: E402
from desktop import ROOT, screen  # noqa: E402
from first_run import NewUser  # noqa: E402

FOLDER = ROOT / "build" / "recording"
PICTURE = ROOT / "resources" / "help" / "first_run.png"
PERSON = Path("/var/tmp/anna")  # not in /tmp, whose layers QGIS marks as temporary
LIMIT = 400_000  # bytes; the picture lies in the repository

CAPTIONS = {
    "1_zip_chosen": "1. Plugins > Manage and Install Plugins > Install from ZIP",
    "4_first_opening": "2. The dock says what it will do, where, how much",
    "5_bundle_chosen": "3. Without a network: Offline bundle",
    "6_setting_up": "4. Set up",
    "7_ready": "5. Ready: type a question",
    "8_answer": "6. Enter: the answer",
}


@contextmanager
def new_user() -> Iterator[NewUser]:
    """The new user's download folder with the zip and the bundle in it, as carried over; gone afterwards."""
    folders = sorted((ROOT / "dist").glob("segearth-bundle-*"))
    if not folders:
        sys.exit("There is no bundle in dist. Run `make bundle` first.")
    PERSON.mkdir(mode=0o755)
    try:
        folder = PERSON / "Downloads"
        shutil.copytree(folders[0], folder / folders[0].name)
        shutil.copy(folder / folders[0].name / "qgis_segearth.zip", folder)
        raster = shutil.copy(some_raster(FOLDER), folder / "town.tif")
        yield NewUser(folder / "qgis_segearth.zip", folder / folders[0].name, PERSON, raster=raster)
    finally:
        shutil.rmtree(PERSON)


def together() -> None:
    """The six pictures under each other in two columns, in few colours."""
    tiles = [["-label", caption, FOLDER / f"{name}.png"] for name, caption in CAPTIONS.items()]
    layout = ["-tile", "2x", "-geometry", "900x+6+6", "-pointsize", "26", "-background", "#ddd"]
    few = ["-dither", "None", "-colors", "96", "-define", "png:compression-level=9"]
    subprocess.run(["montage", *layout, *chain(*tiles), *few, f"PNG8:{PICTURE}"], check=True)


def main() -> int:
    """Exit code 0 only if there was an answer, and its picture is small enough."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    with new_user() as user, screen():
        result = user.play(FOLDER)
    print(json.dumps(result, indent=1, ensure_ascii=False))
    if not result["ok"]:
        return 1
    together()
    print(f"{PICTURE}: {PICTURE.stat().st_size} bytes")
    return 0 if PICTURE.stat().st_size < LIMIT else 1


if __name__ == "__main__":
    sys.exit(main())
