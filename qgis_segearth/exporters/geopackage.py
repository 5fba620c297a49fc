"""GeoPackage: answers with style, metadata and a table of runs in one file that any GIS reads."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from pathlib import Path

from qgis.core import QgsCoordinateTransformContext, QgsFeedback, QgsVectorFileWriter, QgsVectorLayer

from ..core.errors import Cancelled, ExportFailed, NothingToExport
from ..core.look import take_look
from ..core.naming import AREA_PROPERTY
from ..core.provenance import facts_of
from ..core.translation import translate
from ..core.whole_crs import make_whole
from .base import Subject, word_for
from .contents import add_run, forget_gdal_notes, newest_note, tables
from .raster_files import add_to_geopackage
from .replacing import replacing

STYLE_NAME = "SegEarth"
VERSION = "1.3"
"""Of the format: what newer GDAL writes by itself makes older ones warn."""


class GeoPackageExporter:
    """See `base.Exporter`. What is in a file already is not touched: the work is done on a copy, which takes
    the file's place when everything in it has been read back.

    with_probability: puts the probability maps in, too, as rasters `..._probability`.
    """

    suffix = ".gpkg"
    adds = True
    gives_layer = True
    shows_images = False

    def __init__(self, *, with_probability: bool = False):
        self._with_probability = self.needs_map = with_probability

    def title(self) -> str:
        if self._with_probability:
            return translate("SegEarth", "GeoPackage with probability maps")
        return translate("SegEarth", "GeoPackage")

    def contents(self) -> str:
        if self._with_probability:
            return translate(
                "SegEarth", "It holds polygons, style and provenance, and the probability maps as rasters."
            )
        return translate("SegEarth", "It holds polygons, style and provenance.")

    def export(self, subjects: Sequence[Subject], path: Path, feedback: QgsFeedback) -> list[str]:
        """Raises NothingToExport, NoProbabilityMap, DiskFull, FileLocked, NotWritable, NotAGeoPackage,
        ExportFailed, Cancelled."""
        if not subjects:
            raise NothingToExport
        with replacing(path) as copy:
            taken, notes = tables(copy), newest_note(copy)
            names = []
            for done, subject in enumerate(subjects):
                if feedback.isCanceled():
                    raise Cancelled
                names.append(self._add(subject, copy, taken, path))
                feedback.setProgress(100 * (done + 1) / len(subjects))
            forget_gdal_notes(copy, notes)
        return [f"{path}|layername={name}" for name in names]

    def _add(self, subject: Subject, copy: Path, taken: set[str], path: Path) -> str:
        """Adds one answer to the copy. Raises ExportFailed, naming `path`, the file the user chose."""
        name = word_for(subject.layer.name(), taken)
        _write(subject.layer, copy, name, path)
        _write_style(subject.layer, copy, name, path)
        add_run(copy, facts_of(subject.layer), name, subject.layer.customProperty(AREA_PROPERTY) or "")
        if self._with_probability:
            add_to_geopackage(subject, copy, f"{name}_probability")
        return name


def _write(layer: QgsVectorLayer, copy: Path, name: str, path: Path) -> None:
    make_whole(layer)
    error, message, *_ = QgsVectorFileWriter.writeAsVectorFormatV3(
        layer, str(copy), QgsCoordinateTransformContext(), _options(layer, name, copy.exists())
    )
    if error != QgsVectorFileWriter.WriterError.NoError:
        raise ExportFailed(str(path), message)


def _options(layer: QgsVectorLayer, name: str, append: bool) -> QgsVectorFileWriter.SaveVectorOptions:
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    options.layerName = name
    options.saveMetadata = True
    options.layerMetadata = layer.metadata()
    options.layerMetadata.setIdentifier(str(uuid.uuid4()))  # a GeoPackage takes each identifier once only
    if append:
        options.actionOnExistingFile = QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
    else:
        options.datasourceOptions = [f"VERSION={VERSION}"]
    return options


def _write_style(layer: QgsVectorLayer, copy: Path, name: str, path: Path) -> None:
    """Stores the style as the table's default one, after seeing that all features have arrived."""
    written = QgsVectorLayer(f"{copy}|layername={name}", name, "ogr")
    if not written.isValid() or written.featureCount() != layer.featureCount():
        raise ExportFailed(str(path), f"{written.featureCount()} of {layer.featureCount()} features arrived")
    take_look(written, layer)
    message = written.saveStyleToDatabase(STYLE_NAME, layer.name(), True, "")
    if message:
        raise ExportFailed(str(path), message)
