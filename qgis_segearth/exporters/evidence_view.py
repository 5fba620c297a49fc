"""Which part of the map the pictures of an evidence sheet show."""

from __future__ import annotations

from qgis.core import QgsCoordinateTransform, QgsCsException, QgsRectangle

from .base import Subject


def surroundings(box: QgsRectangle) -> QgsRectangle:
    """A box and some of what lies around it."""
    view = QgsRectangle(box)
    view.grow(max(view.width(), view.height()) * 0.25 or 1)
    return view


def overview_of(subject: Subject) -> QgsRectangle:
    """All polygons and what lies around them, as far as there are images: beside them the picture would be
    white. In the layer's CRS."""
    polygons, covered = subject.layer.extent(), _covered(subject)
    view = surroundings(polygons)
    if not covered.intersects(view):
        return view
    covered.combineExtentWith(polygons)
    return view.intersect(covered)


def _covered(subject: Subject) -> QgsRectangle:
    """By images; empty where there are none."""
    layer, covered = subject.layer, QgsRectangle()
    for image in subject.images:
        way = QgsCoordinateTransform(image.crs(), layer.crs(), layer.transformContext())
        try:
            covered.combineExtentWith(way.transformBoundingBox(image.extent()))
        except QgsCsException:  # a map of the world, where the layer's CRS has no place for all of it
            return surroundings(layer.extent())
    return covered
