"""Words: what the language model goes on with, token by token, in a cache that does not grow."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import torch
from torch import Tensor
from transformers import StaticCache

from segearth.model.language import Language, Prefix

Choose = Callable[[Tensor], Tensor]
"""Logits of the next token -> its id."""


@dataclass(frozen=True, eq=False)
class Spoken:
    """One token. logits: it was chosen by, of all rows of the head.

    state: the model's last state at this token, once it has read it: 1 x hidden; None where the answer ends
    with it, because then it is not read.
    """

    token: int
    logits: Tensor
    state: Tensor | None


def likeliest(logits: Tensor) -> Tensor:
    return logits.argmax(-1)


def drawn(temperature: float, generator: torch.Generator) -> Choose:
    """A draw among all tokens; the cooler, the likelier."""

    def choose(logits: Tensor) -> Tensor:
        shares = (logits.float() / temperature).softmax(-1)
        return torch.multinomial(shares, 1, generator=generator)[0]

    return choose


def speak(
    language: Language,
    ids: tuple[int, ...],
    prefix: Prefix,
    *,
    end: int,
    most: int,
    known: int,
    choose: Choose = likeliest,
) -> Iterator[Spoken]:
    """What follows `prefix` and `ids`: up to the token `end`, or `most` tokens, the last of which it reads.

    known: tokens that the tokenizer has. The head may have more rows, whose tokens the embedding lacks.
    """
    cache = roomy(language, prefix, len(ids) + most)
    state, logits = _read(language, ids, cache)
    for _ in range(most):
        token = int(choose(logits[:known]))
        if token == end:
            yield Spoken(token, logits, None)
            return
        state, following = _read(language, (token,), cache)
        yield Spoken(token, logits, state)
        logits = following


def roomy(language: Language, prefix: Prefix, more: int) -> StaticCache:
    """A cache that holds `prefix` and has room for `more` tokens; the prefix stays as it is."""
    cache = StaticCache(language.phi.config, max_cache_len=prefix.keys[0].shape[2] + more)
    for layer, keys, values in zip(cache.layers, prefix.keys, prefix.values, strict=True):
        layer.update(keys, values)
    return cache


def _read(language: Language, ids: tuple[int, ...], cache: StaticCache) -> tuple[Tensor, Tensor]:
    """The state at the last of `ids` (1 x hidden) and the logits of what may follow."""
    output = language.phi(inputs_embeds=language.words(ids, 1), past_key_values=cache, use_cache=True)
    state = output.last_hidden_state[:, -1]
    return state, language.lm_head(state)[0]
