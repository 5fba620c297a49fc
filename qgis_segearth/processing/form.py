"""What algorithms want to know and what they give: names of parameters and outputs, and how they are made."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingOutputDefinition,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from ..core.engine_names import known_engines
from ..core.question import DETAILS, RIGHT_ANGLES, Drawing, Question
from ..core.settings import Settings
from ..core.translation import translate

INPUT, QUESTION, ENGINE, THRESHOLD = "INPUT", "QUESTION", "ENGINE", "THRESHOLD"
MINIMUM_AREA, SIMPLIFY, SQUARE, DETAIL = "MINIMUM_AREA", "SIMPLIFY", "RIGHT_ANGLES", "DETAIL"
EXTENT, PROBABILITY = "EXTENT", "PROBABILITY"
OUTPUT, REPLY, COUNT, AREA = "OUTPUT", "REPLY", "COUNT", "AREA"


def parameters(question: Question, output: str = "memory:") -> dict[str, Any]:
    """The form of `segearth:ask` filled in for a question; the image comes by INPUT or by an errand."""
    return {
        QUESTION: question.text,
        ENGINE: question.engine,
        THRESHOLD: question.threshold,
        MINIMUM_AREA: question.minimum_area,
        SIMPLIFY: question.simplify,
        SQUARE: question.right_angles,
        DETAIL: question.detail,
        OUTPUT: output,
    }


def ask_form(defaults: Settings) -> list[QgsProcessingParameterDefinition]:
    """The main parameters of `segearth:ask`."""
    polygons = QgsProcessing.SourceType.TypeVectorPolygon
    kept = translate("SegEarth", "Probability map")
    return [
        QgsProcessingParameterRasterLayer(INPUT, translate("SegEarth", "Image"), optional=True),
        QgsProcessingParameterString(QUESTION, translate("SegEarth", "Question")),
        QgsProcessingParameterExtent(EXTENT, translate("SegEarth", "Extent"), optional=True),
        engine(defaults),
        QgsProcessingParameterFeatureSink(OUTPUT, translate("SegEarth", "Answer"), polygons),
        QgsProcessingParameterRasterDestination(PROBABILITY, kept, None, True, False),
    ]


def outputs() -> list[QgsProcessingOutputDefinition]:
    """What a model can use beside the layer."""
    return [
        QgsProcessingOutputString(REPLY, translate("SegEarth", "Reply")),
        QgsProcessingOutputNumber(COUNT, translate("SegEarth", "Number of polygons")),
        QgsProcessingOutputNumber(AREA, translate("SegEarth", "Area in m²")),
    ]


def engine(defaults: Settings) -> QgsProcessingParameterDefinition:
    """One of the engines' names."""
    names = known_engines(defaults.engine)
    return choice(ENGINE, translate("SegEarth", "Engine"), names, defaults.engine)


def without_engine(values: dict[str, Any]) -> dict[str, Any]:
    """The values but the engine's name, which may be that of a checkpoint that no form has listed yet."""
    return {name: value for name, value in values.items() if name != ENGINE}


def detail(defaults: Settings) -> QgsProcessingParameterDefinition:
    """How closely to look."""
    return choice(DETAIL, translate("SegEarth", "Detail"), DETAILS, defaults.detail)


def drawing(defaults: Settings) -> list[QgsProcessingParameterDefinition]:
    """How polygons are drawn from probabilities."""
    number = QgsProcessingParameterNumber.Type.Double
    threshold, area = translate("SegEarth", "Threshold"), translate("SegEarth", "Minimum area (m²)")
    simplify, square = translate("SegEarth", "Simplify (pixels)"), translate("SegEarth", "Right angles")
    return [
        QgsProcessingParameterNumber(THRESHOLD, threshold, number, defaults.threshold, False, 0.01, 0.99),
        QgsProcessingParameterNumber(MINIMUM_AREA, area, number, defaults.minimum_area, False, 0),
        QgsProcessingParameterNumber(SIMPLIFY, simplify, number, defaults.simplify, False, 0),
        choice(SQUARE, square, RIGHT_ANGLES, defaults.right_angles),
    ]


def choice(name: str, title: str, words, default: str) -> QgsProcessingParameterEnum:
    """One of some words, which scripts and `qgis_process` give as they are."""
    return QgsProcessingParameterEnum(name, title, list(words), False, default, False, True)


def drawing_of(algorithm: QgsProcessingAlgorithm, values: dict, context: QgsProcessingContext) -> Drawing:
    """As it was filled in."""
    return Drawing(
        threshold=algorithm.parameterAsDouble(values, THRESHOLD, context),
        minimum_area=algorithm.parameterAsDouble(values, MINIMUM_AREA, context),
        simplify=algorithm.parameterAsDouble(values, SIMPLIFY, context),
        right_angles=algorithm.parameterAsEnumString(values, SQUARE, context),
    )


def question_of(
    algorithm: QgsProcessingAlgorithm, values: dict, context: QgsProcessingContext, text: str
) -> Question:
    """`text` with the settings as they were filled in."""
    question = Question(
        text=text,
        engine=algorithm.parameterAsString(values, ENGINE, context),
        detail=algorithm.parameterAsEnumString(values, DETAIL, context),
    )
    return question.drawn(drawing_of(algorithm, values, context))
