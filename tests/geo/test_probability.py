"""Probability maps as files: what is written is read back, in its place."""

from __future__ import annotations

import weakref
from pathlib import Path

import numpy as np
import pytest
import rasterio
import rasterio.shutil
from affine import Affine
from odc.geo.geobox import GeoBox
from rasterio.control import GroundControlPoint

from segearth.errors import BandsUnsuitable
from segearth.geo import recent_maps
from segearth.geo.probability import ProbabilityMap, read_probability
from segearth.geo.reading import Raster, open_raster

UTM = GeoBox((20, 30), Affine(2, 0, 500_000, 0, -2, 5_000_000), "EPSG:32633")


def ramp(shape: tuple[int, int] = (20, 30)) -> np.ndarray:
    return np.linspace(0, 1, shape[0] * shape[1], dtype=np.float32).reshape(shape)


def read_back(kept: ProbabilityMap, folder: Path) -> ProbabilityMap:
    path = folder / "map.tif"
    path.write_bytes(kept.geotiff())
    return read_probability(path)


def pinned(folder: Path) -> Raster:
    """A picture whose control points say where it lies, and not in which CRS."""
    corners = [
        GroundControlPoint(row, column, 2.0 * column, -2.0 * row) for row in (0, 20) for column in (0, 30)
    ]
    profile = {"driver": "GTiff", "count": 3, "height": 20, "width": 30, "dtype": "uint8"}
    with rasterio.open(folder / "pinned.tif", "w", gcps=corners, crs=rasterio.CRS(), **profile) as dataset:
        dataset.write(np.random.default_rng(0).integers(1, 255, (3, 20, 30), np.uint8))
    return open_raster(folder / "pinned.tif")


def test_what_is_written_is_read_back(tmp_path: Path) -> None:
    found = read_back(ProbabilityMap(("pool", ""), (ramp(), 1 - ramp()), UTM), tmp_path)
    assert found.labels == ("pool", "")
    assert found.geobox == UTM
    for band, expected in zip(found.bands, (ramp(), 1 - ramp()), strict=True):
        assert np.array_equal(band, expected)


def test_control_points_without_a_crs_keep_their_place(tmp_path: Path) -> None:
    geobox = pinned(tmp_path).geobox
    found = read_back(ProbabilityMap(("pool",), (ramp(),), geobox), tmp_path)
    assert found.geobox.crs is None
    assert found.geobox.pix2wld(15, 10) == pytest.approx(geobox.pix2wld(15, 10))
    assert found.polygons().total_bounds == pytest.approx(
        ProbabilityMap(("pool",), (ramp(),), geobox).polygons().total_bounds
    )


def a_map(path: Path, value: float = 0.5) -> Path:
    band = np.full((20, 30), value, np.float32)
    path.write_bytes(ProbabilityMap(("pool",), (band,), UTM).geotiff())
    return path


@pytest.mark.parametrize("room", [0, 2, 3])
def test_the_last_map_is_kept_and_another_where_both_are_small(
    room: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """room: for so many maps."""
    monkeypatch.setattr(recent_maps, "ROOM", room * 20 * 30 * 4)
    paths = [a_map(tmp_path / f"{number}.tif") for number in range(3)]
    let_go = [weakref.ref(read_probability(path)) for path in paths]
    assert [ref() is None for ref in let_go] == [True, room < 2, False]
    assert read_probability(paths[2]) is let_go[2]()
    assert (read_probability(paths[1]) is let_go[1]()) == (room >= 2)


def test_a_map_of_other_files_changes_with_them(tmp_path: Path) -> None:
    source, virtual = a_map(tmp_path / "map.tif", 0.25), tmp_path / "map.vrt"
    rasterio.shutil.copy(source, virtual, driver="VRT")
    first = read_probability(virtual)
    assert read_probability(virtual) is first
    a_map(source, 0.75)
    assert (first.bands[0].max(), read_probability(virtual).bands[0].max()) == (0.25, 0.75)


@pytest.mark.parametrize(("beyond", "is_read"), [(1e-7, True), (0.01, False)])
def test_values_a_hair_beyond_are_rounding(beyond: float, is_read: bool, tmp_path: Path) -> None:
    kept = ProbabilityMap(("pool",), ((ramp() * (1 + 2 * beyond) - beyond).astype(np.float32),), UTM)
    if is_read:
        (band,) = read_back(kept, tmp_path).bands
        assert (band.min(), band.max()) == (0, 1)
    else:
        with pytest.raises(BandsUnsuitable, match="from 0 to 1"):
            read_back(kept, tmp_path)
