"""`Preview`: what is found already lies on the map while a question goes on, and vanishes at its end."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Optional

from qgis.core import QgsGeometry, QgsProject, QgsWkbTypes
from qgis.gui import QgsMapCanvas, QgsRubberBand
from qgis.PyQt.QtCore import QObject, Qt
from qgis.PyQt.QtGui import QPalette

from ..core.layers import multipolygon
from ..core.raster import ImageSource
from .conversation import Conversation


class Preview(QObject):
    """Each piece of news is shown beside those before it."""

    def __init__(self, conversation: Conversation, canvas: QgsMapCanvas, parent: QObject):
        super().__init__(parent)
        self._canvas = canvas
        self._band: Optional[QgsRubberBand] = None
        conversation.found.connect(self.show)
        conversation.ended.connect(self.clear)
        QgsProject.instance().cleared.connect(self.clear)

    def show(self, features: Sequence[dict], source: ImageSource) -> None:
        """GeoJSON features in the source's CRS."""
        if getattr(source, "rows_down", False) or not features:  # their rows would run the other way
            return
        if self._band is None:
            self._band = self._new_band()
        shapes = [multipolygon(feature["geometry"]) for feature in features]
        self._band.addGeometry(QgsGeometry.collectGeometry(shapes), source.crs)

    def clear(self) -> None:
        """Nothing is under way."""
        if self._band is not None:
            self._canvas.scene().removeItem(self._band)
            self._band = None

    def _new_band(self) -> QgsRubberBand:
        band = QgsRubberBand(self._canvas, QgsWkbTypes.GeometryType.PolygonGeometry)
        colour = self._canvas.palette().color(QPalette.ColorRole.Highlight)
        band.setStrokeColor(colour)
        colour.setAlpha(40)
        band.setFillColor(colour)
        band.setLineStyle(Qt.PenStyle.DashLine)
        band.setWidth(2)
        return band
