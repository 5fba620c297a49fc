"""Watches the network while it computes, so that what is compared is what the product runs."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, nn


@dataclass(frozen=True)
class Call:
    """One call of one module."""

    args: tuple[Any, ...]
    kwargs: dict[str, Any]
    output: Any


class Stages(dict[str, list[Call]]):
    """The calls of every module, by its name in the network."""

    def last(self, name: str) -> Call:
        return self[name][-1]


@contextmanager
def watching(network: nn.Module) -> Iterator[Stages]:
    """Records every call of every module while it lasts."""
    stages, hooks = Stages(), []
    for name, module in network.named_modules():

        def record(_module: nn.Module, args: tuple, kwargs: dict, output: Any, name: str = name) -> None:
            stages.setdefault(name, []).append(Call(args, kwargs, output))

        hooks.append(module.register_forward_hook(record, with_kwargs=True))
    try:
        yield stages
    finally:
        for hook in hooks:
            hook.remove()


def image_stages(stages: Stages) -> dict[str, Tensor]:
    """All that depends on the image only, under the names of the recordings."""
    return {
        **canvas_stages(stages),
        "connector_tokens": stages.last("connector").output,
        "res5_local_project": stages.last("projector.media").output,
    }


def canvas_stages(stages: Stages) -> dict[str, Tensor]:
    """What the mask decoder sees of the image."""
    maps = stages.last("vision").output.feature_maps
    decoded = stages.last("pixel_decoder").output
    levels = decoded.multi_scale_features
    return {
        **{f"swin_res{index + 2}": feature_map for index, feature_map in enumerate(maps)},
        **{f"multi_scale_{index}": level for index, level in enumerate(levels)},
        "pixel_encoder_memory": torch.cat([level.flatten(2).transpose(1, 2) for level in levels], dim=1),
        "mask_features": decoded.mask_features,
    }


def question_stages(stages: Stages) -> dict[str, Tensor]:
    """All that depends on the question, floating point, under the names of the recordings."""
    language = stages.last("language.phi")
    layers = [name for name in stages if name.removeprefix("language.phi.layers.").isdigit()]
    hidden = [stages.last(name).args[0] for name in layers]
    states, mean = language.output.last_hidden_state, stages.last("projector").args[0]
    described = states[stages.last("language").args[0].description]
    return {
        "inputs_embeds": language.kwargs["inputs_embeds"],
        **{f"llm_hidden_{index}": state for index, state in enumerate(hidden)},
        "llm_last_hidden_state": states,
        "description_mean": mean,
        "description_latents_in_0": torch.cat([mean, described]),
        "description_origin_proj": stages.last("projector.origin").output,
        "d_projector_out": stages.last("projector.norm").output,
        "query": stages.last("projector").output,
        **decoder_stages(stages),
    }


def decoder_stages(stages: Stages) -> dict[str, Tensor]:
    """Queries and masks on their way through the mask decoder."""
    queries = [call.args[0] for call in stages["mask_decoder.norm"]]
    logits = stages.last("mask_decoder").output if "mask_decoder" in stages else []
    return {
        **{f"decoder_query_{index}": query for index, query in enumerate(queries)},
        **{f"decoder_mask_logits_{index}": output for index, output in enumerate(logits)},
    }


def hidden_cells(stages: Stages) -> dict[str, Tensor]:
    """What each layer of the mask decoder may not look at, under the names of the recordings."""
    layers = [name for name in stages if name.removeprefix("mask_decoder.layers.").isdigit()]
    return {f"decoder_attn_mask_{i}": ~stages.last(name).args[3] for i, name in enumerate(layers)}
