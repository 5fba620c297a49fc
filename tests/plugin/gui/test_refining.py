"""The sliders of the answer card: no new run, and the polygons that a new run would give."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication

from qgis_segearth.core.layers import RUN_PROPERTY, answer_layers, probability_file
from qgis_segearth.core.settings import Settings

from .conftest import wait_for


def answers():
    return answer_layers(QgsProject.instance())


def shapes(layer) -> set[tuple[str, float]]:
    return {(each.geometry().asWkt(17), each["score"]) for each in layer.getFeatures()}


def move(slider, value) -> None:
    """As arrow keys do: through everything in between."""
    slider.slider.setFocus()
    target = slider._nearest(value)
    while slider.slider.value() != target:
        right = slider.slider.value() < target
        QTest.keyClick(slider.slider, Qt.Key.Key_Right if right else Qt.Key.Key_Left)


@pytest.fixture
def grades(visitor, tmp_path) -> QgsRasterLayer:
    """Squares whose magenta is more or less strong: their number depends on the threshold."""
    pixels = np.full((120, 160, 3), 0, np.uint8)
    for number in range(8):
        row, column = 10 + 60 * (number // 4), 10 + 38 * (number % 4)
        strength = 60 + 25 * number
        pixels[row : row + 6 + 3 * number, column : column + 10] = (strength, 255 - strength, strength)
    path = tmp_path / "grades.tif"
    file = gdal.GetDriverByName("GTiff").Create(str(path), 160, 120, 3, gdal.GDT_Byte, ["PHOTOMETRIC=RGB"])
    file.SetGeoTransform((500_000, 0.5, 0, 5_000_000, 0, -0.5))
    file.SetProjection('LOCAL_CS["none"]')
    for band in range(3):
        file.GetRasterBand(band + 1).WriteArray(pixels[..., band])
    file = None
    layer = QgsRasterLayer(str(path), "grades")
    QgsProject.instance().addMapLayer(layer)
    visitor.qgis.canvas.setLayers([layer])
    visitor.qgis.canvas.setDestinationCrs(layer.crs())
    visitor.qgis.canvas.setExtent(layer.extent())
    visitor.choose_engine("graded")
    return layer


@pytest.fixture
def refine(visitor):
    return visitor.panel.answer.refine


def ask_and_keep(visitor, text="magenta") -> None:
    visitor.ask(text)
    assert visitor.message() == ""
    wait_for(visitor.panel.answer.refine.isEnabled)


def settled(visitor, drawing) -> None:
    refining = visitor.plugin.controller.answers.refining
    wait_for(lambda: refining.run.question.drawing == drawing or visitor.message())
    assert visitor.message() == ""


@pytest.mark.parametrize("threshold", [0.25, 0.4, 0.6, 0.85])
def test_a_threshold_on_the_kept_map_is_a_new_run_at_that_threshold(visitor, grades, refine, threshold):
    ask_and_keep(visitor)
    move(refine.threshold, threshold)
    settled(visitor, refine.drawing())
    moved = shapes(answers()[0])
    told = visitor.panel.answer.found.text()
    replace(Settings.read(), threshold=threshold).write()
    visitor.ask("magenta")
    assert shapes(answers()[0]) == moved
    assert told.startswith(visitor.panel.answer.found.text())
    assert len(moved) not in (0, 8) or threshold == 0.25


def test_every_slider_changes_the_layer_and_nothing_is_asked(visitor, grades, refine):
    ask_and_keep(visitor)
    (layer,) = answers()
    before = shapes(layer)
    outcomes = []
    visitor.plugin.controller.conversation.answered.connect(outcomes.append)
    move(refine.minimum_area, 50)
    settled(visitor, refine.drawing())
    assert 0 < layer.featureCount() < len(before)
    assert min(each["area_m2"] for each in layer.getFeatures()) >= 50
    move(refine.minimum_area, 0)
    move(refine.right_angles, "strong")
    settled(visitor, refine.drawing())
    assert layer.featureCount() == len(before)
    assert outcomes == []
    assert [each.id() for each in answers()] == [layer.id()]


def test_below_the_first_threshold_polygons_appear_where_there_were_none(visitor, grades, refine):
    replace(Settings.read(), threshold=0.99).write()
    ask_and_keep(visitor)
    assert answers() == []
    move(refine.threshold, 0.5)
    settled(visitor, refine.drawing())
    assert answers()[0].featureCount() > 0
    assert visitor.panel.answer.zoom.isEnabled()


def test_a_kept_version_stays_while_the_sliders_go_on(visitor, grades, refine):
    ask_and_keep(visitor)
    move(refine.threshold, 0.7)
    settled(visitor, refine.drawing())
    shown = shapes(answers()[0])
    visitor.click(refine.keep)
    live, kept = answers()
    move(refine.threshold, 0.3)
    settled(visitor, refine.drawing())
    assert shapes(kept) == shown
    assert shapes(live) != shown
    assert kept.name() == f"{live.name()} (70 %)"
    assert kept.customProperty(RUN_PROPERTY) != live.customProperty(RUN_PROPERTY)
    store = visitor.plugin.controller.answers.keeper.store()
    wait_for(lambda: store.summaries()[0].version_of == live.customProperty(RUN_PROPERTY))
    assert store.read(kept.customProperty(RUN_PROPERTY)).question.threshold == pytest.approx(0.7)


def test_sliders_leave_polygons_alone_that_are_being_edited(visitor, grades, refine):
    ask_and_keep(visitor)
    (layer,) = answers()
    layer.startEditing()
    layer.deleteFeature(next(layer.getFeatures()).id())
    left = shapes(layer)
    assert not refine.isEnabled()
    visitor.plugin.controller.answers.refining.redraw(replace(refine.drawing(), threshold=0.2))
    QTest.qWait(300)
    assert shapes(layer) == left
    layer.rollBack()


def test_the_exporters_find_the_map(visitor, grades, refine):
    ask_and_keep(visitor)
    file = gdal.Open(str(probability_file(answers()[0])))
    assert (file.RasterXSize, file.RasterYSize) == (160, 120)


@pytest.mark.parametrize("width", [270, 340, 600])
def test_no_slider_moves_away_while_it_is_moved(visitor, grades, refine, width):
    """Whatever the card says of the polygons meanwhile, and however narrow the dock is."""
    ask_and_keep(visitor)
    panel, said = visitor.panel, set()
    dock = visitor.plugin.dock
    visitor.qgis.window.resizeDocks([dock], [width], Qt.Orientation.Horizontal)
    QTest.qWait(100)
    refine.threshold.slider.setFocus()
    place = refine.threshold.mapTo(panel.contents, QPoint(0, 0))
    for threshold in (0.4, 0.65, 0.85, 0.99, 0.5):
        move(refine.threshold, threshold)
        settled(visitor, refine.drawing())
        QApplication.processEvents()
        assert refine.threshold.mapTo(panel.contents, QPoint(0, 0)) == place
        said.add(panel.answer.remark.text())
    assert len(said) > 3
    assert "nan" not in panel.answer.share.text()


def test_what_is_drawn_is_said_where_only_the_area_differs(visitor, grades, refine):
    ask_and_keep(visitor)
    card, refining = visitor.panel.answer, visitor.plugin.controller.answers.refining
    run = refining.run
    refining.redrawn.emit(run)
    assert card.remark.isHidden()
    refining.redrawn.emit(replace(run, answer=replace(run.answer, area=run.answer.area * 0.99)))
    assert card.remark.text().startswith("Now, at 50 %")
    assert card.remark.font().bold()
    assert "as asked" not in card.found.text()
    refining.redrawn.emit(run)
    assert card.remark.isHidden()


def test_undo_leads_back_to_the_answer_as_its_layer_is_drawn(visitor, grades, refine):
    ask_and_keep(visitor, "first")
    move(refine.threshold, 0.89)
    settled(visitor, refine.drawing())
    drawn, polygons = refine.drawing(), answers()[0].featureCount()
    found = visitor.panel.answer.found.text()
    for question in ("second", "third", "fourth"):
        ask_and_keep(visitor, question)
    for left in (3, 2, 1):
        visitor.click(visitor.panel.undo)
        wait_for(lambda count=left: len(answers()) == count)
    wait_for(lambda: visitor.panel.answer.question.text() == "“first”")
    visitor.wait_for_errands()
    assert answers()[0].featureCount() == polygons
    assert visitor.panel.answer.found.text() == found
    assert refine.drawing() == drawn
