"""SegEarth-R2 with random weights: the official way and ours, each in its own process.

`python -m segearth.bench.segearth_r2 WAY SIZE MASKS` is one way.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np
import torch
from torch import Tensor
from transformers.initialization import no_init_weights

from segearth import __version__
from segearth.bench.checkpoint import random_tensor
from segearth.bench.full_size import overlap_of
from segearth.bench.one_way import peak, timed
from segearth.bench.r2_official import OfficialR2Way
from segearth.engines.machine import cpu_name
from segearth.model.config import LanguageSizes, MaskDecoderSizes, PixelDecoderSizes, VisionSizes
from segearth.model.generation import speak
from segearth.model.half_linear import halve
from segearth.model.placement import Placement
from segearth.model.prompt import IMAGE, REFER, Prompt
from segearth.model.r2_canvas import prepare_views
from segearth.model.r2_config import SegEarthR2Config, SiglipSizes
from segearth.model.r2_prompt import asked_after_opening
from segearth.model.segearth_r2 import ImageViews, R2Features, SegEarthR2

WAYS = ("official float32", "ours float32", "ours mixed")
ON_CARD = "ours mixed on cuda"
"""mixed: bfloat16 where a `Placement` allows it."""
SMALL = SegEarthR2Config(
    canvas=256,
    siglip=SiglipSizes(hidden=64, feed_forward=128, layers=4, heads=4),
    vision=VisionSizes(embed_dim=16, depths=(1, 1, 2, 1), heads=(1, 2, 4, 8), window=4),
    language=LanguageSizes(vocabulary=500, hidden=128, feed_forward=512, layers=4, heads=4, head_rows=512),
    pixel_decoder=PixelDecoderSizes(width=64, mask_width=64, layers=2, feed_forward=128),
    mask_decoder=MaskDecoderSizes(width=64, layers=3, feed_forward=128),
)
SIZES = {"full": SegEarthR2Config(), "small": SMALL}
GIGABYTES = {"full": 19, "small": 1}
BEFORE, BETWEEN, QUESTION, AFTER = 40, 20, 20, 12
"""Tokens of the published prompt: before the image, up to the question, of it, up to the answer."""
TOKENS, SEGS = 30, (9, 24)
"""Spoken tokens, and which of them are taken for [SEG]: random weights never say it."""
REPEATS = 2


def measure(size: str) -> dict:
    """Every way that this machine has."""
    ways = (*WAYS, ON_CARD) if torch.cuda.is_available() else WAYS
    with tempfile.TemporaryDirectory() as folder:
        figures = {way: _run(way, size, Path(folder)) for way in ways}
        overlaps = {way: overlap_of(Path(folder), WAYS[0], way) for way in ways}
    return {
        "machine": f"{cpu_name()}, {torch.get_num_threads()} threads",
        "versions": {"segearth": __version__, "torch": torch.__version__},
        "size": size,
        "weights": "random",
        "tokens": TOKENS,
        "targets": len(SEGS),
        "ways": {way: found | {"iou": overlaps[way]} for way, found in figures.items()},
        "cuda": "measured" if ON_CARD in ways else "not measured",
    }


def _run(way: str, size: str, folder: Path) -> dict:
    """One way in a process of its own, so that its peak of memory is its own."""
    masks = str(folder / f"{way}.npz")
    command = [sys.executable, "-W", "ignore", "-m", "segearth.bench.segearth_r2", way, size, masks]
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True)
    return json.loads(done.stdout.splitlines()[-1])


def table(result: dict) -> str:
    """For people to read; ratios are to the official way."""
    base = result["ways"][WAYS[0]]
    head = f"SegEarth-R2, {result['size']} size, random weights, {result['tokens']} tokens, "
    lines = [
        f"{head}{result['targets']} targets; {result['machine']}",
        f"{'':20}{'first question':>22}{'follow-up':>22}{'peak':>10}{'mask IoU':>10}",
    ]
    for way, one in result["ways"].items():
        first, follow = one["first_s"], one["follow_up_s"]
        lines.append(
            f"{way:20}"
            f"{first:10.2f} s ({base['first_s'] / first:5.1f} x)"
            f"{follow:10.2f} s ({base['follow_up_s'] / follow:5.1f} x)"
            f"{one['peak_gb']:7.2f} GB{one['iou']:10.5f}"
        )
    return "\n".join([*lines, f"CUDA: {result['cuda']}"])


def random_network(config: SegEarthR2Config, placement: Placement) -> SegEarthR2:
    """The same weights in every precision, in their places."""
    torch.manual_seed(0)
    with no_init_weights():
        network = SegEarthR2(config).eval().requires_grad_(False)
    for name, parameter in network.named_parameters():
        values = random_tensor(name, tuple(parameter.shape) or (1,)).reshape(parameter.shape)
        parameter.data = values.to(placement.dtype_of(name, network))
    halve(network.vision)
    return placement.move(network)


def prompt(seed: int, config: SegEarthR2Config) -> Prompt:
    """Random words in the published layout."""
    draw, fixed = np.random.default_rng(seed), np.random.default_rng(100)

    def words(count: int, source: np.random.Generator) -> tuple[int, ...]:
        return tuple(int(token) for token in source.integers(0, config.language.vocabulary, count))

    ids = (*words(BEFORE, fixed), IMAGE, *words(BETWEEN, fixed), REFER, *words(AFTER, fixed))
    return Prompt(ids, words(QUESTION, draw))


def views(seed: int, config: SegEarthR2Config, device: str) -> ImageViews:
    """A picture of coloured noise."""
    pixels = np.random.default_rng(seed).integers(0, 256, (64, 64, 3), dtype=np.uint8)
    return prepare_views(pixels, config.canvas, config.siglip.side).to(device)


def official(network: SegEarthR2) -> tuple[dict, Tensor]:
    """Every question costs the same: nothing is kept."""
    way, config = OfficialR2Way(network), network.config
    asked = [(views(0, config, "cpu"), prompt(number, config)) for number in range(REPEATS)]
    taken = [timed(lambda pair=pair: way.answer(*pair, TOKENS, SEGS)) for pair in asked]
    seconds = round(min(one for one, _ in taken), 3)
    return {"first_s": seconds, "follow_up_s": seconds}, taken[0][1]


@torch.inference_mode()
def ours(network: SegEarthR2, device: str) -> tuple[dict, Tensor]:
    config = network.config
    opening = prompt(0, config).opening
    preface = network.language.preface(opening)

    def look(seed: int) -> R2Features:
        seen = network.encode_image(views(seed, config, device))
        return network.read_opening(seen, opening, preface)

    looks, answers, masks = [], [], []
    for repeat in reversed(range(REPEATS)):  # the picture that the official way saw comes last
        taken, seen = timed(lambda repeat=repeat: _ended(look(repeat), device))
        looks.append(taken)
        for number in reversed(range(REPEATS)):
            asked = prompt(number, config)
            taken, found = timed(lambda seen=seen, asked=asked: _ended(_answer(network, seen, asked), device))
            answers.append(taken)
            masks.append(found)
    figures = {"encode_s": min(looks), "follow_up_s": min(answers), "first_s": min(looks) + min(answers)}
    return {name: round(value, 3) for name, value in figures.items()}, masks[-1]


def _answer(network: SegEarthR2, seen: R2Features, asked: Prompt) -> Tensor:
    known = network.config.language.vocabulary
    said = speak(network.language, asked_after_opening(asked), seen.opening, end=-1, most=TOKENS, known=known)
    return torch.cat([network.mask(one.state, seen.memory) for step, one in enumerate(said) if step in SEGS])


def _ended(result: Tensor | R2Features, device: str) -> Tensor | R2Features:
    """When the device has computed it."""
    if device == "cuda":
        torch.cuda.synchronize()
    return result


def main(way: str, size: str, masks: Path) -> None:
    kind, precision, *rest = way.split()
    device = "cuda" if rest else "cpu"
    dtype = torch.float32 if precision == "float32" else torch.bfloat16
    network = random_network(SIZES[size], Placement.on(device, dtype))
    figures, logits = official(network) if kind == "official" else ours(network, device)
    np.savez(masks, **{str(number): one[0].float().cpu().numpy() for number, one in enumerate(logits)})
    print(json.dumps(figures | {"peak_gb": round(peak() / 1e9, 2)}))


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], Path(sys.argv[3]))
