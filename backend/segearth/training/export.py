"""Writes the folder that users get: weights.safetensors (half precision), config.json, tokenizer.json."""

from __future__ import annotations

import hashlib
import json
import os
from pathlib import Path

import torch
from safetensors.torch import save_file
from tokenizers import Tokenizer
from torch import Tensor

from segearth.geo.selection import PARTS, RELATIONS
from segearth.model.nano import Nano
from segearth.model.nano_files import CONFIG, TOKENIZER, WEIGHTS
from segearth.training.words import NOUNS


def export(network: Nano, tokenizer: Tokenizer, folder: Path, present_from: float, training: dict) -> str:
    """Returns the SHA-256 of the weights; config.json has it too, sizes, what it knows, and `training`.
    present_from: from this presence probability on a noun's map is believed."""
    folder.mkdir(parents=True, exist_ok=True)
    half = {name: _half(value) for name, value in network.state_dict().items()}
    temporary = folder / f"{WEIGHTS}.part"
    save_file(half, temporary)
    digest = hashlib.sha256(temporary.read_bytes()).hexdigest()
    content = {
        "network": network.sizes(),
        "nouns": list(NOUNS),
        "parts": list(PARTS),
        "relations": list(RELATIONS),
        "sha256": digest,
        "present_from": present_from,
        "training": training,
    }
    _write(folder / CONFIG, json.dumps(content, indent=2) + "\n")
    _write(folder / TOKENIZER, tokenizer.to_str(pretty=False) + "\n")
    os.replace(temporary, folder / WEIGHTS)
    return digest


def _half(value: Tensor) -> Tensor:
    value = value.detach().cpu().contiguous()
    return value.to(torch.float16) if value.is_floating_point() else value


def _write(path: Path, text: str) -> None:
    temporary = path.with_name(path.name + ".part")
    temporary.write_text(text, encoding="utf-8")
    os.replace(temporary, path)
