"""`Outlines`: polygons of a layer, outlined on the map so that the image within stays to be seen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Optional

from qgis.core import QgsFeatureRequest, QgsGeometry, QgsVectorLayer, QgsWkbTypes
from qgis.gui import QgsHighlight, QgsMapCanvas, QgsRubberBand
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QPalette

HALO = QColor(255, 255, 255, 200)
"""Around the line: it is seen on dark and on bright ground."""


class Outlines:
    """Of the chosen polygons, and a stronger one of what the mouse points at. QGIS's own selection would
    paint over both."""

    def __init__(self, canvas: QgsMapCanvas):
        self._canvas = canvas
        self._chosen: Optional[QgsRubberBand] = None
        self._pointed: Optional[QgsHighlight] = None

    def choose(self, layer: Optional[QgsVectorLayer], ids: Sequence[int]) -> None:
        """In place of those that were chosen before; no ids for none."""
        if self._chosen is not None:
            self._canvas.scene().removeItem(self._chosen)
            self._chosen = None
        if layer is None or not ids:
            return
        self._chosen = QgsRubberBand(self._canvas, QgsWkbTypes.GeometryType.PolygonGeometry)
        self._chosen.setFillColor(QColor(Qt.GlobalColor.transparent))
        self._chosen.setStrokeColor(self._colour())
        self._chosen.setSecondaryStrokeColor(HALO)
        self._chosen.setWidth(2)
        self._chosen.setToGeometry(_shape(layer, ids), layer)

    def point_at(self, layer: Optional[QgsVectorLayer], ids: Sequence[int]) -> None:
        """Likewise, for what the mouse points at."""
        if self._pointed is not None:
            self._canvas.scene().removeItem(self._pointed)
            self._pointed = None
        if layer is None or not ids:
            return
        self._pointed = QgsHighlight(self._canvas, _shape(layer, ids), layer)
        self._pointed.setColor(self._colour())
        self._pointed.setFillColor(QColor(Qt.GlobalColor.transparent))
        self._pointed.setWidth(5)
        self._pointed.show()

    def _colour(self) -> QColor:
        return self._canvas.palette().color(QPalette.ColorRole.Highlight)


def _shape(layer: QgsVectorLayer, ids: Sequence[int]) -> QgsGeometry:
    request = QgsFeatureRequest().setFilterFids(list(ids)).setNoAttributes()
    return QgsGeometry.collectGeometry([each.geometry() for each in layer.getFeatures(request)])
