"""Whether the map shows the image that is asked about: it is looked at all the same, and who does not know
that takes what lies above it for what was asked."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile

from qgis.core import (
    QgsCoordinateTransform,
    QgsCsException,
    QgsMapSettings,
    QgsMultiBandColorRenderer,
    QgsProject,
    QgsProviderRegistry,
    QgsRasterLayer,
    QgsRectangle,
    QgsSingleBandGrayRenderer,
)
from qgis.PyQt.QtGui import QPainter

from .file_source import extent_of, visible_part
from .translation import translate

MOST = 0.95
"""A layer above so much of what is seen of an image hides it: two pictures of one place may differ by a row
of pixels."""


def why_hidden(layer: QgsRasterLayer, map_settings: QgsMapSettings, project: QgsProject) -> str:
    """A sentence, "" where it is seen or that cannot be told without drawing. In the main thread."""
    node = project.layerTreeRoot().findLayer(layer.id())
    if node is None or not map_settings.hasValidSettings():
        return ""
    part = visible_part(layer, map_settings)
    if part.isEmpty():
        return ""
    asked = translate("SegEarth", "It is asked all the same.")
    if not node.isVisible():
        hidden = translate("SegEarth", "“{}” is switched off in the Layers panel.")
        return f"{hidden.format(layer.name())} {asked}"
    if not layer.isInScaleRange(map_settings.scale()):
        hidden = translate("SegEarth", "The map does not show “{}” at this scale.")
        return f"{hidden.format(layer.name())} {asked}"
    above = _above(layer, map_settings)  # there may be hundreds
    if name := next((each.name() for each in above if _is_opaque(each) and _covers(each, part, layer)), ""):
        hidden = translate("SegEarth", "“{0}” lies above “{1}” and may hide it on the map.")
        return f"{hidden.format(name, layer.name())} {asked}"
    return ""


def _above(layer: QgsRasterLayer, map_settings: QgsMapSettings) -> Iterator[QgsRasterLayer]:
    """Pictures that are drawn over it; none where it is drawn within a group."""
    layers, scale = map_settings.layers(), map_settings.scale()
    above = takewhile(lambda each: each is not layer, layers if layer in layers else ())
    return (
        each
        for each in above
        if isinstance(each, QgsRasterLayer) and each.isValid() and each.isInScaleRange(scale)
    )


def _covers(above: QgsRasterLayer, part: QgsRectangle, layer: QgsRasterLayer) -> bool:
    """Whether most of a part of the layer lies within the extent of another one."""
    transform = QgsCoordinateTransform(layer.crs(), above.crs(), layer.transformContext())
    try:
        seen = transform.transformBoundingBox(part)
    except QgsCsException:
        return False
    within = seen.intersect(extent_of(above))
    return within.area() >= MOST * seen.area()


def _is_opaque(layer: QgsRasterLayer) -> bool:
    """As far as can be told without drawing it. A file: without nodata or alpha. A web map: tiles, which are
    base maps as a rule, and JPEG, which knows no transparency."""
    if layer.opacity() < 1 or layer.blendMode() != QPainter.CompositionMode.CompositionMode_SourceOver:
        return False
    if layer.providerType() == "wms":
        told = QgsProviderRegistry.instance().decodeUri("wms", layer.source())
        return told.get("type") == "xyz" or "jp" in str(told.get("format", "")).lower()
    return layer.providerType() == "gdal" and _is_full(layer)


def _is_full(layer: QgsRasterLayer) -> bool:
    """Whether the file has a colour for each pixel."""
    renderer, provider = layer.renderer(), layer.dataProvider()
    if not isinstance(renderer, (QgsMultiBandColorRenderer, QgsSingleBandGrayRenderer)):
        return False  # others leave out what they have no colour for
    bands = renderer.usesBands()
    missing = any(provider.sourceHasNoDataValue(band) or provider.userNoDataValues(band) for band in bands)
    thin = renderer.rasterTransparency()
    return not missing and renderer.alphaBand() < 1 and (thin is None or thin.isEmpty())
