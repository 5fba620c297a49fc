"""The set-up off the main thread."""

from __future__ import annotations

from typing import Optional

from qgis.core import QgsTask
from qgis.PyQt.QtCore import pyqtSignal

from ..core.errors import Cancelled, PluginError
from ..core.tasks import CANCELLABLE
from ..core.translation import translate
from .environments import Stamp
from .failures import SetupFailed
from .installer import Installer, Progress
from .network import Network
from .plan import Plan


class SetupTask(QgsTask):
    """progressed: a Progress. done: the environment's Stamp. failed: a PluginError, Cancelled among them."""

    progressed = pyqtSignal(object)
    done = pyqtSignal(object)
    failed = pyqtSignal(object)

    def __init__(self, plan: Plan, network: Network):
        super().__init__(translate("SegEarth", "SegEarth: set up the backend"), CANCELLABLE)
        self._installer = Installer(plan, network, self._tell, self.isCanceled)
        self._stamp: Optional[Stamp] = None
        self._error: Optional[PluginError] = None

    def run(self) -> bool:
        """In the worker."""
        try:
            self._stamp = self._installer.run()
        except (SetupFailed, Cancelled) as error:
            self._error = error
        return self._error is None

    def finished(self, successful: bool) -> None:
        """In the main thread again."""
        if successful:
            self.done.emit(self._stamp)
        else:
            self.failed.emit(self._error or SetupFailed("setup-failed", "see QGIS's log of Python errors"))

    def _tell(self, progress: Progress) -> None:
        self.setProgress(100 * progress.fraction)
        self.progressed.emit(progress)
