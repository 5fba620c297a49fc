"""The export formats, by name. A new one is one file here and one entry in `EXPORTERS`."""

from __future__ import annotations

from .base import Exporter, Subject, subject_of
from .evidence import EvidenceExporter
from .geopackage import GeoPackageExporter
from .raster_files import MaskExporter, ProbabilityExporter
from .vector_file import flatgeobuf, geojson, geoparquet

EXPORTERS: dict[str, Exporter] = {
    "geopackage": GeoPackageExporter(),
    "geopackage-probability": GeoPackageExporter(with_probability=True),
    "geojson": geojson(),
    "flatgeobuf": flatgeobuf(),
    "geoparquet": geoparquet(),
    "mask": MaskExporter(),
    "probability": ProbabilityExporter(),
    "evidence": EvidenceExporter(),
}


def exporters() -> dict[str, Exporter]:
    """Those that work with this QGIS's GDAL."""
    return {name: each for name, each in EXPORTERS.items() if getattr(each, "is_available", lambda: True)()}


__all__ = ["EXPORTERS", "Exporter", "Subject", "exporters", "subject_of"]
