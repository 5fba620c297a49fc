"""The plugin's entry in the Processing toolbox."""

from __future__ import annotations

from collections.abc import Callable
from typing import Optional

from qgis.core import QgsMapLayer, QgsProcessingProvider, QgsProject, QgsRasterLayer
from qgis.PyQt.QtGui import QIcon

from ..core.connection import Connection
from ..paths import resource
from .ask import AskAlgorithm
from .ask_many import AskManyAlgorithm
from .compare import CompareAlgorithm
from .export import ExportAlgorithm
from .models import ImportModelAlgorithm, ListModelsAlgorithm, PullModelAlgorithm, VerifyModelAlgorithm
from .polygons import PolygonsAlgorithm
from .score import ScoreAlgorithm

OTHERS = (
    AskManyAlgorithm,
    PolygonsAlgorithm,
    CompareAlgorithm,
    ScoreAlgorithm,
    ExportAlgorithm,
    ListModelsAlgorithm,
    PullModelAlgorithm,
    ImportModelAlgorithm,
    VerifyModelAlgorithm,
)


class SegEarthProvider(QgsProcessingProvider):
    """running: gives the connection to the plugin's own backend, or None where it does not run; algorithms
    then start one of their own."""

    def __init__(self, running: Callable[[], Optional[Connection]] = lambda: None):
        super().__init__()
        self._running = running
        self._image = ""

    def note_layer(self, layer: Optional[QgsMapLayer]) -> None:
        """It has been chosen in QGIS, or asked about."""
        if isinstance(layer, QgsRasterLayer):
            self._image = layer.id()

    def image(self) -> str:
        """Id of the project's image that was chosen or asked about last, for a dialog to begin with; "" where
        there is none. QGIS begins with none as soon as the active layer is no image, as answers are."""
        return self._image if QgsProject.instance().mapLayer(self._image) is not None else ""

    def id(self) -> str:
        return "segearth"

    def name(self) -> str:
        return "SegEarth"

    def icon(self) -> QIcon:
        return QIcon(str(resource("icons", "segearth.svg")))

    def loadAlgorithms(self) -> None:
        self.addAlgorithm(AskAlgorithm(running=self._running))
        for algorithm in OTHERS:
            self.addAlgorithm(algorithm(self._running))
