"""The bench of SegEarth-R2: its official way gives our answer, its table names the ratios."""

from __future__ import annotations

import torch

from segearth.bench.r2_official import OfficialR2Way
from segearth.bench.segearth_r2 import SEGS, SMALL, TOKENS, WAYS, ours, prompt, random_network, table, views
from segearth.model.placement import Placement


def test_the_official_way_gives_our_answer() -> None:
    network = random_network(SMALL, Placement())
    figures, masks = ours(network, "cpu")
    asked, seen = prompt(0, SMALL), views(0, SMALL, "cpu")
    official = OfficialR2Way(network).answer(seen, asked, TOKENS, SEGS)
    assert masks.shape == official.shape == (len(SEGS), 1, SMALL.canvas, SMALL.canvas)
    torch.testing.assert_close(masks, official, atol=1e-2, rtol=1e-3)
    assert set(figures) == {"encode_s", "first_s", "follow_up_s"}


def test_the_table_names_the_ratios_and_what_was_not_measured() -> None:
    one = {"first_s": 60.0, "follow_up_s": 60.0, "peak_gb": 17.0, "iou": 1.0}
    result = {
        "machine": "a processor", "size": "full", "tokens": TOKENS, "targets": 2, "cuda": "not measured",
        "ways": {WAYS[0]: one, WAYS[1]: one | {"first_s": 40.0, "follow_up_s": 20.0}},
    }  # fmt: skip
    printed = table(result)
    assert "(  1.5 x)" in printed
    assert "(  3.0 x)" in printed
    assert "CUDA: not measured" in printed
