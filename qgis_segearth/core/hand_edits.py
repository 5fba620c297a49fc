"""Changing an answer's polygons by hand. Each change is one step of the layer's own undo stack."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager

from qgis.core import (
    QgsFeature,
    QgsFeatureRequest,
    QgsField,
    QgsGeometry,
    QgsSpatialIndex,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QVariant

from .agreement import BETWEEN, LABELS, labels_in
from .comparing import union
from .corrections import ACCEPTED, VERDICT, Corrections
from .errors import NotWritable
from .measuring import measure
from .translation import translate

EDITED_PROPERTY = "segearth/edited"
"""Custom property of an answer's layer whose polygons somebody has changed: sliders leave it alone."""


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
    """Makes one polygon of several: the first one's label, what engines call each of them, the mean score by
    area. Nothing of such as have no area."""
    features = [layer.getFeature(feature_id) for feature_id in ids]
    shape = union([feature.geometry() for feature in features])
    if len(features) < 2 or shape.isEmpty():
        return
    merged = QgsFeature(features[0])
    shape.convertToMultiType()
    merged.setGeometry(shape)
    areas = [feature["area_m2"] or 0 for feature in features]
    if sum(areas):
        merged["score"] = sum(a * (f["score"] or 0) for a, f in zip(areas, features)) / sum(areas)
    columns = ["score", "area_m2", "perimeter_m"]
    if layer.fields().indexOf(LABELS) >= 0:
        merged[LABELS] = BETWEEN.join(labels_in(BETWEEN.join(each[LABELS] or "" for each in features)))
        columns.append(LABELS)
    measure(merged, layer)
    with _one_step(layer, translate("SegEarth", "Merge polygons")):
        layer.changeGeometry(merged.id(), merged.geometry())
        for name in columns:
            layer.changeAttributeValue(merged.id(), layer.fields().indexOf(name), merged[name])
        layer.deleteFeatures(list(ids[1:]))


def hang_together(layer: QgsVectorLayer, ids: Sequence[int]) -> bool:
    """Whether several polygons touch or overlap, each with the next: only such make one."""
    request = QgsFeatureRequest().setFilterFids(list(ids)).setNoAttributes()
    left = {each.id(): each.geometry() for each in layer.getFeatures(request)}
    if len(left) < 2:
        return False
    index = QgsSpatialIndex()
    for feature_id, shape in left.items():
        index.addFeature(feature_id, shape.boundingBox())
    reached = [left.popitem()[1]]
    while reached and left:
        shape = reached.pop()
        near = [each for each in index.intersects(shape.boundingBox()) if each in left]
        reached += [left.pop(each) for each in near if shape.intersects(left[each])]
    return not left


def keep(layer: QgsVectorLayer) -> None:
    """Ends the editing and keeps what was changed. Raises NotWritable; it is being edited still, then."""
    if layer.isEditable() and not layer.commitChanges():
        raise NotWritable(layer.source(), "; ".join(layer.commitErrors()))


def uncommitted(layer: QgsVectorLayer) -> Corrections:
    """What the changes come to that are not kept yet: ours, and those made with the tools of QGIS.

    Told from the polygons before and now, so that undo and redo need no book-keeping. One that is gone was
    merged where the outline of another one covers it now, redrawn where a new one lies in its place, and
    rejected elsewhere.
    """
    buffer = layer.editBuffer()
    if buffer is None:
        return Corrections()
    outlines, deleted = buffer.changedGeometries(), set(buffer.deletedFeatureIds())
    before = _kept_outlines(layer, {*outlines, *deleted})
    gone = {feature_id: before[feature_id].pointOnSurface() for feature_id in deleted & {*before}}
    stayed = [
        shape
        for feature_id, shape in outlines.items()
        if feature_id not in deleted and not shape.equals(before[feature_id])
    ]
    counts: Counter[str] = Counter()
    for shape, itself in (
        *((shape, 1) for shape in stayed),
        *((new.geometry(), 0) for new in buffer.addedFeatures().values()),
    ):
        of = itself + _take_covered(gone, shape)
        counts["merged" if of > 1 else "redrawn" if of else "added"] += max(1, of)
    return Corrections(_accepted(layer), len(gone), counts["merged"], counts["redrawn"], counts["added"])


def is_edited(layer: QgsVectorLayer) -> bool:
    """Whether somebody is changing its polygons, or has."""
    return layer.isEditable() or bool(layer.customProperty(EDITED_PROPERTY))


def stays(layer: QgsVectorLayer) -> bool:
    """Whether its polygons are not to be drawn anew: they were changed by hand, or lie in a file."""
    return is_edited(layer) or layer.providerType() != "memory"


def _kept_outlines(layer: QgsVectorLayer, ids: Collection[int]) -> dict[int, QgsGeometry]:
    """As they were before the editing."""
    request = QgsFeatureRequest().setFilterFids(list(ids))
    return {each.id(): each.geometry() for each in layer.dataProvider().getFeatures(request)}


def _take_covered(gone: dict[int, QgsGeometry], shape: QgsGeometry) -> int:
    """Takes the polygons out that this shape covers, and tells how many those were. gone: a point in each."""
    if shape.isNull():
        return 0
    engine = QgsGeometry.createGeometryEngine(shape.constGet())
    engine.prepareGeometry()
    covered = [
        each for each, point in gone.items() if not point.isNull() and engine.contains(point.constGet())
    ]
    for feature_id in covered:
        del gone[feature_id]
    return len(covered)


def _accepted(layer: QgsVectorLayer) -> int:
    if layer.fields().indexOf(VERDICT) < 0:
        return 0
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
    return sum(each[VERDICT] == ACCEPTED for each in layer.getFeatures(request))


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
