"""Changing an answer's polygons by hand. Each change is one step of the layer's own undo stack."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from qgis.core import (
    QgsCoordinateTransformContext,
    QgsDistanceArea,
    QgsFeature,
    QgsField,
    QgsGeometry,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QVariant

from .translation import translate

EDITED_PROPERTY = "segearth/edited"
"""Custom property of an answer's layer whose polygons somebody has changed: sliders leave it alone."""
VERDICT, ACCEPTED = "verdict", "accepted"


def accept(layer: QgsVectorLayer, ids: Sequence[int]) -> None:
    """Marks polygons as seen and right, in a column that is made for it."""
    with _one_step(layer, translate("SegEarth", "Accept polygons")):
        if layer.fields().indexOf(VERDICT) < 0:
            layer.addAttribute(QgsField(VERDICT, QVariant.String))
        column = layer.fields().indexOf(VERDICT)
        for feature_id in ids:
            layer.changeAttributeValue(feature_id, column, ACCEPTED)


def reject(layer: QgsVectorLayer, ids: Sequence[int]) -> None:
    """Takes polygons away."""
    with _one_step(layer, translate("SegEarth", "Reject polygons")):
        layer.deleteFeatures(list(ids))


def merge(layer: QgsVectorLayer, ids: Sequence[int]) -> None:
    """Makes one polygon of several: the first one's label, the mean score by area."""
    features = [layer.getFeature(feature_id) for feature_id in ids]
    if len(features) < 2:
        return
    merged = QgsFeature(features[0])
    union = QgsGeometry.unaryUnion([feature.geometry() for feature in features])
    union.convertToMultiType()
    merged.setGeometry(union)
    areas = [feature["area_m2"] or 0 for feature in features]
    if sum(areas):
        merged["score"] = sum(a * (f["score"] or 0) for a, f in zip(areas, features)) / sum(areas)
    _measure(merged, layer)
    with _one_step(layer, translate("SegEarth", "Merge polygons")):
        layer.changeGeometry(merged.id(), merged.geometry())
        for name in ("score", "area_m2", "perimeter_m"):
            layer.changeAttributeValue(merged.id(), layer.fields().indexOf(name), merged[name])
        layer.deleteFeatures(list(ids[1:]))


def finish(layer: QgsVectorLayer) -> bool:
    """Ends the editing and keeps what was changed; whether that worked."""
    if not layer.isEditable():
        return True
    changed = layer.isModified()
    if not layer.commitChanges():
        return False
    if changed:
        layer.setCustomProperty(EDITED_PROPERTY, True)
    return True


def is_edited(layer: QgsVectorLayer) -> bool:
    """Whether somebody is changing its polygons, or has."""
    return layer.isEditable() or bool(layer.customProperty(EDITED_PROPERTY))


def _measure(feature: QgsFeature, layer: QgsVectorLayer) -> None:
    measure = QgsDistanceArea()
    if layer.crs().isValid():
        measure.setSourceCrs(layer.crs(), QgsCoordinateTransformContext())
        measure.setEllipsoid(layer.crs().ellipsoidAcronym() or "EPSG:7030")
    feature["area_m2"] = measure.measureArea(feature.geometry())
    feature["perimeter_m"] = measure.measurePerimeter(feature.geometry())


@contextmanager
def _one_step(layer: QgsVectorLayer, name: str) -> Iterator[None]:
    if not layer.isEditable():
        layer.startEditing()
    layer.beginEditCommand(name)
    try:
        yield
    except BaseException:
        layer.destroyEditCommand()
        raise
    layer.endEditCommand()
