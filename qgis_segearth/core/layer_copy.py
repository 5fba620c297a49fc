"""A copy of a layer that may go to another thread, as the layer is seen now."""

from __future__ import annotations

from qgis.core import QgsFeatureRequest, QgsVectorLayer

from .look import take_look


def copy_of(layer: QgsVectorLayer) -> QgsVectorLayer:
    """With its style, metadata and properties, and with changes by hand that are not kept yet.

    QGIS's own clone has the polygons from before them. In the main thread.
    """
    if not layer.isModified():
        return layer.clone()
    copy = layer.materialize(QgsFeatureRequest())
    copy.setName(layer.name())
    copy.setCrs(layer.crs())
    take_look(copy, layer)
    copy.setMetadata(layer.metadata())
    for key in layer.customPropertyKeys():
        copy.setCustomProperty(key, layer.customProperty(key))
    return copy
