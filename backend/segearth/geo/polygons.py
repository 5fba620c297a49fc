"""From probabilities to polygons: exact pixel outlines, simplified on request, in the image's CRS."""

from __future__ import annotations

from dataclasses import dataclass

import geopandas
import numpy as np
import shapely
from affine import Affine
from odc.geo.gcp import GCPGeoBox
from odc.geo.geobox import GeoBox

from segearth.geo.gsd import pixel_aspect
from segearth.geo.measuring import areas_and_perimeters
from segearth.geo.outlines import pixel_outlines
from segearth.geo.right_angles import squared

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
    right_angles: str = "off",
) -> geopandas.GeoDataFrame:
    """One row per connected region (by edges, not by corners) of probability >= threshold.

    probability: rows x columns on `geobox`, 0..1 or bool. simplify_pixels: tolerance in pixels; 0 keeps the
    exact outlines, which rasterised on `geobox` give the mask back. right_angles: see `right_angles`.
    Columns: label, score (mean probability inside), area_m2 and perimeter_m (on the ellipsoid; in map units
    where there is no CRS), geometry in the CRS of `geobox`: valid polygons with their holes.
    """
    found = outlined(probability, threshold)
    table = table_of(found, geobox, label=label, simplify_pixels=simplify_pixels, right_angles=right_angles)
    return no_smaller_than(minimum_area_m2, table)


@dataclass(frozen=True, eq=False)
class Outlined:
    """What a threshold alone decides. outlines: see `pixel_outlines`. scores: mean probability in each."""

    outlines: np.ndarray
    scores: np.ndarray


def outlined(probability: np.ndarray, threshold: float) -> Outlined:
    """The regions of probability >= threshold."""
    outlines = pixel_outlines(np.asarray(probability) >= threshold)
    return Outlined(outlines, _means(outlines, probability))


def table_of(
    found: Outlined, geobox: GeoBox | GCPGeoBox, *, label: str, simplify_pixels: float, right_angles: str
) -> geopandas.GeoDataFrame:
    """The second part of `polygonise`: shapes on the map, measured."""
    shown = simplified(found.outlines, simplify_pixels)
    if right_angles != "off":
        shown = squared(shown, right_angles, aspect=pixel_aspect(geobox), shape=geobox.shape)
    placed = place(shown, geobox)
    area, perimeter = areas_and_perimeters(placed, geobox.crs)
    return geopandas.GeoDataFrame(
        {
            "label": np.full(len(placed), label, object),
            "score": found.scores,
            "area_m2": area,
            "perimeter_m": perimeter,
        },
        geometry=placed,
        crs=str(geobox.crs) if geobox.crs else None,
    )


def no_smaller_than(minimum_area_m2: float, table: geopandas.GeoDataFrame) -> geopandas.GeoDataFrame:
    """The last part of `polygonise`. What could not be measured stays."""
    return table[~(table["area_m2"] < minimum_area_m2)].reset_index(drop=True)


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
    """The mean probability inside each outline, by its vertical edges alone (Green's theorem)."""
    rings, outline = shapely.get_rings(outlines, return_index=True)
    corners, ring = shapely.get_coordinates(rings, return_index=True)
    edge = np.flatnonzero((ring[1:] == ring[:-1]) & (corners[1:, 0] == corners[:-1, 0]))
    x, start, end = (
        np.rint(v).astype(int) for v in (corners[edge, 0], corners[edge, 1], corners[edge + 1, 1])
    )
    whose = outline[ring[edge]]
    area, total = (
        np.bincount(whose, values, len(outlines))
        for values in (x * (end - start), _left_of(probability, x, start, end))
    )
    return total / area  # outlines of holes run the other way round


def _left_of(probability: np.ndarray, x: np.ndarray, start: np.ndarray, end: np.ndarray) -> np.ndarray:
    """The sum of all values left of each vertical edge, negative where it runs upwards."""
    sums = np.zeros(len(x))
    rows, columns = probability.shape
    for top in range(0, rows, STRIP):
        strip = probability[top : top + STRIP]
        low, high = (
            np.clip(y - top, 0, len(strip)) for y in (np.minimum(start, end), np.maximum(start, end))
        )
        edge = np.repeat(np.arange(len(x)), high - low)  # once for every row of the strip that it runs along
        if edge.size:
            table = np.zeros((len(strip), columns + 1))
            strip.cumsum(axis=1, dtype=np.float64, out=table[:, 1:])
            first = np.cumsum(high - low) - (high - low)
            row = low[edge] + np.arange(len(edge)) - first[edge]
            sums += np.bincount(edge, table[row, x[edge]], len(x))
    return np.where(end > start, sums, -sums)


def _valid(polygons: np.ndarray) -> np.ndarray:
    """Rings that touch themselves at a corner are repaired; the area they cover stays the same."""
    broken = ~shapely.is_valid(polygons)
    if broken.any():
        polygons = polygons.copy()
        polygons[broken] = shapely.make_valid(polygons[broken], method="structure")
    return polygons
