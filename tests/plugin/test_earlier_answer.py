"""Which answer is suggested to be compared with the one on the card."""

from __future__ import annotations

import pytest
from qgis.core import QgsProject, QgsRectangle, QgsVectorLayer

from qgis_segearth.core.earlier_answer import earlier_answer, shared_extent
from qgis_segearth.core.layers import ANSWER_PROPERTY, LABELS_PROPERTY, put_on_map

from .test_algorithms import squares
from .test_scoring import ASKED, BOTTOM, LEFT, UTM, at, with_metadata

VIEW = QgsRectangle(LEFT, BOTTOM, LEFT + 50, BOTTOM + 100)
ELSEWHERE = QgsRectangle(LEFT + 500, BOTTOM, LEFT + 600, BOTTOM + 100)


def answer(
    question: str, image: str, hour: int, extent: QgsRectangle = ASKED, labels: tuple = ()
) -> QgsVectorLayer:
    """On the map, above those before."""
    layer = with_metadata(squares(at(10, 10), crs=UTM), extent)
    metadata = layer.metadata()
    for line in (f"question: {question}", f"image: {image}", f"asked_at: 2026-11-22T0{hour}:00:00Z"):
        metadata.addHistoryItem(line)
    layer.setMetadata(metadata)
    layer.setCustomProperty(ANSWER_PROPERTY, question)
    layer.setCustomProperty(LABELS_PROPERTY, list(labels))
    put_on_map(QgsProject.instance(), layer)
    return layer


BETTER = {
    "another image": (("lakes", "2019", 1), ("lakes", "2024", 2)),
    "a similar question": (("Where are the lakes?", "2019", 1), ("roads", "2019", 2)),
    "a similar question about another image": (("blue lakes", "2019", 1), ("lakes", "2024", 2)),
    "the same label": (("water", "2019", 1, ASKED, ("lakes",)), ("lakes", "2024", 2)),
    "the same question": (("lakes", "2019", 1), ("blue lakes", "2019", 2)),
    "the same ground": (("lakes", "2019", 1), ("lakes", "2019", 2, VIEW)),
    "a part of the ground": (("lakes", "2019", 1, VIEW), ("lakes", "2019", 2, ELSEWHERE)),
    "the newest": (("lakes", "2019", 2), ("lakes", "2020", 1)),
}


@pytest.mark.parametrize(("better", "worse"), BETTER.values(), ids=BETTER)
@pytest.mark.parametrize("last", [True, False])
def test_what_is_suggested(project: QgsProject, better: tuple, worse: tuple, last: bool) -> None:
    shown = [answer(*each) for each in ((worse, better) if last else (better, worse))]
    now = answer("lakes", "2024", 5, labels=("lakes",) if len(better) > 4 else ())
    assert earlier_answer(project, now) == shown[last]


def test_nothing_is_suggested_where_nothing_is_common(project: QgsProject) -> None:
    answer("lakes", "2019", 1, ELSEWHERE)
    now = answer("lakes", "2024", 2)
    assert earlier_answer(project, now) is None


def test_extents_are_compared_across_crs_and_all_is_common_where_one_is_unknown(project: QgsProject) -> None:
    here = with_metadata(squares(at(10, 10), crs=UTM), ASKED)
    assert shared_extent(here, here) == 1
    assert shared_extent(here, with_metadata(squares(at(10, 10), crs=UTM), VIEW)) == pytest.approx(0.5)
    assert shared_extent(here, squares(at(10, 10), crs=UTM)) == 1
    globe = QgsRectangle(-117, 33, -116, 34)
    assert shared_extent(here, with_metadata(squares((0, 0, 1), crs="EPSG:4326"), globe, "EPSG:4326")) < 0.01
