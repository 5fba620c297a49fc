"""Python's garbage collector, at rest for a moment."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def collector_at_rest() -> Iterator[None]:
    """For reading and writing an answer of thousands of polygons: each full collection would look through all
    of their coordinates and stop every thread for that long, the window's too. They hold no cycles.
    """
    was_at_work = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_at_work:
            gc.enable()
