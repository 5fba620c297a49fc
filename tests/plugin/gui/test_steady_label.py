"""A label that keeps room has it from the start, before it has ever said a word."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtCore import QPoint
from qgis.PyQt.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

from qgis_segearth.gui.steady_label import SteadyLabel

LONGEST = "Now, at 99 % and at least 5,000,000 square metres: 1,234 polygons, without 12 rejected by hand"


@pytest.mark.parametrize("width", [200, 400])
def test_nothing_below_moves_when_it_speaks_for_the_first_time(qgis_app, width):
    page = QWidget()
    layout = QVBoxLayout(page)
    label, below = SteadyLabel("remark", page, bold=True), QLabel("below", page)
    layout.addWidget(label)
    layout.addWidget(below)
    layout.addStretch(1)
    label.setText("")
    label.hide()
    label.keep_room(LONGEST)
    page.resize(width, 400)
    page.show()
    QApplication.processEvents()
    place = below.mapTo(page, QPoint(0, 0))
    for words in ("Now, at 45 %", LONGEST, ""):
        label.setText(words)
        label.setVisible(bool(words))
        QApplication.processEvents()
        assert below.mapTo(page, QPoint(0, 0)) == place
    page.close()
