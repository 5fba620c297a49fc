"""`segearth:ask`: a question about an image becomes a layer of polygons.

Toolbox, modeler, batch mode and `qgis_process` fill in INPUT and the rest; the algorithm then uses the
plugin's running backend, or starts one of its own and ends it again.

The dock goes the same way, with what it has at hand already (the view, a running backend):

    errand = Errand(source_from_canvas(canvas.mapSettings()), backend.connection())     # main thread
    algorithm = AskAlgorithm(errand=errand)
    self.context, self.feedback = QgsProcessingContext(), QgsProcessingFeedback()       # keep all of them
    self.context.setProject(QgsProject.instance())
    self.task = QgsProcessingAlgRunnerTask(algorithm, form.parameters(question), self.context, self.feedback)
    self.task.executed.connect(self.on_executed)                                        # main thread again
    QgsApplication.taskManager().addTask(self.task)

    def on_executed(self, successful, results):
        if errand.error: ...             # a PluginError: sentence, advice, action; Cancelled among them
        elif errand.answer.count:
            layer = self.context.takeResultLayer(results["OUTPUT"])             # with style and provenance
            add_answer(QgsProject.instance(), layer)

`feedback.progressChanged` carries the progress; `task.cancel()` cancels in the backend too.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, Optional

from qgis.core import (
    QgsFeatureSink,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QDateTime
from qgis.PyQt.QtGui import QIcon

from ..core.answer import Answer
from ..core.ask import ask, check
from ..core.backend_process import BackendProcess
from ..core.collector import collector_at_rest
from ..core.connection import Connection
from ..core.errors import PluginError
from ..core.layers import answer_crs, answer_features, answer_fields, dress, store_dress
from ..core.log import log_error
from ..core.question import Question
from ..core.raster import ImageSource
from ..core.settings import Settings
from ..core.translation import translate
from ..paths import resource
from . import form
from .errand import Errand
from .view import view_of


class AskAlgorithm(QgsProcessingAlgorithm):
    """See the module's docstring.

    running: gives the connection to the plugin's own backend, or None where it does not run.
    """

    def __init__(
        self,
        errand: Optional[Errand] = None,
        running: Callable[[], Optional[Connection]] = lambda: None,
    ):
        super().__init__()
        self._errand = errand
        self._running = running
        self._connection: Optional[Connection] = None
        self._source: Optional[ImageSource] = None
        self._question: Optional[Question] = None
        self._answer: Optional[Answer] = None
        self._destination = ""

    # --- what Processing shows ---

    def createInstance(self) -> AskAlgorithm:
        return AskAlgorithm(self._errand, self._running)

    def name(self) -> str:
        return "ask"

    def displayName(self) -> str:
        return translate("SegEarth", "Ask about an image")

    def shortDescription(self) -> str:
        return translate("SegEarth", "Draws polygons around what a question in plain words asks for.")

    def shortHelpString(self) -> str:
        what = translate("SegEarth", "Type what you are looking for, for example: swimming pools.")
        answer = translate("SegEarth", "The answer is a layer of polygons.")
        image = translate("SegEarth", "Without an image, all visible images of the project are looked at.")
        extent = translate("SegEarth", "An extent is needed then.")
        return f"{what} {answer} {image} {extent}"

    def tags(self) -> list[str]:
        return ["segment", "find", "question", "reasoning", "imagery", "polygons", "detect"]

    def icon(self) -> QIcon:
        return QIcon(str(resource("icons", "segearth.svg")))

    def initAlgorithm(self, configuration: Optional[dict] = None) -> None:
        for parameter in form.definitions(Settings.read()):
            self.addParameter(parameter)
        for output in form.outputs():
            self.addOutput(output)

    # --- what it does ---

    def prepareAlgorithm(
        self, values: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Main thread: reads layers and settings, so that the rest can leave them alone."""
        with self._told():
            self._question = self._read_question(values, context)
            if self._errand is not None:  # a task that fails in here would never tell the dock
                self._source, self._connection = self._errand.source, self._errand.connection
            else:
                check(self._question)
                self._source = self._read_source(values, context)
                self._connection = self._running()
        return True

    def processAlgorithm(
        self, values: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Worker thread."""
        from ..core.client import Client  # brings `requests`: QGIS's start need not wait for that

        with self._told(), _backend(self._connection, feedback) as connection, Client(connection) as client:
            self._answer = ask(self._question, self._source, client, feedback)
        self._write(values, context)
        if self._errand is not None:
            self._errand.answer = self._answer
        feedback.pushInfo(self._answer.reply)
        return {
            form.OUTPUT: self._destination,
            form.REPLY: self._answer.reply,
            form.COUNT: self._answer.count,
            form.AREA: self._answer.area,
        }

    def postProcessAlgorithm(
        self, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Main thread again: a layer may be styled here."""
        layer = QgsProcessingUtils.mapLayerFromString(self._destination, context)
        if layer is not None:
            dress(layer, self._answer, self._question, self._source)
            if layer.providerType() == "ogr":
                store_dress(layer)
        return {}

    # --- inside ---

    def _read_question(self, values: dict, context: QgsProcessingContext) -> Question:
        return Question(
            text=self.parameterAsString(values, form.QUESTION, context),
            engine=self.parameterAsString(values, form.ENGINE, context),
            threshold=self.parameterAsDouble(values, form.THRESHOLD, context),
            minimum_area=self.parameterAsDouble(values, form.MINIMUM_AREA, context),
            simplify=self.parameterAsDouble(values, form.SIMPLIFY, context),
            detail=self.parameterAsEnumString(values, form.DETAIL, context),
        )

    def _read_source(self, values: dict, context: QgsProcessingContext) -> ImageSource:
        layer = self.parameterAsRasterLayer(values, form.INPUT, context)
        if layer is None and values.get(form.INPUT):
            raise QgsProcessingException(self.invalidRasterError(values, form.INPUT))
        extent = self.parameterAsExtent(values, form.EXTENT, context)
        crs = self.parameterAsExtentCrs(values, form.EXTENT, context)
        return view_of(layer, extent, crs, context)

    def _write(self, values: dict, context: QgsProcessingContext) -> None:
        """Puts the polygons where OUTPUT says."""
        sink, self._destination = self.parameterAsSink(
            values, form.OUTPUT, context, answer_fields(), QgsWkbTypes.Type.MultiPolygon,
            answer_crs(self._answer, self._source),
        )  # fmt: skip
        if sink is None:
            raise QgsProcessingException(self.invalidSinkError(values, form.OUTPUT))
        with collector_at_rest():
            for feature in answer_features(self._answer, QDateTime.currentDateTimeUtc()):
                if not sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
                    raise QgsProcessingException(self.writeFeatureError(sink, values, form.OUTPUT))

    @contextmanager
    def _told(self) -> Iterator[None]:
        """Hands a PluginError to the dock, its cause to the log, and its sentence to Processing."""
        try:
            yield
        except PluginError as error:
            if self._errand is not None:
                self._errand.error = error
            if error.cause:
                log_error(f"{error.code}: {error.cause}")
            raise QgsProcessingException(str(error)) from error


@contextmanager
def _backend(connection: Optional[Connection], feedback: QgsProcessingFeedback) -> Iterator[Connection]:
    """The running backend, or one for this run only."""
    if connection is not None:
        yield connection
        return
    feedback.setProgressText(translate("SegEarth", "Starting the backend"))
    backend = BackendProcess()
    try:
        yield backend.wait_until_ready(feedback)
    finally:
        backend.stop()
