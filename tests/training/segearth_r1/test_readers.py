"""Each data set is read as it lies on disk; what does not fit is one sentence with a next step."""

from __future__ import annotations

import json
import pickle
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from segearth.errors import (
    DatasetNotFound,
    DatasetUnpaired,
    DatasetUnreadable,
    DatasetUnsafe,
    SegEarthError,
)
from segearth.training.segearth_r1.datasets import open_dataset
from segearth.training.segearth_r1.earthreason import NOTHING
from segearth.training.segearth_r1.sample import Dataset, examples
from tests.support.r1_data import PICTURES, WRITERS, Picture, write_image

pytestmark = pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")
TWO = PICTURES[:2]
EARTHREASON = "rs_reason_seg/RSReasonSeg/train"
RRSISD, REFSEGRS = "rs_ref_seg/RRSIS-D", "rs_ref_seg/RefSegRS"


@pytest.fixture
def written(tmp_path: Path) -> Callable[..., Path]:
    def write(kind: str, *pictures: Picture) -> Path:
        return WRITERS[kind](tmp_path / "data", pictures or TWO)

    return write


@pytest.mark.parametrize(
    ("kind", "name", "task"),
    [
        ("earthreason", "EarthReason train", "reasoning"),
        ("rrsis-d", "RRSIS-D train", "referring"),
        ("refsegrs", "RefSegRS train", "referring"),
        ("folder", "data", None),
    ],
)
def test_every_layout_gives_its_pictures_targets_and_questions(
    kind: str, name: str, task: str | None, written: Callable
):
    dataset = open_dataset(written(kind), "train")
    assert (dataset.name, dataset.task) == (name, task)
    assert [one.question for one in examples(dataset.samples)] == [picture.question for picture in TWO]
    for sample, picture in zip(dataset.samples, TWO, strict=True):
        pixels, target = sample.read()
        np.testing.assert_array_equal(pixels, picture.pixels)
        np.testing.assert_array_equal(target, picture.target)


def test_the_folder_may_be_named_at_any_level(written: Callable):
    root = written("earthreason")
    for below in ("rs_reason_seg/RSReasonSeg", "rs_reason_seg", ""):
        if below != "rs_reason_seg":
            assert len(open_dataset(root / below, "train").samples) == 2
    with pytest.raises(DatasetNotFound, match="no val/images"):
        open_dataset(root, "val")


def test_all_questions_take_the_answers_in_turn(written: Callable):
    dataset = open_dataset(written("earthreason"), "train")
    asked = examples(dataset.samples, all_questions=True)
    assert len(asked) == 4
    assert [one.answer for one in asked[:2]] == ["It is the field.", "The field."]


def test_no_answer_means_that_there_is_nothing(written: Callable):
    empty = Picture(TWO[0].pixels, np.zeros_like(TWO[0].target), "the lake")
    (sample,) = open_dataset(written("earthreason", empty), "train").samples
    assert sample.answers == (NOTHING,)
    assert not sample.read()[1].any()


def test_as_many_files_are_not_enough_where_one_name_has_no_partner(written: Callable):
    """In sort order, the published way, three of four masks would belong to other images."""
    root = written("earthreason", *PICTURES[:4])
    labels = root / EARTHREASON / "labels"
    (labels / "area_000.png").rename(labels / "area_004.png")
    with pytest.raises(DatasetUnpaired, match="area_000, area_004"):
        open_dataset(root, "train")


def test_other_names_pair_in_sort_order_and_it_is_said(written: Callable):
    folder = written("earthreason") / EARTHREASON
    for number in (0, 1):
        (folder / f"labels/area_{number:03}.png").rename(folder / f"labels/mask{number}.png")
    dataset = open_dataset(folder.parents[2], "train")
    assert "area_000.jpg with mask0.png with area_000.json" in dataset.notes[0]
    np.testing.assert_array_equal(dataset.samples[1].read()[1], TWO[1].target)


def test_overlapping_parts_of_a_target_are_still_one(written: Callable):
    """The published code adds them up: values of 2 and a wrong loss."""
    root = written("rrsis-d", TWO[0])
    path = root / RRSISD / "rrsisd/instances.json"
    content = json.loads(path.read_text())
    content["annotations"][0]["segmentation"] *= 2
    path.write_text(json.dumps(content))
    (sample,) = open_dataset(root, "train").samples
    assert sample.read()[1].dtype == np.bool_
    np.testing.assert_array_equal(sample.read()[1], TWO[0].target)


