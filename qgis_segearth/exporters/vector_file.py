"""Vector formats with one answer per file: GeoJSON, FlatGeobuf, GeoParquet."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from pathlib import Path

from osgeo import gdal
from qgis.core import (
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFeedback,
    QgsField,
    QgsFields,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QVariant

from ..core.errors import Cancelled, ExportFailed, FormatMissing, NothingToExport, NowhereOnEarth
from ..core.provenance import Fact, facts_of
from ..core.translation import translate
from ..core.whole_crs import whole_crs
from .base import Subject, paths_for
from .beside import files_beside, write_beside
from .replacing import writing

CARRIED = ("image", "licence", "weights_sha256", "edited_at")
"""Facts that become columns where the format itself has no room for them."""


class VectorFileExporter:
    """See `base.Exporter`. Style and metadata lie beside the file (.qml, .qmd), where QGIS finds them.

    driver: GDAL's name of the format. title: gives its name in the user's language.
    options: GDAL's, of layers. on_globe: GDAL makes longitude and latitude (WGS 84) of the coordinates.
    finish: what is done to the written file, given its path and the facts.
    """

    adds = False
    gives_layer = True
    needs_map = False
    shows_images = False

    def __init__(
        self,
        driver: str,
        suffix: str,
        title: Callable[[], str],
        options: Sequence[str] = (),
        on_globe: bool = False,
        finish: Callable[[Path, dict[str, Fact]], None] | None = None,
    ):
        self.suffix = suffix
        self._driver, self._title, self._options = driver, title, options
        self._on_globe, self._finish = on_globe, finish

    def title(self) -> str:
        return self._title()

    def contents(self) -> str:
        if self._on_globe:
            return translate(
                "SegEarth",
                "Longitude and latitude (WGS 84), with provenance; the style lies beside it (.qml).",
            )
        return translate(
            "SegEarth", "Coordinates of the image; style and provenance lie beside it (.qml, .qmd)."
        )

    def is_available(self) -> bool:
        """Whether this QGIS's GDAL writes the format."""
        driver = gdal.GetDriverByName(self._driver)
        return driver is not None and driver.GetMetadataItem(gdal.DCAP_CREATE) == "YES"

    def export(self, subjects: Sequence[Subject], path: Path, feedback: QgsFeedback) -> list[str]:
        """Raises NothingToExport, FormatMissing, NamesakeBeside, NowhereOnEarth, DiskFull, NotWritable,
        ExportFailed, Cancelled."""
        if not subjects:
            raise NothingToExport
        if not self.is_available():
            raise FormatMissing(self.title())
        targets = paths_for(subjects, path)
        beside = [files_beside(subject.layer, target) for subject, target in zip(subjects, targets)]
        for done, (subject, target) in enumerate(zip(subjects, targets)):
            if feedback.isCanceled():
                raise Cancelled
            self._write_whole(subject.layer, target)
            write_beside(beside[done])
            feedback.setProgress(100 * (done + 1) / len(subjects))
        return [str(target) for target in targets]

    def _write_whole(self, layer: QgsVectorLayer, target: Path) -> None:
        if self._on_globe and not layer.crs().isValid():
            raise NowhereOnEarth(layer.name())
        facts = facts_of(layer)
        with writing(target) as part:
            self._write(layer, part, facts)
            written = QgsVectorLayer(str(part), "written", "ogr")
            if not written.isValid() or written.featureCount() != layer.featureCount():
                raise ExportFailed(str(target), f"of {layer.featureCount()} features not all arrived")
            del written
            if self._finish is not None:
                self._finish(part, facts)

    def _write(self, layer: QgsVectorLayer, part: Path, facts: dict[str, Fact]) -> None:
        carried = () if self._finish else CARRIED
        fields = QgsFields(layer.fields())
        for name in carried:
            fields.append(QgsField(name, QVariant.String))
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.driverName, options.layerOptions = self._driver, list(self._options)
        context, shape = QgsCoordinateTransformContext(), QgsWkbTypes.Type.MultiPolygon
        writer = QgsVectorFileWriter.create(
            str(part), fields, shape, whole_crs(layer.crs()), context, options
        )
        for feature in layer.getFeatures():
            written = QgsFeature(feature)
            written.setAttributes([*feature.attributes(), *(facts[name] for name in carried)])
            writer.addFeature(written)
        writer.flushBuffer()
        if writer.hasError() != QgsVectorFileWriter.WriterError.NoError:
            raise ExportFailed(str(part), writer.errorMessage())
        del writer  # closes the file


def add_member(path: Path, facts: dict[str, Fact]) -> None:
    """Puts the facts into a GeoJSON file as a foreign member (RFC 7946, section 6.1).

    "crs" is "image_crs" there: the coordinates beside it are longitude and latitude.
    """
    text = path.read_text(encoding="utf-8")
    named = {"image_crs" if key == "crs" else key: fact for key, fact in facts.items()}
    member = json.dumps({"segearth": named}, ensure_ascii=False, indent=1)
    path.write_text(f"{member[:-2]},{text.lstrip()[1:]}", encoding="utf-8")


def geojson() -> VectorFileExporter:
    """RFC 7946: WGS 84, cut at the antimeridian, exterior rings to the left."""
    return VectorFileExporter(
        "GeoJSON",
        ".geojson",
        lambda: translate("SegEarth", "GeoJSON (WGS 84)"),
        ["RFC7946=YES", "WRITE_NAME=NO"],
        on_globe=True,
        finish=add_member,
    )


def flatgeobuf() -> VectorFileExporter:
    """In the image's own CRS, with a spatial index."""
    return VectorFileExporter("FlatGeobuf", ".fgb", lambda: translate("SegEarth", "FlatGeobuf"))


def geoparquet() -> VectorFileExporter:
    """In the image's own CRS; where GDAL is built with Arrow."""
    return VectorFileExporter("Parquet", ".parquet", lambda: translate("SegEarth", "GeoParquet"))
