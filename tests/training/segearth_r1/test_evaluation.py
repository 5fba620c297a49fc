"""Two ways to count: as officially, on the padded canvas, and on the image's own grid."""

from __future__ import annotations

import csv
import json
import re
from base64 import b64decode
from html import unescape
from pathlib import Path

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from rasterio.io import MemoryFile

from segearth import cli
from segearth.errors import OutputUnwritable
from segearth.model.canvas import Fit, fit_mask
from segearth.training.metrics import Overlap
from segearth.training.segearth_r1.evaluation import Figures, Judgement, judge
from segearth.training.segearth_r1.page import MOST
from segearth.training.segearth_r1.report import Facts, Report, prepare
from segearth.training.segearth_r1.sample import Example, Sample, TargetFile
from segearth.training.segearth_r1.thumbnail import SIDE, thumbnail
from tests.support.r1_data import PICTURES, write_folder, write_refsegrs

pytestmark = pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")
GOLDEN = Path(__file__).resolve().parents[4] / "shared" / "golden" / "metrics_cases"
CANVAS = 128
LAST_PLACE = 2**-24
"""Of float32 around one half, in which the official code counts."""
EXAMPLE = Example(Sample("a", Path("a"), TargetFile(Path("a")), ("?",)), "?", "")


def judged(target: np.ndarray, logits: torch.Tensor) -> Judgement:
    return judge(EXAMPLE, np.zeros((*target.shape, 3), np.uint8), target, logits)


def sure(canvas_mask: torch.Tensor) -> torch.Tensor:
    """Logits of a network that is sure of this mask."""
    return torch.where(canvas_mask > 0, 9.0, -9.0)


def test_officially_the_padding_counts():
    """A wide image, all of it target. A network that also marks the black bars is right about every pixel of
    the image; officially it is wrong by three quarters of the canvas."""
    target = np.ones((32, 128), bool)
    one = judged(target, torch.full((CANVAS, CANVAS), 9.0))
    assert one.native.iou == pytest.approx(1, abs=1e-4)
    assert one.official.iou == pytest.approx(32 / 128, abs=1e-4)


def test_officially_an_empty_target_is_missed_by_a_mark_in_the_padding():
    logits = torch.full((CANVAS, CANVAS), -9.0)
    logits[:10] = 9
    one = judged(np.zeros((32, 128), bool), logits)
    assert (one.native.iou, one.official.iou) == (1.0, 0.0)


def test_officially_what_the_canvas_cannot_show_was_never_there():
    """A line of one pixel falls between the samples of the canvas; not to see it counts as a hit there."""
    target = np.zeros((300, 600), bool)
    target[1] = True
    nothing = torch.full((CANVAS, CANVAS), -9.0)
    assert not fit_mask(target, Fit.of(300, 600, CANVAS)).any()
    one = judged(target, nothing)
    assert (one.native.iou, one.official.iou) == (0.0, 1.0)


def test_officially_a_small_image_weighs_as_much_as_a_large_one():
    """cIoU sums pixels: of the canvas officially, of the images natively."""
    small, large = np.ones((16, 8), bool), np.ones((160, 80), bool)
    nothing = torch.full((CANVAS, CANVAS), -9.0)
    found = judged(small, sure(fit_mask(small, Fit.of(*small.shape, CANVAS))))
    missed = judged(large, nothing)
    assert Figures.of([found.official, missed.official]).ciou == pytest.approx(1 / 2)
    assert Figures.of([found.native, missed.native]).ciou == pytest.approx(128 / (128 + 12800))


SIDES = st.integers(1, 300)


@given(rows=SIDES, columns=SIDES, seed=st.integers(0, 99))
def test_natively_no_padding_counts(rows: int, columns: int, seed: int):
    """Whatever the network says about the black bars, the native count stays."""
    fit, random = Fit.of(rows, columns, CANVAS), np.random.default_rng(seed)
    target = random.random((rows, columns)) < 0.3
    logits = torch.from_numpy(random.normal(size=(CANVAS, CANVAS)).astype(np.float32))
    inside = slice(fit.top, fit.top + fit.height), slice(fit.left, fit.left + fit.width)
    other = torch.from_numpy(random.normal(size=(CANVAS, CANVAS)).astype(np.float32))
    other[inside] = logits[inside]
    assert judged(target, logits).native == judged(target, other).native


@given(rows=SIDES, columns=SIDES, top=st.floats(0, 0.6), left=st.floats(0, 0.6))
def test_natively_a_true_answer_is_right_up_to_the_canvas_resolution(
    rows: int, columns: int, top: float, left: float
):
    """A rectangle that the canvas shows comes back within two canvas pixels all round."""
    target = np.zeros((rows, columns), bool)
    target[int(top * rows) :, int(left * columns) :] = True
    one = judged(target, sure(fit_mask(target, Fit.of(rows, columns, CANVAS))))
    height, width = rows - int(top * rows), columns - int(left * columns)
    margin = 2 * max(1.0, max(rows, columns) / CANVAS)
    assert one.native.union - one.native.intersection <= margin * (height + width + margin)


def test_an_image_of_the_canvas_size_counts_the_same_both_ways():
    random = np.random.default_rng(0)
    target = random.random((CANVAS, CANVAS)) < 0.4
    one = judged(target, torch.from_numpy(random.normal(size=(CANVAS, CANVAS))).float())
    assert one.native == one.official


