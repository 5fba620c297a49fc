"""The card's answer, scored on the ground that it was asked about."""

from __future__ import annotations

from qgis.core import QgsFeature, QgsGeometry, QgsRectangle, QgsVectorLayer

from .conftest import wait_for
from .test_asking import choose_extent
from .test_comparing import FIRST, reference

SECOND = QgsRectangle(500_030, 4_999_970, 500_035, 4_999_975)
WEST = QgsRectangle(500_000, 4_999_960, 500_025, 5_000_000)


def scored(visitor, other: QgsVectorLayer) -> str:
    """What is said."""
    box = visitor.panel.answer.compare
    box.set_open(True)
    box.other.setLayer(other)
    visitor.click(box.score)
    wait_for(lambda: visitor.message() != "")
    box.set_open(False)
    return visitor.message()


def test_only_the_part_in_view_is_asked_and_scored(visitor, raster):
    """Of the two squares, one lies in view."""
    visitor.qgis.canvas.setExtent(WEST)
    visitor.ask("squares")
    wait_for(visitor.panel.answer.refine.isEnabled)
    said = scored(visitor, reference(FIRST, SECOND))
    assert "By area: IoU 1.000, precision 1.000, recall 1.000." in said
    assert "By objects: precision 1.000, recall 1.000." in said
    assert "Left out, as outside of what was asked: 1 polygon." in said


def test_only_inside_the_polygons_that_bound_the_question(visitor, raster):
    """A triangle, in whose box both squares lie."""
    corner = QgsVectorLayer("Polygon?crs=EPSG:32632", "corner", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromWkt("Polygon ((500000 4999960, 500000 5000000, 500050 5000000))"))
    corner.dataProvider().addFeature(feature)
    corner.selectAll()
    visitor.qgis.active_layer = corner
    choose_extent(visitor, "selected")
    visitor.ask("squares")
    wait_for(visitor.panel.answer.refine.isEnabled)
    said = scored(visitor, reference(FIRST, SECOND))
    assert "By objects: precision 1.000, recall 1.000." in said
    assert "Left out, as outside of what was asked: 1 polygon." in said
    choose_extent(visitor, "view")
