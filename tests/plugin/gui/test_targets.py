"""Several targets in the dock: linked to their polygons, each with a threshold of its own."""

from __future__ import annotations

import re

import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest

from qgis_segearth.core.layers import answer_layers
from qgis_segearth.core.provenance import drawing_of
from qgis_segearth.gui.keeper import called_back
from qgis_segearth.gui.link_label import Link, LinkLabel
from tests.plugin.gui.conftest import Visitor, wait_for

SAID = "On the left I see a <roof> and on the right a pool."


@pytest.fixture
def asked(visitor: Visitor, raster) -> Visitor:
    visitor.choose_engine("telling")
    visitor.ask("roofs and pools")
    assert visitor.message() == ""
    wait_for(visitor.panel.answer.refine.isEnabled)
    return visitor


def found() -> list[tuple[str, int]]:
    (layer,) = answer_layers(QgsProject.instance())
    return sorted((each["label"], each["target"]) for each in layer.getFeatures())


def selected() -> list[str]:
    (layer,) = answer_layers(QgsProject.instance())
    return [each["label"] for each in layer.selectedFeatures()]


def links(label: LinkLabel) -> list[tuple[str, str]]:
    return re.findall(r'<a href="(\d)">(.*?)</a>', label.text())


def test_the_reply_and_the_list_link_each_target(asked):
    card = asked.panel.answer
    assert links(card.reply) == links(card.targets) == [("1", "&lt;roof&gt;"), ("2", "pool")]
    assert card.reply.accessibleName() == SAID
    assert card.targets.accessibleName() == "<roof>: 1 polygon, 25.0 m²\npool: 1 polygon, 25.0 m²"


@pytest.mark.parametrize("place", ["reply", "targets"])
def test_a_click_selects_the_polygons_of_what_is_named(asked, place):
    words = getattr(asked.panel.answer, place)
    words.linkActivated.emit("2")
    assert selected() == ["pool"]
    words.linkActivated.emit("1")
    assert selected() == ["<roof>"]


def test_a_link_can_be_pressed_without_a_mouse(asked):
    reply = asked.panel.answer.reply
    reply.setFocus()
    QTest.keyClick(reply, Qt.Key.Key_Tab)
    QTest.keyClick(reply, Qt.Key.Key_Return)
    assert len(selected()) == 1


def test_the_mouse_lights_up_what_it_points_at(asked):
    polygons = asked.plugin.controller.answers.polygons
    asked.panel.answer.reply.linkHovered.emit("1")
    assert polygons._outlines._pointed is not None
    asked.panel.answer.reply.linkHovered.emit("")
    assert polygons._outlines._pointed is None


def test_what_is_selected_on_the_list_and_by_a_word_is_the_same(asked):
    box = asked.panel.answer.polygons
    box.set_open(True)
    asked.panel.answer.reply.linkActivated.emit("2")
    (layer,) = answer_layers(QgsProject.instance())
    assert box.ids() == list(layer.selectedFeatureIds())
    box.set_open(False)


def test_a_threshold_for_one_target_leaves_the_others(asked):
    refine = asked.panel.answer.refine
    assert refine.target.isVisible()
    refine.target.setCurrentIndex(refine.target.findData("pool"))
    refine.threshold.slider.setValue(refine.threshold._nearest(0.7))
    wait_for(lambda: found() == [("<roof>", 1)])
    assert "pool (at 70 %): 0 polygons" in asked.panel.answer.targets.accessibleName()
    refine.target.setCurrentIndex(refine.target.findData("<roof>"))
    assert refine.threshold.value() == 0.5
    refine.target.setCurrentIndex(refine.target.findData("pool"))
    assert refine.threshold.value() == 0.7
    refine.threshold.slider.setValue(refine.threshold._nearest(0.4))
    wait_for(lambda: found() == [("<roof>", 1), ("pool", 2)])


def test_a_threshold_for_all_is_for_all(asked):
    refine = asked.panel.answer.refine
    refine.threshold.slider.setValue(refine.threshold._nearest(0.7))
    wait_for(lambda: found() == [("<roof>", 1)])
    refine.threshold.slider.setValue(refine.threshold._nearest(0.95))
    wait_for(lambda: found() == [])


def move(visitor, label, threshold) -> None:
    """To another threshold, and until it is drawn."""
    refine, refining = visitor.panel.answer.refine, visitor.plugin.controller.answers.refining
    refine.target.setCurrentIndex(refine.target.findData(label))
    refine.threshold.slider.setValue(refine.threshold._nearest(threshold))
    wait_for(lambda: refining.run.question.drawing == refine.drawing())


