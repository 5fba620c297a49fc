"""The answer beside others: changes between two dates, and scores."""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing
from dataclasses import replace

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeedback,
    QgsGeometry,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QApplication, QLabel

from qgis_segearth.core import wording
from qgis_segearth.core.change_layer import is_change_layer
from qgis_segearth.core.changes import Pair
from qgis_segearth.core.layers import (
    answer_layer,
    answer_layers,
    is_shown,
)
from qgis_segearth.core.provenance import written_facts
from qgis_segearth.core.run_files import store_of
from qgis_segearth.core.settings import Settings
from qgis_segearth.exporters import EXPORTERS, Subject

from .conftest import wait_for

FIRST = QgsRectangle(500_010, 4_999_990, 500_015, 4_999_995)
HALF = QgsRectangle(500_010, 4_999_990, 500_012.5, 4_999_995)
ELSEWHERE = QgsRectangle(500_040, 4_999_990, 500_045, 4_999_995)


def reference(*rectangles: QgsRectangle) -> QgsVectorLayer:
    layer = QgsVectorLayer("Polygon?crs=EPSG:32632", "mine", "memory")
    for rectangle in rectangles:
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromRect(rectangle))
        layer.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(layer)
    return layer


@pytest.fixture
def compare(visitor, raster):
    """Open, beside an answer of two squares; the first one is FIRST."""
    visitor.ask("squares")
    wait_for(visitor.panel.answer.refine.isEnabled)
    box = visitor.panel.answer.compare
    box.set_open(True)
    yield box
    box.set_open(False)


def test_gained_lost_and_kept_since_another_layer(visitor, compare):
    compare.other.setLayer(reference(HALF, ELSEWHERE))
    visitor.click(compare.changes)
    wait_for(lambda: visitor.message() != "")
    assert visitor.message().startswith("From mine to squares: gained 37.5 m², lost 25.0 m², kept 12.5 m².")
    layer = QgsProject.instance().mapLayersByName("squares since mine")[0]
    assert sorted(each["change"] for each in layer.getFeatures()) == ["gained", "gained", "kept", "lost"]
    assert len(layer.renderer().categories()) == 3


def test_the_legend_says_how_much_was_gained_lost_and_kept(visitor, compare):
    mine = reference(HALF, ELSEWHERE)
    compare.other.setLayer(mine)
    for areas in (["37.5", "25.0", "12.5"], ["37.5", "0", "12.5"]):
        visitor.click(compare.changes)
        wait_for(lambda: visitor.message() != "")
        visitor.panel.message.hide()
        (layer,) = change_layers()
        told = [each.label() for each in layer.renderer().categories()]
        assert told == [f"{name}: {area} m²" for name, area in zip(("Gained", "Lost", "Kept"), areas)]
        mine.dataProvider().deleteFeatures([max(mine.allFeatureIds())])


def change_layers() -> list[QgsVectorLayer]:
    return [each for each in QgsProject.instance().mapLayers().values() if is_change_layer(each)]


def described(layer: QgsVectorLayer) -> list:
    colours = [each.symbol().color().name() for each in layer.renderer().categories()]
    rows = sorted((each["change"], each["area_m2"], each.geometry().asWkt()) for each in layer.getFeatures())
    return [layer.name(), layer.crs().authid(), colours, rows, layer.metadata().history()]


@pytest.fixture
def changes(visitor, compare) -> QgsVectorLayer:
    """What was gained and lost since polygons of one's own."""
    compare.other.setLayer(reference(HALF, ELSEWHERE))
    visitor.click(compare.changes)
    wait_for(lambda: visitor.message() != "")
    (layer,) = change_layers()
    visitor.panel.message.hide()
    return layer


@pytest.mark.parametrize("button", ["changes", "score"])
def test_a_layer_without_polygons_is_told_and_nothing_happens(visitor, compare, button):
    empty = reference()
    empty.dataProvider().addFeature(QgsFeature())
    compare.other.setLayer(empty)
    visitor.click(getattr(compare, button))
    assert visitor.message().startswith("The layer “mine” has no polygons.")
    assert change_layers() == []


def test_a_layer_of_changes_is_neither_offered_nor_compared(visitor, compare, changes):
    assert changes not in [compare.other.layer(row) for row in range(compare.other.count())]
    compare.changes_wanted.emit(changes)
    assert "shows what changed" in visitor.message()


