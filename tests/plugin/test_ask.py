"""A question's path from the plugin to a real backend and back: progress, cancel, and what can go wrong."""

from __future__ import annotations

import os
import shutil
import signal
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.core import QgsFeedback, QgsMapSettings, QgsRasterLayer
from qgis.PyQt.QtCore import QSize

from qgis_segearth.core.ask import ask
from qgis_segearth.core.backend_process import BackendProcess
from qgis_segearth.core.client import Client
from qgis_segearth.core.connection import Connection
from qgis_segearth.core.errors import (
    BackendGone,
    BackendProblem,
    Cancelled,
    ExtentEmpty,
    ImageFileMissing,
    ImageNotDrawn,
    ImageUnreadable,
    NoImage,
    QuestionEmpty,
    QuestionTooLong,
)
from qgis_segearth.core.question import Question
from qgis_segearth.core.raster import ImageSource, source_from_canvas, source_from_layer

from .conftest import painted_backend, pump

SLOW = Question("0.3", engine="slow", detail="native")
"""A third of a second per window, a dozen windows."""


def view(layer: QgsRasterLayer) -> QgsMapSettings:
    settings = QgsMapSettings()
    settings.setOutputSize(QSize(400, 300))
    settings.setDestinationCrs(layer.crs())
    settings.setLayers([layer])
    settings.setExtent(layer.extent())
    return settings


@pytest.fixture
def layer(rasters: Path) -> QgsRasterLayer:
    return QgsRasterLayer(str(rasters / "utm_26911.tif"), "roofs")


@pytest.fixture
def source(layer: QgsRasterLayer) -> ImageSource:
    return source_from_layer(layer, view(layer))


def test_an_answer_says_all_about_itself(source: ImageSource, client: Client) -> None:
    feedback = QgsFeedback()
    answer = ask(Question("what is\n magenta"), source, client, feedback)
    assert (answer.count, answer.question) == (3, "what is magenta")
    assert answer.units == "metre"
    assert answer.area == pytest.approx(sum(f["properties"]["area_m2"] for f in answer.features))
    assert len(answer.weights_sha256) == 64
    assert feedback.progress() == 100


def test_the_settings_of_a_question_count(source: ImageSource, client: Client) -> None:
    def count(**settings: float) -> int:
        return ask(Question("magenta", **settings), source, client, QgsFeedback()).count

    pixel = 0.6**2  # the shapes have 2,400, 3,000 and 3,000 pixels
    assert (count(), count(minimum_area=2700 * pixel), count(minimum_area=3300 * pixel)) == (3, 2, 0)


@pytest.mark.parametrize(
    ("text", "error"), [("", QuestionEmpty), (" \n", QuestionEmpty), ("x" * 5000, QuestionTooLong)]
)
def test_a_question_that_is_none_asks_nobody(source: ImageSource, text: str, error: type) -> None:
    with Client(Connection("http://127.0.0.1:9", "")) as nobody, pytest.raises(error):
        ask(Question(text), source, nobody, QgsFeedback())


def test_what_the_backend_refuses_is_told_with_advice(source: ImageSource, client: Client) -> None:
    with pytest.raises(BackendProblem) as caught:
        ask(Question("magenta", threshold=2), source, client, QgsFeedback())
    assert caught.value.code == "setting-invalid"
    assert caught.value.sentence
    assert caught.value.advice


def test_a_second_question_sends_no_pixels_and_looks_at_none(layer: QgsRasterLayer, client: Client) -> None:
    sent: list[str] = []
    put = client.put_image
    client.put_image = lambda sha256, content: sent.append(sha256) or put(sha256, content)
    answers = [
        ask(Question("magenta"), source_from_canvas(view(layer)), client, QgsFeedback()) for _ in range(2)
    ]
    assert len(sent) <= 1
    assert answers[1].cached
    assert answers[0].features == answers[1].features


def test_cancel_reaches_the_backend(source: ImageSource, client: Client) -> None:
    feedback = QgsFeedback()
    threading.Timer(0.5, feedback.cancel).start()
    with pytest.raises(Cancelled):
        ask(SLOW, source, client, feedback)
    assert pump(lambda: client.health()["jobs"] == {"running": 0, "queued": 0}, 5)


def test_cancelled_before_it_began(source: ImageSource, client: Client) -> None:
    feedback = QgsFeedback()
    feedback.cancel()
    with pytest.raises(Cancelled):
        ask(Question("magenta"), source, client, feedback)


@pytest.fixture
def mortal(qgis_app: object) -> Iterator[BackendProcess]:
    process = BackendProcess(painted_backend)
    process.wait_until_ready()
    yield process
    process.stop()


def test_killed_in_mid_question_it_answers_the_next_one(mortal: BackendProcess, source: ImageSource) -> None:
    first = mortal.connection()
    threading.Timer(0.5, os.kill, (first.pid, signal.SIGKILL)).start()
    with Client(first) as client, pytest.raises(BackendGone):
        ask(SLOW, source, client, QgsFeedback())
    assert pump(lambda: not mortal.is_running())
    with Client(mortal.wait_until_ready()) as client:
        assert ask(Question("magenta"), source, client, QgsFeedback()).count == 3


def test_the_file_vanishes_between_two_questions(rasters: Path, tmp_path: Path, client: Client) -> None:
    path = Path(shutil.copy(rasters / "utm_26911.tif", tmp_path / "roofs.tif"))
    layer = QgsRasterLayer(str(path), "roofs")
    source = source_from_layer(layer, view(layer))
    assert ask(Question("magenta"), source, client, QgsFeedback()).count == 3
    path.unlink()
    with pytest.raises(ImageFileMissing, match=r"roofs\.tif"):
        source_from_layer(layer, view(layer))
    with pytest.raises(ImageFileMissing):
        source_from_canvas(view(layer))
    with pytest.raises(BackendProblem) as caught:  # it vanished after the source was made
        ask(Question("magenta"), source, client, QgsFeedback())
    assert caught.value.code == "image-not-found"


def test_nothing_of_the_image_is_in_view(layer: QgsRasterLayer) -> None:
    elsewhere = view(layer)
    extent = layer.extent()
    extent.setXMinimum(extent.xMaximum() + 1000)
    extent.setXMaximum(extent.xMinimum() + 100)
    elsewhere.setExtent(extent)
    for make in (lambda: source_from_layer(layer, elsewhere), lambda: source_from_canvas(elsewhere)):
        with pytest.raises(ExtentEmpty, match="roofs"):
            make()


def test_a_damaged_file(tmp_path: Path) -> None:
    path = tmp_path / "damaged.tif"
    path.write_bytes(b"II*\0 and nothing more")
    with pytest.raises(ImageUnreadable, match="damaged"):
        source_from_layer(QgsRasterLayer(str(path), "damaged"), QgsMapSettings())


def test_no_layer_at_all() -> None:
    empty = QgsMapSettings()
    with pytest.raises(NoImage):
        source_from_layer(None, empty)
    with pytest.raises(NoImage):
        source_from_canvas(empty)


def test_a_web_map_that_does_not_answer(qgis_app: object, client: Client) -> None:
    layer = QgsRasterLayer("type=xyz&url=file:///nowhere/{z}/{x}/{y}.png&zmax=19&zmin=0", "web", "wms")
    settings = view(layer)
    source = source_from_layer(layer, settings)
    began = time.monotonic()
    with pytest.raises(ImageNotDrawn):
        ask(Question("magenta"), source, client, QgsFeedback())
    assert time.monotonic() - began < 60
