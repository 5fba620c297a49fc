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

from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QDateTime

from ..core.answer import Answer
from ..core.ask import ask, check
from ..core.collector import collector_at_rest
from ..core.errors import PluginError
from ..core.layers import (
    PROBABILITY_PROPERTY,
    answer_crs,
    answer_features,
    answer_fields,
    dress,
    rare_columns,
    store_dress,
)
from ..core.question import Question
from ..core.raster import ImageSource
from ..core.settings import Settings
from ..core.translation import translate
from . import form
from .base import Algorithm, Running
from .errand import Errand
from .kept_map import write_map
from .parameter_help import with_help
from .view import view_of


class AskAlgorithm(Algorithm):
    """See the module's docstring."""

    NAME = "ask"
    TAGS = ("segment", "find", "question", "reasoning", "imagery", "polygons", "detect")

    def __init__(self, errand: Optional[Errand] = None, running: Running = lambda: None):
        super().__init__(running)
        self._errand = errand
        self._source: Optional[ImageSource] = None
        self._question: Optional[Question] = None
        self._answer: Optional[Answer] = None
        self._destination = ""
        self._map = ""

    # --- what Processing shows ---

    def createInstance(self) -> AskAlgorithm:
        return AskAlgorithm(self._errand, self._running)

    def displayName(self) -> str:
        return translate("SegEarth", "Ask about an image")

    def shortDescription(self) -> str:
        return translate("SegEarth", "Draws polygons around what a question in plain words asks for.")

    def shortHelpString(self) -> str:
        what = translate("SegEarth", "Type what you are looking for, for example: swimming pools.")
        answer = translate("SegEarth", "The answer is a layer of polygons.")
        image = translate("SegEarth", "Without an image, all visible images of the project are looked at.")
        extent = translate("SegEarth", "An extent is needed then.")
        kept = translate(
            "SegEarth", "From the probability map other polygons can be drawn later, without asking again."
        )
        return f"{what} {answer} {image} {extent} {kept}"

    def initAlgorithm(self, configuration: Optional[dict] = None) -> None:
        defaults = Settings.read()
        words = {
            form.INPUT: translate(
                "SegEarth",
                "The raster layer that is looked at; left empty, all visible images of the project.",
            ),
            form.OUTPUT: translate(
                "SegEarth", "The polygons that answer: in memory, or in a file with style and metadata."
            ),
        }
        self.add(*with_help(form.ask_form(defaults), words))
        rare = [*form.drawing(defaults), form.detail(defaults), form.second_engine(defaults)]
        self.add(*with_help(rare, words), advanced=True)
        for output in form.outputs():
            self.addOutput(output)

    # --- what it does ---

    def checkParameterValues(self, values: dict, context: QgsProcessingContext) -> tuple[bool, str]:
        """As Processing does it, but for the engine: the backend knows which there are, and says it."""
        return super().checkParameterValues(form.without_engine(values), context)

    def prepare(self, values: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> None:
        text = self.parameterAsString(values, form.QUESTION, context)
        self._question = form.question_of(self, values, context, text)
        if self._errand is not None:  # a task that fails in here would never tell the dock
            self._source, self._connection = self._errand.source, self._errand.connection
        else:
            check(self._question)
            self._source = self._read_source(values, context)

    def process(
        self, values: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        with self.client(feedback) as client:
            self._answer = ask(self._question, self._source, client, feedback)
            if values.get(form.PROBABILITY):
                self._map = self.parameterAsOutputLayer(values, form.PROBABILITY, context)
                write_map(client.probability(self._answer.job), Path(self._map))
        self._write(values, context)
        if self._errand is not None:
            self._errand.answer = self._answer
        feedback.pushInfo(self._answer.reply)
        found = {
            form.OUTPUT: self._destination,
            form.REPLY: self._answer.reply,
            form.COUNT: self._answer.count,
            form.AREA: self._answer.area,
        }
        return {**found, form.PROBABILITY: self._map} if self._map else found

    def postProcessAlgorithm(
        self, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Main thread again: a layer may be styled here."""
        layer = QgsProcessingUtils.mapLayerFromString(self._destination, context)
        if layer is not None:
            dress(layer, self._answer, self._question, self._source)
            if self._map:
                layer.setCustomProperty(PROBABILITY_PROPERTY, self._map)
            if layer.providerType() == "ogr":
                store_dress(layer)
        return {}

    def hear(self, error: PluginError) -> None:
        """The dock says it in its own way."""
        if self._errand is not None:
            self._errand.error = error

    # --- inside ---

    def _read_source(self, values: dict, context: QgsProcessingContext) -> ImageSource:
        layer = self.parameterAsRasterLayer(values, form.INPUT, context)
        if layer is None and values.get(form.INPUT):
            raise QgsProcessingException(self.invalidRasterError(values, form.INPUT))
        extent = self.parameterAsExtent(values, form.EXTENT, context)
        crs = self.parameterAsExtentCrs(values, form.EXTENT, context)
        return view_of(layer, extent, crs, context)

    def _write(self, values: dict, context: QgsProcessingContext) -> None:
        """Puts the polygons where OUTPUT says."""
        fields = answer_fields(rare_columns(self._answer))
        shape, crs = QgsWkbTypes.Type.MultiPolygon, answer_crs(self._answer, self._source)
        sink, self._destination = self.sink(values, form.OUTPUT, context, fields, shape, crs)
        with collector_at_rest():
            found = answer_features(self._answer, QDateTime.currentDateTimeUtc())
            self.write(sink, found, values, form.OUTPUT)
