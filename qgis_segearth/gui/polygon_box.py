"""The polygons of the answer as a list, and what can be done with the chosen ones by hand."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from qgis.PyQt.QtCore import QEvent, QItemSelection, QItemSelectionModel, QObject, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QSizePolicy,
    QToolButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from ..core.translation import translate
from . import remarks
from .icons import theme_icon
from .labels import wrapping_label
from .polygon_model import LABEL, NUMBER, PolygonModel
from .section import Section

LINES_SHOWN = 8
MARGIN = 5
"""Pixels beside a number."""


class PolygonBox(Section):
    """chosen: ids of the polygons whose rows the user has selected. pointed_at: the one under the mouse, -1
    for none. gone_to: one that is to be seen from near, by a double click or Enter. wanted: "select",
    "accept", "reject", "merge", "undo", "redo" or "finish". folded: the list is to be seen now, or no longer.
    note: what there is to say of the list.
    """

    chosen = pyqtSignal(list)
    pointed_at = pyqtSignal(int)
    wanted = pyqtSignal(str)
    gone_to = pyqtSignal(int)
    folded = pyqtSignal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__("polygons", translate("SegEarth", "Polygons"), parent, open=False)
        self.note = wrapping_label(self.body, "polygons_note", quiet=True)
        self.model = PolygonModel(self)
        self.view = self._view()
        layout = QVBoxLayout(self.body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.note)
        layout.addWidget(self.view)
        row = QHBoxLayout()
        row.setSpacing(0)
        self.buttons = {name: self._button(name, *looks) for name, looks in _buttons().items()}
        for button in self.buttons.values():
            row.addWidget(button)
        row.addStretch(1)
        layout.addLayout(row)
        self.heading.toggled.connect(lambda _open: self.folded.emit())
        self.view.entered.connect(lambda index: self.pointed_at.emit(self.model.feature_id(index)))
        self.view.viewportEntered.connect(lambda: self.pointed_at.emit(-1))  # below the last row
        self.model.modelReset.connect(lambda: self.pointed_at.emit(-1))
        self.model.modelReset.connect(self._fit_numbers)
        self.view.doubleClicked.connect(lambda index: self.gone_to.emit(self.model.feature_id(index)))
        self.view.selectionModel().selectionChanged.connect(self._on_selected)
        self.view.viewport().installEventFilter(self)

    def _view(self) -> QTreeView:
        view = QTreeView(self.body)
        view.setObjectName("segearth_polygon_list")
        view.setAccessibleName(translate("SegEarth", "Polygons"))
        view.setModel(self.model)
        view.setRootIsDecorated(False)
        view.setUniformRowHeights(True)
        view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        view.setMouseTracking(True)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setTabKeyNavigation(False)
        header = view.header()
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(1)  # labels want the room that numbers do not need
        header.setResizeContentsPrecision(0)  # looks at the rows in view only
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(LABEL, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(NUMBER, QHeaderView.ResizeMode.Fixed)
        view.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        view.setFixedHeight((LINES_SHOWN + 2) * view.fontMetrics().lineSpacing())
        return view

    def _fit_numbers(self) -> None:
        """Room for the longest one, in view or not."""
        digits = "0" * max(2, len(str(self.model.highest_number())))
        width = self.view.fontMetrics().horizontalAdvance(digits) + 2 * MARGIN
        self.view.header().resizeSection(NUMBER, width)

    def _button(self, name: str, icon_name: str, tip: str) -> QToolButton:
        button = QToolButton(self.body)
        button.setObjectName(f"segearth_polygons_{name}")
        button.setIcon(theme_icon(icon_name))
        button.setAutoRaise(True)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.clicked.connect(lambda: self.wanted.emit(name))
        return button

    def explain(self, words: str) -> None:
        """Says what is listed, or why nothing is; "" where there is nothing to say."""
        self.note.setText(words)
        self.note.setVisible(bool(words))
        self.heading.setToolTip(words)

    def explain_merge(self, lie_apart: bool) -> None:
        """lie_apart: why the selected polygons cannot be merged."""
        tip = _buttons()["merge"][1]
        if lie_apart:
            tip = translate("SegEarth", "Polygons that neither touch nor overlap cannot be merged into one")
        self.buttons["merge"].setToolTip(tip)

    def explain_finish(self, nothing_to_keep: bool) -> None:
        """nothing_to_keep: all changes were taken back, and yet the layer is being edited."""
        tip = remarks.nothing_changed() if nothing_to_keep else _buttons()["finish"][1]
        self.buttons["finish"].setToolTip(tip)

    def choose(self, ids: list[int]) -> None:
        """Selects these polygons' rows; nobody is told."""
        selection = QItemSelection()
        places = sorted(place for place in map(self.model.place_of, ids) if place is not None)
        for first, last in _stretches(places):
            selection.select(self.model.index(first, 0), self.model.index(last, 0))
        flags = QItemSelectionModel.SelectionFlag
        blocked = self.view.selectionModel().blockSignals(True)
        self.view.selectionModel().select(selection, flags.ClearAndSelect | flags.Rows)
        self.view.selectionModel().blockSignals(blocked)
        self.view.viewport().update()
        if places:
            self.view.scrollTo(self.model.index(places[0], 0))

    def ids(self) -> list[int]:
        """Of the selected rows' polygons."""
        stretches = self.view.selectionModel().selection()  # `selectedRows` asks for each cell
        rows = (row for part in stretches for row in range(part.top(), part.bottom() + 1))
        return [self.model.id_in(row) for row in dict.fromkeys(rows)]

    def _on_selected(self, *_: object) -> None:
        self.chosen.emit(self.ids())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The mouse has left the list, or the list is gone from under it."""
        if event.type() in (QEvent.Type.Leave, QEvent.Type.Hide):
            self.pointed_at.emit(-1)
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: object) -> None:
        """Delete rejects, Enter goes to the polygon."""
        if event.key() == Qt.Key.Key_Delete and self.ids():
            self.wanted.emit("reject")
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.ids():
            self.gone_to.emit(self.ids()[0])
        else:
            super().keyPressEvent(event)


def _stretches(places: Iterable[int]) -> Iterator[tuple[int, int]]:
    """First and last of neighbours. places: in order."""
    for _, numbered in groupby(enumerate(places), key=lambda pair: pair[1] - pair[0]):
        stretch = [place for _, place in numbered]
        yield stretch[0], stretch[-1]


def _buttons() -> dict[str, tuple[str, str]]:
    return {
        "select": ("mActionSelectPolygon", translate("SegEarth", "Select these polygons on the map")),
        "accept": ("mActionSelectAll", translate("SegEarth", "Accept the selected polygons")),
        "reject": ("mActionDeleteSelected", translate("SegEarth", "Reject the selected polygons (Delete)")),
        "merge": ("mActionMergeFeatures", translate("SegEarth", "Merge the selected polygons")),
        "undo": ("mActionUndo", translate("SegEarth", "Undo the last change by hand")),
        "redo": ("mActionRedo", translate("SegEarth", "Redo")),
        "finish": ("mActionSaveEdits", translate("SegEarth", "Keep the changes and end the editing")),
    }
