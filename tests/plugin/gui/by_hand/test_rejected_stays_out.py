"""What somebody has rejected does not come back when a slider draws another layer."""

from __future__ import annotations

import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from qgis_segearth.core.hand_edits import is_edited
from qgis_segearth.core.layers import RUN_PROPERTY
from qgis_segearth.core.provenance import facts_of
from tests.plugin.gui.conftest import wait_for

from .conftest import answers, corrections_of, do, keep


def outlines(layer) -> set[str]:
    return {each.geometry().asWkt(6) for each in layer.getFeatures()}


def press(slider, key=Qt.Key.Key_Right) -> None:
    slider.setFocus()
    QTest.keyClick(slider, key)


def settle(visitor) -> None:
    refining = visitor.plugin.controller.answers.refining
    wanted = visitor.panel.answer.refine.drawing()
    wait_for(lambda: refining.run.question.drawing == wanted)
    visitor.wait_for_errands()


@pytest.fixture
def drawn(visitor, box, layer, card):
    """The layer that a slider drew after one of two polygons was rejected."""
    do(visitor, box, "reject", 0)
    keep(visitor, box)
    assert "without those rejected" in card.refine.paused.text()
    press(card.refine.threshold.slider)
    wait_for(lambda: len(answers()) == 2)
    settle(visitor)
    return answers()[0]


def test_a_rejected_polygon_is_not_in_the_layer_that_sliders_draw(visitor, layer, drawn, card):
    assert drawn is not layer
    assert outlines(drawn) == outlines(layer)
    assert card.found.text() == "1 polygon (as asked: 2)"
    assert card.remark.text() == "Now, at 51 %: 1 polygon, without 1 rejected by hand"


def test_it_stays_out_as_the_sliders_go_on_in_that_layer(visitor, layer, drawn, card):
    assert not is_edited(drawn)
    for _ in range(3):
        press(card.refine.threshold.slider)
        settle(visitor)
    assert [each.id() for each in answers()] == [drawn.id(), layer.id()]
    assert outlines(drawn) == outlines(layer)


def test_provenance_tells_what_was_left_out(visitor, layer, drawn, card):
    facts = facts_of(drawn)
    assert (facts["polygons"], facts["rejected"]) == (1, 1)
    assert facts["edited_at"] == facts_of(layer)["edited_at"]
    visitor.click(card.refine.keep)
    _, kept, _ = answers()
    store = visitor.plugin.controller.answers.keeper.store()
    wait_for(lambda: store.summaries()[0].id == kept.customProperty(RUN_PROPERTY))
    answer = store.read(kept.customProperty(RUN_PROPERTY)).answer
    assert (answer.count, answer.corrections.rejected) == (1, 1)


def test_it_stays_out_after_the_project_was_opened_again(visitor, drawn, card):
    path, run = QgsProject.instance().absoluteFilePath(), drawn.customProperty(RUN_PROPERTY)
    assert QgsProject.instance().write()
    QgsProject.instance().clear()
    assert QgsProject.instance().read(path)
    wait_for(lambda: len(answers()) == 2 and card.refine.isEnabled())
    again = answers()[0]
    assert again.customProperty(RUN_PROPERTY) == run
    assert card.remark.text() == "Now, at 51 %: 1 polygon, without 1 rejected by hand"
    press(card.refine.threshold.slider)
    settle(visitor)
    assert (len(answers()), again.featureCount(), corrections_of(again).rejected) == (2, 1, 1)


def test_a_version_from_the_history_knows_it_too(visitor, box, layer, card):
    do(visitor, box, "reject", 0)
    keep(visitor, box)
    left = outlines(layer)
    QgsProject.instance().removeMapLayer(layer.id())
    history = visitor.panel.history
    wait_for(lambda: not answers())
    history.list.setCurrentRow(0)
    visitor.plugin.controller.history._with(history.chosen(), visitor.plugin.controller.answers.show_run)
    wait_for(lambda: len(answers()) == 1 and card.refine.isEnabled())
    press(card.refine.threshold.slider)
    wait_for(lambda: len(answers()) == 2)
    assert outlines(answers()[0]) == left


def test_what_is_only_accepted_or_redrawn_comes_as_the_engine_draws_it(visitor, box, layer, card):
    do(visitor, box, "accept", 0)
    layer.startEditing()
    first = next(layer.getFeatures())
    small = first.geometry().buffer(-0.5, 1)
    layer.changeGeometry(first.id(), small)
    keep(visitor, box)
    press(card.refine.threshold.slider)
    wait_for(lambda: len(answers()) == 2)
    drawn = answers()[0]
    assert (drawn.featureCount(), corrections_of(drawn).edited_at) == (2, "")
