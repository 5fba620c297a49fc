"""GeoPackage: layers with style and provenance in one file that any GIS reads."""

from __future__ import annotations

import re
import uuid
from collections.abc import Sequence
from pathlib import Path

from qgis.core import QgsCoordinateTransformContext, QgsVectorFileWriter, QgsVectorLayer

from ..core.errors import ExportFailed, NothingToExport
from ..core.translation import translate
from .contents import forget_gdal_notes, newest_note, tables
from .replacing import replacing

NAME_CHARACTERS = 50
STYLE_NAME = "SegEarth"


class GeoPackageExporter:
    """See `base.Exporter`. What is in a file already is not touched: the work is done on a copy, which takes
    the file's place when everything in it has been read back."""

    suffix = ".gpkg"

    def title(self) -> str:
        return translate("SegEarth", "GeoPackage")

    def export(self, layers: Sequence[QgsVectorLayer], path: Path) -> list[str]:
        """Raises NothingToExport, DiskFull, FileLocked, NotWritable, NotAGeoPackage, ExportFailed."""
        if not layers:
            raise NothingToExport
        with replacing(path) as copy:
            taken, notes = tables(copy), newest_note(copy)
            names = [_write(layer, copy, taken, path) for layer in layers]
            forget_gdal_notes(copy, notes)
        return names


def table_name(title: str, taken: set[str]) -> str:
    """A name for the layer's table that is not `taken` yet (lower case, as SQLite compares); joins it."""
    base = re.sub(r"\W+", "_", title.lower()).strip("_")[:NAME_CHARACTERS] or "answer"
    name, number = base, 1
    while name in taken:
        number += 1
        name = f"{base}_{number}"
    taken.add(name)
    return name


def _write(layer: QgsVectorLayer, copy: Path, taken: set[str], path: Path) -> str:
    """Adds one layer to the copy. Raises ExportFailed, naming `path`, the file the user chose."""
    name = table_name(layer.name(), taken)
    error, message, *_ = QgsVectorFileWriter.writeAsVectorFormatV3(
        layer, str(copy), QgsCoordinateTransformContext(), _options(layer, name, copy.exists())
    )
    if error != QgsVectorFileWriter.WriterError.NoError:
        raise ExportFailed(str(path), message)
    _write_style(layer, copy, name, path)
    return name


def _options(layer: QgsVectorLayer, name: str, append: bool) -> QgsVectorFileWriter.SaveVectorOptions:
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    options.layerName = name
    options.saveMetadata = True
    options.layerMetadata = layer.metadata()
    options.layerMetadata.setIdentifier(str(uuid.uuid4()))  # a GeoPackage takes each identifier once only
    if append:
        options.actionOnExistingFile = QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
    return options


def _write_style(layer: QgsVectorLayer, copy: Path, name: str, path: Path) -> None:
    """Stores the style as the table's default one, after seeing that all features have arrived."""
    written = QgsVectorLayer(f"{copy}|layername={name}", name, "ogr")
    if not written.isValid() or written.featureCount() != layer.featureCount():
        raise ExportFailed(str(path), f"{written.featureCount()} of {layer.featureCount()} features arrived")
    written.setRenderer(layer.renderer().clone())
    message = written.saveStyleToDatabase(STYLE_NAME, layer.name(), True, "")
    if message:
        raise ExportFailed(str(path), message)
