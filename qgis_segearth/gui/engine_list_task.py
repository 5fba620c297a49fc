"""Asks the backend which engines there are, off the main thread."""

from __future__ import annotations

from typing import Optional

from qgis.core import QgsTask
from qgis.PyQt.QtCore import pyqtSignal

from ..core.connection import Connection
from ..core.errors import BackendGone, PluginError
from ..core.translation import translate

QUIETLY = getattr(QgsTask.Flag, "Hidden", QgsTask.Flag.CanCancel)
"""Not in the list of tasks, nor announced when it has ended; QGIS can do that from 3.26 on."""


class EngineListTask(QgsTask):
    """listed: a tuple of EngineInfo, the default one first. failed: a PluginError."""

    listed = pyqtSignal(object)
    failed = pyqtSignal(object)

    def __init__(self, connection: Connection):
        super().__init__(translate("SegEarth", "SegEarth: list engines"), QUIETLY)
        self._connection = connection
        self._engines: tuple = ()
        self._error: Optional[PluginError] = None

    def run(self) -> bool:
        """In the worker, which is also where the network library is loaded."""
        from ..core.client import Client

        try:
            with Client(self._connection) as client:
                self._engines = client.engines()
        except PluginError as error:
            self._error = error
        return self._error is None

    def finished(self, successful: bool) -> None:
        """In the main thread again."""
        if successful:
            self.listed.emit(self._engines)
        else:
            self.failed.emit(self._error or BackendGone())
