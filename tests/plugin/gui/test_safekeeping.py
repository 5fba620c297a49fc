"""What lies on the map comes back with the saved project; QGIS warns of nothing but what would be lost."""

from __future__ import annotations

from dataclasses import replace

import pytest
from osgeo import gdal
from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsRectangle, QgsVectorLayer

from qgis_segearth.core import hand_edits
from qgis_segearth.core.change_layer import is_change_layer
from qgis_segearth.core.kept_layers import layers_in_memory
from qgis_segearth.core.layers import answer_layers
from qgis_segearth.core.run_files import store_of

from .conftest import wait_for


def qgis_would_warn() -> bool:
    """The rule of QgisApp::checkMemoryLayers, the same from QGIS 3.4 on."""
    return any(
        isinstance(layer, QgsVectorLayer)
        and layer.providerType() == "memory"
        and layer.featureCount() != 0
        and not int(layer.customProperty("skipMemoryLayersCheck") or 0)
        for layer in QgsProject.instance().mapLayers().values()
    )


def drawn(layer: QgsVectorLayer) -> list:
    names = [name for name in layer.fields().names() if name != "asked_at"]
    return sorted([each.geometry().asWkt(3), *(each[name] for name in names)] for each in layer.getFeatures())


def ask(visitor, question: str = "squares") -> QgsVectorLayer:
    """The answer's layer; it is in the history."""
    visitor.ask(question)
    wait_for(visitor.panel.answer.refine.isEnabled)
    return answer_layers(QgsProject.instance())[0]


def leave_the_small_one_out(visitor, layer: QgsVectorLayer) -> None:
    """As the slider does."""
    refine = visitor.panel.answer.refine
    refine.changed.emit(replace(refine.drawing(), minimum_area=20))
    wait_for(lambda: layer.featureCount() == 1)


def open_again(path) -> None:
    project = QgsProject.instance()
    project.clear()
    assert project.read(str(path))


@pytest.fixture
def raster_file(raster_file):
    """The second square is smaller: 9 m² beside 25 m²."""
    file = gdal.Open(str(raster_file), gdal.GA_Update)
    for band in range(3):
        pixels = file.GetRasterBand(band + 1).ReadAsArray()
        pixels[50:60, 66:70] = pixels[56:60, 60:70] = 120
        file.GetRasterBand(band + 1).WriteArray(pixels)
    return raster_file


@pytest.fixture
def town(visitor, raster, tmp_path):
    """A project that has a file."""
    path = tmp_path / "town.qgz"
    assert QgsProject.instance().write(str(path))
    return path


def test_an_answer_in_a_saved_project_is_no_reason_to_warn(visitor, town):
    ask(visitor)
    assert not qgis_would_warn()
    assert QgsProject.instance().isDirty(), "QGIS asks whether the project is to be saved"


def test_until_the_project_has_a_file_qgis_warns(visitor, raster, tmp_path):
    before = drawn(ask(visitor))
    assert qgis_would_warn()
    assert QgsProject.instance().write(str(tmp_path / "town.qgz"))
    assert not qgis_would_warn()
    open_again(tmp_path / "town.qgz")
    (layer,) = answer_layers(QgsProject.instance())
    assert drawn(layer) == before
    assert not qgis_would_warn()


def test_what_a_slider_has_drawn_comes_back(visitor, town):
    layer = ask(visitor)
    leave_the_small_one_out(visitor, layer)
    QgsProject.instance().write()
    before, said = drawn(layer), layer.metadata().history()
    open_again(town)
    (layer,) = answer_layers(QgsProject.instance())
    assert drawn(layer) == before
    assert layer.metadata().history() == said
    assert not qgis_would_warn()


def test_a_slider_makes_the_project_one_that_has_to_be_saved(visitor, town):
    layer = ask(visitor)
    QgsProject.instance().write()
    assert not QgsProject.instance().isDirty()
    leave_the_small_one_out(visitor, layer)
    assert QgsProject.instance().isDirty()


def test_qgis_warns_of_what_is_being_edited_and_no_longer_when_it_is_kept(visitor, town):
    layer = ask(visitor)
    QgsProject.instance().write()
    hand_edits.accept(layer, [next(layer.getFeatures()).id()])
    assert qgis_would_warn()
    assert layer.commitChanges()
    assert not qgis_would_warn()
    assert QgsProject.instance().isDirty()
    QgsProject.instance().write()
    before = drawn(layer)
    assert "accepted" in str(before)
    open_again(town)
    assert drawn(answer_layers(QgsProject.instance())[0]) == before


