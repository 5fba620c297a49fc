"""Ground sample distance: how many metres on the ground one pixel covers."""

from __future__ import annotations

import math

from odc.geo.gcp import GCPGeoBox
from odc.geo.geobox import GeoBox
from pyproj import Transformer

from segearth.geo.measuring import geographic_of


def ground_sample_distance(geobox: GeoBox | GCPGeoBox) -> float | None:
    """Metres per pixel in the middle of the image, on the ellipsoid, whatever the CRS's own units.

    The geometric mean of both directions where pixels are not square. None without a CRS, in one that is tied
    to no ground, or where the middle of the image lies outside what its CRS can express.
    """
    size = pixel_size(geobox)
    gsd = math.sqrt(size[0] * size[1]) if size else 0
    return gsd if gsd > 0 else None


def pixel_aspect(geobox: GeoBox | GCPGeoBox) -> float:
    """Width of a pixel on the ground, in its heights; 1 where nobody knows."""
    across, down = pixel_size(geobox) or (1.0, 1.0)
    return across / down if across > 0 and down > 0 else 1.0


def pixel_size(geobox: GeoBox | GCPGeoBox) -> tuple[float, float] | None:
    """Width and height in metres of the pixel in the middle; None as in `ground_sample_distance`."""
    globe = geographic_of(geobox.crs.proj) if geobox.crs is not None else None
    if globe is None:
        return None
    grid = geobox.approx if isinstance(geobox, GCPGeoBox) else geobox
    row, column = (side / 2 for side in grid.shape)
    corners = [grid.affine * at for at in ((column, row), (column + 1, row), (column, row + 1))]
    to_degrees = Transformer.from_crs(grid.crs.proj, globe, always_xy=True)
    degrees = [to_degrees.transform(x, y) for x, y in corners]
    if not all(math.isfinite(value) for pair in degrees for value in pair):
        return None
    (lon, lat), *neighbours = degrees
    across, down = (globe.get_geod().inv(lon, lat, *neighbour)[2] for neighbour in neighbours)
    return across, down
