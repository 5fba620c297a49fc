"""Gained, lost and kept: slivers are left out and counted."""

from __future__ import annotations

from dataclasses import replace

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsProject,
    QgsRectangle,
)

from qgis_segearth.core.changes import Pair, changes_between


@pytest.fixture
def strips(qgis_app) -> Pair:
    """Since nothing of importance: a pixel, a row of pixels, and a square of two by two."""
    shapes = [(0, 0, 1, 1), (10, 0, 30, 1), (10, 10, 12, 12)]
    crs = QgsCoordinateReferenceSystem("EPSG:32632")
    polygons = [QgsGeometry.fromRect(QgsRectangle(*shape)) for shape in shapes]
    far = QgsGeometry.fromRect(QgsRectangle(90, 90, 99, 99))
    return Pair([far], [far, *polygons], crs, crs, QgsProject.instance().transformContext())


@pytest.mark.parametrize(
    ("settings", "left"), [({}, 3), ({"pixel": 1.0}, 1), ({"pixel": 2.0}, 0), ({"minimum_area": 5.0}, 1)]
)
def test_slivers_are_left_out_and_counted(strips, settings, left):
    found = changes_between(replace(strips, **settings))
    assert [each.kind for each in found.pieces].count("gained") == left
    assert len(found.slivers) == 3 - left
    assert found.area_of("kept") == pytest.approx(81, rel=0.01)
