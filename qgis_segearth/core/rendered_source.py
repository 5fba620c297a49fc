"""The map as it is seen, as a picture that knows where it lies: web maps, databases, several layers."""

from __future__ import annotations

import hashlib
import threading
import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsMapLayer,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QObject, QSize, Qt, QThread, pyqtSignal
from qgis.PyQt.QtGui import QColor, QImage

from .answer import Answer
from .errors import Cancelled, ImageNotDrawn
from .whole_crs import whole_crs

if TYPE_CHECKING:
    import numpy as np

    from .client import Client


@dataclass(frozen=True)
class RenderedSource:
    """A picture of the map, still being drawn or drawn already. See `raster.ImageSource`."""

    title: str
    crs: QgsCoordinateReferenceSystem
    extent: QgsRectangle
    licence: str
    rendering: Rendering
    area: str = ""

    def to_inputs(self, client: Client, feedback) -> dict:
        """Sends the picture under its SHA-256; one that the backend holds already is not sent again."""
        content = self.picture(feedback)
        send_picture(content, client)
        return picture_inputs(content)

    def picture(self, feedback) -> bytes:
        """What is sent: a GeoTIFF. Raises Cancelled, ImageNotDrawn."""
        return geotiff(self.rendering.pixels(feedback), self.rendering.affine, self.crs)

    def place(self, answer: Answer) -> Answer:
        """As it is: the picture was sent in `crs`."""
        return answer


def send_picture(content: bytes, client: Client) -> None:
    """Puts a picture under its SHA-256 into the backend, unless it is there."""
    sha256 = hashlib.sha256(content).hexdigest()
    if not client.has_image(sha256):
        client.put_image(sha256, content)


def picture_inputs(content: bytes) -> dict:
    """A picture's part of the `inputs` of an execute request."""
    return {"image": {"href": f"/images/{hashlib.sha256(content).hexdigest()}"}, "bands": [1, 2, 3]}


class Rendering(QObject):
    """A drawing under way: started in the main thread, drawn by QGIS's own threads, awaited in any thread.

    affine: GDAL geotransform of the picture, any rotation included. extent: what it shows, upright.
    """

    _cancel = pyqtSignal()

    def __init__(self, settings: QgsMapSettings):
        super().__init__()
        self.affine = affine_of(settings)
        self.extent = QgsRectangle(settings.visibleExtent())
        self._drawn = threading.Event()
        self._job = QgsMapRendererParallelJob(settings)
        self._job.finished.connect(self._drawn.set, Qt.ConnectionType.DirectConnection)
        self._cancel.connect(self._job.cancelWithoutBlocking)
        self._job.start()

    def pixels(self, feedback) -> np.ndarray:
        """Waits for the picture: rows x columns x 4, uint8, red green blue and validity (0 or 255).

        Raises Cancelled, ImageNotDrawn.
        """
        if QThread.currentThread() == self.thread():  # nobody else would run the events that end the drawing
            self._job.waitForFinished()
            self._drawn.set()
        while not self._drawn.wait(0.05):
            if feedback.isCanceled():
                self._cancel.emit()
                raise Cancelled
        pixels = rgba(self._job.renderedImage())
        pixels[..., 3][pixels[..., 3] > 0] = 255  # half transparent is there too
        if not pixels[..., 3].any():
            raise ImageNotDrawn("; ".join(error.message for error in self._job.errors()))
        return pixels


def render(layers: Sequence[QgsMapLayer], map_settings: QgsMapSettings, long_side: int) -> Rendering:
    """Starts to draw the view with these layers (topmost first), `long_side` pixels along its longer side."""
    settings = QgsMapSettings(map_settings)
    size = map_settings.outputSize()
    scale = long_side / max(size.width(), size.height(), 1)
    settings.setLayers(list(layers))
    settings.setDevicePixelRatio(1)
    settings.setOutputSize(QSize(max(1, round(size.width() * scale)), max(1, round(size.height() * scale))))
    settings.setExtent(map_settings.extent())
    settings.setBackgroundColor(QColor(0, 0, 0, 0))
    settings.setOutputImageFormat(QImage.Format.Format_ARGB32)
    settings.setFlag(QgsMapSettings.Flag.DrawEditingInfo, False)
    settings.setFlag(QgsMapSettings.Flag.DrawSelection, False)
    return Rendering(settings)


def affine_of(settings: QgsMapSettings) -> tuple[float, ...]:
    """GDAL geotransform (pixel corners) of what these settings draw, rotation included."""
    to_map = settings.mapToPixel().toMapCoordinates
    origin, right, down = to_map(0, 0), to_map(1000, 0), to_map(0, 1000)
    return (
        *(origin.x(), (right.x() - origin.x()) / 1000, (down.x() - origin.x()) / 1000),
        *(origin.y(), (right.y() - origin.y()) / 1000, (down.y() - origin.y()) / 1000),
    )


def rgba(image: QImage) -> np.ndarray:
    """The pixels of a Qt image: rows x columns x 4, uint8, colours not multiplied by alpha."""
    import numpy as np  # QGIS's start need not wait for it

    image = image.convertToFormat(QImage.Format.Format_RGBA8888)
    memory = image.constBits()
    memory.setsize(image.sizeInBytes())
    return np.frombuffer(memory, np.uint8).reshape(image.height(), image.width(), 4).copy()


def geotiff(pixels: np.ndarray, affine: Sequence[float], crs: QgsCoordinateReferenceSystem) -> bytes:
    """The picture as a GeoTIFF with an alpha band; the same picture always gives the same bytes."""
    rows, columns, bands = pixels.shape
    name = f"/vsimem/segearth-{uuid.uuid4().hex}.tif"
    dataset = gdal.GetDriverByName("GTiff").Create(
        name, columns, rows, bands, gdal.GDT_Byte, ["PHOTOMETRIC=RGB", "ALPHA=YES", "INTERLEAVE=PIXEL"]
    )
    dataset.SetGeoTransform(list(affine))
    if crs.isValid():
        dataset.SetProjection(
            whole_crs(crs).toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED_GDAL)
        )
    dataset.WriteRaster(
        0,
        0,
        columns,
        rows,
        pixels.tobytes(),
        buf_pixel_space=bands,
        buf_line_space=columns * bands,
        buf_band_space=1,
    )
    dataset = None  # closing it writes the file
    content = _read(name)
    gdal.Unlink(name)
    return content


def _read(name: str) -> bytes:
    file = gdal.VSIFOpenL(name, "rb")
    size = gdal.VSIStatL(name).size
    content = bytes(gdal.VSIFReadL(1, size, file))
    gdal.VSIFCloseL(file)
    return content
