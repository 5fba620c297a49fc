"""The runs of this project as a list, newest first."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from qgis.PyQt.QtCore import QDate, QDateTime, QLocale, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QGridLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ..core import wording
from ..core.corrections import changed_by_hand
from ..core.naming import moment
from ..core.run import RunSummary
from ..core.translation import translate
from .history_rows import BEGINNING_ROLE, HistoryRows
from .section import Section

ROWS_SHOWN, LINES_OF_ROW = 3, 3
QUESTION_ROLE = Qt.ItemDataRole.UserRole + 1


class HistoryBox(Section):
    """Enter or a double click shows a run; all three signals carry its id.

    shown: on the map and on the card. asked: its question goes to the backend once more. replayed: likewise,
    to see whether the answer is the same.
    """

    shown = pyqtSignal(str)
    asked = pyqtSignal(str)
    replayed = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None):
        super().__init__("history", translate("SegEarth", "History"), parent, open=False)
        self.list = QListWidget(self.body)
        self.list.setObjectName("segearth_history_list")
        self.list.setAccessibleName(translate("SegEarth", "History"))
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.setItemDelegate(HistoryRows(self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._show_rows()
        show, again = translate("SegEarth", "Show"), translate("SegEarth", "Ask again")
        replay = translate("SegEarth", "Replay")
        self.show_button = self._button("show", show, translate("SegEarth", "Show this answer (Enter)"))
        self.again_button = self._button(
            "again", again, translate("SegEarth", "Ask this question about the same image once more")
        )
        self.replay_button = self._button(
            "replay", replay, translate("SegEarth", "Ask once more and tell whether the answer is the same")
        )
        self._lay_out()
        self._connect()
        self._enable()

    def _button(self, name: str, text: str, tip: str) -> QPushButton:
        button = QPushButton(text, self.body)
        button.setObjectName(f"segearth_history_{name}")
        button.setToolTip(tip)
        return button

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self.body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.list)
        buttons = QGridLayout()
        buttons.setSpacing(2)
        buttons.addWidget(self.show_button, 0, 0)
        buttons.addWidget(self.replay_button, 0, 1)
        buttons.addWidget(self.again_button, 1, 0, 1, 2)  # long in most languages
        for button in (self.show_button, self.again_button, self.replay_button):
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        layout.addLayout(buttons)

    def _connect(self) -> None:
        self.list.itemActivated.connect(lambda _item: self._tell(self.shown))
        self.list.currentRowChanged.connect(lambda _row: self._enable())
        self.show_button.clicked.connect(lambda: self._tell(self.shown))
        self.again_button.clicked.connect(lambda: self._tell(self.asked))
        self.replay_button.clicked.connect(lambda: self._tell(self.replayed))

    def show_runs(self, runs: Sequence[RunSummary]) -> None:
        """Replaces the list; the chosen run stays chosen."""
        chosen = self.chosen()
        self.list.clear()
        several = len({run.engine for run in runs}) > 1
        for run, when in zip(runs, _times(runs)):
            self.list.addItem(_item(run, when, run.engine if several else ""))
            if run.id == chosen:
                self.list.setCurrentRow(self.list.count() - 1)
        self._show_rows()
        self._enable()

    def _show_rows(self) -> None:
        """Keeps room for so many rows, as high as the style makes them."""
        row = max(self.list.sizeHintForRow(0), LINES_OF_ROW * self.list.fontMetrics().lineSpacing())
        self.list.setFixedHeight(ROWS_SHOWN * row + 2 * self.list.frameWidth())

    def chosen(self) -> str:
        """Id of the chosen run; "" without one."""
        item = self.list.currentItem()
        return item.data(Qt.ItemDataRole.UserRole) if item is not None else ""

    def questions(self) -> list[str]:
        """What was asked, without repetitions, the most recent first."""
        rows = range(self.list.count())
        return list(dict.fromkeys(self.list.item(row).data(QUESTION_ROLE) for row in rows))

    def choose(self, run_id: str) -> None:
        """Goes to that run, if it is listed."""
        for row in range(self.list.count()):
            if self.list.item(row).data(Qt.ItemDataRole.UserRole) == run_id:
                self.list.setCurrentRow(row)

    def _tell(self, signal: object) -> None:
        if self.chosen():
            signal.emit(self.chosen())

    def _enable(self) -> None:
        for button in (self.show_button, self.again_button, self.replay_button):
            button.setEnabled(bool(self.chosen()))


def _times(runs: Sequence[RunSummary]) -> Iterator[str]:
    """When each was asked; to the second where another was asked in the same minute."""
    asked = {run.asked_at.toMSecsSinceEpoch() for run in runs}  # versions of a run share its time
    minutes = Counter(moment(QDateTime.fromMSecsSinceEpoch(each)) for each in asked)
    return (_time(run.asked_at.toLocalTime(), exact=minutes[moment(run.asked_at)] > 1) for run in runs)


def _time(when: QDateTime, *, exact: bool) -> str:
    """Without the day where it is today: a narrow dock has room for more of the image's name."""
    if when.date() != QDate.currentDate():
        return moment(when, exact=exact)
    if exact:
        return when.time().toString("HH:mm:ss")
    return QLocale().toString(when.time(), QLocale.FormatType.ShortFormat)


def _item(run: RunSummary, when: str, engine: str) -> QListWidgetItem:
    """engine: its name, where that tells it apart."""
    where = " · ".join(filter(None, (run.image, run.place)))
    found = wording.polygons(run.count), wording.area(run.area, run.units)
    facts = " · ".join(filter(None, (*found, engine, changed_by_hand(run.edited_at))))
    item = QListWidgetItem(f"{run.question}\n{when} · {where}\n{facts}")
    item.setData(BEGINNING_ROLE, f"{when} · ")
    item.setData(Qt.ItemDataRole.UserRole, run.id)
    item.setData(QUESTION_ROLE, run.question)
    item.setToolTip("\n".join(filter(None, (run.reply, run.engine, where, moment(run.asked_at)))))
    return item
