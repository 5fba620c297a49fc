"""A question that still runs when its project is closed: the answer stays with its own project."""

from __future__ import annotations

import pytest
from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import Qt

from qgis_segearth.core.home_project import HomeProject
from qgis_segearth.core.layers import answer_layers
from qgis_segearth.core.run_files import store_of

from .conftest import wait_for

SECONDS = "0.7"


@pytest.fixture
def saved(visitor, raster, tmp_path):
    """The squares' project has a file."""
    path = tmp_path / "first project.qgz"
    assert QgsProject.instance().write(str(path))
    return path


def begin(visitor, text: str = SECONDS) -> None:
    """Asks, and waits until the question is under way."""
    visitor.choose_engine("slow")
    visitor.type(text)
    visitor.press(Qt.Key.Key_Return)
    wait_for(lambda: visitor.panel.progress.bar.value() > 0)


def questions(path=None) -> list[str]:
    """In the history of the project that is open."""
    return [run.question for run in store_of(QgsProject.instance()).summaries()]


def test_the_answer_is_kept_by_its_own_project_and_put_into_no_other(visitor, saved, tmp_path, raster_file):
    begin(visitor)
    other = tmp_path / "second project.qgz"
    QgsProject.instance().clear()
    QgsProject.instance().addMapLayer(QgsRasterLayer(str(raster_file), "squares"))
    assert QgsProject.instance().write(str(other))
    visitor.wait()
    assert answer_layers(QgsProject.instance()) == []
    assert len(QgsProject.instance().mapLayers()) == 1
    assert SECONDS in visitor.message()
    assert saved.name in visitor.message()
    assert questions() == []
    QgsProject.instance().read(str(saved))
    assert questions() == [SECONDS]
    (run,) = store_of(QgsProject.instance()).summaries()
    kept = store_of(QgsProject.instance()).read(run.id)
    assert kept.answer.count == run.count == 1
    assert kept.map is not None


def test_a_project_that_was_never_saved_keeps_it_too(visitor, raster):
    before = len(questions())
    begin(visitor)
    QgsProject.instance().clear()
    visitor.wait()
    assert answer_layers(QgsProject.instance()) == []
    assert "without a name" in visitor.message()
    assert len(questions()) == before + 1
    wait_for(lambda: visitor.panel.history.questions()[:1] == [SECONDS])


def test_the_same_project_opened_again_gets_its_layer(visitor, saved):
    begin(visitor)
    QgsProject.instance().read(str(saved))
    visitor.wait()
    assert [layer.name() for layer in answer_layers(QgsProject.instance())] == [SECONDS]


def test_a_project_saved_under_another_name_meanwhile_gets_it_there(visitor, saved, tmp_path):
    begin(visitor)
    assert QgsProject.instance().write(str(tmp_path / "third.qgz"))
    visitor.wait()
    assert len(answer_layers(QgsProject.instance())) == 1
    wait_for(lambda: questions() == [SECONDS])
    assert (tmp_path / "third_segearth.gpkg").exists()


def test_a_question_that_fails_in_another_project_says_so(visitor, saved):
    begin(visitor)
    QgsProject.instance().clear()
    visitor.press(Qt.Key.Key_Escape)
    visitor.wait()
    assert visitor.message() == "Cancelled."


def test_what_was_found_already_leaves_the_map_with_its_project(visitor, saved):
    begin(visitor)
    preview, canvas = visitor.plugin.controller.preview, visitor.qgis.canvas
    square = {"type": "Polygon", "coordinates": [[[0, 0], [1, 0], [1, 1], [0, 0]]]}
    before = len(canvas.scene().items())
    preview.show([{"geometry": square}], visitor.plugin.controller.conversation._run.source)
    assert len(canvas.scene().items()) == before + 1
    QgsProject.instance().clear()
    assert len(canvas.scene().items()) == before
    visitor.wait()


def test_nothing_listens_to_the_project_after_the_answer(visitor, raster):
    visitor.ask("squares")
    wait_for(visitor.panel.answer.refine.isEnabled)  # it is kept
    project = QgsProject.instance()
    before = project.receivers(project.cleared), project.receivers(project.projectSaved)
    visitor.ask("squares")
    wait_for(visitor.panel.answer.refine.isEnabled)
    assert (project.receivers(project.cleared), project.receivers(project.projectSaved)) == before


def test_projects_are_told_apart(project, tmp_path):
    home = HomeProject()
    assert home.is_open()
    assert home.file_name() == ""
    assert project.write(str(tmp_path / "town.qgz"))
    assert home.file_name() == "town.qgz"
    assert home.store().path == tmp_path / "town_segearth.gpkg"
    project.clear()
    assert not home.is_open()
    assert project.write(str(tmp_path / "village.qgz"))
    assert not home.is_open()
    assert home.file_name() == "town.qgz"
    project.read(str(tmp_path / "town.qgz"))
    assert home.is_open()
    home.let_go()
