"""What `segearth:ask` wants to know and what it gives: names, parameters, outputs."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputDefinition,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from ..core.question import DETAILS, Question
from ..core.settings import Settings
from ..core.translation import translate

INPUT, QUESTION, ENGINE, THRESHOLD = "INPUT", "QUESTION", "ENGINE", "THRESHOLD"
MINIMUM_AREA, SIMPLIFY, DETAIL, EXTENT = "MINIMUM_AREA", "SIMPLIFY", "DETAIL", "EXTENT"
OUTPUT, REPLY, COUNT, AREA = "OUTPUT", "REPLY", "COUNT", "AREA"


def parameters(question: Question, output: str = "memory:") -> dict[str, Any]:
    """The form filled in for a question; the image comes by INPUT or by an errand."""
    return {
        QUESTION: question.text,
        ENGINE: question.engine,
        THRESHOLD: question.threshold,
        MINIMUM_AREA: question.minimum_area,
        SIMPLIFY: question.simplify,
        DETAIL: question.detail,
        OUTPUT: output,
    }


def definitions(defaults: Settings) -> list[QgsProcessingParameterDefinition]:
    """All parameters; those that most users never touch are folded away as advanced."""
    advanced = _advanced(defaults)
    for parameter in advanced:
        parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
    return [*_main(defaults), *advanced]


def outputs() -> list[QgsProcessingOutputDefinition]:
    """What a model can use beside the layer."""
    return [
        QgsProcessingOutputString(REPLY, translate("SegEarth", "Reply")),
        QgsProcessingOutputNumber(COUNT, translate("SegEarth", "Number of polygons")),
        QgsProcessingOutputNumber(AREA, translate("SegEarth", "Area in m²")),
    ]


def _main(defaults: Settings) -> list[QgsProcessingParameterDefinition]:
    polygons = QgsProcessing.SourceType.TypeVectorPolygon
    return [
        QgsProcessingParameterRasterLayer(INPUT, translate("SegEarth", "Image"), optional=True),
        QgsProcessingParameterString(QUESTION, translate("SegEarth", "Question")),
        QgsProcessingParameterExtent(EXTENT, translate("SegEarth", "Extent"), optional=True),
        QgsProcessingParameterString(ENGINE, translate("SegEarth", "Engine"), defaults.engine),
        QgsProcessingParameterFeatureSink(OUTPUT, translate("SegEarth", "Answer"), polygons),
    ]


def _advanced(defaults: Settings) -> list[QgsProcessingParameterDefinition]:
    number = QgsProcessingParameterNumber.Type.Double
    threshold, area = translate("SegEarth", "Threshold"), translate("SegEarth", "Minimum area (m²)")
    simplify, detail = translate("SegEarth", "Simplify (pixels)"), translate("SegEarth", "Detail")
    return [
        QgsProcessingParameterNumber(THRESHOLD, threshold, number, defaults.threshold, False, 0.01, 0.99),
        QgsProcessingParameterNumber(MINIMUM_AREA, area, number, defaults.minimum_area, False, 0),
        QgsProcessingParameterNumber(SIMPLIFY, simplify, number, defaults.simplify, False, 0),
        QgsProcessingParameterEnum(DETAIL, detail, list(DETAILS), False, defaults.detail, False, True),
    ]
