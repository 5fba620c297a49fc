"""Every real raster goes through `segearth ask`: an answer on the image's own grid, never a traceback."""

from __future__ import annotations

import json
import warnings
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import rasterio

from segearth import cli, engines
from segearth.geo.reading import open_raster
from segearth.query import DEFAULT_ENGINE

IMAGERY = Path(__file__).resolve().parents[3] / "shared" / "imagery"
RASTERS = sorted(path for path in IMAGERY.glob("*") if path.suffix in (".tif", ".png"))

pytestmark = pytest.mark.skipif(not RASTERS, reason="the real rasters are not beside this repository")


@pytest.fixture
def engine(monkeypatch: pytest.MonkeyPatch) -> str:
    """The engine that users get; without its weights the painted one, which tests all but the network."""
    monkeypatch.setitem(engines.ENGINES, "painted", "tests.support.painted_engine:PaintedEngine")
    return DEFAULT_ENGINE if engines.create(DEFAULT_ENGINE).describe().ready else "painted"


@pytest.fixture(autouse=True)
def _silence() -> Iterator[None]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", rasterio.errors.NotGeoreferencedWarning)
        yield


@pytest.mark.parametrize("path", RASTERS, ids=lambda path: path.stem)
def test_an_answer_on_its_own_grid(path: Path, engine: str, tmp_path: Path, capsys) -> None:
    mask, output = tmp_path / "mask.tif", tmp_path / "answer.gpkg"
    options = ["--engine", engine, "--json", "--mask", str(mask), "--output", str(output)]
    assert cli.main(["ask", str(path), "buildings", *options]) == 0
    said = json.loads(capsys.readouterr().out)
    assert said["reply"]
    assert output.exists() == (said["features"] > 0)
    with rasterio.open(path) as source, rasterio.open(mask) as target:
        assert (target.shape, target.transform, target.crs) == (source.shape, source.transform, source.crs)
        assert len(target.gcps[0]) == len(source.gcps[0])
        corner = target.read(1, window=((0, 256), (0, 256)))
        assert 0 <= corner.min() <= corner.max() <= 1


@pytest.mark.parametrize("path", RASTERS, ids=lambda path: path.stem)
def test_it_looks_like_an_image(path: Path) -> None:
    """Neither black nor white nor flat, and nearly everything that is not void is valid."""
    image = open_raster(path).overview(512)
    brightness = image.pixels[image.valid].mean(axis=1)
    assert image.valid.mean() > 0.5
    assert brightness.std() > (0.5 if "mask" in path.stem else 8)
    assert 10 < np.median(brightness) < 235 or "mask" in path.stem


EXPECTED_BANDS = {
    "naip_palm_springs_pools_rgbn": (1, 2, 3),
    "treesat_cir_4th_band_tagged_alpha": (1, 2, 3),
    "spacenet_vegas_8band_uint8": (5, 3, 2),
    "sentinel2_spain_13band_int16": (4, 3, 2),
    "spacenet_atlanta_pan_uint16": (1,),
}


@pytest.mark.parametrize("stem", EXPECTED_BANDS)
def test_the_right_bands(stem: str) -> None:
    assert open_raster(IMAGERY / f"{stem}.tif").bands.colour == EXPECTED_BANDS[stem]


@pytest.mark.parametrize(
    ("stem", "valid"),
    [
        ("treesat_cir_4th_band_tagged_alpha", (1, 1)),
        ("neon_osbs_trees_nodata255", (1, 1)),
        ("usgs_hro_loop_alpha", (0.8, 0.95)),
        ("usgs_hro_loop_extmask", (0.9, 0.98)),
        ("landsat_bahamas_rgb_nodata", (0.6, 0.7)),
    ],
)
def test_the_right_pixels_are_valid(stem: str, valid: tuple[float, float]) -> None:
    share = open_raster(IMAGERY / f"{stem}.tif").overview(1024).valid.mean()
    assert valid[0] <= share <= valid[1]
