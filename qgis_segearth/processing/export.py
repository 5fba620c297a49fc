"""`segearth:export`: answers as files of any format that the export dialog knows."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterRasterLayer,
)
from qgis.PyQt.QtCore import QThread

from ..core.errors import ImageUnreadable
from ..core.file_source import file_of
from ..core.layer_copy import copy_of
from ..core.translation import translate
from ..exporters import Subject, exporters
from ..exporters.base import probability_of
from . import form
from .base import Algorithm

LAYERS, FORMAT, IMAGE, PROBABILITY, OUTPUT, FILES = (
    *("LAYERS", "FORMAT", "IMAGE", "PROBABILITY", "OUTPUT", "FILES"),
)


class ExportAlgorithm(Algorithm):
    """See the module's docstring."""

    NAME = "export"
    TAGS = ("geopackage", "geojson", "flatgeobuf", "parquet", "mask", "cog", "evidence", "report", "atlas")

    def __init__(self, *arguments: Any):
        super().__init__(*arguments)
        self._subjects: list[Subject] = []

    def displayName(self) -> str:
        return translate("SegEarth", "Export answers")

    def shortHelpString(self) -> str:
        what = translate("SegEarth", "Writes answers with style, metadata and the image's licence.")
        formats = ", ".join(f"{name} = {exporter.title()}" for name, exporter in exporters().items())
        kept = translate(
            "SegEarth",
            "Masks and probability maps need the answer's probability map, an evidence sheet the image.",
        )
        return f"{what} {formats}. {kept}"

    def initAlgorithm(self, configuration: Optional[dict] = None) -> None:
        polygons = QgsProcessing.SourceType.TypeVectorPolygon
        kept, image = translate("SegEarth", "Probability map"), translate("SegEarth", "Image")
        self.add(
            QgsProcessingParameterMultipleLayers(LAYERS, translate("SegEarth", "Answers"), polygons),
            form.choice(FORMAT, translate("SegEarth", "Format"), exporters(), "geopackage"),
            QgsProcessingParameterRasterLayer(IMAGE, image, optional=True),
            QgsProcessingParameterRasterLayer(PROBABILITY, kept, optional=True),
            QgsProcessingParameterFileDestination(OUTPUT, translate("SegEarth", "File"), _filters()),
        )
        self.addOutput(QgsProcessingOutputString(FILES, translate("SegEarth", "What was written")))

    def prepare(self, values: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> None:
        """Copies of the layers, which may go to the worker thread."""
        layers = self.parameterAsLayerList(values, LAYERS, context)
        if not layers:
            raise QgsProcessingException(self.invalidSourceError(values, LAYERS))
        image = self.parameterAsRasterLayer(values, IMAGE, context)
        given = self.parameterAsRasterLayer(values, PROBABILITY, context)
        for layer in layers:
            images = (image.clone(),) if image is not None else ()
            kept = _content(given) if given is not None else probability_of(layer, context.project())
            self._subjects.append(Subject(copy_of(layer), kept, images))
        for each in self._layers():
            each.moveToThread(None)

    def process(
        self, values: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        for each in self._layers():
            each.moveToThread(QThread.currentThread())
        exporter = exporters()[self.parameterAsEnumString(values, FORMAT, context)]
        path = Path(self.parameterAsFileOutput(values, OUTPUT, context))
        if path.suffix.lower() != exporter.suffix:
            path = path.with_name(path.name + exporter.suffix)
        subjects, self._subjects = self._subjects, []
        written = exporter.export(subjects, path, feedback)
        return {OUTPUT: str(path), FILES: "\n".join(written)}

    def _layers(self):
        for subject in self._subjects:
            yield subject.layer
            yield from subject.images


def _content(layer) -> bytes:
    file = file_of(layer)
    if file is None or not file.is_file():
        raise ImageUnreadable(layer.name(), "it is not a file on this machine")
    return file.read_bytes()


def _filters() -> str:
    suffixes = dict.fromkeys(exporter.suffix for exporter in exporters().values())
    return ";;".join(f"{suffix[1:].upper()} (*{suffix})" for suffix in suffixes)
