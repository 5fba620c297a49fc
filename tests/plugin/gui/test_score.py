"""The card's answer, scored on the ground that it was asked about."""

from __future__ import annotations

import numpy as np
from osgeo import gdal
from qgis.core import QgsFeature, QgsGeometry, QgsRectangle, QgsVectorLayer

from qgis_segearth.core.best_threshold import best_threshold

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


def test_one_target_is_scored_and_gets_its_threshold(visitor, raster):
    """The roof lies where the reference is, the pool does not."""
    visitor.choose_engine("telling")
    visitor.ask("roofs and pools")
    wait_for(visitor.panel.answer.refine.isEnabled)
    box, own = visitor.panel.answer.compare, reference(FIRST)
    said = scored(visitor, own)
    assert "By area: IoU 0.500, precision 0.500, recall 1.000." in said
    assert "All targets were scored together." in said
    box.set_open(True)
    assert box.label.isVisible()
    box.label.setCurrentIndex(box.label.findData("<roof>"))
    visitor.click(box.score)
    wait_for(lambda: "Only “<roof>” was scored." in visitor.message())
    assert "By area: IoU 1.000, precision 1.000, recall 1.000." in visitor.message()
    visitor.click(visitor.button("threshold"))
    drawing = visitor.panel.answer.refine.drawing()
    assert [label for label, _ in drawing.label_thresholds] == ["<roof>"]
    assert drawing.threshold == 0.5
    box.label.setCurrentIndex(0)
    box.set_open(False)


def test_an_answer_of_one_thing_has_nothing_to_choose(visitor, raster):
    visitor.ask("squares")
    box = visitor.panel.answer.compare
    box.set_open(True)
    assert box.label.isHidden()
    box.set_open(False)


def test_a_targets_best_threshold_is_that_of_its_own_band(tmp_path, qgis_app):
    path, truth = tmp_path / "map.tif", QgsGeometry.fromRect(QgsRectangle(10, 10, 20, 20))
    values = np.full((2, 40, 40), 0.1, np.float32)
    values[0, 20:30, 10:20], values[1, 10:30, 10:30] = 0.6, 0.9
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), 40, 40, 2, gdal.GDT_Float32)
    dataset.SetGeoTransform((0, 1, 0, 40, 0, -1))
    for number, label in enumerate(("tree", "road")):
        dataset.GetRasterBand(number + 1).WriteArray(values[number])
        dataset.GetRasterBand(number + 1).SetDescription(label)
    dataset = None
    assert best_threshold(path, [truth], "tree")[1] == 1
    assert best_threshold(path, [truth])[1] == best_threshold(path, [truth], "road")[1] == 0.25
