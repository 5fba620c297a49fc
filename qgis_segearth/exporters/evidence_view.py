"""Which part of the map the pictures of an evidence sheet show."""

from __future__ import annotations

from qgis.core import QgsCoordinateTransform, QgsCsException, QgsMapLayer, QgsRectangle, QgsVectorLayer

from .base import Subject


def surroundings(box: QgsRectangle) -> QgsRectangle:
    """A box and some of what lies around it."""
    view = QgsRectangle(box)
    view.grow(max(view.width(), view.height()) * 0.25 or 1)
    return view


def overview_of(subject: Subject) -> QgsRectangle:
    """All polygons and what lies around them, as far as there are images: beside them the picture would be
    white. In the layer's CRS."""
    polygons = subject.layer.extent()
    view = surroundings(polygons)
    seen = [
        each for each in (_part(image, subject.layer, view) for image in subject.images) if not each.isEmpty()
    ]
    if not seen:
        return view
    covered = QgsRectangle(polygons)
    for part in seen:
        covered.combineExtentWith(part)
    return view.intersect(covered)


def _part(image: QgsMapLayer, layer: QgsVectorLayer, view: QgsRectangle) -> QgsRectangle:
    """Of the view, what an image covers: a map of the world has no place as a whole in the layer's CRS."""
    context = layer.transformContext()
    there = QgsCoordinateTransform(layer.crs(), image.crs(), context)
    back = QgsCoordinateTransform(image.crs(), layer.crs(), context)
    try:
        part = there.transformBoundingBox(view).intersect(image.extent())
        return part if part.isEmpty() else back.transformBoundingBox(part)
    except QgsCsException:
        return QgsRectangle()
