"""`segearth:compare`: two answers about one place become gained, lost and kept."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import (
    QgsFeature,
    QgsField,
    QgsFields,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
    QgsProcessingUtils,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QVariant

from ..core.asked_ground import Ground, shared_ground, shared_in_words
from ..core.category_style import changes, paint_by_category, tell_areas
from ..core.comparing import compare, geometries_in, ground_area
from ..core.scoring import Inside
from ..core.translation import translate
from .base import Algorithm

BEFORE, AFTER, MINIMUM_AREA, OUTPUT = "BEFORE", "AFTER", "MINIMUM_AREA", "OUTPUT"
AREAS = {"gained": "GAINED", "lost": "LOST", "kept": "KEPT"}
IOU = "IOU"


class CompareAlgorithm(Algorithm):
    """See the module's docstring."""

    NAME = "compare"
    TAGS = ("change", "gained", "lost", "kept", "difference", "iou", "two dates")

    def __init__(self, *arguments: Any):
        super().__init__(*arguments)
        self._destination = ""
        self._sums: dict[str, float] = {}
        self._grounds: list[Optional[Ground]] = []

    def displayName(self) -> str:
        return translate("SegEarth", "Compare two answers")

    def shortHelpString(self) -> str:
        what = translate(
            "SegEarth",
            "Tells what was gained, lost and kept between two answers about one place, such as of two years.",
        )
        how = translate(
            "SegEarth",
            "Areas are ground areas; the IoU is 1 where both are the same, 0 where they share nothing.",
        )
        small = translate("SegEarth", "Slivers along edges are left out by a minimum area.")
        return f"{what} {how} {small}"

    def initAlgorithm(self, configuration: Optional[dict] = None) -> None:
        polygons = QgsProcessing.SourceType.TypeVectorPolygon
        number = QgsProcessingParameterNumber.Type.Double
        small = translate("SegEarth", "Minimum area (m²)")
        self.add(
            QgsProcessingParameterFeatureSource(BEFORE, translate("SegEarth", "Before"), [polygons]),
            QgsProcessingParameterFeatureSource(AFTER, translate("SegEarth", "After"), [polygons]),
            QgsProcessingParameterNumber(MINIMUM_AREA, small, number, 0, False, 0),
            QgsProcessingParameterFeatureSink(OUTPUT, translate("SegEarth", "Changes"), polygons),
        )
        for name, title in (
            ("GAINED", translate("SegEarth", "Gained area in m²")),
            ("LOST", translate("SegEarth", "Lost area in m²")),
            ("KEPT", translate("SegEarth", "Kept area in m²")),
            (IOU, translate("SegEarth", "Intersection over union")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, title))

    def prepare(self, values: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> None:
        layers = (self.parameterAsVectorLayer(values, name, context) for name in (BEFORE, AFTER))
        self._grounds = [Ground.told_by(layer) if layer is not None else None for layer in layers]

    def process(
        self, values: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        before, after = (self.source(values, name, context) for name in (BEFORE, AFTER))
        crs, transforms = before.sourceCrs(), context.transformContext()
        old, new = (
            geometries_in(each.getFeatures(), each.sourceCrs(), crs, transforms, each.sourceName())
            for each in (before, after)
        )
        ground, cut = shared_ground(self._grounds, crs, transforms, after.sourceName())
        old, new = (Inside.of(each, ground).shapes for each in (old, new))
        found, area = compare(old, new), ground_area(crs, transforms)
        if cut:
            feedback.pushInfo(shared_in_words(area(ground), "metre" if crs.isValid() else "pixel"))
        smallest = self.parameterAsDouble(values, MINIMUM_AREA, context)
        shape = QgsWkbTypes.Type.MultiPolygon
        sink, self._destination = self.sink(values, OUTPUT, context, _fields(), shape, crs)
        self._sums = dict.fromkeys(AREAS, 0.0)
        for change, piece in found.parts():
            if feedback.isCanceled():
                break
            size = area(piece)
            if size >= smallest:
                self._sums[change] += size
                self.write(sink, iter([_feature(change, piece, size)]), values, OUTPUT)
        overlap = found.iou(area)
        feedback.pushInfo(translate("SegEarth", "Intersection over union: {}").format(f"{overlap:.3f}"))
        sums = {AREAS[change]: size for change, size in self._sums.items()}
        return {OUTPUT: self._destination, **sums, IOU: overlap}

    def postProcessAlgorithm(
        self, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Main thread again: a layer may be styled here."""
        layer = QgsProcessingUtils.mapLayerFromString(self._destination, context)
        if layer is not None:
            paint_by_category(layer, "change", changes())
            tell_areas(layer, self._sums)
        return {}


def _fields() -> QgsFields:
    fields = QgsFields()
    fields.append(QgsField("change", QVariant.String))
    fields.append(QgsField("area_m2", QVariant.Double))
    return fields


def _feature(change: str, piece, size: float) -> QgsFeature:
    feature = QgsFeature(_fields())
    piece.convertToMultiType()
    feature.setGeometry(piece)
    feature.setAttributes([change, size])
    return feature
