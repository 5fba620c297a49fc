"""The history in the dock: every answer is there, comes back, and can be asked again."""

from __future__ import annotations

import pytest
from osgeo import gdal
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QDate, QDateTime, Qt, QTime
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QStyleOptionViewItem

from qgis_segearth.core.layers import answer_layers
from qgis_segearth.core.naming import moment
from qgis_segearth.core.run import RunSummary
from qgis_segearth.core.run_files import store_of
from qgis_segearth.gui.history_box import HistoryBox
from qgis_segearth.gui.history_rows import LINE_SEPARATOR
from qgis_segearth.gui.scrolling import NARROWEST

from .conftest import wait_for


def answers():
    return answer_layers(QgsProject.instance())


def shapes(layer) -> set[str]:
    return {each.geometry().asWkt(17) for each in layer.getFeatures()}


@pytest.fixture
def history(visitor, raster, tmp_path):
    """Open, of a project that is saved in a folder of its own."""
    QgsProject.instance().write(str(tmp_path / "town.qgz"))
    box = visitor.panel.history
    box.set_open(True)
    wait_for(lambda: box.list.count() == 0)
    return box


def ask_and_keep(visitor, text: str) -> None:
    listed = visitor.panel.history.list.count()
    visitor.ask(text)
    assert visitor.message() == ""
    wait_for(lambda: visitor.panel.history.list.count() == listed + 1)


def test_every_answer_is_listed_newest_first(visitor, history):
    ask_and_keep(visitor, "one")
    ask_and_keep(visitor, "two")
    assert [history.list.item(row).text().splitlines()[0] for row in range(2)] == ["two", "one"]
    assert "2 polygons" in history.list.item(0).text()
    assert history.list.currentRow() == 0


def test_three_rows_are_seen_and_each_says_the_year_of_its_image(visitor):
    now, box = QDateTime.currentDateTimeUtc(), HistoryBox()
    name = "county_orthophoto_lakes_and_ponds_summer_{}"
    runs = [
        RunSummary(str(year), now, "lakes", "", "nano", 2, 50.0, "metre", True, "", name.format(year))
        for year in range(2019, 2024)
    ]
    box.resize(NARROWEST, 400)
    box.set_open(True)
    box.show()
    box.show_runs(runs)
    QApplication.processEvents()
    for row in range(3):
        item = box.list.item(row)
        assert box.list.viewport().rect().contains(box.list.visualItemRect(item).bottomLeft())
        line = item.text().splitlines()[1]
        seen = seen_of(box, row)[1]
        assert seen != line
        assert seen.startswith(line.split(" · ")[0] + " · ")
        assert seen.endswith(str(2019 + row))
    box.deleteLater()


def seen_of(box: HistoryBox, row: int) -> list[str]:
    """The lines of a row as they are drawn."""
    option, index = QStyleOptionViewItem(), box.list.model().index(row, 0)
    option.initFrom(box.list)
    option.widget, option.rect = box.list, box.list.visualRect(index)
    box.list.itemDelegate().initStyleOption(option, index)
    assert all(option.fontMetrics.horizontalAdvance(line) < option.rect.width() for line in lines_of(option))
    return lines_of(option)


def lines_of(option: QStyleOptionViewItem) -> list[str]:
    return option.text.split(LINE_SEPARATOR)


def test_rows_of_one_minute_say_the_second_and_each_its_area(visitor):
    first, box = QDateTime(QDate(2025, 11, 22), QTime(1, 50, 10), Qt.TimeSpec.UTC), HistoryBox()
    runs = [
        RunSummary(area, asked_at, "pools", "", "nano", 2, 50.0, "metre", True, "", "town", place=area)
        for asked_at, area in ((first, "north"), (first.addSecs(15), "south"), (first.addSecs(70), ""))
    ]
    box.show_runs(runs)
    lines = [box.list.item(row).text().splitlines()[1] for row in range(3)]
    assert lines == [
        f"{moment(first, exact=True)} · town · north",
        f"{moment(first.addSecs(15), exact=True)} · town · south",
        f"{moment(first.addSecs(70))} · town",
    ]
    box.deleteLater()


def test_rows_name_the_engine_where_there_are_several(visitor):
    def run(engine: str) -> RunSummary:
        now = QDateTime.currentDateTimeUtc()
        return RunSummary(engine, now, "roofs", "", engine, 2, 50.0, "metre", True, "", "town")

    box = HistoryBox()
    box.show_runs([run("nano"), run("nano")])
    assert "nano" not in box.list.item(0).text()
    box.show_runs([run("nano"), run("large")])
    assert ["large" in box.list.item(row).text() for row in range(2)] == [False, True]
    box.deleteLater()


