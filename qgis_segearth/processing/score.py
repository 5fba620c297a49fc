"""`segearth:score`: an answer, judged by polygons that somebody drew."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Optional

from qgis.core import (
    QgsFeature,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsProcessingUtils,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QVariant

from ..core import wording
from ..core.asked_ground import asked_ground
from ..core.category_style import outcomes, paint_by_category
from ..core.changes import Pair
from ..core.comparing import compare, shapes_of
from ..core.errors import ImageUnreadable
from ..core.file_source import file_of
from ..core.reprojecting import all_reprojected
from ..core.scoring import Inside, Objects, by_area
from ..core.translation import translate
from ..core.uncomparable import LabelUnknown
from .base import Algorithm

ANSWER, REFERENCE, LABEL, EXTENT = "ANSWER", "REFERENCE", "LABEL", "EXTENT"
PROBABILITY, OUTPUT = "PROBABILITY", "OUTPUT"
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
        self._ground: Optional[QgsGeometry] = None

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
        asked = translate(
            "SegEarth",
            "Only what lies in the extent is judged; left empty, that is what the answer was asked about.",
        )
        return f"{what} {area} {same} {asked} {threshold}"

    def initAlgorithm(self, configuration: Optional[dict] = None) -> None:
        polygons = QgsProcessing.SourceType.TypeVectorPolygon
        kept = translate("SegEarth", "Probability map")
        self.add(
            QgsProcessingParameterFeatureSource(ANSWER, translate("SegEarth", "Answer"), [polygons]),
            QgsProcessingParameterFeatureSource(REFERENCE, translate("SegEarth", "Reference"), [polygons]),
            _label(),
            QgsProcessingParameterRasterLayer(PROBABILITY, kept, optional=True),
            QgsProcessingParameterExtent(EXTENT, translate("SegEarth", "Extent"), optional=True),
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
        self._ground = self._asked(values, context)
        layer = self.parameterAsRasterLayer(values, PROBABILITY, context)
        if layer is None:
            return
        self._map = (file_of(layer), layer.crs(), layer.name())
        if self._map[0] is None:
            raise ImageUnreadable(layer.name(), "it is not a file on this machine")

    def process(
        self, values: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        pair = self._pair(values, context)
        if pair.ground is not None:
            extent = translate("SegEarth", "Extent")
            feedback.pushInfo(f"{extent}: {pair.ground.boundingBox().toString(2)}")
        truth, found = pair.inside()
        feedback.setProgress(20)
        area = by_area(compare(truth.shapes, found.shapes), pair.area)
        feedback.setProgress(50)
        outcome = Objects.of(found, truth)
        objects = outcome.score()
        feedback.setProgress(80)
        scores = {
            IOU: area.iou,
            PRECISION: area.precision,
            RECALL: area.recall,
            OBJECT_PRECISION: objects.precision,
            OBJECT_RECALL: objects.recall,
        }
        if self._map is not None:
            label = self.parameterAsString(values, LABEL, context)
            scores.update(self._suggested(truth, pair, label))
        for name, value in scores.items():
            feedback.pushInfo(f"{name}: {value:.3f}")
        if left_out := wording.outside(len(pair.before) - len(truth.objects)):
            feedback.pushInfo(left_out)
        if values.get(OUTPUT):
            self._write_outcomes(values, context, pair.after_crs, _outcomes(outcome, found, truth))
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

    def _asked(self, values: dict, context: QgsProcessingContext) -> Optional[QgsGeometry]:
        """The ground that is judged, in the answer's CRS; None where all of it is."""
        crs = self.source(values, ANSWER, context).sourceCrs()
        if not self.parameterAsExtent(values, EXTENT, context).isEmpty():
            return self.parameterAsExtentGeometry(values, EXTENT, context, crs)
        layer = self.parameterAsVectorLayer(values, ANSWER, context)
        return asked_ground(layer) if layer is not None else None

    def _pair(self, values: dict, context: QgsProcessingContext) -> Pair:
        answer, reference = (self.source(values, name, context) for name in (ANSWER, REFERENCE))
        label = self.parameterAsString(values, LABEL, context)
        return Pair(
            shapes_of(reference.getFeatures()),
            shapes_of(_labelled(answer, label) if label else answer.getFeatures()),
            reference.sourceCrs(),
            answer.sourceCrs(),
            context.transformContext(),
            before_name=reference.sourceName(),
            ground=self._ground,
        )

    def _suggested(self, truth: Inside, pair: Pair, label: str) -> dict[str, float]:
        from ..core.best_threshold import best_threshold  # brings numpy: QGIS's start need not wait for that

        file, crs, name = self._map
        shapes = all_reprojected(truth.shapes, pair.after_crs, crs, pair.transforms, pair.before_name)
        try:
            threshold, overlap = best_threshold(file, shapes, label)
        except OSError as error:
            raise ImageUnreadable(name, str(error)) from error
        return {THRESHOLD: threshold, THRESHOLD_IOU: overlap}

    def _write_outcomes(self, values, context, crs, features: Iterator[QgsFeature]) -> None:
        shape = QgsWkbTypes.Type.MultiPolygon
        sink, self._destination = self.sink(values, OUTPUT, context, _fields(), shape, crs)
        self.write(sink, features, values, OUTPUT)


def _label() -> QgsProcessingParameterString:
    label = QgsProcessingParameterString(LABEL, translate("SegEarth", "Label"), optional=True)
    label.setHelp(
        translate(
            "SegEarth",
            "Of an answer that names several things: only polygons with this label are judged, and the "
            "suggested threshold is its own. Left empty, all are judged together.",
        )
    )
    return label


def _labelled(answer: QgsProcessingFeatureSource, label: str) -> list[QgsFeature]:
    """Raises LabelUnknown."""
    column, groups = answer.fields().indexOf("label"), {}
    for feature in answer.getFeatures() if column >= 0 else ():
        groups.setdefault(feature[column], []).append(feature)
    if label not in groups:
        raise LabelUnknown(label, [each for each in groups if each])
    return groups[label]


def _fields() -> QgsFields:
    fields = QgsFields()
    fields.append(QgsField("outcome", QVariant.String))
    return fields


def _outcomes(objects: Objects, found: Inside, truth: Inside) -> Iterator[QgsFeature]:
    """The answer's polygons, right or wrong, and those of the reference that were missed."""
    right, hit = ({pair[side] for pair in objects.right} for side in (0, 1))
    known = [("right" if each in right else "wrong", found.shapes[each]) for each in sorted(objects.answers)]
    known += [("missed", truth.shapes[each]) for each in sorted(objects.references - hit)]
    for outcome, shape in known:
        feature = QgsFeature(_fields())
        whole = QgsGeometry(shape)
        whole.convertToMultiType()
        feature.setGeometry(whole)
        feature.setAttributes([outcome])
        yield feature
