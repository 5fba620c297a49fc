"""Long work in the main thread, a step at a time: the window never stands still for long."""

from __future__ import annotations

from collections.abc import Iterator

from qgis.PyQt.QtCore import QObject, QTimer

OVER = object()


def in_turns(work: Iterator[None], parent: QObject) -> None:
    """Runs a generator, each step up to its next `yield` in a turn of the event loop of its own; what has
    come meanwhile, such as a click, goes between. It ends with `parent`, or when it is closed."""

    def step() -> None:
        if next(work, OVER) is OVER:
            timer.stop()
            timer.deleteLater()

    timer = QTimer(parent)
    timer.timeout.connect(step)
    timer.start(0)
