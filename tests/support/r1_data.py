"""Eight small pictures with a field each, written in every layout that training reads."""

from __future__ import annotations

import csv
import json
import pickle
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import rasterio

COLOURS = {"red": (220, 40, 30), "green": (40, 200, 60), "blue": (50, 80, 230), "yellow": (230, 220, 40)}


@dataclass(frozen=True, eq=False)
class Picture:
    """pixels: rows x columns x 3, uint8. target: rows x columns, bool."""

    pixels: np.ndarray
    target: np.ndarray
    question: str


def picture(number: int) -> Picture:
    """A field of one colour on grey ground; every second picture is wider than high."""
    random = np.random.default_rng(number)
    name = list(COLOURS)[number % len(COLOURS)]
    pixels = random.integers(90, 130, (96, 128 if number % 2 else 96, 3), dtype=np.uint8)
    (top, left), (height, width) = random.integers(5, 30, 2), random.integers(30, 50, 2)
    target = np.zeros(pixels.shape[:2], bool)
    target[top : top + height, left : left + width] = True
    pixels[target] = COLOURS[name]
    return Picture(pixels, target, f"the {name} field")


PICTURES = tuple(picture(number) for number in range(8))


def write_image(path: Path, pixels: np.ndarray) -> None:
    """rows x columns or rows x columns x 3, without loss: as PNG, or TIFF where the name says so."""
    path.parent.mkdir(parents=True, exist_ok=True)
    bands = pixels[None] if pixels.ndim == 2 else np.moveaxis(pixels, -1, 0)
    shape = {"count": len(bands), "height": bands.shape[1], "width": bands.shape[2], "dtype": "uint8"}
    driver = "GTiff" if path.suffix == ".tif" else "PNG"
    with rasterio.open(path, "w", driver=driver, **shape) as target:
        target.write(bands)


def write_earthreason(root: Path, pictures: tuple[Picture, ...] = PICTURES, split: str = "train") -> Path:
    """Labels with the value 255; two questions, three answers, as the published files have several."""
    folder = root / "rs_reason_seg/RSReasonSeg" / split
    for number, one in enumerate(pictures):
        stem = f"area_{number:03}"
        write_image(folder / f"images/{stem}.jpg", one.pixels)
        write_image(folder / f"labels/{stem}.png", one.target.astype(np.uint8) * 255)
        questions = [one.question, f"Where is {one.question}?"]
        answers = ["It is the field.", "The field."] if one.target.any() else []
        (folder / "QAs").mkdir(exist_ok=True)
        words = {"questions": questions, "answer": answers}
        (folder / f"QAs/{stem}.json").write_text(json.dumps(words))
    return root


def write_rrsisd(root: Path, pictures: tuple[Picture, ...] = PICTURES, split: str = "train") -> Path:
    base = root / "rs_ref_seg/RRSIS-D"
    references, images, annotations = [], [], []
    for number, one in enumerate(pictures, 1):
        file_name = f"{number:05}.jpg"
        write_image(base / "images/rrsisd/JPEGImages" / file_name, one.pixels)
        rows, columns = one.target.shape
        images.append({"id": number, "file_name": file_name, "height": rows, "width": columns})
        rle = {"size": [rows, columns], "counts": compressed(runs(one.target))}
        annotations.append({"id": number + 100, "image_id": number, "segmentation": [rle]})
        sentences = [{"raw": one.question, "sent": one.question}, {"raw": "something else"}]
        ids = {"ref_id": number, "ann_id": number + 100, "image_id": number, "category_id": 1}
        references.append(ids | {"split": split, "sentences": sentences})
    (base / "rrsisd").mkdir()
    (base / "rrsisd/refs(unc).p").write_bytes(pickle.dumps(references, protocol=2))
    coco = {"images": images, "annotations": annotations}
    (base / "rrsisd/instances.json").write_text(json.dumps(coco))
    return root


def write_refsegrs(root: Path, pictures: tuple[Picture, ...] = PICTURES, split: str = "train") -> Path:
    base = root / "rs_ref_seg/RefSegRS"
    for number, one in enumerate(pictures):
        write_image(base / f"images/{number:04}.tif", one.pixels)
        write_image(base / f"masks/{number:04}.tif", one.target.astype(np.uint8) * 255)
    lines = [f"{number:04} {one.question}\n" for number, one in enumerate(pictures)]
    (base / f"output_phrase_{split}.txt").write_text("".join(lines))
    return root


def write_folder(root: Path, pictures: tuple[Picture, ...] = PICTURES) -> Path:
    with_names = [(f"field_{number}", one) for number, one in enumerate(pictures)]
    for name, one in with_names:
        write_image(root / f"images/{name}.png", one.pixels)
        write_image(root / f"masks/{name}.png", one.target.astype(np.uint8))
    with (root / "questions.csv").open("w", newline="") as file:
        table = csv.writer(file)
        table.writerow(["image", "question"])
        table.writerows((f"{name}.png", one.question) for name, one in with_names)
    return root


WRITERS = {"earthreason": write_earthreason, "rrsis-d": write_rrsisd, "refsegrs": write_refsegrs,
           "folder": write_folder}  # fmt: skip


def runs(mask: np.ndarray) -> list[int]:
    """COCO's run lengths: down the columns, zeros first."""
    flat = mask.T.ravel().astype(int)
    changes = np.flatnonzero(np.diff(flat)) + 1
    lengths = np.diff([0, *changes, flat.size]).tolist()
    return [0, *lengths] if flat[0] else lengths


def compressed(lengths: list[int]) -> str:
    """COCO's text for run lengths."""
    text = ""
    for index, length in enumerate(lengths):
        value, more = length - (lengths[index - 2] if index > 2 else 0), True
        while more:
            bits, value = value & 31, value >> 5
            more = value != (-1 if bits & 16 else 0)
            text += chr(48 + bits + (32 if more else 0))
    return text
