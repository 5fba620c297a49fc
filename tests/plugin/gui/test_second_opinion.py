"""Two engines on one question, in the dock: the parts fit together exactly, on the map, on the card, in the
history and in a GeoPackage."""

from __future__ import annotations

import itertools
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis.core import QgsFeedback, QgsGeometry, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest

from qgis_segearth.core.agreement import Agreement, Opinion
from qgis_segearth.core.hand_edits import merge
from qgis_segearth.core.layers import answer_layers
from qgis_segearth.core.overlap import iou
from qgis_segearth.core.run_files import store_of
from qgis_segearth.exporters import EXPORTERS
from qgis_segearth.exporters.base import Subject
from qgis_segearth.exporters.geopackage import GeoPackageExporter
from qgis_segearth.gui.agreement_table import AgreementTable

from ..answers import FEATURES
from .conftest import wait_for

MAGENTA, PURPLE, WHITE, GREY = (255, 0, 255), (150, 0, 150), (255, 255, 255), (60, 60, 60)
"""Marked by both; by "graded", which likes magenta; by "toy", which likes what is bright; by nobody."""
ROWS, COLUMNS, METRES = 64, 80, 0.5


@pytest.fixture(params=[1, 2])
def patches(visitor, tmp_path, request) -> QgsRasterLayer:
    """Random patches and specks in four colours, on the map and wholly in view."""
    random = np.random.default_rng(request.param)
    coarse = random.integers(0, 4, (ROWS // 8, COLUMNS // 8)).repeat(8, 0).repeat(8, 1)
    specks = random.random((ROWS, COLUMNS)) < 0.05
    kinds = np.where(specks, random.integers(0, 4, (ROWS, COLUMNS)), coarse)
    return on_map(
        visitor, np.array([MAGENTA, PURPLE, WHITE, GREY], np.uint8)[kinds], tmp_path / "patches.tif"
    )


def on_map(visitor, pixels: np.ndarray, path: Path) -> QgsRasterLayer:
    rows, columns, _ = pixels.shape
    file = gdal.GetDriverByName("GTiff").Create(
        str(path), columns, rows, 3, gdal.GDT_Byte, ["PHOTOMETRIC=RGB"]
    )
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(32632)
    file.SetProjection(crs.ExportToWkt())
    file.SetGeoTransform((500_000, METRES, 0, 5_000_000, 0, -METRES))
    for band in range(3):
        file.GetRasterBand(band + 1).WriteArray(pixels[..., band])
    del file
    layer = QgsRasterLayer(str(path), path.stem)
    QgsProject.instance().addMapLayer(layer)
    canvas = visitor.qgis.canvas
    canvas.setDestinationCrs(layer.crs())
    canvas.setLayers([layer])
    canvas.setExtent(layer.extent())
    return layer


@pytest.fixture
def second(visitor):
    """The box of the second engine; off again afterwards."""
    yield visitor.panel.second
    visitor.panel.second.choose("")


def answer() -> QgsVectorLayer:
    return answer_layers(QgsProject.instance())[0]


def shape(layer: QgsVectorLayer, label: str = "") -> QgsGeometry:
    return QgsGeometry.unaryUnion(
        [each.geometry() for each in layer.getFeatures() if not label or each["label"] == label]
    )


def ask_alone(visitor, engine: str) -> QgsGeometry:
    visitor.choose_engine(engine)
    visitor.ask("squares")
    assert visitor.message() == ""
    return shape(answer())


def ask_both(visitor, first: str, other: str) -> QgsVectorLayer:
    visitor.choose_engine(first)
    visitor.panel.second.choose(other)
    visitor.ask("squares")
    assert visitor.message() == ""
    return answer()


LABELS = ["graded and toy", "only graded", "only toy"]


def test_the_three_parts_are_disjoint_and_add_up_exactly_to_the_union(visitor, patches, second):
    graded, toy = ask_alone(visitor, "graded"), ask_alone(visitor, "toy")
    layer = ask_both(visitor, "graded", "toy")
    both, only_graded, only_toy = parts = [shape(layer, label) for label in LABELS]
    assert all(not part.isEmpty() for part in parts)
    for one, other in itertools.combinations(parts, 2):
        assert one.intersection(other).area() == 0
    union = graded.combine(toy)
    assert sum(part.area() for part in parts) == union.area()
    assert shape(layer).symDifference(union).area() == 0
    for part, expected in (
        (both, graded.intersection(toy)),
        (only_graded, graded.difference(toy)),
        (only_toy, toy.difference(graded)),
    ):
        assert part.symDifference(expected).area() == 0
    agreement = run_shown(visitor).answer.agreement
    assert sum(agreement.areas) == agreement.union
    assert agreement.union == pytest.approx(sum(each["area_m2"] for each in layer.getFeatures()), rel=1e-12)
    assert agreement.iou == pytest.approx(both.area() / union.area(), rel=1e-6)


def table_of(visitor) -> list[list[str]]:
    """On the card."""
    cells = visitor.panel.answer.agreement.cells
    return [[title.accessibleName(), *(cell.text() for cell in rest)] for title, *rest in cells]


def run_shown(visitor):
    """As it is kept."""
    wait_for(lambda: visitor.plugin.controller.answers.refining.run is not None)
    return visitor.plugin.controller.answers.refining.run


def test_map_and_card_name_the_engines_and_the_figures(visitor, patches, second):
    layer = ask_both(visitor, "graded", "toy")
    legend = {each.value(): each.label() for each in layer.renderer().categories()}
    assert legend == dict(zip(LABELS, ["Both: graded and toy", "Only graded", "Only toy"]))
    assert layer.renderer().classAttribute() == "label"
    assert {each["label"]: each["engine"] for each in layer.getFeatures()} == dict(
        zip(LABELS, ["graded, toy", "graded", "toy"])
    )
    card = visitor.panel.answer
    agreement = run_shown(visitor).answer.agreement
    rows = table_of(visitor)
    assert [row[0] for row in rows] == ["Both", "Only graded", "Only toy", "At least one", "IoU"]
    assert rows[3][2] == "100.0 %"
    assert rows[4][2] == f"{agreement.iou:.3f}"
    assert card.agreement.isVisible()
    assert not card.refine.isVisible()
    assert card.reply.text().startswith(f"graded and toy agree on {agreement.iou:.0%} of what either marks (")
    assert card.opinions.text().splitlines() == [
        "graded: I found what is painted.",
        "toy: This is bright.",
    ]
    history = layer.metadata().history()
    assert "engine: graded, toy" in history


def test_a_title_in_the_table_selects_its_part_on_the_map(visitor, patches, second):
    layer = ask_both(visitor, "graded", "toy")
    title = visitor.panel.answer.agreement.cells[1][0]
    place = QPoint(8, title.fontMetrics().height() // 2)
    QTest.mouseMove(title, place)
    QTest.mouseClick(title, Qt.MouseButton.LeftButton, pos=place)
    wait_for(lambda: layer.selectedFeatureCount() > 0)
    assert {each["label"] for each in layer.selectedFeatures()} == {"only graded"}
    assert layer.selectedFeatureCount() == len(list(layer.getFeatures("label = 'only graded'")))


def test_one_engine_is_asked_as_ever(visitor, patches, second):
    ask_both(visitor, "graded", "toy")
    second.choose("")
    visitor.ask("squares")
    card = visitor.panel.answer
    assert not card.agreement.isVisible()
    assert not card.opinions.isVisible()
    assert card.refine.isVisible()
    assert card.reply.text() == "I found what is painted."
    assert {each["engine"] for each in answer().getFeatures()} == {"graded"}


def test_it_comes_back_from_the_history_and_is_replayed(visitor, patches, second, tmp_path):
    QgsProject.instance().write(str(tmp_path / "town.qgz"))
    box = visitor.panel.history
    box.set_open(True)
    ask_both(visitor, "graded", "toy")
    wait_for(lambda: box.list.count() == 1)
    told = run_shown(visitor)
    assert store_of(QgsProject.instance()).read(told.id).answer.agreement == told.answer.agreement
    table = table_of(visitor)
    categories = [each.label() for each in answer().renderer().categories()]
    visitor.panel.second.choose("")
    visitor.ask("squares")
    wait_for(lambda: box.list.count() == 2)
    QgsProject.instance().removeMapLayers([each.id() for each in answer_layers(QgsProject.instance())])
    box.list.setCurrentRow(1)
    visitor.click(box.show_button)
    wait_for(lambda: answer_layers(QgsProject.instance()))
    assert [each.label() for each in answer().renderer().categories()] == categories
    assert table_of(visitor) == table
    visitor.click(box.replay_button)
    wait_for(lambda: visitor.message() != "")
    assert visitor.message() == "Same answer: yes, IoU 1.000."
    box.set_open(False)


def test_a_geopackage_has_the_parts_and_their_colours(visitor, patches, second, tmp_path):
    layer = ask_both(visitor, "toy", "graded")
    path = tmp_path / "both.gpkg"
    (source,) = GeoPackageExporter().export([Subject(layer)], path, QgsFeedback())
    read = QgsVectorLayer(source, "both", "ogr")
    assert [each.label() for each in read.renderer().categories()] == [
        "Both: toy and graded",
        "Only toy",
        "Only graded",
    ]
    for label in ("toy and graded", "only toy", "only graded"):
        assert shape(read, label).symDifference(shape(layer, label)).area() == 0


def test_the_parts_keep_the_labels_of_an_engine_that_names_several_things(visitor, patches, second, tmp_path):
    """Every polygon says all that its ground is called: on the map, in the history and in files."""
    ask_alone(visitor, "telling")
    alone = {name: shape(answer(), name) for name in ("<roof>", "pool")}
    alone["squares"] = ask_alone(visitor, "toy")
    layer = ask_both(visitor, "telling", "toy")
    for label, expected in alone.items():
        own = [each.geometry() for each in layer.getFeatures() if label in each["labels"].split("; ")]
        assert QgsGeometry.unaryUnion(own).symDifference(expected).area() == 0
    told = sorted((each["label"], each["labels"]) for each in layer.getFeatures())
    assert {("telling and toy", "<roof>; squares"), ("only toy", "squares")} <= set(told)
    run = store_of(QgsProject.instance()).read(run_shown(visitor).id)
    assert (
        sorted((each["properties"]["label"], each["properties"]["labels"]) for each in run.answer.features)
        == told
    )
    for name, kind in (("geopackage", ".gpkg"), ("geojson", ".geojson")):
        (source,) = EXPORTERS[name].export([Subject(layer)], tmp_path / f"both{kind}", QgsFeedback())
        read = QgsVectorLayer(source, "both", "ogr")
        assert sorted((each["label"], each["labels"]) for each in read.getFeatures()) == told
    (sheet,) = EXPORTERS["evidence"].export([Subject(layer)], tmp_path / "sheet.html", QgsFeedback())
    assert "&lt;roof&gt;, squares<br>" in Path(sheet).read_text(encoding="utf-8")


def test_merged_by_hand_they_have_both_labels(visitor, patches, second):
    layer = ask_both(visitor, "telling", "toy")
    ids = {each["labels"]: each.id() for each in layer.getFeatures() if each["label"] == "telling and toy"}
    merge(layer, [ids["<roof>; squares"], ids["pool; squares"]])
    assert layer.getFeature(ids["<roof>; squares"])["labels"] == "<roof>; squares; pool"
    layer.rollBack()


def test_nobody_marks_anything(visitor, second, tmp_path):
    on_map(visitor, np.full((ROWS, COLUMNS, 3), 20, np.uint8), tmp_path / "dark.tif")
    visitor.choose_engine("graded")
    second.choose("toy")
    visitor.ask("squares")
    assert visitor.panel.answer.reply.text() == "Neither graded nor toy marks anything."
    assert table_of(visitor)[4][2] == "1.000"
    assert answer_layers(QgsProject.instance()) == []


def test_there_is_no_iou_where_one_did_not_understand(qgis_app):
    one, other = (Opinion(name, "", "", 0.5, 1, 90_000.0) for name in ("one", "other"))
    agreement = Agreement((one, other), ("both", "only one", "only other"), (0.0, 90_000.0, 90_000.0))
    table = AgreementTable()
    table.show_agreement(agreement, "metre")
    assert table.cells[-1][2].text() == "0.000"
    assert [cells[1].text() for cells in table.cells[:4]] == ["0 ha", "9.00 ha", "9.00 ha", "18.0 ha"]
    table.show_agreement(replace(agreement, opinions=(one, replace(other, understood=False))), "metre")
    assert table.cells[-1][2].text() == "–"


def test_the_box_offers_every_other_engine_and_is_off(visitor, second):
    visitor.choose_engine("graded")
    assert second.engine() == ""
    names = [second.itemData(place) for place in range(second.count())]
    assert names == ["", *(visitor.panel.engine.itemData(i) for i in range(visitor.panel.engine.count()))]
    same = second.model().item(second.findData("graded"))
    assert not same.isEnabled()
    assert same.text().endswith(" – asked already")
    second.setFocus()
    QTest.keyClicks(second, "Toy")
    assert second.engine() == "toy"
    visitor.choose_engine("toy")
    assert second.engine() == ""  # asked already
    assert second.model().item(second.findData("graded")).isEnabled()
    QTest.keyClick(second, Qt.Key.Key_Home)
    assert second.engine() == ""


def test_the_same_ground_under_other_labels_is_another_answer(qgis_app):
    renamed = tuple({**each, "properties": {**each["properties"], "label": "roof"}} for each in FEATURES)
    assert iou(FEATURES, FEATURES) == 1
    assert iou(FEATURES, renamed) == 0
    assert iou(FEATURES[:1], FEATURES) < 1
    assert iou((), ()) == 1
