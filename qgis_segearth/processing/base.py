"""What our algorithms have in common: looks, a backend, and errors as one sentence."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from traceback import clear_frames
from typing import TYPE_CHECKING, Any, Optional

from qgis.core import (
    QgsFeature,
    QgsFeatureSink,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProcessingParameterDefinition,
    QgsRasterLayer,
)
from qgis.PyQt.QtGui import QIcon

from ..core.batch_errors import AreaOutside
from ..core.connection import Connection
from ..core.errors import BackendProblem, ExtentEmpty, PluginError
from ..core.log import log_error
from ..core.translation import translate
from ..core.whole_crs import whole_crs
from ..paths import resource

if TYPE_CHECKING:
    from ..core.client import Client

Running = Callable[[], Optional[Connection]]
"""Gives the connection to the plugin's own backend, or None where it does not run."""


class Algorithm(QgsProcessingAlgorithm):
    """One thing that the user can do. `running`: an algorithm starts a backend of its own where none runs."""

    NAME = ""
    TAGS: tuple[str, ...] = ()

    def __init__(self, running: Running = lambda: None):
        super().__init__()
        self._running = running
        self._connection: Optional[Connection] = None

    def createInstance(self) -> Algorithm:
        return type(self)(self._running)

    def name(self) -> str:
        return self.NAME

    def tags(self) -> list[str]:
        return list(self.TAGS)

    def icon(self) -> QIcon:
        return QIcon(str(resource("icons", "segearth.svg")))

    def add(self, *parameters: QgsProcessingParameterDefinition, advanced: bool = False) -> None:
        """Parameters; those that most users never touch are folded away as advanced."""
        for parameter in parameters:
            if advanced:
                parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
            self.addParameter(parameter)

    def prepareAlgorithm(
        self, values: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Main thread: what must be read of layers, project and settings."""
        with self.told():
            self._connection = self._running()
            self.prepare(values, context, feedback)
        return True

    def processAlgorithm(
        self, values: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Worker thread."""
        with self.told():
            return self.process(values, context, feedback)

    def prepare(self, values: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> None:
        """What `prepareAlgorithm` is for; may raise PluginErrors."""

    def process(
        self, values: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """What `processAlgorithm` is for; may raise PluginErrors."""
        raise TypeError(f"{type(self).__name__} does nothing")

    @contextmanager
    def told(self) -> Iterator[None]:
        """Hands a PluginError's cause to the log, and its sentence to Processing."""
        try:
            yield
        except PluginError as error:
            self.hear(error)
            if error.cause:
                log_error(f"{error.code}: {error.cause}")
            clear_frames(error.__traceback__)  # QGIS never lets go of an algorithm's error
            raise QgsProcessingException(sentence(error)) from error

    def hear(self, error: PluginError) -> None:
        """Somebody may want to know more than the sentence."""

    @contextmanager
    def client(self, feedback: QgsProcessingFeedback) -> Iterator[Client]:
        """To the running backend, or to one for this run only."""
        from ..core.client import Client  # brings `requests`: QGIS's start need not wait for that

        with _backend(self._connection, feedback) as connection, Client(connection) as client:
            yield client

    def write(self, sink: QgsFeatureSink, features: Iterator[QgsFeature], values: dict, name: str) -> None:
        """Adds features; a sink that takes no more is an error."""
        for feature in features:
            if not sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
                raise QgsProcessingException(self.writeFeatureError(sink, values, name))

    def sink(self, values: dict, name: str, context, fields, shape, crs) -> tuple[QgsFeatureSink, str]:
        """Where features go and what that is called."""
        sink, destination = self.parameterAsSink(values, name, context, fields, shape, whole_crs(crs))
        if sink is None:
            raise QgsProcessingException(self.invalidSinkError(values, name))
        return sink, destination

    def source(self, values: dict, name: str, context: QgsProcessingContext) -> QgsProcessingFeatureSource:
        """Features that were chosen."""
        source = self.parameterAsSource(values, name, context)
        if source is None:
            raise QgsProcessingException(self.invalidSourceError(values, name))
        return source

    def raster(self, values: dict, name: str, context: QgsProcessingContext) -> QgsRasterLayer:
        """An image that was chosen."""
        layer = self.parameterAsRasterLayer(values, name, context)
        if layer is None:
            raise QgsProcessingException(self.invalidRasterError(values, name))
        return layer


def sentence(error: PluginError) -> str:
    """What happened and what to do where there is no map to be moved."""
    if isinstance(error, ExtentEmpty):
        return str(AreaOutside())
    if isinstance(error, BackendProblem) and error.code == ExtentEmpty.code:
        return f"{error.sentence} {AreaOutside().advice}"
    return str(error)


@contextmanager
def _backend(connection: Optional[Connection], feedback: QgsProcessingFeedback) -> Iterator[Connection]:
    if connection is not None:
        yield connection
        return
    from ..core.backend_process import BackendProcess  # QGIS's start need not wait for it

    feedback.setProgressText(translate("SegEarth", "Starting the backend"))
    backend = BackendProcess()
    try:
        yield backend.wait_until_ready(feedback)
    finally:
        backend.stop()
