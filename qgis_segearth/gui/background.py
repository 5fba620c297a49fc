"""Small errands of the dock, done in a thread of their own so that the window never waits."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from concurrent.futures import TimeoutError as TooLate
from contextlib import suppress
from typing import Any

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..core.errors import PluginError

PATIENCE_SECONDS = 10


class Background(QObject):
    """One worker thread; what comes back arrives in the main thread, in the order it was asked for."""

    _ended = pyqtSignal(object, object)

    def __init__(self, parent: QObject | None = None):
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(1, "segearth")
        self._errands = 0
        self._ended.connect(self._tell)

    def run(
        self,
        work: Callable[[], Any],
        done: Callable[[Any], None],
        failed: Callable[[PluginError], None] = lambda error: None,
    ) -> None:
        """`done` is given what `work` returns, `failed` the PluginError that it raises.

        A bug is raised again in the main thread, where QGIS shows it."""
        self._errands += 1
        self._pool.submit(self._work, work, done, failed)

    def is_idle(self) -> bool:
        """Whether everything has been done and told."""
        return self._errands == 0

    def close(self) -> None:
        """Waits for what is under way, so that nothing is half written when QGIS ends; but not for ever."""
        self._ended.disconnect(self._tell)
        with suppress(TooLate):
            self._pool.submit(int).result(PATIENCE_SECONDS)  # the last in the row of one worker
        self._pool.shutdown(wait=False, cancel_futures=True)

    def _work(self, work: Callable, done: Callable, failed: Callable) -> None:
        try:
            result = work()
        except PluginError as error:
            self._ended.emit(failed, error)
        except BaseException as error:  # noqa: BLE001 (not lost: raised again by _tell)
            self._ended.emit(_raise, error)
        else:
            self._ended.emit(done, result)

    def _tell(self, listener: Callable[[Any], None], news: object) -> None:
        self._errands -= 1
        listener(news)


def _raise(error: BaseException) -> None:
    raise error
