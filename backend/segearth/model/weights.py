"""Official checkpoints in and out of our network."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import TypeVar

import torch
from torch import Tensor
from transformers.initialization import no_init_weights

from segearth.errors import WeightsBroken
from segearth.model.checkpoint import Checkpoint
from segearth.model.family import R1, R2
from segearth.model.half_linear import halve
from segearth.model.official_names import OURS_ALONE, Layout, Source, source_of
from segearth.model.placement import Placement
from segearth.model.segearth_r1 import SegEarthR1
from segearth.model.segearth_r2 import SegEarthR2

Network = TypeVar("Network", SegEarthR1, SegEarthR2)
KINDS: dict[str, type[SegEarthR1] | type[SegEarthR2]] = {R1: SegEarthR1, R2: SegEarthR2}
"""By family."""


def load_network(
    folder: Path,
    precision: torch.dtype | Placement = torch.float32,
    kind: type[Network] = SegEarthR1,
) -> Network:
    """The network of an official checkpoint folder on the CPU, in evaluation mode.

    precision: of all parameters, or of each part's. They are copies: the files are free afterwards.

    Raises WeightsMissing, and WeightsBroken, which names every tensor that is missing, surplus or misshapen.
    """
    with no_init_weights():
        network = kind(kind.Config.from_folder(folder))
    load_official(network, Checkpoint(folder, copied=True), precision, where=str(folder))
    return network.eval()


def check_checkpoint(folder: Path, kind: type[Network] = SegEarthR1) -> None:
    """Whether the weights in `folder` fit the network of its config.json; reads names and shapes only.

    Raises WeightsMissing, WeightsBroken.
    """
    with torch.device("meta"):
        network = kind(kind.Config.from_folder(folder))
    _check_fit(network, official_sources(network), Checkpoint(folder), str(folder))


def load_official(
    network: Network,
    tensors: Mapping[str, Tensor],
    precision: torch.dtype | Placement,
    where: str = "the checkpoint",
) -> None:
    """Puts copies of official tensors into `network`. Raises WeightsBroken."""
    sources = official_sources(network)
    _check_fit(network, sources, tensors, where)
    placed = isinstance(precision, Placement)
    dtype_of = partial(precision.dtype_of, network=network) if placed else lambda name: precision
    state = {ours: source.copy(tensors, dtype_of(ours)) for ours, source in sources.items()}
    network.load_state_dict(state | _unused_parameters(network, dtype_of), assign=True)
    halve(network.vision)


def _unused_parameters(network: Network, dtype_of: Callable[[str], torch.dtype]) -> dict[str, Tensor]:
    """Harmless values for what no checkpoint holds: `load_network` leaves parameters uninitialised."""
    unused = ((name, value) for name, value in network.named_parameters() if OURS_ALONE.match(name))
    return {name: torch.zeros_like(value, dtype=dtype_of(name)) for name, value in unused}


def official_sources(network: Network) -> dict[str, Source]:
    """Our parameters' names -> their official places."""
    names = (name for name, _ in network.named_parameters() if not OURS_ALONE.match(name))
    return {name: source_of(name, network.layout) for name in names}


def official_tensors(network: Network) -> dict[str, Tensor]:
    """The network's parameters in the published layout, fused where that is: what `load_official` reads."""
    return as_published(dict(network.named_parameters()), network.layout)


def as_published(tensors: Mapping[str, Tensor], layout: Layout) -> dict[str, Tensor]:
    """tensors: by our names."""
    groups: dict[str, list[tuple[int, Tensor]]] = {}
    sources = {name: source_of(name, layout) for name in tensors if not OURS_ALONE.match(name)}
    for ours, source in sources.items():
        groups.setdefault(source.published, []).append((source.part, tensors[ours].detach()))
    heads = {source.published: source.heads for source in sources.values()}
    return {name: _fuse(parts, heads[name]) for name, parts in groups.items()}


def _fuse(parts: list[tuple[int, Tensor]], heads: int) -> Tensor:
    """The inverse of `Source._cut`; a single part stays as it is."""
    if len(parts) == 1:
        return parts[0][1]
    ordered = [tensor.unflatten(0, (heads, -1)) for _, tensor in sorted(parts, key=lambda pair: pair[0])]
    return torch.stack(ordered, dim=1).flatten(0, 2)


def _check_fit(
    network: Network, sources: dict[str, Source], tensors: Mapping[str, Tensor], where: str
) -> None:
    if faults := _faults(network, sources, tensors):
        raise WeightsBroken(f"The weights in {where} do not fit {network.layout.title}: {faults}.")


def _faults(network: Network, sources: dict[str, Source], tensors: Mapping[str, Tensor]) -> str:
    """Parameters without a tensor, tensors without a parameter, wrong shapes; empty where all fits."""
    used = {source.found_as(tensors) for source in sources.values()}
    shapes = {ours: network.get_parameter(ours).shape for ours in sources}
    faults = {
        "missing": {s.missing_as(tensors) for s in sources.values() if s.found_as(tensors) is None},
        "surplus": {name for name in tensors if name not in used and not network.layout.unused.match(name)},
        "misshapen": {source.misshapen_as(tensors, shapes[ours]) for ours, source in sources.items()}
        - {None},
    }
    return "; ".join(f"{what} {_some(sorted(names))}" for what, names in faults.items() if names)


def _some(names: list[str], most: int = 6) -> str:
    """`names` for one sentence."""
    more = len(names) - most
    return ", ".join(names[:most]) + (f" and {more} more" if more > 0 else "")
