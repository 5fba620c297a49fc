"""Questions about the inside of polygons: seen whole, answered inside."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio
import shapely
from odc.geo.geobox import GeoBox

from segearth import engines
from segearth.answering import answer
from segearth.errors import SettingInvalid
from segearth.features import FeatureCache
from segearth.geo.reading import open_raster
from segearth.geo.region import Region
from segearth.query import Query
from tests.support import rasters
from tests.support.painted_engine import MAGENTA, PaintedEngine

SIDE = 200
QUERY = Query("what is painted?", engine="painted")


@pytest.fixture
def engine(monkeypatch):
    engine = PaintedEngine()
    engine.canvas = 64
    monkeypatch.setattr(engines, "create", lambda name: engine)
    return engine


@pytest.fixture
def painted(tmp_path):
    """All magenta, on a turned grid."""
    path = tmp_path / "painted.tif"
    pixels = np.repeat(np.array(MAGENTA, np.uint8)[:, None], SIDE * SIDE, 1).reshape(3, SIDE, SIDE)
    transform = rasterio.Affine(*rasters.UTM) * rasterio.Affine.rotation(30)
    profile = {"driver": "GTiff", "count": 3, "height": SIDE, "width": SIDE, "dtype": "uint8"}
    with rasterio.open(path, "w", crs="EPSG:26911", transform=transform, **profile) as file:
        file.write(pixels)
    return open_raster(path)


def on_ground(raster, shape: shapely.Geometry) -> dict:
    """A shape in pixels, as GeoJSON in the raster's CRS."""
    a = raster.geobox.affine
    return shapely.geometry.mapping(shapely.affinity.affine_transform(shape, [a.a, a.b, a.d, a.e, a.c, a.f]))


@pytest.mark.parametrize("detail", ["overview", "native"])
def test_answers_lie_inside_and_fill_it(engine, painted, detail):
    wanted = shapely.Polygon([(20, 30), (150, 40), (90, 170)]) - shapely.box(80, 60, 100, 80)
    region = Region.of(on_ground(painted, wanted), painted.geobox)
    query = Query("what is painted?", engine="painted", detail=detail)
    found = answer(painted, query, features=FeatureCache(), within=region)
    truth = shapely.geometry.shape(on_ground(painted, wanted))
    drawn = shapely.union_all(found.features.geometry)
    pixel = 0.6 * (SIDE / 64 if detail == "overview" else 1)
    assert drawn.buffer(-pixel).difference(truth).area < 1e-6 * truth.area
    assert truth.buffer(-pixel).difference(drawn).area < 1e-6 * truth.area


def test_another_region_of_the_same_view_is_seen_already(engine, painted):
    cache = FeatureCache()
    for box in (shapely.box(0, 0, 50, 50), shapely.box(100, 100, 150, 150)):
        region = Region.of(on_ground(painted, box), painted.geobox)
        assert answer(painted, QUERY, features=cache, within=region).count == 1
    assert engine.encoded == 1


def test_outside_of_the_image_nothing_is_found(engine, painted):
    region = Region.of(on_ground(painted, shapely.box(500, 500, 600, 600)), painted.geobox)
    assert answer(painted, QUERY, features=FeatureCache(), within=region).count == 0


@pytest.mark.parametrize(
    "coordinates",
    [[], [[]], [[[0, 0], [1, 1]]], "x", [[["a", "b"]]], [[[0, 0], [1, float("nan")], [2, 2], [0, 0]]]],
)
def test_what_is_no_polygon_is_refused(painted, coordinates):
    with pytest.raises(SettingInvalid, match="within"):
        Region.of({"type": "Polygon", "coordinates": coordinates}, painted.geobox)


def test_where_a_polygon_folds_onto_itself_nothing_lies_inside(painted):
    square, tail = shapely.box(20, 20, 80, 80), [(80, 80), (199, 90.5), (80, 80)]
    ring = [*square.exterior.coords]
    corner = ring.index((80, 80))
    folded = shapely.Polygon([*ring[:corner], *tail, *ring[corner + 1 :]])
    view = painted.view()
    masks = [Region.of(on_ground(painted, one), painted.geobox).mask(view) for one in (square, folded)]
    assert masks[0].sum() == 60 * 60
    assert np.array_equal(*masks)
    line = {"type": "Polygon", "coordinates": [[[0, 5.5], [10, 5.5], [20, 5.5], [0, 5.5]]]}
    with pytest.raises(SettingInvalid, match="three corners"):
        Region.of(line, GeoBox((20, 30), rasterio.Affine.identity(), None))
