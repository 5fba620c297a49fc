"""GeoSeg's answer to one reply, composed by hand from the library's classes, not by the engine."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import torch
from PIL import Image
from transformers import CLIPModel, Sam3VideoModel

from segearth.bench import small_geoseg
from segearth.model.geoseg import surgery
from segearth.model.geoseg.clip import preprocess
from segearth.model.geoseg.pictures import squared
from segearth.model.geoseg.points import cell_centres, peaks
from segearth.model.geoseg.templates import sentences

REPLY = '{"bbox_2d": [200, 300, 700, 800], "label": "storage tank"}'


def by_hand(pixels: np.ndarray, root: Path) -> np.ndarray:
    """The mask for `REPLY`: eq. 2, CLIP Surgery, both routes, eq. 6 and 7, over the library's classes, SAM 3
    through its video model, whose two heads it wires itself. None of the engine's own composition."""
    rows, columns = pixels.shape[:2]
    x1, y1, x2, y2 = 0.2 * columns, 0.3 * rows, 0.7 * columns, 0.8 * rows
    w, h = x2 - x1, y2 - y1
    left, top = int(np.floor(max(0, x1 - 0.2 * w) + 1e-6)), int(np.floor(max(0, y1 - 0.2 * h) + 1e-6))
    right, bottom = (
        int(np.ceil(min(columns, x2 + 0.1 * w) - 1e-6)), int(np.ceil(min(rows, y2 + 0.1 * h) - 1e-6))
    )  # fmt: skip
    crop = np.ascontiguousarray(pixels[top:bottom, left:right])
    points = points_by_hand(crop, root)
    routes = [points_route(crop, points, root), words_route(crop, root)]
    area = crop.shape[0] * crop.shape[1]
    valid = [route.sum() / area >= 0.01 for route in routes]
    inside = (
        routes[0] & routes[1]
        if all(valid)
        else routes[valid.index(True)]
        if any(valid)
        else routes[0] & False
    )
    mask = np.zeros((rows, columns), bool)
    mask[top:bottom, left:right] = inside
    return mask


@torch.no_grad()
def points_by_hand(crop: np.ndarray, root: Path) -> np.ndarray:
    clip = CLIPModel.from_pretrained(root / "clip-tiny").eval()
    tokens = torch.nn.functional.normalize(surgery.image_tokens(clip, preprocess(crop, 512)), dim=-1)
    known = small_geoseg.read_bytes_tokenizer(root / "clip-tiny")
    vectors = []
    for phrase in ("storage tank", ""):
        ids = [known.encode(sentence).ids[:76] for sentence in sentences(phrase)]
        features = [clip.get_text_features(torch.tensor([one])).pooler_output[0] for one in ids]
        unit = torch.nn.functional.normalize(torch.stack(features), dim=-1).mean(0)
        vectors.append(torch.nn.functional.normalize(unit, dim=-1))
    similarity = (tokens[0, 1:] @ (vectors[0] - vectors[1])).reshape(32, 32).numpy()
    return cell_centres(peaks(similarity, 5, 0.3, 2), (32, 32), *crop.shape[:2])


@torch.no_grad()
def points_route(crop: np.ndarray, points: np.ndarray, root: Path) -> np.ndarray:
    sam = Sam3VideoModel.from_pretrained(root / "sam3-tiny").eval()
    side = small_geoseg.SAM3_SIDE
    pixels = squared(crop, side, Image.Resampling.BILINEAR, [0.5] * 3, [0.5] * 3)
    maps, _ = sam.get_vision_features_for_tracker(sam.detector_model.get_vision_features(pixels))
    maps = [*maps[:-1], maps[-1] + sam.tracker_model.no_memory_embedding]
    embeddings = [
        one.permute(1, 2, 0).reshape(1, -1, *size)
        for one, size in zip(maps, sam.tracker_model.backbone_feature_sizes, strict=True)
    ]
    placed = torch.from_numpy(points * [side / crop.shape[1], side / crop.shape[0]]).float()[None, None]
    prompts = sam.tracker_model.prompt_encoder(
        placed, torch.ones(placed.shape[:-1], dtype=torch.int), None, None
    )
    masks, scores, *_ = sam.tracker_model.mask_decoder(
        image_embeddings=embeddings[-1],
        image_positional_embeddings=sam.tracker_model.get_image_wide_positional_embeddings(),
        sparse_prompt_embeddings=prompts[0],
        dense_prompt_embeddings=prompts[1],
        multimask_output=True,
        high_resolution_features=embeddings[:-1],
    )
    best = masks[0, 0, scores[0, 0].argmax()]
    return (
        torch.nn.functional.interpolate(best[None, None], crop.shape[:2], mode="bilinear")[0, 0] > 0
    ).numpy()


@torch.no_grad()
def words_route(crop: np.ndarray, root: Path) -> np.ndarray:
    detector = Sam3VideoModel.from_pretrained(root / "sam3-tiny").eval().detector_model
    pixels = squared(crop, small_geoseg.SAM3_SIDE, Image.Resampling.BILINEAR, [0.5] * 3, [0.5] * 3)
    ids = small_geoseg.read_bytes_tokenizer(root / "sam3-tiny").encode("storage tank").ids
    padded = torch.tensor([ids + [small_geoseg.END] * (32 - len(ids))])
    seen = torch.tensor([[1] * len(ids) + [0] * (32 - len(ids))])
    output = detector(pixel_values=pixels, input_ids=padded, attention_mask=seen)
    kept = (output.pred_logits.sigmoid() * output.presence_logits.sigmoid())[0] > 0.25
    found = output.pred_masks[0][kept].sigmoid()
    assert len(found), "this test needs an instance"
    return (
        (torch.nn.functional.interpolate(found[None], crop.shape[:2], mode="bilinear")[0] > 0.5)
        .any(0)
        .numpy()
    )
