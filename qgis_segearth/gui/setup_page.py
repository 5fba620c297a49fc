"""The page that stands in the dock until the backend is set up. Shows and collects; decides nothing."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QEvent, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import (
    QApplication,
    QComboBox,
    QFormLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ..core.translation import translate
from . import scrolling
from .icons import icon
from .labels import wrapping_label
from .message_panel import Message, MessagePanel
from .progress_row import ProgressRow


class SetupPage(QWidget):
    """begin_wanted, cancelled, later_wanted: its buttons. folder_wanted: another place. bundle_wanted:
    packages from a folder. build_chosen: name of a build of torch, or "auto". pressed: a message's button.
    help_wanted: F1."""

    begin_wanted = pyqtSignal()
    cancelled = pyqtSignal()
    later_wanted = pyqtSignal()
    folder_wanted = pyqtSignal()
    bundle_wanted = pyqtSignal()
    build_chosen = pyqtSignal(str)
    pressed = pyqtSignal(str)
    help_wanted = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("segearth_setup_page")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.contents = scrolling.scrolled(self)
        self.heading = wrapping_label(self, "setup_heading")
        font = self.heading.font()
        font.setBold(True)
        self.heading.setFont(font)
        self.introduction = wrapping_label(self, "setup_introduction")
        self.folder = wrapping_label(self, "setup_folder")
        self.needs = wrapping_label(self, "setup_needs")
        self.hosts = wrapping_label(self, "setup_hosts")
        self.python = wrapping_label(self, "setup_python")
        self.build = QComboBox(self)
        self.build.setObjectName("segearth_setup_build")
        self.card = wrapping_label(self, "setup_card", quiet=True)
        self.begin = QPushButton(icon("segearth"), "", self)
        self.begin.setObjectName("segearth_setup_begin")
        self.begin.setDefault(True)
        self.change_folder = _button(self, "setup_change_folder", translate("SegEarth", "Another folder…"))
        self.bundle = _button(self, "setup_bundle", translate("SegEarth", "Offline bundle…"))
        self.later = _button(self, "setup_later", translate("SegEarth", "Not now"))
        self.progress = ProgressRow(self)
        self.message = MessagePanel(self)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(_label(self, translate("SegEarth", "Where")), self.folder)
        form.addRow(_label(self, translate("SegEarth", "Needs")), self.needs)
        form.addRow(_label(self, translate("SegEarth", "From")), self.hosts)
        form.addRow(_label(self, translate("SegEarth", "Python")), self.python)
        device = QLabel(translate("SegEarth", "&Device"), self)
        device.setBuddy(self.build)
        form.addRow(device, self.build)
        layout = QVBoxLayout(self.contents)
        layout.addWidget(self.heading)
        layout.addWidget(self.introduction)
        layout.addLayout(form)
        layout.addWidget(self.card)
        layout.addWidget(self.begin)
        for button in (self.bundle, self.change_folder, self.later):
            layout.addWidget(button)
        layout.addStretch(1)
        scrolling.finish(self, self.contents, self.progress, self.message)

    def _connect(self) -> None:
        self.begin.clicked.connect(self.begin_wanted)
        self.bundle.clicked.connect(self.bundle_wanted)
        self.later.clicked.connect(self.later_wanted)
        self.change_folder.clicked.connect(self.folder_wanted)
        self.progress.cancelled.connect(self.cancelled)
        self.message.pressed.connect(self.pressed)
        self.build.activated.connect(lambda _index: self.build_chosen.emit(self.build.currentData()))

    def event(self, event: QEvent) -> bool:
        """Claims F1 before QGIS's own help does."""
        if event.type() == QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_F1:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F1, wherever on the page the focus is."""
        if event.key() == Qt.Key.Key_F1:
            self.help_wanted.emit()
        else:
            super().keyPressEvent(event)

    # --- what the owner tells the page ---

    def show_purpose(self, heading: str, introduction: str, button: str, *, can_wait: bool) -> None:
        """The words at the top and on the button. can_wait: whether there is a backend that works."""
        self.heading.setText(heading)
        self.introduction.setText(introduction)
        self.begin.setText(button)
        self.begin.setAccessibleDescription(introduction)
        self.later.setVisible(can_wait)

    def show_builds(self, builds: Sequence[tuple[str, str]], chosen: str) -> None:
        """Names and words of what can be chosen."""
        self.build.clear()
        for name, words in builds:
            self.build.addItem(words, name)
        self.build.setCurrentIndex(max(0, self.build.findData(chosen)))

    def show_running(self, stage: str, percent: float | None) -> None:
        """A set-up runs: only Cancel can be pressed."""
        self.message.hide()
        self._enable(False)
        self.progress.show_stage(stage, percent)

    def show_idle(self, *, ready: bool) -> None:
        """Nothing runs. ready: whether the button may be pressed."""
        self.progress.end()
        self._enable(True)
        self.begin.setEnabled(ready)

    def show_message(self, message: Message) -> None:
        """What happened."""
        self.message.show_message(message)

    def _enable(self, enabled: bool) -> None:
        """Disabled, the button that was clicked would lose the focus to QGIS, and F1 with it."""
        if not enabled and self.isAncestorOf(QApplication.focusWidget() or self):
            self.setFocus()
        for widget in (self.begin, self.bundle, self.later, self.change_folder, self.build):
            widget.setEnabled(enabled)


def _label(parent: QWidget, text: str) -> QLabel:
    label = QLabel(text, parent)
    label.setMargin(0)
    return label


def _button(parent: QWidget, name: str, text: str) -> QPushButton:
    button = QPushButton(text, parent)
    button.setObjectName(f"segearth_{name}")
    return button
