"""A piece of the map as a picture inside a text: a data URL."""

from __future__ import annotations

import base64
from collections.abc import Sequence

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsMapLayer,
    QgsMapRendererCustomPainterJob,
    QgsMapSettings,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QBuffer, QIODevice, QSize
from qgis.PyQt.QtGui import QColor, QImage, QPainter

QUALITY = 80


def picture(
    layers: Sequence[QgsMapLayer], extent: QgsRectangle, crs: QgsCoordinateReferenceSystem, long_side: int
) -> str:
    """What the layers (topmost first) show of the extent, `long_side` pixels along its longer side.

    In the thread that the layers live in.
    """
    settings = QgsMapSettings()
    scale = long_side / max(extent.width(), extent.height())
    settings.setOutputSize(
        QSize(max(1, round(extent.width() * scale)), max(1, round(extent.height() * scale)))
    )
    settings.setLayers(list(layers))
    settings.setDestinationCrs(crs)
    settings.setExtent(extent)
    settings.setBackgroundColor(QColor("white"))
    image = QImage(settings.outputSize(), QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    QgsMapRendererCustomPainterJob(settings, painter).renderSynchronously()
    painter.end()
    return _as_address(image)


def _as_address(image: QImage) -> str:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "JPEG", QUALITY)
    return "data:image/jpeg;base64," + base64.b64encode(bytes(buffer.data())).decode()
