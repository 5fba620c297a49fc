"""`segearth:ask`: from the dock's task, the toolbox, a model and `qgis_process`."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any, Optional

import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas

from qgis_segearth.core.backend_process import BackendProcess
from qgis_segearth.core.errors import Cancelled, QuestionEmpty
from qgis_segearth.core.question import Question
from qgis_segearth.core.raster import source_from_canvas, source_from_layer
from qgis_segearth.processing.ask import AskAlgorithm
from qgis_segearth.processing.errand import Errand
from qgis_segearth.processing.form import parameters
from qgis_segearth.processing.provider import SegEarthProvider

from .conftest import ROOT, pump

QUESTION = Question("what is magenta")


@pytest.fixture
def layer(rasters: Path) -> QgsRasterLayer:
    return QgsRasterLayer(str(rasters / "utm_26911.tif"), "roofs")


class Dock:
    """As the dock goes about it (see processing/ask.py)."""

    def __init__(self, question: Question, errand: Errand):
        self.errand = errand
        self.context, self.feedback = QgsProcessingContext(), QgsProcessingFeedback()
        self.context.setProject(QgsProject.instance())
        self.layer: Optional[QgsVectorLayer] = None
        self.successful: Optional[bool] = None
        self.algorithm = AskAlgorithm(errand=errand)
        self.task = QgsProcessingAlgRunnerTask(
            self.algorithm, parameters(question), self.context, self.feedback
        )
        self.task.executed.connect(self._on_executed)
        QgsApplication.taskManager().addTask(self.task)

    def _on_executed(self, successful: bool, results: dict[str, Any]) -> None:
        if successful:
            self.layer = self.context.takeResultLayer(results["OUTPUT"])
        self.successful = successful

    def wait(self) -> None:
        assert pump(lambda: self.successful is not None)


def view(canvas: QgsMapCanvas, layer: QgsRasterLayer) -> QgsMapCanvas:
    canvas.setLayers([layer])
    canvas.setDestinationCrs(layer.crs())
    canvas.setExtent(layer.extent())
    return canvas


@pytest.mark.parametrize("visible_map", [False, True])
def test_the_docks_way(
    backend: BackendProcess, canvas: QgsMapCanvas, layer: QgsRasterLayer, visible_map: bool
) -> None:
    settings = view(canvas, layer).mapSettings()
    source = source_from_canvas(settings) if visible_map else source_from_layer(layer, settings)
    dock = Dock(QUESTION, Errand(source, backend.connection()))
    dock.wait()
    assert dock.errand.error is None
    assert dock.errand.answer.count == dock.layer.featureCount() == 3
    assert dock.layer.name() == QUESTION.text
    assert dock.layer.renderer().symbol().color().alpha() < 128
    assert f"image: {source.title}" in dock.layer.metadata().history()


def test_the_dock_hears_what_went_wrong(
    backend: BackendProcess, canvas: QgsMapCanvas, layer: QgsRasterLayer
) -> None:
    source = source_from_layer(layer, view(canvas, layer).mapSettings())
    dock = Dock(Question(""), Errand(source, backend.connection()))
    dock.wait()
    assert not dock.successful
    assert isinstance(dock.errand.error, QuestionEmpty)


def test_the_docks_cancel(backend: BackendProcess, canvas: QgsMapCanvas, layer: QgsRasterLayer) -> None:
    source = source_from_layer(layer, view(canvas, layer).mapSettings())
    dock = Dock(Question("0.3", engine="slow", detail="native"), Errand(source, backend.connection()))
    assert pump(lambda: dock.task.isActive())
    dock.task.cancel()
    dock.wait()
    assert isinstance(dock.errand.error, Cancelled)


def test_no_answer_no_polygons(backend: BackendProcess, canvas: QgsMapCanvas, layer: QgsRasterLayer) -> None:
    source = source_from_layer(layer, view(canvas, layer).mapSettings())
    dock = Dock(Question("magenta", minimum_area=1e9), Errand(source, backend.connection()))
    dock.wait()
    assert dock.successful
    assert dock.errand.answer.count == 0


# --- the toolbox ------------------------------------------------------------------------------------------


def run(values: dict[str, Any], context: Optional[QgsProcessingContext] = None) -> dict[str, Any]:
    context = context or QgsProcessingContext()
    context.setProject(QgsProject.instance())
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("segearth:ask")
    results, successful = algorithm.run(values, context, QgsProcessingFeedback())
    assert successful
    return results


def test_the_toolbox_writes_a_file(provider: SegEarthProvider, layer: QgsRasterLayer, tmp_path: Path) -> None:
    values = {"INPUT": layer.source(), "QUESTION": "magenta", "OUTPUT": str(tmp_path / "found.gpkg")}
    results = run(values)
    assert (results["COUNT"], results["REPLY"]) == (3, "I found what is painted.")
    assert results["AREA"] == pytest.approx(8400 * 0.36, rel=0.01)
    assert QgsVectorLayer(results["OUTPUT"]).featureCount() == 3


def test_an_extent_in_another_crs_is_where_is_asked(
    provider: SegEarthProvider, layer: QgsRasterLayer
) -> None:
    """The western half of the image holds two of the three shapes."""
    values = {"INPUT": layer.source(), "QUESTION": "magenta", "OUTPUT": "memory:"}
    values["EXTENT"] = "545215.2,545275.8,3741625,3741722 [EPSG:26911]"
    assert run(values)["COUNT"] == 2


def test_without_an_image_the_project_is_asked(
    provider: SegEarthProvider, project: QgsProject, layer: QgsRasterLayer
) -> None:
    project.addMapLayer(layer)
    project.setCrs(layer.crs())
    extent = layer.extent()
    box = (extent.xMinimum(), extent.xMaximum(), extent.yMinimum(), extent.yMaximum())
    values = {"QUESTION": "magenta", "EXTENT": ",".join(map(repr, box)), "OUTPUT": "memory:"}
    assert run(values)["COUNT"] == 3


@pytest.mark.parametrize(
    "values",
    [
        {"QUESTION": "magenta"},  # no image, no extent
        {"QUESTION": "magenta", "INPUT": "/nowhere.tif"},
        {"QUESTION": "magenta", "ENGINE": "none such", "INPUT": "utm_26911.tif"},
        {"QUESTION": "x" * 5000, "INPUT": "utm_26911.tif"},
    ],
    ids=["no image", "no file", "no engine", "long question"],
)
def test_the_toolbox_says_what_is_wrong(provider: SegEarthProvider, rasters: Path, values: dict) -> None:
    if values.get("INPUT", "").startswith("utm"):
        values = {**values, "INPUT": str(rasters / values["INPUT"])}
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("segearth:ask")
    _, successful = algorithm.run({**values, "OUTPUT": "memory:"}, context, feedback)
    assert not successful
    assert len(feedback.textLog().strip()) > 20


# --- without a window -------------------------------------------------------------------------------------


def test_a_task_starts_a_backend_and_ends_it(
    painted_python: Path, layer: QgsRasterLayer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The toolbox, where the plugin's own backend does not run: all of it happens in the worker thread."""
    monkeypatch.setenv("SEGEARTH_BACKEND_PYTHON", str(painted_python))
    context, feedback, ended = QgsProcessingContext(), QgsProcessingFeedback(), []
    algorithm = AskAlgorithm()
    values = {**parameters(QUESTION), "INPUT": layer.source()}
    task = QgsProcessingAlgRunnerTask(algorithm, values, context, feedback)
    task.executed.connect(lambda successful, results: ended.append((successful, results)))
    QgsApplication.taskManager().addTask(task)
    assert pump(lambda: bool(ended), seconds=120)
    assert ended[0][0], feedback.textLog()
    assert ended[0][1]["COUNT"] == 3
    assert processes_started_by(painted_python) == ""


