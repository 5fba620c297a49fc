"""Official checkpoints in and out: memory-mapped safetensors only, nothing is unpickled, nothing executed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

import torch
from safetensors import SafetensorError, safe_open
from torch import Tensor
from transformers.initialization import no_init_weights

from segearth.errors import WeightsBroken, WeightsMissing
from segearth.model.config import SegEarthR1Config
from segearth.model.official_names import KNOWN_UNUSED, OURS_ALONE, Source, source_of
from segearth.model.segearth_r1 import SegEarthR1


class Checkpoint(Mapping[str, Tensor]):
    """A folder's tensors by their official names: memory-mapped safetensors, read when asked for."""

    def __init__(self, folder: Path):
        """Raises WeightsMissing, WeightsBroken."""
        files = weight_files(folder)
        self._files = {}
        for file in files:
            try:
                opened = safe_open(file, framework="pt")
            except (SafetensorError, OSError) as error:
                raise WeightsBroken(f"The weights in {file} cannot be read ({error}).") from error
            self._files.update(dict.fromkeys(opened.keys(), opened))

    def __getitem__(self, name: str) -> Tensor:
        return self._files[name].get_tensor(name)

    def __iter__(self) -> Iterator[str]:
        return iter(self._files)

    def __len__(self) -> int:
        return len(self._files)


def weight_files(folder: Path) -> list[Path]:
    """The safetensors files of a checkpoint folder, in order. Raises WeightsMissing."""
    files = sorted(folder.glob("*.safetensors"))
    if not files:
        raise WeightsMissing(f"The model folder {folder} has no weights (*.safetensors).")
    return files


def load_network(folder: Path, dtype: torch.dtype = torch.float32) -> SegEarthR1:
    """The network of an official checkpoint folder on the CPU, in evaluation mode, as `dtype`.

    Raises WeightsMissing, and WeightsBroken, which names every tensor that is missing, surplus or misshapen.
    """
    config = SegEarthR1Config.from_folder(folder)
    with no_init_weights():
        network = SegEarthR1(config)
    load_official(network, Checkpoint(folder), dtype, where=str(folder))
    return network.eval()


def load_official(
    network: SegEarthR1, tensors: Mapping[str, Tensor], dtype: torch.dtype, where: str = "the checkpoint"
) -> None:
    """Puts official tensors into `network`, converted to `dtype`. Raises WeightsBroken."""
    sources = official_sources(network)
    faults = _faults(network, sources, tensors)
    if faults:
        raise WeightsBroken(f"The weights in {where} do not fit SegEarth-R1: {faults}.")
    state = {ours: source.read(tensors).to(dtype).contiguous() for ours, source in sources.items()}
    network.load_state_dict(state | _unused_parameters(network, dtype), assign=True)


def _unused_parameters(network: SegEarthR1, dtype: torch.dtype) -> dict[str, Tensor]:
    """Harmless values for what no checkpoint holds: `load_network` leaves parameters uninitialised."""
    unused = ((name, value) for name, value in network.named_parameters() if OURS_ALONE.match(name))
    return {name: torch.zeros_like(value, dtype=dtype) for name, value in unused}


def official_sources(network: SegEarthR1) -> dict[str, Source]:
    """Our parameters' names -> their official places."""
    names = (name for name, _ in network.named_parameters() if not OURS_ALONE.match(name))
    return {name: source_of(name, network.config) for name in names}


def official_tensors(network: SegEarthR1) -> dict[str, Tensor]:
    """The network's parameters in the published layout, fused where that is: what `load_official` reads."""
    groups: dict[str, list[tuple[int, Tensor]]] = {}
    sources = official_sources(network)
    for ours, source in sources.items():
        groups.setdefault(source.published, []).append((source.part, network.get_parameter(ours).detach()))
    heads = {source.published: source.heads for source in sources.values()}
    return {name: _fuse(parts, heads[name]) for name, parts in groups.items()}


def _fuse(parts: list[tuple[int, Tensor]], heads: int) -> Tensor:
    """The inverse of `Source._cut`; a single part stays as it is."""
    if len(parts) == 1:
        return parts[0][1]
    ordered = [tensor.unflatten(0, (heads, -1)) for _, tensor in sorted(parts, key=lambda pair: pair[0])]
    return torch.stack(ordered, dim=1).flatten(0, 2)


def _faults(network: SegEarthR1, sources: dict[str, Source], tensors: Mapping[str, Tensor]) -> str:
    """Parameters without a tensor, tensors without a parameter, wrong shapes; empty where all fits."""
    used = {source.found_as(tensors) for source in sources.values()}
    shapes = {ours: network.get_parameter(ours).shape for ours in sources}
    faults = {
        "missing": {s.missing_as(tensors) for s in sources.values() if s.found_as(tensors) is None},
        "surplus": {name for name in tensors if name not in used and not KNOWN_UNUSED.match(name)},
        "misshapen": {source.misshapen_as(tensors, shapes[ours]) for ours, source in sources.items()}
        - {None},
    }
    return "; ".join(f"{what} {_some(sorted(names))}" for what, names in faults.items() if names)


def _some(names: list[str], most: int = 6) -> str:
    """`names` for one sentence."""
    more = len(names) - most
    return ", ".join(names[:most]) + (f" and {more} more" if more > 0 else "")
