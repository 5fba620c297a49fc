"""`HomeProject`: the project that something was begun in, as long as it is open and after."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProject

from .run_files import store_of
from .run_store import RunStore


class HomeProject:
    """Of the moment that it is made in. QGIS has one `QgsProject.instance()` for all projects that are open
    one after another; this tells them apart. It follows a project that is saved under another name.
    """

    def __init__(self) -> None:
        self._project = QgsProject.instance()
        self._closed = False
        self._look()
        self._project.projectSaved.connect(self._look)
        self._project.cleared.connect(self._close)

    def is_open(self) -> bool:
        """Whether it is the project that is open now; one that was closed and opened again is the same."""
        return not self._closed or (bool(self._name) and self._name == self._project.absoluteFilePath())

    def store(self) -> RunStore:
        """Where its runs are kept."""
        return self._store

    def file_name(self) -> str:
        """Of its file, without folders; "" where it was never saved."""
        return Path(self._name).name

    def let_go(self) -> None:
        """Listens no more."""
        self._project.projectSaved.disconnect(self._look)
        self._project.cleared.disconnect(self._close)

    def _look(self) -> None:
        if not self._closed:
            self._name = self._project.absoluteFilePath()
            self._store = store_of(self._project)

    def _close(self) -> None:
        self._closed = True
