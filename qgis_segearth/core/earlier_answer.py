"""Which answer is most likely to be compared with another one."""

from __future__ import annotations

from typing import Optional

from qgis.core import QgsCoordinateTransform, QgsCsException, QgsProject, QgsRectangle, QgsVectorLayer

from .asked_ground import Ground
from .layers import LABELS_PROPERTY, answer_layers
from .provenance import written_facts

MOSTLY = 0.9
"""Intersection over union of two extents from which on they are about the same ground."""
WORD = 4
"""Letters of a word that says what a question is about."""


def earlier_answer(project: QgsProject, layer: QgsVectorLayer) -> Optional[QgsVectorLayer]:
    """Another answer that has polygons, never one about another place. In the main thread.

    A similar question comes before others, then another image before the same, the same question before a
    similar one, the same ground before a part of it, and the newest first."""
    others = (each for each in answer_layers(project) if each.id() != layer.id() and each.featureCount())
    shared = ((each, shared_extent(each, layer)) for each in others)
    here = [(each, share) for each, share in shared if share > 0]
    here.sort(key=lambda found: str(written_facts(found[0])["asked_at"]), reverse=True)
    return min(here, key=lambda found: _unlikeness(found[0], layer, found[1]), default=(None, 0.0))[0]


def _unlikeness(other: QgsVectorLayer, layer: QgsVectorLayer, share: float) -> tuple:
    then, now = written_facts(other), written_facts(layer)
    return (
        not _are_similar(other, layer),
        then["image"] == now["image"],
        then["question"] != now["question"],
        share < MOSTLY,
    )


def _are_similar(other: QgsVectorLayer, layer: QgsVectorLayer) -> bool:
    return bool(_topics(other) & _topics(layer))


def _topics(layer: QgsVectorLayer) -> set[str]:
    """The question, and what the answer speaks of: its labels, else the longer words."""
    question = str(written_facts(layer)["question"]).casefold()
    words = [word.strip("?!.,;:") for word in question.split()]
    labels = map(str.casefold, layer.customProperty(LABELS_PROPERTY) or [])
    return {question, *(list(labels) or [word for word in words if len(word) >= WORD])}


def shared_extent(other: QgsVectorLayer, layer: QgsVectorLayer) -> float:
    """Intersection over union of what two were asked about, 0 to 1; 1 where one of them does not say."""
    grounds = Ground.told_by(other), Ground.told_by(layer)
    if None in grounds:
        return 1.0
    try:
        then = _box(grounds[0], grounds[1])
    except QgsCsException:  # it has no place there
        return 0.0
    now = grounds[1].shape.boundingBox()
    both = then.intersect(now).area()
    union = then.area() + now.area() - both
    return both / union if union else 0.0


def _box(ground: Ground, beside: Ground) -> QgsRectangle:
    """In the CRS of the other one."""
    box = ground.shape.boundingBox()
    if ground.crs == beside.crs or not (ground.crs.isValid() and beside.crs.isValid()):
        return box
    way = QgsCoordinateTransform(ground.crs, beside.crs, QgsProject.instance().transformContext())
    return way.transformBoundingBox(box)
