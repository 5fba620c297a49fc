"""The language model: Phi reads the expanded prompt; its states at the description say what is wanted."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, nn
from transformers import DynamicCache, PhiConfig, PhiModel

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


@dataclass(frozen=True, eq=False)
class Prefix:
    """What the language model keeps of the beginning of a prompt, so that it reads it once.

    ids: of the text and IMAGE, as in `Prompt.opening`.
    keys, values: one per layer, B x heads x positions x hidden/heads.
    """

    ids: tuple[int, ...]
    keys: tuple[Tensor, ...]
    values: tuple[Tensor, ...]

    def map(self, change: Callable[[Tensor], Tensor]) -> Prefix:
        """`change` of every tensor."""
        return Prefix(self.ids, tuple(map(change, self.keys)), tuple(map(change, self.values)))

    def cache(self) -> DynamicCache:
        """A cache of transformers that goes on from here and leaves this as it is."""
        return DynamicCache(zip(self.keys, self.values, strict=True))

    @classmethod
    def of(cls, ids: tuple[int, ...], cache: DynamicCache) -> Prefix:
        return cls(ids, *zip(*((layer.keys, layer.values) for layer in cache.layers), strict=True))


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
        self.lm_head = nn.Linear(sizes.hidden, sizes.head_rows or sizes.vocabulary, bias=False)

    def embed(self, batch: PromptBatch, visual_tokens: Tensor) -> Tensor:
        """B x L x hidden: embedding rows; `visual_tokens` (B x tokens x hidden) where the ids say IMAGE."""
        image = batch.ids == IMAGE
        embedded = self.phi.embed_tokens(batch.ids.masked_fill(image, 0))
        return embedded.masked_scatter(image[..., None], visual_tokens.to(embedded))

    def forward(self, batch: PromptBatch, visual_tokens: Tensor, **options: Any) -> Tensor:
        """Last hidden states, after the final LayerNorm: B x L x hidden. options: for the attention."""
        embedded = self.embed(batch, visual_tokens)
        mask = batch.real.long()
        return self.phi(inputs_embeds=embedded, attention_mask=mask, **options).last_hidden_state

    def begin(self, ids: tuple[int, ...], visual_tokens: Tensor, preface: Prefix | None = None) -> Prefix:
        """Reads the beginning of a prompt, IMAGE included (`Prompt.opening`), for each of B images.

        preface: what `preface` gave for the same ids; then the text before the image is not read again.
        """
        before, after = around_image(ids)
        visual = visual_tokens.to(self.phi.embed_tokens.weight)
        parts = [visual, self.words(after, len(visual))]
        if preface is None:
            parts.insert(0, self.words(before, len(visual)))
        return Prefix.of(ids, self.go_on(torch.cat(parts, dim=1), preface and preface.map(_for(visual)))[1])

    def preface(self, ids: tuple[int, ...]) -> Prefix:
        """Reads the text before IMAGE, which is the same for every image."""
        before, _ = around_image(ids)
        return Prefix.of(before, self.go_on(self.words(before, 1))[1])

    def go_on(self, embedded: Tensor, prefix: Prefix | None = None) -> tuple[Tensor, DynamicCache]:
        """Reads `embedded` (B x L x hidden) after `prefix`: its last states, and all that is now known."""
        cache = prefix.cache() if prefix else DynamicCache()
        output = self.phi(inputs_embeds=embedded, past_key_values=cache, use_cache=True)
        return output.last_hidden_state, cache

    def speak(self, ids: tuple[int, ...], prefix: Prefix) -> Iterator[int]:
        """The likeliest token after `prefix` and `ids`, the likeliest after that, and so on, endlessly."""
        embedded, cache = self.words(ids, 1), prefix.cache()
        while True:
            output = self.phi(inputs_embeds=embedded, past_key_values=cache, use_cache=True)
            token = int(self.lm_head(output.last_hidden_state[:, -1]).argmax())
            yield token
            embedded = self.words((token,), 1)

    def describe(self, descriptions: Sequence[tuple[int, ...]], prefix: Prefix) -> Tensor:
        """Mean state of each description (token ids) read after `prefix`: B x hidden.

        Shorter ones are padded on the right, where no real token looks.
        """
        rows = [torch.tensor(ids) for ids in descriptions]
        ids = nn.utils.rnn.pad_sequence(rows, batch_first=True, padding_value=-1)
        ids = ids.to(self.phi.embed_tokens.weight.device)
        states, _ = self.go_on(self.phi.embed_tokens(ids.clamp(min=0)), prefix)
        return description_mean(states, ids >= 0)

    def words(self, ids: tuple[int, ...], batch: int) -> Tensor:
        """B x L x hidden."""
        table = self.phi.embed_tokens
        return table(torch.tensor(ids, device=table.weight.device, dtype=torch.long)).expand(batch, -1, -1)


def around_image(ids: tuple[int, ...]) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """What stands before and after IMAGE."""
    place = ids.index(IMAGE)
    return ids[:place], ids[place + 1 :]


def _for(batch: Tensor) -> Callable[[Tensor], Tensor]:
    """One for all becomes one for each of `batch`."""
    return lambda tensor: tensor.expand(len(batch), *tensor.shape[1:])


def description_mean(states: Tensor, description: Tensor) -> Tensor:
    """Plain mean of `states` (B x L x hidden) where `description` (B x L) holds: B x hidden."""
    weight = description[..., None].to(states.dtype)
    return (states * weight).sum(1) / weight.sum(1)
