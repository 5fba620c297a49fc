"""GeoSeg's own parts: laws beside the recordings, and `segearth verify` whole and spoilt on purpose."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from segearth.errors import FixtureUnreadable, SettingInvalid
from segearth.model.geoseg.boxes import Box, BoxEmpty, region, to_pixels
from segearth.model.geoseg.fusion import RouteMask, fuse, paste
from segearth.model.geoseg.points import choose, peaks
from segearth.model.geoseg.reply import ReplyUnusable, places
from segearth.model.geoseg.settings import PAPER, PRESETS, RELEASED, changed, read_settings, settings_from
from segearth.model.geoseg.templates import sentences
from segearth.verify import run

GOLDEN = Path(__file__).resolve().parents[3] / "shared" / "golden" / "geoseg"
needs_golden = pytest.mark.skipif(not GOLDEN.is_dir(), reason="the recordings are not beside the repository")
RECORDED = ("answer_parsing", "box_refinement", "points", "fusion_cases", "metrics_cases")


# --- the recordings ---------------------------------------------------------------------------------------


@needs_golden
def test_every_recorded_case_and_array_has_a_row_and_holds(capsys: pytest.CaptureFixture) -> None:
    assert run(GOLDEN) == 0
    printed = capsys.readouterr().out
    for name in RECORDED:
        for case in json.loads((GOLDEN / f"{name}.json").read_text(encoding="utf-8"))["cases"]:
            assert f"  {name}: {case['name']}" in printed
    with np.load(GOLDEN / "clip_surgery" / "expected.npz") as recorded:
        assert all(f"  clip_surgery: {array}\n" in printed for array in recorded.files)


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    folder = tmp_path / "geoseg"
    (folder / "clip_surgery").mkdir(parents=True)
    for file in GOLDEN.rglob("*.*"):
        shutil.copyfile(file, folder / file.relative_to(GOLDEN))
    return folder


def change_case(path: Path, index: int, change: Callable[[dict], None]) -> None:
    content = json.loads(path.read_text(encoding="utf-8"))
    change(content["cases"][index])
    path.write_text(json.dumps(content), encoding="utf-8")


def change_array(path: Path, name: str, change: Callable[[np.ndarray], np.ndarray] | None) -> None:
    with np.load(path) as archive:
        arrays = {key: archive[key] for key in archive.files}
    if change:
        arrays[name] = change(arrays.get(name, np.zeros(3)))
    else:
        del arrays[name]
    np.savez(path, **arrays)


@needs_golden
def test_a_spoilt_copy_fails_by_name(copied: Path, capsys: pytest.CaptureFixture) -> None:
    change_case(copied / "answer_parsing.json", 0, lambda case: case["expected"].update(phrase="silo"))
    change_case(copied / "box_refinement.json", 0, lambda case: case["paper"]["refined"].__setitem__(0, 361))
    change_case(copied / "points.json", 0, lambda case: case["points_xy"].pop())
    change_case(copied / "fusion_cases.json", 0, lambda case: case.update(branch="empty"))
    change_case(copied / "metrics_cases.json", 1, lambda case: case["metrics"].update(iou=0.93))
    change_array(copied / "fusion_cases.npz", "c00_fused_corner", lambda mask: 1 - mask)
    change_array(copied / "clip_surgery" / "expected.npz", "similarity_single", lambda array: array + 1e-5)
    change_array(copied / "points.npz", "map_99", lambda array: array)
    assert run(copied) == 1
    lines = [line for line in capsys.readouterr().out.splitlines() if line.startswith("FAILED")]
    names = [line.split(maxsplit=3)[3].partition("  ")[0] for line in lines]
    assert {name.partition(":")[0] for name in names} == {*RECORDED, "clip_surgery", "points.npz"}
    assert "clip_surgery: similarity_single" in names
    assert "points.npz: map_99" in names


@needs_golden
def test_what_is_missing_is_no_pass(copied: Path) -> None:
    change_array(copied / "points.npz", "map_00", None)
    with pytest.raises(FixtureUnreadable, match="map_00"):
        run(copied)


@needs_golden
def test_a_case_without_its_fields_is_no_pass(copied: Path) -> None:
    change_case(copied / "metrics_cases.json", 0, lambda case: case.pop("tp"))
    with pytest.raises(FixtureUnreadable, match="tp"):
        run(copied)


# --- replies ----------------------------------------------------------------------------------------------


@given(st.text(max_size=300))
def test_no_reply_crashes_the_parser(reply: str) -> None:
    try:
        found = places(reply, "relative_1000")
    except ReplyUnusable:
        return
    assert all(place.phrase and place.box.width > 0 and place.box.height > 0 for place in found)


@pytest.mark.parametrize(
    "reply",
    [
        "{" * 5000,
        "[" * 5000 + '{"bbox_2d"' + "]" * 5000,
        '{"bbox_2d": ' + "[" * 3000 + "]" * 3000 + "}",
        '{"label": ' * 970 + "1" + "}" * 970,  # just what the reader of JSON takes
    ],
)
def test_endless_nesting_names_no_place(reply: str) -> None:
    with pytest.raises(ReplyUnusable, match="no_box"):
        places(reply, "relative_1000")


@given(st.lists(st.floats(0, 1000), min_size=4, max_size=4))
def test_boxes_survive_being_written_and_read(numbers: list[float]) -> None:
    box = Box.sorted(*numbers)
    reply = json.dumps({"bbox_2d": numbers, "label": "dam"})
    if box.width and box.height:
        assert places(reply, "relative_1000")[0].box == box
    else:
        with pytest.raises(ReplyUnusable, match="zero_area"):
            places(reply, "relative_1000")


# --- boxes ------------------------------------------------------------------------------------------------

SIDES = st.integers(1, 2000)
NUMBERS = st.floats(-500, 2500)


@given(SIDES, SIDES, st.tuples(NUMBERS, NUMBERS, NUMBERS, NUMBERS))
def test_a_region_is_whole_inside_and_holds_the_clamped_box(
    width: int, height: int, box: tuple[float, float, float, float]
) -> None:
    try:
        roi = region(Box(*box), width, height, PAPER)
    except BoxEmpty:
        return
    assert all(float(edge).is_integer() for edge in roi)
    assert 0 <= roi.x1 < roi.x2 <= width
    assert 0 <= roi.y1 < roi.y2 <= height
    assert roi.width >= min(16, width)
    assert roi.height >= min(16, height)
    given_box = Box.sorted(*box)
    assert roi.x1 <= max(given_box.x1, 0) + 1e-6
    assert roi.y2 >= min(given_box.y2, height) - 1e-6


@given(SIDES, SIDES, st.tuples(NUMBERS, NUMBERS, NUMBERS, NUMBERS))
def test_the_released_region_is_never_empty(
    width: int, height: int, box: tuple[float, float, float, float]
) -> None:
    roi = region(Box(*box), width, height, RELEASED)
    assert 0 <= roi.x1 < roi.x2 <= width
    assert 0 <= roi.y1 < roi.y2 <= height


def test_thousandths_read_as_pixels_drift_to_the_bottom_right() -> None:
    box = Box(250, 250, 500, 500)
    assert to_pixels(box, "relative_1000", 800, 600) == (200, 150, 400, 300)
    assert to_pixels(box, "pixel", 800, 600) == box


# --- points and fusion ------------------------------------------------------------------------------------


@given(st.integers(0, 2**32 - 1), st.integers(1, 8), st.integers(1, 4))
def test_peaks_are_few_apart_and_falling(seed: int, k: int, separation: int) -> None:
    similarity = np.random.default_rng(seed).normal(size=(12, 15)).astype(np.float32)
    cells = peaks(similarity, k, 0.3, separation)
    values = similarity[tuple(cells.T)]
    assert 1 <= len(cells) <= k
    assert values[0] == similarity.max()
    assert (np.diff(values) <= 0).all()
    apart = np.abs(cells[:, None] - cells[None]).max(-1)
    assert (apart[~np.eye(len(cells), dtype=bool)] >= separation).all()


def test_a_map_without_differences_has_points_only_where_released() -> None:
    flat = np.full((32, 32), 0.2, np.float32)
    assert len(choose(flat, 100, 100, PAPER)) == 0
    synthetic = choose(flat, 100, 60, RELEASED)
    assert len(synthetic) == 9
    assert synthetic.mean(0).tolist() == [30, 50]


def mask(share: float, seed: int) -> np.ndarray:
    return np.random.default_rng(seed).random((30, 40)) < share


@given(st.floats(0, 1), st.floats(0, 1), st.integers(0, 1000))
def test_fusion_marks_nothing_that_no_route_marked(a: float, b: float, seed: int) -> None:
    roi = Box(5, 7, 45, 37)
    one, other = mask(a, seed), mask(b, seed + 1)
    fused = fuse(RouteMask(one, 0.6), RouteMask(other, 0.4), roi, (50, 60), PAPER)
    pasted = [paste(route, roi, (50, 60), "corner") for route in (one, other)]
    assert not (fused.mask & ~(pasted[0] | pasted[1])).any()
    both = [route.sum() >= 0.01 * roi.area for route in (one, other)]
    if all(both):
        assert np.array_equal(fused.mask, pasted[0] & pasted[1])
    elif any(both):
        assert np.array_equal(fused.mask, pasted[both.index(True)])
    else:
        assert not fused.mask.any()


def test_routes_that_contradict_each_other_are_doubted_and_one_is_kept_on_request() -> None:
    left, right = np.zeros((30, 40), bool), np.zeros((30, 40), bool)
    left[:, :20], right[:, 20:] = True, True
    roi, shape = Box(0, 0, 40, 30), (30, 40)
    strict = fuse(RouteMask(left, 0.3), RouteMask(right, 0.9), roi, shape, PAPER)
    assert strict.doubt
    assert not strict.mask.any()
    kind = fuse(
        RouteMask(left, 0.3), RouteMask(right, 0.9), roi, shape, replace(PAPER, keep_better_route=True)
    )
    assert kind.kept == "text"
    assert np.array_equal(kind.mask, right)


# --- settings ---------------------------------------------------------------------------------------------


def test_presets_survive_being_written_and_read(tmp_path: Path) -> None:
    path = tmp_path / "geoseg.json"
    assert read_settings(path) == PAPER
    for preset in (*PRESETS.values(), replace(RELEASED, alpha=0.15, gamma=0.02, every_place=True)):
        path.write_text(json.dumps(changed(preset)))
        assert read_settings(path) == preset


@pytest.mark.parametrize(
    "given_settings",
    [
        {"alpa": 0.1},
        {"alpha": "0.1"},
        {"k": 2.5},
        {"sample": 1},
        {"alpha": -1},
        {"preset": "fast"},
        [],
        {"tau": True},
    ],
)
def test_settings_that_mean_nothing_are_refused(given_settings: object) -> None:
    with pytest.raises(SettingInvalid):
        settings_from(given_settings)


def test_a_file_that_is_no_json_is_refused(tmp_path: Path) -> None:
    (tmp_path / "geoseg.json").write_text("{alpha: 0.1}")
    with pytest.raises(SettingInvalid, match="cannot be read"):
        read_settings(tmp_path / "geoseg.json")


def test_there_are_85_sentences() -> None:
    assert len(set(sentences("dam"))) == 85
