"""Who says "the third one" means the same polygon after every change by hand."""

from __future__ import annotations

import pytest
from qgis.core import QgsFeature, QgsField, QgsGeometry, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtCore import Qt, QVariant
from qgis.PyQt.QtTest import QTest

from qgis_segearth.core.polygon_numbers import number_anew, numbered
from qgis_segearth.gui.polygon_model import NUMBER
from tests.plugin.gui.conftest import wait_for

from .conftest import do, keep
from .test_drawn import SQUARE, draw

SIDES = (3, 9, 1, 7, 5)


def numbers(box) -> dict[int, str]:
    """By feature id, as the rows say them."""
    model = box.model
    return {model.id_in(row): model.index(row, NUMBER).data() for row in range(model.rowCount())}


def test_rows_are_numbered_from_the_largest_on(box):
    assert list(numbers(box).values()) == ["1", "2"]


def test_a_polygon_keeps_its_number_while_others_go_and_come_back(visitor, box):
    before = numbers(box)
    _, second = before
    do(visitor, box, "reject", 0)
    assert numbers(box) == {second: "2"}
    visitor.click(box.buttons["undo"])
    assert numbers(box) == before


def test_what_is_added_gets_the_next_number_for_good(visitor, box, layer):
    draw(layer, SQUARE)
    assert list(numbers(box).values()) == ["3", "1", "2"], "it is the largest now"
    keep(visitor, box)
    assert list(numbers(box).values()) == ["3", "1", "2"]


def test_a_closed_list_forgets_no_number(visitor, box, layer):
    do(visitor, box, "reject", 0)
    box.set_open(False)
    box.set_open(True)
    assert list(numbers(box).values()) == ["2"]


def test_sliders_number_anew(visitor, box, card):
    wait_for(card.refine.isEnabled)
    redrawn: list[object] = []
    visitor.plugin.controller.answers.refining.redrawn.connect(redrawn.append)
    card.refine.minimum_area.slider.setFocus()
    QTest.keyClick(card.refine.minimum_area.slider, Qt.Key.Key_Right)
    wait_for(lambda: bool(redrawn))
    assert list(numbers(box).values()) == ["1", "2"]


def test_a_number_of_many_digits_has_room(box, squares):
    attributes = [QgsField("label", QVariant.String), QgsField("area_m2", QVariant.Double)]
    squares.dataProvider().addAttributes([*attributes, QgsField("score", QVariant.Double)])
    squares.updateFields()
    squares.dataProvider().addFeatures([QgsFeature(squares.fields()) for _ in range(1000)])
    box.model.read(squares)
    view = box.view
    assert box.model.highest_number() == 1000 + len(SIDES)
    assert view.columnWidth(NUMBER) >= view.sizeHintForIndex(box.model.index(1003, NUMBER)).width()


@pytest.fixture
def squares() -> QgsVectorLayer:
    """In no order."""
    layer = QgsVectorLayer("Polygon?crs=EPSG:32632", "squares", "memory")
    for side in SIDES:
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(0, 0, side, side)))
        layer.dataProvider().addFeature(feature)
    return layer


def areas(layer: QgsVectorLayer) -> dict[int, float]:
    return {each.id(): each.geometry().area() for each in layer.getFeatures()}


def test_no_number_is_given_twice_whatever_goes_and_comes(squares):
    known = numbered(squares, areas(squares))
    assert [known[each] for each in areas(squares)] == [4, 1, 5, 2, 3]
    squares.startEditing()
    largest = min(known, key=known.get)
    squares.deleteFeature(largest)
    added = QgsFeature(squares.fields())
    added.setGeometry(QgsGeometry.fromRect(QgsRectangle(0, 0, 20, 20)))
    squares.addFeature(added)
    now = numbered(squares, areas(squares))
    assert sorted(now[each] for each in areas(squares)) == [2, 3, 4, 5, 6]
    squares.commitChanges()
    kept = numbered(squares, areas(squares))
    assert {kept[each]: area for each, area in areas(squares).items()} == {2: 49, 3: 25, 4: 9, 5: 1, 6: 400}
    number_anew(squares)
    assert sorted(numbered(squares, areas(squares)).values()) == [1, 2, 3, 4, 5]
