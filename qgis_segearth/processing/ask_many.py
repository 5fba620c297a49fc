"""`segearth:askmany`: many questions over many areas, into one GeoPackage; what was stopped goes on."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingMultiStepFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingUtils,
    QgsRasterLayer,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QDateTime, QThread

from ..core import wording
from ..core.answer import Answer
from ..core.ask import ask, check
from ..core.batch import Area, Item, plan, questions_in
from ..core.batch_file import ANSWERS, RUNS, BatchFile
from ..core.batch_layers import LayersRefreshed, arrange, opened, refresh, source_of, store_style
from ..core.engine_ready import HOPELESS, see_ready
from ..core.errors import BackendGone, Cancelled, ExportFailed, PluginError, QuestionEmpty
from ..core.layers import answer_features
from ..core.provenance import facts
from ..core.raster import ImageSource
from ..core.settings import Settings
from ..core.translation import translate
from ..core.within_source import WithinSource
from . import form, many_form
from .base import Algorithm, sentence
from .many_form import AREA_NAME, AREAS, KEEP, QUESTIONS
from .view import view_of

if TYPE_CHECKING:
    from ..core.client import Client

ASKED, KNOWN, FAILED, REPLACED = "ASKED", "KNOWN", "FAILED", "REPLACED"
NOT_JUDGED, IN_FILE = "NOT_JUDGED", "IN_FILE"


class AskManyAlgorithm(Algorithm):
    """See the module's docstring."""

    NAME = "askmany"
    TAGS = ("batch", "many", "questions", "areas", "matrix", "resume", "segment", "find")

    def __init__(self, *arguments: Any):
        super().__init__(*arguments)
        self._layer: Optional[QgsRasterLayer] = None
        self._items: list[Item] = []
        self._keeps = False
        self._said: set[str] = set()
        self._path = Path()
        self._shown: Optional[LayersRefreshed] = None
        self._to_load: dict[str, str] = {}

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
        image = self.provider().image() if self.provider() is not None else ""
        self.add(*many_form.main(defaults, image))
        self.add(*many_form.rare(defaults), advanced=True)
        for output, title in (
            (ASKED, translate("SegEarth", "Questions asked now")),
            (KNOWN, translate("SegEarth", "Questions answered before")),
            (FAILED, translate("SegEarth", "Questions that failed")),
            (NOT_JUDGED, translate("SegEarth", "Questions that were not judged")),
            (REPLACED, translate("SegEarth", "Answers with other settings, replaced")),
            (form.COUNT, translate("SegEarth", "Number of polygons")),
            (IN_FILE, translate("SegEarth", "Number of polygons in the file")),
        ):
            self.addOutput(QgsProcessingOutputNumber(output, title))
        self.addOutput(QgsProcessingOutputString(form.REPLY, translate("SegEarth", "Reply")))

    def checkParameterValues(self, values: dict, context: QgsProcessingContext) -> tuple[bool, str]:
        """As Processing does it, but for the engine: the backend knows which there are, and says it."""
        return super().checkParameterValues(form.without_engine(values), context)

    def prepare(self, values: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> None:
        layer = self.raster(values, form.INPUT, context)
        if context.project() is not None and context.project().mapLayer(layer.id()) is not None:
            self.provider().note_layer(layer)
        texts = questions_in(self.parameterAsString(values, QUESTIONS, context))
        if not texts:
            raise QuestionEmpty
        questions = [form.question_of(self, values, context, text) for text in texts]
        for question in questions:
            check(question)
        self._items = plan(questions, self._areas(values, context, layer), layer)
        self._shown = LayersRefreshed(context.project())
        self._layer = layer.clone()
        self._layer.moveToThread(None)

    def process(
        self, values: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        self._layer.moveToThread(QThread.currentThread())
        chosen = self.parameterAsOutputLayer(values, form.OUTPUT, context)
        path = Path(chosen)
        path = path if path.suffix.lower() == ".gpkg" else path.with_name(f"{path.name}.gpkg")
        counts = dict.fromkeys((ASKED, KNOWN, FAILED, form.COUNT, REPLACED), 0)
        self._keeps = self.parameterAsBool(values, KEEP, context)
        steps = QgsProcessingMultiStepFeedback(len(self._items), feedback)
        try:
            with self._file(path, context) as file:
                self._go_on(file, steps, counts, context, feedback)
                counts[NOT_JUDGED] = len(file.not_judged() & self._runs())
                counts[IN_FILE] = file.count()
        except PluginError:
            self._tell_how_to_go_on(counts, feedback)
            self._shown.changed.emit(path)  # nobody calls postProcessAlgorithm then
            raise
        finally:
            self._layer = None  # it belongs to this thread
        self._to_load, self._path = _to_load(context, chosen, path, self._answers_title()), path
        if counts[REPLACED]:
            replaced = translate("SegEarth", "{} answers with other settings were in this file: replaced.")
            feedback.pushInfo(replaced.format(counts[REPLACED]))
        reply = _reply(counts)
        feedback.pushInfo(reply)
        return {form.OUTPUT: str(path), form.REPLY: reply, **counts}

    def postProcessAlgorithm(
        self, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Main thread again: Processing gives a layer that it loads no look, and a layer that is on the map
        already does not know that its file has changed."""
        there, wanted = refresh(context.project(), self._path), context.layersToLoadOnCompletion()
        for table, source in self._to_load.items():
            if table in there:
                wanted.pop(source)
            elif table == RUNS:
                arrange(QgsProcessingUtils.mapLayerFromString(source, context))
            else:
                QgsProcessingUtils.mapLayerFromString(source, context).loadDefaultStyle()
        context.setLayersToLoadOnCompletion(wanted)
        return {}

    def _answers_title(self) -> str:
        return self.parameterDefinition(form.OUTPUT).description()

    @contextmanager
    def _file(self, path: Path, context: QgsProcessingContext) -> Iterator[BatchFile]:
        """The batch's; its look fits what it holds at the end, also where that came early."""
        questions: set[str] = set()
        try:
            with BatchFile(path, self._layer.crs(), context.transformContext()) as file:
                try:
                    yield file
                finally:
                    questions = file.questions()
        finally:
            if questions:
                store_style(path, questions)

    def _go_on(self, file: BatchFile, steps, counts, context, feedback: QgsProcessingFeedback) -> None:
        """Asks what the file does not know; no backend is needed where it knows all."""
        done = file.done()
        counts[KNOWN] = sum(item.run in done for item in self._items)
        if not self._keeps:
            counts[REPLACED] = sum(
                file.leave_only(item, self._runs()) for item in self._items if item.run in done
            )
        left = [(step, item) for step, item in enumerate(self._items) if item.run not in done]
        if left:
            with self.client(feedback) as client:
                see_ready(self._items[0].question.engine, client)
                self._ask_all(left, client, file, steps, counts, context)

    def _runs(self) -> set[str]:
        return {item.run for item in self._items}

    def _tell_how_to_go_on(self, counts: dict[str, int], feedback: QgsProcessingFeedback) -> None:
        """Where something is done already."""
        done, wanted = counts[KNOWN] + counts[ASKED], len(self._items)
        if done:
            told = translate("SegEarth", "{0} of {1} done; run again into the same file to go on.")
            feedback.pushInfo(told.format(done, wanted))

    def _ask_all(self, left, client: Client, file: BatchFile, steps, counts, context) -> None:
        """Asks what is left; a question that fails does not stop the others, a backend or an engine that is
        gone does."""
        for step, item in left:
            if steps.isCanceled():
                raise Cancelled
            steps.setCurrentStep(step)
            try:
                self._ask_one(item, client, file, steps, counts, context)
                counts[ASKED] += 1
            except (Cancelled, BackendGone, ExportFailed):
                raise
            except PluginError as error:
                if error.code in HOPELESS:
                    raise
                file.keep_failure(item, sentence(error))
                steps.reportError(f"{item.area.name}: {sentence(error)}")
                counts[FAILED] += 1

    def _ask_one(self, item: Item, client: Client, file: BatchFile, steps, counts, context) -> None:
        began = time.monotonic()
        source = self._source(item.area, context)
        answer = ask(item.question, source, client, steps)
        told = facts(answer, item.question, source, item.run)
        told["seconds"] = round(time.monotonic() - began, 3)
        found = list(answer_features(answer, QDateTime.currentDateTimeUtc()))
        beside = None if self._keeps else self._runs()
        counts[REPLACED] += file.keep(item, answer, told, found, source.crs, beside)
        counts[form.COUNT] += answer.count
        steps.pushInfo(self._in_numbers(item, answer))
        if answer.reply not in self._said:  # six times "I found solar panels." tells nobody anything
            self._said.add(answer.reply)
            steps.pushInfo(answer.reply)

    def _in_numbers(self, item: Item, answer: Answer) -> str:
        """Such as "Block E: 2 polygons, 326 m², certainty 61 %"."""
        several = len({each.question.text for each in self._items}) > 1
        where = f"{item.area.name}, {item.question.text}" if several else item.area.name
        if not answer.answered:
            return translate("SegEarth", "{}: not judged").format(where)
        told = [wording.polygons(answer.count)]
        if answer.count:
            told.append(wording.area(answer.area, answer.units))
        if answer.score:
            told.append(translate("SegEarth", "certainty {}").format(wording.percent(answer.score)))
        return f"{where}: {', '.join(told)}"

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
    sentences = [
        told.format(
            asked=counts[ASKED], known=counts[KNOWN], failed=counts[FAILED], polygons=counts[form.COUNT]
        )
    ]
    if counts[NOT_JUDGED]:
        sentences.append(translate("SegEarth", "Not judged: {}.").format(counts[NOT_JUDGED]))
    sentences.append(translate("SegEarth", "In the file: {}.").format(wording.polygons(counts[IN_FILE])))
    if counts[FAILED]:
        again = translate("SegEarth", "Run again into the same file to try once more what failed.")
        sentences.append(again)
    return " ".join(sentences)


def _to_load(context: QgsProcessingContext, chosen: str, path: Path, title: str) -> dict[str, str]:
    """Has Processing load the table, and the polygons where there are any, named after the file, where it
    was told to load what was chosen. Gives their sources by the names of the tables.

    title: what Processing calls the layer as long as nobody has named it.
    """
    wanted = context.layersToLoadOnCompletion()
    details = wanted.pop(chosen, None)
    loaded: dict[str, str] = {}
    if details is not None:
        if details.name == title and path.stem != form.OUTPUT:  # a temporary file's name says nothing
            details.name, details.forceName = path.stem, True
        name = translate("SegEarth", "{}: table").format(details.name)
        table = QgsProcessingContext.LayerDetails(name, details.project)
        table.forceName = True
        loaded[RUNS] = source_of(path, RUNS)
        wanted[loaded[RUNS]] = table
        if opened(path).featureCount() > 0:
            loaded[ANSWERS] = source_of(path)
            wanted[loaded[ANSWERS]] = details
    context.setLayersToLoadOnCompletion(wanted)
    return loaded
