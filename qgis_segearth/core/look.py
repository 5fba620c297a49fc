"""How a layer looks: colours, labels, opacity and what else a user may have chosen for it."""

from __future__ import annotations

from qgis.core import QgsMapLayer, QgsReadWriteContext, QgsVectorLayer
from qgis.PyQt.QtXml import QDomDocument

_Category = QgsMapLayer.StyleCategory
LOOK = (
    _Category.Symbology
    | _Category.Labeling
    | _Category.Diagrams
    | _Category.Rendering
    | _Category.MapTips
    | _Category.Notes
)
"""Columns, forms and properties are the other layer's own."""


def take_look(layer: QgsVectorLayer, other: QgsVectorLayer) -> None:
    """Makes a layer look like another one. In the thread of both."""
    document = QDomDocument()
    other.exportNamedStyle(document, QgsReadWriteContext(), LOOK)
    layer.importNamedStyle(document, LOOK)
