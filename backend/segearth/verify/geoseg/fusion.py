"""Paste-back and fusion, both conventions of nearest, and the released rule."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from segearth.model.geoseg.boxes import Box
from segearth.model.geoseg.fusion import Fused, RouteMask, fuse, is_valid
from segearth.model.geoseg.settings import PAPER, RELEASED, GeoSegSettings
from segearth.verify.geoseg.recorded import Arrays, read_json
from segearth.verify.rows import Row, failed

ARRAYS = {"point_canvas": "point", "text_canvas": "text", "fused": "mask"}


def fusion_rows(folder: Path) -> Iterator[Row]:
    masks = Arrays(folder / "fusion_cases.npz")
    for case in read_json(folder / "fusion_cases.json")["cases"]:
        for convention in ("corner", "center"):
            if convention == "corner" or not case["nearest_conventions_agree"]:
                settings = replace(PAPER, gamma=case["gamma"], nearest=convention)
                yield from _convention_rows(case, masks, settings)
        yield from _released_rows(case, masks)
    yield from masks.unread()


def _fused(case: dict[str, Any], masks: Arrays, settings: GeoSegSettings) -> Fused:
    prefix, roi = case["prefix"], Box(*case["roi_x1y1x2y2"])
    point, text = (masks[f"{prefix}_{route}_crop"].astype(bool) for route in ("point", "text"))
    routes = RouteMask(None if case["k_empty"] else point), RouteMask(text)
    return fuse(*routes, roi, tuple(case["canvas_hw"]), settings)


def _convention_rows(case: dict[str, Any], masks: Arrays, settings: GeoSegSettings) -> Iterator[Row]:
    ours, name = _fused(case, masks, settings), f"fusion_cases: {case['name']}"
    for array, attribute in ARRAYS.items():
        recorded = f"{case['prefix']}_{array}_{settings.nearest}"
        if array == "point_canvas" and case["k_empty"]:  # recorded although no route gave it
            yield _without_points(case, masks, settings, recorded)
        else:
            yield _equal(f"{name}: {recorded}", getattr(ours, attribute), masks[recorded])
    yield from _figures(case, ours, settings, name)


def _without_points(case: dict[str, Any], masks: Arrays, settings: GeoSegSettings, recorded: str) -> Row:
    pasted = _fused(case | {"k_empty": False}, masks, settings).point
    return _equal(f"fusion_cases: {case['name']}: {recorded}", pasted, masks[recorded])


def _figures(case: dict[str, Any], ours: Fused, settings: GeoSegSettings, name: str) -> Iterator[Row]:
    corner = settings.nearest == "corner"
    area = int(ours.mask.sum())
    branch, fused = (
        (case["branch"], case["area_fused"]) if corner else (case["branch_center"], case["area_fused_center"])
    )
    yield _text(f"{name}: branch [{settings.nearest}]", ours.branch, branch)
    yield Row(f"{name}: area_fused [{settings.nearest}]", abs(area - fused), 0.0)
    if not corner:
        return
    roi_area = Box(*case["roi_x1y1x2y2"]).area
    yield Row(f"{name}: roi_area", abs(roi_area - case["roi_area"]), 0.0)
    for route, mask in (("point", ours.point), ("text", ours.text)):
        given = not (route == "point" and case["k_empty"])
        if given:
            yield Row(f"{name}: area_{route}", abs(int(mask.sum()) - case[f"area_{route}"]), 0.0)
        valid = given and is_valid(int(mask.sum()), roi_area, settings.gamma)
        yield _text(f"{name}: valid_{route}", valid, case[f"valid_{route}"])
    yield _text(f"{name}: flag", ours.doubt, "flag" in case)


def _released_rows(case: dict[str, Any], masks: Arrays) -> Iterator[Row]:
    """The released rule writes no file where both routes are empty."""
    ours = _fused(case, masks, RELEASED)
    name, recorded = f"fusion_cases: {case['name']}: released", case["released"]
    yield _text(f"{name}.written", ours.branch != "empty", recorded["written"])
    if not recorded["written"]:
        return
    yield Row(f"{name}.area", abs(int(ours.mask.sum()) - recorded["area"]), 0.0)
    same = recorded["equals_fused_corner"]
    array = f"{case['prefix']}_{'fused_corner' if same else 'released'}"
    yield _equal(f"{name}: {array}", ours.mask, masks[array])


def _equal(name: str, ours: np.ndarray, recorded: np.ndarray) -> Row:
    if ours.shape != recorded.shape:
        return failed(name, f"is {ours.shape}, recorded {recorded.shape}")
    return Row(name, float((ours != recorded.astype(bool)).sum()), 0.0)


def _text(name: str, ours: object, recorded: object) -> Row:
    return Row(name, 0.0, 0.0) if ours == recorded else failed(name, f"is {ours}, recorded {recorded}")
