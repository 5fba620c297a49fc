"""Scrolling the dock moves no slider that one does not mean to move."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtCore import QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QWheelEvent
from qgis.PyQt.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from qgis_segearth.gui.value_slider import ValueSlider


@pytest.fixture
def slider(qgis_app):
    window = QWidget()
    layout = QVBoxLayout(window)
    layout.addWidget(QLineEdit(window))
    slider = ValueSlider("test", "Test", range(10), str, window)
    layout.addWidget(slider)
    window.show()
    window.activateWindow()
    slider.set_value(5)
    yield slider
    window.close()


def turn_wheel(slider: ValueSlider) -> None:
    middle = QPointF(slider.slider.rect().center())
    no = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase
    turned = QWheelEvent(middle, middle, QPoint(), QPoint(0, 120), *no, False)
    QApplication.sendEvent(slider.slider, turned)


def test_the_wheel_moves_it_only_with_the_focus(slider):
    turn_wheel(slider)
    assert slider.value() == 5
    slider.slider.setFocus()
    QApplication.processEvents()
    assert slider.slider.hasFocus()
    turn_wheel(slider)
    assert slider.value() != 5
