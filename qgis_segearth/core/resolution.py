"""How fine an image must be for what is asked: "at 4 m per pixel cars cannot be seen"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsDistanceArea,
    QgsMapSettings,
    QgsPointXY,
    QgsRasterLayer,
    QgsRectangle,
)

CANVAS = 1024
"""Pixels that an engine looks at, at a time."""
TIMES = {"overview": 1, "2x": 2, "4x": 4}

COARSEST = {
    0.5: r"car|vehicle|truck|bus|trailer|van|person|people",
    0.75: r"solar panel|photovoltaic|chimney|swimming pool|pool|boat|tent",
    1.0: r"tree|house|shed|container|tennis court|basketball court|driveway",
    2.0: r"building|roof|airplane|aeroplane|plane|ship|storage tank|silo|runway|parking lot|car park",
    4.0: r"road|street|bridge|railway|dock|pier|sports field|baseball diamond|greenhouse|roundabout",
    15.0: r"field|pond|orchard|vineyard|quarry|beach|airport|river",
    30.0: r"lake|forest|water|sea|desert|glacier",
}
"""Metres per pixel up to which a thing is seen as what it is, a few pixels across."""


@dataclass(frozen=True)
class TooCoarse:
    """thing: what cannot be seen, in the question's own words. now, needed: metres per pixel.
    possible: whether the image itself is fine enough.
    """

    thing: str
    now: float
    needed: float
    possible: bool


def too_coarse(question: str, now: float, native: float) -> Optional[TooCoarse]:
    """What stands in the way of an answer; None where nothing does, or nobody knows.

    now: metres per pixel that will be looked at. native: of the image itself, 0 where it has no such limit.
    """
    for needed, words in COARSEST.items():
        found = re.search(rf"\b(?:{words})(?:e?s)?\b", question, re.IGNORECASE)
        if found and not _is_part_of_more(question, found):
            return TooCoarse(found.group(), now, needed, native <= needed) if now > 1.5 * needed else None
    return None


def _is_part_of_more(question: str, found: re.Match) -> bool:
    """Car parks are no cars, and a tree nursery is no tree: the word stands before the thing itself."""
    return re.match(r"[\s-]+(park|lot|nurser|line|port)", question[found.end() :], re.IGNORECASE) is not None


def metres_per_pixel(map_settings: QgsMapSettings, native: float, detail: str) -> float:
    """What will be looked at of the visible extent. native: as in `native_resolution`."""
    seen = map_settings.visibleExtent()
    longer = max(
        _metres(seen, map_settings.destinationCrs(), across=True),
        _metres(seen, map_settings.destinationCrs(), across=False),
    )
    finest = longer / (CANVAS * TIMES[detail]) if detail in TIMES else 0.0
    return max(finest, native)


def native_resolution(layer: Optional[QgsRasterLayer]) -> float:
    """Metres per pixel of a layer itself, in its middle; 0 for web maps, which have no such limit."""
    if layer is None or not layer.isValid() or layer.providerType() != "gdal" or not layer.width():
        return 0.0
    return _metres(layer.extent(), layer.crs(), across=True) / layer.width()


def _metres(box: QgsRectangle, crs: QgsCoordinateReferenceSystem, *, across: bool) -> float:
    """Length of the box's middle line; in map units without a CRS."""
    middle = box.center()
    if across:
        line = QgsPointXY(box.xMinimum(), middle.y()), QgsPointXY(box.xMaximum(), middle.y())
    else:
        line = QgsPointXY(middle.x(), box.yMinimum()), QgsPointXY(middle.x(), box.yMaximum())
    if not crs.isValid():
        return box.width() if across else box.height()
    measure = QgsDistanceArea()
    measure.setSourceCrs(crs, QgsCoordinateTransformContext())
    measure.setEllipsoid(crs.ellipsoidAcronym() or "EPSG:7030")
    return measure.measureLine(*line)
