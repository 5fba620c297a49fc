"""The export formats, by name. A new one is one file here and one entry in `EXPORTERS`."""

from __future__ import annotations

from .base import Exporter
from .geopackage import GeoPackageExporter

EXPORTERS: dict[str, Exporter] = {"geopackage": GeoPackageExporter()}

__all__ = ["EXPORTERS", "Exporter"]
