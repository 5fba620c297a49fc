"""`ImageChoice`: the image that is asked about is the one the user looks at, until they choose one."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from typing import TYPE_CHECKING

from qgis.core import QgsMapLayer, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QObject

from ..core.file_source import extent_of
from .image_box import ImageBox

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

ASKED_ENTRY = ("SegEarth", "/askedImage")
"""Where a project keeps the id of the layer that was asked about last."""


class ImageChoice(QObject):
    """What was chosen by hand stays. Else a raster layer that is added is taken, then QGIS's active one, else
    the topmost that is to be seen; one that the view has left is given up for one that is in it. The one that
    was asked about last stays also when it is switched off, and is there again with its project."""

    def __init__(self, box: ImageBox, iface: QgisInterface, parent: QObject):
        super().__init__(parent)
        self._box = box
        self._iface = iface
        project, canvas = QgsProject.instance(), iface.mapCanvas()
        self._links = (
            (project.layersAdded, self._take_added),
            (project.layersWillBeRemoved, self._forget_removed),
            (project.layersRemoved, self._follow),
            (project.cleared, self._forget),
            (project.readProject, self._begin_anew),
            (iface.currentLayerChanged, self._follow),
            (canvas.extentsChanged, self._follow),
            (canvas.layersChanged, self._follow),
        )
        for signal, act in self._links:
            signal.connect(act)
        self._begin_anew()

    def close(self) -> None:
        """Listens no more."""
        for signal, act in self._links:
            signal.disconnect(act)

    def note_asked(self, layer: QgsRasterLayer | None) -> None:
        """The question is under way; None: about the visible map."""
        layer_id = layer.id() if layer is not None else ""
        if layer_id != _asked_id():
            QgsProject.instance().writeEntry(*ASKED_ENTRY, layer_id)

    # --- what happens ---

    def _take_added(self, layers: list[QgsMapLayer]) -> None:
        added = next((layer for layer in layers if isinstance(layer, QgsRasterLayer)), None)
        if added is not None and not self._box.chosen_by_hand:
            self._box.setLayer(added)

    def _forget_removed(self, ids: list[str]) -> None:
        layer = self._box.raster_layer()
        if layer is not None and layer.id() in ids:
            self._forget()

    def _forget(self) -> None:
        self._box.chosen_by_hand = False

    def _begin_anew(self, *_: object) -> None:
        """A project has been opened: what it lists first is nobody's choice."""
        self._forget()
        self._take(self._best(QgsProject.instance().mapLayer(_asked_id())))

    def _follow(self, *_: object) -> None:
        if not self._box.chosen_by_hand:
            self._take(self._best(self._box.raster_layer()))

    # --- which ---

    def _take(self, layer: QgsRasterLayer | None) -> None:
        if layer is not None and layer is not self._box.raster_layer():
            self._box.setLayer(layer)

    def _best(self, present: QgsRasterLayer | None) -> QgsRasterLayer | None:
        """present: the one that is chosen now; it stays where nothing speaks for another."""
        active, visible = self._iface.activeLayer(), list(visible_rasters())
        stays = present is not None and (present in visible or present.id() == _asked_id())
        wanted = [active] if active in visible else []
        wanted += [present] if stays else []
        seen = filter(self._meets_view, (*wanted, *visible))  # one by one: there may be hundreds
        others = (active, present, *visible, *QgsProject.instance().mapLayers().values())
        return next((layer for layer in chain(seen, others) if isinstance(layer, QgsRasterLayer)), None)

    def _meets_view(self, layer: QgsRasterLayer) -> bool:
        view = self._iface.mapCanvas().mapSettings()
        return view.layerExtentToOutputExtent(layer, extent_of(layer)).intersects(view.visibleExtent())


def _asked_id() -> str:
    """Of the layer in this project that was asked about last; "" for none."""
    return QgsProject.instance().readEntry(*ASKED_ENTRY)[0]


def visible_rasters() -> Iterator[QgsRasterLayer]:
    """Those whose box is ticked, the topmost first."""
    root = QgsProject.instance().layerTreeRoot()
    ticked = set(root.checkedLayers())
    return (layer for layer in root.layerOrder() if isinstance(layer, QgsRasterLayer) and layer in ticked)
