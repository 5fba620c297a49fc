"""`SegEarthPlugin`: what QGIS loads. Wires the parts together and undoes every bit of it in `unload`.

At QGIS's start it adds a button, a menu entry, an empty dock and the Processing provider, and no more: what
costs time (the panel, the backend) waits until the dock is first opened.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Optional

from qgis.core import QgsApplication

from .core.tasks import close as close_tasks
from .core.translation import install_translator, remove_translator, translate
from .processing.provider import SegEarthProvider

if TYPE_CHECKING:
    from qgis.gui import QgisInterface
    from qgis.PyQt.QtCore import QTranslator
    from qgis.PyQt.QtWidgets import QAction

    from .core.backend_process import BackendProcess
    from .core.connection import Connection
    from .core.errors import PluginError
    from .gui.controller import Controller
    from .gui.dock import Dock
    from .gui.entrances import Entrances
    from .gui.hand_watch import HandWatch
    from .gui.safekeeping import Safekeeping
    from .gui.setup_control import SetupControl


class SegEarthPlugin:
    """Lives as long as the plugin is switched on."""

    def __init__(self, iface: Optional[QgisInterface]):
        self.iface = iface  # None in qgis_process
        self.provider: Optional[SegEarthProvider] = None
        self.translator: Optional[QTranslator] = None
        self.action: Optional[QAction] = None
        self.dock: Optional[Dock] = None
        self.backend: Optional[BackendProcess] = None
        self.controller: Optional[Controller] = None
        self.setup: Optional[SetupControl] = None
        self.entrances: Optional[Entrances] = None
        self.safekeeping: Optional[Safekeeping] = None
        self.hand_watch: Optional[HandWatch] = None
        self._filling: Iterator[None] = iter(())

    def initProcessing(self) -> None:
        """Also called alone, by qgis_process."""
        self.translator = install_translator()
        self.provider = SegEarthProvider(self._running_backend)
        QgsApplication.processingRegistry().addProvider(self.provider)

    def initGui(self) -> None:
        """Adds what the user sees."""
        self.initProcessing()
        self.iface.currentLayerChanged.connect(self.provider.note_layer)
        self._add_dock()
        self._add_entrances()
        self._add_safekeeping()
        self._add_hand_watch()

    def unload(self) -> None:
        """Takes everything away again, and ends the backend."""
        if self.entrances is not None:
            self.iface.currentLayerChanged.disconnect(self.provider.note_layer)
            self.entrances.remove()
            self.safekeeping.close()
            self.hand_watch.close()
        if self.backend is not None:
            self.backend.failed.disconnect(self._on_backend_failed)
        if self.setup is not None:
            self.setup.close()
        if self.controller is not None:
            self.controller.close()
            close_tasks()
        if self.action is not None:
            self.iface.removePluginRasterMenu(translate("SegEarth", "SegEarth"), self.action)
            self.iface.removeToolBarIcon(self.action)
            self.action.deleteLater()
        if self.dock is not None:
            self._filling.close()
            self.iface.removeDockWidget(self.dock)
            self.dock.deleteLater()
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
        remove_translator(self.translator)
        self.entrances = self.controller = self.setup = self.backend = None
        self.action = self.dock = self.provider = self.translator = self.safekeeping = self.hand_watch = None

    def _add_dock(self) -> None:
        from qgis.PyQt.QtCore import Qt
        from qgis.PyQt.QtWidgets import QAction

        from .gui.dock import Dock
        from .gui.icons import icon

        window = self.iface.mainWindow()
        self.dock = Dock(window)
        self.iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
        self.dock.hide()  # until the user wants it; QGIS restores it where it was open at the last exit
        self._filling = self._fill_dock()
        self.dock.fill_when_opened(self._filling)
        self.action = QAction(icon("segearth"), translate("SegEarth", "SegEarth: ask the map"), window)
        self.action.setObjectName("segearth_open")
        self.dock.setToggleVisibilityAction(self.action)
        self.iface.addToolBarIcon(self.action)
        self.iface.addPluginToRasterMenu(translate("SegEarth", "SegEarth"), self.action)

    def _add_entrances(self) -> None:
        from .gui.entrances import Entrances

        self.entrances = Entrances(self.iface, self.dock, lambda: self.controller)

    def _add_safekeeping(self) -> None:
        from .gui.safekeeping import Safekeeping

        self.safekeeping = Safekeeping()
        self.safekeeping.failed.connect(self._tell_failure)

    def _add_hand_watch(self) -> None:
        from .gui.hand_watch import HandWatch

        self.hand_watch = HandWatch()
        self.hand_watch.failed.connect(self._tell_failure)

    def _fill_dock(self) -> Iterator[None]:
        """The dock has been opened for the first time. No step takes as long as a person notices."""
        from .core.backend_process import BackendProcess

        yield
        from .gui import answer_card  # noqa: F401

        yield
        from .gui.panel import Panel

        yield
        from .gui import answers  # noqa: F401

        yield
        from .gui.controller import Controller

        yield
        panel = Panel(self.dock.pages)
        yield
        self.dock.show_first(panel)
        yield
        self.backend = BackendProcess(parent=self.dock)
        self.controller = Controller(self.iface, self.backend, panel)
        self.controller.setup_wanted.connect(self._open_setup)
        self.backend.failed.connect(self._on_backend_failed)
        self.controller.answers.kept.connect(self.safekeeping.note_kept)
        self.hand_watch.noted.connect(self.controller.answers.keep_edited)
        self.backend.start()

    def _on_backend_failed(self, error: PluginError) -> None:
        from .core.errors import Action

        if error.action is Action.SET_UP:
            self._open_setup()

    def _open_setup(self) -> None:
        """Who has a backend that works need not wait for the set-up to be loaded."""
        if self.setup is None:
            from .gui.setup_control import SetupControl

            self.setup = SetupControl(self.backend, self.dock)
        self.setup.open()

    def _running_backend(self) -> Optional[Connection]:
        """For algorithms that the toolbox runs."""
        return self.backend.connection() if self.backend is not None and self.backend.is_ready() else None

    def _tell_failure(self, error: PluginError) -> None:
        if self.controller is not None:
            self.controller.answers.failed.emit(error)