def test_nothing_empty_is_chosen_beforehand_but_another_answer_is(visitor, raster):
    reference()
    box = visitor.panel.answer.compare
    visitor.ask("squares")
    box.set_open(True)
    assert box.other.currentLayer() is None
    assert not box.changes.isEnabled()
    (first,) = answer_layers(QgsProject.instance())
    visitor.ask("squares")
    assert box.other.currentLayer() == first
    box.set_open(False)


def test_changes_twice_are_one_layer(visitor, compare, changes):
    visitor.click(compare.changes)
    wait_for(lambda: visitor.message() != "")
    assert change_layers() == [changes]
    assert changes.featureCount() == 4


def test_compared_again_changes_that_were_switched_off_are_shown_with_their_legend(visitor, compare, changes):
    project = QgsProject.instance()
    (answer,) = answer_layers(project)
    root = project.layerTreeRoot()
    node = root.findLayer(changes.id())
    node.setItemVisibilityChecked(False)
    node.setExpanded(False)
    node.parent().setItemVisibilityChecked(False)
    root.findLayer(answer.id()).setItemVisibilityChecked(True)
    visitor.click(compare.changes)
    wait_for(lambda: visitor.message() != "")
    assert [is_shown(project, each) for each in (changes, answer)] == [True, False]
    assert node.isExpanded()


def test_answers_that_are_not_drawn_alike_are_told(visitor, raster):
    replace(Settings.read(), threshold=0.7).write()
    asked(visitor, "squares")
    replace(Settings.read(), threshold=0.5).write()
    asked(visitor, "squares")
    compare = visitor.panel.answer.compare
    compare.set_open(True)
    visitor.click(compare.changes)
    wait_for(lambda: visitor.message() != "")
    compare.set_open(False)
    assert "The two were not drawn alike: threshold 70 % and 50 %." in visitor.message()


def test_what_is_compared_shares_nothing_with_the_layer(qgis_app):
    layer = reference(FIRST)
    pair = Pair.of(layer, layer)
    before = layer.getFeature(1).geometry().asWkt()
    pair.before[0].translate(5, 5)
    assert layer.getFeature(1).geometry().asWkt() == before
    QgsProject.instance().clear()


def test_changes_survive_closing_and_opening_the_project(visitor, changes, tmp_path):
    before = described(changes)
    project = QgsProject.instance()
    assert project.write(str(tmp_path / "town.qgz"))
    project.clear()
    assert project.read(str(tmp_path / "town.qgz"))
    (layer,) = change_layers()
    assert described(layer) == before
    wait_for(lambda: visitor.panel.history.list.count() > 0)
    assert visitor.panel.message.isHidden(), "the history can be read"


def test_changes_that_cannot_be_kept_are_told(visitor, changes, tmp_path):
    project = QgsProject.instance()
    project.write(str(tmp_path / "village.qgz"))
    wait_for(lambda: len(store_of(project).summaries()) == 1)
    (tmp_path / "town_segearth.gpkg").mkdir()
    project.write(str(tmp_path / "town.qgz"))
    said = visitor.message()
    assert "could not be added to the history" in said
    wait_for(lambda: visitor.message() != said)  # the history cannot be read either


def test_the_layers_sources_name_their_crs_and_columns(visitor, changes):
    run = visitor.plugin.controller.answers.refining.run
    drawn = answer_layer(run.answer, run.question, run.source)
    for layer in (changes, drawn):
        assert "crs=EPSG:32632" in layer.source()
        assert all(f"field={name}:" in layer.source() for name in layer.fields().names())


def test_changes_are_exported_with_style_and_metadata(visitor, changes, tmp_path):
    visitor.click(visitor.panel.answer.export)
    dialog = QApplication.activeModalWidget()
    visitor.click(dialog.all)
    dialog.format.setCurrentIndex(dialog.format.findData("probability"))
    assert "no probability map" in dialog.note.text()
    assert not dialog.export.isEnabled()
    dialog.format.setCurrentIndex(dialog.format.findData("geopackage"))
    dialog.file.setFilePath(str(tmp_path / "out.gpkg"))
    visitor.click(dialog.export)
    wait_for(lambda: QApplication.activeModalWidget() is None or dialog.message.isVisible())
    (layer,) = change_layers()
    assert str(tmp_path / "out.gpkg") in layer.source()
    assert len(layer.renderer().categories()) == 3
    assert "after image: two squares" in layer.metadata().history()
    assert all(each["after"].startswith("two squares · ") for each in layer.getFeatures())
    assert {each["before"] for each in layer.getFeatures()} == {"mine"}