def test_the_threshold_of_all_leaves_a_targets_own_until_it_follows_all(asked):
    card = asked.panel.answer
    move(asked, "pool", 0.4)
    move(asked, "", 0.95)
    assert found() == [("pool", 2)]
    assert card.refine.target.itemText(card.refine.target.findData("pool")) == "Threshold of “pool”: 40 %"
    assert not card.refine.as_all.isEnabled()
    card.refine.target.setCurrentIndex(card.refine.target.findData("pool"))
    asked.click(card.refine.as_all)
    wait_for(lambda: found() == [])
    assert card.refine.target.currentText() == "Threshold of “pool”"
    assert card.refine.threshold.value() == 0.95


def test_the_card_tells_thresholds_of_their_own(asked):
    card = asked.panel.answer
    move(asked, "pool", 0.7)
    assert card.targets.accessibleName() == "<roof>: 1 polygon, 25.0 m²\npool (at 70 %): 0 polygons, 0 m²"
    assert card.remark.text() == "Now, at thresholds of their own: 1 polygon"
    asked.plugin.controller.answers.use_threshold(0.55)
    wait_for(lambda: len(found()) == 2)
    assert "(at" not in card.targets.accessibleName()


@pytest.mark.parametrize("width", [270, 340])
def test_no_slider_moves_away_while_a_target_gets_its_own(asked, width):
    panel, refine = asked.panel, asked.panel.answer.refine
    asked.qgis.window.resizeDocks([asked.plugin.dock], [width], Qt.Orientation.Horizontal)
    QTest.qWait(100)
    place = refine.threshold.mapTo(panel.contents, QPoint(0, 0))
    for label, threshold in (("pool", 0.7), ("<roof>", 0.95), ("pool", 0.3)):
        move(asked, label, threshold)
        QTest.qWait(50)
        assert refine.threshold.mapTo(panel.contents, QPoint(0, 0)) == place


@pytest.mark.parametrize("way", ["history", "layer"])
def test_a_project_comes_back_with_how_it_was_drawn(asked, tmp_path, way):
    controller, card = asked.plugin.controller, asked.panel.answer
    project, path = QgsProject.instance(), str(tmp_path / "town.qgz")
    run = controller.answers.refining.run
    assert project.write(path)
    move(asked, "pool", 0.7)
    move(asked, "", 0.4)
    drawing, told = (
        card.refine.drawing(),
        (card.targets.accessibleName(), card.remark.text(), card.area.text()),
    )
    assert project.write()
    project.clear()
    assert project.read(path)
    wait_for(lambda: controller.answers.keeper.store().summaries())
    (layer,) = answer_layers(project)
    assert layer.featureCount() == 1
    if way == "history":
        controller.answers.show_run(called_back(controller.answers.keeper.store(), run.id))
    else:
        controller.answers.show_layer(layer)
    wait_for(lambda: controller.answers.refining.run is not None)
    assert card.refine.drawing() == drawing == drawing_of(layer)
    assert (card.targets.accessibleName(), card.remark.text(), card.area.text()) == told
    assert card.found.text() == "1 polygon (as asked: 2)"
    move(asked, "<roof>", 0.8)
    assert found() == [("<roof>", 1)]


def test_a_run_with_thresholds_of_its_own_is_replayed_with_them(asked):
    refine = asked.panel.answer.refine
    refine.target.setCurrentIndex(refine.target.findData("pool"))
    refine.threshold.slider.setValue(refine.threshold._nearest(0.7))
    wait_for(lambda: found() == [("<roof>", 1)])
    controller = asked.plugin.controller
    controller.history._replay(controller.answers.refining.run)
    wait_for(lambda: asked.message() != "")
    assert asked.message().startswith("Same answer: yes, IoU 1")


def test_words_are_heard_while_it_looks(visitor, raster):
    heard: list[str] = []
    visitor.plugin.controller.conversation.heard.connect(heard.append)
    visitor.choose_engine("telling")
    visitor.ask("roofs and pools")
    visitor.plugin.controller.conversation.heard.disconnect(heard.append)
    assert heard
    assert SAID.startswith(heard[-1])
    assert visitor.panel.progress.words.text() == ""


def test_an_answer_that_names_nothing_is_shown_and_marks_nothing(visitor, raster):
    visitor.choose_engine("telling")
    visitor.ask("nothing")
    assert visitor.message() == ""
    assert visitor.panel.answer.reply.text() == "There is nothing of the kind here."
    assert visitor.panel.answer.found.text() == "0 polygons"
    assert visitor.panel.answer.targets.isHidden()
    assert answer_layers(QgsProject.instance()) == []


def test_links_that_make_no_sense_are_left_out(qgis_app):
    label = LinkLabel("words", None)
    label.show_text("a <b> c", [Link(2, 5, 1), Link(4, 6, 2), Link(6, 99, 3)])
    assert label.text() == 'a <a href="1">&lt;b&gt;</a> c'
    label.show_text("a <b> c")
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert label.text() == "a <b> c"
