"""An answer whose polygons are changed by hand in the dock."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import (
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QItemSelectionModel

from qgis_segearth.core.corrections import Corrections
from qgis_segearth.core.layers import answer_layers
from qgis_segearth.core.provenance import written_facts
from tests.plugin.gui.conftest import Visitor, wait_for


def answers() -> list[QgsVectorLayer]:
    return answer_layers(QgsProject.instance())


@pytest.fixture
def layer(visitor: Visitor, raster: object, tmp_path: Path) -> QgsVectorLayer:
    """An answer of two squares of 25 m², in a project of its own."""
    QgsProject.instance().write(str(tmp_path / "town.qgz"))
    visitor.ask("squares")
    wait_for(lambda: visitor.panel.history.list.count() == 1)
    (layer,) = answers()
    yield layer
    for left in answers():
        if left.isEditable():
            left.rollBack()


@pytest.fixture
def box(visitor: Visitor, layer: QgsVectorLayer):
    box = visitor.panel.answer.polygons
    box.set_open(True)
    yield box
    box.set_open(False)


@pytest.fixture
def card(visitor: Visitor):
    return visitor.panel.answer


def choose(box, *places: int) -> None:
    flags = QItemSelectionModel.SelectionFlag
    box.view.selectionModel().clearSelection()
    for place in places:
        box.view.selectionModel().select(box.model.index(place, 0), flags.Select | flags.Rows)


def do(visitor: Visitor, box, name: str, *places: int) -> None:
    if places:
        choose(box, *places)
    visitor.click(box.buttons[name])


def keep(visitor: Visitor, box) -> None:
    """Ends the editing and waits until the history has the version."""
    listed = visitor.panel.history.list.count()
    visitor.click(box.buttons["finish"])
    wait_for(lambda: visitor.panel.history.list.count() == listed + 1)


def corrections_of(layer: QgsVectorLayer) -> Corrections:
    return Corrections.read(written_facts(layer))
