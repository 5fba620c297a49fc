"""The precision that the product takes where bfloat16 is faster keeps the masks of a trained network."""

from __future__ import annotations

from pathlib import Path

import torch

from segearth.model.canvas import Fit, prepare
from segearth.model.placement import Placement
from segearth.model.prompt import PromptWriter
from segearth.model.segearth_r1 import SegEarthR1
from segearth.model.weights import load_network
from segearth.training.segearth_r1.settings import Settings
from segearth.training.segearth_r1.train import Run, train
from segearth.verify.precision import iou
from tests.support.r1_data import PICTURES, Picture, write_folder


@torch.inference_mode()
def mask_of(network: SegEarthR1, writer: PromptWriter, picture: Picture) -> torch.Tensor:
    values = prepare(picture.pixels, Fit.of(*picture.target.shape, side=network.config.canvas))
    return network.segment(network.encode_image(values), [writer.write(picture.question)]).float()


def test_masks_agree_with_float32(tmp_path: Path, model: Path, quick: Settings) -> None:
    folder = train(Run(model, write_folder(tmp_path / "data"), tmp_path / "run"), quick).model
    whole = load_network(folder)
    mixed = load_network(folder, Placement.on("cpu", torch.bfloat16))
    writer = PromptWriter(folder, whole.config)
    for picture in PICTURES:
        ours, exact = (mask_of(network, writer, picture) for network in (mixed, whole))
        assert (exact > 0).any()
        assert iou(ours, exact) >= 0.999
