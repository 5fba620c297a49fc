"""A raster file on this machine: asked about where it lies, no pixels are sent."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Any, Optional

from osgeo import gdal
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCsException,
    QgsGeometry,
    QgsMapLayer,
    QgsMapSettings,
    QgsMultiBandColorRenderer,
    QgsPointXY,
    QgsProviderRegistry,
    QgsRasterLayer,
    QgsRectangle,
    QgsSingleBandGrayRenderer,
)
from qgis.PyQt.QtGui import QTransform

from .answer import Answer
from .gdal_calls import or_none
from .licence import licence_note

if TYPE_CHECKING:
    from .client import Client

EDGE_POINTS = 32
"""Points added along each side of the view before it goes into another CRS, where straight lines bend."""


@dataclass(frozen=True)
class FileSource:
    """A part of a raster file. See `raster.ImageSource`.

    bands: 1-based red, green, blue as the layer shows them, None to let the backend find them.
    whole: whether the extent is all of the file.
    rows_down: the file has no georeference. GDAL then counts rows downwards from zero, QGIS upwards to zero:
        what goes out and what comes back changes the sign of y.
    """

    title: str
    crs: QgsCoordinateReferenceSystem
    extent: QgsRectangle
    licence: str
    path: Path
    bands: Optional[tuple[int, int, int]]
    whole: bool
    rows_down: bool
    area: str = ""

    @classmethod
    def of(cls, layer: QgsRasterLayer, part: QgsRectangle) -> FileSource:
        """The part of a layer whose file is on this machine; `part` in the layer's CRS."""
        path = file_of(layer)
        return cls(
            title=layer.name(),
            crs=layer.crs(),
            extent=part,
            licence=licence_note(layer),
            path=path,
            bands=bands_shown(layer),
            whole=part.contains(extent_of(layer)),
            rows_down=has_no_georeference(layer, path),
        )

    def to_inputs(self, client: Client, feedback) -> dict:
        """Nothing is sent."""
        return self.inputs()

    def inputs(self) -> dict:
        """A `file:` address, with the extent where it is not the whole file."""
        inputs: dict[str, Any] = {"image": {"href": href_of(self.path)}}
        if self.bands is not None:
            inputs["bands"] = list(self.bands)
        if not self.whole:
            inputs["extent"] = self._extent_input()
        return inputs

    def place(self, answer: Answer) -> Answer:
        """As it is, but for files without a georeference."""
        return turned_over(answer) if self.rows_down else answer

    def _extent_input(self) -> dict:
        """In the image's own coordinates: these are the layer's, whatever CRS a user has given it."""
        box = self.extent
        rows = (-box.yMaximum(), -box.yMinimum()) if self.rows_down else (box.yMinimum(), box.yMaximum())
        return {"bbox": [box.xMinimum(), rows[0], box.xMaximum(), rows[1]], "crs": "image"}


def file_of(layer: QgsMapLayer) -> Optional[Path]:
    """The plain local file a raster layer is read from, whether or not it is still there.

    None for web maps, databases and parts of a container (subdatasets, archives): those are asked as drawn.
    """
    if not isinstance(layer, QgsRasterLayer) or layer.providerType() != "gdal":
        return None
    parts = QgsProviderRegistry.instance().decodeUri("gdal", layer.source())
    path = parts.get("path", "")
    if not path or parts.get("layerName") or parts.get("vsiPrefix") or parts.get("openOptions"):
        return None
    is_name = ":" not in path[2:] and not path.startswith("/vsi") and not path.lstrip().startswith("<")
    return Path(path).absolute() if is_name else None


def href_of(path: PurePath) -> str:
    """A `file:` address. A file on a Windows share gets no host: the backend opens it by its name here."""
    address = path.as_uri()
    return address if address.startswith("file:///") else address.replace("file://", "file:////", 1)


def extent_of(layer: QgsMapLayer) -> QgsRectangle:
    """The layer's extent; QGIS 3.40 gives it inside out where columns run westwards."""
    extent = QgsRectangle(layer.extent())
    extent.normalize()
    return extent


def visible_part(layer: QgsMapLayer, map_settings: QgsMapSettings) -> QgsRectangle:
    """What the map shows of the layer, as a box in the layer's CRS; empty where that is nothing.

    The view may be rotated; what is transformed is its true outline.
    """
    view = QgsGeometry.fromQPolygonF(map_settings.visiblePolygon()).densifyByCount(EDGE_POINTS)
    transform = map_settings.layerTransform(layer)
    try:
        if transform is not None and transform.isValid():
            view.transform(transform, Qgis.TransformDirection.Reverse)
        box = _around(layer, [QgsPointXY(point) for point in view.vertices()])
    except QgsCsException:  # the view reaches beyond where this CRS is defined: QGIS's own, coarser way
        box = map_settings.outputExtentToLayerExtent(layer, map_settings.visibleExtent())
    return box.intersect(extent_of(layer))


def _around(layer: QgsMapLayer, points: list[QgsPointXY]) -> QgsRectangle:
    """The box around the points; longitudes go on beyond the antimeridian where the layer's do."""
    xs, ys = [point.x() for point in points], [point.y() for point in points]
    if layer.crs().isGeographic():
        middle = extent_of(layer).center().x()
        xs = [x + 360 * round((middle - x) / 360) for x in xs]
    return QgsRectangle(min(xs), min(ys), max(xs), max(ys))


def bands_shown(layer: QgsRasterLayer) -> Optional[tuple[int, int, int]]:
    """The bands shown as red, green and blue; None where the backend finds them better.

    That is for palettes and the like, and for many bands shown as 1, 2, 3: there QGIS did not know.
    """
    renderer = layer.renderer()
    if isinstance(renderer, QgsMultiBandColorRenderer):
        bands = (renderer.redBand(), renderer.greenBand(), renderer.blueBand())
        unknown = min(bands) < 1 or (bands == (1, 2, 3) and layer.bandCount() > 4)
        return None if unknown else bands
    if isinstance(renderer, QgsSingleBandGrayRenderer) and layer.bandCount() > 1:
        return (renderer.grayBand(),) * 3
    return None


def has_no_georeference(layer: QgsRasterLayer, path: Path) -> bool:
    """Whether the file says nothing about where it lies: no transform, no control points."""
    if layer.extent() != QgsRectangle(0, -layer.height(), layer.width(), 0):
        return False  # what QGIS makes of such a file; spares opening all others
    dataset = or_none(gdal.Open, str(path))
    return dataset is not None and dataset.GetGeoTransform(can_return_null=True) is None


def turned_over(answer: Answer) -> Answer:
    """The answer with the sign of every y changed."""
    return replace(answer, features=tuple(map(upside_down, answer.features)))


def upside_down(feature: dict) -> dict:
    """A GeoJSON feature, or one with a geometry as WKB, with the sign of every y changed."""
    geometry = feature["geometry"]
    if geometry["type"] == "WKB":
        shape = QgsGeometry()
        shape.fromWkb(bytes.fromhex(geometry["wkb"]))
        shape.transform(QTransform.fromScale(1, -1))
        return {**feature, "geometry": {"type": "WKB", "wkb": bytes(shape.asWkb()).hex()}}
    return {**feature, "geometry": {**geometry, "coordinates": _negated_y(geometry["coordinates"])}}


def _negated_y(coordinates: list) -> list:
    if coordinates and isinstance(coordinates[0], (int, float)):
        return [coordinates[0], -coordinates[1], *coordinates[2:]]
    return [_negated_y(part) for part in coordinates]
