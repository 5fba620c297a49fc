"""`Controller`: between the panel and everything else. What each button does stands here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Optional

from qgis.core import QgsMapLayer, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, Qt, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QDesktopServices, QGuiApplication
from qgis.PyQt.QtWidgets import QWidget

from ..core.backend_command import terminal_command
from ..core.backend_process import BackendProcess
from ..core.change_layer import layers_to_export
from ..core.engine_names import remember_engines
from ..core.errors import PluginError
from ..core.file_source import extent_of
from ..core.layers import RUN_PROPERTY
from ..core.settings import Settings
from ..core.translation import translate
from .answers import Answers
from .asking import Asking
from .background import Background
from .comparing import Comparing
from .conversation import Conversation
from .current_answer import CurrentAnswer
from .engines import Engines
from .history import History
from .map_changes import MapChanges
from .message_panel import Message
from .messages import message_for
from .orphans import Orphans
from .panel import Panel
from .preview import Preview
from .windows import keep_open

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from .self_test_dialog import SelfTestDialog


class Controller(QObject):
    """Made when the dock is first opened. panel: one that nobody listens to yet."""

    setup_wanted = pyqtSignal()

    def __init__(self, iface: QgisInterface, backend: BackendProcess, panel: Panel):
        super().__init__(panel)
        self.panel = panel
        self.conversation = Conversation(backend, self)
        self.background = Background(self)
        self.engines = Engines(backend, self)
        self.answers = Answers(self.panel, iface.mapCanvas(), backend, self.background, self)
        self.history = History(self.panel.history, self.answers, self.conversation, self.background)
        self.comparing = Comparing(self.panel.answer.compare, self.answers, self.background)
        self.orphans = Orphans(self.conversation, self.answers.keeper, self)
        self.current_answer = CurrentAnswer(
            iface, self.panel, self.answers, self.conversation, self.background
        )
        self.map_changes = MapChanges(self)
        self.preview = Preview(self.conversation, iface.mapCanvas(), self)
        self.asking = Asking(self.panel, self.conversation, iface, self)
        self.self_test: Optional[SelfTestDialog] = None
        self._iface = iface
        self._exported = Path()
        self._backend = backend
        self._connect()
        self._show_undo()

    def _connect(self) -> None:
        panel, conversation = self.panel, self.conversation
        self.asking.failed.connect(self._show_error)
        self.asking.told.connect(panel.show_message)
        panel.cancelled.connect(self._cancel)
        panel.help_wanted.connect(self._show_help)
        panel.settings_wanted.connect(self._show_settings)
        panel.test_wanted.connect(self._show_self_test)
        panel.engine.activated.connect(self._keep_engine)
        panel.engines.chosen.connect(lambda _link: self._show_about_engines())
        panel.message.pressed.connect(self._press)
        QgsProject.instance().cleared.connect(panel.message.forget_project)
        panel.answer.export_wanted.connect(self.export)
        panel.answer.zoom_wanted.connect(self._zoom_to_answer)
        conversation.progressed.connect(panel.show_stage)
        conversation.heard.connect(panel.progress.show_words)
        conversation.answered.connect(self.answers.show_outcome)
        conversation.failed.connect(self._show_error)
        self.answers.failed.connect(self._show_error)
        self.history.failed.connect(self._show_error)
        self.comparing.told.connect(panel.show_message)
        self.comparing.outdated.connect(panel.message.withdraw)
        self.comparing.failed.connect(self._show_error)
        panel.undo.clicked.connect(self.map_changes.undo)
        panel.redo.clicked.connect(self.map_changes.redo)
        self.map_changes.changed.connect(self._show_undo)
        self.map_changes.put_back.connect(self.answers.show_layer)
        self.history.told.connect(panel.show_message)
        self.history.called.connect(lambda run: panel.question.setText(run.question.text))
        self.orphans.told.connect(self._show_orphan)
        conversation.said.connect(panel.answer.show_words)
        self.engines.listed.connect(self._show_engines)
        conversation.ended.connect(self._list_missing_engines)
        self._backend.failed.connect(self._show_error)
        QGuiApplication.instance().applicationStateChanged.connect(self._look_again)

    def close(self) -> None:
        """Ends what runs: the plugin is being switched off."""
        QgsProject.instance().cleared.disconnect(self.panel.message.forget_project)
        self.conversation.close()
        if self.self_test is not None:
            self.self_test.reject()
            self.self_test.deleteLater()
        self.asking.close()
        self.map_changes.close()
        self.preview.clear()
        self.history.close()
        self.current_answer.close()
        self.comparing.close()
        self.answers.close()
        self.background.close()
        self._backend.stop()
        self.engines.close()

    def _cancel(self) -> None:
        if self.conversation.is_busy():
            self.panel.progress.show_cancelling()
        self.conversation.cancel()

    def _show_error(self, error: PluginError) -> None:
        self.panel.show_message(message_for(error))

    def _show_orphan(self, message: Message) -> None:
        self.panel.show_message(message)
        self.history.refresh()

    def _show_undo(self) -> None:
        self.panel.show_undo(self.map_changes.undo_text(), self.map_changes.redo_text())

    # --- engines ---

    def _look_again(self, state: Qt.ApplicationState) -> None:
        """The user is back from another window, where a model may have been installed."""
        if state == Qt.ApplicationState.ApplicationActive:
            self.engines.look()

    def _list_missing_engines(self) -> None:
        """A backend that has just dealt with a question can list its engines too."""
        if not self.panel.engine.engines:
            self.engines.look()

    def _show_engines(self, engines: tuple) -> None:
        chosen = self.panel.engine.engine() or Settings.read().engine
        self.panel.engine.show_engines(engines, chosen)
        remember_engines([engine.name for engine in engines])  # for forms filled in without a backend

    def _keep_engine(self, _index: int) -> None:
        replace(Settings.read(), engine=self.panel.engine.engine()).write()

    # --- the buttons of messages ---

    def _press(self, name: str) -> None:
        """A button of the message shown."""
        self.panel.message.hide()
        {
            "again": self.asking.ask,
            "start": self._start,
            "restart": self._restart,
            "image": lambda: self._open_list(self.panel.image),
            "engine": lambda: self._open_list(self.panel.engine),
            "zoom": self._zoom_to_image,
            "settings": self._show_settings,
            "setup": self.setup_wanted.emit,
            "test": self._show_self_test,
            "export": self.export,
            "threshold": self.comparing.use_suggested_threshold,
            "open": lambda: _open(self._exported),
            "folder": lambda: _open(self._exported.parent),
            "log": self._iface.openMessageLog,
        }[name]()

    def _start(self) -> None:
        """Starts the backend; a question that stands in the box is what it was wanted for."""
        if self.panel.question.text():
            self.asking.ask()
        else:
            self._backend.start()

    def _restart(self) -> None:
        """Asks again, of a new backend."""
        self._backend.kill()
        self.asking.ask()

    def _open_list(self, box: QWidget) -> None:
        box.setFocus(Qt.FocusReason.OtherFocusReason)
        box.showPopup()

    # --- windows: what each needs is loaded when it is first opened, and not with the dock ---

    def export(self) -> None:
        """Opens the export dialog with the answers and changes in the project."""
        from .export_dialog import ExportDialog

        offered = layers_to_export(QgsProject.instance())
        dialog = ExportDialog(offered, self._iface.mainWindow(), self._wanted(offered))
        dialog.exported.connect(self._show_exported)
        keep_open(dialog).open()

    def _wanted(self, offered: Sequence[QgsVectorLayer]) -> Sequence[QgsVectorLayer]:
        """What is chosen in QGIS's layer tree where the card cannot show it: several, or what has no run;
        else the answer on the card."""
        chosen = [layer for layer in self._iface.layerTreeView().selectedLayers() if layer in offered]
        if len(chosen) > 1 or any(layer.customProperty(RUN_PROPERTY) is None for layer in chosen):
            return chosen
        return [layer for layer in offered if layer is self.answers.layer()]

    def _show_exported(self, path: str) -> None:
        sentence = translate("SegEarth", "Exported to {}.").format(path)
        self._exported = Path(path)
        page = ("open", translate("SegEarth", "Open")), ("folder", translate("SegEarth", "Open folder"))
        actions = page if self._exported.suffix.lower() == ".html" else page[1:]
        self.panel.show_message(Message(sentence, warning=False, actions=actions))

    def _show_help(self) -> None:
        from .help_window import HelpWindow

        keep_open(HelpWindow(self._iface.mainWindow())).show()

    def _show_about_engines(self) -> None:
        from .engines_window import EnginesWindow

        window = EnginesWindow(self.panel.engine.engines, terminal_command(), self._iface.mainWindow())
        window.install_wanted.connect(_install_from_folder)
        self.engines.listed.connect(window.show_engines)
        keep_open(window).show()

    def _show_settings(self) -> None:
        from .settings_dialog import SettingsDialog

        dialog = SettingsDialog(self._iface.mainWindow())
        dialog.setup_wanted.connect(self.setup_wanted)
        dialog.test_wanted.connect(self._show_self_test)
        dialog.accepted.connect(self.asking.choose_detail_set)
        keep_open(dialog).open()

    def _show_self_test(self) -> None:
        from .self_test_dialog import SelfTestDialog

        if self.self_test is None:
            self.self_test = SelfTestDialog(self.background, self._iface.mainWindow())
            self.self_test.setup_wanted.connect(self.setup_wanted)
        self.self_test.open()

    # --- the map ---

    def _zoom_to_answer(self) -> None:
        self._zoom_to(self.answers.layer())

    def _zoom_to_image(self) -> None:
        self._zoom_to(self.panel.image.raster_layer())

    def _zoom_to(self, layer: Optional[QgsMapLayer]) -> None:
        """Does nothing for a layer that the user has removed meanwhile."""
        if layer is None:
            return
        canvas = self._iface.mapCanvas()
        extent = canvas.mapSettings().layerExtentToOutputExtent(layer, extent_of(layer))
        extent.scale(1.05)
        canvas.setExtent(extent)
        canvas.refresh()


def _install_from_folder() -> None:
    """The algorithm's own dialog: it chooses the folder, shows how far it is, and can be cancelled."""
    from qgis import processing  # here alone: it takes its time

    processing.execAlgorithmDialog("segearth:importmodel")


def _open(path: Path) -> None:
    """In the program that the system has for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
