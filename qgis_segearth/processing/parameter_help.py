"""What each parameter of the asking algorithms does, as its tooltip and `qgis_process help` say it."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import QgsProcessingParameterDefinition

from ..core.translation import translate
from . import form


def with_help(
    parameters: Iterable[QgsProcessingParameterDefinition], words: dict[str, str]
) -> list[QgsProcessingParameterDefinition]:
    """The parameters, each explained. words: by name, beside those of `asking` and `drawing`."""
    known, explained = {**asking(), **drawing(), **words}, list(parameters)
    for parameter in explained:
        parameter.setHelp(known[parameter.name()])
    return explained


def asking() -> dict[str, str]:
    """What is asked, and who answers."""
    return {
        form.INPUT: translate("SegEarth", "The raster layer that is looked at, in its own CRS."),
        form.QUESTION: translate("SegEarth", "What to look for, in English, such as: swimming pools."),
        form.EXTENT: translate(
            "SegEarth", "Only this part is looked at; left empty, all of the image. Needed without an image."
        ),
        form.ENGINE: translate(
            "SegEarth", "The model that answers. “List models” in this toolbox says which are installed."
        ),
        form.COMPARE_WITH: translate(
            "SegEarth", "A second engine for the same question: the layer then shows where both agree."
        ),
        form.DETAIL: translate(
            "SegEarth",
            "How closely to look. overview: once at the whole (Overview). 2x, 4x: window by window, so many "
            "times closer. native: Every pixel of the image. Closer looks take longer.",
        ),
        form.PROBABILITY: translate(
            "SegEarth",
            "A raster with how sure the engine is of each pixel, 0 to 1: other polygons can be drawn from it "
            "later.",
        ),
    }


def drawing() -> dict[str, str]:
    """How polygons are drawn."""
    return {
        form.THRESHOLD: translate(
            "SegEarth",
            "A pixel belongs to the answer from this probability on, 0.5 is 50 %. Lower finds more, and more "
            "that is wrong.",
        ),
        form.MINIMUM_AREA: translate(
            "SegEarth", "Polygons that cover less ground are left out; 0 keeps all."
        ),
        form.SIMPLIFY: translate(
            "SegEarth", "How far an outline may move to have fewer corners; 0 keeps the pixels' edges."
        ),
        form.SQUARE: translate("SegEarth", "Gives outlines right angles, as buildings have them."),
        form.LABEL_THRESHOLDS: translate(
            "SegEarth",
            "Where an answer names several things: a label and a threshold of its own in each row. "
            "Usually empty.",
        ),
    }
