"""What the map shows of a batch's file: it comes there, and follows what is asked into the file."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsVectorLayer,
)

from qgis_segearth.processing.provider import SegEarthProvider

from .conftest import pump
from .test_ask_many import Impatient


@pytest.fixture
def american(rasters: Path) -> str:
    return str(rasters / "utm_26911.tif")


def loaded(values: dict[str, Any], project: QgsProject, path: Path) -> list[QgsVectorLayer]:
    """What Processing's dialog puts onto the map where "open output file after running" is ticked."""
    from processing.gui.Postprocessing import handleAlgorithmResults

    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    context.setProject(project)
    output = QgsProcessingOutputLayerDefinition(str(path), project)
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("segearth:askmany")
    _, successful = algorithm.run({**values, "OUTPUT": output}, context, feedback)
    assert successful, feedback.textLog()
    assert handleAlgorithmResults(algorithm, context, feedback)
    return list(project.mapLayers().values())


@pytest.fixture
def in_processing_path(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(Path(QgsApplication.pkgDataPath()) / "python" / "plugins"))


def test_the_polygons_come_onto_the_map(
    provider: SegEarthProvider,
    project: QgsProject,
    in_processing_path: None,
    american: str,
    tmp_path: Path,
) -> None:
    values = {"INPUT": american, "QUESTIONS": "magenta"}
    layers = by_name(loaded(values, project, tmp_path / "many.gpkg"))
    assert set(layers) == {"many", "many: table"}
    layer = layers["many"]
    assert layer.featureCount() == 3
    assert layer.source().endswith("|layername=answers")
    assert layer.renderer().symbol().color().alpha() < 128
    (row,) = layers["many: table"].getFeatures()
    assert (row["polygons"], row["area"]) == (3, "utm_26911")
    first = layers["many: table"].attributeTableConfig().columns()[:4]
    assert [column.name for column in first] == ["area", "question", "polygons", "area_m2"]
    shown = [
        column.name for column in layers["many: table"].attributeTableConfig().columns() if not column.hidden
    ]
    assert {"engine", "status", "reply", "error"} <= set(shown)
    del row, layer, layers


def by_name(layers: list[QgsVectorLayer]) -> dict[str, QgsVectorLayer]:
    return {layer.name(): layer for layer in layers}


def test_a_layer_on_the_map_follows_its_file(
    provider: SegEarthProvider,
    project: QgsProject,
    in_processing_path: None,
    american: str,
    tmp_path: Path,
) -> None:
    """It is not loaded twice, keeps a look of the user's own, and has a colour for each question."""
    path, values = tmp_path / "many.gpkg", {"INPUT": american, "QUESTIONS": "magenta\nmagenta again"}
    layers = by_name(loaded(values, project, path))
    answers, repainted = layers["many"], []
    questions = {category.value() for category in answers.renderer().categories()}
    assert questions == {"magenta", "magenta again"}
    answers.repaintRequested.connect(lambda *_: repainted.append(True))
    answers.setOpacity(0.5)
    values["QUESTIONS"] += "\nonce more magenta"
    assert len(loaded({**values, "MINIMUM_AREA": 0.1}, project, path)) == 2
    assert repainted
    assert answers.featureCount() == 9
    assert len(answers.renderer().categories()) == 3
    loaded({**values, "MINIMUM_AREA": 1e9}, project, path)
    assert answers.featureCount() == 0
    assert layers["many: table"].featureCount() == 3
    del answers, layers


@pytest.mark.parametrize("in_background", [False, True])
def test_a_layer_on_the_map_follows_a_cancelled_batch_too(
    provider: SegEarthProvider,
    project: QgsProject,
    in_processing_path: None,
    american: str,
    tmp_path: Path,
    in_background: bool,
) -> None:
    """With a colour for the question that was answered before the end."""
    path = tmp_path / "many.gpkg"
    values = {"INPUT": american, "OUTPUT": str(path)}
    layers = by_name(loaded({**values, "QUESTIONS": "magenta\nmagenta again"}, project, path))
    answers, repainted = layers["many"], []
    answers.repaintRequested.connect(lambda *_: repainted.append(True))
    values["QUESTIONS"] = "once more magenta\nand once more"
    cancelled(values, project, in_background)
    assert pump(lambda: bool(repainted))
    assert answers.featureCount() == 9
    assert "once more magenta" in {category.value() for category in answers.renderer().categories()}
    assert layers["many: table"].featureCount() == 3
    del answers, layers


def cancelled(values: dict[str, Any], project: QgsProject, in_background: bool) -> None:
    """A batch, as soon as it has one answer."""
    feedback, context, ended = Impatient(), QgsProcessingContext(), []
    context.setProject(project)
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("segearth:askmany")
    if not in_background:
        assert not algorithm.run(values, context, feedback)[1]
        return
    task = QgsProcessingAlgRunnerTask(algorithm, values, context, feedback)
    del algorithm
    task.executed.connect(lambda successful, _: ended.append(successful))
    QgsApplication.taskManager().addTask(task)
    assert pump(lambda: bool(ended))
    assert ended == [False]


def test_nothing_found_is_a_table_only(
    provider: SegEarthProvider,
    project: QgsProject,
    in_processing_path: None,
    american: str,
    tmp_path: Path,
) -> None:
    values = {"INPUT": american, "QUESTIONS": "magenta", "MINIMUM_AREA": 1e9}
    (table,) = loaded(values, project, tmp_path / "many.gpkg")
    assert (table.name(), table.featureCount()) == ("many: table", 1)
