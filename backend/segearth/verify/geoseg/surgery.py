"""CLIP Surgery on the tiny recorded CLIP, block by block."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional as F

from segearth.errors import FixtureUnreadable
from segearth.model.geoseg import surgery
from segearth.model.geoseg.checkpoints import read_network
from segearth.model.geoseg.clip import preprocess
from segearth.model.geoseg.templates import sentences
from segearth.verify.geoseg.points import released_row
from segearth.verify.geoseg.recorded import ADVICE, Arrays, read_json
from segearth.verify.rows import Row, close, failed

BLOCKS, FEATURES, MAPS = 5e-5, 5e-6, 1e-5
"""Tolerances that the recording suggests, absolute."""
PIXELS = 1e-6
SECOND_STREAM = 6


@torch.no_grad()
def surgery_rows(folder: Path) -> Iterator[Row]:
    clip = _network(folder)
    inputs, expected = Arrays(folder / "inputs.npz"), Arrays(folder / "expected.npz")
    texts, side = read_json(folder / "texts.json"), inputs["image"].shape[-1]
    pixels = torch.from_numpy(inputs["image"])
    recorded_pixels = torch.cat([preprocess(image, side) for image in inputs["raw_images"]])
    yield close(recorded_pixels, PIXELS)("clip_surgery: image", inputs["image"])
    yield from _text_rows(texts, inputs)
    streams = _streams(clip, pixels[:1])
    tokens = surgery.image_tokens(clip, pixels, SECOND_STREAM)
    ours = streams | {"image_tokens": (tokens, BLOCKS)} | _features(clip, tokens, inputs)
    ours |= _maps(ours, inputs["raw_images"].shape[1:3])
    for name, (value, tolerance) in ours.items():
        yield close(value, tolerance)(f"clip_surgery: {name}", expected[name])
    yield from _point_rows(ours, read_json(folder / "points.json"))
    yield from _official_row(clip, folder)
    yield from inputs.unread()
    yield from expected.unread()


def _network(folder: Path) -> torch.nn.Module:
    from transformers import CLIPModel

    return read_network(CLIPModel, folder)


Compared = dict[str, tuple[Tensor, float]]


def _streams(clip: torch.nn.Module, pixels: Tensor) -> Compared:
    """Both streams after each block, by the functions that `image_tokens` is made of."""
    layers = list(clip.vision_model.encoder.layers)
    side = pixels.shape[-1] // clip.config.vision_config.patch_size
    ordinary = clip.vision_model.pre_layrnorm(surgery.embed(clip, pixels))
    found: Compared = {
        "position_embedding_resized": (surgery.positions(clip, side, side), BLOCKS),
        "embeddings": (ordinary, BLOCKS),
    }
    gathered = None
    for index, layer in enumerate(layers):
        if index >= len(layers) - SECOND_STREAM:
            before = ordinary if gathered is None else gathered
            gathered = before + surgery.value_attention(layer, ordinary)
            found[f"layer_{index}_new"] = (gathered, BLOCKS)
        ordinary = surgery.block(layer, ordinary)
        found[f"layer_{index}_original"] = (ordinary, BLOCKS)
    return found


def _features(clip: torch.nn.Module, tokens: Tensor, inputs: Arrays) -> Compared:
    ids = torch.from_numpy(inputs["token_ids"]).long()
    prompts = torch.stack([surgery.text_features(clip, phrase) for phrase in ids])
    text = torch.stack([surgery.ensemble(phrase) for phrase in prompts])
    normalised, phrases, redundant = F.normalize(tokens, dim=-1), text[:-1], text[-1:]
    among = torch.cat([surgery.similarity_among(one[None], phrases) for one in normalised])
    return {
        "image_features": (normalised, FEATURES),
        "prompt_features": (prompts, BLOCKS),
        "text_features": (phrases, FEATURES),
        "redundant_features": (redundant, FEATURES),
        "similarity_single": (surgery.similarity(normalised, phrases, redundant), FEATURES),
        "similarity_multi": (among, FEATURES),
    }


def _maps(ours: Compared, shape: tuple[int, int]) -> Compared:
    found: Compared = {}
    for kind in ("single", "multi"):
        similarity = ours[f"similarity_{kind}"][0][:, 1:]
        images = [
            surgery.enlarged([surgery.to_map(column) for column in image.T], *shape).permute(1, 2, 0)
            for image in similarity
        ]
        found[f"map_{kind}"] = (torch.stack(images), MAPS)
    return found


def _text_rows(texts: dict[str, Any], inputs: Arrays) -> Iterator[Row]:
    """Sentences as ours are; ids of one vocabulary as those of the other."""
    for name, phrase in (("first", texts["phrases"][0]), ("redundant", texts["redundant_phrase"])):
        key = f"prompts_of_{name}_phrase"
        wrong = sum(a != b for a, b in zip(sentences(phrase), texts[key], strict=True))
        yield Row(f"clip_surgery: texts.json: {key}", float(wrong), 0.0, "sentences that differ")
    ids, vocabulary = inputs["token_ids"], inputs["vocabulary"]
    wide, pad = inputs["token_ids_clip_vocabulary"], texts["pad_token"]
    after = np.cumsum(ids == texts["end_token"], axis=-1) - (ids == texts["end_token"]) > 0
    wrong = ((vocabulary[ids] != wide) & ~after) | (after & (wide != pad))
    yield Row("clip_surgery: token_ids_clip_vocabulary", float(wrong.sum()), 0.0, "ids that differ")


def _point_rows(ours: Compared, recorded: dict[str, Any]) -> Iterator[Row]:
    crop = recorded["crop_height_width"]
    for name, points in recorded["points"].items():
        kind, image, phrase = name.split("/")
        index = int(image.removeprefix("image")), int(phrase.removeprefix("phrase"))
        column = ours[f"similarity_{kind}"][0][index[0], 1:, index[1]]
        yield released_row(f"clip_surgery: points: {name}", surgery.to_map(column).numpy(), crop, points)


def _official_row(clip: torch.nn.Module, folder: Path) -> Iterator[Row]:
    """The same weights under official names: as many numbers, with the same sum."""
    from safetensors import SafetensorError
    from safetensors.torch import load_file

    try:
        official = load_file(folder / "official.safetensors")
    except (OSError, SafetensorError) as error:
        raise FixtureUnreadable(f"{folder / 'official.safetensors'}: {error}.", advice=ADVICE) from error
    ours = {name: value for name, value in clip.state_dict().items() if "position_ids" not in name}
    counts = [sum(value.numel() for value in tensors.values()) for tensors in (ours, official)]
    if counts[0] != counts[1]:
        yield failed("clip_surgery: official.safetensors", f"{counts[1]} numbers, ours {counts[0]}")
        return
    sums = [sum(value.double().sum().item() for value in tensors.values()) for tensors in (ours, official)]
    yield Row("clip_surgery: official.safetensors", abs(sums[0] - sums[1]), 1e-6, "sum of all weights")
