"""What is told of two answers together."""

from __future__ import annotations

import pytest

from qgis_segearth.core.pair_facts import drawn_differently, facts_of_both
from qgis_segearth.core.provenance import KEYS

NOTHING = dict.fromkeys(KEYS, "")
THEN = {
    **NOTHING,
    **{"image": "2019", "engine": "segearth-nano", "threshold": 0.5, "minimum_area": 20.0, "score": None},
    **{"extent": "0.0, 0.0, 10.0, 10.0", "crs": "EPSG:32611", "reply": "2 pools", "polygons": 2},
}
NOW = {**THEN, "image": "2024", "threshold": 0.6, "extent": "5.0, -5.0, 20.0, 8.0", "reply": "3 pools"}


def test_words_of_both_and_numbers_that_agree():
    both = facts_of_both(THEN, NOW)
    assert (both["image"], both["engine"]) == ("2019; 2024", "segearth-nano")
    assert (both["threshold"], both["minimum_area"], both["score"]) == (None, 20.0, None)


def test_what_is_said_of_one_answer_is_not_said_of_both():
    assert not {"reply", "polygons", "area_m2"} & set(facts_of_both(THEN, NOW))


@pytest.mark.parametrize(
    ("changed", "extent"),
    [
        ({}, "0.0, -5.0, 20.0, 10.0"),
        ({"crs": "EPSG:4326"}, NOW["extent"]),
        ({"extent": ""}, NOW["extent"]),
        ({"extent": "what?"}, NOW["extent"]),
    ],
)
def test_the_extent_is_around_both_where_that_can_be_told(qgis_app, changed, extent):
    assert facts_of_both({**THEN, **changed}, NOW)["extent"] == extent


def test_polygons_of_ones_own_leave_what_is_known_of_the_answer():
    both = facts_of_both(dict.fromkeys(KEYS, ""), NOW)
    assert {key: both[key] for key in both if both[key]} == {
        key: NOW[key] for key in NOW if NOW[key] and key not in ("reply", "polygons", "area_m2")
    }


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"threshold": 0.5}, ""),
        ({}, "threshold 50 % and 60 %"),
        ({"threshold": 0.5, "minimum_area": 0.0}, "smallest 20.0 m² and 0 m²"),
        ({"threshold": 0.5, "right_angles": "strong"}, "other outlines"),
        ({"threshold": 0.5, "label_thresholds": '{"tree": 0.8}'}, "thresholds of single targets"),
        ({"threshold": 0.5, "edited_at": "2026-11-21T20:00:00Z"}, "only one was changed by hand"),
        ({"minimum_area": 0.0}, "threshold 50 % and 60 %, smallest 20.0 m² and 0 m²"),
        ({"threshold": None}, ""),
    ],
)
def test_what_makes_answers_hard_to_compare_is_said(qgis_app, changed, said):
    sentence = drawn_differently(THEN, {**NOW, **changed})
    assert sentence == (f"The two were not drawn alike: {said}." if said else "")
