"""What somebody draws into an answer's layer, with whatever tool, is measured and named as the answer's own
polygons are. Its score stays empty: no engine was asked."""

from __future__ import annotations

from collections.abc import Iterator

from qgis.core import (
    NULL,
    QgsEditFormConfig,
    QgsFeature,
    QgsFeatureRequest,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDateTime

from .corrections import BY_HAND
from .layers import ANSWER_PROPERTY, LABELS_PROPERTY, measured
from .measuring import MEASURED, measure


def drawn(layer: QgsVectorLayer) -> dict[int, QgsFeature]:
    """By id, the polygons that were added or got another outline since the editing began, as they are to be
    kept: measured, and what a new one lacks filled in."""
    buffer = layer.editBuffer()
    if buffer is None or not {*MEASURED} <= {*layer.fields().names()}:
        return {}
    added = buffer.addedFeatures()
    ids = [*added, *(each for each in buffer.changedGeometries() if each not in added)]
    request = QgsFeatureRequest().setFilterFids(ids)
    return {each.id(): _as_kept(each, layer, each.id() in added) for each in layer.getFeatures(request)}


def measured_features(layer: QgsVectorLayer) -> tuple[dict, ...]:
    """A layer's polygons without their outlines: enough to count and measure, also while they are edited."""
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
    by_hand = drawn(layer)
    found = (measured(by_hand.get(each.id(), each)) for each in layer.getFeatures(request))
    return tuple({"type": "Feature", "geometry": None, "properties": properties} for properties in found)


def fill_in(layer: QgsVectorLayer) -> None:
    """Writes that into what is being edited; before it is kept."""
    for feature_id, feature in drawn(layer).items():
        for name, value in _values(feature):
            layer.changeAttributeValue(feature_id, layer.fields().indexOf(name), value)


def ask_no_form(layer: QgsVectorLayer) -> None:
    """There is nothing to type in; who has chosen otherwise keeps that."""
    form = layer.editFormConfig()
    if form.suppress() == QgsEditFormConfig.FeatureFormSuppress.SuppressDefault:
        form.setSuppress(QgsEditFormConfig.FeatureFormSuppress.SuppressOn)
        layer.setEditFormConfig(form)


def _as_kept(feature: QgsFeature, layer: QgsVectorLayer, is_new: bool) -> QgsFeature:
    measure(feature, layer)
    labels = layer.customProperty(LABELS_PROPERTY) or []
    known = {
        "label": labels[0] if len(labels) == 1 else None,
        "question": layer.customProperty(ANSWER_PROPERTY),
        "engine": BY_HAND,
        "asked_at": QDateTime.currentDateTimeUtc(),
    }
    for name, value in known.items() if is_new else ():
        if value and name in feature.fields().names() and feature[name] in (None, NULL, ""):
            feature[name] = value
    return feature


def _values(feature: QgsFeature) -> Iterator[tuple[str, object]]:
    """That a polygon has."""
    for name in ("label", "question", "engine", "asked_at", *MEASURED):
        if name in feature.fields().names() and feature[name] not in (None, NULL):
            yield name, feature[name]
