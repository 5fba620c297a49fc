"""What is told of two answers together."""

from __future__ import annotations

import pytest

from qgis_segearth.core.pair_facts import (
    certainty_of_both,
    doubts_of_both,
    drawn_differently,
    facts_of_both,
)
from qgis_segearth.core.provenance import KEYS
from qgis_segearth.core.replies import replies

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
    ("scores", "lower", "said"),
    [
        ((0.51, 0.6), 0.51, "The two answers are 51 % and 60 % certain."),
        ((None, 0.6), 0.6, "The answer is 60 % certain."),
        ((0.51, 0.0), 0.51, "The answer is 51 % certain."),
        ((None, None), None, ""),
    ],
)
def test_changes_are_as_certain_as_the_less_certain_answer(qgis_app, scores, lower, said):
    both = {**THEN, "score": scores[0]}, {**NOW, "score": scores[1]}
    assert facts_of_both(*both)["score"] == lower
    assert certainty_of_both(*both) == said


def test_doubts_are_told_once_and_of_which_answer(qgis_app):
    coarse = replies()["doubt-coarse"].format(gsd="5.0", finest="1.5")
    faint = replies()["doubt-faint"]
    both = {**THEN, "reply": f"I found lakes. {coarse} {faint}"}, {**NOW, "reply": f"I found lakes. {coarse}"}
    assert doubts_of_both(*both, ("2019", "2024")) == f"{coarse} 2019: {faint}"
    assert doubts_of_both(THEN, NOW, ("2019", "2024")) == ""


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