def test_a_run_comes_back_with_layer_card_and_sliders(visitor, history):
    ask_and_keep(visitor, "one")
    before = shapes(answers()[0])
    ask_and_keep(visitor, "two")
    QgsProject.instance().removeMapLayers([layer.id() for layer in answers()])
    history.list.setCurrentRow(1)
    QTest.keyClick(history.list, Qt.Key.Key_Return)
    wait_for(lambda: len(answers()) == 1)
    assert shapes(answers()[0]) == before
    assert visitor.panel.answer.question.text() == "“one”"
    assert visitor.panel.answer.refine.isEnabled()
    visitor.click(history.show_button)
    QTest.qWait(200)
    assert len(answers()) == 1  # it is there already


def test_a_run_is_asked_again(visitor, history):
    ask_and_keep(visitor, "one")
    visitor.qgis.canvas.setExtent(visitor.qgis.canvas.extent().buffered(1000))
    visitor.panel.question.setText("something else")
    visitor.click(history.again_button)
    wait_for(lambda: history.list.count() == 2)
    assert visitor.panel.question.text() == "one"
    first, second = answers()
    assert shapes(first) == shapes(second)


def test_a_replay_says_yes_where_the_answer_is_the_same(visitor, history):
    ask_and_keep(visitor, "one")
    visitor.click(history.replay_button)
    wait_for(lambda: visitor.message() != "")
    assert visitor.message() == "Same answer: yes, IoU 1.000."
    assert len(answers()) == 1


def test_a_replay_says_no_where_the_image_has_changed(visitor, history, raster_file):
    ask_and_keep(visitor, "one")
    file = gdal.Open(str(raster_file), gdal.GA_Update)
    band = file.GetRasterBand(2)
    pixels = band.ReadAsArray()
    pixels[10:15, 20:30] = 255
    band.WriteArray(pixels)
    file = band = None
    visitor.click(history.replay_button)
    wait_for(lambda: visitor.message() != "")
    assert visitor.message().startswith("Same answer: no, IoU 0.750: 2 polygons then, 2 polygons now.")


def test_the_map_as_it_was_drawn_is_replayed_too(visitor, history):
    visitor.panel.image.choose(None)
    ask_and_keep(visitor, "one")
    visitor.qgis.canvas.setExtent(visitor.qgis.canvas.extent().buffered(1000))
    visitor.click(history.replay_button)
    wait_for(lambda: visitor.message() != "")
    assert visitor.message() == "Same answer: yes, IoU 1.000."


def test_a_file_that_is_gone_is_named(visitor, history, raster_file):
    ask_and_keep(visitor, "one")
    raster_file.unlink()
    visitor.click(history.replay_button)
    wait_for(lambda: visitor.message() != "" and not visitor.panel.busy)
    assert raster_file.name in visitor.message()


def test_a_project_that_is_opened_again_has_its_answers(visitor, history, tmp_path):
    """Layers in memory are empty then; the history fills them."""
    ask_and_keep(visitor, "one")
    before = shapes(answers()[0])
    QgsProject.instance().write()
    QgsProject.instance().clear()
    wait_for(lambda: history.list.count() == 0 or True)
    QgsProject.instance().read(str(tmp_path / "town.qgz"))
    assert shapes(answers()[0]) == before
    wait_for(lambda: history.list.count() == 1)


def test_an_answer_moves_along_that_was_not_kept_yet_when_the_project_got_its_name(visitor, raster, tmp_path):
    visitor.ask("just before")
    QgsProject.instance().write(str(tmp_path / "named.qgz"))
    store = store_of(QgsProject.instance())
    wait_for(lambda: [run.question for run in store.summaries()] == ["just before"], 20)


def test_answers_move_along_when_a_project_gets_a_name(visitor, raster, tmp_path):
    count = len(store_of(QgsProject.instance()).summaries())
    visitor.ask("before it had a name")
    wait_for(visitor.panel.answer.refine.isEnabled)
    QgsProject.instance().write(str(tmp_path / "named.qgz"))
    store = store_of(QgsProject.instance())
    assert store.path.parent == tmp_path
    wait_for(lambda: len(store.summaries()) == 1)
    assert store.summaries()[0].question == "before it had a name"
    QgsProject.instance().clear()
    assert len(store_of(QgsProject.instance()).summaries()) == count
