"""Tasks of ours are not announced in QGIS's window: before 3.26 it speaks of each that took five seconds."""

from __future__ import annotations

from qgis.core import QgsApplication, QgsTask

from qgis_segearth.core import tasks

from .conftest import pump


class Errand(QgsTask):
    """Does nothing, or waits until it is cancelled."""

    def __init__(self, *, long: bool = False):
        super().__init__("errand", tasks.CANCELLABLE)
        self.long = long
        self.ended: list[bool] = []

    def run(self) -> bool:
        while self.long and not self.isCanceled():
            pass
        return True

    def finished(self, successful: bool) -> None:
        self.ended.append(successful)


def test_a_task_runs_to_its_end_and_the_window_hears_nothing_of_it(qgis_app):
    heard: list[int] = []
    QgsApplication.taskManager().statusChanged.connect(lambda _task, status: heard.append(status))
    task = Errand()
    tasks.start(task)
    assert pump(lambda: bool(task.ended))
    assert task.ended == [True]
    if tasks.CAN_BE_SILENT:
        assert task.flags() & QgsTask.Flag.Silent
    else:
        assert heard == []


def test_closing_cancels_what_runs_and_another_may_begin(qgis_app):
    task = Errand(long=True)
    tasks.start(task)
    assert pump(lambda: task.status() == QgsTask.TaskStatus.Running)
    if tasks.CAN_BE_SILENT:
        task.cancel()  # QGIS's own manager is left alone
    tasks.close()
    assert pump(lambda: bool(task.ended))
    again = Errand()
    tasks.start(again)
    assert pump(lambda: bool(again.ended))