def test_qgis_process_starts_a_backend_and_ends_it(
    painted_python: Path, rasters: Path, tmp_path: Path
) -> None:
    program = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
    if program is None:
        pytest.skip("qgis_process is not installed")
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "QGIS_CUSTOM_CONFIG_PATH": str(tmp_path / "profile"),
        "QGIS_PLUGINPATH": str(ROOT),
        "SEGEARTH_BACKEND_PYTHON": str(painted_python),
    }

    def qgis_process(*arguments: str) -> subprocess.CompletedProcess:
        return subprocess.run(
            [program, *arguments], env=environment, capture_output=True, text=True, timeout=100, check=False
        )

    assert qgis_process("plugins", "enable", "qgis_segearth").returncode == 0
    output = tmp_path / "found.gpkg"
    given = (f"INPUT={rasters / 'rotated.tif'}", "QUESTION=magenta", f"OUTPUT={output}")
    ran = qgis_process("--json", "run", "segearth:ask", "--", *given)
    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert json.loads(ran.stdout)["results"]["COUNT"] == 3
    layer = QgsVectorLayer(f"{output}|layername=found")
    assert (layer.featureCount(), layer.crs().authid()) == (3, "EPSG:26911")
    assert "question: magenta" in layer.metadata().history()
    assert layer.renderer().symbol().color().alpha() < 128
    del layer
    assert processes_started_by(painted_python) == ""


def processes_started_by(python: Path) -> str:
    """The command lines of the backends whose environment names this backend's Python."""
    found = []
    for process in Path("/proc").glob("[0-9]*"):
        try:
            environment, command = (process / "environ").read_bytes(), (process / "cmdline").read_text()
        except (PermissionError, FileNotFoundError, ProcessLookupError):
            continue
        if str(python).encode() in environment and "--parent-pipe" in command:
            found.append(command)
    return "\n".join(found)
