"""GeoSeg's stage table, on tiny networks: the order of work is what it says."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch

from segearth.bench import geoseg, small_geoseg
from segearth.model.geoseg.clip import Clip
from segearth.model.geoseg.sam3 import Sam3
from segearth.model.geoseg.settings import PAPER


def test_both_orders_of_work_give_the_same_masks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    root = small_geoseg.write_all(tmp_path)
    clip = Clip.read(root / "clip-tiny", "cpu", PAPER)
    sam = Sam3.read(root / "sam3-tiny", "cpu", torch.float32, PAPER)
    monkeypatch.setattr(geoseg, "_clip", lambda device: clip)
    monkeypatch.setattr(geoseg, "_sam3", lambda small, device: sam)
    result = geoseg.measure()
    assert result["same_masks"]
    assert sam.passes == 1 + 2  # ours, then the released order
    assert clip.sentences_read == 4 * 85
    assert set(result["released_order_s"]) == {
        "surgery with all sentences", "image encoder for points", "points", "image encoder for words",
        "words",
    }  # fmt: skip
    assert "masks equal" in geoseg.table(result)
