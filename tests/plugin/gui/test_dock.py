"""Asking in the dock: what a person types, presses and reads."""

from __future__ import annotations

import os
import signal

from qgis.core import QgsProject, QgsRectangle
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from qgis_segearth.core.errors import BackendGone
from qgis_segearth.core.layers import answer_layers
from qgis_segearth.gui.messages import message_for

from .conftest import wait_for

QUESTION = "Where could people cool off?"
TWO_SECONDS = "2"
"""The slow engine takes as long as the question says."""


def answers():
    return answer_layers(QgsProject.instance())


def test_enter_asks_and_the_answer_lies_on_the_map(visitor, raster):
    visitor.ask(QUESTION)
    assert visitor.message() == ""
    (layer,) = answers()
    assert layer.featureCount() == 2
    assert layer.crs() == raster.crs()
    assert raster.extent().contains(layer.extent())
    assert visitor.panel.answer.isVisible()
    assert visitor.panel.answer.found.text() == "2 polygons"
    assert visitor.panel.answer.area.text() == "50.0 m²"
    assert visitor.panel.question.text() == QUESTION


def test_the_ask_button_asks(visitor, raster):
    visitor.type(QUESTION)
    visitor.click(visitor.panel.ask)
    assert visitor.panel.busy
    assert not visitor.panel.ask.isEnabled()
    visitor.wait()
    assert len(answers()) == 1
    assert visitor.panel.ask.isEnabled()


def test_a_second_question_about_the_same_view_says_that_it_is_known(visitor, raster):
    visitor.ask("one")
    visitor.ask("two")
    assert [layer.name() for layer in answers()] == ["two", "one"]
    assert "view known" in visitor.panel.answer.time.text()


def test_enter_while_a_question_runs_does_nothing(visitor, raster):
    visitor.choose_engine("slow")
    visitor.type(TWO_SECONDS)
    visitor.press(Qt.Key.Key_Return)
    visitor.press(Qt.Key.Key_Return)
    visitor.press(Qt.Key.Key_Escape)
    visitor.wait()
    assert visitor.message() == "Cancelled."


def test_escape_cancels_and_the_question_stays(visitor, raster):
    visitor.choose_engine("slow")
    visitor.type(TWO_SECONDS)
    visitor.press(Qt.Key.Key_Return)
    wait_for(lambda: visitor.panel.progress.bar.value() > 0)
    visitor.press(Qt.Key.Key_Escape)
    assert not visitor.panel.progress.cancel.isEnabled()
    visitor.wait()
    assert visitor.message() == "Cancelled."
    assert visitor.panel.question.text() == TWO_SECONDS
    assert answers() == []
    visitor.choose_engine("painted")
    visitor.click(visitor.button("again"))
    visitor.wait()
    assert len(answers()) == 1


def test_an_empty_question_asks_for_one(visitor, raster):
    visitor.ask("   ")
    assert "question is empty" in visitor.message()
    assert answers() == []


def test_a_question_of_5000_characters_is_refused_and_kept(visitor, raster):
    visitor.panel.question.setText("x" * 5000)
    visitor.press(Qt.Key.Key_Return)
    visitor.wait()
    assert "at most" in visitor.message()
    assert visitor.panel.question.text() == "x" * 5000


def test_emoji_and_other_scripts_are_a_question_like_any_other(visitor, raster):
    question = "🏊 где бассейны? プール \u202eabc <b>&amp;"
    visitor.panel.question.setText(question)
    visitor.press(Qt.Key.Key_Return)
    visitor.wait()
    assert visitor.message() == ""
    (layer,) = answers()
    assert next(layer.getFeatures())["question"] == question


def test_nothing_found_is_an_answer_without_a_layer(visitor, raster):
    visitor.qgis.canvas.setExtent(QgsRectangle(500_000, 4_999_990, 500_005, 4_999_995))
    visitor.ask(QUESTION)
    assert visitor.message() == ""
    assert visitor.panel.answer.found.text() == "0 polygons"
    assert not visitor.panel.answer.zoom.isEnabled()
    assert answers() == []


