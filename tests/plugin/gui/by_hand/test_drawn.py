"""Polygons drawn by hand are measured and named as the answer's own."""

from __future__ import annotations

import pytest
from qgis.core import (
    NULL,
    QgsEditFormConfig,
    QgsGeometry,
    QgsVectorLayer,
    QgsVectorLayerUtils,
)

from qgis_segearth.core.layers import RUN_PROPERTY, answer_layer
from qgis_segearth.core.provenance import facts_of
from qgis_segearth.gui.polygon_model import AREA, COLUMNS

from .conftest import keep


def draw(layer: QgsVectorLayer, outline: str) -> None:
    """As QGIS's own tool adds a polygon: the columns stay empty."""
    layer.startEditing()
    feature = QgsVectorLayerUtils.createFeature(layer, QgsGeometry.fromWkt(outline))
    layer.beginEditCommand("Add feature")
    layer.addFeature(feature)
    layer.endEditCommand()


SQUARE = "MULTIPOLYGON(((500002 4999990, 500012 4999990, 500012 4999980, 500002 4999980, 500002 4999990)))"


def test_what_is_drawn_by_hand_counts_and_is_named_as_the_answer_is(visitor, box, layer, card):
    draw(layer, SQUARE)
    assert (card.found.text(), card.area.text()) == ("3 polygons (as asked: 2)", "150 m²")
    row = [box.model.index(0, column).data() for column in COLUMNS]
    assert row == ["3", "magenta", "100 m²", "by hand"]
    visitor.click(box.buttons["undo"])
    assert (card.found.text(), layer.featureCount()) == ("2 polygons", 2)
    visitor.click(box.buttons["redo"])
    keep(visitor, box)
    added = max(layer.getFeatures(), key=lambda each: each["area_m2"])
    assert (added["label"], added["question"], added["engine"]) == ("magenta", "squares", "by hand")
    assert (added["area_m2"], added["perimeter_m"]) == (
        pytest.approx(100, rel=1e-3),
        pytest.approx(40, rel=1e-3),
    )
    assert added["asked_at"].isValid()
    assert added["score"] == NULL
    assert (card.found.text(), card.area.text()) == ("3 polygons (as asked: 2)", "150 m²")
    assert facts_of(layer)["area_m2"] == pytest.approx(150, rel=1e-3)
    kept = visitor.plugin.controller.answers.keeper.store().read(layer.customProperty(RUN_PROPERTY))
    assert kept.answer.area == pytest.approx(150, rel=1e-3)
    back = answer_layer(kept.answer, kept.question, kept.source)
    assert sorted((each["engine"], each["score"] == NULL) for each in back.getFeatures()) == [
        ("by hand", True),
        ("painted", False),
        ("painted", False),
    ]


def test_what_is_redrawn_is_measured_anew(visitor, box, layer, card):
    layer.startEditing()
    first = next(layer.getFeatures())
    layer.changeGeometry(first.id(), QgsGeometry.fromWkt(SQUARE))
    assert card.area.text() == "125 m²"
    assert box.model.index(0, AREA).data() == "100 m²"
    keep(visitor, box)
    again = layer.getFeature(first.id())
    assert (again["area_m2"], again["score"]) == (pytest.approx(100, rel=1e-3), first["score"])
    assert again["engine"] == first["engine"]


def test_no_form_opens_for_what_is_drawn(layer):
    suppress = QgsEditFormConfig.FeatureFormSuppress
    assert layer.editFormConfig().suppress() == suppress.SuppressOn
