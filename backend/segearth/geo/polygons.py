"""From probabilities to polygons: exact pixel outlines, simplified on request, in the image's CRS."""

from __future__ import annotations

import geopandas
import numpy as np
import shapely
from affine import Affine
from odc.geo.gcp import GCPGeoBox
from odc.geo.geobox import GeoBox
from rasterio.features import rasterize, shapes

from segearth.geo.measuring import areas_and_perimeters

COLUMNS = ("label", "score", "area_m2", "perimeter_m")
STRIP = 512  # rows handled at a time
CURVE_STEP = 8  # pixels between vertices where control points bend straight pixel edges


def polygonise(
    probability: np.ndarray,
    geobox: GeoBox | GCPGeoBox,
    *,
    label: str = "",
    threshold: float = 0.5,
    simplify_pixels: float = 0.0,
    minimum_area_m2: float = 0.0,
) -> geopandas.GeoDataFrame:
    """One row per connected region (by edges, not by corners) of probability >= threshold.

    probability: rows x columns on `geobox`, 0..1 or bool. simplify_pixels: tolerance in pixels; 0 keeps the
    exact outlines, which rasterised on `geobox` give the mask back.
    Columns: label, score (mean probability inside), area_m2 and perimeter_m (on the ellipsoid; in map units
    where there is no CRS), geometry in the CRS of `geobox`: valid polygons with their holes.
    """
    outlines = pixel_outlines(np.asarray(probability) >= threshold)
    scores = _means(outlines, probability)
    placed = place(simplified(outlines, simplify_pixels), geobox)
    area, perimeter = areas_and_perimeters(placed, geobox.crs)
    table = geopandas.GeoDataFrame(
        {
            "label": np.full(len(placed), label, object),
            "score": scores,
            "area_m2": area,
            "perimeter_m": perimeter,
        },
        geometry=placed,
        crs=str(geobox.crs) if geobox.crs else None,
    )
    return table[~(area < minimum_area_m2)].reset_index(drop=True)


def pixel_outlines(mask: np.ndarray) -> np.ndarray:
    """Polygons along pixel edges, in pixel coordinates (column, row); holes kept, valid."""
    pixels = mask.view(np.uint8)
    found = shapes(pixels, mask=pixels, connectivity=4)
    polygons = np.array([shapely.geometry.shape(geometry) for geometry, _ in found], object)
    return _valid(polygons)


def simplified(outlines: np.ndarray, tolerance: float) -> np.ndarray:
    """Fewer vertices, at most `tolerance` (pixels) away; holes stay, and what would break stays as it was."""
    if tolerance <= 0 or not len(outlines):
        return outlines
    fewer = shapely.simplify(outlines, tolerance, preserve_topology=True)
    kept = shapely.is_valid(fewer) & ~shapely.is_empty(fewer)
    return np.where(kept, fewer, outlines)


def place(outlines: np.ndarray, geobox: GeoBox | GCPGeoBox) -> np.ndarray:
    """From pixel coordinates to the CRS of `geobox`."""
    if isinstance(geobox, GCPGeoBox):
        outlines = shapely.segmentize(outlines, CURVE_STEP)
        return _valid(shapely.transform(outlines, lambda xy: np.column_stack(geobox.pix2wld(*xy.T))))
    return shapely.transform(outlines, lambda xy: _apply(geobox.affine, xy))


def _apply(affine: Affine, xy: np.ndarray) -> np.ndarray:
    x, y = xy.T
    return np.column_stack([affine.a * x + affine.b * y + affine.c, affine.d * x + affine.e * y + affine.f])


def _means(outlines: np.ndarray, probability: np.ndarray) -> np.ndarray:
    """The mean probability inside each outline."""
    if not len(outlines):
        return np.zeros(0)
    sums, counts = np.zeros(len(outlines)), np.zeros(len(outlines))
    _, tops, _, bottoms = shapely.bounds(outlines).T
    for top in range(0, probability.shape[0], STRIP):
        strip = probability[top : top + STRIP]
        inside = np.flatnonzero((tops < top + STRIP) & (bottoms > top))
        if inside.size:
            numbered = zip(outlines[inside], range(1, len(inside) + 1), strict=True)
            numbers = rasterize(
                numbered, strip.shape, transform=Affine.translation(0, top), dtype=np.uint32
            ).ravel()
            sums[inside] += np.bincount(numbers, strip.ravel(), len(inside) + 1)[1:]
            counts[inside] += np.bincount(numbers, minlength=len(inside) + 1)[1:]
    return sums / np.maximum(counts, 1)


def _valid(polygons: np.ndarray) -> np.ndarray:
    """Rings that touch themselves at a corner are repaired; the area they cover stays the same."""
    broken = ~shapely.is_valid(polygons)
    if broken.any():
        polygons = polygons.copy()
        polygons[broken] = shapely.make_valid(polygons[broken], method="structure")
    return polygons
