"""Generated overhead scenes with two to four targets, in the layouts that training reads."""

from __future__ import annotations

import json
from dataclasses import dataclass
from itertools import count, islice
from pathlib import Path

import numpy as np

from segearth.training.labelled_image import TARGET
from segearth.training.scenes import scene
from tests.support.r1_data import compressed, runs, write_image

LEAST, MOST = 2, 4
WORTH = 0.04
"""Share of the picture that a thing must cover to be asked for: tiny networks see little."""


@dataclass(frozen=True, eq=False)
class Scene:
    """pixels: rows x columns x 3, uint8. targets: by label, rows x columns, bool."""

    pixels: np.ndarray
    targets: dict[str, np.ndarray]

    @property
    def question(self) -> str:
        return "Mark " + " and ".join(self.targets)

    @property
    def answer(self) -> str:
        return ", ".join(f"<p>{label}</p>[SEG]" for label in self.targets) + "."


def scenes(wanted: int) -> list[Scene]:
    """The first so many of the generator's scenes that have two to four things worth asking for."""
    made = (_worth_asking(seed) for seed in count())
    return list(islice((one for one in made if LEAST <= len(one.targets) <= MOST), wanted))


def _worth_asking(seed: int) -> Scene:
    made = scene(seed)
    masks = {noun.replace("_", " "): mask == TARGET for noun, mask in sorted(made.masks.items())}
    return Scene(made.pixels, {label: mask for label, mask in masks.items() if mask.mean() > WORTH})


def write_lasers(root: Path, made: list[Scene], split: str = "train") -> Path:
    """As published: masks are run lengths in COCO's compressed form."""
    base = root / "rs_reason_seg/LaSeRS" / split
    items = []
    for number, one in enumerate(made):
        name = f"{number:05}.png"
        write_image(base / "images" / name, one.pixels)
        masks = [
            {"size": list(mask.shape), "counts": compressed(runs(mask))} for mask in one.targets.values()
        ]
        item = {"image_name": name, "description": one.question, "answer": one.answer, "id": number}
        items.append(item | {"mask": masks, "size": list(one.pixels.shape[:2]), "split": split})
    (base / "annotations").mkdir(parents=True)
    (base / "annotations" / f"{split}_data.json").write_text(json.dumps(items))
    return root


def write_folder(root: Path, made: list[Scene]) -> Path:
    rows = []
    for number, one in enumerate(made):
        write_image(root / f"images/{number}.png", one.pixels)
        names = [f"{number}_{place}.png" for place in range(len(one.targets))]
        for name, mask in zip(names, one.targets.values(), strict=True):
            write_image(root / "masks" / name, mask.astype(np.uint8) * 255)
        rows.append(
            {"image": f"{number}.png", "question": one.question, "answer": one.answer, "masks": names}
        )
    (root / "answers.json").write_text(json.dumps(rows))
    return root
