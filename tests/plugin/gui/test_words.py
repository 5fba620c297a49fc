"""What the engine says in words comes after the layer, and can be stopped."""

from __future__ import annotations

from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt

from qgis_segearth.core.layers import answer_layers
from tests.plugin.gui.conftest import Visitor, wait_for


def ask(visitor: Visitor, text: str) -> None:
    visitor.choose_engine("slow")
    visitor.ask(text)
    assert visitor.message() == ""


def words(visitor: Visitor) -> str:
    return visitor.panel.answer.words.text()


def fallen_silent(visitor: Visitor) -> bool:
    return not visitor.plugin.controller.conversation.is_speaking()


def test_the_sentence_stands_on_the_card_and_in_the_provenance(visitor, raster):
    ask(visitor, "say it")
    (layer,) = answer_layers(QgsProject.instance())
    wait_for(lambda: fallen_silent(visitor))
    assert words(visitor) == "Here it is."
    assert "in words: Here it is." in layer.metadata().history()


def test_an_engine_without_words_leaves_no_gap(visitor, raster):
    ask(visitor, "0")
    wait_for(lambda: fallen_silent(visitor))
    assert visitor.panel.answer.words.isHidden()


def test_the_layer_does_not_wait_and_escape_stops_the_words(visitor, raster):
    ask(visitor, "talk")
    assert len(answer_layers(QgsProject.instance())) == 1
    wait_for(lambda: "on and " in words(visitor))
    assert not fallen_silent(visitor)
    visitor.press(Qt.Key.Key_Escape)
    assert fallen_silent(visitor)
    said = words(visitor)
    ask(visitor, "0")  # answered at once: the backend has stopped too
    assert said != ""
    assert words(visitor) == ""


def test_the_next_question_ends_the_words(visitor, raster):
    ask(visitor, "talk")
    wait_for(lambda: words(visitor) != "")
    ask(visitor, "say it")
    wait_for(lambda: fallen_silent(visitor))
    assert words(visitor) == "Here it is."
