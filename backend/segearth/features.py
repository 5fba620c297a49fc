"""What engines saw, kept: a second question about the same view reads no pixels and runs no image encoder."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass, fields, is_dataclass
from typing import Any

import numpy as np

MEBIBYTE = 1024 * 1024


@dataclass(frozen=True, eq=False)
class Seen:
    """features: what `Engine.encode` gave. valid: rows x columns, bool, of the image that gave them."""

    features: Any
    valid: np.ndarray


class FeatureCache:
    """Features by key (the view of an image, the engine); the least recently used make room. Thread-safe.

    bytes: at most so much, until an engine allows more or less. Features larger than that are not kept.
    """

    def __init__(self, bytes: int = 1024 * MEBIBYTE):
        self._usual = self.limit = bytes
        self._used = 0
        self._items: OrderedDict[tuple, tuple[int, Seen]] = OrderedDict()
        self._lock = threading.Lock()

    def get(self, key: tuple) -> Seen | None:
        with self._lock:
            if key not in self._items:
                return None
            self._items.move_to_end(key)
            return self._items[key][1]

    def put(self, key: tuple, seen: Seen) -> None:
        size = size_of(seen)
        with self._lock:
            self._remove(key)
            if size > self.limit:
                return
            while self._used + size > self.limit:
                self._remove(next(iter(self._items)))
            self._items[key] = (size, seen)
            self._used += size

    def allow(self, bytes: int) -> None:
        """Keeps at most so much from now on."""
        with self._lock:
            self.limit = bytes
            while self._used > bytes:
                self._remove(next(iter(self._items)))

    def clear(self) -> None:
        """What was allowed is forgotten too: the engine that had planned it is gone."""
        with self._lock:
            self._items.clear()
            self._used, self.limit = 0, self._usual

    def __len__(self) -> int:
        return len(self._items)

    @property
    def bytes(self) -> int:
        """What is kept now."""
        return self._used

    def _remove(self, key: tuple) -> None:
        size, _ = self._items.pop(key, (0, None))
        self._used -= size


def size_of(value: Any) -> int:
    """Bytes of all arrays and tensors inside."""
    if hasattr(value, "nbytes"):
        return value.nbytes
    if is_dataclass(value):
        return sum(size_of(getattr(value, field.name)) for field in fields(value))
    if isinstance(value, Mapping):
        return sum(map(size_of, value.values()))
    if isinstance(value, (list, tuple)):
        return sum(map(size_of, value))
    return 0
