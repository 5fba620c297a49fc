"""One way to an answer, timed: `full_size` runs `python -m segearth.bench.one_way WAY CHECKPOINT MASKS`."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import psutil
import torch
from torch import Tensor

from segearth.bench.official import OfficialWay
from segearth.model.canvas import Fit, prepare
from segearth.model.placement import Placement
from segearth.model.prompt import ANSWER, IMAGE, REFER, SEG, Prompt
from segearth.model.segearth_r1 import SegEarthR1
from segearth.model.weights import load_network

BEFORE, BETWEEN, LEAD_IN, END = 56, 15, 8, 4
"""Tokens of the published prompt: before the image, up to the description, up to the answer, after it."""
QUESTION_TOKENS, ANSWER_TOKENS = 20, 27
REPEATS = 2
PRECISIONS = {"float32": torch.float32, "mixed": torch.bfloat16}
"""mixed: bfloat16 where a `Placement` allows it."""


def main(way: str, checkpoint: Path, masks: Path) -> None:
    began = time.perf_counter()
    kind, precision = way.split()
    network = load_network(checkpoint, Placement.on("cpu", PRECISIONS[precision])).requires_grad_(False)
    loaded = time.perf_counter() - began
    figures, answers = (official if kind == "official" else ours)(network)
    np.savez(masks, **{str(number): logits.float().numpy() for number, logits in enumerate(answers)})
    print(json.dumps(figures | {"load_s": round(loaded, 1), "peak_gb": round(peak() / 1e9, 2)}))


def peak() -> int:
    """Most bytes that this process has held."""
    if sys.platform == "win32":
        return psutil.Process().memory_info().peak_wset
    import resource

    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most if sys.platform == "darwin" else most * 1024


def official(network: SegEarthR1) -> tuple[dict, list[Tensor]]:
    """A follow-up costs what a first question costs."""
    way = OfficialWay(network)
    answers, seconds = [], []
    for number in range(REPEATS):
        taken, logits = timed(lambda number=number: way.answer(pixels(0), prompt(number)))
        seconds.append(taken)
        answers.append(logits[0, 0])
    return {"first_s": round(min(seconds), 3), "follow_up_s": round(min(seconds), 3)}, answers


@torch.inference_mode()
def ours(network: SegEarthR1) -> tuple[dict, list[Tensor]]:
    opening = prompt(0).opening
    preface = network.language.preface(opening)
    stages = {"encode_s": [], "opening_s": [], "question_s": []}
    follow_ups, answers = [], []
    for repeat in reversed(range(REPEATS)):
        values = pixels(repeat)
        taken, features = timed(lambda values=values: network.encode_image(values))
        stages["encode_s"].append(taken)
        taken, features = timed(lambda seen=features: network.read_opening(seen, opening, preface))
        stages["opening_s"].append(taken)
        for number in range(3):
            taken, logits = timed(lambda n=number, seen=features: network.segment(seen, [prompt(n)]))
            (follow_ups if number else stages["question_s"]).append(taken)
            answers.append(logits[0, 0])
    best = {stage: round(min(taken), 3) for stage, taken in stages.items()}
    first = min(map(sum, zip(*stages.values(), strict=True)))
    figures = {"first_s": round(first, 3), "follow_up_s": round(min(follow_ups), 3)} | best
    return figures, answers[-3:-1]  # of the first picture, which the official way saw


def timed(work: Callable[[], Tensor]) -> tuple[float, Tensor]:
    began = time.perf_counter()
    result = work()
    return time.perf_counter() - began, result


def pixels(seed: int) -> Tensor:
    """A picture of smooth coloured noise: 1 x 3 x 1024 x 1024, normalised."""
    coarse = np.random.default_rng(seed).integers(0, 256, (64, 64, 3), dtype=np.uint8)
    return prepare(coarse, Fit.of(64, 64, 1024))


def prompt(seed: int) -> Prompt:
    """Random words in the published layout."""
    draw = np.random.default_rng(seed)
    fixed = np.random.default_rng(100)

    def words(count: int, source: np.random.Generator) -> tuple[int, ...]:
        return tuple(int(token) for token in source.integers(0, 50_000, count))

    return Prompt(
        (
            *words(BEFORE, fixed), IMAGE, *words(BETWEEN, fixed), REFER,
            *words(LEAD_IN, fixed), SEG, *words(2, fixed), ANSWER, *words(END, fixed),
        ),
        (*words(QUESTION_TOKENS, draw), 50_296),
        (*words(ANSWER_TOKENS, draw), 50_296),
    )  # fmt: skip


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]))
