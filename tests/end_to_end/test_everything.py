"""Every button, list, menu entry and key of the plugin in the real desktop: no exception, no freeze of our
own making, no dialog left."""

from __future__ import annotations

import json
import stat
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, osr

from tests.end_to_end.desktop import ROOT, Desktop

SECONDS_FOR_QGIS = 280
FREEZE_MILLISECONDS = 100
KEYS_AND_PLACES = {"Return", "Escape", "F1", "locator", "segearth_ask_here", "segearth_ask_inside"}


def draw_squares(path: Path) -> None:
    """200 x 160 pixels of half a metre with six magenta squares."""
    pixels = np.full((160, 200, 3), 120, np.uint8)
    for row in (20, 70, 120):
        for column in (30, 120):
            pixels[row : row + 20, column : column + 30] = (255, 0, 255)
    file = gdal.GetDriverByName("GTiff").Create(str(path), 200, 160, 3, gdal.GDT_Byte, ["PHOTOMETRIC=RGB"])
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(32632)
    file.SetProjection(crs.ExportToWkt())
    file.SetGeoTransform((500_000, 0.5, 0, 5_000_000, 0, -0.5))
    for band in range(3):
        file.GetRasterBand(band + 1).WriteArray(pixels[..., band])


@pytest.fixture(scope="module")
def result(tmp_path_factory) -> dict:
    """What the driver tells after it has clicked everything, on a backend with engines of no weights."""
    place = tmp_path_factory.mktemp("everything")
    draw_squares(place / "squares.tif")
    python = place / "python"
    run = f'PYTHONPATH="{ROOT}/backend:{ROOT}" exec "{ROOT}/.venv/bin/python" -m tests.support.serve "$@"'
    other = f'[ "$3" = serve ] || exec "{ROOT}/.venv/bin/python" "$@"'  # the self-test
    python.write_text(f"#!/bin/sh\n{other}\nshift 3\n{run}\n")
    python.chmod(python.stat().st_mode | stat.S_IXUSR)
    environment = {"SEGEARTH_BACKEND_PYTHON": str(python)}
    desktop = Desktop(
        place / "desktop", place / "squares.tif", "drive_everything.py", environment=environment
    )
    desktop.prepare()
    assert desktop.start().wait(SECONDS_FOR_QGIS) == 0
    return json.loads((place / "desktop" / "result.json").read_text(encoding="utf-8"))


def test_nothing_was_raised_and_no_dialog_was_left(result):
    assert result["ok"], result["error"]


def test_everything_that_could_be_clicked_was(result):
    assert result["never_clicked"] == []
    assert set(result["clicked"]) >= KEYS_AND_PLACES
    assert len(result["clicked"]) > 30


def test_no_task_is_announced(result):
    """The dock says what there is to say."""
    assert not [said for said in result["announced"] if "SegEarth" in said or "Task" in said]


def test_the_window_never_stood_still_for_longer_than_a_person_notices(result):
    """By its own computing: what waits for a core that other programs have is not ours."""
    long = [
        f for f in result["freezes_over_100_milliseconds"] if f["of_them_computing"] > FREEZE_MILLISECONDS
    ]
    assert not long
