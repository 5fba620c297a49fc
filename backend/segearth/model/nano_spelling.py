"""segearth-nano's second reader: what a question means by how its words are spelt.

Hashed words, pairs of words, and pieces of words, as in fastText (Bojanowski et al. 2017, section 3.2): a
word that was never trained on ("moorings") shares pieces with one that was ("moor").
"""

from __future__ import annotations

import re
import unicodedata
from zlib import crc32

import torch
from torch import Tensor, nn

LETTERS = (3, 4, 5)
LONGEST = 600
"""So many pieces of a question are read, the last ones."""
LOST_SHARE = 0.2
"""Share of the pieces that are hidden in training, so that no single word carries the meaning."""
_WORD = re.compile(r"[^\W_]+")


def spelling(text: str, buckets: int) -> list[int]:
    """The buckets of all pieces of the text, 1..buckets-1 (0 is padding)."""
    words = _WORD.findall(unicodedata.normalize("NFKC", text).lower())
    pieces = [f" {word}" for word in words] + [f"{one} {other}" for one, other in zip(words, words[1:])]
    for word in (f"<{word}>" for word in words):
        pieces += [word[at : at + size] for size in LETTERS for at in range(len(word) - size + 1)]
    return [crc32(piece.encode()) % (buckets - 1) + 1 for piece in pieces[-LONGEST:]]


def spellings(texts: list[str], buckets: int) -> Tensor:
    """[n,P] int64, right padded with 0."""
    rows = [spelling(text, buckets) for text in texts]
    length = max(1, *map(len, rows))
    return torch.tensor([row + [0] * (length - len(row)) for row in rows])


class SpellingReader(nn.Module):
    """`spellings` [Q,P] -> logits [Q,classes]: the mean of the pieces, and one linear map."""

    def __init__(self, buckets: int, width: int, classes: int):
        super().__init__()
        self.pieces = nn.EmbeddingBag(buckets, width, mode="mean", padding_idx=0)
        nn.init.normal_(self.pieces.weight, std=0.1)
        self.noun = nn.Linear(width, classes)

    def forward(self, spelt: Tensor) -> Tensor:
        if self.training:
            spelt = spelt * (torch.rand(spelt.shape, device=spelt.device) >= LOST_SHARE)
        return self.noun(self.pieces(spelt))
