"""`segearth:score`: an answer, judged by polygons that somebody drew."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Optional

from qgis.core import (
    QgsFeature,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterRasterLayer,
    QgsProcessingUtils,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QVariant

from ..core.category_style import outcomes, paint_by_category
from ..core.comparing import compare, geometries_in, ground_area
from ..core.errors import ImageUnreadable
from ..core.file_source import file_of
from ..core.scoring import by_area, by_objects, matched
from ..core.translation import translate
from .base import Algorithm

ANSWER, REFERENCE, PROBABILITY, OUTPUT = "ANSWER", "REFERENCE", "PROBABILITY", "OUTPUT"
IOU, PRECISION, RECALL = "IOU", "PRECISION", "RECALL"
OBJECT_PRECISION, OBJECT_RECALL = "OBJECT_PRECISION", "OBJECT_RECALL"
THRESHOLD, THRESHOLD_IOU = "SUGGESTED_THRESHOLD", "SUGGESTED_IOU"


class ScoreAlgorithm(Algorithm):
    """See the module's docstring."""

    NAME = "score"
    TAGS = ("accuracy", "iou", "precision", "recall", "ground truth", "reference", "validation", "threshold")

    def __init__(self, *arguments: Any):
        super().__init__(*arguments)
        self._destination = ""
        self._map = None

    def displayName(self) -> str:
        return translate("SegEarth", "Score an answer against reference polygons")

    def shortHelpString(self) -> str:
        what = translate("SegEarth", "Tells how right an answer is, judged by polygons that you trust.")
        area = translate(
            "SegEarth", "IoU, precision and recall by ground area; precision and recall also by objects."
        )
        same = translate("SegEarth", "A polygon is right where it shares half of the union with one of them.")
        threshold = translate(
            "SegEarth",
            "With the answer's probability map, the threshold that would have suited best is suggested.",
        )
        return f"{what} {area} {same} {threshold}"

    def initAlgorithm(self, configuration: Optional[dict] = None) -> None:
        polygons = QgsProcessing.SourceType.TypeVectorPolygon
        kept = translate("SegEarth", "Probability map")
        self.add(
            QgsProcessingParameterFeatureSource(ANSWER, translate("SegEarth", "Answer"), [polygons]),
            QgsProcessingParameterFeatureSource(REFERENCE, translate("SegEarth", "Reference"), [polygons]),
            QgsProcessingParameterRasterLayer(PROBABILITY, kept, optional=True),
            QgsProcessingParameterFeatureSink(
                OUTPUT, translate("SegEarth", "Right, wrong and missed"), polygons, None, True, False
            ),
        )
        for name, title in (
            (IOU, translate("SegEarth", "Intersection over union")),
            (PRECISION, translate("SegEarth", "Precision by area")),
            (RECALL, translate("SegEarth", "Recall by area")),
            (OBJECT_PRECISION, translate("SegEarth", "Precision by objects")),
            (OBJECT_RECALL, translate("SegEarth", "Recall by objects")),
            (THRESHOLD, translate("SegEarth", "Suggested threshold")),
            (THRESHOLD_IOU, translate("SegEarth", "Intersection over union at the suggested threshold")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, title))

    def prepare(self, values: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> None:
        layer = self.parameterAsRasterLayer(values, PROBABILITY, context)
        if layer is None:
            return
        self._map = (file_of(layer), layer.crs(), layer.name())
        if self._map[0] is None:
            raise ImageUnreadable(layer.name(), "it is not a file on this machine")

    def process(
        self, values: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        answer, reference = (self.source(values, name, context) for name in (ANSWER, REFERENCE))
        crs, transforms = answer.sourceCrs(), context.transformContext()
        found, truth = (
            geometries_in(each.getFeatures(), each.sourceCrs(), crs, transforms, each.sourceName())
            for each in (answer, reference)
        )
        area = by_area(compare(truth, found), ground_area(crs, transforms))
        feedback.setProgress(40)
        pairs = matched(found, truth)
        objects = by_objects(pairs, len(found), len(truth))
        feedback.setProgress(80)
        scores = {
            IOU: area.iou,
            PRECISION: area.precision,
            RECALL: area.recall,
            OBJECT_PRECISION: objects.precision,
            OBJECT_RECALL: objects.recall,
        }
        if self._map is not None:
            scores.update(self._suggested(reference, transforms))
        for name, value in scores.items():
            feedback.pushInfo(f"{name}: {value:.3f}")
        if values.get(OUTPUT):
            self._write_outcomes(values, context, crs, pairs, found, truth)
            return {**scores, OUTPUT: self._destination}
        return scores

    def postProcessAlgorithm(
        self, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Main thread again: a layer may be styled here."""
        layer = QgsProcessingUtils.mapLayerFromString(self._destination, context)
        if layer is not None:
            paint_by_category(layer, "outcome", outcomes())
        return {}

    def _suggested(self, reference, transforms) -> dict[str, float]:
        from ..core.best_threshold import best_threshold  # brings numpy: QGIS's start need not wait for that

        file, crs, name = self._map
        whose = reference.sourceCrs(), crs, transforms, reference.sourceName()
        truth = geometries_in(reference.getFeatures(), *whose)
        try:
            threshold, overlap = best_threshold(file, truth)
        except OSError as error:
            raise ImageUnreadable(name, str(error)) from error
        return {THRESHOLD: threshold, THRESHOLD_IOU: overlap}

    def _write_outcomes(self, values, context, crs, pairs, found, truth) -> None:
        shape = QgsWkbTypes.Type.MultiPolygon
        sink, self._destination = self.sink(values, OUTPUT, context, _fields(), shape, crs)
        self.write(sink, _outcomes(pairs, found, truth), values, OUTPUT)


def _fields() -> QgsFields:
    fields = QgsFields()
    fields.append(QgsField("outcome", QVariant.String))
    return fields


def _outcomes(
    pairs: Sequence[tuple[int, int]], found: Sequence[QgsGeometry], truth: Sequence[QgsGeometry]
) -> Iterator[QgsFeature]:
    """The answer's polygons, right or wrong, and those of the reference that were missed."""
    right, hit = ({pair[side] for pair in pairs} for side in (0, 1))
    known = [("right" if number in right else "wrong", shape) for number, shape in enumerate(found)]
    known += [("missed", shape) for number, shape in enumerate(truth) if number not in hit]
    for outcome, shape in known:
        feature = QgsFeature(_fields())
        whole = QgsGeometry(shape)
        whole.convertToMultiType()
        feature.setGeometry(whole)
        feature.setAttributes([outcome])
        yield feature
