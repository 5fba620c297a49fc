"""Long work in the main thread leaves room for events."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication, QEvent, QObject, QTimer
from qgis.PyQt.QtWidgets import QApplication

from qgis_segearth.gui.turns import in_turns

from .conftest import wait_for

STEPS = 5


def steps(taken: list[str]):
    for number in range(STEPS):
        taken.append(f"step {number}")
        yield


def test_what_has_come_goes_between_two_steps(qgis_app):
    taken: list[str] = []
    owner, clicks = QObject(), QTimer()
    clicks.timeout.connect(lambda: taken.append("click"))
    clicks.start(0)
    in_turns(steps(taken), owner)
    wait_for(lambda: f"step {STEPS - 1}" in taken, seconds=5)
    clicks.stop()
    assert taken.count("click") >= STEPS - 1
    places = [taken.index(f"step {number}") for number in range(STEPS)]
    assert all("click" in taken[before:after] for before, after in zip(places, places[1:]))


def test_it_ends_where_it_is_closed_and_with_its_owner(qgis_app):
    for end in (lambda work, owner: work.close(), lambda work, owner: owner.deleteLater()):
        taken: list[str] = []
        owner, work = QObject(), steps(taken)
        in_turns(work, owner)
        wait_for(lambda taken=taken: taken, seconds=5)
        end(work, owner)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        count = len(taken)
        for _ in range(3):
            QApplication.processEvents()
        assert len(taken) == count < STEPS


def test_no_timer_is_left(qgis_app):
    taken: list[str] = []
    owner = QObject()
    in_turns(steps(taken), owner)
    wait_for(lambda: not owner.findChildren(QTimer), seconds=5)
    assert len(taken) == STEPS
