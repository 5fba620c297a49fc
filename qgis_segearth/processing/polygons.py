"""`segearth:polygons`: a probability map becomes polygons, by any threshold, without asking again."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsField,
    QgsFields,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterRasterLayer,
    QgsProcessingUtils,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QVariant

from ..core.errors import ImageFileMissing, ImageUnreadable
from ..core.file_source import file_of, has_no_georeference, href_of, upside_down
from ..core.layers import PALETTE, multipolygon, paint
from ..core.question import Drawing
from ..core.settings import Settings
from ..core.translation import translate
from . import form
from .base import Algorithm

MEASURED = ("score", "area_m2", "perimeter_m")


class PolygonsAlgorithm(Algorithm):
    """See the module's docstring."""

    NAME = "polygons"
    TAGS = ("threshold", "probability", "vectorise", "polygonise", "right angles", "simplify")

    def __init__(self, *arguments: Any):
        super().__init__(*arguments)
        self._file: Optional[Path] = None
        self._crs = QgsCoordinateReferenceSystem()
        self._rows_down = False
        self._destination = ""

    def displayName(self) -> str:
        return translate("SegEarth", "Polygons from a probability map")

    def shortHelpString(self) -> str:
        what = translate("SegEarth", "Draws the polygons of an answer again, from its probability map.")
        how = translate(
            "SegEarth",
            "The threshold decides which pixels belong; right angles suit buildings and swimming pools.",
        )
        which = translate("SegEarth", "Any raster of values from 0 to 1 will do; each band is one thing.")
        return f"{what} {how} {which}"

    def initAlgorithm(self, configuration: Optional[dict] = None) -> None:
        polygons = QgsProcessing.SourceType.TypeVectorPolygon
        self.add(QgsProcessingParameterRasterLayer(form.INPUT, translate("SegEarth", "Probability map")))
        self.add(*form.drawing(Settings.read()))
        self.add(QgsProcessingParameterFeatureSink(form.OUTPUT, translate("SegEarth", "Polygons"), polygons))
        self.addOutput(QgsProcessingOutputNumber(form.COUNT, translate("SegEarth", "Number of polygons")))
        self.addOutput(QgsProcessingOutputNumber(form.AREA, translate("SegEarth", "Area in m²")))

    def prepare(self, values: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> None:
        layer = self.raster(values, form.INPUT, context)
        self._file, self._crs = file_of(layer), layer.crs()
        if self._file is None:
            raise ImageUnreadable(layer.name(), "it is not a file on this machine")
        if not self._file.is_file():
            raise ImageFileMissing(str(self._file))
        self._rows_down = has_no_georeference(layer, self._file)

    def process(
        self, values: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        drawing = form.drawing_of(self, values, context)
        with self.client(feedback) as client:
            drawn = client.polygonise(href_of(self._file), drawing)
        if self._rows_down:
            drawn = tuple(map(upside_down, drawn))
        shape = QgsWkbTypes.Type.MultiPolygon
        sink, self._destination = self.sink(values, form.OUTPUT, context, _fields(), shape, self._crs)
        self.write(sink, _features(drawn, drawing), values, form.OUTPUT)
        area = sum(found["properties"]["area_m2"] or 0 for found in drawn)
        return {form.OUTPUT: self._destination, form.COUNT: len(drawn), form.AREA: area}

    def postProcessAlgorithm(
        self, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Main thread again: a layer may be styled here."""
        layer = QgsProcessingUtils.mapLayerFromString(self._destination, context)
        if layer is not None:
            paint(layer, PALETTE[0])
        return {}


def _fields() -> QgsFields:
    fields = QgsFields()
    fields.append(QgsField("label", QVariant.String))
    for name in (*MEASURED, "threshold"):
        fields.append(QgsField(name, QVariant.Double))
    return fields


def _features(drawn: tuple[dict, ...], drawing: Drawing) -> Iterator[QgsFeature]:
    fields = _fields()
    for found in drawn:
        known = found["properties"]
        feature = QgsFeature(fields)
        feature.setGeometry(multipolygon(found["geometry"]))
        feature.setAttributes([known["label"], *(known[name] for name in MEASURED), drawing.threshold])
        yield feature
