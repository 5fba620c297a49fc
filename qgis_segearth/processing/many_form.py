"""What `segearth:askmany` wants to know beside what every question does (`form`)."""

from __future__ import annotations

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorDestination,
)

from ..core.settings import Settings
from ..core.translation import translate
from . import form
from .parameter_help import with_help

QUESTIONS, AREAS, AREA_NAME = "QUESTIONS", "AREAS", "AREA_NAME"
KEEP = "KEEP_OTHER_SETTINGS"


def main(defaults: Settings, image: str) -> list[QgsProcessingParameterDefinition]:
    """The parameters that most users fill in. image: id of the one that dialogs begin with, "" for QGIS's own
    choice; scripts and models name theirs."""
    polygons = QgsProcessing.SourceType.TypeVectorPolygon
    areas, name = translate("SegEarth", "Areas"), translate("SegEarth", "Field with the areas' names")
    questions, answers = (
        translate("SegEarth", "Questions, one per line"),
        translate("SegEarth", "Answers (GeoPackage)"),
    )
    raster = QgsProcessingParameterRasterLayer(form.INPUT, translate("SegEarth", "Image"))
    if image:
        raster.setGuiDefaultValueOverride(image)
    parameters = [
        raster,
        QgsProcessingParameterString(QUESTIONS, questions, multiLine=True),
        QgsProcessingParameterFeatureSource(AREAS, areas, [polygons], optional=True),
        QgsProcessingParameterField(AREA_NAME, name, parentLayerParameterName=AREAS, optional=True),
        form.engine(defaults),
        QgsProcessingParameterVectorDestination(form.OUTPUT, answers, polygons),
    ]
    return with_help(parameters, _help())


def rare(defaults: Settings) -> list[QgsProcessingParameterDefinition]:
    """Those that most users never touch."""
    others = translate("SegEarth", "Keep answers with other settings")
    keep = QgsProcessingParameterBoolean(KEEP, others, False)
    return with_help([*form.drawing(defaults), form.detail(defaults), keep], _help())


def _help() -> dict[str, str]:
    """What the parameters do that `segearth:ask` does not have."""
    return {
        QUESTIONS: translate("SegEarth", "Each line is asked about each area, in English."),
        AREAS: translate(
            "SegEarth",
            "Polygons: what is found lies inside of them. Left empty, all of the image is one area.",
        ),
        AREA_NAME: translate(
            "SegEarth", "Its values name the areas in the answers and in the table; left empty, numbers do."
        ),
        form.OUTPUT: translate(
            "SegEarth", "A file that is there already is added to, so that a batch goes on where it stopped."
        ),
        KEEP: translate(
            "SegEarth",
            "Off: an answer replaces what the same question about the same area found with other settings. "
            "On: both stay in the file, for comparing; their polygons lie above each other.",
        ),
    }
