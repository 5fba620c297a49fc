"""The map's right-click menu: "Segment visible extent", "Ask about here", "Ask inside this polygon"."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from qgis.core import QgsGeometry
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QMenu

from ..core.area_name import area_name
from ..core.place import Place, around, polygon_at
from ..core.translation import translate
from .icons import icon

CHARACTERS_SHOWN = 40


class Asks(Protocol):
    """Who asks. question: what stands in the box, "" where there is none."""

    def question(self) -> str: ...

    def segment_visible_extent(self) -> None: ...

    def ask_at(self, place: Place) -> None: ...


class CanvasMenu(QObject):
    """Adds its entries each time the menu is about to show."""

    def __init__(self, canvas: QgsMapCanvas, asks: Asks):
        super().__init__(canvas)
        self._canvas = canvas
        self._asks = asks
        canvas.contextMenuAboutToShow.connect(self._add)

    def remove(self) -> None:
        """Leaves the menu as QGIS made it."""
        self._canvas.contextMenuAboutToShow.disconnect(self._add)
        self.deleteLater()

    def _add(self, menu: QMenu, event: QgsMapMouseEvent) -> None:
        settings, point = self._canvas.mapSettings(), event.mapPoint()
        menu.addSeparator()
        self._entry(menu, "segment_visible_extent", self._entry_text(), self._asks.segment_visible_extent)
        here = around(point, settings)
        self._entry(
            menu, "ask_here", translate("SegEarth", "Ask about here"), lambda: self._asks.ask_at(here)
        )
        found = polygon_at(point, settings, settings.layers())
        if found is not None:
            layer, feature = found
            name = area_name(layer, [feature])
            inside = Place.within(QgsGeometry(feature.geometry()), layer.crs(), name)
            text = translate("SegEarth", "Ask inside this polygon")
            self._entry(menu, "ask_inside", text, lambda: self._asks.ask_at(inside))

    def _entry(self, menu: QMenu, name: str, text: str, act: Callable[[], None]) -> None:
        entry = menu.addAction(icon("segearth"), text)
        entry.setObjectName(f"segearth_{name}")
        entry.triggered.connect(lambda _checked: act())

    def _entry_text(self) -> str:
        question = self._asks.question().replace("&", "&&")
        if not question:
            return translate("SegEarth", "Segment visible extent…")
        if len(question) > CHARACTERS_SHOWN:
            question = question[: CHARACTERS_SHOWN - 1] + "…"
        return translate("SegEarth", "Segment visible extent: “{}”").format(question)
