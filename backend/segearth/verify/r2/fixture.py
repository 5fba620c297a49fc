"""The golden folder of a tiny SegEarth-R2."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor

from segearth.errors import FixtureUnreadable
from segearth.model.prompt import IGNORE, IMAGE, Prompt
from segearth.model.segearth_r2 import ImageViews, SegEarthR2
from segearth.model.weights import load_network
from segearth.verify.fixture import read_arrays, read_gradients


@dataclass(frozen=True, eq=False)
class Fixture:
    """views: the recorded network inputs. prompt: of the teacher-forced answer. targets: N x 1 x rows x
    columns of the image, 0 or 1. seg: the id of [SEG]. inputs, expected: all arrays of the two files."""

    network: SegEarthR2
    inputs: Mapping[str, np.ndarray]
    views: ImageViews
    prompt: Prompt
    targets: Tensor
    seg: int
    expected: Mapping[str, np.ndarray]
    gradients: Mapping[str, Any]

    @classmethod
    def open(cls, folder: Path) -> Fixture:
        """Raises FixtureUnreadable, WeightsMissing, WeightsBroken."""
        network = load_network(folder, torch.float32, SegEarthR2)
        inputs, expected = read_arrays(folder / "inputs.npz"), read_arrays(folder / "expected.npz")
        try:
            swin, siglip = (torch.from_numpy(inputs[name]) for name in ("swin_image", "siglip_pixel_values"))
            ids = inputs["input_ids"][0]
            prompt = Prompt(_ids(ids), _ids(inputs["token_refer_id"]), labels=_ids(inputs["labels"][0]))
            seg = int(ids[inputs["seg_token_mask"][0] == 1][0])
            targets = torch.from_numpy(inputs["raw_target_masks"])[:, None]
        except (KeyError, IndexError) as error:
            raise FixtureUnreadable(f"{folder / 'inputs.npz'} has no array {error}.") from error
        gradients = read_gradients(folder / "grad_norms.json")
        return cls(network, inputs, ImageViews(swin, siglip), prompt, targets, seg, expected, gradients)

    @property
    def answer(self) -> tuple[int, ...]:
        """The teacher-forced answer up to its end, which is its last token."""
        return tuple(label for label in self.prompt.labels if label != IGNORE)

    def question(self) -> tuple[tuple[int, ...], tuple[int, ...]]:
        """Of the greedy case: the prompt's ids up to the image, and those after it."""
        ids = _ids(self.inputs["generate_prompt_ids"][0])
        place = ids.index(IMAGE) + 1
        return ids[:place], ids[place:]


def _ids(array: np.ndarray) -> tuple[int, ...]:
    return tuple(int(token) for token in array)
