"""Polygons burnt into the grid of a probability map."""

from __future__ import annotations

from collections.abc import Iterable

from osgeo import gdal, ogr
from qgis.core import QgsGeometry


def burnt(kept: gdal.Dataset, polygons: Iterable[QgsGeometry]) -> gdal.Dataset:
    """1 inside and 0 outside, uint8, in memory, on the grid of the map.

    polygons: in its CRS, as QGIS has them: rows of a picture without a georeference go upwards to zero there,
    while GDAL counts them downwards from zero.
    """
    grid = gdal.GetDriverByName("MEM").Create("", kept.RasterXSize, kept.RasterYSize, 1, gdal.GDT_Byte)
    place = kept.GetGeoTransform()
    rows_down = kept.GetSpatialRef() is None and place[5] > 0 and not kept.GetGCPCount()
    grid.SetGeoTransform((*place[:3], -place[3], -place[4], -place[5]) if rows_down else place)
    grid.SetProjection(kept.GetProjection())
    grid.SetGCPs(kept.GetGCPs(), kept.GetGCPProjection())
    shapes = _shapes(polygons, kept)
    gdal.RasterizeLayer(grid, [1], shapes.GetLayer(), burn_values=[1])
    grid.SetGeoTransform(place)
    return grid


def _shapes(polygons: Iterable[QgsGeometry], kept: gdal.Dataset) -> gdal.Dataset:
    """For GDAL."""
    shapes = gdal.GetDriverByName("Memory").Create("", 0, 0, 0)
    layer = shapes.CreateLayer("shapes", kept.GetSpatialRef(), ogr.wkbMultiPolygon)
    for polygon in (each for each in polygons if not each.isEmpty()):  # a row without a shape is nowhere
        shape = ogr.Feature(layer.GetLayerDefn())
        shape.SetGeometry(ogr.CreateGeometryFromWkb(bytes(polygon.asWkb())))
        layer.CreateFeature(shape)
    return shapes
