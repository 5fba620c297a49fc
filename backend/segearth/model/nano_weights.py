"""Reads segearth-nano's folder: weights.safetensors, config.json, tokenizer.json."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file
from tokenizers import Tokenizer

from segearth.errors import WeightsBroken, WeightsHashWrong, WeightsMissing
from segearth.model.nano import Nano, VisionConfig
from segearth.model.nano_files import CONFIG, TOKENIZER, WEIGHTS
from segearth.model.nano_language import LanguageConfig


@dataclass(frozen=True)
class NanoManifest:
    """What config.json says. nouns, parts, relations: in the order of the heads' classes; sha256: of the
    weights' file; present_from: from this presence probability on a noun's map is believed; polygons: how far
    polygons can be believed (engines.nano_polygons); coarse: how far on coarse images (engines.nano_coarse);
    None where that was not fitted."""

    vision: VisionConfig
    language: LanguageConfig
    nouns: tuple[str, ...]
    parts: tuple[str, ...]
    relations: tuple[str, ...]
    sha256: str
    present_from: float
    polygons: dict[str, float] | None = None
    coarse: dict[str, float] | None = None


def read_manifest(folder: Path) -> NanoManifest:
    """Raises WeightsMissing, WeightsBroken."""
    path = _existing(folder / CONFIG)
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
        return NanoManifest(
            vision=VisionConfig(**_sizes(content["network"]["vision"])),
            language=LanguageConfig(**_sizes(content["network"]["language"])),
            nouns=tuple(content["nouns"]),
            parts=tuple(content["parts"]),
            relations=tuple(content["relations"]),
            sha256=content["sha256"],
            present_from=content["present_from"],
            polygons=content.get("polygons"),
            coarse=content.get("coarse"),
        )
    except (ValueError, KeyError, TypeError) as error:
        raise WeightsBroken(f"{path} cannot be read: {error}.") from error


def read_tokenizer(folder: Path) -> Tokenizer:
    """Raises WeightsMissing, WeightsBroken."""
    path = _existing(folder / TOKENIZER)
    try:
        return Tokenizer.from_str(path.read_text(encoding="utf-8"))
    except Exception as error:  # the tokenizers library raises plain Exception
        raise WeightsBroken(f"{path} cannot be read: {error}.") from error


def read_network(folder: Path, manifest: NanoManifest) -> Nano:
    """The network in float32, ready to answer. Raises WeightsMissing, WeightsHashWrong, WeightsBroken."""
    path = _existing(folder / WEIGHTS)
    if hashlib.sha256(path.read_bytes()).hexdigest() != manifest.sha256:
        raise WeightsHashWrong(f"{path} does not have the SHA-256 that {CONFIG} records.")
    network = Nano(manifest.vision, manifest.language)
    try:
        network.load_state_dict({name: _single(value) for name, value in load_file(path).items()})
    except (SafetensorError, RuntimeError) as error:
        raise WeightsBroken(f"{path} does not fit the network: {error}.") from error
    return network.eval().requires_grad_(False)


def _sizes(values: dict) -> dict:
    """JSON has no tuples."""
    return {name: tuple(value) if isinstance(value, list) else value for name, value in values.items()}


def _single(value: torch.Tensor) -> torch.Tensor:
    return value.float() if value.is_floating_point() else value


def _existing(path: Path) -> Path:
    if not path.is_file():
        raise WeightsMissing(f"{path} is missing.")
    return path
