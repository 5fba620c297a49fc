"""`segearth:askmany`: many questions over many areas, into one GeoPackage; what was stopped goes on."""

from __future__ import annotations

import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingMultiStepFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorDestination,
    QgsProcessingUtils,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDateTime, QThread

from ..core.ask import ask, check
from ..core.batch import Area, Item, plan, questions_in
from ..core.batch_file import ANSWERS, BatchFile, store_style
from ..core.errors import BackendGone, Cancelled, ExportFailed, PluginError, QuestionEmpty
from ..core.layers import answer_features
from ..core.provenance import facts
from ..core.raster import ImageSource
from ..core.settings import Settings
from ..core.translation import translate
from ..core.within_source import WithinSource
from . import form
from .base import Algorithm, sentence
from .view import view_of

if TYPE_CHECKING:
    from ..core.client import Client

QUESTIONS, AREAS, AREA_NAME = "QUESTIONS", "AREAS", "AREA_NAME"
ASKED, KNOWN, FAILED = "ASKED", "KNOWN", "FAILED"


class AskManyAlgorithm(Algorithm):
    """See the module's docstring."""

    NAME = "askmany"
    TAGS = ("batch", "many", "questions", "areas", "matrix", "resume", "segment", "find")

    def __init__(self, *arguments: Any):
        super().__init__(*arguments)
        self._layer: Optional[QgsRasterLayer] = None
        self._items: list[Item] = []
        self._found = ""

    def displayName(self) -> str:
        return translate("SegEarth", "Ask many questions over many areas")

    def shortHelpString(self) -> str:
        what = translate("SegEarth", "Asks every question (one per line) about every area (one per polygon).")
        where = translate("SegEarth", "Without areas, each question is asked about the whole image.")
        into = translate(
            "SegEarth",
            "One GeoPackage receives all polygons in “answers” and one row per question and area in “runs”.",
        )
        again = translate(
            "SegEarth", "Stopped in the middle, it goes on there when it is run again with the same file."
        )
        return f"{what} {where} {into} {again}"

    def initAlgorithm(self, configuration: Optional[dict] = None) -> None:
        defaults = Settings.read()
        polygons = QgsProcessing.SourceType.TypeVectorPolygon
        areas, name = translate("SegEarth", "Areas"), translate("SegEarth", "Field with the areas' names")
        self.add(
            QgsProcessingParameterRasterLayer(form.INPUT, translate("SegEarth", "Image")),
            QgsProcessingParameterString(
                QUESTIONS, translate("SegEarth", "Questions, one per line"), multiLine=True
            ),
            QgsProcessingParameterFeatureSource(AREAS, areas, [polygons], optional=True),
            QgsProcessingParameterField(AREA_NAME, name, parentLayerParameterName=AREAS, optional=True),
            form.engine(defaults),
            QgsProcessingParameterVectorDestination(
                form.OUTPUT, translate("SegEarth", "Answers (GeoPackage)"), polygons
            ),
        )
        self.add(*form.drawing(defaults), form.detail(defaults), advanced=True)
        for output, title in (
            (ASKED, translate("SegEarth", "Questions asked now")),
            (KNOWN, translate("SegEarth", "Questions answered before")),
            (FAILED, translate("SegEarth", "Questions that failed")),
            (form.COUNT, translate("SegEarth", "Number of polygons")),
        ):
            self.addOutput(QgsProcessingOutputNumber(output, title))
        self.addOutput(QgsProcessingOutputString(form.REPLY, translate("SegEarth", "Reply")))

    def checkParameterValues(self, values: dict, context: QgsProcessingContext) -> tuple[bool, str]:
        """As Processing does it, but for the engine: the backend knows which there are, and says it."""
        return super().checkParameterValues(form.without_engine(values), context)

    def prepare(self, values: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> None:
        layer = self.raster(values, form.INPUT, context)
        texts = questions_in(self.parameterAsString(values, QUESTIONS, context))
        if not texts:
            raise QuestionEmpty
        questions = [form.question_of(self, values, context, text) for text in texts]
        for question in questions:
            check(question)
        self._items = plan(questions, self._areas(values, context, layer), layer)
        self._layer = layer.clone()
        self._layer.moveToThread(None)

    def process(
        self, values: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        self._layer.moveToThread(QThread.currentThread())
        chosen = self.parameterAsOutputLayer(values, form.OUTPUT, context)
        path = Path(chosen)
        path = path if path.suffix.lower() == ".gpkg" else path.with_name(f"{path.name}.gpkg")
        counts = dict.fromkeys((ASKED, KNOWN, FAILED, form.COUNT), 0)
        steps = QgsProcessingMultiStepFeedback(len(self._items), feedback)
        try:
            with BatchFile(path, self._layer.crs(), context.transformContext()) as file:
                self._go_on(file, steps, counts, context, feedback)
        except PluginError:
            self._tell_how_to_go_on(counts, feedback)
            raise
        finally:
            self._layer = None  # it belongs to this thread
        store_style(path)
        self._found = _shown(context, chosen, path)
        reply = _reply(counts)
        feedback.pushInfo(reply)
        return {form.OUTPUT: str(path), form.REPLY: reply, **counts}

    def postProcessAlgorithm(
        self, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Main thread again: Processing gives a layer that it loads no look."""
        layer = QgsProcessingUtils.mapLayerFromString(self._found, context) if self._found else None
        if layer is not None:
            layer.loadDefaultStyle()
        return {}

    def _go_on(self, file: BatchFile, steps, counts, context, feedback: QgsProcessingFeedback) -> None:
        """Asks what the file does not know; no backend is needed where it knows all."""
        done = file.done()
        counts[KNOWN] = sum(item.run in done for item in self._items)
        left = [(step, item) for step, item in enumerate(self._items) if item.run not in done]
        if left:
            with self.client(feedback) as client:
                self._ask_all(left, client, file, steps, counts, context)

    def _tell_how_to_go_on(self, counts: dict[str, int], feedback: QgsProcessingFeedback) -> None:
        """Where something is done already."""
        done, wanted = counts[KNOWN] + counts[ASKED], len(self._items)
        if done:
            told = translate("SegEarth", "{0} of {1} done; run again into the same file to go on.")
            feedback.pushInfo(told.format(done, wanted))

    def _ask_all(self, left, client: Client, file: BatchFile, steps, counts, context) -> None:
        """Asks what is left; a question that fails does not stop the others, a backend that is gone does."""
        for step, item in left:
            if steps.isCanceled():
                raise Cancelled
            steps.setCurrentStep(step)
            steps.pushInfo(f"{item.area.name}: {item.question.text}")
            try:
                counts[form.COUNT] += self._ask_one(item, client, file, steps, context)
                counts[ASKED] += 1
            except (Cancelled, BackendGone, ExportFailed):
                raise
            except PluginError as error:
                file.keep_failure(item, sentence(error))
                steps.reportError(f"{item.area.name}: {sentence(error)}")
                counts[FAILED] += 1

    def _ask_one(self, item: Item, client: Client, file: BatchFile, steps, context) -> int:
        """How many polygons were found."""
        began = time.monotonic()
        source = self._source(item.area, context)
        answer = ask(item.question, source, client, steps)
        told = facts(answer, item.question, source, item.run)
        told["seconds"] = round(time.monotonic() - began, 3)
        found = list(answer_features(answer, QDateTime.currentDateTimeUtc()))
        file.keep(item, told, found, source.crs)
        steps.pushInfo(answer.reply)
        return answer.count

    def _source(self, area: Area, context: QgsProcessingContext) -> ImageSource:
        if area.geometry is None:
            return view_of(self._layer, QgsRectangle(), QgsCoordinateReferenceSystem(), context)
        source = view_of(self._layer, area.geometry.boundingBox(), area.crs, context)
        return WithinSource.of(source, area.geometry, area.crs)

    def _areas(self, values: dict, context: QgsProcessingContext, layer: QgsRasterLayer) -> Sequence[Area]:
        source = self.parameterAsSource(values, AREAS, context)
        if source is None:
            if values.get(AREAS):
                raise QgsProcessingException(self.invalidSourceError(values, AREAS))
            return [Area(layer.name(), None, layer.crs())]
        name = self.parameterAsString(values, AREA_NAME, context)
        crs = source.sourceCrs() if source.sourceCrs().isValid() else layer.crs()
        return [
            Area(str(feature[name]) if name else str(feature.id()), feature.geometry(), crs)
            for feature in source.getFeatures()
            if feature.hasGeometry()
        ]


def _reply(counts: dict[str, int]) -> str:
    """A sentence for whoever looks at the end of the log."""
    told = translate(
        "SegEarth",
        "Asked now: {asked}. Answered before: {known}. Failed: {failed}. Polygons: {polygons}.",
    )
    reply = told.format(
        asked=counts[ASKED], known=counts[KNOWN], failed=counts[FAILED], polygons=counts[form.COUNT]
    )
    if not counts[FAILED]:
        return reply
    again = translate("SegEarth", "Run again into the same file to try once more what failed.")
    return f"{reply} {again}"


def _shown(context: QgsProcessingContext, chosen: str, path: Path) -> str:
    """Has Processing load the polygons, where it was told to load what was chosen and there are any. Gives
    their source, "" where nothing is loaded."""
    wanted = context.layersToLoadOnCompletion()
    details = wanted.pop(chosen, None)
    source = f"{path}|layername={ANSWERS}"
    there = details is not None and QgsVectorLayer(source, ANSWERS, "ogr").featureCount() > 0
    if there:
        wanted[source] = details
    context.setLayersToLoadOnCompletion(wanted)
    return source if there else ""
