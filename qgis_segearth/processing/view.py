"""What is seen where there is no canvas: an image and an extent make map settings as a canvas has them."""

from __future__ import annotations

from typing import Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsMapSettings,
    QgsProcessingContext,
    QgsRasterLayer,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QSize

from ..core.errors import NoImage
from ..core.file_source import extent_of
from ..core.raster import ImageSource, source_from_canvas, source_from_layer

LONG_SIDE = 1024


def view_of(
    layer: Optional[QgsRasterLayer],
    extent: QgsRectangle,
    crs: QgsCoordinateReferenceSystem,
    context: QgsProcessingContext,
) -> ImageSource:
    """The layer inside the extent (all of it where that is empty); without a layer the visible images.

    Raises NoImage and what `core.raster` raises.
    """
    if layer is None and (extent.isEmpty() or context.project() is None):
        raise NoImage
    if layer is not None and extent.isEmpty():
        extent, crs = extent_of(layer), layer.crs()
    settings = QgsMapSettings()
    settings.setTransformContext(context.transformContext())
    settings.setDestinationCrs(crs if crs.isValid() or layer is None else layer.crs())
    settings.setOutputSize(_size(extent))
    settings.setExtent(extent)
    if layer is not None:
        settings.setLayers([layer])
        return source_from_layer(layer, settings)
    root = context.project().layerTreeRoot()
    visible = set(root.checkedLayers())
    settings.setLayers([each for each in root.layerOrder() if each in visible])
    return source_from_canvas(settings)


def _size(extent: QgsRectangle) -> QSize:
    """In pixels, with the extent's proportions: map settings widen an extent of other proportions."""
    scale = LONG_SIDE / max(extent.width(), extent.height())
    return QSize(max(1, round(extent.width() * scale)), max(1, round(extent.height() * scale)))
