"""The card shows the answer that is chosen in the layers panel, also after a project was opened again."""

from __future__ import annotations

import pytest
from qgis.core import QgsApplication, QgsProject, QgsVectorLayer

from qgis_segearth.core.layers import RUN_PROPERTY, answer_layers

from .conftest import wait_for


def choose(visitor, layer) -> None:
    """In the layers panel; returns when the dock has done what it does about it."""
    visitor.qgis.active_layer = layer
    visitor.qgis.currentLayerChanged.emit(layer)
    settle(visitor)
    visitor.qgis.active_layer = None


def settle(visitor) -> None:
    """Looking a run up and reading it are an errand each."""
    for _ in range(3):
        ended: list[int] = []
        visitor.plugin.controller.background.run(int, ended.append)
        wait_for(lambda ended=ended: bool(ended))
    QgsApplication.processEvents()


def answers():
    return answer_layers(QgsProject.instance())


@pytest.fixture
def card(visitor, raster, tmp_path):
    """Of the second of two answers in a saved project."""
    for text in ("first", "second"):
        visitor.ask(text)
        wait_for(visitor.panel.answer.refine.isEnabled)
    wait_for(lambda: not visitor.plugin.controller.conversation.is_speaking())
    assert QgsProject.instance().write(str(tmp_path / "town.qgz"))
    return visitor.panel.answer


def test_the_card_goes_to_the_answer_that_is_chosen_and_the_project_stays_clean(visitor, card):
    second, first = answers()
    before = [layer.metadata().history() for layer in answers()]
    choose(visitor, first)
    assert card.question.text() == "“first”"
    assert visitor.plugin.controller.answers.layer() is first
    assert card.refine.isEnabled()
    choose(visitor, second)
    assert card.question.text() == "“second”"
    choose(visitor, None)
    choose(visitor, QgsVectorLayer("Polygon", "somebody's", "memory"))
    assert card.question.text() == "“second”"
    assert not QgsProject.instance().isDirty()
    assert [layer.metadata().history() for layer in answers()] == before


def test_a_project_that_is_opened_shows_its_topmost_answer(visitor, card):
    path = QgsProject.instance().fileName()
    QgsProject.instance().clear()
    card.hide()
    assert QgsProject.instance().read(path)
    wait_for(lambda: not card.isHidden())
    settle(visitor)
    assert card.question.text() == "“second”"
    assert visitor.plugin.controller.answers.layer() is answers()[0]
    assert card.refine.isEnabled()
    assert not QgsProject.instance().isDirty()


def test_what_is_being_edited_keeps_the_card(visitor, card):
    second, first = answers()
    second.startEditing()
    choose(visitor, first)
    assert card.question.text() == "“second”"
    second.rollBack()
    first.startEditing()
    choose(visitor, first)
    assert card.question.text() == "“second”"
    first.rollBack()


def test_a_question_that_runs_keeps_the_card(visitor, card):
    first = answers()[1]
    visitor.choose_engine("slow")
    visitor.type("0.5")
    visitor.panel.ask.click()
    choose(visitor, first)
    assert card.question.text() == "“second”"
    visitor.wait()
    settle(visitor)
    assert card.question.text() == "“0.5”"


def test_an_answer_that_the_history_does_not_have_leaves_the_card_alone(visitor, card):
    first = answers()[1]
    first.setCustomProperty(RUN_PROPERTY, "of another project")
    choose(visitor, first)
    assert not card.isHidden()
    assert card.question.text() == "“second”"
