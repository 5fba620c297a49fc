"""The ground that an answer was asked about: what lies beside it says nothing about the answer."""

from __future__ import annotations

from typing import Optional

from qgis.core import QgsGeometry, QgsProject, QgsVectorLayer

from .extent_area import EDGE_POINTS
from .file_source import upside_down
from .layers import multipolygon
from .provenance import written_facts
from .recorded_source import RecordedSource
from .reprojecting import all_reprojected


def asked_ground(layer: QgsVectorLayer, source: Optional[RecordedSource] = None) -> Optional[QgsGeometry]:
    """A polygon in the layer's CRS; None where nobody knows. In the main thread.

    source: what was asked about, where that is known: the metadata of the layer tell its extent but not the
    polygons that bound it. Raises NoPlace.
    """
    if source is not None:
        ground, crs = _ground_of(source), source.crs
    else:
        known = layer.metadata().extent().spatialExtents() if written_facts(layer)["extent"] else []
        if not known or known[0].bounds.toRectangle().isEmpty():
            return None
        ground, crs = QgsGeometry.fromRect(known[0].bounds.toRectangle()), known[0].extentCrs
    if crs.isValid() and layer.crs().isValid() and crs != layer.crs():
        ground = ground.densifyByCount(EDGE_POINTS)
    transforms = QgsProject.instance().transformContext()
    return all_reprojected([ground], crs, layer.crs(), transforms, layer.name())[0]


def _ground_of(source: RecordedSource) -> QgsGeometry:
    """In the source's CRS."""
    extent = QgsGeometry.fromRect(source.extent)
    within = source.inputs.get("within")
    if within is None:
        return extent
    if source.rows_down:
        within = upside_down({"geometry": within})["geometry"]
    return extent.intersection(multipolygon(within))
