"""The choice of what to ask about: one raster layer, or the map as it is seen."""

from __future__ import annotations

from qgis.core import QgsMapLayer, QgsMapLayerProxyModel, QgsProject, QgsRasterLayer
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QComboBox, QSizePolicy, QWidget

from ..core.translation import translate
from .icons import icon


class ImageBox(QgsMapLayerComboBox):
    """Every raster layer of the project, after "Visible map". Follows the project by itself.

    Until the user chooses, the first raster layer that arrives is taken.
    """

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("segearth_image")
        self.setAccessibleName(translate("SegEarth", "Image"))
        self.setFilters(QgsMapLayerProxyModel.Filter.RasterLayer)
        visible_map = translate("SegEarth", "Visible map")
        self.setAllowEmptyLayer(True, visible_map, icon("visible_map"))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(10)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._chosen_by_hand = False
        self.activated.connect(self._choose)
        self.layerChanged.connect(self._describe)
        QgsProject.instance().layersAdded.connect(self._take_first)
        self._take_first(list(QgsProject.instance().mapLayers().values()))

    def raster_layer(self) -> QgsRasterLayer | None:
        """The chosen layer; None means the visible map."""
        return self.currentLayer()

    def _choose(self, _index: int) -> None:
        self._chosen_by_hand = True

    def _take_first(self, layers: list[QgsMapLayer]) -> None:
        rasters = [layer for layer in layers if isinstance(layer, QgsRasterLayer)]
        if rasters and self.currentLayer() is None and not self._chosen_by_hand:
            self.setLayer(rasters[0])

    def _describe(self, layer: QgsMapLayer | None) -> None:
        """The whole name, where a narrow dock cuts it off."""
        name = (
            layer.name() if layer else translate("SegEarth", "The map as you see it, several layers together")
        )
        self.setToolTip(name)
        self.setItemData(self.currentIndex(), name, Qt.ItemDataRole.ToolTipRole)
