"""What GeoSeg's networks take in memory, from their files alone. Imports no network library."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from segearth.engines.geoseg_parts import Parts, bytes_of

BITS = {"float32": 32.0, "bfloat16": 16.0, "int8": 8.5, "int4": 4.5}
"""Per number of the language model's linear layers, scales included."""
WORK = 0.75
"""Bytes at work per byte of weights beside the reasoner: estimated, 1.5 to 2 GB at published sizes."""


@dataclass(frozen=True)
class ReasonerNeeds:
    """linears: numbers in the language model's linear layers, which can be quantised. others: all others."""

    linears: int
    others: int

    def bytes(self, precision: str) -> int:
        rest = 32 if precision == "float32" else 16
        return int(self.linears * BITS[precision] / 8 + self.others * rest / 8)


def reasoner_needs(folder: Path) -> ReasonerNeeds:
    """From its files' sizes and config.json; where that knows no layers, nothing can be quantised."""
    try:
        raw = json.loads((folder / "config.json").read_text(encoding="utf-8"))
        text = raw["text_config"]
        hidden, heads = text["hidden_size"], text["num_attention_heads"]
        head = text.get("head_dim") or hidden // heads
        attention = hidden * head * (2 * heads + 2 * (text.get("num_key_value_heads") or heads))
        linears = text["num_hidden_layers"] * (attention + 3 * hidden * text["intermediate_size"])
        width = 4 if "float32" in str(raw.get("dtype") or raw.get("torch_dtype")) else 2
    except (OSError, ValueError, KeyError, TypeError):
        linears, width = 0, 2
    return ReasonerNeeds(linears, max(0, bytes_of(folder) // width - linears))


def needed(parts: Parts) -> int:
    """Bytes for the smallest installed reasoner in bfloat16 with everything else, for people to read."""
    if not (parts.reasoners and parts.clip and parts.segmenter):
        return 0
    beside = (bytes_of(parts.clip) + bytes_of(parts.segmenter)) * (1 + WORK)
    return int(reasoner_needs(parts.reasoners[-1]).bytes("bfloat16") + beside)