def test_edits_that_are_taken_back_leave_nothing_to_warn_of(visitor, town):
    layer = ask(visitor)
    hand_edits.reject(layer, [next(layer.getFeatures()).id()])
    assert qgis_would_warn()
    layer.rollBack()
    assert not qgis_would_warn()


def test_an_answer_all_of_whose_polygons_were_rejected_stays_empty(visitor, town):
    layer = ask(visitor)
    hand_edits.reject(layer, layer.allFeatureIds())
    assert layer.commitChanges()
    QgsProject.instance().write()
    open_again(town)
    assert answer_layers(QgsProject.instance())[0].featureCount() == 0


def test_everything_comes_back_under_another_name_too(visitor, town, tmp_path):
    before = drawn(ask(visitor))
    QgsProject.instance().write()
    assert QgsProject.instance().write(str(tmp_path / "city.qgz"))
    open_again(tmp_path / "city.qgz")
    assert drawn(answer_layers(QgsProject.instance())[0]) == before
    open_again(town)
    assert drawn(answer_layers(QgsProject.instance())[0]) == before


def test_a_project_without_its_history_does_not_forget_for_good(visitor, town):
    """Somebody copies the project first and the file beside it later."""
    before = drawn(ask(visitor))
    QgsProject.instance().write()
    history = store_of(QgsProject.instance()).path
    history.rename(history.with_suffix(".elsewhere"))
    open_again(town)
    assert answer_layers(QgsProject.instance())[0].featureCount() == 0
    QgsProject.instance().write()
    history.with_suffix(".elsewhere").replace(history)
    open_again(town)
    assert drawn(answer_layers(QgsProject.instance())[0]) == before


def test_qgis_warns_of_what_could_not_be_kept(visitor, raster, tmp_path):
    ask(visitor)
    (tmp_path / "town_segearth.gpkg").mkdir()
    QgsProject.instance().write(str(tmp_path / "town.qgz"))
    said = visitor.message()
    assert "could not be added to the history" in said
    assert qgis_would_warn()
    wait_for(lambda: visitor.message() != said)  # the history cannot be read either


def test_changes_come_back_and_are_no_reason_to_warn(visitor, town):
    ask(visitor)
    mine = QgsVectorLayer("Polygon?crs=EPSG:32632", "mine", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(500_010, 4_999_990, 500_012.5, 4_999_995)))
    mine.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(mine)
    compare = visitor.panel.answer.compare
    compare.set_open(True)
    compare.other.setLayer(mine)
    visitor.click(compare.changes)
    wait_for(lambda: visitor.message() != "")
    compare.set_open(False)
    assert qgis_would_warn(), "of the layer that is not ours"
    QgsProject.instance().removeMapLayer(mine)
    assert not qgis_would_warn()
    QgsProject.instance().write()
    (changes,) = filter(is_change_layer, layers_in_memory(QgsProject.instance()))
    before = drawn(changes)
    open_again(town)
    (changes,) = filter(is_change_layer, layers_in_memory(QgsProject.instance()))
    assert drawn(changes) == before
    assert not qgis_would_warn()


def test_a_layer_that_got_an_answers_style_keeps_polygons_of_its_own(visitor, town):
    """Pasting a style brings the custom properties along."""
    answer = ask(visitor)
    other = QgsVectorLayer("MultiPolygon?crs=EPSG:32632&field=name:string", "mine", "memory")
    feature = QgsFeature(other.fields())
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(1, 1, 2, 2)))
    feature["name"] = "shed"
    other.dataProvider().addFeature(feature)
    other.setCustomProperties(answer.customProperties())
    QgsProject.instance().addMapLayer(other)
    QgsProject.instance().write()
    open_again(town)
    (again,) = QgsProject.instance().mapLayersByName("mine")
    assert [each["name"] for each in again.getFeatures()] == ["shed"]


def test_a_layer_that_is_taken_off_and_put_back_is_watched_once(visitor, town):
    layer, changes = ask(visitor), visitor.plugin.controller.map_changes
    before = layer.receivers(layer.afterCommitChanges)
    for _ in range(3):
        changes.undo()
        changes.redo()
    assert layer.receivers(layer.afterCommitChanges) == before
