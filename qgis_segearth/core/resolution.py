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

from .file_source import extent_of, file_of, visible_part

CANVAS = 1024
"""Pixels that an engine looks at, at a time."""
TIMES = {"overview": 1, "2x": 2, "4x": 4}
LESS_CLOSE = {"2x": "overview", "4x": "2x", "native": "overview"}
"""By detail, the one that it would have to show more than."""

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
ENOUGH = 1.5
"""Times as coarse is not worth a word."""


@dataclass(frozen=True)
class TooCoarse:
    """thing: what cannot be seen, in the question's own words. now: metres per pixel that will be looked at.
    needed: those that would do. native: of the image itself, 0 where it has no such limit.
    """

    thing: str
    now: float
    needed: float
    native: float

    @property
    def possible(self) -> bool:
        """Whether the image itself is fine enough."""
        return self.native <= ENOUGH * self.needed


def too_coarse(question: str, now: float, native: float) -> Optional[TooCoarse]:
    """What stands in the way of an answer; None where nothing does, or nobody knows.

    now: metres per pixel that will be looked at. native: of the image itself, 0 where it has no such limit.
    """
    for needed, words in COARSEST.items():
        found = re.search(rf"\b(?:{words})(?:e?s)?\b", question, re.IGNORECASE)
        if found and not _is_part_of_more(question, found):
            return TooCoarse(found.group(), now, needed, native) if now > ENOUGH * needed else None
    return None


def _is_part_of_more(question: str, found: re.Match) -> bool:
    """Car parks are no cars, and a tree nursery is no tree: the word stands before the thing itself."""
    return re.match(r"[\s-]+(park|lot|nurser|line|port)", question[found.end() :], re.IGNORECASE) is not None


def metres_per_pixel(map_settings: QgsMapSettings, layer: Optional[QgsRasterLayer], detail: str) -> float:
    """What will be looked at of the layer, or of all that is seen where it is None; 0 where that is nothing.

    Of a file that is only the part in view: around a small image, the view itself may be much larger.
    """
    seen, crs = map_settings.visibleExtent(), map_settings.destinationCrs()
    if file_of(layer) is not None and layer.isValid():
        seen, crs = visible_part(layer, map_settings), layer.crs()
    if seen.isEmpty():
        return 0.0
    longer = max(_metres(seen, crs, across=True), _metres(seen, crs, across=False))
    finest = longer / (CANVAS * TIMES[detail]) if detail in TIMES else 0.0
    return max(finest, native_resolution(layer))


def idle_details(map_settings: QgsMapSettings, layer: Optional[QgsRasterLayer]) -> set[str]:
    """Those of DETAILS that show nothing more of the layer than a less close look: that sees every pixel
    already, and the backend looks no closer then. None of a web map, whose pixels nobody can count."""
    if layer is None or not native_resolution(layer):
        return set()
    part, whole = visible_part(layer, map_settings), extent_of(layer)
    across, down = part.width() / whole.width(), part.height() / whole.height()
    longer = max(across * layer.width(), down * layer.height())
    return {detail for detail, before in LESS_CLOSE.items() if 0 < longer <= CANVAS * TIMES[before]}


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
