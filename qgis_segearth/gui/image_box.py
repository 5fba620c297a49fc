"""The choice of what to ask about: one raster layer, or the map as it is seen."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from qgis.core import QgsMapLayer, QgsMapLayerModel, QgsMapLayerProxyModel, QgsProject, QgsRasterLayer
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import QIdentityProxyModel, QModelIndex, Qt
from qgis.PyQt.QtWidgets import QComboBox, QSizePolicy, QWidget

from ..core.translation import translate
from .icons import icon


class ImageBox(QgsMapLayerComboBox):
    """Every raster layer of the project, after "Visible map". Follows the project by itself.

    chosen_by_hand: whether the user has chosen what it shows.
    """

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("segearth_image")
        self.setAccessibleName(translate("SegEarth", "Image"))
        self.setFilters(QgsMapLayerProxyModel.Filter.RasterLayer)
        visible_map = translate("SegEarth", "Visible map")
        self.setAllowEmptyLayer(True, visible_map, icon("visible_map"))
        self.setModel(_ToldApart(self))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(10)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.chosen_by_hand = False
        self.activated.connect(lambda _index: self._keep_choice())
        self.layerChanged.connect(self._describe)

    def raster_layer(self) -> QgsRasterLayer | None:
        """The chosen layer; None means the visible map."""
        return self.currentLayer()

    def choose(self, layer: QgsRasterLayer | None) -> None:
        """As if the user had chosen it; None for the visible map."""
        self.setLayer(layer)
        self._keep_choice()

    def _keep_choice(self) -> None:
        self.chosen_by_hand = True

    def _describe(self, layer: QgsMapLayer | None) -> None:
        """The whole name, where a narrow dock cuts it off."""
        seen = translate("SegEarth", "The map as you see it, several layers together")
        name = layer_title(layer) if layer else seen
        self.setToolTip(name)
        self.setItemData(self.currentIndex(), name, Qt.ItemDataRole.ToolTipRole)


class _ToldApart(QIdentityProxyModel):
    """The layers of a QgsMapLayerComboBox, by titles that no two of them share."""

    def __init__(self, box: QgsMapLayerComboBox):
        super().__init__(box)
        self.setSourceModel(box.model())
        box.model().setParent(self)  # a box deletes a model of its own that is replaced

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """As the source has it, but for the title."""
        if role == Qt.ItemDataRole.DisplayRole:
            layer_id = super().data(index, QgsMapLayerModel.LayerIdRole)
            layer = QgsProject.instance().mapLayer(layer_id) if layer_id else None
            if layer is not None:
                return layer_title(layer)
        return super().data(index, role)


def layer_title(layer: QgsMapLayer) -> str:
    """Its name; where others have the same, with its CRS, else its file's name, else its source."""
    namesakes = [each for each in QgsProject.instance().mapLayersByName(layer.name()) if each is not layer]
    if not namesakes:
        return layer.name()
    for mine, *others in zip(_marks(layer), *map(_marks, namesakes)):
        if mine and mine not in others:
            return f"{layer.name()} ({mine})"
    return layer.name()


def _marks(layer: QgsMapLayer) -> Iterator[str]:
    """What may tell it from another, the handiest first."""
    yield layer.crs().authid()
    yield Path(layer.source().split("|")[0]).name
    yield layer.source()
