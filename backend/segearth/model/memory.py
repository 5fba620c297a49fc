"""In which ways torch says that memory ran out."""

from __future__ import annotations

import torch

PROCESSOR_SAYS = "can't allocate memory"
"""torch has no class for a failed allocation on the processor: it is a RuntimeError with these words."""


def is_out_of_memory(error: BaseException) -> bool:
    return isinstance(error, (torch.OutOfMemoryError, MemoryError)) or PROCESSOR_SAYS in str(error)
