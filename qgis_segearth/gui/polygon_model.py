"""The polygons of an answer as a table: number, label, area, score; the largest first."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Optional

from qgis.core import NULL, QgsFeatureRequest, QgsVectorLayer
from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, Qt

from ..core import wording
from ..core.corrections import ACCEPTED, VERDICT
from ..core.drawn_by_hand import drawn
from ..core.nouns import label_in_words
from ..core.polygon_numbers import largest_first, numbered
from ..core.translation import translate

NUMBER, LABEL, AREA, SCORE = COLUMNS = range(4)


@dataclass(frozen=True)
class Row:
    """id: of the feature. score: None for a polygon that no engine marked."""

    id: int
    label: str
    area: float
    score: Optional[float]
    accepted: bool


class PolygonModel(QAbstractTableModel):
    """Shows one layer's polygons as they were when `read` was last called."""

    def __init__(self, parent: Any = None):
        super().__init__(parent)
        self._rows: list[Row] = []
        self._numbers: dict[int, int] = {}
        self._units = "metre"
        self._places: dict[int, int] = {}

    def read(self, layer: Optional[QgsVectorLayer], units: str = "metre") -> None:
        """Takes the polygons of a layer; None empties the table."""
        self.beginResetModel()
        self._units = units
        self._rows = largest_first(_rows(layer), lambda row: row.area) if layer is not None else []
        self._numbers = numbered(layer, {row.id: row.area for row in self._rows}) if self._rows else {}
        self._places = {row.id: place for place, row in enumerate(self._rows)}
        self.endResetModel()

    def feature_id(self, index: QModelIndex) -> int:
        """Of a row's polygon."""
        return self.id_in(index.row())

    def id_in(self, row: int) -> int:
        """Of that row's polygon."""
        return self._rows[row].id

    def highest_number(self) -> int:
        """0 where there is none."""
        return max(self._numbers.values(), default=0)

    def place_of(self, feature_id: int) -> Optional[int]:
        """The row of a polygon; None for one that came later."""
        return self._places.get(feature_id)

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008 (Qt's own signature)
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(self._text(row, column) for column in COLUMNS)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.ToolTipRole:
            return _explanations().get(section)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        titles = {
            NUMBER: "#",
            LABEL: translate("SegEarth", "Label"),
            AREA: translate("SegEarth", "Area"),
            SCORE: translate("SegEarth", "Score"),
        }
        return titles[section]

    def _text(self, row: Row, column: int) -> str:
        if column == NUMBER:
            return str(self._numbers[row.id])
        if column == LABEL:
            label = label_in_words(row.label)
            return f"✓ {label}" if row.accepted else label
        if column == AREA:
            return wording.area(row.area, self._units)
        return translate("SegEarth", "by hand") if row.score is None else wording.percent(row.score)


def _explanations() -> dict[int, str]:
    """Of columns that need one."""
    return {
        NUMBER: translate("SegEarth", "Stays with its polygon until sliders draw all of them anew."),
        SCORE: translate(
            "SegEarth", "How sure the engine is of each polygon: the mean probability of its pixels."
        ),
    }


def _rows(layer: QgsVectorLayer) -> list[Row]:
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
    names = layer.fields().names()
    label, area, score = (
        names.index(name) if name in names else -1 for name in ("label", "area_m2", "score")
    )
    verdict = names.index(VERDICT) if VERDICT in names else -1
    rows, by_hand = [], drawn(layer)
    for feature in layer.getFeatures(request):
        values = by_hand.get(feature.id(), feature).attributes()
        accepted = verdict >= 0 and values[verdict] == ACCEPTED
        rows.append(
            Row(
                feature.id(),
                _or(values[label], ""),
                _or(values[area], 0.0),
                _or(values[score], None),
                accepted,
            )
        )
    return rows


def _or(value: Any, otherwise: Any) -> Any:
    return otherwise if value is None or value == NULL else value
