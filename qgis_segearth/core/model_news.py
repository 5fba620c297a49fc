"""News of the models that are installed, for whoever shows which engines can be chosen."""

from __future__ import annotations

from qgis.PyQt.QtCore import QObject, pyqtSignal


class ModelNews(QObject):
    """changed: a model has come. Emitted in the main thread."""

    changed = pyqtSignal()


MODEL_NEWS = ModelNews()