def test_polygons_are_filled(written: Callable):
    root = written("rrsis-d", TWO[0])
    path = root / RRSISD / "rrsisd/instances.json"
    content = json.loads(path.read_text())
    content["annotations"][0]["segmentation"] = [[10, 20, 30, 20, 30, 50, 10, 50]]
    path.write_text(json.dumps(content))
    target = open_dataset(root, "train").samples[0].target.read()
    assert target.sum() == 20 * 30
    assert target[20:50, 10:30].all()


def test_references_follow_the_image_they_name_and_it_is_said(written: Callable):
    root = written("rrsis-d")
    change_references(root, lambda refs: [ref | {"ref_id": ref["ref_id"] + 50} for ref in refs])
    dataset = open_dataset(root, "train")
    assert "2 references" in dataset.notes[0]
    np.testing.assert_array_equal(dataset.samples[1].read()[0], TWO[1].pixels)


def change_references(root: Path, change: Callable[[list], object]) -> None:
    path = root / RRSISD / "rrsisd/refs(unc).p"
    path.write_bytes(pickle.dumps(change(pickle.loads(path.read_bytes()))))  # noqa: S301 - written above


def test_a_mask_with_alpha_is_its_colours(tmp_path: Path):
    root = WRITERS["folder"](tmp_path, TWO[:1])
    rows, columns = TWO[0].target.shape
    with_alpha = np.full((rows, columns, 4), 255, np.uint8)
    with_alpha[..., :3] = TWO[0].target[..., None] * np.array([128, 0, 0])
    write_image(root / "masks/field_0.png", with_alpha)
    np.testing.assert_array_equal(open_dataset(root, "val").samples[0].read()[1], TWO[0].target)


def test_questions_may_be_json_with_answers_masks_and_splits(tmp_path: Path):
    root = WRITERS["folder"](tmp_path, TWO)
    (root / "questions.csv").unlink()
    rows = [
        {"image": "field_0", "question": "a?", "answer": "yes", "split": "train"},
        {"image": "field_0.png", "question": "b?", "mask": "field_0.png", "split": "val"},
    ]
    (root / "questions.json").write_text(json.dumps(rows))
    (only,) = open_dataset(root, "train").samples
    assert (only.questions, only.answers) == (("a?",), ("yes",))
    assert open_dataset(root, "val").samples[0].questions == ("b?",)


def test_a_spreadsheet_may_write_semicolons_and_lines_within_a_cell(tmp_path: Path):
    root = WRITERS["folder"](tmp_path, TWO)
    text = '\ufeffimage;question;answer\r\nfield_0;"the red\nfield, large";yes\r\n'
    (root / "questions.csv").write_bytes(text.encode())
    (sample,) = open_dataset(root, "train").samples
    assert (sample.questions, sample.answers) == (("the red\nfield, large",), ("yes",))


def remove(name: str) -> Callable[[Path], object]:
    return lambda root: (root / name).unlink()


def write(name: str, content: str | bytes) -> Callable[[Path], object]:
    data = content.encode() if isinstance(content, str) else content
    return lambda root: (root / name).write_bytes(data)


def instances(change: Callable[[dict], object]) -> Callable[[Path], None]:
    def spoil(root: Path) -> None:
        path = root / RRSISD / "rrsisd/instances.json"
        content = json.loads(path.read_text())
        change(content)
        path.write_text(json.dumps(content))

    return spoil


