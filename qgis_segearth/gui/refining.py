"""`Refining`: draws the polygons on the map anew whenever a slider moves. The newest wish counts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Optional

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..core.backend_process import BackendProcess
from ..core.errors import BackendGone
from ..core.hand_edits import stays
from ..core.kept_layers import note_changed
from ..core.layers import add_answer, answer_crs, answer_features, answer_layer, mark_run, replace_features
from ..core.question import Drawing
from ..core.rejections import Judged, Rejections
from ..core.run import Run
from .background import Background

if TYPE_CHECKING:
    from ..core.client import Client
    from ..core.connection import Connection


class Refining(QObject):
    """redrawn: the Run as it lies on the map now. failed: a PluginError; the map is as it was."""

    redrawn = pyqtSignal(object)
    failed = pyqtSignal(object)

    def __init__(self, backend: BackendProcess, background: Background, parent: QObject):
        super().__init__(parent)
        self._backend = backend
        self._background = background
        self._run: Optional[Run] = None
        self._layer_id = ""
        self._rejections = Rejections()
        self._wish: Optional[Drawing] = None
        self._busy = False
        self._client: Optional[tuple[Connection, Client]] = None

    @property
    def run(self) -> Optional[Run]:
        """As it lies on the map; None where there is nothing to refine."""
        return self._run

    def take(self, run: Optional[Run], layer_id: str) -> None:
        """From now on this run is refined, in that layer ("" where it has none yet)."""
        self._run, self._layer_id, self._wish = run, layer_id, None
        self._rejections = Rejections.read(self.layer())

    def redraw(self, drawing: Drawing) -> None:
        """Draws the run's polygons this way; `redrawn` or `failed` follows, unless a newer wish comes."""
        self._wish = drawing
        if not self._busy:
            self._next()

    def as_drawn(self, run: Run) -> Callable[[], Run]:
        """Draws a run from its map, whatever its polygons are now; for the worker. Raises PluginErrors."""
        connection = self._backend.connection()
        return lambda: self._draw(run, run.question.drawing, connection)

    def layer(self) -> Optional[QgsVectorLayer]:
        """Where the run lies; None where it has none or the user has removed it."""
        return QgsProject.instance().mapLayer(self._layer_id)

    def _next(self) -> None:
        drawing, self._wish = self._wish, None
        run = self._run
        if drawing is None or run is None or run.map is None or self._is_edited():
            return
        if not self._backend.is_ready():
            self.failed.emit(BackendGone())
            return
        connection = self._backend.connection()
        judged, rejections = self._judged(run), self._rejections
        self._busy = True

        def work() -> tuple[Run, list, Rejections]:
            found = rejections
            if judged is not None:
                before = self._draw(run, run.question.drawing, connection)
                found = rejections.and_those_in(judged, before.answer.features)
            drawn = self._draw(run, drawing, connection)
            drawn = replace(drawn, answer=found.leave_out(drawn.answer))
            return drawn, list(answer_features(drawn.answer, drawn.asked_at)), found

        self._background.run(work, lambda drawn: self._show(run.id, *drawn), self._fail)

    def _judged(self, run: Run) -> Optional[Judged]:
        """The layer shown, where it stays as it is and polygons were rejected in it."""
        layer = self.layer()
        if layer is None or not stays(layer):
            return None
        wanted = answer_crs(run.answer, run.source)
        return Judged.of(layer, wanted, QgsProject.instance().transformContext())

    def _draw(self, run: Run, drawing: Drawing, connection: Connection) -> Run:
        """All that the engine has found, whatever was rejected of it. In the worker."""
        return run.drawn(drawing, run.map.draw(drawing, self._client_of(connection)))

    def _client_of(self, connection: Connection) -> Client:
        """The same one as long as the backend is the same: a new one costs a new connection."""
        from ..core.client import Client

        if self._client is None or self._client[0] != connection:
            self._client = (connection, Client(connection))
        return self._client[1]

    def _show(self, run_id: str, run: Run, features: list, rejections: Rejections) -> None:
        self._busy = False
        if self._run is not None and self._run.id == run_id and not self._is_edited():
            self._run, self._rejections = run, rejections
            self._put(run, features)
            self.redrawn.emit(run)
        self._next()

    def _put(self, run: Run, features: list) -> None:
        layer = self.layer()
        if layer is not None and not stays(layer):
            replace_features(layer, features)
            mark_run(layer, run)
            note_changed(layer)
            return
        self._layer_id = ""
        if features:
            layer = answer_layer(run.answer, run.question, run.source)
            note_changed(layer)
            add_answer(QgsProject.instance(), layer)
            if self._rejections:
                self._rejections.write(layer)
            mark_run(layer, run)
            self._layer_id = layer.id()

    def _fail(self, error: object) -> None:
        self._busy = False
        self.failed.emit(error)

    def _is_edited(self) -> bool:
        """Whether the user is changing the polygons by hand: those are not to be lost."""
        layer = self.layer()
        return layer is not None and layer.isEditable()
