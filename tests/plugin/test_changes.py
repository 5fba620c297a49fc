"""Gained, lost and kept, on the ground that both were asked about; slivers are left out and counted."""

from __future__ import annotations

from dataclasses import replace

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsProject,
    QgsRectangle,
)

from qgis_segearth.core.asked_ground import Ground
from qgis_segearth.core.changes import Pair, changes_between
from qgis_segearth.core.uncomparable import NoCommonGround
from qgis_segearth.processing.provider import SegEarthProvider

from .test_algorithms import run, squares
from .test_scoring import with_metadata

UTM = QgsCoordinateReferenceSystem("EPSG:32632")
WHOLE = QgsRectangle(500_000, 5_000_000, 500_100, 5_000_100)
VIEW = QgsRectangle(500_000, 5_000_000, 500_050, 5_000_100)


@pytest.fixture
def strips(qgis_app) -> Pair:
    """Since nothing of importance: a pixel, a row of pixels, and a square of two by two."""
    shapes = [(0, 0, 1, 1), (10, 0, 30, 1), (10, 10, 12, 12)]
    crs = QgsCoordinateReferenceSystem("EPSG:32632")
    polygons = [QgsGeometry.fromRect(QgsRectangle(*shape)) for shape in shapes]
    far = QgsGeometry.fromRect(QgsRectangle(90, 90, 99, 99))
    return Pair([far], [far, *polygons], crs, crs, QgsProject.instance().transformContext())


@pytest.mark.parametrize(
    ("settings", "left"), [({}, 3), ({"pixel": 1.0}, 1), ({"pixel": 2.0}, 0), ({"minimum_area": 5.0}, 1)]
)
def test_slivers_are_left_out_and_counted(strips, settings, left):
    found = changes_between(replace(strips, **settings))
    assert [each.kind for each in found.pieces].count("gained") == left
    assert len(found.slivers) == 3 - left
    assert found.area_of("kept") == pytest.approx(81, rel=0.01)


def box(*sides: float) -> QgsGeometry:
    return QgsGeometry.fromRect(QgsRectangle(*sides))


@pytest.fixture
def lakes(qgis_app) -> Pair:
    """One in the view, one across its edge, and one beside it; all at both times."""
    lakes = [box(500_000 + x, 5_000_010, 500_020 + x, 5_000_020) for x in (10, 40, 70)]
    return Pair(lakes, lakes, UTM, UTM, QgsProject.instance().transformContext())


def area_of(pair: Pair, kind: str) -> float:
    return changes_between(pair).area_of(kind)


@pytest.mark.parametrize("view_first", [True, False])
def test_what_only_one_was_asked_about_is_neither_gained_nor_lost(lakes, view_first):
    """A view of one year beside all of another: what lies outside the view was not lost."""
    seen = [each.intersection(QgsGeometry.fromRect(VIEW)) for each in lakes.before[:2]]
    grounds = [Ground(QgsGeometry.fromRect(each), UTM) for each in (VIEW, WHOLE)]
    pair = replace(lakes, **{"before" if view_first else "after": seen})
    pair = pair.asked_about(*(grounds if view_first else reversed(grounds)))
    found = changes_between(pair)
    assert {each.kind for each in found.pieces} == {"kept"}
    assert found.area_of("kept") == pytest.approx(300, rel=0.01)
    assert found.shared == pytest.approx(5_000, rel=0.01)


def test_one_ground_is_no_news_and_nor_is_one_that_nobody_knows(lakes):
    whole = Ground(QgsGeometry.fromRect(WHOLE), UTM)
    for then, now in ((whole, whole), (None, whole), (whole, None), (None, None)):
        found = changes_between(lakes.asked_about(then, now))
        assert found.shared == 0
        assert found.area_of("kept") == pytest.approx(600, rel=0.01)


def test_polygons_of_ones_own_count_where_the_answer_was_asked_for(lakes):
    mine = replace(lakes, after=lakes.after[:1])
    view = Ground(QgsGeometry.fromRect(VIEW), UTM)
    assert area_of(mine.asked_about(None, view), "lost") == pytest.approx(100, rel=0.01)


def test_grounds_are_shared_across_crs(lakes):
    globe = QgsCoordinateReferenceSystem("EPSG:4326")
    view = Ground(Ground(QgsGeometry.fromRect(VIEW), UTM).in_crs(globe, lakes.transforms, ""), globe)
    pair = lakes.asked_about(view, Ground(QgsGeometry.fromRect(WHOLE), UTM))
    assert changes_between(pair).shared == pytest.approx(5_000, rel=0.01)
    assert area_of(pair, "kept") == pytest.approx(300, rel=0.01)


@pytest.mark.parametrize("elsewhere", [500_200, 500_100], ids=["apart", "edge to edge"])
def test_answers_about_different_places_are_not_compared(lakes, elsewhere):
    there = Ground(box(elsewhere, 5_000_000, elsewhere + 50, 5_000_100), UTM)
    with pytest.raises(NoCommonGround):
        lakes.asked_about(there, Ground(QgsGeometry.fromRect(WHOLE), UTM))


def test_the_algorithm_compares_common_ground_only(provider: SegEarthProvider, project: QgsProject) -> None:
    whole = squares((500_010, 5_000_010, 20), (500_070, 5_000_010, 20), crs="EPSG:32632")
    view = squares((500_010, 5_000_010, 20), crs="EPSG:32632")
    layers = with_metadata(whole, WHOLE, "EPSG:32632"), with_metadata(view, VIEW, "EPSG:32632")
    for layer in layers:
        project.addMapLayer(layer)
    for before, after in (layers, layers[::-1]):
        results = run("compare", {"BEFORE": before.id(), "AFTER": after.id(), "OUTPUT": "memory:"})
        assert (results["GAINED"], results["LOST"], results["IOU"]) == (0, 0, pytest.approx(1))
