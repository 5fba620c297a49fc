"""The layer that shows what was gained, lost and kept between two layers."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from typing import Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsField,
    QgsFields,
    QgsLayerMetadata,
    QgsMapLayer,
    QgsMemoryProviderUtils,
    QgsProject,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QVariant

from .category_style import changes, paint_by_category, tell_areas
from .changes import Change
from .layers import ANSWER_PROPERTY, CHANGES_PROPERTY, is_shown, put_on_map, replace_features
from .naming import Compared
from .whole_crs import set_crs, whole_crs

HIDES_PROPERTY = "segearth_hides"
"""Qt property of a layer of changes: ids of the layers that were switched off for it."""
PAIR_PROPERTY = "segearth/changes_of"
"""Custom property of a layer of changes: ids of the two layers that it compares, the earlier one first."""


def change_layer(
    compared: Compared, pieces: Sequence[Change], crs: QgsCoordinateReferenceSystem
) -> QgsVectorLayer:
    """In memory, coloured by what happened. In the main thread."""
    crs = whole_crs(crs)
    layer = QgsMemoryProviderUtils.createMemoryLayer(
        compared.name, _fields(), QgsWkbTypes.Type.MultiPolygon, crs
    )
    set_crs(layer, crs)  # one without a code too
    layer.setCustomProperty(CHANGES_PROPERTY, f"changes_{uuid.uuid4().hex}")
    layer.setCustomProperty(PAIR_PROPERTY, list(compared.ids))
    paint_by_category(layer, "change", changes())
    fill(layer, compared, pieces)
    return layer


def fill(layer: QgsVectorLayer, compared: Compared, pieces: Sequence[Change]) -> None:
    """These changes instead of those that it shows. In the main thread."""
    layer.setName(compared.name)
    layer.setMetadata(_metadata(layer, compared))
    replace_features(layer, [_feature(each, compared) for each in pieces])
    tell_areas(layer, {kind: sum(each.area for each in pieces if each.kind == kind) for kind in changes()})


def show_instead(project: QgsProject, layer: QgsVectorLayer, others: Sequence[QgsVectorLayer]) -> bool:
    """Puts a layer of changes on the map, or shows it again there, and switches the answers among the others
    off: they would mix their colours with its own. Whether there were any; `MapChanges` switches them on."""
    node = project.layerTreeRoot().findLayer(layer.id())
    if node is not None:
        node.setItemVisibilityCheckedParentRecursive(True)
        node.setExpanded(True)
    answers = [each for each in others if each.customProperty(ANSWER_PROPERTY) is not None]
    ids = [each.id() for each in answers if is_shown(project, each)]
    if node is None:
        layer.setProperty(HIDES_PROPERTY, ids)
        put_on_map(project, layer)
    switch(project, ids, on=False)
    return bool(ids)


def switch(project: QgsProject, ids: Sequence[str], *, on: bool) -> None:
    """Layers in the layer tree, those of them that are still there."""
    for node in filter(None, map(project.layerTreeRoot().findLayer, ids)):
        node.setItemVisibilityChecked(on)


def is_change_layer(layer: Optional[QgsMapLayer]) -> bool:
    """Whether it shows changes."""
    return layer is not None and layer.customProperty(CHANGES_PROPERTY) is not None


def change_layer_of(project: QgsProject, ids: tuple[str, str]) -> Optional[QgsVectorLayer]:
    """The layer in memory that compares these two already."""
    return next(
        (
            layer
            for layer in project.mapLayers().values()
            if is_change_layer(layer)
            and layer.providerType() == "memory"
            and layer.customProperty(PAIR_PROPERTY) == list(ids)
        ),
        None,
    )


def layers_to_export(project: QgsProject) -> list[QgsVectorLayer]:
    """Answers and changes, topmost first."""
    return [
        layer
        for layer in project.layerTreeRoot().layerOrder()
        if is_change_layer(layer) or layer.customProperty(ANSWER_PROPERTY) is not None
    ]


def _fields() -> QgsFields:
    fields = QgsFields()
    for name, kind in (
        ("change", QVariant.String),
        ("area_m2", QVariant.Double),
        ("before", QVariant.String),
        ("after", QVariant.String),
    ):
        fields.append(QgsField(name, kind))
    return fields


def _feature(change: Change, compared: Compared) -> QgsFeature:
    feature = QgsFeature(_fields())
    feature.setGeometry(change.shape)
    feature.setAttributes([change.kind, change.area, compared.before, compared.after])
    return feature


def _metadata(layer: QgsVectorLayer, compared: Compared) -> QgsLayerMetadata:
    metadata = QgsLayerMetadata()
    metadata.setIdentifier(str(uuid.uuid4()))
    metadata.setType("dataset")
    metadata.setTitle(compared.name)
    metadata.setCrs(layer.crs())
    metadata.setLicenses(list(compared.licences))
    metadata.setAbstract(compared.reply)
    metadata.setHistory([*compared.history, f"reply: {compared.reply}"])
    return metadata