WRONG = [
    (
        "earthreason",
        remove(f"{EARTHREASON}/labels/area_001.png"),
        DatasetUnpaired,
        "2 in images, 1 in labels",
    ),
    (
        "earthreason",
        lambda root: [(root / EARTHREASON / f"QAs/area_00{n}.json").unlink() for n in (0, 1)],
        DatasetNotFound,
        "no",
    ),
    ("earthreason", write(f"{EARTHREASON}/QAs/area_000.json", "{"), DatasetUnreadable, "area_000.json"),
    ("earthreason", write(f"{EARTHREASON}/QAs/area_000.json", "[]"), DatasetUnreadable, "area_000.json"),
    (
        "earthreason",
        write(f"{EARTHREASON}/QAs/area_000.json", '{"questions": "what?", "answer": []}'),
        DatasetUnreadable,
        "lists of texts",
    ),
    (
        "earthreason",
        write(f"{EARTHREASON}/QAs/area_000.json", '{"questions": [], "answer": []}'),
        DatasetUnreadable,
        "no question",
    ),
    ("earthreason", write(f"{EARTHREASON}/labels/area_000.png", b"\x89PNG\r"), DatasetUnreadable, "mask"),
    ("earthreason", write(f"{EARTHREASON}/images/area_000.jpg", b""), DatasetUnreadable, "image"),
    (
        "earthreason",
        lambda root: write_image(root / EARTHREASON / "labels/area_000.png", np.ones((5, 7), np.uint8)),
        DatasetUnreadable,
        "96 x 96 pixels, its mask 7 x 5",
    ),
    ("rrsis-d", remove(f"{RRSISD}/rrsisd/instances.json"), DatasetNotFound, "instances.json"),
    ("rrsis-d", remove(f"{RRSISD}/rrsisd/refs(unc).p"), DatasetNotFound, "refs"),
    ("rrsis-d", remove(f"{RRSISD}/images/rrsisd/JPEGImages/00002.jpg"), DatasetUnpaired, "00002.jpg"),
    ("rrsis-d", write(f"{RRSISD}/rrsisd/instances.json", "no"), DatasetUnreadable, "COCO"),
    ("rrsis-d", write(f"{RRSISD}/rrsisd/refs(unc).p", b"no"), DatasetUnreadable, "damaged"),
    ("rrsis-d", lambda root: change_references(root, lambda refs: 5), DatasetUnreadable, "no list"),
    (
        "rrsis-d",
        lambda root: change_references(root, lambda refs: [{"split": "train"}]),
        DatasetUnreadable,
        "ref_id",
    ),
    (
        "rrsis-d",
        lambda root: change_references(root, lambda refs: [ref | {"split": "val"} for ref in refs]),
        DatasetNotFound,
        "split 'train'",
    ),
    (
        "rrsis-d",
        lambda root: change_references(root, lambda refs: [{**refs[0], "ref_id": np.int64(3)}]),
        DatasetUnsafe,
        "numpy",
    ),
    ("rrsis-d", instances(lambda coco: coco["annotations"].pop()), DatasetUnpaired, "annotation 102"),
    (
        "rrsis-d",
        instances(lambda coco: coco["annotations"][0].update(segmentation=[{"size": [9, 9], "counts": "9"}])),
        DatasetUnreadable,
        "ref 1",
    ),
    ("refsegrs", remove(f"{REFSEGRS}/output_phrase_train.txt"), DatasetNotFound, "no data set known"),
    ("refsegrs", remove(f"{REFSEGRS}/masks/0001.tif"), DatasetUnpaired, "0001.tif"),
    ("refsegrs", write(f"{REFSEGRS}/output_phrase_train.txt", "0001\n"), DatasetUnreadable, "Line 1"),
    ("refsegrs", write(f"{REFSEGRS}/output_phrase_train.txt", "\n"), DatasetNotFound, "no phrase"),
    ("folder", remove("masks/field_1.png"), DatasetUnpaired, "field_1"),
    ("folder", write("questions.csv", "image,question\nfield_0.png,\n"), DatasetUnreadable, "questions.csv"),
    ("folder", write("questions.csv", "image,question\n../x.png,a?\n"), DatasetUnpaired, "plain file name"),
    ("folder", write("questions.csv", "image,question\n"), DatasetNotFound, "no question"),
]


@pytest.mark.parametrize(("kind", "spoil", "error", "says"), WRONG)
def test_what_does_not_fit_is_one_sentence_with_a_next_step(
    kind: str, spoil: Callable[[Path], object], error: type[SegEarthError], says: str, written: Callable
):
    root = written(kind)
    spoil(root)
    with pytest.raises(error, match=says) as caught:
        read_everything(open_dataset(root, "train"))
    assert caught.value.advice
    assert "\n" not in caught.value.sentence()
    assert caught.value.sentence().endswith(".")


def read_everything(dataset: Dataset) -> None:
    for sample in dataset.samples:
        sample.read()


def test_a_folder_of_nothing_known_says_what_is_needed(tmp_path: Path):
    with pytest.raises(DatasetNotFound) as caught:
        open_dataset(tmp_path, "train")
    assert "questions.csv" in caught.value.sentence()
    with pytest.raises(DatasetNotFound, match="no folder"):
        open_dataset(tmp_path / "nowhere", "train")


def test_two_data_sets_in_one_folder_must_be_chosen_from(tmp_path: Path):
    for kind in ("rrsis-d", "refsegrs"):
        WRITERS[kind](tmp_path, TWO)
    with pytest.raises(DatasetNotFound, match="several"):
        open_dataset(tmp_path, "train")
    assert open_dataset(tmp_path, "train", "refsegrs").name == "RefSegRS train"
