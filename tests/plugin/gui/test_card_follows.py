"""The card says what lies on the map, also after undo, sliders and changes by hand."""

from __future__ import annotations

from dataclasses import replace

import pytest
from qgis.core import QgsApplication, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtGui import QPalette

from qgis_segearth.core.answer import Answer
from qgis_segearth.core.layers import answer_layers, put_in_place_of
from qgis_segearth.core.question import Drawing
from qgis_segearth.gui import remarks

from .conftest import wait_for


def answers():
    return answer_layers(QgsProject.instance())


def ask_and_keep(visitor, text: str) -> None:
    visitor.ask(text)
    wait_for(visitor.panel.answer.refine.isEnabled)


def steps_back(label) -> bool:
    """Grey instead of another weight, which would make other lines of it."""
    return label.foregroundRole() == QPalette.ColorRole.PlaceholderText and label.font().bold()


@pytest.fixture
def card(visitor, raster):
    return visitor.panel.answer


def test_undo_brings_back_the_card_of_the_answer_before(visitor, card):
    ask_and_keep(visitor, "first")
    ask_and_keep(visitor, "second")
    undo, redo = visitor.panel.undo, visitor.panel.redo
    visitor.click(undo)
    wait_for(lambda: card.question.text() == "“first”")
    assert visitor.plugin.controller.answers.layer() is answers()[0]
    visitor.click(undo)
    wait_for(card.isHidden)
    visitor.click(redo)
    wait_for(lambda: not card.isHidden())
    assert card.question.text() == "“first”"
    assert len(answers()) == 1


def test_the_card_names_the_image_that_it_speaks_of(visitor, card, raster, raster_file):
    ask_and_keep(visitor, "first")
    assert card.image.text() == raster.name()
    later = QgsRasterLayer(str(raster_file), "2024")
    QgsProject.instance().addMapLayer(later)
    visitor.panel.image.setLayer(later)
    ask_and_keep(visitor, "second")
    assert card.image.text() == "2024"
    visitor.click(visitor.panel.undo)
    wait_for(lambda: card.image.text() == raster.name())


def test_the_card_follows_what_is_deleted_with_the_tools_of_qgis(visitor, card):
    ask_and_keep(visitor, "squares")
    (layer,) = answers()
    layer.startEditing()
    layer.deleteFeature(next(layer.getFeatures()).id())
    assert card.found.text() == "1 polygon (as asked: 2)"
    layer.rollBack()
    assert card.found.text() == "2 polygons"
    layer.startEditing()
    layer.deleteFeature(next(layer.getFeatures()).id())
    assert layer.commitChanges()
    wait_for(lambda: card.found.text() == "1 polygon (as asked: 2)")
    assert card.remark.text() == "Now, after changes by hand: 1 polygon"
    assert card.area.text() == "25.0 m²"
    assert steps_back(card.reply)


def test_a_save_without_changes_is_none(visitor, card):
    ask_and_keep(visitor, "squares")
    (layer,) = answers()
    layer.startEditing()
    assert layer.commitChanges()
    visitor.qgis.canvas.refresh()
    assert card.remark.isHidden()


@pytest.fixture
def answer(visitor, card) -> Answer:
    visitor.ask("squares")
    wait_for(card.refine.isEnabled)
    return visitor.plugin.controller.answers.refining.run.answer


def test_what_is_drawn_stands_beside_a_reply_that_says_otherwise(card, answer):
    drawn = remarks.drawn(answer, Drawing(threshold=0.15))
    assert drawn == "Now, at 15 %: 2 polygons"
    smaller_left_out = remarks.drawn(answer, Drawing(threshold=0.18, minimum_area=20.0))
    assert smaller_left_out == "Now, at 18 % and from 20 m²: 2 polygons"
    assert len(remarks.longest(answer)) >= len(smaller_left_out)
    card.show_remark(drawn, instead=True)
    assert (steps_back(card.reply), card.remark.font().bold()) == (True, True)
    card.show_remark("")
    assert not steps_back(card.reply)
    assert card.remark.isHidden()


@pytest.mark.parametrize(("score", "worth"), [(0.3, True), (0.001, False)])
def test_an_empty_answer_has_sliders_and_a_hint_where_they_may_help(card, answer, score, worth):
    empty = replace(answer.with_features(()), score=score)
    assert bool(remarks.hint(empty)) is worth
    card.show_answer(empty, 1.0)
    assert card.refine.isHidden() is not worth
    assert remarks.hint(answer) == ""


def test_a_low_dock_still_shows_ask(visitor):
    panel = visitor.panel
    ask = panel.ask.mapTo(panel, panel.ask.rect().bottomLeft()).y()
    assert panel.asking_height() >= ask - panel.resolution.height() * panel.resolution.isVisible()
    assert visitor.plugin.dock.widget().minimumSizeHint().height() >= panel.asking_height()


def test_a_layer_that_is_no_answer_leaves_the_card_alone(visitor, card):
    ask_and_keep(visitor, "squares")
    answers_of = visitor.plugin.controller.answers
    answers_of.show_layer(QgsVectorLayer("Polygon", "changes", "memory"))
    answers_of.show_layer(answers()[0])
    wait_for(card.refine.isEnabled)
    assert not card.isHidden()
    assert card.question.text() == "“squares”"


def test_a_file_that_takes_the_place_of_the_layer_leaves_the_card(visitor, card):
    ask_and_keep(visitor, "squares")
    (layer,) = answers()
    put_in_place_of(QgsProject.instance(), layer, layer.clone())
    QgsApplication.processEvents()
    assert len(answers()) == 1
    assert not card.isHidden()
    assert card.refine.isEnabled()
