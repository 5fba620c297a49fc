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
    QgsProcessingParameterMatrix,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from ..core.engine_names import known_engines
from ..core.problems import from_problem
from ..core.question import DETAILS, RIGHT_ANGLES, Drawing, Question
from ..core.settings import Settings
from ..core.translation import translate

INPUT, QUESTION, ENGINE, THRESHOLD = "INPUT", "QUESTION", "ENGINE", "THRESHOLD"
MINIMUM_AREA, SIMPLIFY, SQUARE, DETAIL = "MINIMUM_AREA", "SIMPLIFY", "RIGHT_ANGLES", "DETAIL"
EXTENT, PROBABILITY, COMPARE_WITH = "EXTENT", "PROBABILITY", "COMPARE_WITH"
LABEL_THRESHOLDS = "LABEL_THRESHOLDS"
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
        LABEL_THRESHOLDS: [part for pair in question.label_thresholds for part in pair],
        **({COMPARE_WITH: question.compare_with} if question.compare_with else {}),
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


def second_engine(defaults: Settings) -> QgsProcessingParameterDefinition:
    """Another of the engines' names; none unless it is filled in."""
    names, title = known_engines(defaults.engine), translate("SegEarth", "Ask also")
    return QgsProcessingParameterEnum(COMPARE_WITH, title, names, False, None, True, True)


def without_engine(values: dict[str, Any]) -> dict[str, Any]:
    """The values but the engines' names, which may be those of checkpoints that no form has listed yet."""
    return {name: value for name, value in values.items() if name not in (ENGINE, COMPARE_WITH)}


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
        label_thresholds(),
    ]


def label_thresholds() -> QgsProcessingParameterDefinition:
    """A table of labels, each with a threshold; usually empty."""
    headings = [translate("SegEarth", "Label"), translate("SegEarth", "Threshold")]
    title = translate("SegEarth", "Thresholds of single targets")
    return QgsProcessingParameterMatrix(LABEL_THRESHOLDS, title, 0, False, headings, None, True)


def choice(name: str, title: str, words, default: str) -> QgsProcessingParameterEnum:
    """One of some words, which scripts and `qgis_process` give as they are."""
    return QgsProcessingParameterEnum(name, title, list(words), False, default, False, True)


def drawing_of(algorithm: QgsProcessingAlgorithm, values: dict, context: QgsProcessingContext) -> Drawing:
    """As it was filled in. Raises BackendProblem for a threshold that is no number."""
    return Drawing(
        threshold=algorithm.parameterAsDouble(values, THRESHOLD, context),
        minimum_area=algorithm.parameterAsDouble(values, MINIMUM_AREA, context),
        simplify=algorithm.parameterAsDouble(values, SIMPLIFY, context),
        right_angles=algorithm.parameterAsEnumString(values, SQUARE, context),
        label_thresholds=_own_thresholds(algorithm.parameterAsMatrix(values, LABEL_THRESHOLDS, context)),
    )


def _own_thresholds(cells: list[Any]) -> tuple[tuple[str, float], ...]:
    """Cells of the table, row by row; an empty row is none. Raises BackendProblem, as the backend would."""
    rows = ((str(label).strip(), str(value).strip()) for label, value in zip(cells[::2], cells[1::2]))
    try:
        return tuple((label, float(value)) for label, value in rows if label or value)
    except ValueError as error:
        raise from_problem({"code": "setting-invalid", "detail": str(error)}) from error


def question_of(
    algorithm: QgsProcessingAlgorithm, values: dict, context: QgsProcessingContext, text: str
) -> Question:
    """`text` with the settings as they were filled in."""
    question = Question(
        text=text,
        engine=algorithm.parameterAsString(values, ENGINE, context),
        detail=algorithm.parameterAsEnumString(values, DETAIL, context),
        compare_with=algorithm.parameterAsString(values, COMPARE_WITH, context),
    )
    return question.drawn(drawing_of(algorithm, values, context))
