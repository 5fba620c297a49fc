"""What a question is asked about: an image file where it lies, or the map as it is seen.

An `ImageSource` is made in the main thread (it reads layers and the canvas) and used in a worker.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

from qgis.core import QgsCoordinateReferenceSystem, QgsMapLayer, QgsMapSettings, QgsRasterLayer, QgsRectangle

from .answer import Answer
from .errors import ExtentEmpty, ImageFileMissing, ImageUnreadable, NoImage
from .file_source import FileSource, file_of, visible_part
from .licence import licence_note
from .rendered_source import RenderedSource, render
from .settings import Settings

if TYPE_CHECKING:
    from .client import Client


class ImageSource(Protocol):
    """title: what the user calls it. crs: of the answer's coordinates (invalid where there is none).
    extent: what is asked about, in `crs`. licence: the image's licence and rights note, "" for none.
    area: what the user calls the part that is asked about, "" where it has no name."""

    title: str
    crs: QgsCoordinateReferenceSystem
    extent: QgsRectangle
    licence: str
    area: str

    def to_inputs(self, client: Client, feedback) -> dict:
        """The image's part of the `inputs` of an execute request; sends pixels where they are needed."""

    def place(self, answer: Answer) -> Answer:
        """The answer with its coordinates in `crs`."""


def source_from_layer(layer: QgsRasterLayer, map_settings: QgsMapSettings) -> ImageSource:
    """The part of the layer that the map shows: read from its file where there is one, else as it is drawn.

    Raises NoImage (no layer), ExtentEmpty (nothing of it in view), ImageFileMissing, ImageUnreadable.
    """
    if layer is None:
        raise NoImage
    if file_of(layer) is None:
        return source_from_layers([layer], map_settings)
    if not file_of(layer).is_file():
        raise ImageFileMissing(str(file_of(layer)))
    if not layer.isValid():
        raise ImageUnreadable(layer.name(), layer.error().summary())
    part = visible_part(layer, map_settings)
    if part.isEmpty():
        raise ExtentEmpty(layer.name())
    return FileSource.of(layer, part)


def source_from_canvas(map_settings: QgsMapSettings) -> ImageSource:
    """The map as it is seen. Raises NoImage, ExtentEmpty, ImageFileMissing.

    Pictures only: outlines and labels of vector layers, our own answers among them, would be taken for part
    of the scene.
    """
    return source_from_layers([layer for layer in map_settings.layers() if is_picture(layer)], map_settings)


def source_from_layers(layers: Sequence[QgsMapLayer], map_settings: QgsMapSettings) -> ImageSource:
    """These layers, topmost first, drawn as the map shows them; drawing starts at once, in the background."""
    if not layers:
        raise NoImage
    for layer in layers:
        path = file_of(layer)
        if path is not None and not path.is_file():
            raise ImageFileMissing(str(path))
    visible = [layer for layer in layers if not visible_part(layer, map_settings).isEmpty()]
    if not visible:
        raise ExtentEmpty(", ".join(layer.name() for layer in layers))
    rendering = render(visible, map_settings, Settings.read().rendered_size)
    return RenderedSource(
        title=", ".join(layer.name() for layer in visible),
        crs=map_settings.destinationCrs(),
        extent=rendering.extent,
        licence="; ".join(dict.fromkeys(filter(None, map(licence_note, visible)))),
        rendering=rendering,
    )


def is_picture(layer: QgsMapLayer) -> bool:
    """Whether a layer is imagery: a raster file, a web map."""
    return isinstance(layer, QgsRasterLayer)
