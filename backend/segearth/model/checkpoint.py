"""A checkpoint folder's tensors by name: memory-mapped, nothing unpickled, nothing executed."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from pickle import UnpicklingError

import torch
from safetensors import SafetensorError, safe_open
from torch import Tensor

from segearth.errors import WeightsBroken
from segearth.model.weight_files import weight_files

Readers = dict[str, Callable[[], Tensor]]
WINDOW = 1 << 25
"""Bytes read for copying after which a file is mapped anew."""


class Checkpoint(Mapping[str, Tensor]):
    """The tensors of `*.safetensors` or `pytorch_model*.bin`, in one file or several, read when asked for."""

    def __init__(self, folder: Path, copied: bool = False):
        """copied: whether the caller copies what it reads; then the pages of what was read leave memory as
        reading goes on. Raises WeightsMissing, WeightsBroken."""
        files = [_MappedFile(path, copied) for path in weight_files(folder)]
        self._files = {name: file for file in files for name in file.readers}

    def __getitem__(self, name: str) -> Tensor:
        return self._files[name].read(name)

    def __iter__(self) -> Iterator[str]:
        return iter(self._files)

    def __len__(self) -> int:
        return len(self._files)


class _MappedFile:
    def __init__(self, path: Path, copied: bool):
        self._path, self._copied = path, copied
        self._read = 0
        self.readers = _open(path)

    def read(self, name: str) -> Tensor:
        if self._read > WINDOW:
            self._read, self.readers = 0, _open(self._path)
        tensor = self.readers[name]()
        if self._copied:
            self._read += tensor.nbytes
        return tensor


def _open(path: Path) -> Readers:
    return _safetensors(path) if path.suffix == ".safetensors" else _bin(path)


def _safetensors(path: Path) -> Readers:
    try:
        opened = safe_open(path, framework="pt")
    except (SafetensorError, OSError) as error:
        raise WeightsBroken(f"The weights in {path} cannot be read ({error}).") from error
    return {name: lambda name=name: opened.get_tensor(name) for name in opened.keys()}  # noqa: SIM118


def _bin(path: Path) -> Readers:
    """torch's own format, by its restricted reader: a file that asks for anything but tensors is refused."""
    try:
        tensors = torch.load(path, map_location="cpu", weights_only=True, mmap=True)
    except (RuntimeError, UnpicklingError, OSError, ValueError, EOFError) as error:
        reason = str(error).splitlines()[0] if str(error) else type(error).__name__
        raise WeightsBroken(f"The weights in {path} cannot be read ({reason}).") from error
    if not isinstance(tensors, dict) or not all(isinstance(value, Tensor) for value in tensors.values()):
        raise WeightsBroken(f"The weights in {path} are not a table of tensors.")
    return {name: lambda tensor=tensor: tensor for name, tensor in tensors.items()}
