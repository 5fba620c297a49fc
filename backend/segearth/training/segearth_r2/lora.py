"""Low-rank adapters of the language model (arXiv 2106.09685), through peft; merged before anybody asks."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from peft import LoraConfig, inject_adapter_in_model
from peft.tuners.lora import LoraLayer
from safetensors import SafetensorError
from safetensors.torch import load_file
from torch import Tensor

from segearth.errors import WeightsBroken
from segearth.model.segearth_r2 import SegEarthR2
from segearth.model.weights import as_published

TARGETS = ("q_proj", "v_proj")
ALPHA, DROPOUT = 16, 0.05
"""As published."""
ADAPTER, BASE = "default", ".base_layer"


def attach(network: SegEarthR2, rank: int) -> None:
    """Adapters that change nothing yet; only they learn in their layers."""
    config = LoraConfig(r=rank, lora_alpha=ALPHA, lora_dropout=DROPOUT, target_modules=list(TARGETS))
    inject_adapter_in_model(config, network.language.phi, ADAPTER)


def adapters(network: SegEarthR2) -> dict[str, Tensor]:
    """Their parameters, by name."""
    return {name: value.detach() for name, value in network.named_parameters() if is_adapter(name)}


def is_adapter(name: str) -> bool:
    return ".lora_" in name


def published_tensors(network: SegEarthR2) -> dict[str, Tensor]:
    """The network's parameters in the published layout, adapters merged into what they adapt."""
    tensors = {
        name.replace(BASE, ""): value.detach()
        for name, value in network.named_parameters()
        if not is_adapter(name)
    }
    for name, module in network.named_modules():
        if isinstance(module, LoraLayer):
            weight = f"{name}.weight"
            tensors[weight] = tensors[weight] + module.get_delta_weight(ADAPTER).detach()
    return as_published(tensors, network.layout)


def unmerge(network: SegEarthR2, origin: SegEarthR2) -> None:
    """Puts the weights that adapters adapt back to those of `origin`: checkpoints hold them merged."""
    for name, parameter in network.named_parameters():
        if any(f".{target}." in name for target in TARGETS) and name.startswith("language."):
            parameter.data.copy_(origin.get_parameter(name).data)


def restore(network: SegEarthR2, path: Path) -> None:
    """The adapters of a checkpoint. Raises WeightsBroken."""
    try:
        found: Mapping[str, Tensor] = load_file(path)
        for name in adapters(network):
            network.get_parameter(name).data.copy_(found[name])
    except (SafetensorError, OSError, KeyError, RuntimeError) as error:
        raise WeightsBroken(
            f"The adapters in {path} cannot be read ({error}).",
            advice="Remove this checkpoint; training goes on from the one before, or from the start.",
        ) from error
