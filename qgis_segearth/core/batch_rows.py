"""What the tables of a batch's file hold: the states of a run, and the rows of runs and of polygons."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.core import QgsFeature
from qgis.PyQt.QtCore import QDateTime, Qt

from .answer import Answer
from .batch import Item
from .provenance import Fact
from .question import written_thresholds

DONE, NOT_JUDGED, FAILED, EXPORTED = "done", "not judged", "failed", "exported"
"""In the column `status`: answered; answered that the engine cannot tell; not answered; of
an answer that was asked elsewhere, which lies in a table of its own."""
ANSWERED = (DONE, NOT_JUDGED)
"""These need not be asked any more."""
OWN = {"area": str, "status": str, "error": str, "seconds": float}
"""Columns of `runs` beside the facts of provenance."""
WHOSE = (
    *("question", "area", "image", "engine", "threshold"),
    *("minimum_area", "simplify", "right_angles", "detail"),
)
"""Two failed runs that have these in common are the same one, tried again."""
DECIMALS = {"area_m2": 2, "score": 4}
"""Of numbers in `runs`: more would be shown as a tail of digits."""


def answered_row(item: Item, answer: Answer, facts: Mapping[str, Fact]) -> dict[str, Fact]:
    """Numbers as a person reads them; none where the engine cannot tell: 0 would say that nothing is
    there.

    facts: those of provenance, and `seconds`."""
    row = {**facts, "area": item.area.name, "status": DONE, "error": ""}
    if answer.answered:
        return {**row, **rounded(facts)}
    return {**row, **dict.fromkeys(DECIMALS), "polygons": None, "status": NOT_JUDGED}


def rounded(facts: Mapping[str, Fact]) -> dict[str, Fact]:
    """Those of `DECIMALS`."""
    return {
        name: None if facts[name] is None else round(facts[name], digits) for name, digits in DECIMALS.items()
    }


def answer_row(feature: QgsFeature, item: Item) -> dict[str, Fact]:
    known = feature.attributeMap()
    moment = known["asked_at"]
    if isinstance(moment, QDateTime):
        known["asked_at"] = moment.toUTC().toString(Qt.DateFormat.ISODateWithMs)
    return {**known, "area": item.area.name, "image": item.image, "run": item.run}


def settings_row(item: Item) -> dict[str, Fact]:
    """What is known of a run before it is asked."""
    question = item.question
    return {
        "question": question.text,
        "area": item.area.name,
        "image": item.image,
        "engine": question.engine,
        "threshold": question.threshold,
        "label_thresholds": written_thresholds(question.label_thresholds),
        "minimum_area": question.minimum_area,
        "simplify": question.simplify,
        "right_angles": question.right_angles,
        "detail": question.detail,
    }
