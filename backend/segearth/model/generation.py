"""Words: what the language model goes on with, token by token, in a cache whose memory does not grow."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import torch
from torch import Tensor
from transformers import DynamicCache
from transformers.cache_utils import DynamicLayer

from segearth.model.language import Language, Prefix

MOST_TOKENS = 128
"""After which an answer is cut off, as in the authors' evaluation."""
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
    cache = roomy(prefix, len(ids) + most)
    state, logits = _read(language, ids, cache)
    for _ in range(most):
        token = int(choose(logits[:known]))
        if token == end:
            yield Spoken(token, logits, None)
            return
        state, following = _read(language, (token,), cache)
        yield Spoken(token, logits, state)
        logits = following


class RoomyLayer(DynamicLayer):
    """One layer of the library's cache in memory that was set aside: nothing is copied for a new token.

    The library's own static layer shows all of its room to every token and needs a mask to hide the rest.
    """

    def __init__(self, keys: Tensor, values: Tensor, more: int):
        """keys, values: of what was read, B x heads x length x width. more: tokens that will come."""
        super().__init__()
        self.lazy_initialization(keys, values)
        shape = (*keys.shape[:2], keys.shape[2] + more, keys.shape[3])
        self._all_keys, self._all_values = keys.new_empty(shape), values.new_empty(shape)
        self.update(keys, values)

    def update(
        self, key_states: Tensor, value_states: Tensor, *_args: object, **_options: object
    ) -> tuple[Tensor, Tensor]:
        """The library's signature."""
        begin = self.get_seq_length()
        end = begin + key_states.shape[2]
        self._all_keys[:, :, begin:end] = key_states
        self._all_values[:, :, begin:end] = value_states
        self.keys, self.values = self._all_keys[:, :, :end], self._all_values[:, :, :end]
        return self.keys, self.values


def roomy(prefix: Prefix, more: int) -> DynamicCache:
    """A cache that holds `prefix` and has room for `more` tokens; the prefix stays as it is."""
    cache = DynamicCache()
    cache.layers = [
        RoomyLayer(keys, values, more) for keys, values in zip(prefix.keys, prefix.values, strict=True)
    ]
    return cache


def _read(language: Language, ids: tuple[int, ...], cache: DynamicCache) -> tuple[Tensor, Tensor]:
    """The state at the last of `ids` (1 x hidden) and the logits of what may follow."""
    output = language.phi(inputs_embeds=language.words(ids, 1), past_key_values=cache, use_cache=True)
    state = output.last_hidden_state[:, -1]
    return state, language.lm_head(state)[0]
