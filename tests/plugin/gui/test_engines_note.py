"""What the dock says of its engines: which cannot be chosen and why, what each can do, what it needs."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from qgis import processing
from qgis.core import QgsApplication
from qgis.PyQt.QtWidgets import QApplication

from qgis_segearth.core.client import EngineInfo
from qgis_segearth.gui.engines_window import EnginesWindow
from qgis_segearth.gui.panel import Panel
from tests.plugin.gui.conftest import wait_for

ENGINES = Path(__file__).resolve().parents[2] / "data/wire/engines.json"


@pytest.fixture
def engines() -> tuple[EngineInfo, ...]:
    known = EngineInfo.__dataclass_fields__
    listed = json.loads(ENGINES.read_text(encoding="utf-8"))["engines"]
    return tuple(EngineInfo(**{k: v for k, v in one.items() if k in known}) for one in listed)


@pytest.fixture
def panel(qgis_app):
    panel = Panel()
    panel.show()
    yield panel
    panel.close()


def words(engines: tuple[EngineInfo, ...]) -> str:
    window = EnginesWindow(engines, "/opt/python -m segearth")
    text = window.page.toPlainText()
    window.close()
    return text


def test_nothing_is_said_before_engines_are_listed(panel):
    assert panel.engines.isHidden()


def test_a_grey_engine_is_named_in_a_line_with_its_reason_at_hand(panel, engines):
    panel.engine.show_engines(engines, "segearth-nano")
    assert panel.engines.isVisible()
    assert "Not ready yet: SegEarth-R2." in panel.engines.accessibleName()
    assert engines[1].missing in panel.engines.toolTip()


def test_no_engine_is_grey_without_being_in_the_line(panel, engines):
    several = tuple(replace(engines[1], name=f"e{n}", title=f"Engine {n}", ready=n == 1) for n in range(4))
    panel.engine.show_engines(several, "e1")
    items = [panel.engine.model().item(place) for place in range(4)]
    for engine, item in zip(several, items):
        assert item.isEnabled() or engine.title in panel.engines.accessibleName()


def test_an_engine_that_memory_is_short_for_says_so(panel, engines):
    short = replace(engines[1], ready=True)
    panel.engine.show_engines((engines[0], short), "segearth-nano")
    assert "memory" not in panel.engines.accessibleName()
    panel.engine.setCurrentIndex(1)
    assert short.memory in panel.engines.accessibleName()


def test_the_window_says_what_each_can_do_needs_and_how_to_get_it(qgis_app, engines):
    text = words(engines)
    for engine in engines:
        assert engine.title in text
        assert engine.limits in text
        assert engine.licence in text
    assert "Marks several things at once" in text
    assert "Needs about 11.4 GB of memory" in text
    assert "✗ SegEarth-R2: run segearth models import DIR" in text
    assert "`" not in text
    assert "pull segearth-r2" not in text  # nobody has published it
    assert text.index("the button below") < text.index("segearth models import")
    assert "/opt/python -m segearth" in text
    assert "✓" in words((replace(engines[1], needs=({**engines[1].needs[0], "installed": True},)),))


def test_a_click_opens_the_window(visitor):
    visitor.panel.engines.linkActivated.emit("1")
    windows = [w for w in QApplication.topLevelWidgets() if isinstance(w, EnginesWindow) and w.isVisible()]
    assert len(windows) == 1
    assert "Painted" in windows[0].page.toPlainText()
    windows[0].close()


def test_the_button_opens_the_algorithm_that_installs_and_the_window_follows(visitor, monkeypatch, engines):
    opened: list[str] = []
    monkeypatch.setattr(processing, "execAlgorithmDialog", opened.append, raising=False)
    visitor.panel.engines.linkActivated.emit("1")
    (window,) = (w for w in QApplication.topLevelWidgets() if isinstance(w, EnginesWindow) and w.isVisible())
    visitor.click(window.install)
    assert opened == ["segearth:importmodel"]
    assert QgsApplication.processingRegistry().algorithmById(opened[0]) is not None
    window.show_engines((replace(engines[1], title="A new one", ready=True),))
    assert "A new one" in window.page.toPlainText()
    window.close()


def test_what_the_sliders_cannot_do_is_said(visitor, raster):
    refine = visitor.panel.answer.refine
    listed = visitor.panel.engine.engines
    deaf = tuple(replace(one, threshold=False) if one.name == "painted" else one for one in listed)
    visitor.panel.engine.show_engines(deaf, "painted")
    visitor.ask("magenta")
    wait_for(refine.isEnabled)
    assert not refine.threshold.isEnabled()
    assert "a threshold changes nothing" in refine.note.text()
    assert refine.note.isVisible()
    visitor.panel.engine.show_engines(listed, "painted")
    visitor.ask("magenta again")
    assert refine.note.text()  # the map is on its way
    wait_for(refine.isEnabled)
    assert refine.threshold.isEnabled()
    assert refine.note.isHidden()
