"""`Places`: finds the part of the map that the extent box means, and lets the user draw a rectangle."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from qgis.core import QgsGeometry, QgsMapLayer, QgsRectangle
from qgis.gui import QgsMapCanvas, QgsMapToolExtent, QgsRubberBand
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtGui import QPalette

from ..core.errors import NothingSelected
from ..core.file_source import extent_of
from ..core.place import Place, selection
from .extent_box import CLICKED, DRAWN, LAYER, SELECTED, VISIBLE, ExtentBox

if TYPE_CHECKING:
    from qgis.gui import QgisInterface


class Places(QObject):
    """A rectangle stays on the map for as long as it is what is asked about."""

    def __init__(self, box: ExtentBox, iface: QgisInterface, parent: QObject):
        super().__init__(parent)
        self._box = box
        self._iface = iface
        self._place: Optional[Place] = None
        self._before: tuple[str, Optional[Place]] = (VISIBLE, None)
        self._band: Optional[QgsRubberBand] = None
        self._tool: Optional[QgsMapToolExtent] = None
        self._tool_before = None
        box.chosen.connect(self._choose)

    def close(self) -> None:
        """Leaves nothing on the map."""
        self._end_drawing()
        self._show(None)

    def place(self, layer: Optional[QgsMapLayer]) -> Optional[Place]:
        """What the box means; None for what is seen. Raises NothingSelected."""
        kind = self._box.kind()
        if kind == LAYER and layer is not None:
            return Place(extent_of(layer), layer.crs())
        if kind in (DRAWN, CLICKED):
            return self._place
        if kind == SELECTED:
            found = selection(self._iface.activeLayer(), self._canvas().mapSettings())
            if found is None:
                raise NothingSelected
            return found
        return None

    def take(self, place: Place) -> None:
        """This is what the next question is about, until `give_back`."""
        self._end_drawing()
        if self._box.kind() != CLICKED:
            self._before = self._box.kind(), self._place
        self._box.choose(CLICKED)
        self._show(place)

    def give_back(self) -> None:
        """What was chosen before a place was taken is chosen again."""
        if self._box.kind() == CLICKED:
            kind, place = self._before
            self._box.choose(kind)
            self._show(place)

    def forget(self) -> None:
        """From now on what is seen is what is asked about."""
        self._end_drawing()
        self._box.choose(VISIBLE)
        self._show(None)

    # --- drawing ---

    def _choose(self, kind: str) -> None:
        if kind == CLICKED:
            return
        self._end_drawing()
        if kind == DRAWN:
            self._draw()
        else:
            self._show(None)

    def _draw(self) -> None:
        """The next drag on the map is the rectangle."""
        canvas = self._canvas()
        self._tool_before = canvas.mapTool()
        self._tool = QgsMapToolExtent(canvas)
        self._tool.extentChanged.connect(self._on_drawn)
        canvas.setMapTool(self._tool)

    def _on_drawn(self, extent: QgsRectangle) -> None:
        if not extent.isEmpty():
            self._end_drawing()
            self._show(Place(QgsRectangle(extent), self._canvas().mapSettings().destinationCrs()))

    def _end_drawing(self) -> None:
        if self._tool is None:
            return
        tool, self._tool = self._tool, None
        canvas = self._canvas()
        if canvas.mapTool() == tool:
            canvas.unsetMapTool(tool)
            if self._tool_before is not None:
                canvas.setMapTool(self._tool_before)
        tool.deleteLater()

    # --- showing ---

    def _show(self, place: Optional[Place]) -> None:
        self._place = place
        if self._band is not None:
            self._canvas().scene().removeItem(self._band)
            self._band = None
        if place is not None:
            self._band = QgsRubberBand(self._canvas())
            colour = self._canvas().palette().color(QPalette.ColorRole.Highlight)
            self._band.setStrokeColor(colour)
            colour.setAlpha(30)
            self._band.setFillColor(colour)
            self._band.setWidth(2)
            shape = place.region or QgsGeometry.fromRect(place.extent)
            self._band.setToGeometry(shape, place.crs)
        elif self._box.kind() == DRAWN:
            self._box.choose(VISIBLE)

    def _canvas(self) -> QgsMapCanvas:
        return self._iface.mapCanvas()
