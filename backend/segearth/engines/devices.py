"""Which device the networks run on."""

from __future__ import annotations

from segearth.errors import SettingInvalid


def device_for(wanted: str) -> str:
    """ "cpu" or "cuda" for "auto", "cpu" or "cuda". Raises SettingInvalid where there is no CUDA device."""
    if wanted == "cpu":
        return "cpu"
    import torch  # takes seconds; whoever only lists engines does without

    if torch.cuda.is_available():
        return "cuda"
    if wanted == "auto":
        return "cpu"
    raise SettingInvalid(
        "There is no CUDA device here, or this build of torch cannot use it.",
        advice="Use --device auto; it takes the processor.",
    )
