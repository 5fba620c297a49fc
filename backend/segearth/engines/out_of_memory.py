"""Running out of memory, as one situation on every device."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from segearth.errors import OutOfMemory
from segearth.model.memory import is_out_of_memory
from segearth.sentences import say


@contextmanager
def memory_watched(who: str = "SegEarth-R1") -> Iterator[None]:
    """Raises OutOfMemory where torch says so in one way or another."""
    try:
        yield
    except (RuntimeError, MemoryError) as error:  # torch.OutOfMemoryError is a RuntimeError
        if not is_out_of_memory(error):
            raise
        raise OutOfMemory(say("no-memory", title=who)) from error