def test_without_an_image_the_dock_says_so(visitor):
    visitor.ask(QUESTION)
    assert "no image" in visitor.message()
    assert visitor.panel.question.text() == QUESTION


def test_an_image_out_of_view_can_be_zoomed_to(visitor, raster):
    canvas = visitor.qgis.canvas
    canvas.setExtent(QgsRectangle(100_000, 100_000, 100_100, 100_100))
    visitor.ask(QUESTION)
    assert "in view" in visitor.message()
    visitor.click(visitor.button("zoom"))
    assert canvas.extent().contains(raster.extent())
    visitor.press(Qt.Key.Key_Return)
    visitor.wait()
    assert len(answers()) == 1


def test_a_file_deleted_between_two_questions_is_named(visitor, raster, raster_file):
    visitor.ask("one")
    raster_file.unlink()
    visitor.ask("two")
    assert raster_file.name in visitor.message()
    assert visitor.panel.question.text() == "two"
    assert len(answers()) == 1
    assert visitor.button("image").isVisible()


def test_a_backend_killed_in_mid_question_is_restarted_by_a_button(visitor, raster):
    pid = visitor.plugin.backend.connection().pid
    visitor.choose_engine("slow")
    visitor.type(TWO_SECONDS)
    visitor.press(Qt.Key.Key_Return)
    wait_for(lambda: visitor.panel.progress.bar.value() > 0)
    os.kill(pid, signal.SIGKILL)
    visitor.wait()
    assert "stopped before it had answered" in visitor.message()
    assert visitor.panel.question.text() == TWO_SECONDS
    visitor.choose_engine("painted")
    visitor.click(visitor.button("restart"))
    visitor.wait()
    assert visitor.message() == ""
    assert len(answers()) == 1
    assert visitor.plugin.backend.connection().pid != pid


def test_the_log_can_be_opened_from_a_message(visitor, raster):
    visitor.choose_engine("slow")
    visitor.type(TWO_SECONDS)
    visitor.press(Qt.Key.Key_Return)
    wait_for(lambda: visitor.panel.progress.bar.value() > 0)
    os.kill(visitor.plugin.backend.connection().pid, signal.SIGKILL)
    visitor.wait()
    opened = visitor.qgis.log_opened
    visitor.click(visitor.button("log"))
    assert visitor.qgis.log_opened == opened + 1


def test_a_backend_that_hangs_is_restarted_by_a_button(visitor, raster):
    """Frozen, it takes questions no more; nothing but a kill ends it."""
    visitor.ask("one")
    pid = visitor.plugin.backend.connection().pid
    os.kill(pid, signal.SIGSTOP)
    visitor.panel.show_message(message_for(BackendGone()))
    visitor.type(QUESTION)
    visitor.click(visitor.button("restart"))
    visitor.wait()
    assert visitor.message() == ""
    assert len(answers()) == 2
    assert visitor.plugin.backend.connection().pid != pid


def test_opening_the_dock_puts_the_cursor_into_the_box(visitor):
    dock = visitor.plugin.dock
    dock.setUserVisible(False)
    visitor.qgis.canvas.setFocus()
    dock.setUserVisible(True)
    assert visitor.qgis.window.focusWidget() is visitor.panel.question


def test_f1_shows_the_help_page(visitor, raster):
    visitor.press(Qt.Key.Key_F1)
    windows = visitor.qgis.window.findChildren(object, "segearth_help_window")
    assert len(windows) == 1
    assert windows[0].isVisible()
    QTest.keyClick(windows[0], Qt.Key.Key_Escape)
    assert not windows[0].isVisible()


def test_the_map_can_be_zoomed_to_the_answer(visitor, raster):
    visitor.ask(QUESTION)
    canvas = visitor.qgis.canvas
    canvas.setExtent(QgsRectangle(100_000, 100_000, 100_100, 100_100))
    visitor.click(visitor.panel.answer.zoom)
    assert canvas.extent().contains(answers()[0].extent())
    QgsProject.instance().removeMapLayer(answers()[0])
    visitor.click(visitor.panel.answer.zoom)  # the layer is gone: nothing to zoom to, nothing to break
