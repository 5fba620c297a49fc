"""LaSeRS and folders of one's own with several targets, written by the tests; every fault is one sentence."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import numpy as np
import pytest

from segearth.errors import DatasetNotFound, DatasetUnpaired, DatasetUnreadable, SegEarthError
from segearth.training.segearth_r2.datasets import open_dataset
from tests.support.r2_data import Scene, write_folder

pytestmark = pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")


def same(root: Path, made: list[Scene]) -> None:
    examples = open_dataset(root, "train").examples
    assert [one.question for one in examples] == [scene.question for scene in made]
    for one, scene in zip(examples, made, strict=True):
        pixels, targets = one.read()
        np.testing.assert_array_equal(pixels, scene.pixels)
        np.testing.assert_array_equal(targets, np.array(list(scene.targets.values())))
        assert one.answer.count("[SEG]") == len(scene.targets)


def test_lasers_is_read_as_published(data: Path, made: list[Scene]) -> None:
    same(data, made)
    same(data / "rs_reason_seg/LaSeRS", made)


def test_a_folder_of_ones_own_is_read(tmp_path: Path, made: list[Scene]) -> None:
    same(write_folder(tmp_path, made), made)
    assert "no split" in open_dataset(tmp_path, "val").notes[0]


@pytest.fixture
def copy(data: Path, tmp_path: Path) -> Path:
    return shutil.copytree(data, tmp_path / "data")


def items_of(root: Path) -> Path:
    return root / "rs_reason_seg/LaSeRS/train/annotations/train_data.json"


def change(root: Path, **changed: object) -> None:
    path = items_of(root)
    items = json.loads(path.read_text())
    items[0] |= changed
    path.write_text(json.dumps(items))


@pytest.mark.parametrize(
    ("changed", "error", "said"),
    [
        ({"answer": "nothing"}, DatasetUnreadable, "0 times and has"),
        ({"image_name": "absent.png"}, DatasetUnpaired, "absent.png"),
        ({"image_name": "../../secret.png"}, DatasetUnpaired, "secret"),
        ({"mask": 7}, DatasetUnreadable, "incomplete"),
        ({"description": None}, DatasetUnreadable, "incomplete"),
    ],
)
def test_a_faulty_question_is_named(copy: Path, changed: dict, error: type[SegEarthError], said: str) -> None:
    change(copy, **changed)
    with pytest.raises(error, match=said):
        open_dataset(copy, "train")


def test_a_damaged_mask_is_named_when_it_is_read(copy: Path) -> None:
    change(copy, answer="<p>a</p>[SEG]", mask=[{"size": [256, 256], "counts": "0"}])
    with pytest.raises(DatasetUnreadable, match="mask of 0 is damaged"):
        open_dataset(copy, "train").examples[0].read()


def test_a_mask_of_another_size_is_refused(copy: Path) -> None:
    change(copy, answer="<p>a</p>[SEG]", mask=[{"size": [2, 2], "counts": [1, 3]}])
    with pytest.raises(DatasetUnreadable, match="2 x 2 pixels"):
        open_dataset(copy, "train").examples[0].read()


@pytest.mark.parametrize("content", ["{", "{}", '{"a": 1}'])
def test_a_file_that_is_no_list_is_named(copy: Path, content: str) -> None:
    items_of(copy).write_text(content)
    with pytest.raises(DatasetUnreadable, match=r"train_data\.json"):
        open_dataset(copy, "train")


def test_what_is_not_there_is_said(data: Path, tmp_path: Path) -> None:
    for root, split in ((tmp_path, "train"), (data, "test"), (tmp_path / "absent", "train")):
        with pytest.raises(DatasetNotFound):
            open_dataset(root, split)
    with pytest.raises(DatasetNotFound, match="not from refsegrs"):
        open_dataset(data, "train", "refsegrs")


def test_an_own_folder_with_faults_is_one_sentence(tmp_path: Path, made: list[Scene]) -> None:
    root = write_folder(tmp_path, made[:1])
    for content in ("[", '[{"image": "0.png"}]', "[1]", '{"a": 1}'):
        (root / "answers.json").write_text(content)
        with pytest.raises(DatasetUnreadable, match=r"answers\.json"):
            open_dataset(root, "train")
