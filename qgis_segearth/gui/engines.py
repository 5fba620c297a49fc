"""`Engines`: which engines the backend has, asked again until it says so. Asked off the main thread, and not
by a task: that would be announced by QGIS before 3.26."""

from __future__ import annotations

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..core.backend_process import BackendProcess
from ..core.connection import Connection
from ..core.errors import PluginError
from ..core.log import log
from ..core.model_news import MODEL_NEWS
from .background import Background

RETRY_MILLISECONDS = 3000


class Engines(QObject):
    """listed: a tuple of EngineInfo, the default one first.

    Lists when the backend is ready and when a model has come. A backend that does not answer may be busy
    starting, which takes minutes on a slow computer: that is tried again and no alarm, since nobody has asked
    anything. The thread is its own, for a slow list must not keep an answer from being written down.
    """

    listed = pyqtSignal(tuple)

    def __init__(self, backend: BackendProcess, parent: QObject):
        super().__init__(parent)
        self._backend = backend
        self._background = Background(self)
        self._busy = self._again = False
        self._retry = QTimer(self, interval=RETRY_MILLISECONDS, singleShot=True)
        self._retry.timeout.connect(self.look)
        backend.ready.connect(self.look)
        MODEL_NEWS.changed.connect(self.look)

    def look(self) -> None:
        """Asks which there are now; does nothing without a backend. One question at a time."""
        if not self._backend.is_ready():
            return
        if self._busy:
            self._again = True
            return
        self._busy, self._again = True, False
        self._retry.stop()
        connection = self._backend.connection()
        self._background.run(lambda: engines_of(connection), self._show, self._try_again)

    def close(self) -> None:
        """Listens no more. The backend should be stopped before, so that no answer is waited for."""
        MODEL_NEWS.changed.disconnect(self.look)
        self._backend.ready.disconnect(self.look)
        self._retry.stop()
        self._background.close()

    def _show(self, engines: tuple) -> None:
        self._busy = False
        self.listed.emit(engines)
        if self._again:
            self.look()

    def _try_again(self, error: PluginError) -> None:
        self._busy = False
        log(f"The engines could not be listed yet: {error} {error.cause}")
        self._retry.start()


def engines_of(connection: Connection) -> tuple:
    """A tuple of EngineInfo, the default one first. Raises PluginError. Loads the network library."""
    from ..core.client import Client

    with Client(connection) as client:
        return client.engines()