def test_the_table_of_runs_says_what_was_compared(visitor, raster, raster_file, tmp_path):
    raster.setName("2019")
    answers = [asked(visitor, "squares")]
    later = QgsRasterLayer(str(raster_file), "2024")
    QgsProject.instance().addMapLayer(later)
    visitor.panel.image.setLayer(later)
    answers.insert(0, asked(visitor, "squares"))
    compare = visitor.panel.answer.compare
    compare.set_open(True)
    visitor.click(compare.changes)
    wait_for(lambda: visitor.message() != "")
    compare.set_open(False)
    (layer,) = change_layers()
    path = tmp_path / "changes.gpkg"
    EXPORTERS["geopackage"].export([Subject(layer)], path, QgsFeedback())
    with closing(sqlite3.connect(path)) as connection:
        connection.row_factory = sqlite3.Row
        row = dict(connection.execute("SELECT * FROM runs").fetchone())
    then, now = (written_facts(each) for each in reversed(answers))
    assert row["question"] == "squares: 2024 since 2019"
    assert row["image"] == "2019; 2024"
    assert row["run"] == f"{then['run']}; {now['run']}"
    assert {row["asked_at"], *row["asked_at"].split("; ")} >= {then["asked_at"], now["asked_at"]}
    assert row["reply"] == (
        "From 2019 to 2024: gained 0 m², lost 0 m², kept 50.0 m². "
        "The two answers are 100 % and 100 % certain."
    )
    assert row["score"] == min(then["score"], now["score"])
    assert (row["polygons"], row["area_m2"]) == (2, pytest.approx(50, abs=0.1))
    same = ("engine", "device", "threshold", "units", "crs", "resolution", "extent", "version", "client")
    assert {name: row[name] for name in same} == {name: now[name] for name in same}
    empty = {name for name, value in row.items() if value in ("", None)}
    assert empty <= {name for name in row if now.get(name) in ("", None)}, "what an answer knows, changes do"


def asked(visitor, question: str) -> QgsVectorLayer:
    visitor.ask(question)
    wait_for(visitor.panel.answer.refine.isEnabled)
    return answer_layers(QgsProject.instance())[0]


@pytest.mark.parametrize("name", ["geojson", "flatgeobuf", "evidence"])
def test_changes_alone_go_into_formats_without_a_map(visitor, changes, tmp_path, name):
    visitor.click(visitor.panel.answer.export)
    dialog = QApplication.activeModalWidget()
    dialog.format.setCurrentIndex(dialog.format.findData(name))
    for row in range(dialog.answers.count()):
        item = dialog.answers.item(row)
        wanted = item.data(Qt.ItemDataRole.UserRole) == changes.id()
        item.setCheckState(Qt.CheckState.Checked if wanted else Qt.CheckState.Unchecked)
    dialog.file.setFilePath(str(tmp_path / f"out{dialog.exporter().suffix}"))
    visitor.click(dialog.export)
    wait_for(lambda: QApplication.activeModalWidget() is None or dialog.message.isVisible())
    assert QApplication.activeModalWidget() is None, dialog.message.text.text()
    assert "Exported" in visitor.message()


def test_the_evidence_sheet_of_changes_says_what_became_of_each(visitor, changes, tmp_path):
    path = tmp_path / "out.html"
    EXPORTERS["evidence"].export([Subject(changes)], path, QgsFeedback())
    text = re.sub(r"data:[^\"]*", "", path.read_text(encoding="utf-8"))
    numbers = "Gained: 2 polygons, 37.5 m² · Lost: 1 polygon, 25.0 m² · Kept: 1 polygon, 12.5 m²"
    assert re.findall('class="numbers">(.*?) · Threshold', text) == [numbers]
    assert sorted(re.findall(r"<b>\d\. (\w+)</b>", text)) == ["Gained", "Gained", "Kept", "Lost"]
    assert re.search('class="compared">Before: mine – After: two squares · .+</p>', text)
    colours = [each.symbol().color().name() for each in changes.renderer().categories()]
    assert re.findall(r'fill="(#\w+)"[^>]*/></svg> (\w+)', text) == [
        *zip(colours, ("Gained", "Lost", "Kept"))
    ]


