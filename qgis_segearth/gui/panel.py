"""What stands in the dock: the question, where to ask it, progress, messages, and the last answer."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import QFormLayout, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from ..core.answer import Answer
from ..core.translation import translate
from . import scrolling
from .answer_card import AnswerCard
from .detail_box import DetailBox
from .engine_box import EngineBox
from .engines_note import EnginesNote
from .examples_button import ExamplesButton
from .extent_box import ExtentBox
from .history_box import HistoryBox
from .icons import icon, theme_icon
from .image_box import ImageBox
from .labels import wrapping_label
from .message_panel import Message, MessagePanel
from .progress_row import ProgressRow
from .question_box import QuestionBox
from .resolution_hint import ResolutionHint
from .second_opinion import SecondOpinionBox


class Panel(QWidget):
    """Shows and collects; decides nothing. Whoever owns it listens to its signals.

    contents: all of it but progress, message and image_note, which stay in sight however far the rest is
    scrolled, and move nothing of it when they come and go.
    asked: the user wants the question in the box answered.
    cancelled: the user wants the running question stopped, or the words after it.
    help_wanted: F1 or the help button. settings_wanted: the settings button. test_wanted: the
    self-test.
    """

    asked = pyqtSignal()
    cancelled = pyqtSignal()
    help_wanted = pyqtSignal()
    settings_wanted = pyqtSignal()
    test_wanted = pyqtSignal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("segearth_panel")
        self.busy = False
        self.contents = contents = scrolling.scrolled(self)
        self.question = QuestionBox(contents)
        self.resolution = ResolutionHint(contents)
        self.image = ImageBox(contents)
        self.image_note = wrapping_label(self, "image_note", quiet=True)
        self.show_image_note("")
        self.extent = ExtentBox(contents)
        self.detail = DetailBox(contents)
        limits = wrapping_label(contents, "limits", quiet=True)
        self.engine = EngineBox(limits, contents)
        self.second = SecondOpinionBox(self.engine, contents)
        self.engines = EnginesNote(self.engine, contents)
        self.ask = QPushButton(icon("segearth"), translate("SegEarth", "&Ask"), contents)
        self.ask.setObjectName("segearth_ask")
        self.ask.setToolTip(translate("SegEarth", "Ask this question (Enter)"))
        self.examples = ExamplesButton(contents)
        self.undo = _tool_button(contents, "undo", "mActionUndo", translate("SegEarth", "Undo on the map"))
        self.redo = _tool_button(contents, "redo", "mActionRedo", translate("SegEarth", "Redo on the map"))
        self.settings = _tool_button(
            contents, "settings", "mActionOptions", translate("SegEarth", "Settings")
        )
        self.test = _tool_button(
            contents,
            "self_test",
            "algorithms/mAlgorithmCheckGeometry",
            translate("SegEarth", "Self-test: does it work?"),
        )
        self.help = _tool_button(contents, "help", "mActionHelpContents", translate("SegEarth", "Help (F1)"))
        self.progress = ProgressRow(self)
        self.message = MessagePanel(self)
        self.answer = AnswerCard(contents)
        self.history = HistoryBox(contents)
        self._lay_out(limits)
        self._connect()

    def _lay_out(self, limits: QWidget) -> None:
        choices = QFormLayout()
        choices.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        choices.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        choices.addRow(translate("SegEarth", "&Image"), self.image)
        choices.addRow(translate("SegEarth", "E&xtent"), self.extent)
        choices.addRow(translate("SegEarth", "&Detail"), self.detail)
        choices.addRow(translate("SegEarth", "E&ngine"), self.engine)
        choices.addRow(translate("SegEarth", "Ask a&lso"), self.second)
        buttons = QHBoxLayout()
        buttons.setSpacing(0)  # "Ask" is a long word in other languages
        buttons.addWidget(self.ask, 1)
        buttons.addWidget(self.examples)
        buttons.addWidget(self.undo)
        buttons.addWidget(self.redo)
        buttons.addWidget(self.settings)
        buttons.addWidget(self.help)
        layout = QVBoxLayout(self.contents)
        layout.addWidget(self.question)
        layout.addWidget(self.resolution)
        layout.addLayout(choices)
        about_engine = QHBoxLayout()
        about_engine.addWidget(self.engines, 1)
        about_engine.addStretch()
        about_engine.addWidget(self.test, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(limits)
        layout.addLayout(about_engine)
        layout.addLayout(buttons)
        layout.addWidget(self.answer)
        layout.addWidget(self.history)
        layout.addStretch(1)
        scrolling.finish(self, self.contents, self.image_note, self.progress, self.message)
        order = (
            self.question,
            self.resolution.button,
            self.image,
            self.extent,
            self.detail,
            self.engine,
            self.second,
            self.engines,
            self.test,
            self.ask,
            self.examples,
            self.undo,
            self.redo,
            self.settings,
            self.help,
            self.progress.cancel,
        )
        for before, after in zip(order, order[1:]):
            self.setTabOrder(before, after)

    def asking_height(self) -> int:
        """How high it must be for everything from the question to Ask to be seen."""
        layout = self.contents.layout()
        height = layout.contentsMargins().top()
        for place in range(layout.count()):
            item = layout.itemAt(place)
            height += item.minimumSize().height() + layout.spacing()
            if item.layout() is not None and item.layout().indexOf(self.ask) >= 0:
                break
        return height

    def _connect(self) -> None:
        self.question.entered.connect(self._ask)
        self.ask.clicked.connect(self._ask)
        self.progress.cancelled.connect(self.cancelled)
        self.help.clicked.connect(self.help_wanted)
        self.settings.clicked.connect(self.settings_wanted)
        self.test.clicked.connect(self.test_wanted)

    def _ask(self) -> None:
        if not self.busy:
            self.asked.emit()

    # --- what the owner tells the panel ---

    def show_undo(self, undo: str, redo: str) -> None:
        """What the two buttons would do; "" for nothing."""
        for button, title, text in (
            (self.undo, translate("SegEarth", "Undo on the map"), undo),
            (self.redo, translate("SegEarth", "Redo on the map"), redo),
        ):
            button.setEnabled(bool(text))
            button.setToolTip(f"{title}: {text}" if text else title)

    def show_image_note(self, words: str) -> None:
        """What there is to know of the chosen image, which the note names; "" for nothing."""
        self.image_note.setText(words)
        self.image_note.setVisible(bool(words))

    def show_stage(self, stage: str, percent: float | None = None) -> None:
        """A question runs. The box can be edited meanwhile; Ask waits."""
        if not self.busy:
            self.message.hide()
        self._set_busy(True)
        self.progress.show_stage(stage, percent)

    def show_answer(self, answer: Answer, seconds: float, extent_area: float = 0.0, image: str = "") -> None:
        """The question has been answered; see `AnswerCard.show_answer`."""
        self._set_busy(False)
        self.message.hide()
        self.answer.show_answer(answer, seconds, extent_area, image)

    def show_message(self, message: Message) -> None:
        """Whatever ran has ended; the question stays in the box and an earlier answer stays on its card."""
        self._set_busy(False)
        self.message.show_message(message)

    def _set_busy(self, busy: bool) -> None:
        self.busy = busy
        self.ask.setEnabled(not busy)
        if not busy:
            self.progress.end()

    # --- keys: Escape cancels, F1 helps, wherever in the panel the focus is ---

    def event(self, event: QEvent) -> bool:
        """Claims both keys before QGIS's own shortcuts do."""
        if event.type() == QEvent.Type.ShortcutOverride and event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_F1):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that the focused widget left over."""
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        elif event.key() == Qt.Key.Key_F1:
            self.help_wanted.emit()
        else:
            super().keyPressEvent(event)


def _tool_button(parent: QWidget, name: str, icon_name: str, text: str) -> QToolButton:
    button = QToolButton(parent)
    button.setObjectName(f"segearth_{name}")
    button.setAutoRaise(True)
    button.setIcon(theme_icon(icon_name))
    button.setToolTip(text)
    button.setAccessibleName(text)
    return button
