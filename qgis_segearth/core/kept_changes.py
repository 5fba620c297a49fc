"""Layers of changes are in memory: the history keeps their polygons when the project is saved."""

from __future__ import annotations

from qgis.core import QgsFeature, QgsProject, QgsVectorLayer

from .change_layer import is_change_layer
from .errors import RunsUnreadable, RunsUnwritable
from .layers import CHANGES_PROPERTY, replace_features
from .log import log_error
from .run_files import store_of


def keep_changes(project: QgsProject) -> list[RunsUnwritable]:
    """Beside the project as it was just saved; tells what could not be kept. In the main thread."""
    store, failures = store_of(project), []
    for layer in _in_memory(project):
        if layer.featureCount():
            try:
                store.keep_layer(layer, layer.customProperty(CHANGES_PROPERTY))
            except RunsUnwritable as error:
                log_error(f"{layer.name()} is not kept: {error} {error.cause}")
                failures.append(error)
    return failures


def restore_changes(project: QgsProject) -> int:
    """Fills the layers of changes that have lost their polygons, and tells how many. In the main thread."""
    empty = [layer for layer in _in_memory(project) if layer.featureCount() == 0]
    return sum(_restored(layer, project) for layer in empty)


def _restored(layer: QgsVectorLayer, project: QgsProject) -> bool:
    try:
        kept = store_of(project).polygons(layer.customProperty(CHANGES_PROPERTY))
    except RunsUnreadable as error:
        log_error(f"{layer.name()} stays empty: {error} {error.cause}")
        return False
    replace_features(layer, [_fitting(each, layer) for each in kept])
    return True


def _fitting(kept: QgsFeature, layer: QgsVectorLayer) -> QgsFeature:
    """With the layer's columns: the table has one of its own (fid)."""
    feature = QgsFeature(layer.fields())
    feature.setGeometry(kept.geometry())
    known = kept.fields().names()
    feature.setAttributes([kept[name] if name in known else None for name in layer.fields().names()])
    return feature


def _in_memory(project: QgsProject) -> list[QgsVectorLayer]:
    layers = project.mapLayers().values()
    return [each for each in layers if is_change_layer(each) and each.providerType() == "memory"]