def test_the_answer_is_off_while_its_changes_are_shown(visitor, changes):
    project = QgsProject.instance()
    (answer,) = answer_layers(project)
    (mine,) = project.mapLayersByName("mine")
    assert [is_shown(project, each) for each in (changes, answer, mine)] == [True, False, True]
    visitor.click(visitor.panel.undo)
    assert is_shown(project, answer)
    visitor.click(visitor.panel.redo)
    assert [is_shown(project, each) for each in (changes, answer)] == [True, False]


def test_what_is_left_out_is_said(visitor, compare):
    narrow = QgsRectangle(500_010.3, 4_999_990, 500_015, 4_999_995)
    compare.other.setLayer(reference(narrow, QgsRectangle(500_030, 4_999_970, 500_035, 4_999_975)))
    visitor.click(compare.changes)
    wait_for(lambda: visitor.message() != "")
    assert "Left out as too small: 1 polygon of gains and losses, 1.50 m²." in visitor.message()


def test_areas_side_by_side_have_one_unit(qgis_app):
    assert wording.areas([331_000, 343_000, 3_900_000]) == ["33.1 ha", "34.3 ha", "390 ha"]
    assert wording.areas([0, 2_000_000]) == ["0 km²", "2.00 km²"]


def test_the_score_against_ones_own_polygons(visitor, compare):
    compare.other.setLayer(reference(FIRST, ELSEWHERE))
    visitor.click(compare.score)
    wait_for(lambda: visitor.message() != "")
    assert "By area: IoU 0.333, precision 0.500, recall 0.500." in visitor.message()
    assert "By objects: precision 0.500, recall 0.500." in visitor.message()
    assert "At a threshold of" in visitor.message()
    before = visitor.panel.answer.refine.drawing().threshold
    visitor.click(visitor.button("threshold"))
    wait_for(
        lambda: visitor.plugin.controller.answers.refining.run.question.threshold != before or before == 0.5
    )
    assert visitor.panel.answer.refine.threshold.value() == pytest.approx(0.5, abs=0.02)


@pytest.mark.parametrize("button", ["changes", "score"])
def test_polygons_that_have_no_place_beside_the_answer_are_told(visitor, compare, button):
    """Metres taken for degrees: all would have been gained and nothing lost."""
    other = reference(FIRST)
    other.setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    compare.other.setLayer(other)
    visitor.click(getattr(compare, button))
    wait_for(lambda: visitor.message() != "")
    assert visitor.message().startswith("The polygons of “mine” have no place in EPSG:32632")
    assert change_layers() == []


def test_an_answer_is_not_offered_to_itself(visitor, compare):
    (answer,) = answer_layers(QgsProject.instance())
    assert answer not in [compare.other.layer(row) for row in range(compare.other.count())]
    assert not compare.changes.isEnabled()


CORNER = "POLYGON((500000 5000000, 500040 5000000, 500000 4999960, 500000 5000000))"
"""The first square lies in it; the second one in its bounding box only."""


def test_the_doubts_about_both_answers_go_with_the_changes(visitor, compare):
    (answer,) = answer_layers(QgsProject.instance())
    metadata = answer.metadata()
    faint = "The picture shows hardly anything: take this as a guess."
    metadata.setHistory(
        [f"{line} {faint}" if line.startswith("reply: ") else line for line in metadata.history()]
    )
    answer.setMetadata(metadata)
    compare.other.setLayer(reference(FIRST))
    visitor.click(compare.changes)
    wait_for(lambda: visitor.message() != "")
    (layer,) = change_layers()
    assert "The answer is 100 % certain." in visitor.message()
    for told in (visitor.message(), layer.metadata().abstract(), written_facts(layer)["reply"]):
        assert faint in told
    assert any(line.startswith("after score: ") for line in layer.metadata().history())


def test_what_was_said_of_changes_goes_with_their_layer(visitor, compare):
    compare.other.setLayer(reference(HALF))
    visitor.click(compare.changes)
    wait_for(lambda: visitor.message() != "")
    visitor.click(visitor.panel.undo)
    assert visitor.message() == ""
    visitor.click(visitor.panel.redo)
    visitor.click(compare.score)
    wait_for(lambda: visitor.message() != "")
    visitor.click(visitor.panel.undo)
    assert visitor.message().startswith("By area"), "another message stays"


def test_the_box_says_that_the_other_layer_is_the_earlier_one(compare):
    (label,) = [each for each in compare.findChildren(QLabel) if each.buddy() is compare.other]
    assert label.text() == "Earlier:"
