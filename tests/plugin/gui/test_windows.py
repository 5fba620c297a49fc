"""Windows keep working though nobody else in Python holds QGIS's main window."""

from __future__ import annotations

import gc

import pytest
from qgis.PyQt.QtCore import QEvent, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDialog, QDialogButtonBox, QStackedWidget, QTabWidget

from qgis_segearth.gui import windows


@pytest.fixture
def passing_window(visitor, monkeypatch):
    """As in a QGIS without other plugins: the main window is Qt's, and so each asking gives a Python half
    that lives no longer than the call."""
    tabs = QTabWidget()
    tabs.show()
    monkeypatch.setattr(visitor.qgis, "mainWindow", lambda: tabs.findChild(QStackedWidget))
    yield tabs
    for window in tabs.findChildren(QDialog):
        window.close()
    tabs.deleteLater()


def settle() -> None:
    gc.collect()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()


@pytest.mark.parametrize(
    ("open_it", "name"),
    [
        ("export", "segearth_export_dialog"),
        ("_show_settings", "segearth_settings"),
        ("_show_help", "segearth_help_window"),
        ("_show_about_engines", "segearth_engines_window"),
    ],
)
def test_a_window_stays_whole_until_it_is_closed(visitor, passing_window, open_it, name):
    getattr(visitor.plugin.controller, open_it)()
    settle()
    window = passing_window.findChild(QDialog, name)
    assert type(window) is not QDialog, "its Python half is gone"
    assert window in windows._open
    window.close()
    del window
    settle()
    assert passing_window.findChild(QDialog, name) is None
    assert not windows._open


@pytest.mark.parametrize("open_it", ["export", "_show_settings"])
def test_its_buttons_are_heard(visitor, passing_window, open_it):
    getattr(visitor.plugin.controller, open_it)()
    settle()
    buttons = passing_window.findChild(QDialogButtonBox)
    QTest.mouseClick(buttons.button(QDialogButtonBox.StandardButton.Cancel), Qt.MouseButton.LeftButton)
    del buttons
    settle()
    assert passing_window.findChild(QDialog) is None
