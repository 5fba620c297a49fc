"""The ground that an answer was asked about: what lies beside it says nothing about the answer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsGeometry,
    QgsProject,
    QgsVectorLayer,
)

from .extent_area import EDGE_POINTS
from .file_source import upside_down
from .layers import multipolygon
from .provenance import written_facts
from .recorded_source import RecordedSource
from .reprojecting import all_reprojected


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
