"""What is called the same has the same colour, in every answer of a project."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from qgis.core import QgsFeature, QgsProject, QgsVectorLayer
from qgis.PyQt.QtGui import QColor

from qgis_segearth.core.answer import Answer
from qgis_segearth.core.category_style import paint_by_category
from qgis_segearth.core.label_colours import colours_for
from qgis_segearth.core.layers import LABELS_PROPERTY, PALETTE, add_answer, answer_layer, paint_answer

from .answers import QUESTION, a_source, an_answer

WIRE = Path(__file__).resolve().parents[2] / "tests/data/wire"


@pytest.fixture
def answer() -> Answer:
    document = json.loads((WIRE / "results_several.json").read_text(encoding="utf-8"))
    document["answer"]["value"]["crs"] = None
    return Answer.from_results(document)


def put_on_map(project: QgsProject, answer: Answer, labels: tuple[str, ...] = ()) -> QgsVectorLayer:
    layer = answer_layer(answer, QUESTION, a_source())
    if labels:
        layer.setCustomProperty(LABELS_PROPERTY, list(labels))
    add_answer(project, layer)
    return layer


def colours(layer: QgsVectorLayer) -> dict[str, str]:
    return {one.value(): one.symbol().color().name() for one in layer.renderer().categories()}


def test_a_second_answer_has_the_first_ones_colours(answer: Answer, project: QgsProject) -> None:
    first = colours(put_on_map(project, answer))
    put_on_map(project, an_answer())  # of one thing, in one colour
    assert colours(put_on_map(project, answer)) == first
    name = answer.labels[1]
    other = colours(put_on_map(project, answer, (name, "a shed")))
    assert other[name] == first[name]
    assert other["a shed"] not in first.values()


def test_a_colour_that_somebody_chose_goes_on(answer: Answer, project: QgsProject) -> None:
    layer = put_on_map(project, answer)
    category = layer.renderer().categories()[0]  # holds its symbol
    symbol = category.symbol().clone()
    symbol.setColor(symbol.color().fromRgb(1, 2, 3))
    layer.renderer().updateCategorySymbol(0, symbol)
    assert colours(put_on_map(project, answer))[answer.labels[0]] == "#010203"


def test_an_answer_has_a_colour_that_nothing_on_the_map_has(project: QgsProject) -> None:
    """Nor a batch's questions; when all are taken, it is one that fewest have."""
    batch = QgsVectorLayer("Polygon?field=question:string", "a batch", "memory")
    first, second, *rest = PALETTE
    triples = [",".join(map(str, QColor(each).getRgb()[:3])) for each in (first, rest[0])]
    paint_by_category(batch, "question", dict(zip("ab", zip("ab", triples))))
    project.addMapLayer(batch)
    project.addMapLayer(QgsVectorLayer("Polygon?field=x:int", "somebody's", "memory"))
    for expected in (second, *rest[1:], first):
        layer = put_on_map(project, an_answer())
        assert layer.renderer().symbol().color().name() == expected


def test_more_labels_than_colours_are_painted_all_the_same() -> None:
    labels = [str(number) for number in range(9)]
    found = colours_for(labels, {"3": "#123456"}, PALETTE)
    assert list(found) == labels
    assert found["3"] == "#123456"
    assert set(found.values()) == {*PALETTE, "#123456"}


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
