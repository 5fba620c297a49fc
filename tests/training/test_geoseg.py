"""GeoSeg-Bench, the seven metrics of any engine, and margins from labelled images."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from segearth import cli, engines
from segearth.bench import small_geoseg
from segearth.errors import (
    CalibrationImpossible,
    DatasetNotFound,
    DatasetUnpaired,
    DatasetUnreadable,
    DatasetUnsafe,
)
from segearth.model.geoseg.boxes import Box
from segearth.model.geoseg.pipeline import Grounded
from segearth.model.geoseg.reasoner import Reasoner, Said
from segearth.model.geoseg.reply import Place
from segearth.model.geoseg.settings import PAPER, read_settings
from segearth.training.geoseg import bench
from segearth.training.geoseg.calibrate import Pair, best_margins, calibrate, quality
from segearth.training.geoseg.pixel_metrics import NAMES, counts, seven, widened
from segearth.training.geoseg.scoring import Scores, score
from segearth.training.segearth_r1.sample import examples
from tests.support.painted_engine import MAGENTA

SIZE = 100
BOXES = {"1": (20, 30, 60, 70), "2": (40, 10, 90, 50), "3": (5, 50, 45, 95), "4": (50, 50, 80, 90)}
LEVELS = {"1": "Level1", "2": "Level1", "3": "Level2", "4": "Level3"}


def draw(box: tuple[int, int, int, int]) -> tuple[np.ndarray, np.ndarray]:
    """A picture whose target is magenta, and its mask of 0 and 255."""
    mask = np.zeros((SIZE, SIZE), np.uint8)
    mask[box[1] : box[3], box[0] : box[2]] = 255
    pixels = np.full((SIZE, SIZE, 3), 90, np.uint8)
    pixels[mask > 0] = MAGENTA
    return pixels, mask


def write_pictures(images: Path, masks: Path) -> None:
    for folder in (images, masks):
        folder.mkdir(parents=True)
    for name, box in BOXES.items():
        for folder, content in zip((images, masks), draw(box), strict=True):
            Image.fromarray(content).save(folder / f"{name}.png")


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """Two of the four domains, as the paper's readme describes them."""
    root = tmp_path / "GeoSeg-Bench"
    write_pictures(root / "images", root / "masks")
    for domain, names in (("Urban", "123"), ("Nature", "4")):
        items = [
            {
                "id": int(name), "file_name": f"{name}.png", "mask_path": f"masks/{name}.png",
                "height": SIZE, "width": SIZE, "difficulty": LEVELS[name], "question": f"Where is {name}?",
            }
            for name in names
        ]  # fmt: skip
        (root / f"{domain}.json").write_text(json.dumps(items))
    return root


@pytest.fixture
def own_folder(tmp_path: Path) -> Path:
    """Images of a user's own, labelled."""
    root = tmp_path / "own"
    write_pictures(root / "images", root / "masks")
    lines = "".join(f"{name}.png,where is {name}\n" for name in BOXES)
    (root / "questions.csv").write_text(f"image,question\n{lines}")
    return root


# --- the reader -------------------------------------------------------------------------------------------


def test_every_item_is_read_with_its_domain_and_level(tree: Path) -> None:
    data = bench.read(tree)
    assert [(one.name, one.domain, one.level) for one in data.samples] == [
        ("Urban/1", "Urban", 1), ("Urban/2", "Urban", 1), ("Urban/3", "Urban", 2), ("Nature/4", "Nature", 3),
    ]  # fmt: skip
    assert "Rural, Traffic" in data.notes[0]
    for sample in data.samples:
        pixels, target = sample.read()
        expected = draw(BOXES[sample.name.partition("/")[2]])
        assert np.array_equal(pixels, expected[0])
        assert np.array_equal(target, expected[1] > 0)
    assert data.samples[0].questions == ("Where is 1?",)


def change(tree: Path, **fields: object) -> None:
    items = json.loads((tree / "Urban.json").read_text())
    items[0] |= fields
    (tree / "Urban.json").write_text(json.dumps(items))


@pytest.mark.parametrize(
    ("fields", "error"),
    [
        ({"file_name": "99.png"}, DatasetUnpaired),
        ({"mask_path": "../secret.png"}, DatasetUnsafe),
        ({"file_name": "/etc/passwd"}, DatasetUnsafe),
        ({"difficulty": "hard"}, DatasetUnreadable),
        ({"question": "  "}, DatasetUnreadable),
        ({"question": None}, DatasetUnreadable),
    ],
)
def test_a_broken_item_is_named(tree: Path, fields: dict, error: type[Exception]) -> None:
    change(tree, **fields)
    with pytest.raises(error):
        bench.read(tree)


@pytest.mark.parametrize("content", ["", "{}", "[]", "[1]", "\x00"])
def test_a_broken_file_is_named(tree: Path, content: str) -> None:
    (tree / "Urban.json").write_text(content)
    with pytest.raises(DatasetUnreadable, match="Urban"):
        bench.read(tree)


