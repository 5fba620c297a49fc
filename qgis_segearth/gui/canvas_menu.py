"""The map's right-click menu: "Segment visible extent"."""

from __future__ import annotations

from collections.abc import Callable

from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QMenu

from ..core.translation import translate
from .icons import icon

CHARACTERS_SHOWN = 40


class CanvasMenu(QObject):
    """Adds one entry each time the menu is about to show.

    question: gives the question in the box, "" where there is none. segment: called when the entry is taken.
    """

    def __init__(self, canvas: QgsMapCanvas, question: Callable[[], str], segment: Callable[[], None]):
        super().__init__(canvas)
        self._canvas = canvas
        self._question = question
        self._segment = segment
        canvas.contextMenuAboutToShow.connect(self._add)

    def remove(self) -> None:
        """Leaves the menu as QGIS made it."""
        self._canvas.contextMenuAboutToShow.disconnect(self._add)
        self.deleteLater()

    def _add(self, menu: QMenu, _event: object) -> None:
        menu.addSeparator()
        entry = menu.addAction(icon("segearth"), self._entry_text())
        entry.setObjectName("segearth_segment_visible_extent")
        entry.triggered.connect(lambda _checked: self._segment())

    def _entry_text(self) -> str:
        question = self._question().replace("&", "&&")
        if not question:
            return translate("SegEarth", "Segment visible extent…")
        if len(question) > CHARACTERS_SHOWN:
            question = question[: CHARACTERS_SHOWN - 1] + "…"
        return translate("SegEarth", "Segment visible extent: “{}”").format(question)
