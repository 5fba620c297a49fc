"""Checkpoints of a run: model folders in the published layout, with what going on needs beside the weights.

A folder appears whole or not at all. Nothing is pickled.
"""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file, save_file
from torch import Tensor
from torch.optim import Optimizer

from segearth.errors import OutputUnwritable, WeightsBroken
from segearth.model.r2_config import MANNERS
from segearth.model.weights import Network, official_tensors

TOKENIZER = (
    *("vocab.json", "merges.txt", "tokenizer.json", "tokenizer_config.json"),
    *("special_tokens_map.json", "added_tokens.json", "generation_config.json", MANNERS),
)
WEIGHTS, OPTIMISER = "model.safetensors", "training/optimiser.safetensors"
ADAPTERS = "training/adapters.safetensors"
Tensors = Callable[[Network], Mapping[str, Tensor]]
PART = ".part"
FREE_SPACE = "Free some space or choose another --output; the same command goes on from the last checkpoint."


@dataclass(frozen=True)
class Origin:
    """The model folder that a run started from; its tokenizer and sizes go with every checkpoint."""

    folder: Path

    def write(self, folder: Path, said: Mapping[str, str]) -> None:
        """said: keys of config.json beside its sizes."""
        for name in TOKENIZER:
            if (self.folder / name).is_file():
                shutil.copyfile(self.folder / name, folder / name)
        config = json.loads((self.folder / "config.json").read_text(encoding="utf-8"))
        (folder / "config.json").write_text(json.dumps(config | said, indent=2), encoding="utf-8")


@dataclass(frozen=True)
class Checkpoints:
    """The folder of a run's checkpoints, one folder per kept step in it.

    weights: of a network, in the published layout. adapters: what that leaves out and going on needs.
    """

    folder: Path
    origin: Origin
    weights: Tensors = official_tensors
    adapters: Tensors = lambda network: {}

    def latest(self) -> Path | None:
        """The one of the highest step."""
        return max(self._all(), default=None)

    @staticmethod
    def step_of(checkpoint: Path) -> int:
        return int(checkpoint.name.removeprefix("step-"))

    def save(self, step: int, network: Network, optimiser: Optimizer, keep: int) -> None:
        """After `step` steps; only the newest `keep` stay. Raises OutputUnwritable."""
        for leftover in self.folder.glob(f"*{PART}"):  # of a run that was killed while writing
            shutil.rmtree(leftover)
        with whole_folder(self.folder / f"step-{step:08}") as folder:
            self._write_model(folder, network, torch.float32)
            (folder / OPTIMISER).parent.mkdir()
            save_file(_optimiser_tensors(network, optimiser), folder / OPTIMISER)
            if adapters := self.adapters(network):
                save_file({name: _plain(tensor) for name, tensor in adapters.items()}, folder / ADAPTERS)
        for old in sorted(self._all())[:-keep]:
            shutil.rmtree(old)

    def export(self, folder: Path, network: Network, dtype: torch.dtype) -> None:
        """The result as a model folder. Raises OutputUnwritable."""
        with whole_folder(folder) as part:
            self._write_model(part, network, dtype)

    def _write_model(self, folder: Path, network: Network, dtype: torch.dtype) -> None:
        self.origin.write(folder, network.config.said)
        tensors = self.weights(network)
        save_file({name: _plain(tensor.to(dtype)) for name, tensor in tensors.items()}, folder / WEIGHTS)

    def _all(self) -> Iterator[Path]:
        return self.folder.glob("step-" + "[0-9]" * 8)


def restore_optimiser(optimiser: Optimizer, network: Network, checkpoint: Path) -> None:
    """Puts a checkpoint's moments back. Raises WeightsBroken."""
    try:
        tensors = load_file(checkpoint / OPTIMISER)
    except (SafetensorError, OSError) as error:
        raise WeightsBroken(
            f"The optimiser's state in {checkpoint} cannot be read ({error}).",
            advice="Remove this checkpoint; training goes on from the one before, or from the start.",
        ) from error
    parameters = dict(network.named_parameters())
    for key, value in tensors.items():
        name, _, moment = key.rpartition("/")
        device = "cpu" if moment == "step" else parameters[name].device
        optimiser.state[parameters[name]][moment] = value.to(device)


def _optimiser_tensors(network: Network, optimiser: Optimizer) -> dict[str, Tensor]:
    names = {parameter: name for name, parameter in network.named_parameters()}
    return {
        f"{names[parameter]}/{moment}": _plain(value)
        for parameter, state in optimiser.state.items()
        for moment, value in state.items()
    }


def _plain(tensor: Tensor) -> Tensor:
    return tensor.detach().cpu().contiguous()


@contextmanager
def whole_folder(folder: Path) -> Iterator[Path]:
    """A folder to write into, which takes `folder`'s place when all is written. Raises OutputUnwritable."""
    part = folder.with_name(folder.name + PART)
    try:
        _remove(part)
        part.mkdir(parents=True)
        yield part
        _remove(folder)
        os.replace(part, folder)
    except (OSError, SafetensorError) as error:
        raise OutputUnwritable(f"{folder} cannot be written ({error}).", advice=FREE_SPACE) from error
    finally:
        _remove(part)


def _remove(folder: Path) -> None:
    if folder.is_dir():
        shutil.rmtree(folder)
