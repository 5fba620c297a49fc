"""How a batch's file is seen in QGIS: the look of its polygons and of its table, and layers that show it."""

from __future__ import annotations

import itertools
from collections.abc import Collection, Sequence
from pathlib import Path
from typing import Optional

from qgis.core import (
    QgsAttributeTableConfig,
    QgsCategorizedSymbolRenderer,
    QgsFeatureRenderer,
    QgsMapLayer,
    QgsProject,
    QgsProviderRegistry,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication, QObject, pyqtSignal, pyqtSlot
from qgis.PyQt.QtGui import QColor

from .batch_file import ANSWERS
from .category_style import paint_by_category
from .layers import GROUP, PALETTE, paint
from .naming import short

FIRST = (
    *("area", "question", "polygons", "area_m2", "score", "threshold", "engine"),
    *("status", "reply", "error", "image"),
)
"""Columns of the table that most people look at; the others are there, but hidden."""


def source_of(path: Path, table: str = ANSWERS) -> str:
    """As QGIS opens one of the file's tables."""
    return f"{path}|layername={table}"


def opened(path: Path, table: str = ANSWERS) -> QgsVectorLayer:
    """One of the file's tables, for a moment."""
    return QgsVectorLayer(source_of(path, table), table, "ogr")


def store_style(path: Path, questions: Collection[str]) -> None:
    """Gives the answers their usual look: a colour for each of the questions that were asked. A look that
    somebody else has stored stays. Raises nothing: a look is no loss."""
    layer = opened(path)
    if not layer.isValid():
        return
    _, numbers, names, *_ = layer.listStylesInDatabase()
    if any(name != GROUP for name in names):
        return
    for number in numbers:
        layer.deleteStyleFromDatabase(number)
    _paint(layer, sorted(questions))
    layer.saveStyleToDatabase(GROUP, ANSWERS, True, "")


def _paint(layer: QgsVectorLayer, questions: Sequence[str]) -> None:
    if len(questions) < 2:
        paint(layer, PALETTE[0])
        return
    colours = itertools.cycle(PALETTE)
    words = {question: (short(question), _triple(colour)) for question, colour in zip(questions, colours)}
    paint_by_category(layer, "question", words)


def _triple(colour: str) -> str:
    """From "#0072b2" to "0,114,178"."""
    return ",".join(map(str, QColor(colour).getRgb()[:3]))


def refresh(project: Optional[QgsProject], path: Path) -> list[str]:
    """Has the layers that show the file read it again; gives the names of its tables that are shown. In the
    main thread."""
    shown = []
    for layer in project.mapLayers().values() if project is not None else ():
        if table := _table_shown(layer, path):
            shown.append(table)
            layer.reload()
            layer.updateExtents()
            if table == ANSWERS and _lacks_questions(layer.renderer(), layer):
                layer.loadDefaultStyle()
            layer.triggerRepaint()
    return shown


class LayersRefreshed(QObject):
    """Has the project's layers read a file again, whichever thread says that it has changed."""

    changed = pyqtSignal(object)

    def __init__(self, project: Optional[QgsProject]):
        super().__init__()
        self._project = project
        self.moveToThread(QCoreApplication.instance().thread())
        self.changed.connect(self._refresh)

    @pyqtSlot(object)
    def _refresh(self, path: Path) -> None:
        refresh(self._project, path)


def _table_shown(layer: QgsMapLayer, path: Path) -> str:
    """ "" where the layer shows something else."""
    if layer.providerType() != "ogr":
        return ""
    parts = QgsProviderRegistry.instance().decodeUri("ogr", layer.source())
    here = parts.get("path") and Path(parts["path"]).resolve() == path.resolve()
    return (parts.get("layerName") or ANSWERS) if here else ""


def _lacks_questions(renderer: QgsFeatureRenderer, layer: QgsVectorLayer) -> bool:
    """Whether polygons have a question that has no colour: they would not be drawn."""
    if not isinstance(renderer, QgsCategorizedSymbolRenderer) or renderer.classAttribute() != "question":
        return False
    known = {category.value() for category in renderer.categories()}
    return any(feature["question"] not in known for feature in layer.getFeatures())


def arrange(table: QgsVectorLayer) -> None:
    """What most people look for comes first in the table of runs."""
    config = QgsAttributeTableConfig()
    config.update(table.fields())
    columns = {column.name: column for column in config.columns()}
    for name, column in columns.items():
        column.hidden = name not in FIRST
    first = [columns.pop(name) for name in FIRST if name in columns]
    config.setColumns([*first, *columns.values()])
    table.setAttributeTableConfig(config)
