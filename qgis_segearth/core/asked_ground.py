"""The ground that an answer was asked about: what lies beside it says nothing about the answer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsGeometry,
    QgsProject,
    QgsVectorLayer,
    QgsWkbTypes,
)

from . import wording
from .extent_area import EDGE_POINTS
from .file_source import upside_down
from .layers import multipolygon
from .provenance import written_facts
from .recorded_source import RecordedSource
from .reprojecting import all_reprojected
from .translation import translate
from .uncomparable import NoCommonGround

THE_SAME = 0.999
"""Share of the larger ground from which on two grounds are one: extents are rounded to pixels."""


@dataclass(frozen=True)
class Ground:
    """A polygon and its CRS."""

    shape: QgsGeometry
    crs: QgsCoordinateReferenceSystem

    @classmethod
    def of_source(cls, source: RecordedSource) -> Ground:
        """Of what was asked about, the polygons that bound it included."""
        extent = QgsGeometry.fromRect(source.extent)
        within = source.inputs.get("within")
        if within is None:
            return cls(extent, source.crs)
        if source.rows_down:
            within = upside_down({"geometry": within})["geometry"]
        return cls(extent.intersection(multipolygon(within)), source.crs)

    @classmethod
    def told_by(cls, layer: QgsVectorLayer) -> Optional[Ground]:
        """The extent in the layer's metadata, which do not know the polygons that bound it; None where they
        tell none."""
        known = layer.metadata().extent().spatialExtents() if written_facts(layer)["extent"] else []
        if not known or known[0].bounds.toRectangle().isEmpty():
            return None
        return cls(QgsGeometry.fromRect(known[0].bounds.toRectangle()), known[0].extentCrs)

    def in_crs(
        self, crs: QgsCoordinateReferenceSystem, transforms: QgsCoordinateTransformContext, name: str
    ) -> QgsGeometry:
        """name: of the layer. Raises NoPlace."""
        differ = self.crs.isValid() and crs.isValid() and self.crs != crs
        shape = self.shape.densifyByCount(EDGE_POINTS) if differ else self.shape
        return all_reprojected([shape], self.crs, crs, transforms, name)[0]


def asked_ground(layer: QgsVectorLayer, source: Optional[RecordedSource] = None) -> Optional[QgsGeometry]:
    """A polygon in the layer's CRS; None where nobody knows. In the main thread.

    source: what was asked about, where that is known. Raises NoPlace.
    """
    ground = Ground.of_source(source) if source is not None else Ground.told_by(layer)
    if ground is None:
        return None
    return ground.in_crs(layer.crs(), QgsProject.instance().transformContext(), layer.name())


def shared_ground(
    grounds: Sequence[Optional[Ground]],
    crs: QgsCoordinateReferenceSystem,
    transforms: QgsCoordinateTransformContext,
    name: str,
) -> tuple[Optional[QgsGeometry], bool]:
    """What two answers were both asked about, in `crs`, and whether one of them was asked about more. Ground
    that nobody knows (of a user's own polygons) has no end; None where both are unknown. name: of a layer.

    In any thread. Raises NoCommonGround, NoPlace.
    """
    known = [each.in_crs(crs, transforms, name) for each in grounds if each is not None]
    if len(known) < 2:
        return (known[0] if known else None), False
    shared = known[0].intersection(known[1])
    shared.convertGeometryCollectionToSubclass(QgsWkbTypes.GeometryType.PolygonGeometry)
    if not shared.area() > 0:  # -1 of nothing
        raise NoCommonGround
    return shared, shared.area() < THE_SAME * max(each.area() for each in known)


def shared_in_words(area: float, units: str) -> str:
    """area: of the shared ground, 0 where both were asked about the same: "" then."""
    sentence = translate("SegEarth", "Only the ground that both were asked about is compared: {}.")
    return sentence.format(wording.area(area, units)) if area else ""
