"""The answer beside others: changes between two dates, scores, and taking it all off the map again."""

from __future__ import annotations

import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsRectangle, QgsVectorLayer

from qgis_segearth.core.layers import GROUP, LABELS_PROPERTY, answer_layers, paint_answer

from .conftest import wait_for

FIRST = QgsRectangle(500_010, 4_999_990, 500_015, 4_999_995)
HALF = QgsRectangle(500_010, 4_999_990, 500_012.5, 4_999_995)
ELSEWHERE = QgsRectangle(500_040, 4_999_990, 500_045, 4_999_995)


def reference(*rectangles: QgsRectangle) -> QgsVectorLayer:
    layer = QgsVectorLayer("Polygon?crs=EPSG:32632", "mine", "memory")
    for rectangle in rectangles:
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromRect(rectangle))
        layer.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(layer)
    return layer


@pytest.fixture
def compare(visitor, raster):
    """Open, beside an answer of two squares; the first one is FIRST."""
    visitor.ask("squares")
    wait_for(visitor.panel.answer.refine.isEnabled)
    box = visitor.panel.answer.compare
    box.set_open(True)
    yield box
    box.set_open(False)


def test_gained_lost_and_kept_since_another_layer(visitor, compare):
    compare.other.setLayer(reference(HALF, ELSEWHERE))
    visitor.click(compare.changes)
    wait_for(lambda: visitor.message() != "")
    assert visitor.message() == "Gained 37.5 m², lost 25.0 m², kept 12.5 m²."
    layer = QgsProject.instance().mapLayersByName("squares since mine")[0]
    assert sorted(each["change"] for each in layer.getFeatures()) == ["gained", "gained", "kept", "lost"]
    assert len(layer.renderer().categories()) == 3


def test_the_score_against_ones_own_polygons(visitor, compare):
    compare.other.setLayer(reference(FIRST, ELSEWHERE))
    visitor.click(compare.score)
    wait_for(lambda: visitor.message() != "")
    assert "By area: IoU 0.333, precision 0.500, recall 0.500." in visitor.message()
    assert "By objects: precision 0.500, recall 0.500." in visitor.message()
    assert "At a threshold of" in visitor.message()
    before = visitor.panel.answer.refine.drawing().threshold
    visitor.click(visitor.button("threshold"))
    wait_for(
        lambda: visitor.plugin.controller.answers.refining.run.question.threshold != before or before == 0.5
    )
    assert visitor.panel.answer.refine.threshold.value() == pytest.approx(0.5, abs=0.02)


def test_an_answer_is_not_offered_to_itself(visitor, compare):
    (answer,) = answer_layers(QgsProject.instance())
    assert answer not in [compare.other.layer(row) for row in range(compare.other.count())]
    assert not compare.changes.isEnabled()


def test_what_came_onto_the_map_goes_off_again_and_back(visitor, raster):
    panel = visitor.panel
    visitor.ask("one")
    visitor.ask("two")
    first = {each.geometry().asWkt() for each in answer_layers(QgsProject.instance())[1].getFeatures()}
    assert "two" in panel.undo.toolTip()
    visitor.click(panel.undo)
    assert [layer.name() for layer in answer_layers(QgsProject.instance())] == ["one"]
    visitor.click(panel.undo)
    assert list(QgsProject.instance().mapLayers().values()) == [raster]
    assert QgsProject.instance().layerTreeRoot().findGroup(GROUP) is None
    assert not panel.undo.isEnabled()
    visitor.click(panel.redo)
    visitor.click(panel.redo)
    assert [layer.name() for layer in answer_layers(QgsProject.instance())] == ["two", "one"]
    assert {
        each.geometry().asWkt() for each in answer_layers(QgsProject.instance())[1].getFeatures()
    } == first
    assert not panel.redo.isEnabled()


def test_a_layer_that_was_removed_by_hand_is_no_step(visitor, raster):
    visitor.ask("one")
    visitor.ask("two")
    QgsProject.instance().removeMapLayer(answer_layers(QgsProject.instance())[0])
    assert "one" in visitor.panel.undo.toolTip()
    visitor.click(visitor.panel.undo)
    assert answer_layers(QgsProject.instance()) == []
    assert not visitor.panel.undo.isEnabled()


def test_several_labels_get_a_colour_each(qgis_app):
    layer = QgsVectorLayer("Polygon?field=label:string", "two things", "memory")
    for label in ("pool", "roof", "pool"):
        feature = QgsFeature(layer.fields())
        feature["label"] = label
        layer.dataProvider().addFeature(feature)
    layer.setCustomProperty(LABELS_PROPERTY, ["pool", "roof"])
    paint_answer(layer, "#0072b2")
    categories = layer.renderer().categories()
    assert [category.value() for category in categories] == ["pool", "roof"]
    assert len({category.symbol().color().name() for category in categories}) == 2
