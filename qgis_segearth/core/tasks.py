"""How tasks run and behave in QGIS's list of tasks. The dock says what there is to say, so QGIS need not."""

from __future__ import annotations

from functools import cache

from qgis.core import QgsApplication, QgsTask, QgsTaskManager

CAN_BE_SILENT = hasattr(QgsTask.Flag, "Silent")
"""From QGIS 3.26 on."""

SILENT = getattr(QgsTask.Flag, "Silent", QgsTask.Flag.CanCancel)
"""Listed, and not announced at its end."""

HIDDEN = getattr(QgsTask.Flag, "Hidden", QgsTask.Flag.CanCancel) | SILENT
"""Not listed either."""

CANCELLABLE = QgsTask.Flag.CanCancel | SILENT

FLAGS_OF_ALGORITHMS = (CANCELLABLE,) if CAN_BE_SILENT else ()
"""The last argument of QgsProcessingAlgRunnerTask, which takes it from 3.26 on too."""


def manager() -> QgsTaskManager:
    """QGIS's own. Before 3.26 one of ours: the window announces the end of every task of its manager that
    took five seconds, and knows nothing of another manager's."""
    return QgsApplication.taskManager() if CAN_BE_SILENT else _our_own()


@cache
def _our_own() -> QgsTaskManager:
    return QgsTaskManager()


def start(task: QgsTask) -> None:
    """Runs a task in a thread of its own; the manager owns it from now on."""
    manager().addTask(task)


def close() -> None:
    """The plugin is being switched off: what still runs is cancelled, as QGIS does with its own tasks."""
    if not CAN_BE_SILENT:
        _our_own().cancelAll()
