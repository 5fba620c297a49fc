"""segearth-nano's tokenizer: byte-level BPE over the training wordings, lower case."""

from __future__ import annotations

from collections.abc import Iterable

import torch
from tokenizers import Tokenizer, decoders, models, normalizers, pre_tokenizers, processors, trainers
from torch import Tensor

from segearth.training.words import NOUNS, wordings

VOCABULARY = 4000
TOKENS = 48
"""Longer questions keep their end."""
PAD, SEG = "[PAD]", "[SEG]"


def training_texts() -> Iterable[str]:
    for noun in (*NOUNS, "unknown"):
        words = wordings(noun)
        yield from (*words.names, *words.explicit, *words.implicit, *words.purposes)


def train_tokenizer() -> Tokenizer:
    """Ids: 0 padding, 1 [SEG] (added at the end of every question), then the byte pairs."""
    tokenizer = Tokenizer(models.BPE())
    tokenizer.normalizer = normalizers.Sequence([normalizers.NFKC(), normalizers.Lowercase()])
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=True)
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=VOCABULARY,
        special_tokens=[PAD, SEG],
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    tokenizer.train_from_iterator(training_texts(), trainer)
    tokenizer.post_processor = processors.TemplateProcessing(single="$0 [SEG]", special_tokens=[(SEG, 1)])
    return tokenizer


def token_ids(tokenizer: Tokenizer, texts: list[str]) -> Tensor:
    """[n,L] int64, right padded with 0, at most TOKENS long (the end of the question is kept)."""
    rows = [encoding.ids[-TOKENS:] for encoding in tokenizer.encode_batch(texts)]
    length = max(map(len, rows))
    return torch.tensor([row + [0] * (length - len(row)) for row in rows])
