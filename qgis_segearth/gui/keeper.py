"""`Keeper`: writes every answer of the dock down, as soon as it is on the map."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Optional

from qgis.core import QgsFeedback, QgsProcessingUtils, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..core.backend_process import BackendProcess
from ..core.connection import Connection
from ..core.corrections import Corrections
from ..core.errors import PluginError
from ..core.home_project import HomeProject
from ..core.kept_layers import as_shown
from ..core.kept_map import KeptMap
from ..core.layers import RUN_PROPERTY, mark_run, wire_feature
from ..core.log import log_error
from ..core.provenance import written_facts
from ..core.recorded_source import RecordedSource
from ..core.run import Run
from ..core.run_files import store_of
from ..core.run_store import RunStore
from .background import Background

if TYPE_CHECKING:
    from .conversation import Outcome


class Keeper(QObject):
    """kept: a Run that is in the store now. failed: a PluginError; the answer on the map is as it was.
    kept_elsewhere: a Run that is in the store of a project which is no longer open, and that HomeProject.

    Runs of a project without a name move along when it gets one.
    """

    kept = pyqtSignal(object)
    kept_elsewhere = pyqtSignal(object, object)
    failed = pyqtSignal(object)

    def __init__(self, backend: BackendProcess, background: Background, parent: QObject):
        super().__init__(parent)
        self._backend = backend
        self._background = background
        self._homeless: list[str] = []
        self._home = store_of(QgsProject.instance())
        QgsProject.instance().projectSaved.connect(self._move_in)
        QgsProject.instance().readProject.connect(self._forget_homeless)
        QgsProject.instance().cleared.connect(self._forget_homeless)

    def store(self) -> RunStore:
        """Of the project that is open."""
        return store_of(QgsProject.instance())

    def close(self) -> None:
        """Listens no more."""
        QgsProject.instance().projectSaved.disconnect(self._move_in)
        QgsProject.instance().readProject.disconnect(self._forget_homeless)
        QgsProject.instance().cleared.disconnect(self._forget_homeless)

    def keep_outcome(self, outcome: Outcome) -> None:
        """Fetches what belongs to an answer and keeps it; `kept` or `failed` follows."""
        self._keep_at_home(self._writer(outcome))

    def keep_orphan(self, outcome: Outcome, home: HomeProject) -> None:
        """Keeps an answer where it was asked for; `kept_elsewhere` or `failed` follows."""
        self._keep(
            self._writer(outcome),
            home.store(),
            lambda run: self.kept_elsewhere.emit(run, home),
            self.failed.emit,
        )

    def keep_run(self, run: Run) -> None:
        """Keeps a version that a slider made."""
        self._keep_at_home(lambda: run)

    def keep_by_hand(self, layer: QgsVectorLayer, run: Run) -> Run:
        """Keeps what an answer's layer has become by hand as a version, which the layer shows from now on."""
        features = tuple(map(wire_feature, layer.getFeatures()))
        answer = run.answer.corrected(features, Corrections.read(written_facts(layer)))
        version = replace(run.kept_version(), answer=answer)
        mark_run(layer, version)
        self.keep_run(version)
        return version

    def keep_by_hand_unseen(self, layer: QgsVectorLayer) -> None:
        """The same for a layer whose run is not at hand; nothing where the history has none."""
        run_id, layer_id, store = layer.customProperty(RUN_PROPERTY), layer.id(), self.store()

        def keep(run: Run) -> None:
            if QgsProject.instance().mapLayer(layer_id) is layer:  # it may have gone meanwhile
                self.keep_by_hand(layer, as_shown(run, layer))

        if run_id:
            self._background.run(lambda: store.read(run_id), keep, self.failed.emit)

    def _writer(self, outcome: Outcome) -> Callable[[], Run]:
        connection = self._backend.connection() if self._backend.is_ready() else None
        return lambda: _written_down(outcome, connection)

    def _keep_at_home(self, make: Callable[[], Run]) -> None:
        """In the project that is open."""
        home, store = HomeProject(), self.store()

        def tell(run: Run) -> None:
            home.let_go()
            self._on_kept(run, home, store)

        def fail(error: PluginError) -> None:
            home.let_go()
            self.failed.emit(error)

        self._keep(make, store, tell, fail)

    def _keep(
        self,
        make: Callable[[], Run],
        store: RunStore,
        tell: Callable[[Run], None],
        fail: Callable[[PluginError], None],
    ) -> None:
        def work() -> Run:
            run = make()
            store.keep(run)
            put_map_file(run)
            return run

        self._background.run(work, tell, fail)

    def _on_kept(self, run: Run, home: HomeProject, store: RunStore) -> None:
        if home.store().path != store.path:  # it was saved while the run was written down
            self._move(store, home.store(), [run.id])
        elif home.is_open() and not home.file_name():
            self._homeless.append(run.id)
            self._home = store
        self.kept.emit(run)

    def _move_in(self) -> None:
        """The project has a file now."""
        runs, self._homeless = self._homeless, []
        old, new = self._home, self.store()
        if runs and old.path != new.path:
            self._move(old, new, runs)

    def _move(self, old: RunStore, new: RunStore, runs: Sequence[str]) -> None:
        self._background.run(lambda: old.move_to(new, runs), lambda _none: None, self.failed.emit)

    def _forget_homeless(self, *_: object) -> None:
        """Another project: what was asked before belongs to the one that nobody saved."""
        self._homeless = []


def _written_down(outcome: Outcome, connection: Optional[Connection]) -> Run:
    """In the worker."""
    source = RecordedSource.of(outcome.source, QgsFeedback())
    return Run(outcome.question, outcome.answer, source, outcome.seconds, _map_of(outcome, connection))


def _map_of(outcome: Outcome, connection: Optional[Connection]) -> Optional[KeptMap]:
    """None where the backend has gone or cannot give it: the answer is kept without it."""
    from ..core.client import Client

    if connection is None:
        return None
    try:
        with Client(connection) as client:
            return KeptMap(client.probability(outcome.answer.job))
    except PluginError as error:
        log_error(f"no probability map of {outcome.answer.job}: {error} {error.cause}")
        return None


def called_back(store: RunStore, run_id: str) -> Run:
    """From the history, its map as a file. In a worker. Raises RunUnknown, RunsUnreadable."""
    run = store.read(run_id)
    put_map_file(run)
    return run


def map_file(run: Run) -> Path:
    """Where the run's probability map lies in this session, for the exporters."""
    return Path(QgsProcessingUtils.tempFolder()) / f"segearth_{run.map.sha256[:16]}.tif"


def put_map_file(run: Run) -> None:
    """Writes it, where there is one; without it an export reads the history. In a worker: it may be large."""
    if run.map is None or map_file(run).exists():
        return
    part = map_file(run).with_suffix(".part")
    try:
        part.write_bytes(run.map.content)
        os.replace(part, map_file(run))
    except OSError as error:
        log_error(f"{part}: {error}")
        part.unlink(missing_ok=True)
