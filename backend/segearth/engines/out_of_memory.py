"""Running out of memory, as one situation on every device."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import torch

from segearth.errors import OutOfMemory
from segearth.sentences import say

PROCESSOR_SAYS = "can't allocate memory"
"""torch has no class for a failed allocation on the processor: it is a RuntimeError with these words."""


@contextmanager
def memory_watched(who: str = "SegEarth-R1") -> Iterator[None]:
    """Raises OutOfMemory where torch says so in one way or another."""
    try:
        yield
    except (RuntimeError, MemoryError) as error:  # torch.OutOfMemoryError is a RuntimeError
        known = isinstance(error, (torch.OutOfMemoryError, MemoryError)) or PROCESSOR_SAYS in str(error)
        if not known:
            raise
        raise OutOfMemory(say("no-memory", title=who)) from error
