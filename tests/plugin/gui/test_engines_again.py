"""Engines are listed anew when the user comes back to QGIS: a model may have been installed meanwhile."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QGuiApplication

from qgis_segearth.core.model_news import MODEL_NEWS
from tests.plugin.gui.conftest import wait_for


def come_back() -> None:
    QGuiApplication.instance().applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)


def listed_anew(visitor, tell) -> None:
    box = visitor.panel.engine
    everything = [box.itemData(row) for row in range(box.count())]
    visitor.choose_engine("slow")
    box.removeItem(box.findData("painted"))
    tell()
    wait_for(lambda: [box.itemData(row) for row in range(box.count())] == everything)
    assert box.engine() == "slow"


def test_a_new_engine_appears_and_the_choice_stays(visitor):
    listed_anew(visitor, come_back)


def test_a_model_that_processing_has_installed_is_there_at_once(visitor):
    listed_anew(visitor, MODEL_NEWS.changed.emit)
