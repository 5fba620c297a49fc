"""The export dialog, by mouse and keyboard."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
from qgis.core import QgsPalLayerSettings, QgsProject, QgsVectorLayer, QgsVectorLayerSimpleLabeling
from qgis.PyQt.QtCore import QDateTime, QItemSelectionModel, QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication

from qgis_segearth.core.layers import GROUP, RUN_PROPERTY, answer_layers, probability_file
from qgis_segearth.core.provenance import written_facts
from qgis_segearth.exporters import EXPORTERS, subject_of
from qgis_segearth.gui import controller
from qgis_segearth.gui.export_dialog import ExportDialog

from .conftest import wait_for


@pytest.fixture
def dialog(visitor, raster):
    """Open, over two answers, the second of which is on the card; both are ticked."""
    visitor.ask("one")
    visitor.ask("two")
    dialog = opened(visitor)
    visitor.click(dialog.all)
    yield dialog
    if QApplication.activeModalWidget() is not None:
        dialog.reject()


def opened(visitor):
    visitor.click(visitor.panel.answer.export)
    dialog = QApplication.activeModalWidget()
    assert dialog.objectName() == "segearth_export_dialog"
    return dialog


def fill_in(dialog, path):
    line = dialog.file.lineEdit()
    line.selectAll()
    QTest.keyClicks(line, str(path))


def press_export(dialog):
    QTest.mouseClick(dialog.export, Qt.MouseButton.LeftButton)
    assert not dialog.export.isEnabled()
    wait_for(lambda: QApplication.activeModalWidget() is None or dialog.message.isVisible())


def tables(path):
    layer = QgsVectorLayer(str(path), "", "ogr")
    names = (description.split("!!::!!")[1] for description in layer.dataProvider().subLayers())
    return sorted(name for name in names if name != "runs")


def test_all_answers_go_into_one_file_that_comes_onto_the_map(visitor, dialog, tmp_path):
    path = tmp_path / "out.gpkg"
    before = [described(layer) for layer in answer_layers(QgsProject.instance())]
    fill_in(dialog, path)
    press_export(dialog)
    assert tables(path) == ["one", "two"]
    assert str(path) in visitor.message()
    now = answer_layers(QgsProject.instance())
    assert all(str(path) in layer.source() for layer in now), "the file's layers lie over the temporary ones"
    assert [described(layer) for layer in now] == before


def described(layer):
    colour = layer.renderer().symbol().color().name()
    return layer.name(), layer.featureCount(), colour, layer.metadata().history()[1:]


@pytest.mark.parametrize(
    ("name", "file", "opened"),
    [
        ("evidence", "out.html", {"open": "out.html", "folder": ""}),
        ("geopackage", "out.gpkg", {"folder": ""}),
    ],
)
def test_what_was_exported_can_be_opened_by_mouse_and_keyboard(
    visitor, dialog, tmp_path, monkeypatch, name, file, opened
):
    addresses = []
    monkeypatch.setattr(controller.QDesktopServices, "openUrl", addresses.append)
    dialog.format.setCurrentIndex(dialog.format.findData(name))
    fill_in(dialog, tmp_path / file)
    press_export(dialog)
    actions = {each.objectName().replace("segearth_do_", "") for each in visitor.panel.message.buttons()}
    assert actions == set(opened)
    button = visitor.button(next(iter(opened)))
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert [Path(each.toLocalFile()) for each in addresses] == [tmp_path / next(iter(opened.values()))]


def test_a_layer_that_the_card_cannot_show_is_ticked_where_it_is_selected(visitor, raster):
    visitor.ask("one")
    visitor.ask("two")
    _, one = answer_layers(QgsProject.instance())
    tree = visitor.qgis.layerTreeView()
    tree.expandAll()
    one.removeCustomProperty(RUN_PROPERTY)
    tree.setCurrentLayer(one)
    assert chosen(opened(visitor)) == ["one"]


def test_what_is_being_changed_by_hand_is_exported_as_it_is_seen(dialog, tmp_path):
    layer = answer_layers(QgsProject.instance())[0]
    layer.startEditing()
    layer.deleteFeatures([next(layer.getFeatures()).id()])
    seen = [feature.geometry().asWkt() for feature in layer.getFeatures()]
    fill_in(dialog, tmp_path / "out.gpkg")
    press_export(dialog)
    in_its_place = answer_layers(QgsProject.instance())[0]
    assert in_its_place.providerType() == "ogr"
    assert [feature.geometry().asWkt() for feature in in_its_place.getFeatures()] == seen


def test_the_look_that_a_user_gave_is_in_the_file_and_on_the_map(dialog, tmp_path):
    layer = answer_layers(QgsProject.instance())[0]
    labels = QgsPalLayerSettings()
    labels.fieldName = "label"
    layer.setLabeling(QgsVectorLayerSimpleLabeling(labels))
    layer.setLabelsEnabled(True)
    layer.setOpacity(0.5)
    fill_in(dialog, tmp_path / "out.gpkg")
    press_export(dialog)
    in_its_place = answer_layers(QgsProject.instance())[0]
    opened_again = QgsVectorLayer(in_its_place.source(), "again", "ogr")
    for each in (in_its_place, opened_again):
        assert (each.labelsEnabled(), each.labeling().settings().fieldName) == (True, "label")
        assert each.opacity() == 0.5


def test_only_what_a_format_uses_is_taken_along(dialog):
    """Images may be web maps that are opened anew for each copy, maps hundreds of megabytes."""
    project = QgsProject.instance()
    layer = answer_layers(project)[0]
    wait_for(lambda: probability_file(layer) is not None)
    taken = {name: subject_of(layer, project, exporter) for name, exporter in EXPORTERS.items()}
    assert {name for name, subject in taken.items() if subject.images} == {"evidence"}
    with_map = {name for name, subject in taken.items() if subject.probability}
    assert with_map == {"geopackage-probability", "mask", "probability"}


def test_the_temporary_layers_may_stay(dialog, tmp_path):
    before = set(QgsProject.instance().mapLayers())
    dialog.replace.setChecked(False)
    fill_in(dialog, tmp_path / "out.gpkg")
    press_export(dialog)
    now = QgsProject.instance().mapLayers()
    assert before < set(now)
    assert len(now) == len(before) + 2


def test_files_beside_temporary_layers_lie_above_each_of_them(dialog, tmp_path):
    dialog.replace.setChecked(False)
    fill_in(dialog, tmp_path / "out.gpkg")
    press_export(dialog)
    root = QgsProject.instance().layerTreeRoot()
    assert [node.name() for node in root.children()] == [GROUP, "two squares"]
    names = [node.name() for node in root.findGroup(GROUP).children()]
    assert names == ["out: two", "two", "out: one", "one"]


@pytest.mark.parametrize(
    ("name", "files"),
    [("geojson", ["out_one.geojson", "out_two.geojson"]), ("evidence", ["out.html"])],
)
def test_other_formats(dialog, tmp_path, name, files):
    dialog.format.setCurrentIndex(dialog.format.findData(name))
    assert dialog.replace.isEnabled() == (name == "geojson")
    fill_in(dialog, tmp_path / files[-1].replace("_two", ""))
    press_export(dialog)
    kinds = (".qml", ".qmd")
    assert sorted(file.name for file in tmp_path.glob("out*") if file.suffix not in kinds) == files
    shown = [layer.source() for layer in answer_layers(QgsProject.instance())]
    assert sum(str(tmp_path) in source for source in shown) == (2 if name == "geojson" else 0)


def test_an_existing_file_of_one_layer_is_replaced_and_the_dialog_says_so(dialog, tmp_path):
    dialog.format.setCurrentIndex(dialog.format.findData("evidence"))
    (tmp_path / "old.html").write_text("old")
    fill_in(dialog, tmp_path / "old.html")
    assert "replaced" in dialog.note.text()
    press_export(dialog)
    assert "<!DOCTYPE html>" in (tmp_path / "old.html").read_text()


def test_only_ticked_answers_go_and_the_map_stays_as_it_is(dialog, tmp_path):
    path = tmp_path / "one.gpkg"
    before = set(QgsProject.instance().mapLayers())
    dialog.answers.item(0).setCheckState(Qt.CheckState.Unchecked)  # the newest
    dialog.add_to_map.setChecked(False)
    fill_in(dialog, path)
    press_export(dialog)
    assert tables(path) == ["one"]
    assert set(QgsProject.instance().mapLayers()) == before


def test_the_name_that_is_proposed_shares_its_style_with_no_other_file(dialog, tmp_path):
    fill_in(dialog, tmp_path / "answers.gpkg")
    press_export(dialog)
    (tmp_path / "answers.qml").write_text("somebody's")
    again = ExportDialog(answer_layers(QgsProject.instance()))
    again.format.setCurrentIndex(again.format.findData("geojson"))
    assert again.path() == tmp_path / "answers_2.geojson"
    (tmp_path / "answers.geojson").write_text("its own")
    again.format.setCurrentIndex(again.format.findData("flatgeobuf"))
    again.format.setCurrentIndex(again.format.findData("geojson"))
    assert again.path() == tmp_path / "answers.geojson"
    again.deleteLater()


def test_a_name_without_suffix_gets_it(dialog, tmp_path):
    fill_in(dialog, tmp_path / "bare")
    press_export(dialog)
    assert tables(tmp_path / "bare.gpkg") == ["one", "two"]


def test_an_existing_file_is_added_to_and_the_dialog_says_so(visitor, dialog, tmp_path):
    path = tmp_path / "out.gpkg"
    fill_in(dialog, path)
    assert "new file" in dialog.note.text()
    press_export(dialog)  # onto the map too: a file in use is added to all the same
    again = opened(visitor)
    visitor.click(again.all)
    fill_in(again, path)
    assert "exists" in again.note.text()
    press_export(again)
    assert len(tables(path)) == 4


def test_a_failure_keeps_the_dialog_the_file_and_what_was_typed(dialog, tmp_path):
    path = tmp_path / "notes.gpkg"
    path.write_text("this is no GeoPackage")
    before = hashlib.sha256(path.read_bytes()).hexdigest()
    fill_in(dialog, path)
    press_export(dialog)
    assert "is not a GeoPackage" in dialog.message.text.text()
    assert dialog.file.filePath() == str(path)
    assert dialog.export.isEnabled()
    assert hashlib.sha256(path.read_bytes()).hexdigest() == before


def test_nothing_ticked_cannot_be_exported_and_the_dialog_says_why(visitor, dialog):
    visitor.click(dialog.none)
    assert dialog.chosen() == []
    assert not dialog.export.isEnabled()
    assert dialog.note.text().startswith("Tick")
    visitor.click(dialog.all)
    assert len(dialog.chosen()) == 2
    assert dialog.export.isEnabled()


def chosen(dialog) -> list[str]:
    names = [layer.name() for layer in dialog.chosen()]
    dialog.reject()
    return names


def test_the_answer_on_the_card_is_ticked_alone(visitor, raster):
    for question in ("one", "two"):
        visitor.ask(question)
        wait_for(visitor.panel.answer.refine.isEnabled)
    assert chosen(opened(visitor)) == ["two"]
    visitor.plugin.controller.answers.show_layer(answer_layers(QgsProject.instance())[1])
    wait_for(lambda: visitor.panel.answer.question.text() == "“one”")
    assert chosen(opened(visitor)) == ["one"]


def test_of_several_that_are_selected_in_the_layer_tree_those_are_ticked(visitor, raster):
    for question in ("one", "two", "three"):
        visitor.ask(question)
    _, two, one = answer_layers(QgsProject.instance())
    tree = visitor.qgis.layerTreeView()
    tree.expandAll()
    tree.setCurrentLayer(one)
    index = tree.currentIndex()
    tree.setCurrentLayer(two)
    tree.selectionModel().select(index, QItemSelectionModel.SelectionFlag.Select)
    assert chosen(opened(visitor)) == ["two", "one"]


def test_rows_that_would_read_the_same_tell_the_time(visitor, raster):
    visitor.ask("one")
    first = QDateTime.currentDateTimeUtc()
    wait_for(lambda: first.secsTo(QDateTime.currentDateTimeUtc()) > 0)
    visitor.ask("one")
    answer_layers(QgsProject.instance())[0].setName("one")  # as nobody but a user would call it
    dialog = opened(visitor)
    rows = [dialog.answers.item(row).text() for row in range(2)]
    assert rows[0] != rows[1]
    assert all(row.startswith("one\n2 polygons · ") and row.endswith(" · two squares") for row in rows)
    dialog.reject()


def test_versions_that_differ_in_their_threshold_say_it(visitor, raster):
    visitor.ask("one")
    wait_for(visitor.panel.answer.refine.isEnabled, 20)
    visitor.plugin.controller.answers.keep_version()
    visitor.plugin.controller.answers.use_threshold(0.7)
    top = answer_layers(QgsProject.instance())[0]
    wait_for(lambda: written_facts(top)["threshold"] == pytest.approx(0.7), 20)
    dialog = opened(visitor)
    rows = [dialog.answers.item(row).text() for row in range(2)]
    dialog.reject()
    assert ["Threshold 70 %" in row for row in rows] == [True, False]
    assert "Threshold 50 %" in rows[1]


@pytest.mark.parametrize("name", list(EXPORTERS))
def test_the_line_below_the_format_speaks_of_that_format(dialog, name):
    if (row := dialog.format.findData(name)) < 0:
        pytest.skip("this GDAL does not write it")
    dialog.format.setCurrentIndex(row)
    assert EXPORTERS[name].contents() in dialog.note.text()
    others = {each.contents() for each in EXPORTERS.values()} - {EXPORTERS[name].contents()}
    assert not any(other in dialog.note.text() for other in others)


def test_escape_leaves_nothing_behind(dialog):
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert QApplication.activeModalWidget() is None


@pytest.mark.parametrize("typed", ["{}", " {} ", '"{}"', "{}.", "file://{}", "{}/"])
def test_a_file_that_is_there_is_seen_however_it_is_typed(dialog, tmp_path, typed):
    path = tmp_path / "mine.gpkg"
    fill_in(dialog, typed.format(path))
    assert dialog.path() == path
    assert dialog.note.text().startswith("A new file")
    path.touch()
    fill_in(dialog, typed.format(path))
    assert dialog.note.text().startswith("This file exists")


def test_an_export_of_what_a_file_shows_leaves_that_on_the_map(visitor, dialog, tmp_path):
    fill_in(dialog, tmp_path / "first.gpkg")
    press_export(dialog)
    first = set(QgsProject.instance().mapLayers())
    visitor.ask("three")
    again = opened(visitor)
    assert again.replace.isEnabled()
    again.answers.tick_all(True)
    fill_in(again, tmp_path / "second.gpkg")
    press_export(again)
    assert first <= set(QgsProject.instance().mapLayers())
    assert {layer.providerType() for layer in answer_layers(QgsProject.instance())} == {"ogr"}
    only_files = opened(visitor)
    only_files.answers.tick_all(True)
    assert not only_files.replace.isEnabled()
    assert "No temporary layer" in only_files.replace.toolTip()
    only_files.reject()


def test_the_buttons_stay_where_they_are_whatever_is_said(dialog, tmp_path):
    def places() -> list[QPoint]:
        QApplication.processEvents()
        parts = dialog.all, dialog.none, dialog.format, dialog.add_to_map, dialog.replace, dialog.export
        return [part.mapToGlobal(QPoint()) for part in parts]

    (tmp_path / "there.gpkg").touch()
    before, hints = places(), set()
    for row in range(dialog.format.count()):
        dialog.format.setCurrentIndex(row)
        for tick in (False, True):
            dialog.answers.tick_all(tick)
            for name in ("new", "there"):
                fill_in(dialog, tmp_path / name)
                hints.add(dialog.note.text())
                assert places() == before, dialog.note.text()
    assert len(hints) > dialog.format.count()
