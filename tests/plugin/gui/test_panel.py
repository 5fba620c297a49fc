"""How the dock's contents behave for small docks, keyboards and screen readers."""

from __future__ import annotations

from dataclasses import replace

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QPlainTextEdit, QWidget

from qgis_segearth.core.answer import Answer
from qgis_segearth.core.client import EngineInfo
from qgis_segearth.core.errors import PluginError
from qgis_segearth.gui.message_panel import Message
from qgis_segearth.gui.messages import BUTTONS, button_labels, message_for
from qgis_segearth.gui.panel import Panel
from qgis_segearth.gui.polygon_model import SCORE
from qgis_segearth.gui.scrolling import NARROWEST

NANO = EngineInfo("nano", "Nano", 1024, True, limits="Knows little.")
LARGE = EngineInfo("large", "Large", 1024, False, missing="Needs 12 GB of memory.")
ENDLESS = "Donaudampfschifffahrtsgesellschaftskapitän" * 20


@pytest.fixture
def panel(qgis_app):
    panel = Panel()
    panel.show()
    QApplication.processEvents()
    yield panel
    panel.close()


def an_answer(**changes) -> Answer:
    answer = Answer(
        reply="I found 3.", features=({}, {}, {}), crs_wkt=None, question="where?", engine="nano",
        weights_sha256="", device="cpu", score=0.9, area=12_345.6, units="metre", cached=False,
    )  # fmt: skip
    return replace(answer, **changes)


def width_of(panel: Panel) -> int:
    """That it needs, of its parts that scroll and those that do not."""
    parts = (panel.contents, panel.progress, panel.message)
    return max(part.minimumSizeHint().width() for part in parts)


def test_no_word_is_so_long_that_it_widens_the_dock(panel):
    panel.engine.show_engines((EngineInfo("x", ENDLESS, 1, True, limits=ENDLESS),), "x")
    panel.show_answer(an_answer(reply=ENDLESS, question=ENDLESS, engine=ENDLESS), 1.0)
    panel.show_message(Message(ENDLESS, ENDLESS))
    panel.progress.show_stage(ENDLESS, 50)
    QApplication.processEvents()
    assert width_of(panel) <= NARROWEST


def test_the_widest_message_buttons_fit(panel):
    for code, names in BUTTONS.items():
        labels = button_labels()
        panel.show_message(Message(code, actions=tuple((name, labels[name]) for name in names)))
        QApplication.processEvents()
        assert width_of(panel) <= NARROWEST, code


def test_tab_goes_through_everything_in_reading_order(panel):
    panel.question.setFocus()
    panel.engine.show_engines((NANO,), "nano")
    seen = []
    for _ in range(15):  # a label with a link takes two
        seen.append(QApplication.focusWidget().objectName())
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    names = (
        "question",
        "image",
        "extent",
        "detail",
        "engine",
        "second_engine",
        "engines_note",
        "self_test",
        "ask",
        "examples",
        "undo",
        "redo",
        "settings",
        "help",
    )
    assert list(dict.fromkeys(seen)) == [f"segearth_{name}" for name in names]


def test_everything_that_can_be_used_has_a_name_for_screen_readers(panel):
    panel.show_message(Message("a", actions=(("log", "Show log"),)))
    for kind in (QAbstractButton, QComboBox, QPlainTextEdit):
        for widget in panel.findChildren(kind):
            text = widget.text() if isinstance(widget, QAbstractButton) else ""
            assert widget.accessibleName() or text, widget.objectName()


def test_no_colour_is_hard_wired(panel):
    panel.show_answer(an_answer(), 1.0)
    assert not [widget for widget in panel.findChildren(QWidget) if widget.styleSheet()]


def test_an_engine_that_is_not_ready_says_why_and_cannot_be_chosen(panel):
    panel.engine.show_engines((NANO, LARGE), "nano")
    assert not panel.engine.model().item(1).isEnabled()
    assert panel.engine.itemData(1, Qt.ItemDataRole.ToolTipRole) == LARGE.missing
    assert "not ready" in panel.engine.itemText(1)
    assert panel.engine.engine() == "nano"


def test_the_limits_of_the_chosen_engine_stand_below_it(panel):
    panel.engine.show_engines((NANO,), "nano")
    assert panel.findChild(QWidget, "segearth_limits").text() == NANO.limits


def test_an_engine_that_is_gone_gives_way_to_the_first(panel):
    panel.engine.show_engines((NANO, LARGE), "another")
    assert panel.engine.engine() == "nano"


@pytest.mark.parametrize(
    ("area", "units", "text"),
    [
        (0, "metre", "0 m²"),
        (15.12, "metre", "15.1 m²"),
        (12_345.6, "metre", "1.23 ha"),
        (3_456_789, "metre", "3.46 km²"),
        (870, "pixel", "870 square pixels"),
    ],
)
def test_areas_are_told_in_units_that_fit(panel, area, units, text):
    panel.show_answer(an_answer(area=area, units=units), 1.0)
    assert panel.answer.area.text() == text


def test_one_polygon_is_not_several(panel):
    panel.show_answer(an_answer(features=({},)), 1.0)
    assert panel.answer.found.text() == "1 polygon"


@pytest.mark.parametrize(("score", "text"), [(0.996, "100 % that there is something"), (0.0, "–")])
def test_the_answer_s_certainty_is_not_taken_for_a_polygon_s_score(panel, score, text):
    panel.show_answer(an_answer(score=score), 1.0)
    card = panel.answer
    assert card.certainty.text() == text
    assert "each polygon" in card.certainty.toolTip()
    assert "Score" not in [label.text() for label in card.findChildren(QLabel)]
    header = card.polygons.model.headerData(SCORE, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
    assert "of each polygon" in header


def test_an_earlier_answer_stays_while_a_later_question_fails(panel):
    panel.show_answer(an_answer(), 1.0)
    panel.show_stage("Looking", 10)
    panel.show_message(Message("No."))
    assert panel.answer.isVisible()
    assert panel.message.isVisible()
    assert panel.ask.isEnabled()


def test_late_news_do_not_undo_a_cancel(panel):
    panel.show_stage("Looking", 10)
    panel.progress.show_cancelling()
    panel.show_stage("Looking further", 40)
    assert panel.progress.stage.text() == "Cancelling…"
    assert not panel.progress.cancel.isEnabled()


def test_pasted_lines_become_one_question(panel):
    panel.question.insertPlainText("pools\nand\tcourts  ")
    assert panel.question.text() == "pools and courts"


def test_every_button_of_every_message_is_known_to_the_controller(panel):
    labels = button_labels()
    assert {name for names in BUTTONS.values() for name in names} <= set(labels)
    assert message_for(PluginError("Broken.")).actions == (("log", labels["log"]),)
