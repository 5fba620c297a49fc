"""The export dialog: which answers, into which file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Optional

from qgis.core import QgsProject, QgsVectorLayer
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QTimer, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QPalette
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ..core.change_layer import is_change_layer
from ..core.errors import PluginError
from ..core.hand_edits import keep
from ..core.kept_layers import is_ours
from ..core.layers import put_above, put_in_place_of
from ..core.settings import Settings
from ..core.tasks import start
from ..core.translation import translate
from ..exporters import EXPORTERS, Exporter, exporters, subject_of
from ..exporters.beside import has_namesake
from . import export_hints
from .answer_list import AnswerList
from .export_task import ExportTask
from .message_panel import Message, MessagePanel
from .steady_label import SteadyLabel

PROPOSED = 100
"""Names are tried so far."""


class ExportDialog(QDialog):
    """exported: the file's path, once it is written."""

    exported = pyqtSignal(str)

    def __init__(
        self,
        answers: Sequence[QgsVectorLayer],
        parent: QWidget | None = None,
        ticked: Sequence[QgsVectorLayer] = (),
    ):
        """answers: what is offered. ticked: what of it is wanted, as far as is known."""
        super().__init__(parent)
        self.setObjectName("segearth_export_dialog")
        self.setWindowTitle(translate("SegEarth", "Export answers"))
        self.answers = AnswerList(answers, ticked, self)
        self.all = QPushButton(translate("SegEarth", "All"), self)
        self.all.setObjectName("segearth_export_all")
        self.none = QPushButton(translate("SegEarth", "None"), self)
        self.none.setObjectName("segearth_export_none")
        self.format = QComboBox(self)
        for name, exporter in exporters().items():
            self.format.addItem(exporter.title(), name)
        self.file = QgsFileWidget(self)
        self.file.setObjectName("segearth_export_file")
        self.file.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self.note = SteadyLabel("export_note", self)
        self.note.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.note.keep_room(export_hints.longest(answers))  # the buttons below stay under the mouse
        self.add_to_map = QCheckBox(translate("SegEarth", "&Add the exported file to the map"), self)
        self.add_to_map.setChecked(True)
        self.replace = QCheckBox(
            translate("SegEarth", "Take the &temporary layer away: the file shows the same"), self
        )
        self.replace.setChecked(True)
        self.message = MessagePanel(self)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, parent=self)
        self.export = self.buttons.addButton(
            translate("SegEarth", "E&xport"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.export.setObjectName("segearth_export_now")
        self._task: Optional[ExportTask] = None
        self._exported_ids: list[str] = []
        self._lay_out()
        self._connect()
        self._propose_file()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(translate("SegEarth", "Ans&wers"), self.answers)
        form.addRow("", self._all_or_none())
        form.addRow(translate("SegEarth", "&Format"), self.format)
        form.addRow(translate("SegEarth", "Fi&le"), self.file)
        layout = QVBoxLayout(self)
        layout.addLayout(form, 1)
        for part in (self.note, self.add_to_map, self.replace, self.message, self.buttons):
            layout.addWidget(part)
        width = self.fontMetrics().averageCharWidth() * 80
        more = self.note.heightForWidth(width) - self.note.sizeHint().height()  # layouts hint at no such room
        self.resize(width, self.sizeHint().height() + max(0, more))

    def _all_or_none(self) -> QHBoxLayout:
        row = QHBoxLayout()
        for button in (self.all, self.none):
            button.setAutoDefault(False)  # Enter exports
            row.addWidget(button)
        row.addStretch()
        return row

    def _connect(self) -> None:
        self.all.clicked.connect(lambda: self.answers.tick_all(True))
        self.none.clicked.connect(lambda: self.answers.tick_all(False))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.file.fileChanged.connect(self._describe)
        self.answers.itemChanged.connect(self._describe)
        self.format.currentIndexChanged.connect(self._propose_file)
        self.add_to_map.toggled.connect(self._describe)

    # --- what is chosen ---

    def exporter(self) -> Exporter:
        """Of the chosen format."""
        return EXPORTERS[self.format.currentData()]

    def path(self) -> Path:
        """The chosen file, with the format's suffix."""
        path, suffix = path_in(self.file.filePath()), self.exporter().suffix
        return path if path.suffix.lower() == suffix else Path(f"{path}{suffix}")

    def chosen(self) -> list[QgsVectorLayer]:
        """The ticked answers that are still in the project."""
        layers = map(QgsProject.instance().mapLayer, self.answers.ticked_ids())
        return [layer for layer in layers if layer is not None]

    def _changes_without_map(self) -> list[QgsVectorLayer]:
        """The ticked layers that the format cannot hold."""
        return [layer for layer in self.chosen() if self.exporter().needs_map and is_change_layer(layer)]

    def _changed_by_hand(self) -> list[QgsVectorLayer]:
        """The ticked layers whose changes are not kept yet."""
        return [layer for layer in self.chosen() if layer.isModified()]

    # --- what happens ---

    def accept(self) -> None:
        """Exports, and closes when that is done; where it fails the dialog stays as it was filled in."""
        self._set_busy(True)
        try:
            for layer in self._changed_by_hand():
                keep(layer)
        except PluginError as error:
            self._show_error(error)
            return
        QTimer.singleShot(0, self._export)  # by then the layers tell what was changed by hand

    def _export(self) -> None:
        wanted = self.add_to_map.isChecked()
        try:
            project, exporter = QgsProject.instance(), self.exporter()
            subjects = [subject_of(layer, project, exporter) for layer in self.chosen()]
        except PluginError as error:
            self._show_error(error)
            return
        self._exported_ids = [subject.layer.id() for subject in subjects]
        self._task = ExportTask(self.exporter(), subjects, self.path(), open_layers=wanted)
        self._task.done.connect(self._finish)
        self._task.failed.connect(self._show_error)
        start(self._task)

    def reject(self) -> None:
        """Cancel, Escape or the window's cross; not while the file is being written."""
        if self._task is None:
            super().reject()

    def _finish(self, layers: list[QgsVectorLayer]) -> None:
        path = self.path()
        replace(Settings.read(), export_folder=str(path.parent)).write()
        self._put_on_map(layers)
        self.exported.emit(str(path))
        super().accept()

    def _put_on_map(self, layers: list[QgsVectorLayer]) -> None:
        """The files' layers, instead of or beside those in memory; what a file of before shows stays."""
        project = QgsProject.instance()
        for layer_id, layer in zip(self._exported_ids, layers):
            shown = project.mapLayer(layer_id)
            if is_ours(shown) and self.replace.isChecked():
                put_in_place_of(project, shown, layer)
            else:
                put_above(project, layer, shown)

    def _show_error(self, error: PluginError) -> None:
        self._set_busy(False)
        self.message.show_message(Message(error.sentence, error.advice))

    def _set_busy(self, busy: bool) -> None:
        self._task = None
        self.message.hide()
        for part in (self.answers, self.format, self.file, self.add_to_map, self.replace, self.buttons):
            part.setEnabled(not busy)
        if not busy:
            self._describe()

    def _propose_file(self) -> None:
        folder = Path(Settings.read().export_folder or QgsProject.instance().homePath() or Path.home())
        self.file.setFilter(f"{self.exporter().title()} (*{self.exporter().suffix})")
        self.file.setFilePath(str(_proposed(folder, self.exporter().suffix)))
        self.file.setConfirmOverwrite(not self.exporter().adds)
        self._describe()

    def _describe(self) -> None:
        first = export_hints.changes_first() if self._changed_by_hand() else ""
        self.note.setText(" ".join(filter(None, (self._what_happens(), first))))
        self.add_to_map.setEnabled(self.exporter().gives_layer)
        temporary = any(map(is_ours, self.chosen()))
        self.replace.setEnabled(self.exporter().gives_layer and self.add_to_map.isChecked() and temporary)
        no_other = translate("SegEarth", "No temporary layer is ticked; what files show stays on the map.")
        self.replace.setToolTip("" if temporary else no_other)
        fits = bool(self.chosen()) and not self._changes_without_map()
        self.export.setEnabled(fits and bool(self.file.filePath()))

    def _what_happens(self) -> str:
        """To the file."""
        exporter = self.exporter()
        if not self.chosen():
            return export_hints.nothing_ticked()
        if unfit := self._changes_without_map():
            return export_hints.no_map(unfit[0].name())
        if len(self.chosen()) > 1 and not exporter.adds and exporter.suffix != ".html":
            return export_hints.one_file_each(exporter)
        exists = self.file.filePath() and self.path().exists()
        return export_hints.existing_file(exporter) if exists else export_hints.new_file(exporter)


def _proposed(folder: Path, suffix: str) -> Path:
    """A file that shares its style with none of another format."""
    names = ("answers", *(f"answers_{number}" for number in range(2, PROPOSED)))
    paths = [folder / f"{name}{suffix}" for name in names]
    return next((path for path in paths if not has_namesake(path)), paths[0])


def path_in(text: str) -> Path:
    """What a path means that was typed or pasted: without blanks, quotes or a full stop around it."""
    bare = text.strip().strip("\"'").strip().rstrip(".")
    return Path(QUrl(bare).toLocalFile() if bare.startswith("file:") else bare).expanduser()
