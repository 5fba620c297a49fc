"""Changes by hand and exported files: what is changed afterwards is changed, and told, in the file."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from qgis.core import (
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication

from qgis_segearth.core.layers import RUN_PROPERTY
from tests.plugin.gui.conftest import Visitor, wait_for

from .conftest import answers, choose, corrections_of, do, keep


def exported(visitor: Visitor, path: Path) -> QgsVectorLayer:
    """The layer of the file, in the place of the one in memory."""
    visitor.click(visitor.panel.answer.export)
    dialog = QApplication.activeModalWidget()
    assert ("by hand" in dialog.note.text()) == answers()[0].isModified()
    line = dialog.file.lineEdit()
    line.selectAll()
    QTest.keyClicks(line, str(path))
    visitor.click(dialog.export)
    wait_for(lambda: QApplication.activeModalWidget() is None)
    QApplication.processEvents()
    (layer,) = answers()
    return layer


def test_after_an_export_the_list_shows_the_files_polygons_and_says_so(visitor, box, layer, card, tmp_path):
    layer = exported(visitor, tmp_path / "out.gpkg")
    assert layer.providerType() == "ogr"
    assert box.model.rowCount() == 2
    assert "out.gpkg" in box.note.text()
    choose(box, 1)
    visitor.click(box.buttons["select"])
    assert list(layer.selectedFeatureIds()) == box.ids()
    assert "stay" in card.refine.paused.text()
    card.refine.threshold.slider.setFocus()
    QTest.keyClick(card.refine.threshold.slider, Qt.Key.Key_Right)
    wait_for(lambda: len(answers()) == 2)
    assert (layer.featureCount(), box.note.text()) == (2, "")


def test_what_is_changed_in_an_exported_layer_is_told_in_its_file(visitor, box, layer, card, tmp_path):
    path = tmp_path / "out.gpkg"
    layer = exported(visitor, path)
    do(visitor, box, "reject", 0)
    assert card.found.text() == "1 polygon (as asked: 2)"
    keep(visitor, box)
    wait_for(lambda: run_in(path)["rejected"] == 1)
    assert (run_in(path)["polygons"], run_in(path)["edited_at"]) == (1, corrections_of(layer).edited_at)
    again = QgsVectorLayer(layer.source(), "again", "ogr")
    assert corrections_of(again) == corrections_of(layer)
    assert again.featureCount() == 1
    del again


def test_an_export_keeps_changes_that_are_under_way(visitor, box, layer, tmp_path):
    do(visitor, box, "reject", 0)
    layer = exported(visitor, tmp_path / "out.gpkg")
    assert layer.featureCount() == 1
    run = run_in(tmp_path / "out.gpkg")
    assert (run["polygons"], run["rejected"]) == (1, 1)
    assert corrections_of(layer).rejected == 1


def test_an_exported_layer_is_its_runs_layer_after_the_project_is_opened_again(
    visitor, box, layer, card, tmp_path
):
    path = tmp_path / "out.gpkg"
    run = layer.customProperty(RUN_PROPERTY)
    layer = exported(visitor, path)
    assert layer.customProperty(RUN_PROPERTY) == run
    del layer
    project, history = QgsProject.instance(), visitor.panel.history
    project.write()
    project.clear()
    project.read(str(tmp_path / "town.qgz"))
    wait_for(lambda: history.list.count() == 1)
    history.list.setCurrentRow(0)
    history.shown.emit(history.chosen())
    wait_for(lambda: visitor.plugin.controller.answers.layer() is not None and card.refine.isEnabled())
    assert [each.providerType() for each in answers()] == ["ogr"]
    QTest.qWait(200)  # the card is laid out
    do(visitor, box, "reject", 0)
    keep(visitor, box)
    wait_for(lambda: run_in(path)["rejected"] == 1)
    assert (answers()[0].featureCount(), len(answers())) == (1, 1)
    history.list.setCurrentRow(0)
    history.shown.emit(history.chosen())
    QTest.qWait(300)
    assert len(answers()) == 1


def run_in(path: Path) -> dict:
    with closing(sqlite3.connect(path)) as connection:
        connection.row_factory = sqlite3.Row
        return dict(connection.execute("SELECT * FROM runs").fetchone())
