"""Listens to what the backend still says in words, after the mask is on the map."""

from __future__ import annotations

from qgis.core import QgsTask
from qgis.PyQt.QtCore import pyqtSignal

from ..core.connection import Connection
from ..core.errors import PluginError
from ..core.log import log_error
from ..core.tasks import HIDDEN
from ..core.translation import translate


class WordsTask(QgsTask):
    """said: all words so far. ended: nothing more will come; `words` are all that came. `cancel` stops
    listening; the backend stops talking when nobody listens."""

    said = pyqtSignal(str)
    ended = pyqtSignal()

    def __init__(self, connection: Connection, job: str):
        super().__init__(translate("SegEarth", "SegEarth: answer in words"), HIDDEN)
        self._connection = connection
        self._job = job
        self.words = ""

    def run(self) -> bool:
        """In the worker. Words that break off leave the answer as it is."""
        from ..core.client import Client

        try:
            with Client(self._connection) as client:
                for words in client.words(self._job):
                    if self.isCanceled():
                        return False
                    if words:
                        self.words = words
                        self.said.emit(words)
        except PluginError as error:
            log_error(f"the answer's words broke off: {error} {error.cause}")
        return True

    def finished(self, successful: bool) -> None:
        """In the main thread again."""
        self.ended.emit()
