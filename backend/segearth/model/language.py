"""The language model: Phi reads the expanded prompt; its states at the description say what is wanted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor, nn
from transformers import PhiConfig, PhiModel

from segearth.model.config import LanguageSizes
from segearth.model.prompt import IGNORE, IMAGE, ExpandedPrompt


@dataclass(frozen=True, eq=False)
class PromptBatch:
    """Expanded prompts of one batch, padded on the right. All B x L.

    ids: int64, IMAGE (negative) where a visual token stands; labels: int64, IGNORE elsewhere;
    description, real: bool, False in the padding.
    """

    ids: Tensor
    labels: Tensor
    description: Tensor
    real: Tensor

    @classmethod
    def collate(cls, prompts: Sequence[ExpandedPrompt], device: torch.device) -> PromptBatch:
        def padded(rows: list[list], value: int) -> Tensor:
            tensors = [torch.tensor(row) for row in rows]
            return nn.utils.rnn.pad_sequence(tensors, batch_first=True, padding_value=value).to(device)

        return cls(
            ids=padded([prompt.ids for prompt in prompts], 0),
            labels=padded([prompt.labels for prompt in prompts], IGNORE),
            description=padded([prompt.description for prompt in prompts], False),
            real=padded([[True] * len(prompt.ids) for prompt in prompts], False),
        )


class Language(nn.Module):
    """Phi with a head without bias. The head is used for words only, never for a mask."""

    def __init__(self, sizes: LanguageSizes):
        super().__init__()
        self.phi = PhiModel(
            PhiConfig(
                vocab_size=sizes.vocabulary,
                hidden_size=sizes.hidden,
                intermediate_size=sizes.feed_forward,
                num_hidden_layers=sizes.layers,
                num_attention_heads=sizes.heads,
                max_position_embeddings=sizes.positions,
                partial_rotary_factor=sizes.rotary_fraction,
                rope_theta=sizes.rotary_base,
                layer_norm_eps=sizes.norm_epsilon,
                use_cache=False,
            )
        )
        self.lm_head = nn.Linear(sizes.hidden, sizes.vocabulary, bias=False)

    def embed(self, batch: PromptBatch, visual_tokens: Tensor) -> Tensor:
        """B x L x hidden: embedding rows; `visual_tokens` (B x tokens x hidden) where the ids say IMAGE."""
        image = batch.ids == IMAGE
        embedded = self.phi.embed_tokens(batch.ids.masked_fill(image, 0))
        return embedded.masked_scatter(image[..., None], visual_tokens.to(embedded.dtype))

    def forward(self, batch: PromptBatch, visual_tokens: Tensor) -> Tensor:
        """Last hidden states, after the final LayerNorm: B x L x hidden."""
        embedded = self.embed(batch, visual_tokens)
        return self.phi(inputs_embeds=embedded, attention_mask=batch.real.long()).last_hidden_state


def description_mean(states: Tensor, description: Tensor) -> Tensor:
    """Plain mean of `states` (B x L x hidden) where `description` (B x L) holds: B x hidden."""
    weight = description[..., None].to(states.dtype)
    return (states * weight).sum(1) / weight.sum(1)
