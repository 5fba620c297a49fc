"""What was rejected by hand is found in what is left, and left out of what is drawn anew."""

from __future__ import annotations

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)

from qgis_segearth.core.corrections import Corrections
from qgis_segearth.core.provenance import note_corrections
from qgis_segearth.core.rejections import Judged, Rejections

from .answers import an_answer

UTM = "EPSG:32632"
X, Y = 500_000, 5_000_000
MOMENT = "2026-11-22T01:00:00Z"


def square(left: float, side: float = 10, label: str = "pool") -> dict:
    box = QgsGeometry.fromRect(QgsRectangle(X + left, Y, X + left + side, Y + 10))
    box.convertToMultiType()
    return {
        "type": "Feature",
        "geometry": {"type": "WKB", "wkb": bytes(box.asWkb()).hex()},
        "properties": {"label": label, "area_m2": 10.0 * side, "score": 0.9},
    }


def shape_of(feature: dict) -> QgsGeometry:
    shape = QgsGeometry()
    shape.fromWkb(bytes.fromhex(feature["geometry"]["wkb"]))
    return shape


def judged(*left: dict, crs: str = UTM, rejected: int = 1) -> Judged | None:
    """A layer after somebody has rejected polygons of it."""
    layer = QgsVectorLayer(f"MultiPolygon?crs={crs}&field=label:string&field=area_m2:double", "l", "memory")
    context = QgsProject.instance().transformContext()
    way = QgsCoordinateTransform(QgsCoordinateReferenceSystem(UTM), layer.crs(), context)
    for each in left:
        feature, shape = QgsFeature(layer.fields()), shape_of(each)
        shape.transform(way)
        feature.setGeometry(shape)
        feature["label"] = each["properties"]["label"]
        layer.dataProvider().addFeature(feature)
    note_corrections(layer, Corrections(rejected=rejected, edited_at=MOMENT))
    return Judged.of(layer, QgsCoordinateReferenceSystem(UTM), context)


def left_out(rejections: Rejections, *drawn: dict) -> list[bool]:
    found = an_answer().with_features(drawn)
    kept = rejections.leave_out(found).features
    return [each not in kept for each in drawn]


def test_where_nothing_was_rejected_there_is_nothing_to_leave_out(qgis_app):
    assert judged(square(0), rejected=0) is None
    assert not Rejections.read(None)
    assert left_out(Rejections(), square(0)) == [False]


@pytest.mark.parametrize("crs", [UTM, "EPSG:4326"])
def test_what_a_layer_has_nothing_left_of_was_rejected(qgis_app, crs):
    rejections = Rejections().and_those_in(judged(square(0), crs=crs), [square(0), square(20)])
    assert left_out(rejections, square(0), square(20)) == [False, True]


def test_redrawn_smaller_is_not_rejected(qgis_app):
    assert not Rejections().and_those_in(judged(square(2, side=3)), [square(0)])


@pytest.mark.parametrize(("side", "gone"), [(5, True), (19, True), (21, False)])
def test_what_lies_there_for_the_most_part_is_left_out(qgis_app, side, gone):
    rejections = Rejections().and_those_in(judged(square(100)), [square(0)])
    assert left_out(rejections, square(0, side=side)) == [gone]


def test_another_thing_at_the_same_place_is_not_meant(qgis_app):
    rejections = Rejections().and_those_in(
        judged(square(0, label="lawn")), [square(0), square(0, label="lawn")]
    )
    assert left_out(rejections, square(0), square(0, label="lawn")) == [True, False]


def test_a_layer_carries_them_on_and_they_add_up(qgis_app):
    layer = QgsVectorLayer(f"MultiPolygon?crs={UTM}", "next", "memory")
    first = Rejections().and_those_in(judged(square(20)), [square(0), square(20)])
    first.write(layer)
    both = Rejections.read(layer).and_those_in(judged(square(40)), [square(20), square(40)])
    assert left_out(both, square(0), square(20), square(40)) == [True, True, False]


def test_the_answer_tells_how_many_are_missing_and_when_that_was_decided(qgis_app):
    rejections = Rejections().and_those_in(judged(square(20)), [square(0), square(20)])
    found = an_answer().with_features((square(0), square(20)))
    kept = rejections.leave_out(found)
    assert (kept.count, kept.area) == (1, 100)
    assert kept.corrections == Corrections(rejected=1, edited_at=MOMENT)
    assert rejections.leave_out(kept).corrections == kept.corrections, "a second time changes nothing"
