"""segearth-nano's language part: a question -> what is meant.

A small causal Phi over [question ; SEG]; the mean of its states is the description (as in SegEarth-R1, whose
query it stands for), and one linear head each says which noun is meant, which part of it, and beside what.
Which noun, a second reader says too, by spelling alone; both have the same say (a product of experts).
"""

from __future__ import annotations

from dataclasses import dataclass

from torch import Tensor, nn
from transformers import PhiConfig, PhiModel

from segearth.model.nano_spelling import SpellingReader


@dataclass(frozen=True, eq=False)
class Meaning:
    """Logits. noun: [Q,nouns+1] by the words in their order, the last class is "unknown"; spelt: the same by
    their spelling alone. part: [Q,parts] (geo.selection.PARTS). count: [Q,counts], how many of them.
    relation: [Q,relations]; reference: [Q,nouns], the related noun."""

    noun: Tensor
    spelt: Tensor
    part: Tensor
    count: Tensor
    relation: Tensor
    reference: Tensor

    def probabilities(self) -> Tensor:
        """Of the nouns and "unknown", by both readers: [Q,nouns+1], the geometric mean of their opinions."""
        return ((self.noun.log_softmax(-1) + self.spelt.log_softmax(-1)) / 2).softmax(-1)


@dataclass(frozen=True)
class LanguageConfig:
    """Sizes of the language part; buckets: of the pieces of words."""

    vocabulary: int
    nouns: int
    parts: int
    counts: int
    relations: int
    hidden: int = 128
    layers: int = 3
    heads: int = 4
    positions: int = 128
    dropout: float = 0.1
    buckets: int = 32768
    spelling: int = 64


class QuestionReader(nn.Module):
    """ids [Q,L] and spelt [Q,P] int64 (`spellings`), right padded with 0 -> `Meaning`."""

    def __init__(self, config: LanguageConfig):
        super().__init__()
        self.phi = PhiModel(
            PhiConfig(
                vocab_size=config.vocabulary,
                hidden_size=config.hidden,
                intermediate_size=4 * config.hidden,
                num_hidden_layers=config.layers,
                num_attention_heads=config.heads,
                partial_rotary_factor=0.5,
                max_position_embeddings=config.positions,
                embd_pdrop=config.dropout,
                resid_pdrop=config.dropout,
                bos_token_id=None,
                eos_token_id=None,
                pad_token_id=0,
                use_cache=False,
            )
        )
        self.spelling = SpellingReader(config.buckets, config.spelling, config.nouns + 1)
        self.drop = nn.Dropout(config.dropout)
        self.noun = nn.Linear(config.hidden, config.nouns + 1)
        self.part = nn.Linear(config.hidden, config.parts)
        self.count = nn.Linear(config.hidden, config.counts)
        self.relation = nn.Linear(config.hidden, config.relations)
        self.reference = nn.Linear(config.hidden, config.nouns)

    def forward(self, ids: Tensor, spelt: Tensor) -> Meaning:
        mean = self.drop(self.describe(ids))
        return Meaning(
            noun=self.noun(mean),
            spelt=self.spelling(spelt),
            part=self.part(mean),
            count=self.count(mean),
            relation=self.relation(mean),
            reference=self.reference(mean),
        )

    def describe(self, ids: Tensor) -> Tensor:
        """Mean state over the description (question and [SEG]): [Q,hidden]."""
        real = ids != 0
        states = self.phi(input_ids=ids, attention_mask=real.long()).last_hidden_state * real[..., None]
        return states.sum(1) / real.sum(1, keepdim=True).clamp(min=1)
