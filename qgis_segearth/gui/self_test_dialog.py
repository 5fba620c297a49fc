"""The self-test: "it works" is a number. For when something seems wrong."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QPushButton, QVBoxLayout, QWidget

from ..core import wording
from ..core.backend_command import default_command
from ..core.errors import Cancelled, PluginError
from ..core.log import log, log_error
from ..core.settings import Settings
from ..core.tasks import start
from ..core.translation import translate
from ..setup.diagnostics import diagnostics
from ..setup.package import Package
from ..setup.root import Root
from ..setup.self_test import SelfTest, SelfTestTask
from ..setup.setup_log import SetupLog
from ..setup.survey import Survey, survey
from .background import Background
from .labels import wrapping_label
from .message_panel import Message, MessagePanel
from .progress_row import ProgressRow

WIDTH = 380


class SelfTestDialog(QDialog):
    """Tests as soon as it is opened. setup_wanted: the set-up page, please."""

    setup_wanted = pyqtSignal()

    def __init__(self, background: Background, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("segearth_self_test")
        self.setWindowTitle(translate("SegEarth", "SegEarth self-test"))
        self.setMinimumWidth(WIDTH)
        self.log = SetupLog(Path(QgsApplication.qgisSettingsDirPath()) / "segearth" / "self_test.log")
        self.introduction = wrapping_label(self, "self_test_introduction", quiet=True)
        self.introduction.setText(
            translate("SegEarth", "A bundled picture is asked a question whose answer is known.")
        )
        self.progress = ProgressRow(self)
        self.message = MessagePanel(self)
        self.facts = QWidget(self)
        self.again = self._button("self_test_again", translate("SegEarth", "&Test again"))
        self.copy = self._button("self_test_copy", "")
        self.set_up = self._button("self_test_set_up", translate("SegEarth", "Set up…"))
        self._background = background
        self._task: Optional[SelfTestTask] = None
        self._error: Optional[PluginError] = None
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        form = QFormLayout(self.facts)
        form.setContentsMargins(0, 0, 0, 0)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, parent=self)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for part in (self.introduction, self.progress, self.message, self.facts):
            layout.addWidget(part)
        layout.addStretch(1)
        for part in (self.again, self.copy, self.set_up, buttons):
            layout.addWidget(part)

    def _connect(self) -> None:
        self.again.clicked.connect(self.test)
        self.copy.clicked.connect(self._look_around)
        self.set_up.clicked.connect(self._set_up)
        self.progress.cancelled.connect(self._cancel)

    # --- testing ---

    def open(self) -> None:
        """Shows it beside QGIS's window, which can be used meanwhile, and tests."""
        self.show()
        self.raise_()
        self.test()

    def test(self) -> None:
        """Begins, where no test runs."""
        if self._task is not None:
            return
        self._error = None
        self.message.hide()
        self.facts.hide()
        self.copy.setText(translate("SegEarth", "Copy diagnostics"))
        self.set_up.setVisible(Package.found() is not None)
        self._enable(False)
        try:
            python = Path(default_command()[0])
        except PluginError as error:
            self._show_error(error)
            return
        self.progress.show_stage(_stage())
        self._task = SelfTestTask(python, self.log)
        self._task.progressed.connect(self._show_progress)
        self._task.done.connect(self._show_result)
        self._task.failed.connect(self._show_error)
        start(self._task)

    def reject(self) -> None:
        """Close, Escape or the window's cross; a test that runs is stopped."""
        task, self._task = self._task, None
        if task is not None:  # what it still says is not heard any more
            for signal in (task.progressed, task.done, task.failed):
                signal.disconnect()
            task.cancel()
            self.progress.end()
        super().reject()

    def _cancel(self) -> None:
        if self._task is not None:
            self.progress.show_cancelling()
            self._task.cancel()

    def _set_up(self) -> None:
        self.reject()
        self.setup_wanted.emit()

    # --- what came of it ---

    def _show_progress(self, percent: float) -> None:
        self.progress.show_stage(_stage(), percent)

    def _show_result(self, result: SelfTest) -> None:
        self._end()
        log(f"Self-test: {result}")
        self._show_facts(result)
        if result.passed:
            self.message.show_message(Message(translate("SegEarth", "It works."), warning=False))
        else:
            wrong = translate("SegEarth", "It does not work: the test picture got a wrong answer.")
            advice = translate("SegEarth", "Press Set up and choose another device, or report it.")
            self.message.show_message(Message(wrong, advice))

    def _show_error(self, error: PluginError) -> None:
        self._end()
        self._error = error
        if not isinstance(error, Cancelled):
            log_error(f"{error} {error.cause}")
        self.message.show_message(Message(error.sentence, error.advice, not isinstance(error, Cancelled)))

    def _show_facts(self, result: SelfTest) -> None:
        form = self.facts.layout()
        while form.rowCount():
            form.removeRow(0)
        for title, text in in_words(result):
            fact = wrapping_label(self.facts, "self_test_fact")
            fact.setText(text)
            form.addRow(title, fact)
        self.facts.show()

    def _end(self) -> None:
        self._task = None
        self.progress.end()
        self._enable(True)

    def _enable(self, enabled: bool) -> None:
        for button in (self.again, self.copy, self.set_up):
            button.setEnabled(enabled)

    # --- diagnostics ---

    def _look_around(self) -> None:
        self._enable(False)
        root = Root.chosen(Settings.read().home)
        self._background.run(lambda: survey(root), lambda found: self._copy(root, found), self._show_error)

    def _copy(self, root: Root, found: Survey) -> None:
        self._enable(True)
        report = diagnostics(root, Package.found(), found, self._error, self.log)
        QgsApplication.clipboard().setText(report)
        self.copy.setText(translate("SegEarth", "Copied"))

    def _button(self, name: str, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(f"segearth_{name}")
        button.setAutoDefault(False)
        return button


def in_words(result: SelfTest) -> tuple[tuple[str, str], ...]:
    """Title and text of each figure."""
    on_cpu = result.device == "cpu"
    device = translate("SegEarth", "Processor") if on_cpu else translate("SegEarth", "Graphics card")
    overlap = translate("SegEarth", "{0} (from {1} on it works)").format(
        wording.number(result.iou, 3), wording.number(result.enough, 1)
    )
    found = translate("SegEarth", "{0} of {1} pools").format(result.polygons, result.drawn)
    return (
        (translate("SegEarth", "IoU"), overlap),
        (translate("SegEarth", "Found"), found),
        (translate("SegEarth", "Time"), wording.seconds(result.seconds)),
        (translate("SegEarth", "Device"), device),
        (translate("SegEarth", "Memory"), wording.megabytes(result.memory_mb)),
        (translate("SegEarth", "Backend"), f"{result.version}, torch {result.torch}"),
    )


def _stage() -> str:
    return translate("SegEarth", "Asking a question with a known answer")
