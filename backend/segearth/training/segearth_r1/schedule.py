"""The learning rate over a run."""

from __future__ import annotations

import math


def rate_factor(step: int, steps: int, warmup: float) -> float:
    """Of the full rate at `step` (from 0) of `steps`: rises linearly from 0, then half a cosine down to 0.

    warmup: share of the steps, rounded up; as `get_cosine_schedule_with_warmup` of transformers.
    """
    rising = math.ceil(steps * warmup)
    if step < rising:
        return step / rising
    return 0.5 * (1 + math.cos(math.pi * (step - rising) / max(1, steps - rising)))