@pytest.mark.skipif(not GOLDEN.is_dir(), reason="the recordings are not beside the repository")
def test_the_recorded_official_figures_hold_exactly():
    """The masks stand in the middle of a canvas of 64: padding counts nothing here, so both ways agree."""
    expected = json.loads((GOLDEN / "expected.json").read_text())
    with np.load(GOLDEN / "masks.npz") as masks:
        pairs = list(zip(masks["pred"], masks["target"], strict=True))
    padded = [(target > 0, torch.from_numpy(np.pad(pred, ((8, 8), (0, 0))))) for pred, target in pairs]
    judgements = [judged(target, sure(prediction)) for target, prediction in padded]
    for way in ("official", "native"):
        overlaps = [getattr(one, way) for one in judgements]
        for ours, recorded in zip(overlaps, expected["per_sample"], strict=True):
            assert (ours.intersection, ours.union) == (recorded["intersection"], recorded["union"])
            assert ours.iou == pytest.approx(recorded["iou"], abs=LAST_PLACE)
        figures = Figures.of(overlaps)
        assert figures.giou == pytest.approx(expected["gIoU"], abs=LAST_PLACE)
        assert figures.ciou == pytest.approx(expected["cIoU"], abs=LAST_PLACE)
        assert figures.precision_at == expected["precision_at"]


FACTS = Facts("m", "0" * 64, "d", "val", "reasoning", "first", "fp32", "cpu", "0", ("A note.",))


def answers(count: int) -> list[Judgement]:
    """IoUs from 0 up, in no order."""
    picture = thumbnail(PICTURES[0].pixels, PICTURES[0].target, PICTURES[0].target)
    order = np.random.default_rng(0).permutation(count)
    return [
        Judgement(
            f"n{i}", f"<b>{i} & more</b>", 9, 9, Overlap(int(i), count), Overlap(int(i), count), picture
        )
        for i in order
    ]


def test_the_page_shows_pictures_from_best_to_worst_and_runs_nothing(tmp_path: Path):
    Report(FACTS, answers(12)).write(tmp_path)
    page = (tmp_path / "report.html").read_text()
    names = re.findall(r'alt="(n\d+)"', page)
    assert names == [f"n{i}" for i in range(11, -1, -1)]
    assert "<b>3 & more</b>" not in page
    assert "<b>3 & more</b>" in unescape(page)
    assert not re.search(r"<script|https?://|<link", page)
    (first, *_) = re.findall(r"data:image/jpeg;base64,([^\"]+)", page)
    with MemoryFile(b64decode(first)) as memory, memory.open() as picture:
        assert picture.shape == (96, 2 * 96)


def test_the_page_of_many_samples_stays_small_and_holds_the_extremes(tmp_path: Path):
    Report(FACTS, answers(1000)).write(tmp_path)
    page = (tmp_path / "report.html").read_text()
    names = re.findall(r'alt="(n\d+)"', page)
    assert len(names) == len(set(names)) == MOST
    assert (names[0], names[-1]) == ("n999", "n0")
    assert f"{MOST} of 1000 answers" in page
    assert len(page) < 3_000_000
    assert len((tmp_path / "samples.csv").read_text().splitlines()) == 1001


def test_thumbnails_are_small_and_tell_right_from_wrong():
    pixels = np.full((300, 1200, 3), 100, np.uint8)
    answer, target = np.zeros((2, 300, 1200), bool)
    answer[:, :800], target[:, 400:] = True, True
    with MemoryFile(thumbnail(pixels, answer, target)) as memory, memory.open() as picture:
        shown = picture.read().astype(int)
    assert shown.shape == (3, SIDE // 4, 2 * SIDE)
    np.testing.assert_allclose(shown[:, :, : SIDE - 8], 100, atol=12)
    red, green, blue = (shown[:, 20, SIDE + place] for place in (20, 80, 140))
    assert (red.argmax(), green.argmax(), blue.argmax()) == (0, 1, 2)


def test_a_report_that_cannot_be_written_is_one_sentence(tmp_path: Path):
    (tmp_path / "file").write_text("")
    with pytest.raises(OutputUnwritable):
        prepare(tmp_path / "file")
    with pytest.raises(OutputUnwritable):
        Report(FACTS, answers(1)).write(tmp_path / "file")


def test_the_command_line_writes_the_whole_report(tmp_path: Path, model: Path, capsys):
    data, output = write_refsegrs(tmp_path / "data", split="val"), tmp_path / "report"
    assert cli.main(["evaluate", str(data), "--model", str(model), "--output", str(output)]) == 0
    said = capsys.readouterr().out
    report = json.loads((output / "report.json").read_text())
    assert report["samples"] == len(PICTURES)
    assert (report["data"], report["task"], report["questions"]) == ("RefSegRS val", "referring", "first")
    assert len(report["weights_sha256"]) == 64
    for way in ("official", "native"):
        assert f"gIoU {report[way]['giou']:.4f}" in said
    rows = list(csv.DictReader((output / "samples.csv").read_text().splitlines()))
    assert np.mean([float(row["native_iou"]) for row in rows]) == pytest.approx(report["native"]["giou"])
    assert [row["question"] for row in rows] == [picture.question for picture in PICTURES]


def test_the_command_line_trains_on_a_folder_of_ones_own(tmp_path: Path, model: Path, capsys):
    data, output = write_folder(tmp_path / "data"), tmp_path / "run"
    options = [
        "--steps",
        "1",
        "--batch",
        "2",
        "--points",
        "64",
        "--device",
        "cpu",
        "--frozen",
        "vision,language",
    ]
    assert cli.main(["train", str(data), "--model", str(model), "--output", str(output), *options]) == 0
    said = capsys.readouterr().out
    assert "no column split" in said
    assert str(output / "model") in said
    assert cli.main(["train", str(tmp_path), "--model", str(model), "--output", str(output)]) == 1
    assert "questions.csv" in capsys.readouterr().err
