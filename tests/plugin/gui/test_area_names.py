"""One question about several areas gives layers that tell which area each is about."""

from __future__ import annotations

import pytest
from qgis.core import QgsFeature, QgsField, QgsGeometry, QgsProject, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtCore import QVariant

from qgis_segearth.core.area_name import area_name
from qgis_segearth.core.layers import answer_layers

from .conftest import wait_for
from .test_asking import choose_extent

WEST = QgsRectangle(500_005, 4_999_980, 500_020, 4_999_998)
EAST = QgsRectangle(500_025, 4_999_962, 500_045, 4_999_980)
"""Around each of the two squares."""


def blocks(kind: QVariant.Type, *names: object) -> QgsVectorLayer:
    """Called "blocks", one after the other around WEST and EAST."""
    layer = QgsVectorLayer("Polygon?crs=EPSG:32632", "blocks", "memory")
    layer.dataProvider().addAttributes([QgsField("name", kind)])
    layer.updateFields()
    for number, name in enumerate(names):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromRect((WEST, EAST)[number % 2]))
        feature["name"] = name
        layer.dataProvider().addFeature(feature)
    return layer


@pytest.fixture(autouse=True)
def as_seen(visitor):
    yield
    choose_extent(visitor, "visible")
    visitor.qgis.active_layer = None


def ask_in_each(visitor, layer) -> list[str]:
    """The names of the answers' layers, in the order of the features."""
    QgsProject.instance().addMapLayer(layer)
    visitor.qgis.active_layer = layer
    choose_extent(visitor, "selected")
    for feature in list(layer.getFeatures()):
        layer.selectByIds([feature.id()])
        visitor.ask("squares")
        assert visitor.message() == ""
    return [each.name() for each in reversed(answer_layers(QgsProject.instance()))]


def test_each_answer_is_named_after_its_area(visitor, raster):
    assert ask_in_each(visitor, blocks(QVariant.String, "Block A", "Block B")) == [
        "squares, Block A",
        "squares, Block B",
    ]
    assert visitor.panel.answer.image.text() == "two squares · Block B"


def test_areas_without_names_have_their_number(visitor, raster):
    assert ask_in_each(visitor, blocks(QVariant.Int, 7, None)) == ["squares, blocks 7", "squares, blocks 2"]


def test_what_was_asked_of_all_that_is_seen_is_named_as_ever(visitor, raster):
    visitor.ask("squares")
    assert answer_layers(QgsProject.instance())[0].name() == "squares"
    assert visitor.panel.answer.image.text() == "two squares"


def test_the_history_brings_it_back_under_that_name(visitor, raster):
    ask_in_each(visitor, blocks(QVariant.String, "Block A"))
    wait_for(lambda: visitor.panel.history.list.count() == 1)
    assert visitor.panel.history.list.item(0).text().splitlines()[1].endswith("two squares · Block A")
    QgsProject.instance().removeMapLayer(answer_layers(QgsProject.instance())[0])
    visitor.wait_for_errands()
    visitor.panel.history.list.setCurrentRow(0)
    visitor.panel.history.show_button.click()
    wait_for(lambda: len(answer_layers(QgsProject.instance())) == 1)
    assert answer_layers(QgsProject.instance())[0].name() == "squares, Block A"


def test_areas_on_several_images_are_told_apart_by_both(visitor, raster):
    layer = blocks(QVariant.String, "Block A")
    raster.setName("2019")
    ask_in_each(visitor, layer)
    raster.setName("2024")
    visitor.ask("squares")
    names = {each.name() for each in answer_layers(QgsProject.instance())}
    assert names == {"squares, Block A, 2019", "squares, Block A, 2024"}


def test_an_answer_s_own_polygon_is_called_by_its_number_in_the_list(visitor, raster):
    visitor.ask("squares")
    wait_for(visitor.panel.answer.refine.isEnabled)
    (layer,) = answer_layers(QgsProject.instance())
    box = visitor.panel.answer.polygons
    box.set_open(True)
    second = layer.getFeature(box.model.id_in(1))
    box.set_open(False)
    assert area_name(layer, [second]) == "squares 2"


def test_of_many_areas_the_first_are_told(qgis_app):
    layer = blocks(QVariant.String, *"ABCDE")
    features = list(layer.getFeatures())
    assert area_name(layer, features) == "A, B, C, …"
    assert area_name(layer, features[:2]) == "A, B"