def test_another_folder_is_not_taken_for_it(tmp_path: Path) -> None:
    with pytest.raises(DatasetNotFound):
        bench.read(tmp_path)


# --- metrics ----------------------------------------------------------------------------------------------


def test_a_disk_is_what_is_near_its_middle() -> None:
    point = np.zeros((21, 21), bool)
    point[10, 10] = True
    rows, columns = np.mgrid[:21, :21]
    for radius in (0, 1, 1.5, 2, 5, 7.07, 30):
        near = (rows - 10) ** 2 + (columns - 10) ** 2 <= radius * radius
        assert np.array_equal(widened(point, radius), near)


def test_an_engine_that_is_right_scores_one(tree: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(engines.ENGINES, "painted", "tests.support.painted_engine:PaintedEngine")
    scores = Scores("painted", "tree")
    score(engines.create("painted"), examples(bench.read(tree).samples), scores, lambda fraction: None)
    assert set(scores.means()) == {"all", "Urban", "Nature", "level 1", "level 2", "level 3"}
    assert all(values == dict.fromkeys(NAMES, 1.0) for values in scores.means().values())
    assert set(scores.pooled().values()) == {1.0}


def test_scores_on_the_command_line(tree: Path, tmp_path: Path, capsys: pytest.CaptureFixture) -> None:
    output = tmp_path / "scores"
    asked = ["score", str(tree), "--engine", "segearth-nano", "--output", str(output), "--device", "cpu"]
    assert cli.main(asked) == 0
    assert "Nature" in capsys.readouterr().out
    with (output / "scores.csv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    figures = json.loads((output / "scores.json").read_text())["mean_per_image"]["all"]
    for name in NAMES:
        assert figures[name] == pytest.approx(np.mean([float(row[name]) for row in rows]), abs=1e-5)


def test_means_are_of_images_and_pooled_of_pixels() -> None:
    whole, part = np.ones((10, 10), bool), np.zeros((10, 10), bool)
    part[:5] = True
    assert seven(part, whole)["recall"] == 0.5
    total = counts(part, whole) + counts(part, part)
    assert total.ratios()["recall"] == 100 / 150


# --- calibration ------------------------------------------------------------------------------------------


def shrunk(target: tuple[int, int, int, int], alpha: float, beta: float) -> Box:
    """The box that eq. 2 turns into `target`."""
    w, h = (
        (high - low) / (1 + alpha + beta) for low, high in ((target[0], target[2]), (target[1], target[3]))
    )
    return Box(target[0] + alpha * w, target[1] + alpha * h, target[2] - beta * w, target[3] - beta * h)


@pytest.mark.parametrize(("alpha", "beta"), [(0.2, 0.1), (0.0, 0.0), (0.05, 0.3), (0.1, 0.1)])
def test_known_margins_are_found(alpha: float, beta: float) -> None:
    pairs = [Pair(shrunk(box, alpha, beta), Box(*box), SIZE, SIZE) for box in BOXES.values()]
    assert best_margins(pairs) == (alpha, beta)
    assert quality(pairs, alpha, beta) == pytest.approx((1, 1))


def speaker(script: dict[str, str], told: list[str]) -> object:
    """A reasoner that says what stands in the script under the last character of the question but one."""

    def ask(self: Reasoner, pixels: np.ndarray, question: str, alive: object) -> Said:
        told.append(question)
        return Said(script[question.strip("?")[-1]])

    return ask


def test_calibrating_writes_margins_that_the_engine_reads(
    own_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture
) -> None:
    root = small_geoseg.write_all(tmp_path / "models")
    monkeypatch.setenv("SEGEARTH_MODELS", str(root))
    (root / "geoseg.json").write_text('{"k": 3}')
    script = {}
    for name, box in BOXES.items():
        thousandths = [10 * edge for edge in shrunk(box, 0.05, 0.3)]
        script[name] = json.dumps({"bbox_2d": thousandths, "label": "thing"})
    told: list[str] = []
    monkeypatch.setattr(Reasoner, "ask", speaker(script, told))
    assert cli.main(["calibrate", str(own_folder), "--device", "cpu", "--dry-run"]) == 0
    assert read_settings(root / "geoseg.json").alpha == PAPER.alpha
    assert cli.main(["calibrate", str(own_folder), "--device", "cpu"]) == 0
    found = read_settings(root / "geoseg.json")
    assert (found.alpha, found.beta, found.k) == (0.05, 0.3, 3)
    said = capsys.readouterr().out
    assert "4 boxes, 0 replies without one" in said
    assert "F2 1.000" in said
    assert len(told) == 8


def test_too_few_boxes_are_no_calibration(own_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from segearth.training.segearth_r1.datasets import open_dataset

    asked = examples(open_dataset(own_folder, "val").samples)
    place = Grounded(Said("…"), (Place(Box(200, 200, 600, 600), "thing"),))
    replies = iter([place, place, Grounded(Said("no"), fault="no_box"), Grounded(Said("no"), fault="no_box")])
    with pytest.raises(CalibrationImpossible, match="On 2 of 4 images"):
        calibrate(lambda pixels, question: next(replies), asked, PAPER)
