"""Errands in the background: told in the order they were asked for, idle only when all is told."""

from __future__ import annotations

from pathlib import Path
from threading import Event

from qgis.core import QgsSettings

from qgis_segearth.core.errors import Cancelled
from qgis_segearth.gui.background import Background

from .conftest import wait_for


def test_idle_when_everything_is_told_and_what_came_of_it(qgis_app):
    background, go_on, told = Background(), Event(), []
    assert background.is_idle()
    background.run(go_on.wait, lambda _: background.run(lambda: "second", told.append))
    background.run(fail, told.append, lambda error: told.append(error.code))
    assert not background.is_idle()
    go_on.set()
    wait_for(background.is_idle)
    assert told == [Cancelled.code, "second"]
    background.close()


def fail() -> None:
    raise Cancelled


def test_settings_are_this_runs_own(qgis_app, tmp_path_factory):
    assert tmp_path_factory.getbasetemp() in Path(QgsSettings().fileName()).parents


def test_a_nameless_history_is_each_tests_own(visitor, raster):
    _ask_and_see_it_alone(visitor)


def test_a_nameless_history_is_the_other_tests_own_too(visitor, raster):
    _ask_and_see_it_alone(visitor)


def _ask_and_see_it_alone(visitor) -> None:
    visitor.ask("squares")
    visitor.wait_for_errands()
    assert visitor.panel.history.questions() == ["squares"]
