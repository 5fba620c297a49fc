"""A golden folder: a tiny network with everything that went in and came out of the official code."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from zipfile import BadZipFile

import numpy as np
import torch
from torch import Tensor

from segearth.errors import FixtureUnreadable
from segearth.model.canvas import normalise
from segearth.model.prompt import Prompt
from segearth.model.segearth_r1 import SegEarthR1
from segearth.model.weights import load_network


@dataclass(frozen=True, eq=False)
class Question:
    """prefix: what its recorded arrays' names begin with. target: 1 x 1 x side x side, 0 or 1.
    reasoning: whether the language loss counts."""

    prefix: str
    prompt: Prompt
    target: Tensor
    reasoning: bool


@dataclass(frozen=True, eq=False)
class Fixture:
    """pixel_values: 1 x 3 x canvas x canvas, normalised. inputs, expected: all arrays of the two files.
    gradients: grad_norms.json, empty where there is none."""

    network: SegEarthR1
    inputs: Mapping[str, np.ndarray]
    pixel_values: Tensor
    questions: list[Question]
    expected: Mapping[str, np.ndarray]
    gradients: Mapping[str, Any]

    @property
    def is_real_geometry(self) -> bool:
        """Whether it is the fixture of the 1024 canvas, which records three questions, large maps in part
        and no gradients."""
        return self.questions[0].prefix != ""

    @classmethod
    def open(cls, folder: Path) -> Fixture:
        """Raises FixtureUnreadable, WeightsMissing, WeightsBroken."""
        network = load_network(folder, torch.float32)
        inputs, expected = read_arrays(folder / "inputs.npz"), read_arrays(folder / "expected.npz")
        try:
            read = _read_real_geometry if "q0_input_ids" in inputs else _read_tiny
            pixel_values, questions = read(inputs)
        except KeyError as error:
            raise FixtureUnreadable(f"{folder / 'inputs.npz'} has no array {error}.") from error
        return cls(
            network, inputs, pixel_values, questions, expected, read_gradients(folder / "grad_norms.json")
        )


def read_arrays(path: Path) -> dict[str, np.ndarray]:
    try:
        with np.load(path, allow_pickle=False) as archive:
            return {name: archive[name] for name in archive.files}
    except (OSError, ValueError, BadZipFile) as error:
        raise FixtureUnreadable(f"{path} cannot be read ({error}).") from error


def read_gradients(path: Path) -> dict[str, Any]:
    return json.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}


def _read_tiny(inputs: Mapping[str, np.ndarray]) -> tuple[Tensor, list[Question]]:
    prompt = Prompt(
        _ids(inputs["input_ids"][0][inputs["attention_mask"][0]]),
        _ids(inputs["token_refer_id_0"]),
        _ids(inputs["token_answer_id_0"]),
        _ids(inputs["labels"][0][inputs["attention_mask"][0]]),
    )
    target = torch.from_numpy(inputs["target_masks"])
    return torch.from_numpy(inputs["image"]), [Question("", prompt, target, reasoning=True)]


def _read_real_geometry(inputs: Mapping[str, np.ndarray]) -> tuple[Tensor, list[Question]]:
    """Three questions; q0 and q2 share their target, q1 has none, and only q2 (referring) has no answer."""
    target = torch.from_numpy(np.unpackbits(inputs["target_mask_padded"], axis=-1))[None, None]
    questions = []
    for index, (present, reasoning) in enumerate([(True, True), (False, True), (True, False)]):
        q = f"q{index}_"
        prompt = Prompt(
            _ids(inputs[f"{q}input_ids"][0]),
            _ids(inputs[f"{q}token_refer_id"]),
            _ids(inputs[f"{q}token_answer_id"]) if reasoning else (),
            _ids(inputs[f"{q}labels"][0]),
        )
        questions.append(Question(q, prompt, target * present, reasoning))
    return normalise(torch.from_numpy(inputs["padded_image_uint8"])[None].float()), questions


def _ids(array: np.ndarray) -> tuple[int, ...]:
    return tuple(int(token) for token in array)
