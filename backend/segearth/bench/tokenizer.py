"""A tokenizer of bytes in the files that a checkpoint has, for checkpoints that bring none."""

from __future__ import annotations

import json
from pathlib import Path

END, PAD, SEG = 256, 257, 258
"""Ids after those of the bytes."""


def write_tokenizer(folder: Path, *, seg: bool = True) -> None:
    """Byte-level BPE without a single merge: one token per byte, end of text, [PAD] and [SEG]."""
    printable = [*range(33, 127), *range(161, 173), *range(174, 256)]
    others = [byte for byte in range(256) if byte not in printable]
    characters = [chr(byte) for byte in printable] + [chr(256 + n) for n in range(len(others))]
    vocabulary = {character: token for token, character in enumerate([*characters, "<|endoftext|>"])}
    added = {"[PAD]": PAD, "[SEG]": SEG} if seg else {"[PAD]": PAD}
    end = "<|endoftext|>"
    settings = {"tokenizer_class": "CodeGenTokenizer", "bos_token": end, "eos_token": end, "unk_token": end}
    _write(folder / "vocab.json", vocabulary)
    _write(folder / "added_tokens.json", added)
    _write(folder / "tokenizer_config.json", settings | {"pad_token": "[PAD]"})
    (folder / "merges.txt").write_text("#version: 0.2\n", encoding="utf-8")


def _write(path: Path, content: dict) -> None:
    path.write_text(json.dumps(content), encoding="utf-8")
